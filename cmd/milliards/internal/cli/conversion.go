package cli

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"milliards/cmd/milliards/internal/output"
	"milliards/currency"
	"milliards/extract"
)

// euro is the currency that every rate is told in, and the target by default.
const euro = "EUR"

// A converter converts the figures of one document after the other at the dates
// of the documents.
type converter struct {
	rates  *currency.Rates
	to     string // ISO 4217 code; empty for no conversion
	period currency.Period
	quotes map[string]quoted // by currency, at period
	failed map[string]bool   // currencies of which it has been said that they have no rate
	warn   func(error)
}

// A quoted is a rate, if there is one.
type quoted struct {
	currency.Quote
	ok bool
}

func newConverter(to string, warn func(error)) *converter {
	c := &converter{to: to, quotes: map[string]quoted{}, failed: map[string]bool{}, warn: warn}
	if to != "" {
		c.rates = currency.Embedded()
	}
	return c
}

// at sets the date of the document to come, as extract.Document has it.
func (c *converter) at(date string) error {
	var period currency.Period // unknown: the last rates there are
	if date != "" {
		var err error
		if period, err = currency.ParsePeriod(date); err != nil {
			return err
		}
	}
	if period != c.period {
		clear(c.quotes)
	}
	c.period = period
	return nil
}

// convert returns the figure's money in the target currency. Where there is no
// rate the amounts stay empty, which is said once for each currency.
func (c *converter) convert(f *extract.Figure) output.Conversion {
	if c.to == "" || !f.Amount.Valid {
		return output.Conversion{To: c.to}
	}
	q := c.quote(f.Currency)
	if !q.ok {
		return output.Conversion{To: c.to}
	}
	conversion := output.Conversion{
		Converted: decimal.NewNullDecimal(q.Apply(f.Amount.Decimal)),
		To:        c.to,
		Rate:      q.Rate, RateDate: q.Date, RateSource: q.Source, RateMethod: q.Method,
	}
	if f.AmountMax.Valid {
		conversion.ConvertedMax = decimal.NewNullDecimal(q.Apply(f.AmountMax.Decimal))
	}
	return conversion
}

func (c *converter) quote(from string) quoted {
	if q, known := c.quotes[from]; known {
		return q
	}
	quote, err := c.rates.Rate(from, c.to, c.period)
	if err != nil {
		c.report(from, err)
	}
	q := quoted{Quote: quote, ok: err == nil}
	c.quotes[from] = q
	return q
}

// report says once of each currency, be it the target, that it has no rate at
// the date, or that there is none at all, as for bitcoins.
func (c *converter) report(code string, err error) {
	var noRate *currency.RateError
	if errors.As(err, &noRate) {
		code = noRate.Currency
		if noRate.First.IsZero() {
			err = fmt.Errorf("there is no reference rate for %s", code)
		}
	}
	if !c.failed[code] {
		c.failed[code] = true
		c.warn(fmt.Errorf("%w; its cells stay empty", err))
	}
}

// isConvertible tells whether there has ever been a rate for a currency.
func isConvertible(code string) bool {
	if code == euro {
		return true // without unpacking the rates
	}
	_, err := currency.Embedded().Rate(euro, code, currency.Period{})
	return err == nil
}
