package frame

import (
	"reflect"
	"testing"
)

// TestWatchLate is told the same questions by a Reader that has read before as by a
// new one.
func TestWatchLate(t *testing.T) {
	doc, amounts := documentOf(t, "Orvane investira [[3 M€|3000000 EUR]] dans Lumea en 2030, a annoncé Paul Royer. La région verse [[2 M€|2000000 EUR]] au groupe.")
	questionsOf := func(r *Reader) (list []Question) {
		r.Watch(func(q Question) { list = append(list, q) })
		r.Read(doc, amounts)
		return list
	}
	old := NewReader(theLexicon)
	old.Read(doc, amounts)
	if got, want := questionsOf(old), questionsOf(NewReader(theLexicon)); len(want) == 0 || !reflect.DeepEqual(got, want) {
		t.Errorf("%d questions, %d of a new Reader, or others", len(got), len(want))
	}
}
