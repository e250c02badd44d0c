package extract

import (
	"math/rand"
	"testing"
)

// TestKeyAt reads the words of random text like prefixAt, and backwards.
func TestKeyAt(t *testing.T) {
	text := randomText(rand.New(rand.NewSource(1791)), 20000)
	for i := range len(text) {
		p, ok := prefixAt(text, i)
		if key, end, keyed := keyAt(text, i); ok != keyed || ok && (key != p.key || end != p.end) {
			t.Fatalf("keyAt(%q) = %x, %d, %t, want %x, %d, %t", text[i:min(len(text), i+20)], key, end-i, keyed, p.key, p.end-i, ok)
		}
		key, n := lettersBefore(text, i)
		if n == 0 {
			continue
		}
		if want, m, _ := lettersAt(text, i-n, i); key != want || n != m || n < 8 && isLetter(text[i-n-1]) {
			t.Fatalf("lettersBefore(%q) = %x, %d", text[max(0, i-20):i], key, n)
		}
	}
}

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
