package extract

import (
	"fmt"
	"testing"
)

// TestShortIndex finds words again after the index has grown, and no others.
func TestShortIndex(t *testing.T) {
	x := newShortIndex(4)
	for i := range 1000 {
		x.add(keyOf(fmt.Sprint("mot", i))[0], wordID(i+1))
	}
	for i := range 2000 {
		want := wordID(i + 1)
		if i >= 1000 {
			want = 0
		}
		if got := x.find(keyOf(fmt.Sprint("mot", i))[0]); got != want {
			t.Errorf("mot%d has the number %d, not %d", i, got, want)
		}
	}
}
