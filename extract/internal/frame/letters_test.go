package frame

import (
	"strings"
	"testing"
)

// TestClearWord reads words as wordEnd and appendFolded do, wherever it reads them, and
// leaves the others to these.
func TestClearWord(t *testing.T) {
	words := []string{"a", "l'", "L’", "d'", "été", "Élysée", "État", "ÇA", "groupe", "MGX", "ß", "øre", "×", "é×", "Hydro-Québec", "Scale.ai", "qu'", "œuvre",
		"anticonstitutionnellement", strings.Repeat("é", 40), "d\u00adu", "aujourd'hui", "e\u0301té", "n°", "A4", "R&D"}
	ends := []string{" ", ",", "\n", ";", ")", ". ", ".\n", ".fr ", "\u00a0", "»", "'", "’", "-", ":", "é", "«", "\xc3", ""}
	r := NewReader(theLexicon)
	clear := 0
	for _, word := range words {
		for _, end := range ends {
			r.text = "é, " + word + end + "abc "
			for to := len("é, "); to <= len(r.text); to++ {
				clear += testClearWord(t, r, len("é, "), to)
			}
		}
	}
	if all := len(words) * len(ends); clear < all/4 {
		t.Errorf("%d words of %d are clear", clear, all)
	}
}

// testClearWord reads the word at i, before to, and returns 1 where it is clear.
func testClearWord(t *testing.T, r *Reader, i, to int) int {
	w := r.clearWord(i, to)
	if w.end == 0 {
		return 0
	}
	raw := r.text[i:r.wordEnd(i, to)]
	if raw != r.text[i:w.end] {
		t.Errorf("%q: reads %q, want %q", r.text[:to], r.text[i:w.end], raw)
	}
	if got, want := string(r.spelt[:w.length]), string(appendFolded(nil, raw)); got != want {
		t.Errorf("%q: %q in small letters, want %q", r.text[:to], got, want)
	}
	if w.capital != hasCapital(raw) {
		t.Errorf("%q: has a capital: %t", r.text[:to], w.capital)
	}
	return 1
}
