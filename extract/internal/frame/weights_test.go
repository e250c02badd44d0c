package frame

import (
	"math/rand/v2"
	"testing"
)

// TestWeightsTable finds what was put into a table, and nothing else.
func TestWeightsTable(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	features := map[uint32]map[int]int16{}
	for range 5000 {
		features[rng.Uint32()] = map[int]int16{int(rng.Uint32N(uint32(classCount))): int16(rng.Uint32()), 3: -7}
	}
	w := BuildWeights(features)
	for key, row := range features {
		var v verdict
		w.weigh(&v, evidence{{key: key}})
		for class := range classCount {
			if v[class] != int32(row[class]) {
				t.Fatalf("feature %d says %d of class %d, want %d", key, v[class], class, row[class])
			}
		}
	}
	for range 100000 {
		if key := rng.Uint32(); features[key] == nil && w.find(key) != "" {
			t.Fatalf("feature %d has weights", key)
		}
	}
	if empty := BuildWeights(nil); empty.find(17) != "" {
		t.Error("an empty table has a feature")
	}
}

// TestClassOf numbers each answer by itself.
func TestClassOf(t *testing.T) {
	seen := map[int]string{}
	for _, f := range [][2]string{{"kind", "investment"}, {"kind", "other"}, {"status", ""}, {"status", "cancelled"}, {"ai", "true"}, {"investor", ""}, {"place", ""}} {
		class, ok := ClassOf(f[0], f[1])
		if !ok || class >= classCount || seen[class] != "" {
			t.Errorf("%v is class %d (%t), as is %s", f, class, ok, seen[class])
		}
		seen[class] = f[0] + " " + f[1]
	}
	for _, f := range [][2]string{{"kind", "gift"}, {"status", "lost"}, {"purpose_", ""}} {
		if class, ok := ClassOf(f[0], f[1]); ok {
			t.Errorf("%v is class %d", f, class)
		}
	}
}

// TestFitted reads the table that comes with the program to its end.
func TestFitted(t *testing.T) {
	w, n := Fitted(), 0
	for at := 1 + sieve + 4<<w.table[0]; at < len(w.table); n++ {
		if w.find(word32(w.table, at)) == "" {
			t.Fatalf("the entry at %d is not found", at)
		}
		at += 5 + int(w.table[at+4])
	}
	if n < 1000 {
		t.Errorf("%d features", n)
	}
}
