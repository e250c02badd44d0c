package output

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// Cell is the value of the field as plain text, empty where it is absent: what CSV
// holds, but for its quotation marks and its guard against formulas.
func (f *Field) Cell(r *Record) string {
	switch {
	case f.text != nil:
		return f.text(r)
	case f.number != nil:
		if n := f.number(r); n.Valid {
			return string(appendDecimal(nil, n.Decimal))
		}
		return ""
	case f.plain == nil: // conversions
		return string(f.json(nil, r))
	}
	return string(f.plain(nil, r))
}

// AppendJSON appends the value as JSON, null where it is absent.
func (f *Field) AppendJSON(dst []byte, r *Record) []byte { return f.appendValue(dst, r) }

// IsAmount tells whether the field holds a number of money.
func (f *Field) IsAmount() bool { return f.number != nil }

// IsText tells whether the field holds words, which CSV may have to guard.
func (f *Field) IsText() bool { return f.text != nil }

// IsConversion tells whether the field is of a conversion, and moves with the rates.
func (f *Field) IsConversion() bool {
	first, _, _ := strings.Cut(f.Name, "_")
	return first == "converted" || first == "to" || first == "rate"
}

// AppendCSV appends a row of CSV, quoted where it has to be. Its cells are parted by
// a comma, or by what a spreadsheet takes for one: a semicolon where the comma is the
// decimal sign.
func AppendCSV(dst []byte, cells []string, comma byte) []byte {
	for i, cell := range cells {
		if i > 0 {
			dst = append(dst, comma)
		}
		if comma != ',' && strings.IndexByte(cell, comma) >= 0 && !strings.ContainsAny(cell, "\",\r\n") {
			dst = append(append(append(dst, '"'), cell...), '"')
		} else {
			dst = appendCSV(dst, cell)
		}
	}
	return append(dst, "\r\n"...)
}

// AppendString appends s as a JSON string that no terminal obeys.
func AppendString(dst []byte, s string) []byte { return appendJSONString(dst, s) }

// EscapeControls escapes the characters of JSON from U+007F on that a terminal might
// obey; encoding/json leaves them as they are.
func EscapeControls(data []byte) []byte {
	if !bytes.ContainsFunc(data, isHighControl) {
		return data
	}
	var escaped []byte
	for len(data) > 0 {
		c, size := utf8.DecodeRune(data)
		if isHighControl(c) {
			escaped = fmt.Appendf(escaped, `\u%04x`, c)
		} else {
			escaped = append(escaped, data[:size]...)
		}
		data = data[size:]
	}
	return escaped
}

func isHighControl(c rune) bool { return 0x7F <= c && c < 0xA0 }

// ParseDecimal reads an amount as the formats write it, or with a small exponent.
// It is of strangers, and what follows from a long number or a large exponent takes
// time and room without end.
func ParseDecimal(s string) (decimal.Decimal, bool) {
	s = strings.TrimSpace(s)
	number, exponent, scientific := strings.Cut(strings.ToLower(s), "e")
	whole, decimals, _ := strings.Cut(strings.TrimPrefix(number, "-"), ".")
	switch {
	case len(s) > 60, whole == "", !areDigits(whole), !areDigits(decimals):
		return decimal.Decimal{}, false
	case scientific && !isSmall(exponent):
		return decimal.Decimal{}, false
	}
	d, err := decimal.NewFromString(s)
	return d, err == nil
}

// isSmall tells whether an exponent has two digits at most.
func isSmall(exponent string) bool {
	if exponent != "" && (exponent[0] == '+' || exponent[0] == '-') {
		exponent = exponent[1:]
	}
	return 1 <= len(exponent) && len(exponent) <= 2 && areDigits(exponent)
}

func areDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }
