// Package filter passes over text that holds none of many words and signs.
//
// It tests windows of four bytes at even offsets. Bytes are told apart by class
// only: each letter is one, in either case but where capitals stand together or
// beside a space, the others are few; so a window has one of some six million values, and a table
// of as many bits says whether one of the patterns may stand there. A pattern has two fingerprints, one for each parity of
// its place; which four bytes of it they are is chosen by Build, such that
// ordinary text is hit least.
package filter

import "strings"

// classes is the number of classes of bytes, pairs that of two bytes one after
// the other, of which the last ones have capitals: two of them, one after a
// space, one before it.
const (
	classes     = 42
	capitals    = classes * classes
	afterSpace  = capitals + 26*26
	beforeSpace = afterSpace + 26
	pairs       = beforeSpace + 26
)

// Size is the number of bytes of the table of bits.
const Size = (pairs*pairs + 7) / 8

// digitPair marks the pairs with a digit.
const digitPair = 1 << 15

// A Table is ready to be searched with. It is only read.
type Table struct {
	pair [1 << 16]uint16 // the classes of two bytes, the first one the lower
	bits string
}

// New returns the Table of the bits that Build has made.
func New(bits string) *Table {
	t := &Table{bits: bits[:Size]}
	for p := range t.pair {
		a, b := class(byte(p)), class(byte(p>>8))
		t.pair[p] = pairOf(a, b)
		if a == digit || b == digit {
			t.pair[p] |= digitPair
		}
	}
	return t
}

// All returns a Table that passes nothing over.
func All() *Table { return New(strings.Repeat("\xff", Size)) }

// The classes of bytes but letters, which have the numbers from firstLetter on.
// Those of UTF-8 keep apart what French text is full of, its accents, quotation
// marks and spaces, from the signs of currencies and what may hide inside a word.
const (
	other   = iota
	newline // \n \r
	digit
	dollar
	dot
	hyphen
	lead   // first bytes but these:
	leadC2 // "£", "¥", "«", U+00A0, the soft hyphen
	leadC3 // "é"
	leadCC // accents that combine
	leadE2 // "€", "’", "–", U+202F
	next   // second and third bytes but these:
	next80 // 80: of "’", U+202F
	next82 // 81–83: of "€", "₺"
	nextA2 // A2–A6: of "£", "¥"
	nextAD // 8B–90, AA–AE: of the soft hyphen, U+200B, "€"
	firstLetter
	firstCapital = firstLetter + 26
)

// pairOf numbers two classes one after the other.
func pairOf(a, b uint16) uint16 {
	switch {
	case a >= firstCapital && b >= firstCapital:
		return capitals + (a-firstCapital)*26 + b - firstCapital
	case a == other && b >= firstCapital:
		return afterSpace + b - firstCapital
	case a >= firstCapital && b == other:
		return beforeSpace + a - firstCapital
	}
	if a >= firstCapital {
		a -= 26
	}
	if b >= firstCapital {
		b -= 26
	}
	return a*classes + b
}

// class returns the class of a byte.
func class(c byte) uint16 {
	switch {
	case c-'a' < 26:
		return firstLetter + uint16(c-'a')
	case c-'A' < 26:
		return firstCapital + uint16(c-'A')
	case c-'0' < 10:
		return digit
	case c == '\n' || c == '\r':
		return newline
	case c == '$':
		return dollar
	case c == '.':
		return dot
	case c == '-':
		return hyphen
	case c < 0x80:
		return other
	case c == 0xC2:
		return leadC2
	case c == 0xC3:
		return leadC3
	case c == 0xCC || c == 0xCD:
		return leadCC
	case c == 0xE2:
		return leadE2
	case c >= 0xC0:
		return lead
	case c == 0x80:
		return next80
	case c <= 0x83:
		return next82
	case c >= 0xA2 && c <= 0xA6:
		return nextA2
	case c >= 0x8B && c <= 0x90, c >= 0xAA && c <= 0xAE:
		return nextAD
	}
	return next
}

// Next returns the even offset, no less than i but for its parity, of the next
// window that one of the patterns may have a byte in, or -1; if digits is set also
// of one whose first two bytes have a digit. It tells whether it is one of a pattern.
func (t *Table) Next(text string, i int, digits bool) (at int, pattern bool) {
	mask := uint16(0)
	if digits {
		mask = digitPair
	}
	i &^= 1
	for ; i+10 <= len(text); i += 8 {
		x := load(text, i)
		p, q, r, s := t.pair[uint16(x)], t.pair[uint16(x>>16)], t.pair[uint16(x>>32)], t.pair[uint16(x>>48)]
		u := t.pair[uint16(text[i+8])|uint16(text[i+9])<<8]
		if (t.bit(p, q)|t.bit(q, r)|t.bit(r, s)|t.bit(s, u))&1 != 0 || (p|q|r|s)&mask != 0 {
			switch {
			case t.bit(p, q)&1 != 0 || p&mask != 0:
				return i, t.bit(p, q)&1 != 0
			case t.bit(q, r)&1 != 0 || q&mask != 0:
				return i + 2, t.bit(q, r)&1 != 0
			case t.bit(r, s)&1 != 0 || r&mask != 0:
				return i + 4, t.bit(r, s)&1 != 0
			}
			return i + 6, t.bit(s, u)&1 != 0
		}
	}
	for ; i < len(text); i += 2 {
		p, q := t.pairAt(text, i), t.pairAt(text, i+2)
		if word := t.bit(p, q)&1 != 0; word || p&mask != 0 {
			return i, word
		}
	}
	return -1, false
}

// pairAt returns the pair at i, for which zero bytes stand beyond the end.
func (t *Table) pairAt(text string, i int) uint16 {
	p := uint16(0)
	if i < len(text) {
		p = uint16(text[i])
	}
	if i+1 < len(text) {
		p |= uint16(text[i+1]) << 8
	}
	return t.pair[p]
}

// bit returns the bit of a window, in the lowest place.
func (t *Table) bit(a, b uint16) byte {
	n := uint32(a&^digitPair)*pairs + uint32(b&^digitPair)
	return t.bits[n/8] >> (n % 8)
}

// load returns the eight bytes at i.
func load(text string, i int) uint64 {
	b := text[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
