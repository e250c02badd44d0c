package frame

import "testing"

// TestWordBits knows the first word of each row, and passes over most words of the
// lexicon.
func TestWordBits(t *testing.T) {
	for _, c := range giverCues {
		if !theLexicon.givers.has(c.words[0]) {
			t.Errorf("%q is not known", c.words)
		}
	}
	for _, c := range colours {
		if !theLexicon.colours.has(c.words[0]) {
			t.Errorf("%q is not known", c.words)
		}
	}
	givers, colouring, entries := 0, 0, theLexicon.words.entries
	for _, e := range entries {
		if theLexicon.givers.has(e.word) {
			givers++
		}
		if theLexicon.colours.has(e.word) {
			colouring++
		}
	}
	if most := len(entries) / 20; givers > most || colouring > most {
		t.Errorf("of %d words %d may start who gives, %d a status", len(entries), givers, colouring)
	}
}
