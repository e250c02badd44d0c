package extract

import (
	"math/rand"
	"testing"
)

// TestLacks asks a set of some words of the lexicon for all of them, in capitals and
// not, with other words and signs behind them: it lacks none that it was given.
func TestLacks(t *testing.T) {
	l := theLexicon()
	var set prefixSet
	has := map[string]bool{}
	for id := 1; id < len(l.info); id += 40 {
		has[l.ids.name(wordID(id))] = true
		set.add(l.ids.name(wordID(id)))
	}
	text := randomText(rand.New(rand.NewSource(1791)), 20000)
	had, lacked := 0, 0
	for i := 0; i < len(text); {
		if !isLetter(text[i]) {
			i++
			continue
		}
		folded, end := foldWord(nil, text, i, len(text))
		switch lacks := set.lacks(text, i); {
		case lacks && has[string(folded)]:
			t.Fatalf("the set lacks %q, which it has", text[i:end])
		case lacks:
			lacked++
		case has[string(folded)]:
			had++
		}
		i = end
	}
	if had < 100 || lacked < 1000 {
		t.Errorf("%d words were had, %d lacked", had, lacked)
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
