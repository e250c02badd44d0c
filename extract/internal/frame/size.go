package frame

import "strings"

// smallUnits lists currencies by how many digits more than in euros an everyday
// amount has in them: a meal at 5 000 francs CFA, 150 000 dôngs.
var smallUnits = [...]string{
	1: " FRF MAD MRU AED SAR QAR CNY HKD ZAR TRY SEK NOK DKK MXN MUR EGP UAH ",
	2: " DZD JPY INR HTG HUF XPF THB ETB PKR RUB ",
	3: " XOF XAF CDF KRW RWF BIF KMF NGN DJF LKR MRO ",
	4: " GNF MGA VND IDR LAK KHR LBP IRR MGF UGX ",
}

// size returns how many digits the amount would have in euros, by and large.
func (a *Amount) size() int {
	if a.Currency == "EUR" || a.Currency == "USD" { // as most are
		return a.Digits
	}
	for digits, codes := range smallUnits {
		if a.Currency != "" && strings.Contains(codes, " "+a.Currency+" ") {
			return a.Digits - digits
		}
	}
	return a.Digits
}
