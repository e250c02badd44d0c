package ratetable

import (
	"slices"
	"strings"
	"sync"
)

// Dated is a published number with its currency and its date, in days since
// 1970-01-01.
type Dated struct {
	Day  int32
	Code string
	Number
}

// With is the table with cells laid over it: they add rows and columns, and take
// the place of the cells that stand at their day. The table itself does not
// change, and its columns are still read when they are first asked for.
func (t *Table) With(cells []Dated) *Table {
	if len(cells) == 0 {
		return t
	}
	over := &Table{dates: slices.Clone(t.dates)}
	byCode := map[string][]Dated{}
	for _, c := range cells {
		if n := len(over.dates); n == 0 || over.dates[n-1] != c.Day {
			over.dates = append(over.dates, c.Day)
		}
		byCode[c.Code] = append(byCode[c.Code], c)
	}
	slices.Sort(over.dates)
	over.dates = slices.Compact(over.dates)
	for _, c := range t.columns {
		over.columns = append(over.columns, column{c.code, sync.OnceValue(func() *Series {
			return over.lay(byCode[c.code], t, c.series())
		})})
	}
	for code, cells := range byCode {
		if !t.has(code) { // without reading the column
			over.columns = append(over.columns, column{code, sync.OnceValue(func() *Series {
				return over.lay(cells, t, nil)
			})})
		}
	}
	slices.SortFunc(over.columns, func(a, b column) int { return strings.Compare(a.code, b.code) })
	return over
}

// lay makes a column of t of the one that stood in the table below, nil for
// none, and the cells laid over it.
func (t *Table) lay(over []Dated, below *Table, s *Series) *Series {
	numbers := make([]Number, t.Len())
	if s != nil {
		for row := s.First(); row <= s.Last(); row++ {
			if s.Has(row) {
				numbers[t.Row(below.Day(row))] = s.Number(row)
			}
		}
	}
	for _, c := range over {
		numbers[t.Row(c.Day)] = c.Number
	}
	cells := make([]Cell, 0, len(numbers))
	for row, n := range numbers {
		if n.Coef != 0 {
			cells = append(cells, Cell{row, n})
		}
	}
	return seriesOf(cells)
}

// seriesOf makes a column of cells in the order of their rows, of which there is
// at least one.
func seriesOf(cells []Cell) *Series {
	first, last := cells[0].Row, cells[len(cells)-1].Row
	s := &Series{first: first, coefs: make([]int64, last-first+1), floors: floorsOf(cells)}
	for _, c := range cells {
		s.scale = max(s.scale, c.Places)
	}
	for _, c := range cells {
		s.coefs[c.Row-first] = c.scaled(s.scale)
	}
	return s
}
