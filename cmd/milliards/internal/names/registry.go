package names

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// A Registry holds the names that a set of texts gives, and tells which of them
// are one: first Add all of them, then ask.
type Registry struct {
	companies bool
	variants  map[string]string   // id of a variant → id of the name to show first
	entries   map[string]*entry   // by id
	order     []*entry            // as they were added
	joined    map[string]string   // id of a short name → id of the full one
	asked     map[string][]string // what IDs has answered since then
}

// An entry is one name and the ways in which it is spelled.
type entry struct {
	name
	spellings map[string]*spelling
	best      *spelling
}

// A spelling is a name as texts have it.
type spelling struct {
	text  string
	count int
	bare  bool // without what describes the name: "Brookfield", not "fonds Brookfield"
}

// isBetter tells whether a spelling is rather to be shown than another one: it is
// more frequent, or as frequent and bare.
func (s *spelling) isBetter(than *spelling) bool {
	if than == nil || s.count != than.count {
		return than == nil || s.count > than.count
	}
	return s.bare && !than.bare
}

// NewRegistry returns a Registry that knows some names as one besides those that
// it knows anyhow. Where companies is set, a name may stand for a longer one that
// says what the company does: "Brookfield", "Mistral".
func NewRegistry(variants [][]string, companies bool) *Registry {
	r := &Registry{companies: companies, variants: maps.Clone(builtIn().variants), entries: map[string]*entry{}}
	for _, names := range variants {
		unite(r.variants, names)
	}
	return r
}

// builtIn are the tables by ids, made when they are first asked for.
var builtIn = sync.OnceValue(func() (ids struct {
	variants map[string]string
	vague    map[string]bool
}) {
	ids.variants, ids.vague = map[string]string{}, map[string]bool{}
	for _, names := range known {
		unite(ids.variants, strings.Split(names, "|"))
	}
	for _, name := range vagueNames {
		ids.vague[parse(name).id()] = true
	}
	return ids
})

// unite makes names variants of the first of them, or of what that is a variant of.
func unite(variants map[string]string, names []string) {
	first := parse(names[0]).id()
	if canonical, isKnown := variants[first]; isKnown {
		first = canonical
	}
	for _, name := range names {
		variants[parse(name).id()] = first
	}
}

// isVague tells of a name of which every text speaks.
func (r *Registry) isVague(n name) bool {
	vague := builtIn().vague
	return vague[n.id()] || vague[r.canonical(n)]
}

// canonical is the id of a name, or that of the one of which it is a variant.
func (r *Registry) canonical(n name) string {
	id := n.id()
	if first, ok := r.variants[id]; ok {
		return first
	}
	return id
}

// split returns the names of a list, or the one that text is.
func (r *Registry) split(text string) []name {
	whole := parse(text)
	if _, isKnown := r.variants[whole.id()]; !isKnown {
		if list := members(text); len(list) > 1 {
			var names []name
			for _, member := range list {
				if n := parse(member); len(n.words) > 0 {
					names = append(names, n)
				}
			}
			return names
		}
	}
	if len(whole.words) == 0 {
		return nil
	}
	return []name{whole}
}

// Add tells the Registry of a name, or of a list of them, as a text has it.
func (r *Registry) Add(text string) {
	names := r.split(text)
	for _, n := range names {
		e := r.enter(r.canonical(n), n)
		e.person = e.person || n.person
		if len(names) == 1 {
			e.spell(text, len(tokenize(text)) == len(n.words))
		}
	}
	if len(names) > 1 {
		r.enter(listID(r.ids(names)), name{}).spell(text, true)
	}
	r.joined = nil
}

func (r *Registry) enter(id string, n name) *entry {
	e := r.entries[id]
	if e == nil {
		e = &entry{name: n, spellings: map[string]*spelling{}}
		r.entries[id] = e
		r.order = append(r.order, e)
	}
	return e
}

func (e *entry) spell(text string, bare bool) {
	s := e.spellings[text]
	if s == nil {
		s = &spelling{text: text, bare: bare}
		e.spellings[text] = s
	}
	s.count++
	if s != e.best && s.isBetter(e.best) {
		e.best = s
	}
}

