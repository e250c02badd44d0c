package extract

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestCountRunes compares with the plain way, at every place of characters of one to
// four bytes.
func TestCountRunes(t *testing.T) {
	text := strings.Repeat("12 M€ à Évry, 𝟙 ", 3)
	for i := range text {
		for j := range text[i:] {
			s := text[i : i+j]
			if got, want := countRunes(s), utf8.RuneCountInString(s); got != want {
				t.Fatalf("%q has %d characters, not %d", s, want, got)
			}
		}
	}
}
