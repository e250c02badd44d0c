package frame

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

func values(says map[feature]uint64) []uint64 { return slices.Collect(maps.Values(says)) }

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
		for f := range feature(300) { // which it does not have, but for a slot of another one
			if got := table.find(f); says[f] == 0 && got != 0 && !slices.Contains(values(says), got) {
				t.Fatalf("%d features: %d, which the table does not have, says %d", count, f, got)
			}
		}
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
