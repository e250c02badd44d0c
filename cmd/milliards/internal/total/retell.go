package total

import (
	"slices"

	"milliards/cmd/milliards/internal/names"
	"milliards/extract"
)

// registries know the names of all mentions.
type registries struct {
	actors, projects, places *names.Registry
}

func newRegistries(mentions []Mention, variants [][]string) *registries {
	r := &registries{names.NewRegistry(variants, true), names.NewRegistry(variants, false), names.NewRegistry(variants, false)}
	for i := range mentions {
		m := &mentions[i]
		for _, actor := range [...]string{m.Investor, m.Recipient, m.AnnouncedBy} {
			r.actors.Add(actor)
		}
		r.projects.Add(m.Project)
		r.places.Add(m.Place)
	}
	return r
}

// final is the money that m turned out to be.
func (m *money) final() *money {
	for m.into != nil {
		m = m.into
	}
	return m
}

// A story is an announcement, and who has told it.
type story struct {
	*money
	last      days         // when it was told last
	documents map[int]bool // which tell it
}

// recent are the last of the stories that have an amount and a name in common, of
// which there may be many.
func recent(stories []*story) []*story {
	const enough = 64
	return stories[max(0, len(stories)-enough):]
}

// retell finds the monies that are the same announcement in several documents, and
// returns each of them once. They have the same amount, currency and unit of time;
// an actor or a project in common, and none that differs; and dates not further
// apart than the window. Within one document the links of its figures tell what is
// the same, so an announcement takes no two monies of one.
func retell(monies []*money, known *registries, window int) []*money {
	index := map[string][]*story{}
	stories := map[*money]*story{}
	for _, m := range monies {
		if m.head == nil {
			continue
		}
		keys := known.keys(&m.figure)
		best := known.find(m, keys, index, window)
		if best == nil {
			best = &story{money: m, last: m.days, documents: map[int]bool{m.head.Document: true}}
			stories[m] = best
		} else {
			best.take(&story{money: m, last: m.days, documents: map[int]bool{m.head.Document: true}})
		}
		for _, key := range keys {
			if !slices.Contains(recent(index[key]), best) {
				index[key] = append(index[key], best)
			}
		}
	}
	known.retellTotals(monies, stories, window)
	return slices.DeleteFunc(monies, func(m *money) bool { return m.into != nil })
}

// take makes another story a part of this one, which was told first.
func (s *story) take(other *story) {
	other.into = s.money
	s.absorbed = append(s.absorbed, other.told()...)
	other.absorbed = nil
	fill(&s.figure, &other.figure)
	if s.last.compare(other.last) < 0 && other.last.isKnown() {
		s.last = other.last
	}
	for document := range other.documents {
		s.documents[document] = true
	}
}

// retellTotals finds totals of which two documents tell the same part: "109
// milliards, dont 20 de Brookfield" in the one, "sur ces 109 milliards, 20 viendront
// de Brookfield" in the other. Totals of totals are found from below.
func (r *registries) retellTotals(monies []*money, stories map[*money]*story, window int) {
	for again := true; again; {
		again = false
		for _, m := range monies {
			if m.into != nil {
				continue
			}
			var first *story
			for _, told := range m.told() {
				if told.link == nil {
					continue
				}
				s := stories[told.link.final()]
				switch {
				case s == nil || s == first:
				case first == nil:
					first = s
				case r.sameTotal(first, s, window):
					if first.days.compare(s.days) > 0 {
						first, s = s, first
					}
					first.take(s)
					again = true
				}
			}
		}
	}
}

// sameTotal tells whether two totals with a part in common are the same.
func (r *registries) sameTotal(a, b *story, window int) bool {
	for document := range b.documents {
		if a.documents[document] {
			return false
		}
	}
	return amountKey(&a.figure) == amountKey(&b.figure) && !r.differ(&a.figure, &b.figure) &&
		min(a.last.apart(b.days), b.last.apart(a.days)) <= int64(window)
}

