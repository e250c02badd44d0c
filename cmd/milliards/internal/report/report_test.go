package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	junitlib "github.com/joshdk/go-junit"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/source"
)

// results are one of each kind, in files with names of strangers.
func results() []Result {
	return []Result{
		{File: "same.txt", Golden: "same.golden.csv", Figures: 2},
		{File: "a, b:c%d\n.txt", Golden: "a.golden.csv", Figures: 3, Wrote: true, Findings: []golden.Finding{
			{Rule: golden.Changed, File: "a, b:c%d\n.txt", Line: 3, Column: 14, Golden: "a.golden.csv", GoldenLine: 2, Text: "3 M€ <\x1b[31m&\u202e>", Value: "3000000 EUR exact",
				Changes: []golden.Change{{Field: "amount", Want: "2000000", Got: "3000000"}, {Field: "amount_max", Want: "4000000"}}},
			{Rule: golden.Missing, File: "a.golden.csv", Line: 4, Column: 1, Golden: "a.golden.csv", GoldenLine: 4, Text: "5 €", Value: "5 EUR about"},
			{Rule: golden.New, File: "a, b:c%d\n.txt", Line: 9, Column: 1, Golden: "a.golden.csv", Text: "6\u00a0000\n€", Value: "6000 EUR exact"},
		}, More: 2},
		{File: "p.jsonl", Doc: "d\x07", Figures: 1, Findings: []golden.Finding{{Rule: golden.New, File: "p.jsonl", Line: 7, Doc: "d\x07", DocLine: 2, DocColumn: 5, Text: "7 €", Value: "7 EUR exact"}}},
		{File: "o.golden.csv", Golden: "o.golden.csv", Findings: []golden.Finding{{Rule: golden.Orphan, File: "o.golden.csv"}}},
		{File: "/abs/b.txt", Findings: []golden.Finding{{Rule: golden.Uncovered, File: "/abs/b.txt"}}},
		{File: "x.txt", Fault: &source.Fault{File: "x.golden.csv", Line: 2, Column: 3, What: "not CSV", Remedy: "write\x1b it anew"}},
		{Fault: errors.New("no file at all")},
	}
}

