package frame

import (
	"slices"
	"testing"
)

// TestSieve lets through what was added, in order, and little else.
func TestSieve(t *testing.T) {
	var s sieve
	for n := range feature(1000) {
		s.add(key(word1, atom(n), 0))
	}
	var all, want evidence
	for n := range feature(100000) {
		f := key(word1, atom(n), 0)
		all = append(all, f)
		if n < 1000 {
			want = append(want, f)
		}
	}
	got := s.sift(all)
	if !slices.Equal(got[:1000], want) {
		t.Error("features that were added are missing")
	}
	if more := len(got) - 1000; more > 1000 {
		t.Errorf("%d other features of 99000 pass", more)
	}
}

// TestRowsOf reads weights of classes, of roles, and of both.
func TestRowsOf(t *testing.T) {
	for _, row := range []map[int]int16{{int(aiClass): 5, int(linkClass): -300}, {int(roleClass) + 1: 300, int(roleClass) + 2: 1}, {int(linkClass): 1000, int(roleClass) + 1: 7}, {}} {
		classes, roles := rowsOf(string(appendWeights(nil, row)))
		for class := range classCount {
			var got int16
			if class < int(roleClass) {
				got = classes[class]
			} else {
				got = roles[class-int(roleClass)]
			}
			if got != row[class] {
				t.Errorf("%v: class %d has %d", row, class, got)
			}
		}
	}
}