func (r *Registry) ids(names []name) []string {
	var ids []string
	for _, n := range names {
		ids = append(ids, r.canonical(n))
	}
	return ids
}

func listID(ids []string) string {
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), "+")
}

// IDs returns for each name of a list what it has in common with its other
// spellings. A name that was not added has an ID as well. The slice is not to be
// changed.
func (r *Registry) IDs(text string) []string {
	if text == "" {
		return nil
	}
	r.join()
	if ids, ok := r.asked[text]; ok {
		return ids
	}
	ids := r.ids(r.split(text))
	for i, id := range ids {
		if full, ok := r.joined[id]; ok {
			ids[i] = full
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	r.asked[text] = ids
	return ids
}

// ID is the same for a name or a list of names, in whatever order, and its other
// spellings; "" where text names nothing.
func (r *Registry) ID(text string) string { return strings.Join(r.IDs(text), "+") }

// full is the id under which an entry is counted.
func (r *Registry) full(e *entry) string {
	if len(e.words) == 0 {
		return r.ID(e.best.text)
	}
	id := r.canonical(e.name)
	if full, ok := r.joined[id]; ok {
		return full
	}
	return id
}

// Labels returns for every ID the name as most texts spell it, of several the
// first that is bare of a description.
func (r *Registry) Labels() map[string]string {
	r.join()
	best, labels := map[string]*spelling{}, map[string]string{}
	for _, e := range r.order {
		if e.best == nil { // it is only in lists
			continue
		}
		if id := r.full(e); e.best.isBetter(best[id]) {
			best[id], labels[id] = e.best, e.best.text
		}
	}
	return labels
}

// IsTelling tells whether it means something that two texts give a name: it is a
// proper name, and not that of a state or of a body of which every text speaks.
func (r *Registry) IsTelling(text string) bool {
	for _, n := range r.split(text) {
		if n.capital && !r.isVague(n) {
			return true
		}
	}
	return false
}

// join finds the short names that stand for longer ones.
func (r *Registry) join() {
	if r.joined != nil {
		return
	}
	r.joined, r.asked = map[string]string{}, map[string][]string{}
	if !r.companies {
		return
	}
	longer := map[string][]name{} // by the id of the short one
	last := map[string][]*entry{} // by the last word
	for _, e := range r.order {
		for n := len(e.words) - 1; n > 0 && slices.Contains(extensions[:], e.words[n]); n-- {
			short := name{words: e.words[:n]}.id()
			if s := r.entries[short]; s != nil && s.capital && len(short) >= 3 && !r.isVague(s.name) {
				longer[short] = append(longer[short], e.name)
			}
		}
		if n := len(e.words); n > 1 && e.capital {
			last[e.words[n-1]] = append(last[e.words[n-1]], e)
		}
	}
	for short, names := range longer {
		if full, ok := longest(names); ok {
			r.joined[short] = r.canonical(full)
		}
	}
	for _, e := range r.order {
		if full := fullNames(e, last); len(full) == 1 {
			r.joined[r.canonical(e.name)] = r.canonical(full[0].name)
		}
	}
}

// longest returns the longest of names if all of them begin it. Of a short name
// that begins two others, "Mistral AI" and "Mistral Capital", nobody knows which it
// is: it stays by itself.
func longest(names []name) (full name, ok bool) {
	for _, n := range names {
		if len(n.words) > len(full.words) {
			full = n
		}
	}
	for _, n := range names {
		if !slices.Equal(n.words, full.words[:len(n.words)]) {
			return full, false
		}
	}
	return full, true
}

// fullNames are those that end on the family name of a person: "Xavier Niel" of
// "M. Niel".
func fullNames(e *entry, last map[string][]*entry) []*entry {
	var full []*entry
	if n := len(e.words); e.person && n > 0 {
		for _, other := range last[e.words[n-1]] {
			if m := len(other.words); m > n && slices.Equal(other.words[m-n:], e.words) {
				full = append(full, other)
			}
		}
	}
	return full
}
