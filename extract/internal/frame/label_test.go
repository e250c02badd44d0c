package frame

import (
	"math/rand/v2"
	"testing"
)

// TestLabel compares labels as it compares the names.
func TestLabel(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	names := []string{"", "Orvane", "Orvane SA", "l'État", "État", "Ville de Lyon", "Lyon", "lyon", "données", "centres de données", "\xff", "À", "a a"}
	for range 200 {
		name := make([]byte, rng.IntN(4))
		for i := range name {
			name[i] = "abÉ "[rng.IntN(5)]
		}
		names = append(names, string(name))
	}
	same := 0
	for _, a := range names {
		for _, b := range names {
			l, m := labelOf(a), labelOf(b)
			want := oneHoldsOther(a, b)
			if got := l.matches(&m); got != want {
				t.Errorf("%q, %q: %t", a, b, got)
			}
			if want && !l.mayMatch(&m) {
				t.Errorf("%q, %q: may not match", a, b)
			}
			if want {
				same++
			}
		}
	}
	if same < 1000 || same > len(names)*len(names)/2 {
		t.Errorf("%d of %d pairs overlap", same, len(names)*len(names))
	}
}
