package extract

import (
	"strings"
	"testing"
)

// countriesIn lists the countries that text names, in order.
func countriesIn(text string) string {
	l := theLexicon()
	var c context
	c.reset(l, &Document{Text: text})
	c.survey()
	list := c.places
	var codes []string
	for _, m := range list {
		codes = append(codes, m.country)
	}
	return strings.Join(codes, " ")
}

func TestMentions(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		// Names, towns, demonyms, in any case and without accents.
		{"Le Maroc et la Tunisie signent à Genève.", "MA TN CH"},
		{"LE MAROC ET LA TUNISIE SIGNENT À GENÈVE.", "MA TN CH"},
		{"Les Etats-Unis et le Senegal", "US SN"},
		{"le gouvernement marocain, la banque tunisienne", "MA TN"},
		{"l'Algérie, l’Égypte, d'Abidjan", "DZ EG CI"},
		{"un fonds émirati à Abou Dhabi", "AE AE"},

		// The longest name wins.
		{"la Guinée équatoriale", "GQ"},
		{"la Guinée", "GN"},
		{"la Guinée-Bissau", "GW"},
		{"la Papouasie-Nouvelle-Guinée", "PG"},
		{"la Corée du Sud et la Corée du Nord", "KR KP"},
		{"la République démocratique du Congo", "CD"},
		{"la République du Congo", "CG"},
		{"le Congo-Brazzaville et la RDC", "CG CD"},
		{"la Nouvelle-Calédonie", "NC"},
		{"le Soudan du Sud", "SS"},
		{"New Jersey", "US"},

		// Words that are no places where they stand.
		{"il fait nice et froid", ""},
		{"en berne", ""},
		{"franchir le cap du milliard", ""},
		{"un marron, une dinde, un jersey", ""},
		{"le président a parlé", ""},
	} {
		if got := countriesIn(test.text); got != test.want {
			t.Errorf("%q names %q, want %q", test.text, got, test.want)
		}
	}
}

// TestEveryPlaceIsFound reads back every word of the table of places.
func TestEveryPlaceIsFound(t *testing.T) {
	for _, p := range places {
		for _, word := range p.words() {
			if got := countriesIn("près de " + word + " hier"); got != p.country {
				t.Errorf("%q names %q, want %q", word, got, p.country)
			}
		}
	}
}
