package currency

import (
	"testing"

	"github.com/shopspring/decimal"
)

func mustPeriod(t testing.TB, s string) Period {
	t.Helper()
	p, err := ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// BenchmarkConvert converts once a round; a million rounds are a million
// conversions.
func BenchmarkConvert(b *testing.B) {
	r := Embedded()
	for _, bm := range []struct{ name, from, to, at string }{
		{"daily", "USD", "EUR", "2025-02-10"},
		{"cross", "USD", "GBP", "2025-02-10"},
		{"peg", "AED", "EUR", "2025-02-10"},
		{"monthly", "MAD", "EUR", "2025-02-10"},
		{"mean", "USD", "EUR", "2025-02"},
	} {
		at := mustPeriod(b, bm.at)
		a := Amount{decimal.New(500, 9), bm.from}
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Convert(a, bm.to, at); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDecimals is the arithmetic of a conversion alone.
func BenchmarkDecimals(b *testing.B) {
	n := decimal.New(500, 9)
	b.ReportAllocs()
	for b.Loop() {
		over, under := decimal.New(1, 0), decimal.New(10320, -4)
		sink = over
		sink = under
		sink = n.Mul(over).DivRound(under, 2)
	}
}

// BenchmarkDecode reads the ECB's table and all its columns from the packed
// form.
func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		t := decode(ecbData)
		for _, code := range t.Codes() {
			t.Series(code)
		}
	}
}

// BenchmarkDecodeOne reads the frame and one column, as the first conversion of
// a run does.
func BenchmarkDecodeOne(b *testing.B) {
	for b.Loop() {
		decode(ecbData).Series("USD")
	}
}
