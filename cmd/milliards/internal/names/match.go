package names

import "slices"

// Matcher returns what tells whether a text gives a name: it has the words of the
// name, or one of its other spellings. "brookfield" is found in "Brookfield Asset
// Management" and in "Brookfield et Amazon", not in "Brookfields".
func Matcher(query string, variants [][]string) func(text string) bool {
	r := NewRegistry(variants, false)
	wanted := parse(query)
	return func(text string) bool {
		if text == "" || len(wanted.words) == 0 {
			return false
		}
		if r.canonical(parse(text)) == r.canonical(wanted) || slices.Contains(r.IDs(text), r.canonical(wanted)) {
			return true
		}
		var words []string
		for _, t := range tokenize(text) {
			words = append(words, t.folded)
		}
		return contains(words, wanted.words)
	}
}

// contains tells whether part stands in words, as it is.
func contains(words, part []string) bool {
	for i := range len(words) - len(part) + 1 {
		if slices.Equal(words[i:i+len(part)], part) {
			return true
		}
	}
	return false
}
