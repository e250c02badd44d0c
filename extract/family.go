package extract

import "strings"

// A family resolves an ambiguous term: among the currencies of a country the
// one that the term can mean, and what it means where no place tells.
type family struct {
	name     string
	codes    string                           // what it can mean, where it is just the money of a country
	of       func(m mention, year int) string // else what it means in a place, "" for nothing
	own      bool                             // the country of publication comes before places
	fallback string                           // where nothing tells
	certain  string                           // the readings that need no inference: "dollars" USD
}

// in returns the currency that the family means in a place, or "".
func (f *family) in(m mention, year int) string {
	if f.of != nil {
		return f.of(m, year)
	}
	return among(f.codes, m)
}

// among returns the money of a country if it is one of the codes.
func among(codes string, m mention) string {
	if m.currency != "" && strings.Contains(codes, m.currency) {
		return m.currency
	}
	return ""
}

// familyOf returns the family of a name of the table of currency.Terms.
func familyOf(name string) *family {
	for i := range families {
		if families[i].name == name {
			return &families[i]
		}
	}
	return nil
}

// families are the ambiguous terms. A new one is a row here and its name in
// the table of currency.Terms.
var families = [...]family{
	{name: "dollar", of: dollarOf, own: true, fallback: "USD", certain: "USD"},
	{name: "F", of: letterOf, fallback: "FRF"},
	{name: "f", codes: "XOF XAF XPF"},
	{name: "fc", codes: "CDF KMF", fallback: "CDF", certain: "CDF"},
	{name: "fr.", of: francOf, own: true, fallback: "CHF"},
	{name: "franc", of: francOf, own: true, fallback: "FRF"},
	{name: "cfa", codes: "XOF XAF", fallback: "XOF"},
	{name: "livre", codes: "GBP LBP EGP SYP SDG SSP GIP FKP SHP TRY", fallback: "GBP", certain: "GBP"},
	{name: "dirham", codes: "MAD AED", fallback: "MAD", certain: "MAD"},
	{name: "dinar", codes: "DZD TND LYD IQD JOD KWD BHD RSD"},
	{name: "millime", codes: "TND", fallback: "TND"},
	{name: "rial", codes: "SAR QAR OMR IRR YER", fallback: "SAR"},
	{name: "toman", codes: "IRR", fallback: "IRR", certain: "IRR"},
	{name: "roupie", codes: "INR PKR LKR NPR MUR SCR IDR", fallback: "INR"},
	{name: "Rs", codes: "INR PKR LKR NPR MUR SCR", fallback: "MUR"},
	{name: "couronne", codes: "SEK NOK DKK CZK ISK"},
	{name: "shilling", codes: "KES TZS UGX SOS", fallback: "KES"},
	{name: "peso", codes: "MXN ARS CLP COP PHP UYU DOP CUP", fallback: "MXN"},
	{name: "leu", codes: "RON MDL", fallback: "RON", certain: "RON"},
	{name: "manat", codes: "AZN TMT", fallback: "AZN"},
	{name: "kwacha", codes: "ZMW MWK", fallback: "ZMW"},
	{name: "escudo", of: escudoOf, fallback: "PTE"},
	{name: "yen", codes: "JPY CNY", fallback: "JPY", certain: "JPY"},
	{name: "turc", of: turkishOf, fallback: "TRY", certain: "TRY TRL"},
	{name: "ouguiya", of: ouguiyaOf, fallback: "MRU", certain: "MRU MRO"},
	{name: "leone", of: leoneOf, fallback: "SLE", certain: "SLE SLL"},
	{name: "bolivar", of: bolivarOf, fallback: "VES", certain: "VES VEF VEB"},
	{name: "piastre", codes: "EGP LBP SYP SDG CAD", fallback: "EGP"},
	{name: "sou", codes: "CAD"},
	{name: "D", codes: "TND"},
	{name: "dt", codes: "TND", certain: "TND"},
	{name: "centime", of: centimeOf, own: true, fallback: "EUR", certain: "EUR"},
	{name: "cent", of: dollarOf, own: true, fallback: "EUR", certain: "EUR USD"},
	{name: "local", of: localOf, own: true, fallback: "EUR"},
}

// dollarOf: a bare "dollar" is American but in a country with its own.
func dollarOf(m mention, _ int) string {
	if m.country == "US" {
		return "USD"
	}
	return among(ownDollars, m)
}

// francOf knows the francs of today and those that the euro replaced.
func francOf(m mention, year int) string {
	switch m.country {
	case "FR", "MC", "GP", "MQ", "GF", "RE":
		if year > 2002 { // a place in France tells nothing of francs any more
			return ""
		}
		return "FRF"
	case "BE":
		if year > 0 && year < 2002 {
			return "BEF"
		}
		return ""
	case "LU":
		return "LUF"
	case "LI":
		return "CHF"
	case "MG":
		if year > 0 && year < 2005 {
			return "MGF"
		}
		return ""
	}
	return among("CHF XOF XAF GNF CDF RWF BIF DJF KMF XPF FRF BEF", m)
}

// letterOf: "F" is never the Swiss franc.
func letterOf(m mention, year int) string {
	if code := francOf(m, year); code != "CHF" {
		return code
	}
	return ""
}

// centimeOf: in Morocco and Algeria sums are told in centimes of the dirham
// and the dinar; elsewhere it is the hundredth of the country's franc, gourde
// or euro.
func centimeOf(m mention, year int) string {
	switch m.currency {
	case "MAD", "DZD", "CHF", "HTG":
		return m.currency
	case "FRF":
		return "FRF"
	}
	if m.country == "FR" && year > 0 && year < 2002 {
		return "FRF"
	}
	return ""
}

func escudoOf(m mention, year int) string {
	if m.country == "CV" {
		return "CVE"
	}
	if m.country == "PT" {
		return "PTE"
	}
	return ""
}

func ouguiyaOf(_ mention, year int) string { return since(year, 2018, "MRO", "MRU") }

func turkishOf(_ mention, year int) string { return since(year, 2005, "TRL", "TRY") }

func leoneOf(_ mention, year int) string { return since(year, 2023, "SLL", "SLE") }

func bolivarOf(_ mention, year int) string {
	if year > 0 && year < 2008 {
		return "VEB"
	}
	return since(year, 2019, "VEF", "VES")
}

// since returns old in the years before turn, else now: redenominations.
func since(year, turn int, old, now string) string {
	if year > 0 && year < turn {
		return old
	}
	return now
}

// localOf: "dix mille balles" are of the country's own money.
func localOf(m mention, year int) string {
	if m.country == "FR" && year > 0 && year < 2002 {
		return "FRF"
	}
	return m.currency
}
