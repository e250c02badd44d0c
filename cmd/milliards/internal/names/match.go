package names

import "slices"

// Matcher returns what tells whether a text gives the name of an actor or a
// project: it has the words of the name, or one of its other spellings.
// "brookfield" is found in "Brookfield Asset Management" and in "Brookfield et
// Amazon", not in "Brookfields". A state is not found in what bears its name: that
// of "Banque de France" is not of "France". It may be asked by several goroutines
// at once.
func Matcher(query string, variants [][]string) func(text string) bool {
	r := NewRegistry(variants, false)
	wanted := parse(query)
	return r.matcher(wanted, !r.isVague(wanted))
}

// PlaceMatcher is a Matcher for places, of which the larger one is found in the
// name of one within it: "sud de la France", "Île-de-France".
func PlaceMatcher(query string, variants [][]string) func(text string) bool {
	return NewRegistry(variants, false).matcher(parse(query), true)
}

// matcher asks a registry to which nothing is added, and which remembers no answer.
func (r *Registry) matcher(wanted name, within bool) func(text string) bool {
	id := r.canonical(wanted)
	return func(text string) bool {
		if text == "" || len(wanted.words) == 0 {
			return false
		}
		if r.canonical(parse(text)) == id || slices.Contains(r.ids(r.split(text)), id) {
			return true
		}
		return within && contains(tokenize(text), wanted.words)
	}
}

// contains tells whether words stand in a text, one after the other.
func contains(text []token, words []string) bool {
	for i := range len(text) - len(words) + 1 {
		if slices.EqualFunc(text[i:i+len(words)], words, func(t token, word string) bool { return t.folded == word }) {
			return true
		}
	}
	return false
}
