// Package score measures the figures of an extractor against passages that people
// have annotated.
//
// A figure found is right when its span overlaps that of an annotated figure, and
// amount, upper bound and currency are equal; each annotated figure is matched once,
// first by those of the same span. Precision, recall and F1 are over the figures that
// are not vague. The fields are scored on the right figures alone.
package score

import (
	"cmp"
	"slices"
	"strconv"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
)

// Closed lists the fields that are right or wrong, Texts those whose words are
// compared, by precision and recall.
var (
	Closed = [...]string{"qualifier", "currency_inferred", "per", "horizon", "kind", "status", "ai"}
	Texts  = [...]string{"investor", "recipient", "project", "purpose", "place", "announced_by"}
)

// A Prediction is a figure found in a passage.
type Prediction struct {
	Start, End int // of its span, in bytes
	Index      int // by which links name it
	Table      *golden.Table
	Row        *golden.Row
}

func (p *Prediction) value(field string) string { return p.Table.Value(p.Row, field) }

// A Ratio is a number of right answers among all.
type Ratio struct{ Right, All int }

// Value is the ratio, 0 of nothing.
func (r Ratio) Value() float64 {
	if r.All == 0 {
		return 0
	}
	return float64(r.Right) / float64(r.All)
}

func (r *Ratio) count(right bool) {
	r.All++
	if right {
		r.Right++
	}
}

// Counts are what was found and is there, was found and is not, is there and was not
// found.
type Counts struct{ Right, Spurious, Missed int }

// Precision is the share of what was found that is there, 1 of nothing.
func (c Counts) Precision() float64 { return share(c.Right, c.Spurious) }

// Recall is the share of what is there that was found, 1 of nothing.
func (c Counts) Recall() float64 { return share(c.Right, c.Missed) }

