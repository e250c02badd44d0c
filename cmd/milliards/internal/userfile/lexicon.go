package userfile

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// maxName is the length of a name, in bytes.
const maxName = 200

// A section is a list of a lexicon and what its entries may tell.
type section struct {
	keys    []string // of an entry
	entries *[]extract.Entry
}

// sections are those of a lexicon in the order of the documentation.
var sections = []string{"organisations", "projects", "places", "currencies"}

func sectionsOf(lexicon *extract.Lexicon) map[string]section {
	return map[string]section{
		"organisations": {[]string{"names", "country", "ai"}, &lexicon.Organisations},
		"projects":      {[]string{"names", "ai"}, &lexicon.Projects},
		"places":        {[]string{"names", "country"}, &lexicon.Places},
		"currencies":    {[]string{"names", "code"}, &lexicon.Currencies},
	}
}

// ReadLexicon adds the entries of a file to a lexicon. A currency is one where
// isCurrency says so of its code. The error is Faults.
//
//	organisations:
//	  - Iliad
//	  - names: [Compagnie des Données, CDD]
//	    country: FR
//	    ai: true
//	projects:
//	  - names: Plan Boréal
//	    ai: true
//	places:
//	  - names: [Saint-Amand, Saint-Amand-Montrond]
//	    country: FR
//	currencies:
//	  - names: [tune, tunes]
//	    code: EUR
func ReadLexicon(path string, lexicon *extract.Lexicon, isCurrency func(string) bool) error {
	r := reader{file: path}
	if root := r.read(); root != nil {
		r.lexicon(root, lexicon, isCurrency)
	}
	return r.err()
}

func (r *reader) lexicon(root *yaml.Node, lexicon *extract.Lexicon, isCurrency func(string) bool) {
	known := sectionsOf(lexicon)
	for _, m := range r.members(root, sections) {
		s := known[m.key.Value]
		if m.value.Kind != yaml.SequenceNode {
			r.fault(m.value, "begin each with a dash", "%s where a list of %s is wanted", describe(m.value), m.key.Value)
			continue
		}
		seen := map[string]bool{}
		for _, n := range m.value.Content {
			entry, ok := r.entry(n, s, seen)
			if ok && m.key.Value == "currencies" {
				ok = r.isCurrency(n, entry.Code, isCurrency)
			}
			if ok {
				*s.entries = append(*s.entries, entry)
			}
		}
	}
}

// entry reads a name alone, or a mapping with more to tell.
func (r *reader) entry(n *yaml.Node, s section, seen map[string]bool) (e extract.Entry, ok bool) {
	faults := len(r.faults)
	if n.Kind != yaml.MappingNode {
		e.Names = r.names([]*yaml.Node{n}, seen)
		return e, len(r.faults) == faults
	}
	for _, m := range r.members(n, s.keys) {
		switch m.key.Value {
		case "names":
			e.Names = r.names(r.list(m.value), seen)
		case "country":
			if code, ok := r.text(m.value, "a country"); ok {
				if e.Code, ok = source.ParseCountry(code); !ok {
					r.fault(m.value, source.CountryRemedy, "unknown country %q", code)
				}
			}
		case "code":
			if code, ok := r.text(m.value, "a currency"); ok {
				e.Code = strings.ToUpper(code)
			}
		case "ai":
			e.AI = r.flag(m.value)
		}
	}
	if len(e.Names) == 0 && len(r.faults) == faults {
		r.fault(n, "write names: [\"its name\"]", "no name")
	}
	return e, len(r.faults) == faults
}

// names reads the names of an entry, the fullest first.
func (r *reader) names(nodes []*yaml.Node, seen map[string]bool) []string {
	var names []string
	for _, n := range nodes {
		name, ok := r.text(n, "a name")
		switch {
		case !ok:
		case len(name) > maxName:
			r.fault(n, "shorten it", "a name of %d characters", utf8.RuneCountInString(name))
		case !strings.ContainsFunc(name, unicode.IsLetter):
			r.fault(n, "a name has a letter", "%q is no name", name)
		case seen[name]:
			r.fault(n, "leave one out", "%q for the second time", name)
		default:
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}

// isCurrency checks the code of a currency at its place.
func (r *reader) isCurrency(entry *yaml.Node, code string, isCurrency func(string) bool) bool {
	const remedy = "a currency has an ISO 4217 code such as code: EUR"
	switch {
	case code == "":
		r.fault(entry, remedy, "a currency without a code")
	case !isCurrency(code):
		at := entry
		for i := 0; i+1 < len(entry.Content); i += 2 {
			if entry.Content[i].Value == "code" {
				at = entry.Content[i+1]
			}
		}
		r.fault(at, remedy, "unknown currency %q", code)
	default:
		return true
	}
	return false
}
