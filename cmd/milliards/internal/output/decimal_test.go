package output

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"
)

// The fast way and decimal's own must agree.
func TestAppendDecimal(t *testing.T) {
	coefficients := []int64{0, 1, 9, 10, 100, 350, 12345, 1_000_000, 999_999_999_999_999_999, 1_000_000_000_000_000_000, math.MaxInt64, math.MinInt64}
	for _, c := range coefficients {
		for _, c := range []int64{c, -c} {
			for exponent := int32(-20); exponent <= 20; exponent++ {
				d := decimal.New(c, exponent)
				if got, want := string(appendDecimal(nil, d)), d.String(); got != want {
					t.Errorf("%de%d: %s, want %s", c, exponent, got, want)
				}
			}
		}
	}
	long := "123456789012345678901234567890.5"
	if got := string(appendDecimal([]byte("x"), decimal.RequireFromString(long))); got != "x"+long {
		t.Error(got)
	}
}
