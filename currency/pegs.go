package currency

import (
	"slices"
	"strings"
	"sync"
)

// pegKind says why a rate holds.
type pegKind uint8

const (
	irrevocable   pegKind = iota // the currency became the euro
	official                     // a fixed rate kept by the currency's issuer
	unmarketable                 // an official rate that dealers did not keep to
	redenominated                // a new unit of the same money
)

// peg is a rate fixed by law or by the issuer of a currency: one unit of the
// anchor is units/per units of the currency.
type peg struct {
	code, anchor string
	units, per   string // per is "" for 1
	from, to     Period // days; to is zero where it still holds
	kind         pegKind
	source       string
}

// holds tells whether the peg holds on all days from first to last.
func (p *peg) holds(first, last int32) bool {
	return p.from.first() <= first && (p.to.IsZero() || last <= p.to.last())
}

// pegsOf are the rows of a currency, in the order of their dates.
func pegsOf(code string) []peg {
	table := pegs()
	i, found := slices.BinarySearchFunc(table, code, func(p peg, code string) int {
		return strings.Compare(p.code, code)
	})
	if !found {
		return nil
	}
	n := 1
	for i+n < len(table) && table[i+n].code == code {
		n++
	}
	return table[i : i+n]
}

// isFixed tells whether law or issuer fix a currency's value to this day, so
// that amounts in it keep one even after it is no longer paid with.
func isFixed(code string) bool {
	rows := pegsOf(code)
	if len(rows) == 0 {
		return false
	}
	last := rows[len(rows)-1]
	return last.to.IsZero() && last.kind != redenominated
}

