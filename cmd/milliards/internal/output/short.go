package output

import (
	"strings"

	"github.com/shopspring/decimal"
)

// rounded marks a number that is shown with fewer digits than it has.
const rounded = "≈"

// significant is the number of digits to which a long number is shortened.
const significant = 4

// Short writes an amount as the French press does: "500 Md", "12,80", "1,25 M".
// From a million on it counts in millions (M) and milliards (Md); below, it is
// written out, with cents below ten thousand. What is shown is exact, or begins
// with ≈ and has four digits or more.
func Short(d decimal.Decimal) string {
	mark, digits, unit := shorten(d)
	return join(mark+digits, unit)
}

// ShortRange writes both ends of a range, the unit once where they share it:
// "30–50 Md", "800 M – 1,2 Md". An ≈ before both is of one of them or of both.
func ShortRange(low, high decimal.Decimal) string {
	lowMark, lowDigits, lowUnit := shorten(low)
	highMark, highDigits, highUnit := shorten(high)
	if lowUnit != highUnit || low.IsNegative() || high.IsNegative() {
		return join(lowMark+lowDigits, lowUnit) + " – " + join(highMark+highDigits, highUnit)
	}
	return join(max(lowMark, highMark)+lowDigits+"–"+highDigits, highUnit)
}

func join(number, unit string) string {
	if unit == "" {
		return number
	}
	return number + " " + unit
}

// shorten returns the parts of an amount: "≈" or nothing, its digits, its unit.
func shorten(d decimal.Decimal) (mark, digits, unit string) {
	const million, milliard = 6, 9 // exponents
	shown, exponent := roundSmall(d), int32(0)
	// A number that rounds up to a unit is counted in it: 999 999 999 is ≈1 Md, not ≈1 000 M.
	switch abs := d.Abs(); {
	case roundLarge(abs, million).GreaterThanOrEqual(decimal.New(1, milliard)):
		unit, exponent, shown = "Md", milliard, roundLarge(d, milliard)
	case abs.GreaterThanOrEqual(decimal.New(1, million)):
		unit, exponent, shown = "M", million, roundLarge(d, million)
	}
	if !shown.Equal(d) {
		mark = rounded
	}
	return mark, french(shown.Shift(-exponent), cents(unit)), unit
}

// roundLarge keeps four digits of d, and all those above 10^exponent.
func roundLarge(d decimal.Decimal, exponent int) decimal.Decimal {
	return d.Round(int32(max(significant-magnitude(d), -exponent)))
}

// roundSmall keeps the cents of an amount below ten thousand, and four digits
// where it is less than cents: 0,0003 dollar.
func roundSmall(d decimal.Decimal) decimal.Decimal {
	const cents = 2
	digits := magnitude(d)
	if digits > significant {
		return d.Round(0)
	}
	return d.Round(int32(max(cents, significant-digits)))
}

// magnitude is the number of digits of d before the decimal sign: 3 for 109,
// -2 for 0.002.
func magnitude(d decimal.Decimal) int {
	return d.NumDigits() + int(d.Exponent())
}

// cents is the number of digits that a number without a unit has after the comma,
// if it has any.
func cents(unit string) int {
	if unit == "" {
		return 2
	}
	return 0
}

// french writes a decimal with a comma and with spaces between its thousands;
// where it is not whole with at least so many places.
func french(d decimal.Decimal, places int) string {
	whole, decimals, _ := strings.Cut(string(appendDecimal(nil, d.Abs())), ".")
	var b strings.Builder
	if d.IsNegative() {
		b.WriteRune('−')
	}
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(c)
	}
	if decimals != "" {
		b.WriteString("," + decimals + strings.Repeat("0", max(0, places-len(decimals))))
	}
	return b.String()
}
