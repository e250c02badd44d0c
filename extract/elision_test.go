package extract

import "testing"

// TestNoElision reads one amount, and leaves alone the bare numbers after it:
// dates, scores, votes and the numbers of names are no members of a list.
func TestNoElision(t *testing.T) {
	for _, rest := range []string{
		", a déclaré le ministre lundi 12.",
		", a déclaré le ministre lundi 12 mai.",
		", a annoncé mardi 3 au soir Bercy.",
		", dit-il jeudi 7.",
		", à gagner vendredi 13 !",
		", versés le 3.",
		", et l'équipe a gagné 3 à 1.",
		", voté à 12 contre 8.",
		", et la chaîne France 2.",
		", TF 1 et Canal 5 le disent.",
		", et Boeing 737.",
		", Covid 19 oblige.",
		", sur l'A 13.",
		", dans le 93.",
		", classé 5.",
		", page 12.",
		", à 23 ans.",
		", en 2023 et 2024.",
		", il est 8 h.",
		", le Top 10 et le CAC 40 montent.",
		" pour 48 gares et 12 ponts.",
		" (+12 %) et 3 200 salariés.",
	} {
		expect(t, "Le plan coûte 30 millions d'euros"+rest, "FR", "30000000 EUR")
	}
}

// TestElision takes bare numbers for money where the sentence counts on.
func TestElision(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"109 milliards d'euros, dont 43 pour la santé", "43000000000 EUR inferred"},
		{"20 milliards d'euros, contre 15 en 2022", "15000000000 EUR inferred"},
		{"20 milliards d'euros au lieu de 15", "15000000000 EUR inferred"},
		{"Sur 109 milliards d'euros, 50 viendront des Émirats", "50000000000 EUR inferred"},
		{"3 milliards d'euros, c'est 2 de plus qu'en 2022", "2000000000 EUR inferred"},
		{"30 millions d'euros, soit 12 de moins", "12000000 EUR inferred"},
		{"900 euros, au lieu de 1 200", "1200 EUR inferred"},
		{"40 millions de dollars, puis 90 millions", "90000000 USD inferred"},
	} {
		got := Figures(Document{Text: test.text, Country: "FR"})
		if len(got) != 2 || values(got[1]) != test.want {
			t.Errorf("%q reads as %s, want %s at last", test.text, describe(got), test.want)
		}
	}
}
