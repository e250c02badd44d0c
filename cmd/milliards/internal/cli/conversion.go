package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

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
	rates  func() *currency.Rates // called when there is something to convert
	to     []string               // ISO 4217 codes; none for no conversion
	period currency.Period
	quotes map[pair]quoted // at period
	failed map[string]bool // currencies of which it has been said that they have no rate
	warn   func(error)
}

// A pair is a currency and one that it is converted into.
type pair struct{ from, to string }

// A quoted is a rate, if there is one.
type quoted struct {
	currency.Quote
	ok bool
}

func newConverter(rates func() *currency.Rates, to []string, warn func(error)) *converter {
	return &converter{rates: rates, to: to, quotes: map[pair]quoted{}, failed: map[string]bool{}, warn: warn}
}

// at sets the date of the document to come, as extract.Document has it. It is the
// date of the text, not that at which money is to flow: nobody knows the rates of
// "d'ici 2030".
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

// convert appends to dst the figure's money in each target currency. Where there
// is no rate the amounts stay empty, which is said once for each currency.
func (c *converter) convert(dst []output.Conversion, f *extract.Figure) []output.Conversion {
	for _, to := range c.to {
		dst = append(dst, c.convertTo(to, f))
	}
	return dst
}

func (c *converter) convertTo(to string, f *extract.Figure) output.Conversion {
	if !f.Amount.Valid {
		return output.Conversion{To: to}
	}
	q := c.quote(pair{f.Currency, to})
	if !q.ok {
		return output.Conversion{To: to}
	}
	conversion := output.Conversion{
		Converted: decimal.NewNullDecimal(q.Apply(f.Amount.Decimal)),
		To:        to,
		Rate:      q.Rate, RateDate: q.Date, RateSource: q.Source, RateMethod: q.Method,
	}
	if f.AmountMax.Valid {
		conversion.ConvertedMax = decimal.NewNullDecimal(q.Apply(f.AmountMax.Decimal))
	}
	return conversion
}

func (c *converter) quote(p pair) quoted {
	if q, known := c.quotes[p]; known {
		return q
	}
	quote, err := c.rates().Rate(p.from, p.to, c.period)
	if err != nil {
		c.report(p.from, err)
	}
	q := quoted{Quote: quote, ok: err == nil}
	c.quotes[p] = q
	return q
}

// report says once of each currency, be it the target, that it has no rate at
// the date, or that there is none at all, as for bitcoins.
func (c *converter) report(code string, err error) {
	var noRate *currency.RateError
	if errors.As(err, &noRate) {
		code = noRate.Currency
	}
	if !c.failed[code] {
		c.failed[code] = true
		c.warn(&rateWarning{code: code, error: explainRate(err)})
	}
}

// A rateWarning says of a currency that it has no rate.
type rateWarning struct {
	code string
	error
}

func (w *rateWarning) Unwrap() error { return w.error }

// explainRate makes an error for want of a rate say what can be done, or that
// nothing can.
func explainRate(err error) error {
	var e *currency.RateError
	switch {
	case !errors.As(err, &e) || e.Reason == currency.NoLongerTender:
		return err
	case e.Reason == currency.UnknownCurrency || e.First.IsZero():
		return fmt.Errorf("there is no reference rate for %s", e.Currency)
	case !e.Last.IsZero() && e.At.String() > e.Last.String(): // ISO 8601
		return fmt.Errorf("%w; newer rates come with milliards rates update", err)
	}
	return err
}

// none is what --to says for no conversion.
const none = "none"

// parseTargets returns the codes of --to in their order, none for "none".
func parseTargets(words []string, rates func() *currency.Rates) ([]string, error) {
	if len(words) == 0 || len(words) == 1 && isNone(words[0]) {
		return nil, nil
	}
	if slices.ContainsFunc(words, func(word string) bool { return strings.TrimSpace(word) == none }) {
		return nil, errors.New("--to: none stands alone, for no conversion")
	}
	codes, err := someTargets(words, rates)
	if err != nil {
		err = fmt.Errorf("%w, or none", err)
	}
	return codes, err
}

func isNone(word string) bool {
	word = strings.TrimSpace(word)
	return word == none || word == ""
}

// someTargets returns the codes of --to where there has to be one.
func someTargets(words []string, rates func() *currency.Rates) ([]string, error) {
	if !slices.ContainsFunc(words, func(word string) bool { return !isNone(word) }) {
		return nil, errors.New("--to: name a currency, such as EUR")
	}
	var codes []string
	for _, word := range words {
		code, err := parseCurrency(word)
		if err != nil {
			return nil, fmt.Errorf("--to: %w", err)
		}
		if !isConvertible(code, rates) {
			return nil, fmt.Errorf("--to: there is no reference rate for %s; choose another currency", code)
		}
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes, nil
}

// isConvertible tells whether there has ever been a rate for a currency.
func isConvertible(code string, rates func() *currency.Rates) bool {
	if code == euro {
		return true // without unpacking the rates
	}
	_, err := rates().Rate(euro, code, currency.Period{})
	return err == nil
}
