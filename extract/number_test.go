package extract

import (
	"math/rand"
	"testing"
)

// A numberTest is an amount and the value that it has in a document of a
// country, by the rules of that country's separators.
type numberTest struct{ text, country, want string }

func (test numberTest) run(t *testing.T) {
	t.Helper()
	got := Figures(Document{Text: test.text, Country: test.country})
	if len(got) != 1 || values(got[0]) != test.want || got[0].Text != test.text {
		t.Errorf("%q in %q reads as %s, want %s", test.text, test.country, describe(got), test.want)
	}
}

func TestNumbersInDigits(t *testing.T) {
	for _, test := range []numberTest{
		{"7 €", "", "7 EUR"},
		{"750000 euros", "", "750000 EUR"},
		{"0 €", "", "0 EUR"},
		{"03 millions d'euros", "", "3000000 EUR"},

		// Groups.
		{"4 200 000 €", "", "4200000 EUR"},
		{"4\u00a0200\u00a0000 €", "", "4200000 EUR"},
		{"4\u202f200\u202f000 €", "", "4200000 EUR"},
		{"4\u2009200\u2009000 €", "", "4200000 EUR"},
		{"4.200.000 €", "", "4200000 EUR"},
		{"4.200 €", "", "4200 EUR"},
		{"1.105 milliards d'euros", "", "1105000000000 EUR"},
		{"12'500 CHF", "CH", "12500 CHF"},
		{"12’500 CHF", "CH", "12500 CHF"},
		{"1'200'000 CHF", "CH", "1200000 CHF"},
		{"12 000 €", "", "12000 EUR"},
		{"999 999 999 999 €", "", "999999999999 EUR"},

		// Decimals.
		{"2,5 €", "", "2.5 EUR"},
		{"0,75 €", "", "0.75 EUR"},
		{"0,0003 dollar", "", "0.0003 USD"},
		{"67,256 milliards d'euros", "", "67256000000 EUR"},
		{"19,486 milliards DA", "DZ", "19486000000 DZD"},
		{"2,500 DT", "TN", "2.5 TND"},
		{"261,150 MTND", "TN", "261150000 TND"},
		{"1 234 567,89 €", "", "1234567.89 EUR"},
		{"1.234.567,89 €", "", "1234567.89 EUR"},
		{"1 234,56 €", "", "1234.56 EUR"},
		{"6.2 mio CHF", "CH", "6200000 CHF"},
		{"CHF 6.2 mio", "CH", "6200000 CHF"},
		{"CHF 1'234.50", "CH", "1234.5 CHF"},

		// English forms.
		{"$1.5 billion", "", "1500000000 USD"},
		{"$145,000,000", "", "145000000 USD"},
		{"$1,234.56", "", "1234.56 USD"},
		{"EUR 2.5bn", "", "2500000000 EUR"},
		{"US$6bn", "", "6000000000 USD"},
		{"600 million USD", "", "600000000 USD"},

		// Slips: a space after the comma.
		{"114, 890 MDT", "TN", "114890000 TND"},
		{"3, 9 milliards d'euros", "", "3900000000 EUR"},

		// Long scale.
		{"27 billions de dollars", "", "27000000000000 USD"},
		{"2 trillions d'euros", "", "2000000000000000000 EUR"},
		{"mille milliards d'euros", "", "1000000000000 EUR"},

		// Two magnitudes.
		{"2 milliards 382 millions de dollars", "", "2382000000 USD"},
		{"1 million 200 000 euros", "", "1200000 EUR"},
		{"80 mille euros", "", "80000 EUR"},
		{"3 millions 50 mille euros", "", "3050000 EUR"},

		// Cents.
		{"3 € 50", "", "3.5 EUR"},
		{"2€30", "", "2.3 EUR"},
		{"1€899", "", "1.899 EUR"},
		{"3 euros et 50 centimes", "", "3.5 EUR"},
		{"3 euros 5 centimes", "", "3.05 EUR"},
		{"22,76 centimes", "", "0.2276 EUR"},
		{"30.000 millimes", "TN", "30 TND inferred"},
	} {
		test.run(t)
	}
}

// TestNumbersWithoutEnd refuses what is too long to be an amount, and does not
// read its tail.
func TestNumbersWithoutEnd(t *testing.T) {
	for _, text := range []string{
		"1234567890123456789012345678901234567890 €",
		"123 456 789 012 345 678 901 234 567 890 €",
		"0,1234567890123456789012345678901 €",
	} {
		if got := Figures(Document{Text: text}); len(got) != 0 {
			t.Errorf("%q reads as %s, want nothing", text, describe(got))
		}
	}
}

// TestCompare compares numbers of all sizes and scales with what decimals say.
func TestCompare(t *testing.T) {
	r := rand.New(rand.NewSource(1799))
	for range 20000 {
		n := number{coef: r.Int63() >> r.Intn(63), exp: r.Intn(50) - 25}
		m := number{coef: r.Int63() >> r.Intn(63), exp: r.Intn(50) - 25}
		switch r.Intn(4) {
		case 0:
			m.coef = n.coef
		case 1:
			n.coef %= 1000
			m = number{coef: n.coef * pow10(r.Intn(12)), exp: n.exp - r.Intn(12)}
		case 2:
			n.coef, m.coef = -n.coef, m.coef-n.coef
		}
		if got, want := n.compare(m), n.decimal().Cmp(m.decimal()); got != want {
			t.Errorf("%de%d compared with %de%d is %d, want %d", n.coef, n.exp, m.coef, m.exp, got, want)
		}
	}
}
