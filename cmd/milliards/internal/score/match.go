package score

import (
	"sort"
	"strconv"
	"strings"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
)

const vague = "vague" // the qualifier of what has no amount

// A match pairs the annotated figures of a passage with those found.
type match struct {
	passage  *golden.Passage
	spans    [][2]int // of the annotated figures
	found    []Prediction
	foundOf  []int       // for each annotated figure the one found, or -1
	goldOf   []int       // for each figure found the annotated one, or -1
	byIndex  map[int]int // places in found, made when a link asks
	problems []Problem
}

func newMatch(p *golden.Passage, spans [][2]int, found []Prediction) *match {
	m := &match{passage: p, spans: spans, found: found, foundOf: make([]int, len(spans)), goldOf: make([]int, len(found))}
	for i := range m.foundOf {
		m.foundOf[i] = -1
	}
	for j := range m.goldOf {
		m.goldOf[j] = -1
	}
	return m
}

func (m *match) gold(i int, field string) string {
	return m.passage.Want.Value(&m.passage.Want.Rows[i], field)
}

func (m *match) states(i int, field string) bool {
	return m.passage.Want.States(&m.passage.Want.Rows[i], field)
}

func (m *match) isVague(i int) bool { return m.gold(i, "qualifier") == vague }

func (m *match) worth(i int) string {
	return worth(m.passage.Want, &m.passage.Want.Rows[i])
}

func (m *match) problem(field string, i int, want, got string) {
	m.problems = append(m.problems, Problem{field, m.gold(i, "text"), want, got})
}

// figures is the number of annotated figures that are not vague.
func (m *match) figures() int {
	n := 0
	for i := range m.spans {
		if !m.isVague(i) {
			n++
		}
	}
	return n
}

// pair matches each figure found with the first annotated one that it is right for:
// those of the same span first.
func (m *match) pair() {
	for _, exact := range [...]bool{true, false} {
		for j := range m.found {
			if m.goldOf[j] >= 0 {
				continue
			}
			p := &m.found[j]
			// The annotated figures stand one after the other.
			i := sort.Search(len(m.spans), func(i int) bool { return m.spans[i][1] > p.Start })
			for ; i < len(m.spans) && m.spans[i][0] < p.End; i++ {
				if m.foundOf[i] < 0 && m.isRight(i, j, exact) {
					m.foundOf[i], m.goldOf[j] = j, i
					break
				}
			}
		}
	}
}

func (m *match) isRight(i, j int, exact bool) bool {
	p, span := &m.found[j], m.spans[i]
	if exact && span != [2]int{p.Start, p.End} {
		return false
	}
	return p.Start < span[1] && span[0] < p.End &&
		p.value("currency") == m.gold(i, "currency") &&
		sameAmount(p.value("amount"), m.gold(i, "amount")) &&
		sameAmount(p.value("amount_max"), m.gold(i, "amount_max"))
}

// sameAmount tells whether two amounts are equal, or both absent.
func sameAmount(a, b string) bool {
	if a == b {
		return true
	}
	x, ok1 := output.ParseDecimal(a)
	y, ok2 := output.ParseDecimal(b)
	return ok1 && ok2 && x.Equal(y)
}

// A link is the type of a link and the place of its aim in the list of figures found.
type link struct {
	kind string
	to   int
}

// noLink is that of a figure without one.
var noLink = link{}

const (
	aimNotFound  = -1 // the figure aimed at was not found
	aimsAtNobody = -2 // there is no figure of that index
)

// wantedLink is the annotated link of a figure, its aim as it was found.
func (m *match) wantedLink(i int) link {
	kind, to, ok := parseLink(m.gold(i, "link"))
	switch {
	case !ok:
		return noLink
	case to < 0 || to >= len(m.foundOf) || m.foundOf[to] < 0:
		return link{kind, aimNotFound}
	}
	return link{kind, m.foundOf[to]}
}

// foundLink is the link of a figure found.
func (m *match) foundLink(j int) link {
	kind, to, ok := parseLink(m.found[j].value("link"))
	if !ok {
		return noLink
	}
	if m.byIndex == nil {
		m.byIndex = make(map[int]int, len(m.found))
		for k := range m.found {
			m.byIndex[m.found[k].Index] = k
		}
	}
	if k, ok := m.byIndex[to]; ok {
		return link{kind, k}
	}
	return link{kind, aimsAtNobody}
}

// parseLink reads "part_of:3".
func parseLink(s string) (kind string, to int, ok bool) {
	kind, number, ok := strings.Cut(s, ":")
	if !ok {
		return "", 0, false
	}
	to, err := strconv.Atoi(number)
	return kind, to, err == nil
}
