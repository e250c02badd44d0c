package currency

import "fmt"

// Reason says why there is no rate.
type Reason string

// The reasons of a RateError.
const (
	// UnknownCurrency: the code is not one of ISO 4217 (see Lookup).
	UnknownCurrency Reason = "unknown currency"
	// NoLongerTender: the currency had ended before the date, and nothing fixes
	// its value: Turkish livres of 2010 are TRY, not TRL.
	NoLongerTender Reason = "no longer tender"
	// NoRate: no source publishes the currency, or none of them at the date:
	// before its first rate, too long after its last, or in a hole.
	NoRate Reason = "no rate published"
)

// RateError tells that a currency has no rate at a date.
type RateError struct {
	Currency string // the one without a rate; From or To
	From, To string
	At       Period // as asked
	Reason   Reason
	// First and Last bound what is known of the currency, in days or months;
	// both are zero where nothing is, Last is where its rate holds to this day.
	First, Last Period
}

// Error names the currency, the date and the reason, and from when to when rates are
// known.
func (e *RateError) Error() string {
	s := "no rate for " + e.Currency
	if !e.At.IsZero() {
		s += " at " + e.At.String()
	}
	s += ": " + string(e.Reason)
	switch {
	case e.First.IsZero():
		return s
	case e.Last.IsZero():
		return fmt.Sprintf("%s (known since %s)", s, e.First)
	default:
		return fmt.Sprintf("%s (known from %s to %s)", s, e.First, e.Last)
	}
}
