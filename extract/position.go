package extract

import (
	"strings"
	"unicode/utf8"
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
		s = s[strings.LastIndexByte(s, '\n')+1:]
	}
	p.column += utf8.RuneCountInString(s)
	p.at = to
	return p.line, p.column
}
