// Package filter passes over text that holds none of many words and signs.
//
// It tests windows of four bytes at even offsets by their two pairs of bytes. A table
// says of each pair which of fifteen groups of patterns have a window that starts with
// it, and which have one that ends with it; where the two pairs of a window share a
// group, a pattern may be there. A pattern has two windows, one for each parity of its
// place; which four bytes of it they are, and its group, is chosen by Build, such that
// ordinary text is stopped at least.
//
// The search has no branch that depends on the text, for one that is guessed wrongly
// costs as much as to look at twenty bytes: it takes 0.3 ns a byte, and 10 ns a stop.
package filter

import "math/bits"

// groups is the number of groups of patterns. One bit more tells digits. With seven of
// them there were twice as many stops.
const (
	groups = 15
	digit  = 1 << groups
)

// Size is the number of bytes of a table: two for each first pair of a window, then two
// for each last, the lower byte first.
const Size = 4 << 16

// A Table is ready to be searched with. It is only read.
type Table struct {
	first, last [1 << 16]uint16 // of two bytes, the first one the lower
}

// New returns the Table that Build has made.
func New(table string) *Table {
	t := &Table{}
	first, last := table[:Size/2], table[Size/2:Size]
	for p := range t.first {
		t.set(p, uint16(first[2*p])|uint16(first[2*p+1])<<8, uint16(last[2*p])|uint16(last[2*p+1])<<8)
	}
	return t
}

// All returns a Table that stops everywhere.
func All() *Table {
	t := &Table{}
	for p := range t.first {
		t.set(p, digit-1, digit-1)
	}
	return t
}

// set sets the groups of a pair. That of the digits starts with one of them.
func (t *Table) set(p int, first, last uint16) {
	if isDigit(byte(p)) || isDigit(byte(p>>8)) {
		first |= digit
	}
	t.first[p], t.last[p] = first, last|digit
}

func isDigit(c byte) bool { return c-'0' < 10 }

// of returns what is known of a pair, whose bits beyond sixteen are left out.
func of(pairs *[1 << 16]uint16, p uint64) uint64 { return uint64(pairs[p&0xFFFF]) }

// Find returns the even offset, no less than i but for its parity, of the next window
// that a pattern may have a byte in, or -1. It is faster than a Scan where stops are
// few.
func (t *Table) Find(text string, i int) int {
	i = min(i&^1, len(text))
	first, last, rest := &t.first, &t.last, text[i:]
	for f := t.firstAt(text, i); len(rest) >= 10; rest = rest[8:] {
		x := load(rest[2:10])
		if (f&of(last, x)|of(first, x)&of(last, x>>16)|of(first, x>>16)&of(last, x>>32)|
			of(first, x>>32)&of(last, x>>48))&(digit-1) != 0 {
			return len(text) - len(rest) + firstOf(t.hits(f, x)&patterns)
		}
		f = of(first, x>>48)
	}
	for i = len(text) - len(rest); i < len(text); i += 2 {
		if t.hitsAt(text, i)&patterns != 0 {
			return i
		}
	}
	return -1
}

// hits returns the hits of four windows: those of the first, whose first pair has f and whose
// last one x starts with, are the lowest bits.
func (t *Table) hits(f, x uint64) uint64 {
	first, last := &t.first, &t.last
	return f&of(last, x) | of(first, x)&of(last, x>>16)<<16 |
		of(first, x>>16)&of(last, x>>32)<<32 | of(first, x>>32)&of(last, x>>48)<<48
}

// firstOf returns the offset of the first window that has one of these hits.
func firstOf(hits uint64) int { return bits.TrailingZeros64(hits) / 16 * 2 }

// firstAt and hitsAt tell of the pair and of the window at i, for which zero bytes
// stand beyond the end.
func (t *Table) firstAt(text string, i int) uint64 { return uint64(t.first[pairAt(text, i)]) }

func (t *Table) hitsAt(text string, i int) uint64 {
	return t.firstAt(text, i) & uint64(t.last[pairAt(text, i+2)])
}

