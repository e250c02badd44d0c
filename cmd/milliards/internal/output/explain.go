package output

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"sort"
	"strconv"
	"strings"

	"milliards/extract"
)

// An Explained is a document with its figures, which have their cues, and what was
// refused.
type Explained struct {
	Doc     *extract.Document
	Figures []extract.Figure
	Refused []extract.Refusal
}

// An Explainer writes how the figures of documents came about. Close ends the
// output.
type Explainer interface {
	Explain(*Explained) error
	Close() error
}

// ExplainFormats lists the formats of an Explainer.
func ExplainFormats() []string { return []string{"text", "json", "jsonl"} }

// NewExplainer returns an Explainer of a format. Color has the text marked for a
// terminal that shows colours, not by brackets.
func NewExplainer(w io.Writer, format string, color bool) Explainer {
	if format == "text" {
		return &textExplainer{buffer: buffer{w: w}, color: color}
	}
	return &jsonExplainer{buffer: buffer{w: w}, array: format == "json"}
}

// An event is a figure or what was refused; they come in the order of the text.
type event struct {
	start  int
	figure *extract.Figure
	refuse *extract.Refusal
}

func (e *Explained) events() []event {
	var events []event
	for i := range e.Figures {
		events = append(events, event{start: e.Figures[i].Start, figure: &e.Figures[i]})
	}
	for i := range e.Refused {
		events = append(events, event{start: e.Refused[i].Start, refuse: &e.Refused[i]})
	}
	slices.SortStableFunc(events, func(a, b event) int { return cmp.Compare(a.start, b.start) })
	return events
}

// A textExplainer writes for each figure where it stands, its rule, its sentence
// with the words that decided, and what they decided:
//
//	a.txt:1:9  number+magnitude+currency
//	  Amazon ‹investit› [[20 milliards d'euros]].
//	  amount    20 000 000 000 EUR
//	  kind      investment ← “investit” (verb investir)
type textExplainer struct {
	buffer
	color                       bool
	figures, refused, documents int
}

func (t *textExplainer) Explain(e *Explained) error {
	lines := lineStarts(e.Doc.Text)
	for _, event := range e.events() {
		if event.figure != nil {
			t.figures++
			t.figure(e.Doc, event.figure, lines)
		} else {
			t.refused++
			t.refusal(e.Doc, event.refuse)
		}
		if err := t.ended(); err != nil {
			return err
		}
	}
	t.documents++
	return nil
}

func (t *textExplainer) Close() error {
	t.print("%s", Count(t.figures, "figure"))
	if t.refused > 0 {
		t.print(", %d refused,", t.refused)
	}
	t.print(" in %s\n", Count(t.documents, "document"))
	return t.Flush()
}

func (t *textExplainer) print(format string, args ...any) {
	t.bytes = fmt.Appendf(t.bytes, format, args...)
}

func (t *textExplainer) figure(doc *extract.Document, f *extract.Figure, lines []int) {
	t.print("%s:%d:%d  %s\n", Printable(f.Doc), f.Line, f.Column, Printable(f.Rule))
	from := sentenceStart(doc.Text, f)
	shown := windowOf(doc.Text, from, from+len(f.Sentence), f.Start, f.End)
	spans := []mark{{f.Start, f.End, amountMark}}
	for _, c := range f.Cues {
		if c.End > c.Start {
			spans = append(spans, mark{c.Start, c.End, cueMark})
		}
	}
	t.print("  %s\n", t.marked(doc.Text, shown, spans))
	record := Record{Figure: *f}
	for _, field := range explained() {
		value := field.explain(&record)
		cues := cuesOf(f, field.Name)
		if len(cues) == 0 && goesWithoutSaying(value) {
			continue
		}
		t.print("  %-17s %s", field.Name, Printable(value))
		for i, c := range cues {
			if i > 0 {
				t.print(",")
			}
			t.print(" ← %s", because(doc.Text, c, shown, lines))
		}
		t.print("\n")
	}
	t.print("\n")
}

// explained are the fields that a figure is explained by, in their order.
func explained() []Field {
	return slices.DeleteFunc(figureFields(), func(f Field) bool {
		return slices.Contains([]string{"doc", "index", "line", "column", "start", "end", "text", "amount_max", "currency", "rule", "sentence"}, f.Name)
	})
}

// explain is the value of a field; "" where there is nothing to say.
func (f *Field) explain(r *Record) string {
	switch {
	case f.Name == "amount":
		if !r.Amount.Valid {
			return r.Currency
		}
		return inFull(r.Amount, r.AmountMax, r.Currency)
	case f.text != nil:
		return f.text(r)
	}
	return string(f.plain(nil, r))
}

// goesWithoutSaying tells of a value that is that of most figures.
func goesWithoutSaying(value string) bool {
	return value == "" || value == "false" || value == string(extract.Exact)
}

// cuesOf are the cues of a field. Those of the bounds of an amount and of its
// currency are told with the amount.
func cuesOf(f *extract.Figure, field string) []extract.Cue {
	var cues []extract.Cue
	for _, c := range f.Cues {
		if c.Field == field || field == "amount" && (c.Field == "amount_max" || c.Field == "currency") {
			cues = append(cues, c)
		}
	}
	return cues
}

// because says which words decided, and by which rule: “investit” (verb investir).
// Words that stand outside of the text shown are told with their line.
func because(text string, c extract.Cue, shown window, lines []int) string {
	if c.End <= c.Start {
		return Printable(c.Rule)
	}
	const mostWords = 60
	words := "“" + cut(Printable(text[c.Start:c.End]), mostWords, false) + "”"
	if c.Start < shown.from || c.End > shown.to {
		words += ", line " + strconv.Itoa(sort.SearchInts(lines, c.Start+1))
	}
	return words + " (" + Printable(c.Rule) + ")"
}

func (t *textExplainer) refusal(doc *extract.Document, r *extract.Refusal) {
	t.print("%s:%d:%d  refused: %s\n", Printable(doc.ID), r.Line, r.Column, Printable(r.Rule))
	from, to := lineAround(doc.Text, r.Start, r.End)
	shown := windowOf(doc.Text, from, to, r.Start, r.End)
	t.print("  %s\n\n", t.marked(doc.Text, shown, []mark{{r.Start, r.End, amountMark}}))
}

// lineStarts are the offsets at which the lines of a text begin.
func lineStarts(text string) []int {
	starts := []int{0}
	for i := range len(text) {
		if text[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// sentenceStart is the offset of the sentence of a figure.
func sentenceStart(text string, f *extract.Figure) int {
	for i := 0; i+len(f.Text) <= len(f.Sentence); i++ {
		next := strings.Index(f.Sentence[i:], f.Text)
		if next < 0 {
			break
		}
		i += next
		if from := f.Start - i; from >= 0 && strings.HasPrefix(text[from:], f.Sentence) {
			return from
		}
	}
	return f.Start
}
