package output

import (
	"io"

	"github.com/shopspring/decimal"

	"milliards/currency"
)

// A textWriter writes a figure with all its digits, and a line for each conversion
// that says how it was made:
//
//	2,5 milliards de dirhams: 2 500 000 000 MAD
//	= 250 468 221,73 USD at 1 MAD = 1.2357/12.3339 USD (HMRC, 2025-02, monthly)
type textWriter struct {
	buffer
}

// NewText returns a Writer of sentences, for a few figures.
func NewText(w io.Writer, _ Options) Writer { return &textWriter{buffer{w: w}} }

func (t *textWriter) Write(r *Record) error {
	t.Add(&t.own, r)
	return t.WriteBatch(&t.own)
}

func (t *textWriter) Add(batch *Batch, r *Record) {
	b := batch.bytes
	b = append(b, Printable(r.Text)+": "+inFull(r.Amount, r.AmountMax, r.Currency)+"\n"...)
	for _, c := range r.Conversions {
		if !c.Converted.Valid {
			continue
		}
		b = append(b, "= "+inFull(c.Converted, c.ConvertedMax, c.To)...)
		if c.RateMethod != currency.MethodIdentity {
			b = append(b, " at "+Equation(r.Currency, c.To, c.Rate)+" ("+c.RateSource+", "+c.RateDate+", "+c.RateMethod+")"...)
		}
		b = append(b, '\n')
	}
	batch.bytes = b
}

func (t *textWriter) Close(Summary) error { return t.Flush() }

// Equation says what a rate from one currency to another means: with the euro on
// one side it is what one euro is worth, else what one unit is.
func Equation(from, to, rate string) string {
	const euro = "EUR"
	if to == euro {
		from, to = to, from
	}
	return "1 " + from + " = " + rate + " " + to
}

// inFull writes an amount, or both ends of a range, with all digits and those of the
// currency's minor unit: "484 496 124 031,01 EUR".
func inFull(low, high decimal.NullDecimal, code string) string {
	text := french(low.Decimal, places(low.Decimal, code))
	if high.Valid {
		text += " – " + french(high.Decimal, places(high.Decimal, code))
	}
	return text + " " + code
}

// places is how many digits follow the comma: none of a whole number, else those of
// the minor unit or more.
func places(d decimal.Decimal, code string) int {
	if d.IsInteger() {
		return 0
	}
	info, _ := currency.Lookup(code)
	return info.MinorUnit
}
