package golden

import (
	"strings"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// A Rule says what a finding is about.
type Rule string

// The rules.
const (
	Changed   Rule = "changed"   // a figure has another value than its golden one
	Missing   Rule = "missing"   // a golden figure is no longer found
	New       Rule = "new"       // a figure that the golden file does not have
	Orphan    Rule = "orphan"    // a golden file without an article
	Uncovered Rule = "uncovered" // an article without a golden file
)

// Rules lists every Rule in the order of the documentation, with its meaning.
var Rules = [...]struct {
	Rule Rule
	Doc  string
}{
	{Changed, "a figure has another value than in the golden file"},
	{Missing, "a figure of the golden file is no longer found"},
	{New, "a figure is not in the golden file"},
	{Orphan, "a golden file has no article beside it"},
	{Uncovered, "an article has no golden file"},
}

// A Finding is one thing that is not as the golden file has it.
type Finding struct {
	Rule Rule
	// File, Line and Column say where: in the article where the figure stands or its
	// words still do, else in the golden file. 1-based, the column in characters; 0
	// where the whole file is meant.
	File         string
	Line, Column int
	// Doc, DocLine and DocColumn say where in a document of JSON Lines; Doc is empty
	// elsewhere.
	Doc                string
	DocLine, DocColumn int
	Golden             string // the golden file, "" where the file is its own
	GoldenLine         int    // 1-based, of the figure; 0 where it has none
	Text               string // the words of the figure
	Value              string // what it is now, of a missing figure what it was: "20000000000 EUR exact"
	Changes            []Change
}

// A Change is a field that has another value now.
type Change struct{ Field, Want, Got string }

// A Comparison is what is compared, and where it stands.
type Comparison struct {
	Doc     extract.Document
	Want    *Table
	Records []output.Record
	Fields  []output.Field // those of Want among them are compared
}

// MaxFindings is the number of findings of a document that are told one by one.
const MaxFindings = 1000

// Compare returns the pairs of the golden rows and the records, a finding for each
// that is not as it was, without its file, and how many there are besides.
func (c *Comparison) Compare() (pairs []Pair, findings []Finding, more int) {
	got := From(c.Records, c.Fields)
	a := newAligner(c.Want, got, c.Fields)
	pairs = Align(c.Want, got, c.Fields)
	next := nextStarts(pairs, c.Records, len(c.Doc.Text))
	end := 0 // of the last figure
	for n, pair := range pairs {
		f, differs := Finding{}, true
		switch {
		case pair.Got < 0:
			f = Finding{Rule: Missing}
		case pair.Want < 0:
			f = Finding{Rule: New}
		default:
			f = Finding{Rule: Changed, Changes: a.changes(pair)}
			differs = len(f.Changes) > 0
		}
		if pair.Got >= 0 {
			end = c.Records[pair.Got].End
		}
		switch {
		case !differs:
			continue
		case len(findings) == MaxFindings:
			more++
			continue
		}
		if pair.Want >= 0 {
			f.GoldenLine = c.Want.Rows[pair.Want].Line
		}
		if pair.Got >= 0 {
			r := &c.Records[pair.Got]
			f.DocLine, f.DocColumn, f.Text = r.Line, r.Column, r.Text
			f.Value = value(got, &got.Rows[pair.Got])
		} else {
			c.locate(&f, &c.Want.Rows[pair.Want], end, next[n])
		}
		findings = append(findings, f)
	}
	return pairs, findings, more
}

// nextStarts tells for each pair where the next figure of the document begins.
func nextStarts(pairs []Pair, records []output.Record, end int) []int {
	starts := make([]int, len(pairs))
	for n := len(pairs) - 1; n >= 0; n-- {
		starts[n] = end
		if got := pairs[n].Got; got >= 0 {
			end = records[got].Start
		}
	}
	return starts
}

// locate describes a missing figure. Its place is where its words stand between the
// figures around it, if they still do.
func (c *Comparison) locate(f *Finding, row *Row, from, to int) {
	f.Text, f.Value = c.Want.Value(row, "text"), value(c.Want, row)
	if from > to || f.Text == "" {
		return
	}
	if i := strings.Index(c.Doc.Text[from:to], f.Text); i >= 0 {
		f.DocLine, f.DocColumn = source.Position(c.Doc.Text, from+i)
	}
}

func (a *aligner) changes(pair Pair) []Change {
	var changes []Change
	for k := range a.fields {
		if !a.equal(k, pair.Want, pair.Got) {
			want, got := a.cells(k, pair.Want, pair.Got)
			changes = append(changes, Change{a.fields[k].Name, want, got})
		}
	}
	return changes
}

// value says what a row is worth: "30000000000 – 50000000000 EUR range".
func value(t *Table, row *Row) string {
	amount := t.Value(row, "amount")
	if high := t.Value(row, "amount_max"); high != "" {
		amount += " – " + high
	}
	var parts []string
	for _, part := range []string{amount, t.Value(row, "currency"), t.Value(row, "qualifier")} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}
