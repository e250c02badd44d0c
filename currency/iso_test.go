package currency

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	tests := []struct {
		code, numeric string
		minorUnit     int
		singular      string
		plural        string
		symbol        string
		historic      bool
		first, last   string
	}{
		{"EUR", "978", 2, "euro", "euros", "€", false, "1999-01-01", ""},
		{"USD", "840", 2, "dollar des États-Unis", "dollars des États-Unis", "$US", false, "1792-01-01", ""},
		{"JPY", "392", 0, "yen japonais", "yens japonais", "JPY", false, "1871-06-01", ""},
		{"TND", "788", 3, "dinar tunisien", "dinars tunisiens", "TND", false, "1958-11-01", ""},
		{"KWD", "414", 3, "dinar koweïtien", "dinars koweïtiens", "KWD", false, "1961-04-01", ""},
		{"MGA", "969", 2, "ariary malgache", "ariarys malgaches", "MGA", false, "1983-11-01", ""},
		{"XOF", "952", 0, "franc CFA (BCEAO)", "francs CFA (BCEAO)", "F\u202fCFA", false, "1958-11-24", ""},
		{"XAF", "950", 0, "franc CFA (BEAC)", "francs CFA (BEAC)", "FCFA", false, "1973-04-01", ""},
		{"AFN", "971", 2, "afghani afghan", "afghanis afghans", "AFN", false, "2002-10-07", ""},
		{"CLF", "990", 4, "unité d’investissement chilienne", "unités d’investissement chiliennes", "CLF", false, "", ""},
		{"XDR", "960", 2, "droit de tirage spécial", "droits de tirage spéciaux", "XDR", false, "", ""},
		// New codes
		{"MRU", "929", 2, "ouguiya mauritanien", "ouguiyas mauritaniens", "MRU", false, "2018-01-01", ""},
		{"SLE", "925", 2, "leone sierra-léonais", "leones sierra-léonais", "SLE", false, "2022-07-01", ""},
		{"XCG", "532", 2, "florin caribéen", "florins caribéens", "Cg.", false, "2025-03-31", ""},
		{"XAD", "396", 2, "dinar arabe de compte", "dinars arabes de compte", "XAD", false, "", ""},
		// Withdrawn codes
		{"HRK", "191", 2, "kuna croate", "kunas croates", "HRK", true, "1994-05-30", "2023-01-14"},
		{"BGN", "975", 2, "lev bulgare", "levs bulgares", "BGN", true, "1999-07-05", "2026-01-31"},
		{"FRF", "", 2, "franc français", "francs français", "F", true, "1959-01-01", "2002-02-17"},
		{"ITL", "", 0, "lire italienne", "lires italiennes", "₤IT", true, "1862-08-24", "2002-02-28"},
		{"DEM", "", 2, "mark allemand", "marks allemands", "DEM", true, "1948-06-20", "2002-05-15"},
		{"MRO", "478", 0, "ouguiya mauritanien (1973–2017)", "ouguiyas mauritaniens (1973–2017)", "MRO", true, "1973-06-29", "2018-06-30"},
		{"XEU", "", 2, "unité de compte européenne (ECU)", "unités de compte européennes (ECU)", "XEU", true, "", ""},
	}
	for _, test := range tests {
		c, ok := Lookup(test.code)
		if !ok {
			t.Errorf("Lookup(%q) finds nothing", test.code)
			continue
		}
		if c.Code != test.code || c.Numeric != test.numeric || c.MinorUnit != test.minorUnit {
			t.Errorf("Lookup(%q) = %s, %q, %d digits, want %q, %d digits",
				test.code, c.Code, c.Numeric, c.MinorUnit, test.numeric, test.minorUnit)
		}
		if c.Singular != test.singular || c.Plural != test.plural || c.Symbol != test.symbol {
			t.Errorf("Lookup(%q) = %q, %q, %q, want %q, %q, %q",
				test.code, c.Singular, c.Plural, c.Symbol, test.singular, test.plural, test.symbol)
		}
		if c.Historic != test.historic || c.FirstTender != test.first || c.LastTender != test.last {
			t.Errorf("Lookup(%q) = historic %t, %q to %q, want %t, %q to %q",
				test.code, c.Historic, c.FirstTender, c.LastTender, test.historic, test.first, test.last)
		}
	}
}

func TestLookupUnknown(t *testing.T) {
	for _, code := range []string{"", "eur", "AAA", "ZZZ", "EU", "EURO", "€"} {
		if c, ok := Lookup(code); ok {
			t.Errorf("Lookup(%q) = %v, want nothing", code, c)
		}
	}
}

// activeCodes are those of ISO 4217 at the end of 2025.
const activeCodes = `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD
XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG`

func TestEveryActiveCode(t *testing.T) {
	for _, code := range strings.Fields(activeCodes) {
		c, ok := Lookup(code)
		if !ok || c.Numeric == "" {
			t.Errorf("Lookup(%q) = %v, %t, want an ISO currency", code, c, ok)
		}
		if c.Historic && code != "SVC" { // listed by ISO, replaced by the dollar in 2001
			t.Errorf("%s is historic", code)
		}
	}
}

