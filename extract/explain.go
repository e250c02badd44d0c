package extract

import "milliards/extract/internal/frame"

// A Cue is what decided a field of a figure: "a investi" its status.
type Cue struct {
	Field string // the field's name in the output: "kind", "investor"
	Rule  string // the rule, and the row of its table: "verb investir"
	// Start and End bound the words in the text, in bytes. They are equal where
	// no words decided, but another figure or the document.
	Start, End int
}

// A Refusal is a number that reads like money and is none: "671 milliards de
// paramètres".
type Refusal struct {
	Line, Column int // 1-based, as those of a Figure
	Start, End   int // bytes of the number in the text
	Text         string
	Rule         string // why: "count", "title", "no currency"
}

// Explain appends the figures of a document to dst as Append does, with their
// Cues, and returns what looked like money and was refused, in its order.
func (e *Extractor) Explain(dst []Figure, doc Document) ([]Figure, []Refusal) {
	start := len(dst)
	e.explain, e.refusals = true, nil
	dst = e.Append(dst, doc)
	e.explain = false
	noteInferred(dst[start:])
	if !e.amountsOnly && len(dst) > start {
		noteCues(dst[start:], e.frames.Cues())
	}
	pos := newPosition(doc.Text)
	for i := range e.refusals {
		r := &e.refusals[i]
		r.Line, r.Column = pos.of(r.Start)
		r.Text = doc.Text[r.Start:r.End]
	}
	return dst, e.refusals
}

// noteInferred gives the figures whose currency the context has told a cue of that. What
// found an amount is its Rule.
func noteInferred(figures []Figure) {
	for i := range figures {
		f := &figures[i]
		if f.CurrencyInferred {
			f.Cues = append(f.Cues, Cue{Field: "currency", Rule: "told by the context", Start: f.Start, End: f.Start})
		}
	}
}

// noteCues gives the figures what decided the fields that the text tells.
func noteCues(figures []Figure, cues []frame.Cue) {
	for _, c := range cues {
		f := &figures[c.Amount]
		f.Cues = append(f.Cues, Cue{Field: c.Field, Rule: c.Rule, Start: c.Start, End: c.End})
	}
}

// refuse notes the items of the passage that look like money and are none.
func (e *Extractor) refuse() {
	p := &e.passage
	for k := range p.items {
		it := &p.items[k]
		if it.verdict == money && (it.code != "" || it.pending) || it.term < 0 && it.exp < 5 {
			continue
		}
		why := it.rule
		if why == "" || it.verdict == open {
			why = "no currency"
		}
		e.refusals = append(e.refusals, Refusal{Start: int(p.tokens[it.first].start), End: int(p.tokens[it.last].end), Rule: why})
	}
}
