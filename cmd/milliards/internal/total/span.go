package total

import "github.com/shopspring/decimal"

// A Span is an amount between two bounds, which are equal but for a range.
type Span struct{ Low, High decimal.Decimal }

// spanOf returns the span of an amount and, of a range, its other bound. The lower
// one of losses is the larger loss.
func spanOf(low, high decimal.NullDecimal) Span {
	if !high.Valid {
		return Span{low.Decimal, low.Decimal}
	}
	return Span{decimal.Min(low.Decimal, high.Decimal), decimal.Max(low.Decimal, high.Decimal)}
}

// IsRange tells whether the bounds differ.
func (s Span) IsRange() bool { return !s.Low.Equal(s.High) }

func (s Span) add(t Span) Span { return Span{s.Low.Add(t.Low), s.High.Add(t.High)} }
func (s Span) neg() Span       { return Span{s.High.Neg(), s.Low.Neg()} }

// isLoss tells whether a span lies below zero.
func (s Span) isLoss() bool { return s.Low.IsNegative() }

// slack is how much more than their total parts may be, in units of 1/slack of it:
// rounded shares may add up to a little more than a rounded total.
const slack = 20

// without returns what remains of a rest when a part of the whole is taken from
// it. It fails where the rest has not that much, or one is a loss and the other
// is not.
func (s Span) without(part, whole Span) (Span, bool) {
	if s.isLoss() != part.isLoss() && !s.High.IsZero() {
		return s, false
	}
	if part.isLoss() {
		rest, ok := s.neg().without(part.neg(), whole.neg())
		return rest.neg(), ok
	}
	allowance := whole.High.Div(decimal.New(slack, 0))
	if part.Low.GreaterThan(s.High.Add(allowance)) {
		return s, false
	}
	return Span{decimal.Max(decimal.Zero, s.Low.Sub(part.High)), decimal.Max(decimal.Zero, s.High.Sub(part.Low))}, true
}
