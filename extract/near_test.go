package extract

import (
	"math/rand"
	"strings"
	"testing"
)

// Where no number was found is remembered from one currency to the next; each is an
// anchor or none as when it is looked at by itself.
func TestSilence(t *testing.T) {
	pieces := []string{"F", "F", "$", "€", "francs", "DH", "de", "d'", "l'", "nos", "maison", "12", "deux", "(", "en", "|", "-", "\u00ad", "\u0301", "é"}
	gaps := []string{" ", " ", " ", "", "  ", "\n", "\t\t", "\u00a0", strings.Repeat(" ", 80)}
	r := rand.New(rand.NewSource(1830))
	e := New()
	e.lex = theLexicon()
	for range 20000 {
		rare := 3 + r.Intn(len(pieces)-3) // the pieces from here on are left out
		var b strings.Builder
		for range 60 {
			b.WriteString(pieces[r.Intn(rare)] + gaps[r.Intn(1+r.Intn(len(gaps)))])
		}
		text := b.String()
		var q silence
		for i := 0; i < len(text); {
			got, _, end := e.lex.anchorAt(text, i, &q)
			if want, _, _ := e.lex.anchorAt(text, i, new(silence)); got != want {
				t.Fatalf("%q at %d: %v, by itself %v", text, i, got, want)
			}
			i = end
		}
	}
}

// A currency is not looked at for its number over all the currencies before it.
func BenchmarkSilence(b *testing.B) {
	e := New()
	e.lex = theLexicon()
	for _, piece := range []string{"F ", "$ ", "€ "} {
		b.Run(piece, func(b *testing.B) {
			e.context.text = strings.Repeat(piece, 1<<16)
			b.SetBytes(int64(len(e.context.text)))
			for b.Loop() {
				e.quiet = silence{}
				e.scan.Reset(e.lex.stops, e.context.text, false)
				e.next(0)
			}
		})
	}
}