func TestAllWellFormed(t *testing.T) {
	var (
		code    = regexp.MustCompile(`^[A-Z]{3}$`)
		numeric = regexp.MustCompile(`^([0-9]{3})?$`)
		date    = regexp.MustCompile(`^([12][0-9]{3}-[01][0-9]-[0-3][0-9])?$`)
		last    string
	)
	for c := range All() {
		if c.Code <= last {
			t.Errorf("%s stands after %s", c.Code, last)
		}
		last = c.Code
		if !code.MatchString(c.Code) || !numeric.MatchString(c.Numeric) {
			t.Errorf("%s, %q: malformed code", c.Code, c.Numeric)
		}
		if c.MinorUnit < 0 || c.MinorUnit > 4 {
			t.Errorf("%s has %d digits", c.Code, c.MinorUnit)
		}
		for _, s := range []string{c.Name, c.Singular, c.Plural, c.Symbol, c.Narrow} {
			if s == "" || strings.TrimSpace(s) != s {
				t.Errorf("%s: malformed name %q", c.Code, s)
			}
		}
		if !date.MatchString(c.FirstTender) || !date.MatchString(c.LastTender) {
			t.Errorf("%s: malformed dates %q, %q", c.Code, c.FirstTender, c.LastTender)
		}
		if c.LastTender != "" && (!c.Historic || c.FirstTender >= c.LastTender) {
			t.Errorf("%s: tender from %q to %q, historic %t", c.Code, c.FirstTender, c.LastTender, c.Historic)
		}
		if found, ok := Lookup(c.Code); !ok || found != c {
			t.Errorf("Lookup(%q) = %v, %t", c.Code, found, ok)
		}
	}
}

func TestAllStops(t *testing.T) {
	for c := range All() {
		if c.Code != "ADP" {
			t.Fatalf("first currency %s, want ADP", c.Code)
		}
		break
	}
}

func TestLookupDoesNotAllocate(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Lookup("TND") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestLocaleForms(t *testing.T) {
	rows := slices.Collect(LocaleForms())
	for _, want := range []LocaleForm{
		{"€", "EUR", FormSymbol, "fr"},
		{"euros", "EUR", FormName, "fr"},
		{"$US", "USD", FormSymbol, "fr"},
		{"$\u00a0US", "USD", FormSymbol, "fr-CA"},
		{"$", "USD", FormNarrow, "fr"},
		{"$", "CAD", FormSymbol, "fr-CA"},
		{"F\u202fCFA", "XOF", FormSymbol, "fr"},
		{"DT", "TND", FormSymbol, "fr-TN"},
		{"DA", "DZD", FormSymbol, "fr-DZ"},
		{"Fdj", "DJF", FormSymbol, "fr-DJ"},
		{"F", "LUF", FormSymbol, "fr-LU"},
		{"TL", "TRY", FormSymbol, "fr-CA"},
		{"dinar koweïtiens", "KWD", FormName, "fr"},
		{"dinars koweïtiens", "KWD", FormName, "fr"},
		{"onces troy d’or", "XAU", FormName, "fr"},
		{"rials iraniens", "IRR", FormName, "fr-CA"},
		{"riyals iraniens", "IRR", FormName, "fr"},
	} {
		if !slices.Contains(rows, want) {
			t.Errorf("no row %v", want)
		}
	}
	for _, f := range rows {
		if f.Form == "or" || f.Form == "argent" || f.Code == "XXX" {
			t.Errorf("row %v, which is no spelling of money", f)
		}
	}
}

func TestLocaleFormsWellFormed(t *testing.T) {
	year := regexp.MustCompile(`\([0-9]{4}`)
	seen := make(map[LocaleForm]bool)
	last := ""
	for f := range LocaleForms() {
		if f.Code < last {
			t.Errorf("%v stands after %s", f, last)
		}
		last = f.Code
		if _, ok := Lookup(f.Code); !ok {
			t.Errorf("%v: unknown currency", f)
		}
		if f.Form == "" || f.Form == f.Code || f.Form != strings.TrimSpace(f.Form) || year.MatchString(f.Form) {
			t.Errorf("%v: malformed form", f)
		}
		if !slices.Contains([]FormKind{FormSymbol, FormNarrow, FormName}, f.Kind) {
			t.Errorf("%v: unknown kind", f)
		}
		for locale := range strings.SplitSeq(f.Locales, " ") {
			if locale != "fr" && !strings.HasPrefix(locale, "fr-") {
				t.Errorf("%v: locale %q", f, locale)
			}
		}
		key := LocaleForm{Form: f.Form, Code: f.Code, Kind: f.Kind}
		if seen[key] {
			t.Errorf("%v: twice", f)
		}
		seen[key] = true
	}
}
