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

// TestCountsThings tells magnitudes of what is only counted, whose sentences need not be
// read, from those that a reader has to look at.
func TestCountsThings(t *testing.T) {
	l := theLexicon()
	for _, test := range []struct {
		text string
		want bool
	}{
		{"il compte 70 milliards de paramètres.", true},
		{"ses 12,5 millions d'habitants, dit-on", true},
		{"ses 12 millions d’habitants, dit-on", true},
		{"il a coûté 70 milliards de plus", false},
		{"il a coûté 70 milliards de dollars", false},
		{"de 3 à 70 milliards de paramètres.", false},
		{"3 et 70 milliards de paramètres.", false},
		{"pour 250 millions de titres.", false},
		{"1 200 millions de paramètres.", false},
		{"sept milliards de paramètres.", false},
		{"il compte 70 milliards de Paramètres.", false},
	} {
		at := -1
		for i := 0; i < len(test.text) && at < 0; {
			found, _, end := l.anchorAt(test.text, i, new(silence))
			if found {
				at = i
			}
			i = end
		}
		if got := at >= 0 && l.countsThings(test.text, at); got != test.want {
			t.Errorf("%q counts things: %t, want %t", test.text, got, test.want)
		}
		e := New()
		if _, refused := e.Explain(nil, Document{Text: test.text}); test.want && len(refused) != 1 {
			t.Errorf("%q is refused %d times", test.text, len(refused))
		}
	}
}
