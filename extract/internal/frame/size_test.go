package frame

import "testing"

func TestSize(t *testing.T) {
	for _, c := range []struct {
		currency     string
		digits, want int
	}{{"EUR", 4, 4}, {"MAD", 4, 3}, {"JPY", 6, 4}, {"XOF", 6, 3}, {"VND", 6, 2}, {"", 5, 5}, {"XXX", 5, 5}} {
		a := Amount{Currency: c.currency, Digits: c.digits}
		if got := a.size(); got != c.want {
			t.Errorf("%d digits of %q are %d, want %d", c.digits, c.currency, got, c.want)
		}
	}
}