// pegs are in the order of code and date. Irrevocable rates are of Council
// Regulation (EC) No 2866/98 and its amendments. The others are facts published
// by the issuer that the row names, checked against the rates that the IMF
// publishes for the same years; where a peg is older than the euro its row
// begins on the day from which it is surely so. A rate from which dealers kept
// far away is unmarketable. The new units of a redenomination stand here for the
// months in which a source still counted in the old ones.
var pegs = sync.OnceValue(func() []peg {
	return []peg{
		{"AED", "USD", "3.6725", "", Period{1997, 11, 2}, Period{}, official, "Central Bank of the UAE"},
		{"ANG", "USD", "1.79", "", Period{1971, 12, 18}, Period{2025, 3, 30}, official, "Centrale Bank van Curaçao en Sint Maarten"},
		{"ATS", "EUR", "13.7603", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"AWG", "USD", "1.79", "", Period{1999, 1, 1}, Period{}, official, "Centrale Bank van Aruba; IMF"},
		{"BAM", "EUR", "1.95583", "", Period{1999, 1, 1}, Period{}, official, "Central Bank of Bosnia and Herzegovina: 1 mark is 1 DEM"},
		{"BBD", "USD", "2", "", Period{1999, 1, 1}, Period{}, official, "Central Bank of Barbados; IMF"},
		{"BEF", "EUR", "40.3399", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"BGN", "EUR", "1.95583", "", Period{1999, 1, 1}, Period{2025, 12, 31}, official, "Bulgarian National Bank, currency board: 1 lev is 1 DEM; before 1999-07-05 it is 1000 BGL"},
		{"BGN", "EUR", "1.95583", "", Period{2026, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended on 2025-07-08"},
		{"BHD", "USD", "0.376", "", Period{2001, 1, 1}, Period{}, official, "Central Bank of Bahrain"},
		{"BMD", "USD", "1", "", Period{1972, 2, 6}, Period{}, official, "Bermuda Monetary Authority"},
		{"BND", "SGD", "1", "", Period{1967, 6, 12}, Period{}, official, "Currency Interchangeability Agreement"},
		{"BSD", "USD", "1", "", Period{1999, 1, 1}, Period{}, official, "Central Bank of The Bahamas; IMF"},
		{"BTN", "INR", "1", "", Period{1974, 1, 1}, Period{}, official, "Royal Monetary Authority of Bhutan"},
		{"BYN", "BYR", "0.0001", "", Period{2016, 7, 1}, Period{}, redenominated, "National Bank of the Republic of Belarus: 10,000 BYR are 1 BYN"},
		{"BZD", "USD", "2", "", Period{1999, 1, 1}, Period{}, official, "Central Bank of Belize; IMF"},
		{"CVE", "EUR", "110.265", "", Period{1999, 1, 1}, Period{}, official, "Banco de Cabo Verde"},
		{"CYP", "EUR", "0.585274", "", Period{2008, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EC) 1135/2007"},
		{"DEM", "EUR", "1.95583", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"DJF", "USD", "177.721", "", Period{1999, 1, 1}, Period{}, official, "Banque centrale de Djibouti; IMF"},
		{"EEK", "EUR", "15.6466", "", Period{2011, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EU) 671/2010"},
		{"ERN", "USD", "15.075", "", Period{2017, 1, 1}, Period{}, unmarketable, "Bank of Eritrea; IMF"},
		{"ESP", "EUR", "166.386", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"FIM", "EUR", "5.94573", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"FKP", "GBP", "1", "", Period{1966, 2, 14}, Period{}, official, "Government of the Falkland Islands"},
		{"FRF", "EUR", "6.55957", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"GIP", "GBP", "1", "", Period{1999, 1, 1}, Period{}, official, "Government of Gibraltar"},
		{"GRD", "EUR", "340.750", "", Period{2001, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EC) 1478/2000"},
		{"HRK", "EUR", "7.53450", "", Period{2023, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EU) 2022/1208"},
		{"IEP", "EUR", "0.787564", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"ITL", "EUR", "1936.27", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"JOD", "USD", "0.709", "", Period{1995, 10, 23}, Period{}, official, "Central Bank of Jordan"},
		{"KMF", "EUR", "491.96775", "", Period{1999, 1, 1}, Period{}, official, "Banque centrale des Comores: 75 francs are 1 French franc since 1994-01-12"},
		{"LBP", "USD", "1507.5", "", Period{1999, 12, 1}, Period{2023, 1, 31}, unmarketable, "Banque du Liban; IMF"},
		{"LBP", "USD", "15000", "", Period{2023, 2, 1}, Period{2024, 2, 14}, unmarketable, "Banque du Liban; IMF"},
		{"LBP", "USD", "89500", "", Period{2024, 2, 15}, Period{}, unmarketable, "Banque du Liban; IMF"},
		{"LSL", "ZAR", "1", "", Period{1999, 1, 1}, Period{}, official, "Central Bank of Lesotho, Common Monetary Area"},
		{"LTL", "EUR", "3.45280", "", Period{2015, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EU) 851/2014"},
		{"LUF", "EUR", "40.3399", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"LVL", "EUR", "0.702804", "", Period{2014, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EU) 870/2013"},
		{"MOP", "HKD", "1.03", "", Period{1983, 1, 1}, Period{}, official, "Autoridade Monetária de Macau"},
		{"MRU", "MRO", "0.1", "", Period{2018, 1, 1}, Period{}, redenominated, "Banque centrale de Mauritanie: 10 MRO are 1 MRU"},
		{"MTL", "EUR", "0.429300", "", Period{2008, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EC) 1134/2007"},
		{"NAD", "ZAR", "1", "", Period{1999, 1, 1}, Period{}, official, "Bank of Namibia, Common Monetary Area"},
		{"NLG", "EUR", "2.20371", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"NPR", "INR", "1.6", "", Period{2023, 1, 1}, Period{}, official, "Nepal Rastra Bank; IMF"},
		{"OMR", "USD", "0.3845", "", Period{1986, 1, 1}, Period{}, official, "Central Bank of Oman: 1 rial is 2.6008 USD, quoted by the IMF as 0.3845"},
		{"PAB", "USD", "1", "", Period{1999, 1, 1}, Period{}, official, "Banco Nacional de Panamá"},
		{"PTE", "EUR", "200.482", "", Period{1999, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98"},
		{"QAR", "USD", "3.64", "", Period{2001, 7, 9}, Period{}, official, "Qatar Central Bank"},
		{"SAR", "USD", "3.75", "", Period{1986, 6, 1}, Period{}, official, "Saudi Central Bank"},
		{"SHP", "GBP", "1", "", Period{1976, 2, 2}, Period{}, official, "Government of Saint Helena"},
		{"SIT", "EUR", "239.640", "", Period{2007, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EC) 1086/2006"},
		{"SKK", "EUR", "30.1260", "", Period{2009, 1, 1}, Period{}, irrevocable, "Council Regulation (EC) 2866/98, amended by (EC) 694/2008"},
		{"SLE", "SLL", "0.001", "", Period{2022, 7, 1}, Period{}, redenominated, "Bank of Sierra Leone: 1,000 SLL are 1 SLE"},
		{"STN", "EUR", "24.5", "", Period{2010, 1, 1}, Period{}, official, "Banco Central de São Tomé e Príncipe, agreement of 2009 with Portugal; before 2018 it is 1000 STD"},
		{"SVC", "USD", "8.75", "", Period{2001, 1, 1}, Period{}, official, "Ley de Integración Monetaria: 8.75 colones are 1 USD"},
		{"SZL", "ZAR", "1", "", Period{1999, 1, 1}, Period{}, official, "Central Bank of Eswatini, Common Monetary Area"},
		{"TMT", "USD", "3.5", "", Period{2015, 1, 1}, Period{}, unmarketable, "Central Bank of Turkmenistan"},
		{"XAF", "EUR", "655.957", "", Period{1999, 1, 1}, Period{}, official, "Banque de France: 100 F CFA are 1 French franc since 1994-01-12"},
		{"XCD", "USD", "2.7", "", Period{1999, 1, 1}, Period{}, official, "Eastern Caribbean Central Bank; IMF"},
		{"XCG", "USD", "1.79", "", Period{2025, 3, 31}, Period{}, official, "Centrale Bank van Curaçao en Sint Maarten: 1 XCG is 1 ANG"},
		{"XOF", "EUR", "655.957", "", Period{1999, 1, 1}, Period{}, official, "Banque de France: 100 F CFA are 1 French franc since 1994-01-12"},
		{"XPF", "EUR", "1000", "8.38", Period{1999, 1, 1}, Period{}, official, "décret 98-1152: 1000 F CFP are 8.38 EUR"},
	}
})
