package ratetable

import (
	"fmt"
	"strconv"

	"github.com/shopspring/decimal"
)

// maxDigits bounds a published number, so that its coefficient and the sum of
// a year of them fit an int64.
const maxDigits = 15

// Number is a published decimal number, Coef × 10^-Places. The places are part
// of it: 1.0320 is {10320, 4}, and prints its last zero.
type Number struct {
	Coef   int64
	Places int
}

// ParseNumber reads a plain positive decimal such as "1.0320" or "372274". It
// refuses signs, exponents, zero and more than 15 digits.
func ParseNumber(s string) (Number, error) {
	var n Number
	digits, point := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '.' && !point && digits > 0:
			point = true
		case '0' <= c && c <= '9' && digits < maxDigits:
			n.Coef = n.Coef*10 + int64(c-'0')
			digits++
			if point {
				n.Places++
			}
		default:
			return Number{}, fmt.Errorf("%q is not a rate", s)
		}
	}
	if n.Coef == 0 || point && n.Places == 0 {
		return Number{}, fmt.Errorf("%q is not a rate", s)
	}
	return n, nil
}

// WithPlaces is the number with zeros at its end, to so many places or as far as the
// digits of a number go.
func (n Number) WithPlaces(places int) Number {
	const least = 1e14 // of maxDigits digits
	for n.Places < places && n.Coef < least {
		n.Coef *= 10
		n.Places++
	}
	return n
}

// Decimal is the number as an exact decimal.
func (n Number) Decimal() decimal.Decimal {
	return decimal.New(n.Coef, int32(-n.Places))
}

// Append writes the number to b with all its places.
func (n Number) Append(b []byte) []byte {
	start := len(b)
	b = strconv.AppendInt(b, n.Coef, 10)
	if n.Places == 0 {
		return b
	}
	for len(b)-start <= n.Places { // 0.0320 has more places than digits
		b = append(b, 0)
		copy(b[start+1:], b[start:])
		b[start] = '0'
	}
	b = append(b, 0)
	point := len(b) - 1 - n.Places
	copy(b[point+1:], b[point:])
	b[point] = '.'
	return b
}

// String is the number with all its places.
func (n Number) String() string { return string(n.Append(nil)) }

// Trim drops the zeros at the end of the number's places, down to floor places.
func (n Number) Trim(floor int) Number {
	for n.Places > floor && n.Coef%10 == 0 {
		n.Coef /= 10
		n.Places--
	}
	return n
}

// scaled is the number's coefficient at a greater or equal number of places.
func (n Number) scaled(places int) int64 {
	c := n.Coef
	for range places - n.Places {
		c *= 10
	}
	return c
}
