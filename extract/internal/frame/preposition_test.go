package frame

import "testing"

// TestMayStartGiver knows the first word of each row, and passes over the words that
// most sentences have.
func TestMayStartGiver(t *testing.T) {
	for _, c := range giverCues {
		if !mayStartGiver(c.words[0]) {
			t.Errorf("%q is not known", c.words)
		}
	}
	for _, w := range []string{"", "la", "du", "par", "profit", "millions"} {
		if mayStartGiver(w) {
			t.Errorf("%q starts no row", w)
		}
	}
}
