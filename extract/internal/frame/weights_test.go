package frame

import (
	"maps"
	"math/rand/v2"
	"testing"
)

// TestWeightsTable finds what was put into a table, and nothing else.
func TestWeightsTable(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	features := map[uint32]map[int]int16{}
	for range 5000 {
		features[rng.Uint32()] = map[int]int16{randomClass(rng): int16(rng.Uint32()), int(linkClass): -7}
	}
	w := BuildWeights(features, nil, nil)
	for key, row := range features {
		if got := weightsOf(w, feature(key)); !maps.Equal(got, row) {
			t.Fatalf("feature %d says %v, want %v", key, got, row)
		}
	}
	for range 100000 {
		if key := rng.Uint32(); features[key] == nil && len(weightsOf(w, feature(key))) > 0 {
			t.Fatalf("feature %d has weights", key)
		}
	}
	if empty := BuildWeights(nil, nil, nil); len(weightsOf(empty, 17)) > 0 {
		t.Error("an empty table has a feature")
	}
}

// randomClass returns a class that may have a weight: any but that of no role.
func randomClass(rng *rand.Rand) int {
	for {
		if c := rng.IntN(classCount); c != int(roleClass)+int(noRole) {
			return c
		}
	}
}

// weightsOf returns what a feature says of each class.
func weightsOf(w *Weights, f feature) map[int]int16 {
	row := map[int]int16{}
	for class, v := range w.classes.find(f) {
		if v != 0 {
			row[class] = v
		}
	}
	for what, v := range w.roles.find(f) {
		if v != 0 {
			row[int(roleClass)+int(investor)+what] = v
		}
	}
	return row
}

// TestClassOf numbers each field by itself.
func TestClassOf(t *testing.T) {
	seen := map[int]string{}
	for _, field := range []string{"ai", "link", "investor", "place"} {
		class, ok := ClassOf(field)
		if !ok || class >= classCount || seen[class] != "" {
			t.Errorf("%v is class %d (%t), as is %s", field, class, ok, seen[class])
		}
		seen[class] = field
	}
	for _, field := range []string{"kind", "status", "purpose_"} {
		if class, ok := ClassOf(field); ok {
			t.Errorf("%v is class %d", field, class)
		}
	}
}

// TestFitted reads the table that comes with the program to its end, and makes it
// anew of what it reads.
func TestFitted(t *testing.T) {
	w := Fitted()
	features := map[uint32]map[int]int16{}
	for f := range entries(w.List()) {
		features[uint32(f)] = weightsOf(w, f)
		if len(features[uint32(f)]) == 0 {
			t.Fatalf("the entry of %d is not found", f)
		}
	}
	if len(features) < 1000 {
		t.Errorf("%d features", len(features))
	}
	if BuildWeights(features, nil, nil).List() != w.List() {
		t.Error("the same weights make another table")
	}
}
