package extract

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestRunesOfLastLine compares with the plain way, with breaks at every place and none, and
// characters of one to four bytes.
func TestRunesOfLastLine(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("12 M€ à Évry, 𝟙 ", 3),
		"\n12 M€ à Évry\n\v\nNotre part, la ville et\x0b\x09son maire\n",
	} {
		for i := range text {
			for j := i; j <= len(text); j++ {
				s := text[i:j]
				if !utf8.ValidString(s) {
					continue
				}
				line := s[strings.LastIndexByte(s, '\n')+1:]
				if got, want := runesOfLastLine(s), utf8.RuneCountInString(line); got != want {
					t.Fatalf("the last line of %q has %d characters, not %d", s, want, got)
				}
			}
		}
	}
}
