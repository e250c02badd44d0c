package frame

import "testing"

func TestNumberAt(t *testing.T) {
	r := NewReader(theLexicon)
	for text, want := range map[string]int{
		"un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
		"quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
		"dix-sept": 17, "vingt-quatre": 24, "soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt-dix": 90, "nonante": 90,
		"24": 24, "999": 999, "1000": 0, "mille": 0, "peu": 0, "3,5": 0, "cent-trois": 0,
	} {
		r.text = text
		if got, _ := r.numberAt(r.read(0, len(text), 0), 0); got != want {
			t.Errorf("%q is %d, want %d", text, got, want)
		}
	}
}
