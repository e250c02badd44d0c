package extract

import "testing"

// TestNumbersInWords reads what the spellers of roundtrip_test.go do not write:
// old, mixed and careless spellings, decimals and fractions.
func TestNumbersInWords(t *testing.T) {
	for _, test := range []numberTest{
		// Variants of one number.
		{"quatre-vingt-dix-sept euros", "", "97 EUR"},
		{"quatre vingt dix sept euros", "", "97 EUR"},
		{"quatre-vingt dix-sept euros", "", "97 EUR"},
		{"QUATRE-VINGT-DIX-SEPT EUROS", "", "97 EUR"},
		{"quatre\u2011vingt\u2011dix\u2011sept euros", "", "97 EUR"},
		{"vingt-et-un euros", "", "21 EUR"},
		{"vingt et une livres sterling", "", "21 GBP"},
		{"soixante-et-onze euros", "", "71 EUR"},
		{"septante-et-un euros", "BE", "71 EUR"},
		{"octante euros", "CH", "80 EUR"},
		{"nonante-neuf francs", "CH", "99 CHF inferred"},
		{"deux cents mille euros", "", "200000 EUR"}, // a common fault
		{"deux-cent-mille euros", "", "200000 EUR"},
		{"douze cents euros", "", "1200 EUR"},
		{"quinze cents euros", "", "1500 EUR"},
		{"dix-sept mille cinq cent trente-deux euros", "", "17532 EUR"},
		{"mil neuf cents euros", "", "1900 EUR"},
		{"un-million-deux-cent-mille euros", "", "1200000 EUR"},
		{"trente et un milliards d'euros", "", "31000000000 EUR"},
		{"mille et un euros", "", "1001 EUR"},

		// With the cents.
		{"dix-sept euros et quarante-huit centimes", "", "17.48 EUR"},
		{"deux euros cinquante", "", "2.5 EUR"},
		{"cinquante centimes", "", "0.5 EUR"},

		// Decimals.
		{"deux virgule cinq milliards d'euros", "", "2500000000 EUR"},
		{"deux virgule vingt-cinq millions d'euros", "", "2250000 EUR"},
		{"zéro virgule cinq euro", "", "0.5 EUR"},
		{"un virgule zéro cinq euro", "", "1.05 EUR"},

		// Halves and quarters.
		{"deux milliards et demi d'euros", "", "2500000000 EUR"},
		{"un million et demi de dollars", "", "1500000 USD"},
		{"un demi-milliard d'euros", "", "500000000 EUR"},
		{"un demi milliard d'euros", "", "500000000 EUR"},
		{"trois quarts de milliard d'euros", "", "750000000 EUR"},
		{"un quart de million d'euros", "", "250000 EUR"},
		{"cinq euros et demi", "", "5.5 EUR"},

		// Short for a tenth of the magnitude.
		{"un million trois", "FR", ""},

		// About so many.
		{"une centaine de millions d'euros", "", "100000000 EUR about"},
		{"une dizaine de milliards d'euros", "", "10000000000 EUR about"},
		{"un millier d'euros", "", "1000 EUR about"},
		{"une quinzaine de mille francs", "CH", "15000 CHF about inferred"},
		{"deux douzaines d'euros", "", "24 EUR about"},

		// Words and digits, or digits and words, of one amount.
		{"deux cent mille (200 000) euros", "", "200000 EUR"},
		{"5 000 (cinq mille) euros", "", "5000 EUR"},
	} {
		if test.want == "" { // money only beside a word of price
			if got := Figures(Document{Text: test.text, Country: test.country}); len(got) > 0 {
				t.Errorf("%q reads as %s, want nothing", test.text, describe(got))
			}
			continue
		}
		test.run(t)
	}
}

// TestNumberWordsElsewhere leaves alone the words of numbers that count no
// money.
func TestNumberWordsElsewhere(t *testing.T) {
	for _, text := range []string{
		"Les Cent Sous, Les Deux-Magots et le Quatre-Septembre",
		"L'an deux mille vingt-trois, le huit novembre",
		"Les trois quarts des élus ont voté, cinq sur six au second tour.",
		"deux mille cinq cents habitants",
		"mille et une nuits",
	} {
		if got := Figures(Document{Text: text}); len(got) != 0 {
			t.Errorf("%q reads as %s, want nothing", text, describe(got))
		}
	}
}
