package extract

import (
	"math/rand"
	"testing"
)

// TestPassOver compares the words passed over in one step with those that isNoAnchor
// passes over.
func TestPassOver(t *testing.T) {
	l, r, passed := theLexicon(), rand.New(rand.NewSource(1830)), 0
	for range 200 {
		text := randomText(r, 40)
		for i := range len(text) {
			end, ok := passOver(text, i, &l.starts)
			if !ok {
				continue
			}
			passed++
			if want, ok := l.isNoAnchor(text, wordAt(text, i)); !ok || end != want {
				t.Fatalf("the word over %d in %q is passed over up to %d, want %d, %t", i, text, end, want, ok)
			}
		}
	}
	if passed < 5000 {
		t.Errorf("only %d letters are passed over", passed)
	}
}
