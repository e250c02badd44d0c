package frame

import (
	"math/rand/v2"
	"testing"
)

// TestRoleSums adds up what features say, however many there are, as one does by hand.
func TestRoleSums(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	features := map[uint32]map[int]int16{}
	var all evidence
	for range 3000 {
		key := rng.Uint32()
		features[key] = map[int]int16{}
		for what := investor; what < roleCount; what++ {
			features[key][int(roleClass)+int(what)] = step * int16(rng.IntN(255)-127)
		}
		all = append(all, feature(key))
	}
	w := BuildWeights(features, nil, nil)
	for _, count := range []int{0, 1, 2, mostAdded, mostAdded + 1, 2 * mostAdded, len(all)} {
		var some, got roleSums
		some.add(w, all[:7])
		got.add(w, all[:count])
		got.plus(&some)
		for what := investor; what < roleCount; what++ {
			want := int32(0)
			for _, f := range append(all[:count:count], all[:7]...) {
				want += int32(features[uint32(f)][int(roleClass)+int(what)])
			}
			if got := got.of(what); got != want {
				t.Errorf("%d features: %d for role %d, want %d", count, got, what, want)
			}
		}
	}
}

// TestInSteps rounds, and cuts off what a byte cannot hold.
func TestInSteps(t *testing.T) {
	for hundredths, want := range map[int16]int8{0: 0, 1: 0, 2: 1, -4: -1, -5: -2, 381: 127, 382: 127, 30000: 127, -30000: -127} {
		if got := inSteps(hundredths); got != want {
			t.Errorf("%d hundredths are %d steps, want %d", hundredths, got, want)
		}
	}
}
