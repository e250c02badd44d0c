package golden

import (
	"slices"
	"strings"

	"milliards/cmd/milliards/internal/output"
)

// Fields are the fields that can be compared, by their names.
type Fields map[string]output.Field

// NewFields gathers fields by their names.
func NewFields(fields []output.Field) Fields {
	byName := Fields{}
	for _, f := range fields {
		byName[f.Name] = f
	}
	return byName
}

// A Pair is a row of a golden file and a row of the figures of now that speak of
// the same figure; -1 stands for none.
type Pair struct{ Want, Got int }

const (
	// window is the number of rows of both sides that are aligned at a time. It bounds
	// the work on a document of very many figures that all have changed.
	window = 256
	// gap is what it costs to leave a row alone. A pair may differ in all its fields
	// and still be cheaper than two rows alone.
	gap = 100
	// apart is the cost of two rows that have nothing to do with each other.
	apart = 1 << 20
)

// An aligner compares the columns that two tables share.
type aligner struct {
	want, got     *Table
	fields        []output.Field
	wants, gots   []int // their columns
	text          int   // index in fields, -1 where it is not compared
	amount, money int
}

func newAligner(want, got *Table, fields []output.Field) *aligner {
	a := &aligner{want: want, got: got, text: -1, amount: -1, money: -1}
	for _, f := range fields {
		w, g := want.Column(f.Name), got.Column(f.Name)
		if w < 0 || g < 0 {
			continue
		}
		switch f.Name {
		case "text":
			a.text = len(a.fields)
		case "amount":
			a.amount = len(a.fields)
		case "currency":
			a.money = len(a.fields)
		}
		a.fields, a.wants, a.gots = append(a.fields, f), append(a.wants, w), append(a.gots, g)
	}
	return a
}

// Align pairs the rows of two tables, each in its order, by the fields given: those
// that are the same first, then those that have their words or their money in
// common. Every row of both is in one pair.
func Align(want, got *Table, fields []output.Field) []Pair {
	a := newAligner(want, got, fields)
	w, g := len(want.Rows), len(got.Rows)
	var pairs, tail []Pair
	from := 0
	for from < min(w, g) && a.same(from, from) {
		pairs = append(pairs, Pair{from, from})
		from++
	}
	for w > from && g > from && a.same(w-1, g-1) {
		w, g = w-1, g-1
		tail = append(tail, Pair{w, g})
	}
	for i, j := from, from; i < w || j < g; {
		wEnd, gEnd := min(i+window, w), min(j+window, g)
		path := a.path(i, wEnd, j, gEnd)
		if wEnd < w || gEnd < g {
			path = path[:(len(path)+1)/2] // what comes after may speak for the rest
		}
		for _, p := range path {
			if p.Want >= 0 {
				i = p.Want + 1
			}
			if p.Got >= 0 {
				j = p.Got + 1
			}
		}
		pairs = append(pairs, path...)
	}
	slices.Reverse(tail)
	return append(pairs, tail...)
}

// path is the cheapest way through rows i to iEnd of the one side and j to jEnd of
// the other.
func (a *aligner) path(i, iEnd, j, jEnd int) []Pair {
	rows, columns := iEnd-i+1, jEnd-j+1
	costs := make([]int, rows*columns) // to the end, from each place
	at := func(r, c int) *int { return &costs[r*columns+c] }
	for r := rows - 1; r >= 0; r-- {
		for c := columns - 1; c >= 0; c-- {
			best := 0
			switch {
			case r == rows-1 && c == columns-1:
			case r == rows-1:
				best = gap + *at(r, c+1)
			case c == columns-1:
				best = gap + *at(r+1, c)
			default:
				best = min(a.cost(i+r, j+c)+*at(r+1, c+1), gap+*at(r+1, c), gap+*at(r, c+1))
			}
			*at(r, c) = best
		}
	}
	var pairs []Pair
	for r, c := 0, 0; r < rows-1 || c < columns-1; {
		switch {
		case r < rows-1 && c < columns-1 && *at(r, c) == a.cost(i+r, j+c)+*at(r+1, c+1):
			pairs = append(pairs, Pair{i + r, j + c})
			r, c = r+1, c+1
		case r < rows-1 && *at(r, c) == gap+*at(r+1, c):
			pairs = append(pairs, Pair{i + r, -1})
			r++
		default:
			pairs = append(pairs, Pair{-1, j + c})
			c++
		}
	}
	return pairs
}

// cost tells how much two rows differ.
func (a *aligner) cost(i, j int) int {
	changed := 0
	for k := range a.fields {
		if !a.equal(k, i, j) {
			changed++
		}
	}
	if changed == 0 || a.related(i, j) {
		return changed
	}
	return apart
}

// related tells whether two rows that differ may still speak of the same figure:
// their words are the same, hold each other, or mean the same money.
func (a *aligner) related(i, j int) bool {
	if a.text >= 0 {
		w, g := a.cells(a.text, i, j)
		if strings.Contains(w, g) || strings.Contains(g, w) {
			return true
		}
	}
	return a.amount >= 0 && a.equal(a.amount, i, j) && (a.money < 0 || a.equal(a.money, i, j))
}

func (a *aligner) same(i, j int) bool { return a.cost(i, j) == 0 }

func (a *aligner) cells(k, i, j int) (want, got string) {
	return a.want.Rows[i].Cells[a.wants[k]], a.got.Rows[j].Cells[a.gots[k]]
}

// equal tells whether two rows agree in a field. What an object of JSON leaves out it
// does not state.
func (a *aligner) equal(k, i, j int) bool {
	if raw := a.want.Rows[i].raw; raw != nil && raw[a.wants[k]] == "" {
		return true
	}
	want, got := a.cells(k, i, j)
	return isSame(&a.fields[k], want, got)
}

// isSame tells whether a cell of a golden file says what a figure has. What a
// spreadsheet changes as it saves does not count: 3.50 and 3,5 are 3.5, TRUE is true,
// and a line break in quotation marks is one, whichever it is.
func isSame(f *output.Field, want, got string) bool {
	if want == got {
		return true
	}
	switch {
	case f.IsAmount():
		w, wantOK := output.ParseDecimal(strings.Replace(want, ",", ".", 1))
		g, gotOK := output.ParseDecimal(got)
		return wantOK && gotOK && w.Equal(g)
	case f.IsText():
		want, got = breaks(want), breaks(got)
		return want == got || want == output.Guard(got)
	}
	return strings.EqualFold(want, got)
}

func breaks(s string) string {
	if strings.IndexByte(s, '\r') < 0 {
		return s
	}
	return strings.ReplaceAll(s, "\r\n", "\n")
}
