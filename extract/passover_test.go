package extract

import (
	"math/rand"
	"testing"
)

// TestPassOver compares the words passed over in one step with those that isNoAnchor
// passes over, and the start of the others with that which wordAt finds.
func TestPassOver(t *testing.T) {
	l, r, passed := theLexicon(), rand.New(rand.NewSource(1830)), 0
	for range 200 {
		text := randomText(r, 40)
		for i := range len(text) {
			start, next := wordAt(text, i), passOver(text, i, &l.starts)
			if next <= i {
				if next != start {
					t.Fatalf("the word over %d in %q starts at %d, want %d", i, text, next, start)
				}
				continue
			}
			passed++
			if end, ok := l.isNoAnchor(text, start); !ok || next != end {
				t.Fatalf("the word over %d in %q is passed over up to %d, want %d, %t", i, text, next, end, ok)
			}
		}
	}
	if passed < 5000 {
		t.Errorf("only %d letters are passed over", passed)
	}
}
