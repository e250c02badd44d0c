package frame

import (
	"math/rand/v2"
	"testing"
)

// TestOutputLayer chooses the class for which the units above nothing speak most, the first
// of equals.
func TestOutputLayer(t *testing.T) {
	h := outputLayer{bias: []int32{-10, 0}, out: [][mostClasses]int16{{0, 5, 0}, {0, 0, 1}}, shift: []int64{3, 0, 0}}
	h.pair()
	for _, c := range []struct {
		units []int32
		want  int
	}{{[]int32{0, 0}, 0}, {[]int32{10, 3}, 0}, {[]int32{10, 4}, 2}, {[]int32{11, 4}, 1}, {[]int32{9, -500}, 0}} {
		if got := h.most(c.units); got != c.want {
			t.Errorf("units %d: class %d, want %d", c.units, got, c.want)
		}
	}
}

// TestOutputLayerSums adds up in pairs what it adds up one by one, however loud the units are.
func TestOutputLayerSums(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	loud := 0
	for n := range 2000 {
		l := randomLayer(rng, nil, KindUnits, kindClasses)
		l.Out[n%len(l.Out)] = -1 << 15
		h, rest := readOutputLayer(l.appendOutputLayer(nil), KindUnits, kindClasses)
		if len(rest) > 0 {
			t.Fatalf("%d bytes are left", len(rest))
		}
		units, all := make([]int32, KindUnits), 0
		for i := range units {
			units[i] = int32(rng.IntN(1+n*4)) - int32(rng.IntN(1000))
			all += int(max(0, units[i]+h.bias[i]))
		}
		if all > loudest {
			loud++
		}
		if got, want := h.sums(units), h.sumsOneByOne(units); got != want {
			t.Fatalf("units %d: %d, want %d", units, got, want)
		}
	}
	if loud < 100 || loud > 1900 {
		t.Errorf("%d of 2000 are loud", loud)
	}
	h := outputLayer{bias: []int32{0, 0}, out: [][mostClasses]int16{{-1 << 15, -1 << 15, 1<<15 - 1}, {-1 << 15, 1<<15 - 1, -1 << 15}}, shift: make([]int64, 3)}
	h.pair()
	for _, units := range [][]int32{{loudest, 0}, {loudest + 1, 0}, {loudest - 5, 5}, {7, loudest - 6}} {
		if got, want := h.sums(units), h.sumsOneByOne(units); got != want {
			t.Errorf("units %d: %d, want %d", units, got, want)
		}
	}
}
