package currency_test

import (
	"errors"
	"fmt"

	"milliards/currency"

	"github.com/shopspring/decimal"
)

// "500 milliards de dollars", in an article of 10 February 2025, in euros.
func ExampleRates_Convert() {
	day, err := currency.ParsePeriod("2025-02-10")
	if err != nil {
		fmt.Println(err)
		return
	}
	amount := currency.Amount{Number: decimal.New(500, 9), Currency: "USD"}
	c, err := currency.Embedded().Convert(amount, "EUR", day)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Amount.Number.StringFixed(2), c.Amount.Currency)
	fmt.Println(c.Quote.Rate, c.Quote.Date, c.Quote.Source, c.Quote.Method)
	// Output:
	// 484496124031.01 EUR
	// 1.0320 2025-02-10 ECB daily
}

// "entre 30 et 50 milliards de dirhams": both ends at one rate.
func ExampleRates_Rate() {
	month, _ := currency.ParsePeriod("2025-02")
	q, err := currency.Embedded().Rate("MAD", "USD", month)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(q.Apply(decimal.New(30, 9)), q.Apply(decimal.New(50, 9)))
	fmt.Println(q.Rate, q.Date, q.Source, q.Approximate)
	// Output:
	// 3005618660.76 5009364434.61
	// 1.2357/12.3339 2025-02 HMRC true
}

func ExampleRateError() {
	day, _ := currency.ParsePeriod("2010-06-01")
	_, err := currency.Embedded().Rate("TRL", "EUR", day)
	var missing *currency.RateError
	if errors.As(err, &missing) {
		fmt.Println(missing.Currency, missing.Reason, missing.Last)
	}
	// Output: TRL no longer tender 2004-12-31
}
