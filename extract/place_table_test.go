package extract

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"milliards/currency"
)

// plain folds a word of the place table as readers do: small letters, without
// accents.
func plain(word string) string {
	return strings.NewReplacer(
		"à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a",
		"è", "e", "é", "e", "ê", "e", "ë", "e", "ę", "e",
		"ì", "i", "í", "i", "î", "i", "ï", "i",
		"ò", "o", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "ő", "o",
		"ù", "u", "ú", "u", "û", "u", "ü", "u",
		"ç", "c", "ñ", "n", "ń", "n", "ň", "n", "œ", "oe",
		"ł", "l", "ź", "z", "ė", "e",
	).Replace(strings.ToLower(word))
}

// words returns the words of a row, those of all sorts.
func (p *place) words() []string {
	return slices.Concat(split(p.names), split(p.demonyms), split(p.towns))
}

// split returns the words of one sort.
func split(words string) []string {
	if words == "" {
		return nil
	}
	return strings.Split(words, "|")
}

func TestPlacesInOrder(t *testing.T) {
	last := ""
	for _, p := range places {
		if len(p.country) != 2 || p.country != strings.ToUpper(p.country) {
			t.Errorf("%q is no country code", p.country)
		}
		if p.country <= last {
			t.Errorf("%s stands after %s", p.country, last)
		}
		last = p.country
	}
}

func TestPlacesHaveACurrency(t *testing.T) {
	for _, p := range places {
		c, ok := currency.Lookup(p.currency)
		if !ok || c.Historic {
			t.Errorf("%s: %q is no currency of today", p.country, p.currency)
		}
	}
}

func TestPlacesMeanOneCountry(t *testing.T) {
	owner := make(map[string]string)
	for _, p := range places {
		for _, word := range p.words() {
			w := plain(word)
			if other, ok := owner[w]; ok && other != p.country {
				t.Errorf("%q means %s and %s", word, other, p.country)
			}
			owner[w] = p.country
		}
	}
}

func TestPlacesWellFormed(t *testing.T) {
	for _, p := range places {
		if p.names == "" {
			t.Errorf("%s has no name", p.country)
		}
		for _, words := range [...]string{p.names, p.demonyms, p.towns} {
			seen := make(map[string]bool)
			for _, word := range split(words) {
				if len(word) < 2 || word != strings.Join(strings.Fields(word), " ") {
					t.Errorf("%s: malformed word %q", p.country, word)
				}
				if strings.ContainsAny(word, "’()\u00a0") {
					t.Errorf("%s: %q needs a straight apostrophe, and no parentheses", p.country, word)
				}
				if seen[plain(word)] {
					t.Errorf("%s: %q stands twice", p.country, word)
				}
				seen[plain(word)] = true
			}
		}
		for _, word := range split(p.demonyms) {
			if first, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(first) {
				t.Errorf("%s: demonym %q has a capital", p.country, word)
			}
		}
		for _, word := range slices.Concat(split(p.names), split(p.towns)) {
			if !strings.ContainsFunc(word, unicode.IsUpper) {
				t.Errorf("%s: name %q has no capital", p.country, word)
			}
		}
	}
}

func TestPlacesKnow(t *testing.T) {
	tests := []struct {
		country, currency string
		words             []string
	}{
		{"MA", "MAD", []string{"Maroc", "Royaume chérifien", "marocain", "marocaine", "marocains", "marocaines", "Casablanca", "Rabat"}},
		{"AE", "AED", []string{"Émirats arabes unis", "émirati", "émiratis", "Abou Dhabi", "Dubaï"}},
		{"CD", "CDF", []string{"RDC", "RD Congo", "Congo-Kinshasa", "Kinshasa"}},
		{"CG", "XAF", []string{"Congo", "Congo-Brazzaville", "Pointe-Noire"}},
		{"CI", "XOF", []string{"Côte d'Ivoire", "ivoirien", "ivoirienne", "Abidjan", "Yamoussoukro"}},
		{"CH", "CHF", []string{"Suisse", "romand", "vaudois", "genevois", "helvétique", "Berne"}},
		{"CA", "CAD", []string{"Ottawa", "Québec", "québécois", "québécoises"}},
		{"US", "USD", []string{"États-Unis", "USA", "américain", "étasunien", "Washington"}},
		{"BG", "EUR", []string{"Bulgarie"}},
		{"LY", "LYD", []string{"libyenne", "Tripoli"}},
		{"NE", "XOF", []string{"nigérien", "Niamey"}},
		{"NG", "NGN", []string{"nigérian", "nigériane", "Abuja"}},
		{"GR", "EUR", []string{"grec", "grecque", "grecs", "grecques"}},
	}
	for _, test := range tests {
		i := slices.IndexFunc(places[:], func(p place) bool { return p.country == test.country })
		if i < 0 {
			t.Errorf("no row for %s", test.country)
			continue
		}
		p := places[i]
		if p.currency != test.currency {
			t.Errorf("%s pays in %s, want %s", test.country, p.currency, test.currency)
		}
		all := p.words()
		for _, word := range test.words {
			if !slices.Contains(all, word) {
				t.Errorf("%s does not know %q", test.country, word)
			}
		}
	}
}

func TestPlacesLeaveOutAmbiguousWords(t *testing.T) {
	ambiguous := []string{
		"Nice", "Tours", "Split", "Vienne", "Sofia", "Male", "Sucre", "Orange", "Le Cap",
		"Maurice", "Dominique", "Grenade", "congolais", "malaise", "malaises", "EAU", "wilaya",
	}
	for _, p := range places {
		for _, word := range p.words() {
			if slices.ContainsFunc(ambiguous, func(a string) bool { return plain(a) == plain(word) }) {
				t.Errorf("%s claims %q", p.country, word)
			}
		}
	}
}
