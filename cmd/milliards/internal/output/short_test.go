package output

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func TestShort(t *testing.T) {
	tests := []struct{ in, want string }{
		{"0", "0"},
		{"1", "1"},
		{"999", "999"},
		{"12.8", "12,80"},
		{"12.80", "12,80"},
		{"2.50", "2,50"},
		{"1234.5", "1 234,50"},
		{"12500", "12 500"},
		{"999999", "999 999"},
		{"9999.99", "9 999,99"},
		{"9999.999", "≈10 000"},
		{"12500.00", "12 500"},
		{"127616.13", "≈127 616"},
		{"999999.5", "≈1 000 000"},
		{"1.234", "1,234"},
		{"1.2345", "≈1,235"},
		{"15.125", "≈15,13"},
		{"0.5", "0,50"},
		{"0.0003", "0,0003"},
		{"0.00031234", "≈0,0003123"},
		{"1000000", "1 M"},
		{"1234000", "1,234 M"},
		{"1234500", "≈1,235 M"},
		{"1250000", "1,25 M"},
		{"109500000", "109,5 M"},
		{"999900000", "999,9 M"},
		{"999950000", "≈1 Md"},
		{"999999999", "≈1 Md"},
		{"1000000000", "1 Md"},
		{"2500000000", "2,5 Md"},
		{"500e9", "500 Md"},
		{"484496124031.01", "≈484,5 Md"},
		{"10372e9", "10 372 Md"},
		{"10372.4e9", "≈10 372 Md"},
		{"27e12", "27 000 Md"},
		{"1e18", "1 000 000 000 Md"},
		{"-3", "−3"},
		{"-450e6", "−450 M"},
		{"-1234567", "≈−1,235 M"},
		{"-0.00", "0"},
	}
	for _, tt := range tests {
		if got := Short(decimal.RequireFromString(tt.in)); got != tt.want {
			t.Errorf("Short(%s) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestShortRange(t *testing.T) {
	tests := []struct{ low, high, want string }{
		{"30e9", "50e9", "30–50 Md"},
		{"800e6", "1.2e9", "800 M – 1,2 Md"},
		{"2500", "2600", "2 500–2 600"},
		{"90000", "2000000", "90 000 – 2 M"},
		{"1234567", "2e6", "≈1,235–2 M"},
		{"1e6", "2345678", "≈1–2,346 M"},
		{"29064042000", "48430000000", "≈29,06–48,43 Md"},
		{"127616.13", "425387.10", "≈127 616–425 387"},
		{"-5e6", "-3e6", "−5 M – −3 M"},
	}
	for _, tt := range tests {
		if got := ShortRange(decimal.RequireFromString(tt.low), decimal.RequireFromString(tt.high)); got != tt.want {
			t.Errorf("ShortRange(%s, %s) = %q, want %q", tt.low, tt.high, got, tt.want)
		}
	}
}

// readShort reads a short number back.
func readShort(s string) decimal.Decimal {
	number, exponent := strings.TrimPrefix(s, rounded), int32(0)
	if rest, ok := strings.CutSuffix(number, " Md"); ok {
		number, exponent = rest, 9
	} else if rest, ok := strings.CutSuffix(number, " M"); ok {
		number, exponent = rest, 6
	}
	number = strings.NewReplacer(" ", "", ",", ".", "−", "-").Replace(number)
	return decimal.RequireFromString(number).Shift(exponent)
}

// FuzzShort holds a short number to its word: without ≈ it is the amount, with it
// the amount to a half of a thousandth, or to a half cent.
func FuzzShort(f *testing.F) {
	for _, n := range []int64{0, 1, 999_999_999, 999_949_999, 123_456_789_012_345, -5} {
		f.Add(n, int8(0))
		f.Add(n, int8(-2))
		f.Add(n, int8(7))
	}
	f.Fuzz(func(t *testing.T, coefficient int64, exponent int8) {
		d := decimal.New(coefficient, int32(exponent%15))
		short := Short(d)
		shown := readShort(short)
		if shown.Equal(d) == strings.HasPrefix(short, rounded) {
			t.Errorf("%s is shown as %s", d, short)
		}
		allowed := d.Abs().Mul(decimal.New(5, -4))
		if shown.Sub(d).Abs().GreaterThan(allowed) {
			t.Errorf("%s is shown as %s, too far off", d, short)
		}
	})
}
