package frame

import "testing"

// TestMayColour knows the first word of each row, and passes over the words that most
// sentences have.
func TestMayColour(t *testing.T) {
	for _, c := range colours {
		if !mayColour(c.words[0]) {
			t.Errorf("%q is not known", c.words)
		}
	}
	for _, w := range []string{"", "la", "de", "point", "vue", "millions"} {
		if mayColour(w) {
			t.Errorf("%q starts no row", w)
		}
	}
}
