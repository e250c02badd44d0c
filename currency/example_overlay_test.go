package currency_test

import (
	"fmt"
	"strings"

	"milliards/currency"
)

// A month of HMRC in which the dirham has another rate than the one known: it is
// doubtful, and taken only when it is asked for by name.
func ExampleRates_Newer() {
	const file = `<exchangeRateMonthList Period="01/Feb/2025 to 28/Feb/2025">
		<exchangeRate><currencyCode>MAD</currencyCode><rateNew>12.4</rateNew></exchangeRate>
	</exchangeRateMonthList>`
	release, err := currency.ReadHMRC(strings.NewReader(file))
	if err != nil {
		fmt.Println(err)
		return
	}
	rates := currency.Embedded()
	today, _ := currency.ParsePeriod("2026-11-23")
	checks := currency.Checks{Today: today, From: "monthly_xml_2025-02.xml"}
	_, doubts, _ := rates.Newer(release, checks)
	fmt.Println(doubts)

	checks.Accept = []string{"MAD"}
	overlay, _, err := rates.Newer(release, checks)
	if err != nil {
		fmt.Println(err)
		return
	}
	q, _ := rates.With(overlay).Rate("MAD", "GBP", release.First)
	fmt.Println(q.Rate, q.Date)
	// Output:
	// [MAD 2025-02 at 12.4 differs from 12.3339, which is known]
	// 1/12.4 2025-02
}
