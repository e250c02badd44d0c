package extract

import "strings"

// A family resolves an ambiguous term: among the currencies of a country the
// one that the term can mean, and what it means where no place tells.
type family struct {
	of       func(m mention, year int) string // the currency that the term means there, or ""
	own      bool                             // the country of publication comes before places
	fallback string                           // where nothing tells
	certain  string                           // the reading that needs no inference: "dollars" USD
}

// families returns the rule of a family.
func (l *lexicon) families(name string) func(mention) string {
	return func(m mention) string { return families[name].of(m, 0) }
}

// among returns the rule by which a term means the money of a country if that
// is one of the codes.
func among(codes string) func(mention, int) string {
	return func(m mention, _ int) string {
		if m.currency != "" && strings.Contains(codes, m.currency) {
			return m.currency
		}
		return ""
	}
}

// families are the ambiguous terms. A new one is a row here and its name in
// the table of currency.Terms.
var families = map[string]family{
	"dollar":   {of: dollarOf, own: true, fallback: "USD", certain: "USD"},
	"F":        {of: letterOf, fallback: "FRF"},
	"f":        {of: among("XOF XAF XPF")},
	"fc":       {of: among("CDF KMF"), fallback: "CDF", certain: "CDF"},
	"franc":    {of: francOf, own: true, fallback: "FRF"},
	"cfa":      {of: among("XOF XAF"), fallback: "XOF"},
	"livre":    {of: among("GBP LBP EGP SYP SDG SSP GIP FKP SHP TRY"), fallback: "GBP", certain: "GBP"},
	"dirham":   {of: among("MAD AED"), fallback: "MAD", certain: "MAD"},
	"dinar":    {of: among("DZD TND LYD IQD JOD KWD BHD RSD")},
	"millime":  {of: among("TND"), fallback: "TND"},
	"rial":     {of: among("SAR QAR OMR IRR YER"), fallback: "SAR"},
	"toman":    {of: among("IRR"), fallback: "IRR", certain: "IRR"},
	"roupie":   {of: among("INR PKR LKR NPR MUR SCR IDR"), fallback: "INR"},
	"couronne": {of: crownOf},
	"shilling": {of: among("KES TZS UGX SOS"), fallback: "KES"},
	"peso":     {of: among("MXN ARS CLP COP PHP UYU DOP CUP"), fallback: "MXN"},
	"leu":      {of: among("RON MDL"), fallback: "RON", certain: "RON"},
	"manat":    {of: among("AZN TMT"), fallback: "AZN"},
	"kwacha":   {of: among("ZMW MWK"), fallback: "ZMW"},
	"escudo":   {of: escudoOf, fallback: "PTE"},
	"yen":      {of: among("JPY CNY"), fallback: "JPY", certain: "JPY"},
	"turc":     {of: turkishOf, fallback: "TRY", certain: "TRY TRL"},
	"ouguiya":  {of: ouguiyaOf, fallback: "MRU", certain: "MRU MRO"},
	"leone":    {of: leoneOf, fallback: "SLE", certain: "SLE SLL"},
	"bolivar":  {of: bolivarOf, fallback: "VES", certain: "VES VEF VEB"},
	"piastre":  {of: among("EGP LBP SYP SDG CAD"), fallback: "EGP"},
	"sou":      {of: among("CAD")},
	"D":        {of: among("TND")},
	"centime":  {of: centimeOf, own: true, fallback: "EUR", certain: "EUR"},
	"cent":     {of: dollarOf, own: true, fallback: "EUR", certain: "EUR USD"},
	"local":    {of: localOf, own: true, fallback: "EUR"},
}

// dollarOf: a bare "dollar" is American but in a country with its own.
func dollarOf(m mention, _ int) string {
	switch m.currency {
	case "CAD", "AUD", "NZD", "HKD", "SGD":
		return m.currency
	}
	if m.country == "US" {
		return "USD"
	}
	return ""
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
	return among("CHF XOF XAF GNF CDF RWF BIF DJF KMF XPF FRF BEF")(m, year)
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

func crownOf(m mention, year int) string {
	return among("SEK NOK DKK CZK ISK")(m, year)
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
