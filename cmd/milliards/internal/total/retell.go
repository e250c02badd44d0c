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
	var kept []*money
	for _, m := range monies {
		if m.head == nil {
			kept = append(kept, m)
			continue
		}
		keys := known.keys(&m.figure)
		best := known.find(m, keys, index, window)
		if best == nil {
			best = &story{money: m, documents: map[int]bool{}}
			kept = append(kept, m)
		} else {
			m.into = best.money
			best.absorbed = append(best.absorbed, m)
			fill(&best.figure, &m.figure)
		}
		best.last = m.days
		best.documents[m.head.Document] = true
		for _, key := range keys {
			if !slices.Contains(recent(index[key]), best) {
				index[key] = append(index[key], best)
			}
		}
	}
	return kept
}

// keys are what stories are looked up by: an amount together with a name.
func (r *registries) keys(f *extract.Figure) []string {
	amount := f.Amount.Decimal.String() + " "
	if f.AmountMax.Valid {
		amount += f.AmountMax.Decimal.String()
	}
	amount += " " + f.Currency + " " + f.Per + " "
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

// agree counts what two figures of the same amount have in common, 0 where that
// does not make them the same: something differs, or all that they share is a name
// that every text has.
func (r *registries) agree(a, b *extract.Figure) int {
	if !areCompatible(a.Kind, b.Kind) || a.Horizon != b.Horizon && isYear(a.Horizon) && isYear(b.Horizon) {
		return 0
	}
	shared, telling := 0, false
	compare := func(names *names.Registry, a, b string) (differ bool) {
		if a == "" || b == "" {
			return false
		}
		if !meet(names.IDs(a), names.IDs(b)) {
			return true
		}
		shared++
		telling = telling || names.IsTelling(a)
		return false
	}
	if compare(r.actors, a.Recipient, b.Recipient) || compare(r.projects, a.Project, b.Project) {
		return 0
	}
	// Of a round of funding each article names other investors.
	if compare(r.actors, a.Investor, b.Investor) && (a.Kind != extract.Funding || b.Kind != extract.Funding) {
		return 0
	}
	own := telling
	for _, who := range [...][2]string{{a.AnnouncedBy, b.AnnouncedBy}, {a.AnnouncedBy, b.Investor}, {a.Investor, b.AnnouncedBy}} {
		if who[0] != "" && meet(r.actors.IDs(who[0]), r.actors.IDs(who[1])) {
			shared++
		}
	}
	elsewhere := false
	if a.Place != "" && b.Place != "" {
		if elsewhere = !meet(r.places.IDs(a.Place), r.places.IDs(b.Place)); !elsewhere {
			shared++
		}
	}
	switch {
	case shared >= 2, own && !elsewhere:
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
