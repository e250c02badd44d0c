package extract

import (
	"math/bits"
	"strings"
)

// A position counts lines and columns as the offsets asked for go forwards.
type position struct {
	text         string
	at           int
	line, column int
}

func newPosition(text string) position { return position{text: text, line: 1, column: 1} }

// of returns the line and column of offset to, which is no earlier than the
// last one asked for.
func (p *position) of(to int) (line, column int) {
	s := p.text[p.at:to]
	if n := strings.Count(s, "\n"); n > 0 {
		p.line += n
		p.column = 1
	}
	p.column += runesOfLastLine(s)
	p.at = to
	return p.line, p.column
}

// runesOfLastLine counts the characters of valid UTF-8 behind the last line break of s, from
// its end, eight bytes at a time: all bytes but those that go on with a character, of which
// the highest bit is set and the next is not.
func runesOfLastLine(s string) int {
	const high = 0x80 * each
	n, i := 0, len(s)
	for ; i >= 8; i -= 8 {
		x := load(s[i-8 : i])
		y := x ^ '\n'*each
		if (y-each)&^y&high != 0 { // a byte is a break, or a higher one may be
			break
		}
		n += 8 - bits.OnesCount64(x&^(x<<1)&high)
	}
	for ; i > 0 && s[i-1] != '\n'; i-- {
		if s[i-1]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
