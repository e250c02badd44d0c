package report

import (
	"io"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
)

// A jsonReport is one object, in the words of the findings.
type jsonReport struct {
	w   io.Writer
	opt Options
	log jsonLog
}

type (
	jsonLog struct {
		Summary  jsonSummary   `json:"summary"`
		Findings []jsonFinding `json:"findings"`
		Written  []string      `json:"written"`
		Faults   []jsonFault   `json:"faults"`
	}
	jsonSummary struct {
		Documents int `json:"documents"`
		Figures   int `json:"figures"`
		Changed   int `json:"changed"`
		Missing   int `json:"missing"`
		New       int `json:"new"`
		Orphan    int `json:"orphan"`
		Uncovered int `json:"uncovered"`
		Untold    int `json:"untold"`
	}
	jsonFinding struct {
		Rule       string       `json:"rule"`
		Level      string       `json:"level"`
		File       string       `json:"file"`
		Line       *int         `json:"line"`
		Column     *int         `json:"column"`
		Doc        *string      `json:"doc"`
		DocLine    *int         `json:"doc_line"`
		DocColumn  *int         `json:"doc_column"`
		Golden     *string      `json:"golden"`
		GoldenLine *int         `json:"golden_line"`
		Text       *string      `json:"text"`
		Value      *string      `json:"value"`
		Changes    []jsonChange `json:"changes"`
		Message    string       `json:"message"`
	}
	jsonChange struct {
		Field string  `json:"field"`
		Want  *string `json:"want"`
		Got   *string `json:"got"`
	}
	jsonFault struct {
		File   *string `json:"file"`
		Line   *int    `json:"line"`
		Column *int    `json:"column"`
		What   string  `json:"what"`
	}
)

func newJSON(w io.Writer, opt Options) Writer {
	return &jsonReport{w: w, opt: opt, log: jsonLog{Findings: []jsonFinding{}, Written: []string{}, Faults: []jsonFault{}}}
}

// known is a value, or null where there is none.
func known[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}

func (j *jsonReport) Write(r *Result) error {
	for i := range r.Findings {
		f := &r.Findings[i]
		found := jsonFinding{
			Rule: string(f.Rule), Level: j.opt.level(f.Rule),
			File: f.File, Line: known(f.Line), Column: known(f.Column),
			Doc: known(f.Doc), DocLine: known(f.DocLine), DocColumn: known(f.DocColumn),
			Golden: known(f.Golden), GoldenLine: known(f.GoldenLine),
			Text: known(f.Text), Value: known(f.Value), Changes: []jsonChange{}, Message: message(f),
		}
		for _, c := range f.Changes {
			found.Changes = append(found.Changes, jsonChange{c.Field, known(c.Want), known(c.Got)})
		}
		j.log.Findings = append(j.log.Findings, found)
	}
	j.log.Summary.Untold += r.More
	if r.Wrote {
		j.log.Written = append(j.log.Written, r.Golden)
	}
	if r.Fault != nil {
		file, line, column, what := faultOf(r.Fault)
		j.log.Faults = append(j.log.Faults, jsonFault{known(file), known(line), known(column), what})
	}
	return nil
}

func (j *jsonReport) Close(s Summary) error {
	untold := j.log.Summary.Untold
	j.log.Summary = jsonSummary{s.Documents, s.Figures, s.Changed, s.Missing, s.New, s.Orphans, s.Uncovered, untold}
	return writeJSON(j.w, j.log)
}

// Schema is the JSON Schema of a report in JSON.
func Schema() map[string]any {
	text := map[string]any{"type": "string"}
	maybe := func(kind string) map[string]any { return map[string]any{"type": []string{kind, "null"}} }
	place := map[string]any{"type": []string{"integer", "null"}, "minimum": 1}
	counted := map[string]any{"type": "integer", "minimum": 0}
	list := func(items map[string]any) map[string]any { return map[string]any{"type": "array", "items": items} }
	var rules []string
	for _, r := range golden.Rules {
		rules = append(rules, string(r.Rule))
	}
	return output.Object(map[string]any{
		"summary": output.Object(map[string]any{
			"documents": counted, "figures": counted, "changed": counted, "missing": counted, "new": counted,
			"orphan": counted, "uncovered": counted, "untold": counted,
		}),
		"findings": list(output.Object(map[string]any{
			"rule": map[string]any{"enum": rules}, "level": map[string]any{"enum": []string{"error", "warning"}},
			"file": text, "line": place, "column": place,
			"doc": maybe("string"), "doc_line": place, "doc_column": place,
			"golden": maybe("string"), "golden_line": place,
			"text": maybe("string"), "value": maybe("string"), "message": text,
			"changes": list(output.Object(map[string]any{"field": text, "want": maybe("string"), "got": maybe("string")})),
		})),
		"written": list(text),
		"faults":  list(output.Object(map[string]any{"file": maybe("string"), "line": place, "column": place, "what": text})),
	})
}