// F1 is the harmonic mean of precision and recall.
func (c Counts) F1() float64 {
	p, r := c.Precision(), c.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(right, wrong int) float64 {
	if right+wrong == 0 {
		return 1
	}
	return float64(right) / float64(right+wrong)
}

// A Score is what was measured over passages.
type Score struct {
	Passages   int
	Figures    int // annotated and not vague
	Value      Counts
	Span       Ratio // of the right figures, those with the very span
	Vague      Counts
	TrapsClean Ratio // of the passages without an amount, those in which none was found
	Closed     map[string]*Ratio
	Texts      map[string]*Counts
	Link       Counts
	Confusions map[string]*Confusion // of kind and status
	Faulty     []Passage             // in which something is wrong, the worst first
}

// A Passage is one in which something is wrong.
type Passage struct {
	ID, Text string
	Problems []Problem
}

// A Problem is one thing that is wrong in a passage.
type Problem struct {
	Field     string // "missed", "spurious", "span", a field or "link"
	Text      string // the words of the figure
	Want, Got string
}

// New returns a Score of nothing.
func New() *Score {
	s := &Score{Closed: map[string]*Ratio{}, Texts: map[string]*Counts{}, Confusions: map[string]*Confusion{}}
	for _, field := range Closed {
		s.Closed[field] = &Ratio{}
	}
	for _, field := range Texts {
		s.Texts[field] = &Counts{}
	}
	for _, field := range [...]string{"kind", "status"} {
		s.Confusions[field] = &Confusion{}
	}
	return s
}

// Add scores what was found in a passage. spans are those of its annotated figures.
func (s *Score) Add(p *golden.Passage, spans [][2]int, found []Prediction) {
	s.Passages++
	slices.SortStableFunc(found, func(a, b Prediction) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	m := newMatch(p, spans, found)
	m.pair()
	s.Figures += m.figures()
	s.amounts(m)
	for i, j := range m.foundOf {
		if j >= 0 && !m.isVague(i) {
			s.fields(m, i, j)
		}
	}
	if len(m.problems) > 0 {
		s.Faulty = append(s.Faulty, Passage{ID: p.ID, Text: p.Text, Problems: m.problems})
	}
}

// Sort puts the worst passages first; those that are equally bad stay in their order.
func (s *Score) Sort() {
	slices.SortStableFunc(s.Faulty, func(a, b Passage) int { return len(b.Problems) - len(a.Problems) })
}

// amounts counts what was found, missed and found where nothing is.
func (s *Score) amounts(m *match) {
	for i, j := range m.foundOf {
		counts := &s.Value
		if m.isVague(i) {
			counts = &s.Vague
		}
		if j >= 0 {
			counts.Right++
			continue
		}
		counts.Missed++
		if !m.isVague(i) {
			m.problem("missed", i, m.worth(i), "")
		}
	}
	clean := true
	for j := range m.found {
		vague := m.found[j].value("qualifier") == vague
		clean = clean && vague
		switch {
		case m.goldOf[j] >= 0:
		case vague:
			s.Vague.Spurious++
		default:
			s.Value.Spurious++
			m.problems = append(m.problems, Problem{Field: "spurious", Text: m.found[j].value("text"), Got: worth(m.found[j].Table, m.found[j].Row)})
		}
	}
	if m.figures() == 0 {
		s.TrapsClean.count(clean)
	}
}

// fields scores the fields of a right figure. What the annotation does not state is
// not scored.
func (s *Score) fields(m *match, i, j int) {
	p := &m.found[j]
	exact := m.spans[i] == [2]int{p.Start, p.End}
	s.Span.count(exact)
	if !exact {
		m.problem("span", i, m.gold(i, "text"), p.value("text"))
	}
	for _, field := range Closed {
		if !m.states(i, field) {
			continue
		}
		want, got := m.gold(i, field), p.value(field)
		s.Closed[field].count(want == got)
		if c := s.Confusions[field]; c != nil {
			c.add(want, got)
		}
		if want != got {
			m.problem(field, i, want, got)
		}
	}
	for _, field := range Texts {
		if !m.states(i, field) {
			continue
		}
		want, got := m.gold(i, field), p.value(field)
		s.Texts[field].count(want != "", got != "", sameText(want, got))
		if (want != "" || got != "") && !sameText(want, got) {
			m.problem(field, i, want, got)
		}
	}
	if m.states(i, "link") {
		want, got := m.wantedLink(i), m.foundLink(j)
		s.Link.count(want != noLink, got != noLink, want == got)
		if want != got {
			m.problem("link", i, m.gold(i, "link"), p.value("link"))
		}
	}
}

// count counts a value that is wanted or not, there or not, and right where it is both.
func (c *Counts) count(wanted, found, same bool) {
	if wanted && found && same {
		c.Right++
		return
	}
	if found {
		c.Spurious++
	}
	if wanted {
		c.Missed++
	}
}

// worth writes what a figure is worth: "30000000000-50000000000 EUR".
func worth(t *golden.Table, row *golden.Row) string {
	amount := t.Value(row, "amount")
	if high := t.Value(row, "amount_max"); high != "" {
		amount += "-" + high
	}
	return amount + " " + t.Value(row, "currency")
}

// Found makes predictions of records, whose spans and indexes they have themselves.
func Found(records []output.Record, fields []output.Field) []Prediction {
	table := golden.From(records, fields)
	found := make([]Prediction, len(records))
	for i := range records {
		found[i] = Prediction{Start: records[i].Start, End: records[i].End, Index: records[i].Index, Table: table, Row: &table.Rows[i]}
	}
	return found
}

// Read makes predictions of figures as milliards extract --format jsonl writes them,
// by the document that they are of. The first row that has no doc, start or end is a
// fault, told by its line.
func Read(t *golden.Table) (byDoc map[string][]Prediction, faulty int) {
	byDoc = map[string][]Prediction{}
	for i := range t.Rows {
		row := &t.Rows[i]
		start, err1 := strconv.Atoi(t.Value(row, "start"))
		end, err2 := strconv.Atoi(t.Value(row, "end"))
		if err1 != nil || err2 != nil || !t.States(row, "doc") {
			return nil, row.Line
		}
		doc := t.Value(row, "doc")
		index := len(byDoc[doc])
		if n, err := strconv.Atoi(t.Value(row, "index")); err == nil {
			index = n
		}
		byDoc[doc] = append(byDoc[doc], Prediction{Start: start, End: end, Index: index, Table: t, Row: row})
	}
	return byDoc, 0
}
