package frame

import (
	"slices"
	"testing"
)

// TestStandsIn has a common noun answer with the company named before it, where it
// stands for that one.
func TestStandsIn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Lumea grandit. Le groupe investira [[3 M€|3000000 EUR]].", "Lumea"},
		{"Lumea grandit. La jeune pousse lilloise investira [[3 M€|3000000 EUR]].", "Lumea"},
		{"Lumea grandit. La firme de Lille investira [[3 M€|3000000 EUR]].", "Lumea"},
		{"Lumea grandit. Une banque investira [[3 M€|3000000 EUR]].", "banque"},
		{"Le groupe investira [[3 M€|3000000 EUR]].", "groupe"},
	} {
		r := NewReader(theLexicon)
		doc, amounts := documentOf(t, c.text)
		r.Read(doc, amounts)
		r.text, r.doc = doc.Text, doc
		if got := r.readings[0].Investor; got != c.want {
			t.Errorf("%q: investor %q, want %q", c.text, got, c.want)
		}
	}
}

// TestAnswers tells when a candidate answers as a proposal does.
func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		what            role
		candidate, name string
		want            bool
	}{
		{investor, "Orvane", "Orvane SA", true},
		{investor, "Orvane", "Lumea", false},
		{investor, "Orvane", "", false},
		{purpose, "nouveaux centres de données", "centres de données", true},
		{purpose, "données", "centres de données", false},
		{purpose, "écoles", "", false},
	} {
		candidate, name := labelOf(c.candidate), labelOf(c.name)
		if got := answers(c.what, &candidate, &name); got != c.want {
			t.Errorf("%q for the %s %q: %t", c.candidate, roleNames[c.what], c.name, got)
		}
	}
}

// TestIncise passes over a noun between commas: what recedes is the profit.
func TestIncise(t *testing.T) {
	r := NewReader(theLexicon)
	for text, want := range map[string]bool{
		"Le bénéfice, amputé par une charge, recule à [[3 M€|3000000 EUR]].":         true,
		"Le bénéfice, que réduit une charge, recule à [[3 M€|3000000 EUR]].":         false,
		"Le bénéfice recule par une charge, amputé de [[3 M€|3000000 EUR]].":         false,
		"Le bénéfice, une charge, un prêt de [[3 M€|3000000 EUR]] ne suffiront pas.": false,
	} {
		doc, amounts := documentOf(t, text)
		r.doc, r.text, r.amounts = doc, doc.Text, amounts
		r.gather()
		s := r.sentences[0]
		at := -1
		for i := range s.words {
			if s.words[i].low == "charge" {
				at = i
			}
		}
		if got := r.inIncise(s, at, r.at[0].word); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
		r.release()
	}
}

// TestPhrasesOnce lists no phrase of a sentence twice, and the parts of a long one in
// their order.
func TestPhrasesOnce(t *testing.T) {
	r := NewReader(theLexicon)
	for text, want := range map[string][]string{
		"Orvane investira [[3 M€|3000000 EUR]].":                                  {"Orvane"},
		"La filiale de Lumea investira [[3 M€|3000000 EUR]].":                     {"filiale de Lumea", "Lumea"},
		"Le patron d'Orvane coûte [[3 M€|3000000 EUR]].":                          {"patron d'Orvane", "Orvane"},
		"Mardi, Orvane Capital, Lumea et Verdalys ont misé [[3 M€|3000000 EUR]].": {"Orvane Capital, Lumea et Verdalys", "Orvane Capital", "Lumea", "Verdalys"},
	} {
		doc, amounts := documentOf(t, text)
		r.doc, r.text, r.amounts = doc, doc.Text, amounts
		r.gather()
		var got []string
		for _, c := range r.phrasesOf(0) {
			got = append(got, c.text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		r.release()
	}
}
