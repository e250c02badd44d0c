package total

import (
	"slices"

	"milliards/extract"
)

// A money is what one or several mentions state: an amount once, however often it
// is told.
type money struct {
	mentions []*Mention
	// head is the mention whose amount counts, nil where none has one that can.
	head   *Mention
	figure extract.Figure // the head's; what it leaves blank the other mentions fill in
	days   days
	link   *money   // the total of which its document says that it is a part
	parent *money   // that total, or the money that it turned out to be
	parts  []*money // those whose parent it is

	into     *money   // the money that it turned out to be, in an earlier document
	absorbed []*money // those that turned out to be this one
}

// told are the monies that turned out to be m, and m itself.
func (m *money) told() []*money { return append([]*money{m}, m.absorbed...) }

// isCountable tells whether a mention has an amount that can be added.
func isCountable(m *Mention) bool { return !m.Ignored && m.Amount.Valid && m.Worth.Valid }

// worth is what a money with a head counts.
func (m *money) worth() Span { return spanOf(m.head.Worth, m.head.WorthMax) }

// monies finds the monies of one document, in the order of their first mentions.
func monies(mentions []Mention) []*money {
	at := make(map[int]int, len(mentions)) // place of an Index
	for i := range mentions {
		at[mentions[i].Index] = i
	}
	linked := func(i int, kind string) (int, bool) {
		if link := mentions[i].Link; link != nil && link.Type == kind {
			j, ok := at[link.To]
			return j, ok && j != i
		}
		return 0, false
	}
	groups := newGroups(len(mentions))
	for i := range mentions {
		if j, ok := linked(i, extract.SameAs); ok {
			groups.join(i, j)
		}
	}
	of := make(map[int]*money)
	var all []*money
	for i := range mentions {
		root := groups.root(i)
		if of[root] == nil {
			of[root] = &money{}
			all = append(all, of[root])
		}
		of[root].mentions = append(of[root].mentions, &mentions[i])
	}
	for i := range mentions {
		m := of[groups.root(i)]
		if j, ok := linked(i, extract.PartOf); ok && m.link == nil && of[groups.root(j)] != m {
			m.link = of[groups.root(j)]
		}
	}
	for _, m := range all {
		m.settle()
	}
	return all
}

// settle puts the mention that has no link before its repeats, finds the head and
// gathers what the mentions tell.
func (m *money) settle() {
	slices.SortStableFunc(m.mentions, func(a, b *Mention) int { return rank(a) - rank(b) })
	first := m.mentions[0]
	m.days, _ = parseDays(first.Date)
	if i := slices.IndexFunc(m.mentions, isCountable); i >= 0 {
		m.head = m.mentions[i]
		first = m.head
	}
	m.figure = first.Figure
	for _, other := range m.mentions {
		if !other.Ignored {
			fill(&m.figure, &other.Figure)
		}
	}
}

// rank sets a repeat behind what it repeats.
func rank(m *Mention) int {
	if m.Link != nil && m.Link.Type == extract.SameAs {
		return 1
	}
	return 0
}

// fill takes from another mention of the same money, or from the total of a part,
// what the figure does not tell.
func fill(f, other *extract.Figure) {
	for _, field := range [...]struct{ own, other *string }{
		{&f.Investor, &other.Investor}, {&f.Recipient, &other.Recipient}, {&f.Project, &other.Project}, {&f.Place, &other.Place},
		{&f.Purpose, &other.Purpose}, {&f.AnnouncedBy, &other.AnnouncedBy}, {&f.Horizon, &other.Horizon},
		{(*string)(&f.Kind), (*string)(&other.Kind)}, {(*string)(&f.Status), (*string)(&other.Status)},
	} {
		if *field.own == "" {
			*field.own = *field.other
		}
	}
	f.AI = f.AI || other.AI
}

// groups is a partition of numbers (union–find); the smallest of each is its root.
type groups []int

func newGroups(n int) groups {
	g := make(groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

func (g groups) root(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

func (g groups) join(i, j int) {
	i, j = g.root(i), g.root(j)
	g[max(i, j)] = min(i, j)
}

// grow hangs each part beneath its total. Links that lead in a circle are cut.
func grow(monies []*money) {
	for _, m := range monies {
		for _, told := range m.told() {
			if told.link != nil && m.parent == nil && told.link.final() != m {
				m.parent = told.link.final()
			}
		}
	}
	const unseen, open, done = 0, 1, 2
	state := make(map[*money]int, len(monies))
	for _, m := range monies {
		var path []*money
		for at := m; at != nil && state[at] != done; at = at.parent {
			if state[at] == open {
				at.parent = nil
				break
			}
			state[at] = open
			path = append(path, at)
		}
		for _, at := range path {
			state[at] = done
		}
	}
	for _, m := range monies {
		if m.parent != nil {
			m.parent.parts = append(m.parent.parts, m)
		}
	}
}
