package ratefile

import (
	"slices"
	"strings"
	"testing"

	"milliards/currency/internal/ratetable"
)

func texts(cells []ratetable.Dated) []string {
	var s []string
	for _, c := range cells {
		s = append(s, c.Code+" "+Date(c.Day)+" "+c.String())
	}
	return s
}

func TestParseECB(t *testing.T) {
	const file = `Date,USD,ISK,ROL,
2025-02-13,1.0412,N/A,,
2025-02-12,1.03455,N/A,,
2025-02-11,1.0324,N/A,,
2025-02-10,1.032,146.6,,
2005-06-30,1.209,N/A,36030,
`
	got, err := ParseECB(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"ISK 2025-02-10 146.6",
		"ROL 2005-06-30 36030",
		"USD 2005-06-30 1.209", // another year
		"USD 2025-02-10 1.0320",
		"USD 2025-02-11 1.0324",
		"USD 2025-02-12 1.03455",
		"USD 2025-02-13 1.0412",
	}
	if !slices.Equal(texts(got), want) {
		t.Errorf("got %q, want %q", texts(got), want)
	}
}

func TestParseECBRefuses(t *testing.T) {
	for name, file := range map[string]string{
		"no header":     "2025-02-10,1.032\n2025-02-11,1.0324\n",
		"no rate":       "Date,USD\n",
		"bad date":      "Date,USD\n10/02/2025,1.032\n",
		"bad rate":      "Date,USD\n2025-02-10,-1.032\n",
		"ragged":        "Date,USD\n2025-02-10\n",
		"empty":         "",
		"decimal comma": "Date,USD\n2025-02-10,\"1,032\"\n",
		"zero":          "Date,USD\n2025-02-10,0.000\n",
		"not a number":  "Date,USD\n2025-02-10,NaN\n",
		"infinite":      "Date,USD\n2025-02-10,Inf\n",
		"exponent":      "Date,USD\n2025-02-10,1e3\n",
		"a day twice":   "Date,USD\n2025-02-10,1.032\n2025-02-10,1.033\n",
		"a code twice":  "Date,USD,USD\n2025-02-10,1.032,1.032\n",
		"no code":       "Date,dollar\n2025-02-10,1.032\n",
		"no such day":   "Date,USD\n2025-02-30,1.032\n",
		"nothing in it": "Date,USD\n2025-02-10,N/A\n",
	} {
		if got, err := ParseECB(strings.NewReader(file)); err == nil {
			t.Errorf("%s: %v, want an error", name, texts(got))
		}
	}
}

const february = `<exchangeRateMonthList Period="01/Feb/2024 to 29/Feb/2024">
  <exchangeRate><countryName>Dominica</countryName><currencyCode>XCD</currencyCode><rateNew>3.983</rateNew></exchangeRate>
  <exchangeRate><countryName>Grenada</countryName><currencyCode>XCD</currencyCode><rateNew>3.9831</rateNew></exchangeRate>
  <exchangeRate><countryName>Morocco</countryName><currencyCode> MAD </currencyCode><rateNew>12.7400</rateNew></exchangeRate>
  <exchangeRate><countryName>Mali</countryName><currencyCode>XOF</currencyCode><rateNew>767.1</rateNew></exchangeRate>
  <exchangeRate><countryName>Niger</countryName><currencyCode>XOF</currencyCode><rateNew>767.12</rateNew></exchangeRate>
  <exchangeRate><countryName>Togo</countryName><currencyCode>XOF</currencyCode><rateNew>767.1</rateNew></exchangeRate>
</exchangeRateMonthList>`

func TestParseHMRC(t *testing.T) {
	got, notes, err := ParseHMRC(strings.NewReader(february))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"MAD 2024-02-01 12.7400", "XCD 2024-02-01 3.9831", "XOF 2024-02-01 767.1"}
	if !slices.Equal(texts(got), want) {
		t.Errorf("got %q, want %q", texts(got), want)
	}
	var left []string
	for _, n := range notes {
		left = append(left, n.Code+" "+n.Date+" "+n.Rate)
	}
	if want := []string{"XCD 2024-02-01 3.983", "XOF 2024-02-01 767.12"}; !slices.Equal(left, want) {
		t.Errorf("notes of %q, want %q", left, want)
	}
}

func TestParseHMRCRefuses(t *testing.T) {
	for _, change := range [][2]string{
		{"29/Feb/2024", "28/Feb/2024"},
		{"01/Feb/2024", "02/Feb/2024"},
		{"12.7400", "0"},
		{"12.7400", "about 12"},
		{" MAD ", "DIRHAM"},
		{"</exchangeRateMonthList>", ""},
		{"12.7400", "-12.7400"},
		{"12.7400", "NaN"},
		{"exchangeRateMonthList", "html"},
		{"exchangeRate>", "rate>"},
	} {
		file := strings.ReplaceAll(february, change[0], change[1])
		if got, _, err := ParseHMRC(strings.NewReader(file)); err == nil {
			t.Errorf("%q for %q: %v, want an error", change[1], change[0], texts(got))
		}
	}
}
