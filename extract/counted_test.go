package extract

import "testing"

// TestCountsThings tells magnitudes of what is only counted, whose sentences need not be
// read, from those that a reader has to look at.
func TestCountsThings(t *testing.T) {
	l := theLexicon()
	for _, test := range []struct {
		text string
		want bool
	}{
		{"il compte 70 milliards de paramètres.", true},
		{"ses 12,5 millions d'habitants, dit-on", true},
		{"ses 12 millions d’habitants, dit-on", true},
		{"il a coûté 70 milliards de plus", false},
		{"il a coûté 70 milliards de dollars", false},
		{"de 3 à 70 milliards de paramètres.", false},
		{"3 et 70 milliards de paramètres.", false},
		{"pour 250 millions de titres.", false},
		{"1 200 millions de paramètres.", false},
		{"sept milliards de paramètres.", false},
		{"il compte 70 milliards de Paramètres.", false},
	} {
		at := -1
		for i := 0; i < len(test.text) && at < 0; {
			found, _, end := l.anchorAt(test.text, i, new(silence))
			if found {
				at = i
			}
			i = end
		}
		if got := at >= 0 && l.countsThings(test.text, at); got != test.want {
			t.Errorf("%q counts things: %t, want %t", test.text, got, test.want)
		}
		e := New()
		if _, refused := e.Explain(nil, Document{Text: test.text}); test.want && len(refused) != 1 {
			t.Errorf("%q is refused %d times", test.text, len(refused))
		}
	}
}
