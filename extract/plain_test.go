package extract

import (
	"math/rand"
	"strings"
	"testing"
)

// TestPlainlyFollowed compares what is told of the numbers of random text by the next
// word alone with what the grammar says of the same two tokens.
func TestPlainlyFollowed(t *testing.T) {
	l := theLexicon()
	r := rand.New(rand.NewSource(1792))
	plain := 0
	for range 400 {
		text := randomText(r, 200)
		for i := 0; i < len(text); i++ {
			if !isDigit(text[i]) || i > 0 && isDigit(text[i-1]) {
				continue
			}
			end, f, ok := l.plainlyFollowed(text, i)
			if !ok {
				continue
			}
			plain++
			p := passage{lex: l, text: text, shout: 2, mm: 6, tokens: l.tokenizeFew(nil, text, i, len(text), 2)}
			if want := p.following(1); f != want || int(p.tokens[0].end) != end {
				t.Errorf("%q is followed by %d, want %d", text[i:min(len(text), i+40)], f, want)
			}
		}
	}
	if plain < 300 {
		t.Errorf("%d numbers were tried", plain)
	}
}

// TestPlaced tells seats from money that is placed, which few units are not.
func TestPlaced(t *testing.T) {
	for text, want := range map[string]follow{"7 placés hier": counts, "1200 placés hier": flows, "1200 places libres": counts} {
		if _, f, ok := theLexicon().plainlyFollowed(text, 0); f != want || !ok {
			t.Errorf("%q is followed by %d, want %d", text, f, want)
		}
	}
}

// TestTornAccent reads no number before an accent that a space has torn off its letter as
// more of the money named before.
func TestTornAccent(t *testing.T) {
	doc := Document{Text: "Un plan de 12 milliards d'euros. Le groupe a levé 114 \u0301ès de fonds américains."}
	if got := Figures(doc); len(got) != 1 {
		t.Errorf("%d figures are read, want 1", len(got))
	}
}

// TestIsGrown tells words that may be a magnitude and a currency grown together, and finds all
// that are among the lexicon's.
func TestIsGrown(t *testing.T) {
	l := theLexicon()
	for word, want := range map[string]bool{"mars": true, "meuros": true, "kdh": true, "mai": false, "marche": false, "demain": false} {
		if got := l.isGrown(keyOf(word)[0]); got != want {
			t.Errorf("%q is grown together: %t", word, got)
		}
	}
	for id := 1; id < len(l.info); id++ {
		name := l.ids.name(wordID(id))
		for _, s := range []string{name, strings.ToUpper(name), strings.ToUpper(name[:1]) + name[1:], name[:1] + strings.ToUpper(name[1:])} {
			if len(s) <= 8 && startsCompound(s[0]) && l.isCompound(s) && !l.isGrown(l.ids.prefix(wordID(id))) {
				t.Errorf("%q is a unit of money, and not told to be grown together", s)
			}
		}
	}
}
