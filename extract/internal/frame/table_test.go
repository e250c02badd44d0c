package frame

import (
	"math/rand/v2"
	"testing"
)

// TestTable finds what it was given, in tables of any size, and behind them what follows.
func TestTable(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for _, count := range []int{0, 1, 2, 3, 7, 100, 5000} {
		says := map[feature]uint64{}
		for range count {
			says[feature(rng.Uint32())] = rng.Uint64()
		}
		table, rest := readTable(append(appendTable(nil, says), "rest"...))
		if string(rest) != "rest" {
			t.Errorf("%d features: %d bytes are behind the table", count, len(rest))
		}
		for f, want := range says {
			if got := table.find(f); got != want {
				t.Fatalf("%d features: %d says %d, want %d", count, f, got, want)
			}
		}
		table.find(0)
		table.find(1<<32 - 1)
	}
}

// TestTableOfNeighbours has keys that differ by their lowest bits alone.
func TestTableOfNeighbours(t *testing.T) {
	says := map[feature]uint64{}
	for f := range feature(300) {
		says[f], says[1<<32-1-f] = uint64(f)+1, uint64(f)+1000
	}
	table, _ := readTable(appendTable(nil, says))
	for f, want := range says {
		if got := table.find(f); got != want {
			t.Fatalf("%d says %d, want %d", f, got, want)
		}
	}
}