// written is what a format makes of results.
func written(t *testing.T, format string, opt Options, results []Result) string {
	t.Helper()
	var b bytes.Buffer
	var s Summary
	for _, f := range Formats() {
		if f.Name != format {
			continue
		}
		w := f.New(&b, opt)
		for i := range results {
			s.Add(&results[i])
			if err := w.Write(&results[i]); err != nil {
				t.Fatal(err)
			}
		}
		s.Documents = 3
		if err := w.Close(s); err != nil {
			t.Fatal(err)
		}
	}
	if strings.ContainsAny(b.String(), "\x1b\x07\x00\u009b") {
		t.Errorf("%s has characters that a terminal obeys: %q", format, b.String())
	}
	return b.String()
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestText(t *testing.T) {
	same(t, "report", written(t, "text", Options{}, results()), `a, b:c%d .txt:3:14: changed: 3 M€ <␛[31m&�>
  amount      2000000 → 3000000
  amount_max  4000000 → (none)
a.golden.csv:4:1: missing: 5 € (5 EUR about) is no longer found
a, b:c%d .txt:9:1: new: 6 000 € (6000 EUR exact) is not in the golden file
a, b:c%d .txt: 2 more findings
wrote a.golden.csv
p.jsonl:7: new: d␇:2:5: 7 € (7 EUR exact) is not in the golden file
o.golden.csv: orphan: no article beside this golden file; delete it, or bring the article back
/abs/b.txt: uncovered: no golden file; milliards check --update writes /abs/b.golden.csv
3 documents, 6 figures: 1 changed, 1 missing, 2 new, 1 without an article, 1 without a golden file; 1 golden file written; 2 faults
`)
	same(t, "report of nothing", written(t, "text", Options{}, nil), "3 documents, 0 figures: all as in their golden files\n")
}

// A golden file may have a column of words or of values alone.
func TestTextOfFewColumns(t *testing.T) {
	few := []Result{{File: "a.txt", Findings: []golden.Finding{
		{Rule: golden.Missing, File: "a.golden.csv", Line: 2, Value: "4 EUR"}, {Rule: golden.New, File: "a.txt", Line: 1, Text: "3 €"},
	}}}
	report, _, _ := strings.Cut(written(t, "text", Options{}, few), "3 documents")
	same(t, "report", report, "a.golden.csv:2: missing: 4 EUR is no longer found\na.txt:1: new: 3 € is not in the golden file\n")
}

// The commands are those that GitHub's own package @actions/core 3.0.1 writes for
// the same levels, properties and messages.
func TestGitHub(t *testing.T) {
	findings := []golden.Finding{
		{Rule: golden.Changed, File: "a, b:c%d\n.txt", Line: 3, Column: 14, Text: "20 % de 3 M€: là::ici %0A, ok", Changes: []golden.Change{{Field: "amount", Want: "3", Got: "4"}}},
		{Rule: golden.Uncovered, File: "b.txt"},
	}
	want := "::error title=milliards%3A changed,file=a%2C b%3Ac%25d%0A.txt,line=3,col=14::20 %25 de 3 M€: là::ici %250A, ok: amount 3 is now 4\n" +
		"::warning title=milliards%3A uncovered,file=b.txt::no golden file; milliards check --update writes b.golden.csv\n"
	got := written(t, "github", Options{}, []Result{{Findings: findings}})
	commands, summary, _ := strings.Cut(got, "3 documents")
	same(t, "commands", commands, want)
	if summary == "" {
		t.Error("no summary in the log")
	}
	strict := written(t, "github", Options{Strict: true}, []Result{{Findings: findings[1:]}})
	if !strings.HasPrefix(strict, "::error ") {
		t.Errorf("strict, an article without a golden file is no error: %s", strict)
	}
	// Each line but the last is one command, whatever stands in it.
	lines := strings.Split(strings.TrimSuffix(written(t, "github", Options{}, results()), "\n"), "\n")
	for _, line := range lines[:len(lines)-1] {
		if !strings.HasPrefix(line, "::error title=") && !strings.HasPrefix(line, "::warning title=") {
			t.Errorf("no command: %q", line)
		}
	}
	same(t, "commands", len(lines), 10)
}

// compile reads a JSON Schema. Formats, such as that of a URI, are checked too.
func compile(t *testing.T, schema any) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func decode(t *testing.T, data string) any {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// A SARIF report is valid by the schema of the standard.
func TestSARIF(t *testing.T) {
	data, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	schema := compile(t, decode(t, string(data)))
	for name, results := range map[string][]Result{"nothing": nil, "each kind": results()} {
		if err := schema.Validate(decode(t, written(t, "sarif", Options{Version: "1"}, results))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if schema.Validate(decode(t, `{"version":"2.1.0","runs":[{"tool":{}}]}`)) == nil {
		t.Error("the schema lets anything pass")
	}
	var log sarifLog
	if err := json.Unmarshal([]byte(written(t, "sarif", Options{}, results())), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	first := run.Results[0]
	same(t, "place", first.Locations[0].Physical, sarifPhysical{sarifArtifact{"./a,%20b:c%25d%0A.txt"}, &sarifRegion{3, 14}})
	same(t, "golden figure", first.Related[0].Physical, sarifPhysical{sarifArtifact{"a.golden.csv"}, &sarifRegion{2, 0}})
	same(t, "message", first.Message.Text, "3 M€ <␛[31m&�>: amount 2000000 is now 3000000; amount_max 4000000 is now (none)")
	same(t, "an absolute path", run.Results[5].Locations[0].Physical.Artifact.URI, "file:///abs/b.txt")
	same(t, "level of a warning", run.Results[5].Level, "warning")
	same(t, "successful", run.Invocations[0].Successful, false)
	same(t, "notifications", len(run.Invocations[0].Notifications), 3)
	for _, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("rule %s has the index of %s", r.RuleID, run.Tool.Driver.Rules[r.RuleIndex].ID)
		}
	}
}

// A JUnit report is read by a library that reads those of many programs.
func TestJUnit(t *testing.T) {
	suites, err := junitlib.Ingest([]byte(written(t, "junit", Options{}, results())))
	if err != nil {
		t.Fatal(err)
	}
	if len(suites) != 1 {
		t.Fatalf("%d suites", len(suites))
	}
	same(t, "totals", suites[0].Totals, junitlib.Totals{Tests: 7, Passed: 1, Skipped: 1, Failed: 3, Error: 2})
	var got []string
	for _, c := range suites[0].Tests {
		line := string(c.Status) + " " + c.Name + ": " + c.Message
		if c.Error != nil {
			line += " | " + c.Error.Error()
		}
		got = append(got, line)
	}
	same(t, "cases", got, []string{
		"passed same.txt: ",
		"failed a, b:c%d .txt: 3 M€ <␛[31m&�>: amount 2000000 is now 3000000; amount_max 4000000 is now (none) (and 4 more findings) | " +
			"a, b:c%d .txt:3:14: changed: 3 M€ <␛[31m&�>: amount 2000000 is now 3000000; amount_max 4000000 is now (none)\n" +
			"a.golden.csv:4:1: missing: 5 € (5 EUR about) is no longer found\n" +
			"a, b:c%d .txt:9:1: new: 6 000 € (6000 EUR exact) is not in the golden file\n2 more findings\n",
		"failed p.jsonl d␇: d␇:2:5: 7 € (7 EUR exact) is not in the golden file | p.jsonl:7: new: d␇:2:5: 7 € (7 EUR exact) is not in the golden file\n",
		"failed o.golden.csv: no article beside this golden file; delete it, or bring the article back | o.golden.csv: orphan: no article beside this golden file; delete it, or bring the article back\n",
		"skipped /abs/b.txt: no golden file; milliards check --update writes /abs/b.golden.csv",
		"error x.txt: not CSV; write␛ it anew | x.golden.csv:2:3: not CSV; write␛ it anew",
		"error milliards: no file at all | milliards: no file at all",
	})
}

// A JSON report is valid by the schema that the program prints.
func TestJSON(t *testing.T) {
	schema, err := json.Marshal(Schema())
	if err != nil {
		t.Fatal(err)
	}
	compiled := compile(t, decode(t, string(schema)))
	for name, results := range map[string][]Result{"nothing": nil, "each kind": results()} {
		if err := compiled.Validate(decode(t, written(t, "json", Options{}, results))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if compiled.Validate(decode(t, `{"summary":{}}`)) == nil {
		t.Error("the schema lets anything pass")
	}
	var log jsonLog
	if err := json.Unmarshal([]byte(written(t, "json", Options{}, results())), &log); err != nil {
		t.Fatal(err)
	}
	same(t, "summary", log.Summary, jsonSummary{Documents: 3, Figures: 6, Changed: 1, Missing: 1, New: 2, Orphan: 1, Uncovered: 1, Untold: 2})
	same(t, "written", log.Written, []string{"a.golden.csv"})
	same(t, "faults", len(log.Faults), 2)
	same(t, "change to nothing", *log.Findings[0].Changes[1].Want, "4000000")
}
