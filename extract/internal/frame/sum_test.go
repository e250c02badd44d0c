package frame

import "testing"

func TestSums(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"La ville met [[2 M€|2 EUR]], l'État [[3 M€|3 EUR]], en tout [[5 M€|5 EUR]].", "<2 <2 -"},
		{"Le pont coûte [[5 M€|5 EUR]]. La ville paie [[2 M€|2 EUR]], l'État [[3 M€|3 EUR]].", "- <0 <0"},
		{"La ville met [[2 M€|2 EUR]], l'État [[4 M€|4 EUR]], en tout [[5 M€|5 EUR]].", "- - -"},
		{"La ville met [[2 M$|2 USD]], l'État [[3 M€|3 EUR]], en tout [[5 M€|5 EUR]].", "- - -"},
		{"Orvane ajoute [[2 M€|2 EUR]], portant l'effort à [[9 M€|9 EUR]].", "<1 -"},
		{"Orvane ajoute [[9 M€|9 EUR]], portant l'effort à [[2 M€|2 EUR]].", "- -"},
	} {
		if got := linksOf(t, c.text); got != c.want {
			t.Errorf("%q: links %q, want %q", c.text, got, c.want)
		}
	}
}

// TestSumsOfRough leaves out amounts that do not fit: none of them is equal to,
// or a part of, another.
func TestSumsOfRough(t *testing.T) {
	doc, amounts := documentOf(t, "Un : [[a|2 EUR]], deux : [[b|3 EUR]], trois : [[c|5 EUR]], encore les [[c|5 EUR]].")
	for i := range amounts {
		amounts[i].Rough = true
	}
	for k, reading := range NewReader(theLexicon).Read(doc, amounts) {
		if reading.Link != NoLink {
			t.Errorf("amount %d is linked to %d", k, reading.LinkTo)
		}
	}
}
