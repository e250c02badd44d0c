package frame

import (
	"strings"
	"testing"
)

// TestClearWord reads words as wordEnd and appendFolded do, wherever it reads them, and
// leaves the others to these.
func TestClearWord(t *testing.T) {
	words := []string{"a", "l'", "L’", "d'", "été", "Élysée", "État", "ÇA", "groupe", "MGX", "ß", "øre", "ÿ", "Þ", "À", "Ö", "÷", "×", "é×", "Hydro-Québec", "Scale.ai", "qu'", "Qu’", "si'", "œuvre",
		"anticonstitutionnellement", "évènementiels", "société", "sécurités", "sécurité", "SÉCURITÉ", "collectivités", "COLLECTIVITÉ", "quatre-vingts", "développements", "approvisionnement", "Républicaine",
		strings.Repeat("é", 8), strings.Repeat("É", 40), "a" + strings.Repeat("é", 7), "a" + strings.Repeat("É", 8), "d\u00adu", "aujourd'hui", "e\u0301té", "n°", "A4", "R&D", "@", "[", "`", "{", "A[", "z{", "é\x80"}
	ends := []string{" ", ",", "\n", ";", ")", "/", ". ", ".\n", ".)", ".fr ", ".5 ", ".", "\u00a0", "\u00ad", "²", "»", "'", "’", "’’", "…", "-", "\u2011", ":", "é", "«", "&", "5", "\u0301", "\xc3", "\xc3.", ""}
	r := NewReader(theLexicon)
	clear := 0
	for _, word := range words {
		for _, end := range ends {
			for _, next := range []string{"abc ", "a", " ", ""} {
				r.text = "é, " + word + end + next + " Et ainsi de suite."
				for to := len("é, "); to <= len(r.text); to++ {
					clear += testClearWord(t, r, len("é, "), to)
				}
			}
		}
	}
	if all := len(words) * len(ends); clear < all/4 {
		t.Errorf("%d words of %d are clear", clear, all)
	}
}

// testClearWord reads the word at i, before to, and returns 1 where it is clear.
func testClearWord(t *testing.T, r *Reader, i, to int) int {
	k, w := r.clearWord(i, to)
	if w.length == 0 {
		return 0
	}
	raw := r.text[i:r.wordEnd(i, to)]
	if raw != r.text[i:w.end] {
		t.Errorf("%q: reads %q, want %q", r.text[:to], r.text[i:w.end], raw)
	}
	if got, want := string(k.letters(&r.spelt)[:w.length]), string(appendFolded(nil, raw)); got != want {
		t.Errorf("%q: %q in small letters, want %q", r.text[:to], got, want)
	}
	if w.capital != hasCapital(raw) {
		t.Errorf("%q: has a capital: %t", r.text[:to], w.capital)
	}
	return 1
}
