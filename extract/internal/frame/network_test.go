package frame

import (
	"math/rand/v2"
	"testing"
)

func randomLayer(rng *rand.Rand, keys []uint32, units, classes int) *Layer {
	l := &Layer{Keys: keys}
	for range len(keys) * units {
		l.Rows = append(l.Rows, int8(rng.IntN(255)-127))
	}
	for range units {
		l.Bias = append(l.Bias, int32(rng.IntN(2001)-1000))
	}
	for range units * classes {
		l.Out = append(l.Out, int16(rng.Uint32()))
	}
	for range classes {
		l.Shift = append(l.Shift, rng.Int64N(1<<40)-1<<39)
	}
	return l
}

// sum adds up what keys say of one unit, as slowly as it is defined.
func (l *Layer) sum(e evidence, units, unit int) (sum int32) {
	for _, f := range e {
		for i, key := range l.Keys {
			if key == uint32(f) {
				sum += int32(l.Rows[i*units+unit])
			}
		}
	}
	return sum
}

// TestNetwork adds up rows as they are defined, for any number of features, known and
// not, with what was added before.
func TestNetwork(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var keys []uint32
	for range 300 {
		keys = append(keys, rng.Uint32())
	}
	kinds := randomLayer(rng, keys[:200], KindUnits, kindClasses)
	statuses := randomLayer(rng, keys[100:], StatusUnits, statusClasses)
	n := buildNetwork(kinds, statuses)
	for _, count := range []int{0, 1, 7, 255, 256, 257, 1000} {
		var all, e evidence
		for range count {
			f := feature(rng.Uint32())
			if rng.IntN(4) > 0 {
				f = feature(keys[rng.IntN(len(keys))])
			}
			all, e = append(all, f), append(e, f)
		}
		var u units
		n.weigh(&u, e[:count/3])
		n.weigh(&u, e[count/3:])
		for i, got := range u {
			want := int32(0)
			if i < KindUnits {
				want = kinds.sum(all, KindUnits, i)
			} else {
				want = statuses.sum(all, StatusUnits, i-KindUnits)
			}
			if got != want {
				t.Fatalf("%d features: unit %d is %d, want %d", count, i, got, want)
			}
		}
	}
}

// TestEmptyNetwork has an answer before anything is fitted.
func TestEmptyNetwork(t *testing.T) {
	var u units
	n := buildNetwork(nil, nil)
	n.weigh(&u, evidence{1, 2, 3})
	if n.kind(&u) != Investment || n.status(&u) != NoStatus {
		t.Errorf("%v, %v", n.kind(&u), n.status(&u))
	}
}

// TestFittedNetwork finds every row of the network that comes with the program.
func TestFittedNetwork(t *testing.T) {
	n := Fitted().network
	known := n.known()
	for _, f := range known {
		if slot := n.numbers.find(f); feature(slot) != f || slot>>32 == 0 || int(slot>>32) > len(known) {
			t.Fatalf("the row of feature %d is not found", f)
		}
	}
	if len(known) != len(n.rows) || len(known) < 1000 {
		t.Errorf("%d features, %d rows", len(known), len(n.rows))
	}
}

// known lists the features that have rows.
func (n *network) known() (known evidence) {
	for _, slot := range n.numbers.places {
		if slot != 0 {
			known = append(known, feature(slot))
		}
	}
	return known
}

func BenchmarkNetwork(b *testing.B) {
	n := Fitted().network
	known := n.known()[:60]
	e := make(evidence, 0, len(known))
	for b.Loop() {
		var u units
		n.weigh(&u, append(e, known...))
		n.kind(&u)
	}
}
