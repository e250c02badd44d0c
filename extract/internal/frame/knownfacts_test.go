package frame

import (
	"slices"
	"testing"
)

// TestKnownFacts compares what is learnt of facts with what the weights say of them, and
// what a Reader that has learnt makes of a text with what one that never learns does.
func TestKnownFacts(t *testing.T) {
	doc, amounts := documentOf(t, "Orvane investira [[3 M€|3000000 EUR]] dans Lumea en 2030, a annoncé Paul Royer. La région verse [[2 M€|2000000 EUR]] au groupe, le ministre [[1 M€|1000000 EUR]] à la filiale de Lumea.")
	r, plain := NewReader(theLexicon), NewReader(theLexicon)
	plain.Watch(func(Question) {})
	want := plain.Read(doc, amounts)
	if plain.known != (knownFacts{}) {
		t.Error("who is watched has learnt")
	}
	for range 2 {
		if got := r.Read(doc, amounts); !slices.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
	}
	learnt := 0
	compare := func(m *knownFact, facts ...feature) {
		var want roleSums
		if want.add(r.lex.weights, facts); m.known && m.sum != want {
			t.Errorf("%v is learnt of %v, want %v", m.sum, facts, want)
		}
		if m.known {
			learnt++
		}
	}
	for s := range shapeCount {
		for k := range kindCount {
			compare(&r.known.ofKind[s][k], key(shapeIs, atom(s), atom(k)))
		}
		for spot := range spotCount {
			compare(&r.known.ofSpot[spot][s], key(spotIs, spot, 0), key(spotIs, spot, 50+atom(s)))
		}
	}
	if learnt < 10 {
		t.Errorf("%d facts are learnt", learnt)
	}
}
