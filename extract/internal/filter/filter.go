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
// costs as much as to look at twenty bytes: it takes 0.4 ns a byte, and 10 ns a stop.
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
	pair [1 << 16]uint32 // of two bytes, the first one the lower; the upper half is that of a last pair
}

// New returns the Table that Build has made.
func New(table string) *Table {
	t := &Table{}
	first, last := table[:Size/2], table[Size/2:Size]
	for p := range t.pair {
		t.set(p, uint32(first[2*p])|uint32(first[2*p+1])<<8, uint32(last[2*p])|uint32(last[2*p+1])<<8)
	}
	return t
}

// All returns a Table that stops everywhere.
func All() *Table {
	t := &Table{}
	for p := range t.pair {
		t.set(p, digit-1, digit-1)
	}
	return t
}

// set sets the groups of a pair. That of the digits starts with one of them.
func (t *Table) set(p int, first, last uint32) {
	if isDigit(byte(p)) || isDigit(byte(p>>8)) {
		first |= digit
	}
	t.pair[p] = first | (last|digit)<<16
}

func isDigit(c byte) bool { return c-'0' < 10 }

// Find returns the even offset, no less than i but for its parity, of the next window
// that a pattern may have a byte in, or -1. It is faster than a Scan where stops are
// few.
func (t *Table) Find(text string, i int) int {
	i &^= 1
	next := t.pair[pairAt(text, i)]
	for rest := text[min(i, len(text)):]; len(rest) >= 10; rest = rest[8:] {
		x := load(rest[2:10])
		p, q, r, s := next, t.pair[uint16(x)], t.pair[uint16(x>>16)], t.pair[uint16(x>>32)]
		next = t.pair[x>>48]
		if (p&(q>>16)|q&(r>>16)|r&(s>>16)|s&(next>>16))&(digit-1) != 0 {
			break
		}
		i += 8
	}
	for ; i < len(text); i += 2 {
		if t.pair[pairAt(text, i)]&(t.pair[pairAt(text, i+2)]>>16)&(digit-1) != 0 {
			return i
		}
	}
	return -1
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
	s.keep = each * (digit - 1)
	if stop {
		s.keep |= each * digit
	}
}

// each has a one in the lowest place of each hit.
const each = 0x0001000100010001

// Next returns the even offset, no less than i but for its parity, of the next window
// that a pattern may have a byte in, or whose first two bytes have a digit where these
// are stopped at, else -1. It tells whether it is one of a pattern. The offsets asked
// for go forwards.
func (s *Scan) Next(i int) (at int, pattern bool) {
	i &^= 1
	for {
		for ; s.k < s.n; s.k++ {
			from := s.at[s.k]
			hits := s.hits[s.k] & s.keep &^ (1<<(8*uint(max(0, i-from))) - 1) // both are even
			if hits != 0 {
				n := bits.TrailingZeros64(hits) / 16 * 2
				return from + n, hits>>(8*n)&(digit-1) != 0
			}
		}
		if s.end = max(s.end, i); s.end >= len(s.text) {
			return -1, false
		}
		s.look()
	}
}

// look goes over the next block, eight bytes at a time, and notes of which of them
// there are hits: those of the window that starts with byte k are bits 8k to 8k+15.
func (s *Scan) look() {
	text, n := s.text, uint(0)
	i, end := s.end, min(s.end+block, len(s.text))
	pair := &s.table.pair
	next := pair[pairAt(text, i)]
	for last := min(end, len(text)-9); i < last; i += 8 {
		x := load(text[i+2 : i+10])
		p, q, r, t := next, pair[uint16(x)], pair[uint16(x>>16)], pair[uint16(x>>32)]
		next = pair[x>>48]
		hits := uint64(p&(q>>16)) | uint64(q&(r>>16))<<16 | uint64(r&(t>>16))<<32 | uint64(t&(next>>16))<<48
		s.at[n&(places-1)], s.hits[n&(places-1)] = i, hits
		n += uint((hits | -hits) >> 63)
	}
	for ; i < end; i += 8 { // the last bytes of the text
		hits := uint64(0)
		for k := 0; k < 8 && i+k < end; k += 2 {
			hits |= uint64(pair[pairAt(text, i+k)]&(pair[pairAt(text, i+k+2)]>>16)) << (8 * k)
		}
		s.at[n], s.hits[n] = i, hits
		n++
	}
	s.k, s.n, s.end = 0, int(n), i
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
