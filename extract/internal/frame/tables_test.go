package frame

import "testing"

// TestTable finds what was added, whatever else was, and nothing else.
func TestTable(t *testing.T) {
	all := newTable[uint32](1000)
	for n := range uint32(1000) {
		all.add(key(word1, atom(n), 0), n+1)
	}
	all.add(0, 7) // the key of nothing
	for n := range uint32(2000) {
		want := n + 1
		if n >= 1000 {
			want = 0
		}
		if got := *all.find(key(word1, atom(n), 0)); got != want {
			t.Errorf("word %d: %d, want %d", n, got, want)
		}
	}
	if got := *all.find(0); got != 0 {
		t.Errorf("nothing says %d", got)
	}
}

// TestRowsOf reads weights of classes, of roles, and of both.
func TestRowsOf(t *testing.T) {
	for _, row := range []map[int]int16{{int(aiClass): 5, int(linkClass): -300}, {int(roleClass) + 1: 300, int(roleClass) + 2: 1}, {int(linkClass): 1000, int(roleClass) + 1: 7}, {}} {
		classes, roles := rowsOf(string(appendWeights(nil, row)))
		for class := range classCount {
			var got int16
			switch {
			case class < int(roleClass):
				got = classes[class]
			case class >= int(roleClass)+int(investor):
				got = roles[class-int(roleClass)-int(investor)]
			}
			if got != row[class] {
				t.Errorf("%v: class %d has %d", row, class, got)
			}
		}
	}
}
