package score

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"milliards/cmd/milliards/internal/output"
	"milliards/extract"
)

// WriteText writes a score for the eye, with at most so many of the worst passages.
func (s *Score) WriteText(w io.Writer, worst int) error {
	var b strings.Builder
	line := func(name, value string) { fmt.Fprintf(&b, "%-17s  %s\n", name, value) }
	line("passages", fmt.Sprint(s.Passages))
	line("figures", fmt.Sprint(s.Figures))
	line("value", s.Value.String())
	line("span", s.Span.String())
	line("vague", s.Vague.String())
	line("traps clean", fmt.Sprintf("%d of %d", s.TrapsClean.Right, s.TrapsClean.All))
	for _, field := range Closed {
		line(field, s.Closed[field].String())
	}
	for _, field := range Texts {
		line(field, s.Texts[field].String())
	}
	line("link", s.Link.String())
	for _, field := range [...]string{"kind", "status"} {
		s.Confusions[field].write(&b, field)
	}
	for _, p := range s.Faulty[:min(worst, len(s.Faulty))] {
		p.write(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// String is "P 0.9981  R 0.9956  F1 0.9968".
func (c Counts) String() string {
	return fmt.Sprintf("P %.4f  R %.4f  F1 %.4f", c.Precision(), c.Recall(), c.F1())
}

// String is "0.9968".
func (r Ratio) String() string { return fmt.Sprintf("%.4f", r.Value()) }

// order is that in which the values of a field are told.
func order(field string) []string {
	var all []string
	switch field {
	case "kind":
		for _, kind := range extract.Kinds {
			all = append(all, string(kind))
		}
	case "status":
		for _, status := range extract.Statuses {
			all = append(all, string(status))
		}
	}
	return all
}

// write writes a table: a row for each annotated value, a column for each found.
func (c *Confusion) write(b *strings.Builder, field string) {
	values := c.Values(order(field))
	if len(values) == 0 {
		return
	}
	heads := []string{field + " annotated"}
	for _, v := range values {
		heads = append(heads, output.Printable(v))
	}
	var rows [][]string
	for _, want := range values {
		row, total := []string{output.Printable(want)}, 0
		for _, got := range values {
			n := c.Count(want, got)
			total += n
			if n == 0 {
				row = append(row, "·")
			} else {
				row = append(row, fmt.Sprint(n))
			}
		}
		if total > 0 {
			rows = append(rows, row)
		}
	}
	b.WriteByte('\n')
	_ = output.Columns(b, heads, rows) // a Builder takes everything
}

// write writes a passage and what is wrong in it.
func (p *Passage) write(b *strings.Builder) {
	b.WriteString("\n" + output.Printable(p.ID) + ": " + output.Printable(p.Text) + "\n")
	for _, problem := range p.Problems {
		b.WriteString("  " + problem.String() + "\n")
	}
}

// String is one line that a terminal shows and does not obey.
func (p Problem) String() string {
	text := output.Printable(p.Text)
	switch p.Field {
	case "missed":
		return "missed " + text + " = " + output.Printable(p.Want)
	case "spurious":
		return "spurious " + text + " = " + output.Printable(p.Got)
	}
	return p.Field + " of " + text + ": want " + value(p.Want) + ", got " + value(p.Got)
}

func value(s string) string {
	if s == "" {
		return None
	}
	return output.Printable(s)
}

type (
	jsonCounts struct {
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
	}
	jsonConfusion struct {
		Annotated string `json:"annotated"`
		Found     string `json:"found"`
		Figures   int    `json:"figures"`
	}
	jsonPassage struct {
		ID       string   `json:"id"`
		Problems []string `json:"problems"`
	}
)

// WriteJSON writes a score as one object: each field with its accuracy, or with
// precision, recall and F1; null for a field without a value in a confusion.
func (s *Score) WriteJSON(w io.Writer, worst int) error {
	counts := func(c Counts) jsonCounts { return jsonCounts{c.Precision(), c.Recall(), c.F1()} }
	fields := map[string]any{
		"passages": s.Passages, "figures": s.Figures, "value": counts(s.Value), "span": s.Span.Value(), "vague": counts(s.Vague),
		"traps":     map[string]int{"passages": s.TrapsClean.All, "clean": s.TrapsClean.Right},
		"link":      counts(s.Link),
		"confusion": map[string][]jsonConfusion{"kind": s.Confusions["kind"].list("kind"), "status": s.Confusions["status"].list("status")},
	}
	for _, field := range Closed {
		fields[field] = s.Closed[field].Value()
	}
	for _, field := range Texts {
		fields[field] = counts(*s.Texts[field])
	}
	passages := []jsonPassage{}
	for _, p := range s.Faulty[:min(worst, len(s.Faulty))] {
		told := jsonPassage{ID: p.ID}
		for _, problem := range p.Problems {
			told.Problems = append(told.Problems, problem.String())
		}
		passages = append(passages, told)
	}
	fields["worst"] = passages
	data, err := json.MarshalIndent(fields, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(output.EscapeControls(data), '\n'))
	return err
}

// list is a confusion without its zeros.
func (c *Confusion) list(field string) []jsonConfusion {
	all := []jsonConfusion{}
	values := c.Values(order(field))
	for _, want := range values {
		for _, got := range values {
			if n := c.Count(want, got); n > 0 {
				all = append(all, jsonConfusion{want, got, n})
			}
		}
	}
	return all
}

// Schema is the JSON Schema of a score in JSON.
func Schema() map[string]any {
	share := map[string]any{"type": "number", "minimum": 0, "maximum": 1}
	number := map[string]any{"type": "integer", "minimum": 0}
	text := map[string]any{"type": "string"}
	counts := output.Object(map[string]any{"precision": share, "recall": share, "f1": share})
	list := func(items map[string]any) map[string]any { return map[string]any{"type": "array", "items": items} }
	confusion := list(output.Object(map[string]any{"annotated": text, "found": text, "figures": number}))
	properties := map[string]any{
		"passages": number, "figures": number, "value": counts, "span": share, "vague": counts, "link": counts,
		"traps":     output.Object(map[string]any{"passages": number, "clean": number}),
		"confusion": output.Object(map[string]any{"kind": confusion, "status": confusion}),
		"worst":     list(output.Object(map[string]any{"id": text, "problems": list(text)})),
	}
	for _, field := range Closed {
		properties[field] = share
	}
	for _, field := range Texts {
		properties[field] = counts
	}
	return output.Object(properties)
}
