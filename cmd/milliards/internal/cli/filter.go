package cli

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"milliards/cmd/milliards/internal/output"
	"milliards/currency"
	"milliards/extract"
)

// A filter keeps some of the figures.
type filter struct {
	currencies []string            // ISO 4217 codes; empty for all
	min        decimal.NullDecimal // in the currency of the first conversion where there is one
}

// wants tells whether a figure is in a currency asked for.
func (f *filter) wants(currency string) bool {
	return len(f.currencies) == 0 || slices.Contains(f.currencies, currency)
}

// isLarge tells whether a figure reaches the minimum. The upper bound of a range
// counts, and a loss as much as a gain. What has no amount reaches none.
func (f *filter) isLarge(r *output.Record) bool {
	if !f.min.Valid {
		return true
	}
	var first output.Conversion
	if len(r.Conversions) > 0 {
		first = r.Conversions[0]
	}
	for _, amount := range [...]decimal.NullDecimal{first.ConvertedMax, first.Converted, r.AmountMax, r.Amount} {
		if amount.Valid {
			return amount.Decimal.Abs().GreaterThanOrEqual(f.min.Decimal)
		}
	}
	return false
}

// parseMin reads the amount of --min: "1000000", "1e6", or what a text may say,
// "2,5 milliards", "500 M", "un million".
func parseMin(s string) (decimal.NullDecimal, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return decimal.NullDecimal{}, nil
	}
	// Bounded: a large exponent would be a large number.
	plain := regexp.MustCompile(`^[0-9]{1,30}(\.[0-9]{1,10})?([eE][0-9]{1,2})?$`)
	if plain.MatchString(s) {
		if d, err := decimal.NewFromString(s); err == nil {
			return decimal.NewNullDecimal(d), nil
		}
	}
	text := s + " EUR" // any currency does, to make the number money
	if figures := extract.Figures(extract.Document{Text: text}); len(figures) == 1 {
		f := figures[0]
		if f.Start == 0 && f.End == len(text) && f.Amount.Valid && !f.AmountMax.Valid {
			return f.Amount, nil
		}
	}
	return decimal.NullDecimal{}, fmt.Errorf("--min: %q is no amount; write it as 1000000, 1e6, 500k or \"2,5 milliards\"", s)
}

// parseCurrency returns the code that s is, in capitals.
func parseCurrency(s string) (string, error) {
	code := strings.ToUpper(strings.TrimSpace(s))
	if isCurrency(code) {
		return code, nil
	}
	var codes []string
	for info := range currency.All() {
		codes = append(codes, info.Code)
	}
	return "", fmt.Errorf("unknown currency %q; %sa currency is an ISO 4217 code such as EUR, USD or MAD", s, didYouMean(code, codes))
}

// isCurrency tells whether a figure may have a code: those of ISO 4217, and some
// more that French text names, as BTC.
func isCurrency(code string) bool {
	if _, ok := currency.Lookup(code); ok {
		return true
	}
	for term := range currency.Terms() {
		if term.Code == code && code != "" { // a term of many currencies may have none
			return true
		}
	}
	return false
}
