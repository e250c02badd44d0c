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

// TestLastLine compares with the plain way, with breaks at every place and none.
func TestLastLine(t *testing.T) {
	text := "\n12 M€ à Évry\n\v\nNotre part, la ville et\x0b\x09son maire\n"
	for i := range len(text) + 1 {
		for j := i; j <= len(text); j++ {
			s := text[i:j]
			if got, want := lastLine(s), s[strings.LastIndexByte(s, '\n')+1:]; got != want {
				t.Fatalf("the last line of %q is %q, not %q", s, want, got)
			}
		}
	}
}
