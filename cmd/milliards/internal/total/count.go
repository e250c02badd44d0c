package total

import (
	"cmp"
	"slices"
	"strings"

	"milliards/extract"
)

// A counter puts monies into rows.
type counter struct {
	by    []Dimension
	keep  func(*extract.Figure) bool
	known *registries
	rows  []*row
	byKey map[string]*row
	fates []Fate
}

// A row is a Row that grows.
type row struct {
	Row
	number    int // of the row, in the order in which they turned up
	ids       []string
	documents map[int]bool
}

func newCounter(mentions []Mention, known *registries, by []Dimension, keep func(*extract.Figure) bool) *counter {
	c := &counter{by: by, keep: keep, known: known, byKey: map[string]*row{}}
	c.fates = make([]Fate, len(mentions))
	for i := range mentions {
		c.fates[i] = Fate{Mention: &mentions[i], Row: -1}
	}
	return c
}

// A node is a money in its place: how rows and filters see it, and its row.
type node struct {
	*money
	view   view
	ids    []string
	wanted bool
}

func (c *counter) node(m *money, above *view) *node {
	n := &node{money: m, view: viewOf(m, above)}
	for _, d := range c.by {
		n.ids = append(n.ids, d.id(&n.view, c.known))
	}
	n.wanted = c.keep == nil || c.keep(&n.view.Figure)
	return n
}

// count puts every money into its row, or tells why not.
func (c *counter) count(monies []*money) ([]Row, []Fate) {
	for _, m := range monies {
		if m.parent == nil {
			c.root(m, nil)
		}
	}
	return c.sorted(), c.fates
}

// root counts a money that is within no other, or has been cut off one.
func (c *counter) root(m *money, above *view) {
	n := c.node(m, above)
	if m.head == nil { // "plusieurs milliards, dont 2 d'Amazon"
		c.uncountable(m)
		for _, part := range m.parts {
			c.root(part, &n.view)
		}
		return
	}
	rest := m.worth()
	whole := true
	c.within(n, &n.view, m.parts, &rest, &whole)
	c.settle(n, rest, whole)
}

// within goes through the parts of a total. A part that falls into the same row as
// the total stays in it; another one is taken from the rest of it.
func (c *counter) within(total *node, above *view, parts []*money, rest *Span, whole *bool) {
	for _, m := range parts {
		part := c.node(m, above)
		switch {
		case m.head == nil:
			c.uncountable(m)
			c.within(total, &part.view, m.parts, rest, whole)
		case part.wanted == total.wanted && (!part.wanted || slices.Equal(part.ids, total.ids)):
			c.tell(m, verdictWithin(total, m), total.head, Span{})
			c.within(total, &part.view, m.parts, rest, whole)
		case m.figure.Per != total.figure.Per:
			// A sum a year is no part of a sum that can be taken from it.
			if total.wanted {
				c.tell(m, Part, total.head, Span{})
				c.within(total, &part.view, m.parts, rest, whole)
			} else {
				c.root(m, above)
			}
		default:
			left, fits := rest.without(m.worth(), total.worth())
			if !fits {
				c.tell(m, Excess, total.head, Span{})
				c.drop(m)
				continue
			}
			*rest, *whole = left, false
			c.root(m, above)
		}
	}
}

// verdictWithin is that of a part which stays in its total. One that is larger than
// the total is none, whatever the text seems to say.
func verdictWithin(total *node, part *money) Verdict {
	whole, share := total.worth(), part.worth()
	_, fits := whole.without(share, whole)
	switch {
	case !total.wanted:
		return Filtered
	case !fits && whole.isLoss() == share.isLoss() && total.figure.Per == part.figure.Per:
		return Excess
	}
	return Part
}

// drop tells that the parts of a money stay in it.
func (c *counter) drop(m *money) {
	for _, part := range m.parts {
		if part.head == nil {
			c.uncountable(part)
		} else {
			c.tell(part, Part, m.head, Span{})
		}
		c.drop(part)
	}
}

