package frame

// size returns how many digits the amount would have in euros, by and large.
func (a *Amount) size() int { return a.Digits - moreDigits(a.Currency) }

// moreDigits returns how many digits more than in euros an everyday amount has in a
// currency: a meal at 5 000 francs CFA, 150 000 dôngs.
func moreDigits(currency string) int {
	switch currency {
	case "FRF", "MAD", "MRU", "AED", "SAR", "QAR", "CNY", "HKD", "ZAR", "TRY", "SEK", "NOK", "DKK", "MXN", "MUR", "EGP", "UAH":
		return 1
	case "DZD", "JPY", "INR", "HTG", "HUF", "XPF", "THB", "ETB", "PKR", "RUB":
		return 2
	case "XOF", "XAF", "CDF", "KRW", "RWF", "BIF", "KMF", "NGN", "DJF", "LKR", "MRO":
		return 3
	case "GNF", "MGA", "VND", "IDR", "LAK", "KHR", "LBP", "IRR", "MGF", "UGX":
		return 4
	}
	return 0
}
