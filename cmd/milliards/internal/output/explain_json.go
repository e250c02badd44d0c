package output

import (
	"strconv"

	"milliards/extract"
)

// A jsonExplainer writes an object a figure, with all its fields and its cues, and
// one a refusal; "refused" tells them apart.
type jsonExplainer struct {
	buffer
	array bool
	many  bool // an object has been written
}

func (j *jsonExplainer) Explain(e *Explained) error {
	figure := newObject(figureFields())
	for _, event := range e.events() {
		switch {
		case !j.array:
		case j.many:
			j.bytes = append(j.bytes, ",\n"...)
		default:
			j.bytes = append(j.bytes, "[\n"...)
		}
		j.many = true
		if event.figure != nil {
			record := Record{Figure: *event.figure}
			j.bytes = figure.append(j.bytes, &record)
			j.bytes = append(j.bytes[:len(j.bytes)-1], `,"cues":[`...)
			for i, c := range event.figure.Cues {
				if i > 0 {
					j.bytes = append(j.bytes, ',')
				}
				j.cue(e.Doc.Text, c)
			}
			j.bytes = append(j.bytes, `],"refused":null}`...)
		} else {
			j.refusal(e.Doc, event.refuse)
		}
		if !j.array {
			j.bytes = append(j.bytes, '\n')
		}
		if err := j.ended(); err != nil {
			return err
		}
	}
	return nil
}

func (j *jsonExplainer) cue(text string, c extract.Cue) {
	j.text(`{"field":`, c.Field)
	j.text(`,"rule":`, c.Rule)
	j.number(`,"start":`, c.Start)
	j.number(`,"end":`, c.End)
	j.text(`,"text":`, text[c.Start:c.End])
	j.bytes = append(j.bytes, '}')
}

func (j *jsonExplainer) refusal(doc *extract.Document, r *extract.Refusal) {
	j.text(`{"doc":`, doc.ID)
	j.number(`,"line":`, r.Line)
	j.number(`,"column":`, r.Column)
	j.number(`,"start":`, r.Start)
	j.number(`,"end":`, r.End)
	j.text(`,"text":`, r.Text)
	j.text(`,"refused":`, r.Rule)
	j.bytes = append(j.bytes, '}')
}

func (j *jsonExplainer) text(key, value string) {
	j.bytes = appendJSONString(append(j.bytes, key...), value)
}

func (j *jsonExplainer) number(key string, value int) {
	j.bytes = strconv.AppendInt(append(j.bytes, key...), int64(value), 10)
}

func (j *jsonExplainer) Close() error {
	switch {
	case j.array && j.many:
		j.bytes = append(j.bytes, "\n]\n"...)
	case j.array:
		j.bytes = append(j.bytes, "[]\n"...)
	}
	return j.Flush()
}

// ExplainSchema is the JSON Schema of an object of an explanation: a figure with its
// cues, or what was refused.
func ExplainSchema() map[string]any {
	figure := Schema(figureFields())
	properties := figure["properties"].(map[string]any)
	properties["cues"] = listOf(Object(map[string]any{
		"field": textSchema(), "rule": textSchema(), "start": atLeast(0), "end": atLeast(0), "text": textSchema(),
	}))
	properties["refused"] = map[string]any{"type": "null"}
	refusal := Object(map[string]any{
		"doc": textSchema(), "line": atLeast(1), "column": atLeast(1), "start": atLeast(0), "end": atLeast(0),
		"text": textSchema(), "refused": textSchema(),
	})
	return map[string]any{"oneOf": []any{Object(properties), refusal}}
}
