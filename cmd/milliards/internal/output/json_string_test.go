package output

import (
	"math/rand/v2"
	"testing"
)

// TestCopied finds each byte that is not copied, at any place among eights of others.
func TestCopied(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for n := range 200_000 {
		text := make([]byte, rng.IntN(30))
		for i := range text {
			for text[i] = byte(rng.IntN(0x7F)); !isCopied(text[i]); text[i] = byte(rng.IntN(0x7F)) {
			}
		}
		for range min(len(text), rng.IntN(3)) {
			text[rng.IntN(len(text))] = byte(n)
		}
		s := string(text)
		for from := range len(s) + 1 {
			want := from
			for want < len(s) && isCopied(s[want]) {
				want++
			}
			if got := copied(s, from); got != want {
				t.Fatalf("%q from %d: %d, want %d", s, from, got, want)
			}
		}
	}
}
