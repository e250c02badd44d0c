package source

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// Eight bytes are looked at in one step: most text is ASCII for far longer than that.
const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// foreign marks in its highest bits the bytes of w that are not ASCII.
func foreign(w uint64) uint64 { return w & highs }

// below marks the bytes of w that are less than n, up to 0x80. Above the lowest
// one that it marks it may err.
func below(w uint64, n uint64) uint64 { return (w - n*ones) &^ w & highs }

// equal marks the bytes of w that are c, and like below errs above the lowest.
func equal(w uint64, c byte) uint64 { return below(w^(uint64(c)*ones), 1) }

// characterSize returns the number of bytes of the character at i, 0 where it is
// not valid UTF-8.
func characterSize(b []byte, i int) int {
	c := b[i]
	switch {
	case c < utf8.RuneSelf:
		return 1
	case 0xC2 <= c && c <= 0xDF && i+1 < len(b) && b[i+1]&0xC0 == 0x80: // é
		return 2
	}
	if r, n := utf8.DecodeRune(b[i:]); r != utf8.RuneError || n > 1 {
		return n
	}
	return 0
}

// stringEnd returns the offset of the quotation mark that ends the JSON string
// whose first byte is at i, and whether it has escapes; ok is false where it is no
// valid string, or one that encoding/json had better read.
func stringEnd(b []byte, i int) (end int, escaped, ok bool) {
	for i < len(b) {
		if i+8 <= len(b) {
			w := binary.LittleEndian.Uint64(b[i:])
			found := foreign(w) | below(w, ' ') | equal(w, '"') | equal(w, '\\')
			if found == 0 {
				i += 8
				continue
			}
			i += bits.TrailingZeros64(found) / 8
		}
		n := 0
		switch c := b[i]; {
		case c == '"':
			return i, escaped, true
		case c == '\\':
			escaped = true
			n = escapeSize(b[i:])
		case c >= ' ':
			n = characterSize(b, i)
		}
		if n == 0 {
			break
		}
		i += n
	}
	return 0, false, false
}

// escapeSize returns the length of the escape that b begins with, 0 for one that
// is not valid or half of a pair.
func escapeSize(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if c, ok := hexadecimal(b[2:]); ok && (c < 0xD800 || c > 0xDFFF) {
			return 6
		}
	}
	return 0
}

// hexadecimal reads four hexadecimal digits.
func hexadecimal(b []byte) (c rune, ok bool) {
	if len(b) < 4 {
		return 0, false
	}
	for _, d := range b[:4] {
		switch {
		case '0' <= d && d <= '9':
			d -= '0'
		case 'a' <= d|0x20 && d|0x20 <= 'f':
			d = d | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		c = c<<4 | rune(d)
	}
	return c, true
}