// amountKey is the same for figures that state the same amount.
func amountKey(f *extract.Figure) string {
	amount := f.Amount.Decimal.String() + " "
	if f.AmountMax.Valid {
		amount += f.AmountMax.Decimal.String()
	}
	return amount + " " + f.Currency + " " + f.Per + " "
}

// keys are what stories are looked up by: an amount together with a name.
func (r *registries) keys(f *extract.Figure) []string {
	amount := amountKey(f)
	var keys []string
	for _, actor := range [...]string{f.Investor, f.Recipient, f.AnnouncedBy} {
		for _, id := range r.actors.IDs(actor) {
			keys = append(keys, amount+"actor "+id)
		}
	}
	for _, id := range r.projects.IDs(f.Project) {
		keys = append(keys, amount+"project "+id)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// find returns the story that agrees best with a money, of several the first.
func (r *registries) find(m *money, keys []string, index map[string][]*story, window int) *story {
	var best *story
	most := 0
	for _, key := range keys {
		for _, s := range recent(index[key]) {
			if s.documents[m.head.Document] || s.last.apart(m.days) > int64(window) {
				continue
			}
			if n := r.agree(&s.figure, &m.figure); n > most {
				best, most = s, n
			}
		}
	}
	return best
}

// differ tells whether two figures of the same amount contradict each other: they
// are of another kind, year, recipient, project or investor.
func (r *registries) differ(a, b *extract.Figure) bool {
	apart := func(names *names.Registry, a, b string) bool {
		return a != "" && b != "" && !meet(names.IDs(a), names.IDs(b))
	}
	return !areCompatible(a.Kind, b.Kind) ||
		a.Horizon != b.Horizon && isYear(a.Horizon) && isYear(b.Horizon) ||
		apart(r.actors, a.Recipient, b.Recipient) ||
		apart(r.projects, a.Project, b.Project) ||
		// Of a round of funding each article names other investors.
		apart(r.actors, a.Investor, b.Investor) && (a.Kind != extract.Funding || b.Kind != extract.Funding)
}

// agree counts what two figures of the same amount have in common, 0 where that
// does not make them the same: something differs, or all that they share is a name
// that every text has.
func (r *registries) agree(a, b *extract.Figure) int {
	if r.differ(a, b) {
		return 0
	}
	shared, telling := 0, false
	share := func(names *names.Registry, a, b string) bool {
		isShared := a != "" && meet(names.IDs(a), names.IDs(b))
		if isShared {
			shared++
		}
		return isShared
	}
	for _, who := range [...][2]string{{a.Investor, b.Investor}, {a.Recipient, b.Recipient}} {
		if share(r.actors, who[0], who[1]) {
			telling = telling || r.actors.IsTelling(who[0])
		}
	}
	if share(r.projects, a.Project, b.Project) {
		telling = telling || r.projects.IsTelling(a.Project)
	}
	for _, who := range [...][2]string{{a.AnnouncedBy, b.AnnouncedBy}, {a.AnnouncedBy, b.Investor}, {a.Investor, b.AnnouncedBy}} {
		share(r.actors, who[0], who[1])
	}
	isElsewhere := !share(r.places, a.Place, b.Place) && a.Place != "" && b.Place != ""
	if shared >= 2 || telling && !isElsewhere {
		return shared
	}
	return 0
}

func meet(a, b []string) bool {
	return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
}

// areCompatible tells whether two articles may call the same money so: a round is
// funding to the company and an investment to who takes part. A valuation is no
// investment.
func areCompatible(a, b extract.Kind) bool {
	flows := [...]extract.Kind{extract.Investment, extract.Funding, extract.Contract, extract.Cost, extract.Aid}
	return a == b || a == "" || b == "" || slices.Contains(flows[:], a) && slices.Contains(flows[:], b)
}

// isYear tells whether a horizon is one year: what is earned in 2024 is not what is
// earned in 2025.
func isYear(horizon string) bool {
	_, isDate := parseDays(horizon)
	return isDate && len(horizon) == len("2024")
}
