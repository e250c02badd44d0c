package currency

import (
	"testing"

	"milliards/currency/internal/ratetable"

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

// BenchmarkOverlay lays a year of newer rates over the tables and converts once,
// as a run of the command does.
func BenchmarkOverlay(b *testing.B) {
	var cells []ratetable.Dated
	for i := range int32(250) {
		for _, code := range Embedded().ecb.data.Codes() {
			cells = append(cells, ratetable.Dated{Day: 40000 + i, Code: code, Number: ratetable.Number{Coef: 11234, Places: 4}})
		}
	}
	text, err := (&Overlay{cells: cells}).AppendText(nil)
	if err != nil {
		b.Fatal(err)
	}
	at := mustPeriod(b, "2025-02-10")
	for b.Loop() {
		o, err := ParseOverlay(text)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Embedded().With(o).Rate("USD", "EUR", at); err != nil {
			b.Fatal(err)
		}
	}
}
