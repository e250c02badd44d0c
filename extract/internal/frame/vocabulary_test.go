package frame

import (
	"strings"
	"testing"
)

// TestVocabulary finds the words that it was given, short and long, and no others.
func TestVocabulary(t *testing.T) {
	v := newVocabulary()
	var words []string
	for n := range 40 {
		for _, c := range []string{"a", "b", "é"} {
			words = append(words, strings.Repeat("x", n)+c, c+strings.Repeat("x", n), strings.Repeat("x", n)+c+strings.Repeat("y", 20))
		}
	}
	for i, w := range words {
		if i%2 == 0 {
			v.at(w).month = i
		}
	}
	known := map[string]int{}
	for i, w := range words {
		if i%2 == 0 {
			known[w] = i
		}
	}
	for _, w := range words {
		e := v.get(w)
		if want, ok := known[w]; ok != (e != nil) || ok && (e.word != w || e.month != want) {
			t.Errorf("%q: %+v, want %d", w, e, want)
		}
	}
}

// TestVocabularyGrows gives it more words than it has room for at first.
func TestVocabularyGrows(t *testing.T) {
	v := newVocabulary()
	name := func(n int) string { return strings.Repeat("z", n%13) + string(rune('a'+n%26)) + string(rune(0x100+n)) }
	words := len(v.cells)
	for n := range words {
		v.at(name(n)).month = n
	}
	for n := range words {
		if e := v.get(name(n)); e == nil || e.month != n {
			t.Fatalf("%q is not found", name(n))
		}
	}
	if v.get("zzzz") != nil {
		t.Error("a word that was not given is found")
	}
}
