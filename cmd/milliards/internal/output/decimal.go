package output

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// appendDecimal appends d in full, without exponent and without zeros at the end
// of its decimals: "2500000000", "-3.5". What fits 18 digits, as money does, is
// written without an allocation.
func appendDecimal(dst []byte, d decimal.Decimal) []byte {
	exponent := int(d.Exponent())
	if exponent < -18 || exponent > 18 || d.NumDigits() > 18 {
		return append(dst, d.String()...)
	}
	coefficient := d.CoefficientInt64()
	for ; exponent < 0 && coefficient%10 == 0; exponent++ {
		coefficient /= 10
	}
	if coefficient < 0 {
		dst = append(dst, '-')
		coefficient = -coefficient
	}
	if coefficient == 0 {
		return append(dst, '0')
	}
	var room [18]byte
	digits := strconv.AppendInt(room[:0], coefficient, 10)
	if exponent >= 0 {
		return appendZeros(append(dst, digits...), exponent)
	}
	whole := len(digits) + exponent // digits before the point
	if whole <= 0 {
		dst = appendZeros(append(dst, "0."...), -whole)
		return append(dst, digits...)
	}
	dst = append(append(dst, digits[:whole]...), '.')
	return append(dst, digits[whole:]...)
}

func appendZeros(dst []byte, n int) []byte {
	for range n {
		dst = append(dst, '0')
	}
	return dst
}