// settle adds what is left of a money to its row.
func (c *counter) settle(n *node, sum Span, whole bool) {
	if !n.wanted {
		c.tell(n.money, Filtered, nil, Span{})
		return
	}
	if !whole && sum.High.IsZero() && sum.Low.IsZero() {
		c.tell(n.money, Divided, nil, sum)
		return
	}
	key := n.figure.Per + "\x00" + strings.Join(n.ids, "\x00")
	r := c.byKey[key]
	if r == nil {
		r = &row{number: len(c.rows), ids: n.ids, documents: map[int]bool{}}
		r.Per = n.figure.Per
		c.rows = append(c.rows, r)
		c.byKey[key] = r
	}
	r.Sum = r.Sum.add(sum)
	r.Figures++
	for _, told := range n.told() {
		for _, m := range told.mentions {
			r.documents[m.Document] = true
		}
	}
	c.tell(n.money, Counted, nil, sum)
	fate := &c.fates[n.head.at]
	fate.Whole, fate.Row = whole, r.number
}

// tell says what becomes of the mentions of a money. Only its head can count.
func (c *counter) tell(m *money, verdict Verdict, total *Mention, sum Span) {
	for _, told := range m.told() {
		for _, mention := range told.mentions {
			fate := &c.fates[mention.at]
			switch {
			case mention == m.head:
				fate.Verdict, fate.Other, fate.Sum = verdict, total, sum
			case !mention.Amount.Valid:
				fate.Verdict = NoAmount
			case mention.Ignored || verdict == Filtered:
				fate.Verdict = Filtered
			case told == m || mention != told.head:
				fate.Verdict, fate.Other = Repeat, told.head
			default:
				fate.Verdict, fate.Other = Retold, m.head
			}
		}
	}
}

// uncountable says why a money without a head counts for nothing.
func (c *counter) uncountable(m *money) {
	for _, mention := range m.mentions {
		fate := &c.fates[mention.at]
		switch {
		case mention.Ignored:
			fate.Verdict = Filtered
		case !mention.Amount.Valid:
			fate.Verdict = NoAmount
		default:
			fate.Verdict = NoRate
		}
	}
}

// units of time in the order in which their rows come.
var units = [...]string{"", "year", "month", "week", "day", "hour"}

// sorted returns the rows in their order, and tells the fates their places in it.
func (c *counter) sorted() []Row {
	labels := make([]map[string]string, len(c.by))
	for i, d := range c.by {
		labels[i] = c.known.labels(d)
	}
	for _, r := range c.rows {
		for i, id := range r.ids {
			label := id
			if labels[i] != nil {
				label = labels[i][id]
			}
			r.Values = append(r.Values, label)
		}
		r.Documents = len(r.documents)
	}
	order := slices.Clone(c.rows)
	slices.SortFunc(order, c.compare)
	place := make(map[*row]int, len(order))
	rows := make([]Row, len(order))
	for i, r := range order {
		place[r], rows[i] = i, r.Row
	}
	for i := range c.fates {
		if f := &c.fates[i]; f.Row >= 0 {
			f.Row = place[c.rows[f.Row]]
		}
	}
	return rows
}

// compare sets years in their order and everything else from the largest sum to
// the smallest; what the text does not tell comes last.
func (c *counter) compare(a, b *row) int {
	if n := cmp.Compare(slices.Index(units[:], a.Per), slices.Index(units[:], b.Per)); n != 0 {
		return n
	}
	if len(c.by) > 0 && a.Values[0] != b.Values[0] {
		switch {
		case a.Values[0] == "":
			return 1
		case b.Values[0] == "":
			return -1
		case c.by[0] == Year || c.by[0] == Horizon:
			return cmp.Compare(a.Values[0], b.Values[0])
		}
	}
	if n := b.Sum.High.Cmp(a.Sum.High); n != 0 {
		return n
	}
	if n := b.Sum.Low.Cmp(a.Sum.Low); n != 0 {
		return n
	}
	return cmp.Or(slices.Compare(a.Values, b.Values), slices.Compare(a.ids, b.ids))
}
