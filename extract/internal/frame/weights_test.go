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
		features[rng.Uint32()] = map[int]int16{randomClass(rng): step * (int16(rng.IntN(127)) + 1), int(linkClass): -7}
	}
	w := BuildWeights(features, nil, nil)
	for key, row := range features {
		if got := weightsOf(w, feature(key)); !maps.Equal(got, row) {
			t.Fatalf("feature %d says %v, want %v", key, got, row)
		}
	}
	const others = 100000
	taken := 0 // for another one
	for range others {
		if key := rng.Uint32(); features[key] == nil && len(weightsOf(w, feature(key))) > 0 {
			taken++
		}
	}
	if taken > others/5000 {
		t.Errorf("%d other features of %d have weights", taken, others)
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
	for class := range roleClass {
		if v := w.sum(evidence{f}, class); v != 0 {
			row[int(class)] = int16(v)
		}
	}
	says := f.ofRoles(w.roles.find(f))
	for what := investor; what < roleCount; what++ {
		if v := int16(uint8(says)) - 128; v != 0 {
			row[int(roleClass)+int(what)] = step * v
		}
		says >>= 8
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

// TestFitted reads the tables that come with the program to their end.
func TestFitted(t *testing.T) {
	w := Fitted()
	_, rest := readTable(fitted)
	if _, rest = readTable(rest); len(rest) > 0 {
		t.Errorf("%d bytes are behind the tables", len(rest))
	}
	w.roles.fromNothing() // and back
	for name, table := range map[string]*table{"classes": &w.classes, "roles": &w.roles} {
		said := 0
		for _, slot := range table.places {
			if slot != 0 {
				said++
			}
		}
		if said < 1000 {
			t.Errorf("%d features speak for %s", said, name)
		}
	}
}