// A Scan goes through a text from stop to stop.
type Scan struct {
	table *Table
	text  string
	keep  uint64 // the bits of hits to stop at
	k, n  int    // the next of the places, and their number
	end   int    // where the text is not yet looked at
	at    [places]int
	hits  [places]uint64
}

// block is how many bytes are looked at at a time, at so many places.
const (
	block  = 2048
	places = block / 8
)

// Reset makes s a Scan of another text. It stops where a pattern of the table may be
// and, if digits is set, at digits.
func (s *Scan) Reset(t *Table, text string, digits bool) {
	s.table, s.text = t, text
	s.k, s.n, s.end = 0, 0, 0
	s.Digits(digits)
}

// Digits tells whether to stop at digits from now on.
func (s *Scan) Digits(stop bool) {
	s.keep = patterns
	if stop {
		s.keep |= each * digit
	}
}

// each has a one in the lowest place of each hit, patterns all bits but those of digits.
const (
	each     = 0x0001000100010001
	patterns = each * (digit - 1)
)

// Next returns the even offset, no less than i but for its parity, of the next window
// that a pattern may have a byte in, or whose first two bytes have a digit where these
// are stopped at, else -1. It tells whether it is one of a pattern. The offsets asked
// for go forwards.
func (s *Scan) Next(i int) (at int, pattern bool) {
	i &^= 1
	for {
		for k := s.k; k < s.n; k++ {
			from, hits := s.at[k&(places-1)], s.hits[k&(places-1)]&s.keep
			if passed := i - from; passed >= 8 {
				continue
			} else if passed > 0 { // it is even
				hits &= ^uint64(0) << (8 * passed & 63)
			}
			if hits != 0 {
				s.k = k
				n := firstOf(hits)
				return from + n, hits>>(8*n)&(digit-1) != 0
			}
		}
		s.k = s.n
		if s.end = max(s.end, i); s.end >= len(s.text) {
			return -1, false
		}
		s.look()
	}
}

// look goes over the next block, eight bytes at a time, and notes of which of them
// there are hits: those of the window that starts with byte k are bits 8k to 8k+15. To
// load what first and last have of a pair takes less time than to part one number: 0.31
// ns a byte instead of 0.37.
func (s *Scan) look() {
	if len(s.text)-s.end < 10 {
		s.lookLast()
		return
	}
	first, last := &s.table.first, &s.table.last
	f, i, n := s.table.firstAt(s.text, s.end), s.end, uint64(0)
	for rest := s.text[i:min(i+block+2, len(s.text))]; len(rest) >= 10; rest = rest[8:] {
		x := load(rest[2:10])
		hits := f&of(last, x) | of(first, x)&of(last, x>>16)<<16 |
			of(first, x>>16)&of(last, x>>32)<<32 | of(first, x>>32)&of(last, x>>48)<<48
		f = of(first, x>>48)
		s.at[n&(places-1)], s.hits[n&(places-1)] = i, hits
		n += (hits | -hits) >> 63
		i += 8
	}
	s.k, s.n, s.end = 0, int(n), i
}

// lookLast is look for the last bytes of the text.
func (s *Scan) lookLast() {
	i, n := s.end, 0
	for ; i < len(s.text); i += 8 {
		hits := uint64(0)
		for k := 0; k < 8 && i+k < len(s.text); k += 2 {
			hits |= s.table.hitsAt(s.text, i+k) << (8 * k)
		}
		s.at[n], s.hits[n] = i, hits
		n++
	}
	s.k, s.n, s.end = 0, n, i
}

// pairAt returns the pair at i, for which zero bytes stand beyond the end.
func pairAt(text string, i int) uint16 {
	p := uint16(0)
	if i < len(text) {
		p = uint16(text[i])
	}
	if i+1 < len(text) {
		p |= uint16(text[i+1]) << 8
	}
	return p
}

// load returns eight bytes.
func load(b string) uint64 {
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
