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
		s = lastLine(s)
	}
	p.column += countRunes(s)
	p.at = to
	return p.line, p.column
}

// lastLine returns what stands behind the last line break of s, which it looks for eight
// bytes at a time, where strings.LastIndexByte takes one.
func lastLine(s string) string {
	const breaks = '\n' * each
	i := len(s)
	for ; i >= 8; i -= 8 {
		x := load(s[i-8:i]) ^ breaks
		if (x-each)&^x&(0x80*each) != 0 { // a byte is zero, or a higher one may be
			break
		}
	}
	return s[strings.LastIndexByte(s[:i], '\n')+1:]
}

// countRunes counts the characters of valid UTF-8, eight bytes at a time: all bytes but
// those that go on with one, of which the highest bit is set and the next is not.
func countRunes(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		x := load(s[:8])
		n -= bits.OnesCount64(x &^ (x << 1) & 0x8080808080808080)
	}
	for i := range len(s) {
		if s[i]&0xC0 == 0x80 {
			n--
		}
	}
	return n
}
