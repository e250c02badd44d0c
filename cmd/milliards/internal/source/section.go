package source

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"milliards/extract"
)

const (
	// longest is the number of bytes that are read as one text: a shorter document
	// as a whole, a longer one in sections, so that its size costs no memory.
	longest = 256 << 10
	// lookBack and lookAhead are how far a section sees beyond its cuts.
	lookBack  = 8 << 10
	lookAhead = 4 << 10
	// headSize is what every section sees of the beginning of its document.
	headSize = 4 << 10
)

// A Section is a document of an input, or a stretch of one that is too long to be
// read at once.
type Section struct {
	extract.Section
	First, Last bool // of its document
	// Turn orders the sections of a document that different workers read; nil
	// where one worker reads them all, one after the other.
	Turn *Turn
}

// A Turn hands what the sections before one have found on to the next.
type Turn struct {
	before <-chan turned
	after  chan<- turned
}

type turned struct {
	extract.Tally
	broken bool
}

// Take waits for the section before. It is false where that could not be read: no
// section after it counts.
func (t *Turn) Take() (extract.Tally, bool) {
	got := <-t.before
	return got.Tally, !got.broken
}

// Pass lets the next section know what has been found up to the end of this one,
// and whether it could be read. Every section must pass its turn.
func (t *Turn) Pass(tally extract.Tally, ok bool) { t.after <- turned{tally, !ok} }

// A sectioner cuts a text into sections while it reads it. Where the cuts are
// depends on the text alone.
type sectioner struct {
	in     io.Reader
	buffer []byte // what has been read and not left behind
	from   int    // where in it the next section begins
	head   string
	offset int // of the buffer in the text
	line   int // 1-based, of the first byte of the buffer
	column int // 1-based, of its first character
	begun  bool
}

// newSectioner returns a sectioner that reads through a buffer, whose bytes do not
// matter.
func newSectioner(in io.Reader, buffer *[longest]byte) *sectioner {
	return &sectioner{in: in, buffer: buffer[:0], line: 1, column: 1}
}

// next returns the next section, with neither name, date nor country.
func (c *sectioner) next() (s Section, err error) {
	s.First, c.begun = !c.begun, true
	n := len(c.buffer)
	read, err := io.ReadFull(c.in, c.buffer[n:cap(c.buffer)])
	c.buffer = c.buffer[:n+read]
	text := string(c.buffer)
	if s.First && strings.HasPrefix(text, bom) {
		text, c.buffer = text[len(bom):], c.buffer[len(bom):]
	}
	s.From, s.Offset, s.Line, s.Column, s.Head = c.from, c.offset, c.line, c.column, c.head
	switch err {
	case nil:
		c.cut(&s, text)
		return s, nil
	case io.EOF, io.ErrUnexpectedEOF:
		s.Text, s.To, s.Last = text, len(text), true
		return s, nil
	}
	return s, err
}

// cut ends a section before the end of text, and keeps what the next one needs.
func (c *sectioner) cut(s *Section, text string) {
	high := len(text) - lookAhead
	to, wall := extract.Cut(text, c.from, high)
	s.To = to
	start := to
	if wall {
		s.Text = text[:to]
	} else {
		s.Text = wholeCharacters(text)
		start, _ = extract.Cut(text, to-lookBack, to-lookBack/2)
	}
	if s.First {
		end, _ := extract.Cut(text, 0, headSize)
		c.head = strings.Clone(text[:end])
	}
	c.pass(text[:start])
	c.from = to - start
	c.buffer = append(c.buffer[:0], text[start:]...)
}

// sections yields a document in its sections, each as begin completes it.
func sections(c *sectioner, name string, begin func(*Section) *Fault, yield func(Section, error) bool) bool {
	for {
		s, err := c.next()
		if err != nil {
			return yield(s, PathFault(name, err))
		}
		if fault := begin(&s); fault != nil {
			return yield(s, fault)
		}
		if !yield(s, nil) {
			return false
		}
		if s.Last {
			return true
		}
	}
}

// check returns the fault of a section that is not text.
func (s *Section) check(name string) *Fault {
	fault := checkText(s.Text, name)
	if fault != nil && !s.First {
		if fault.Line == 1 {
			fault.Column += s.Column - 1
		}
		fault.Line += s.Line - 1
		from := s.Line + strings.Count(s.Text[:s.From], "\n")
		fault.Remedy += fmt.Sprintf("; what stands before line %d has been read", from)
	}
	return fault
}

// pass counts what is left behind.
func (c *sectioner) pass(text string) {
	c.offset += len(text)
	if n := strings.Count(text, "\n"); n > 0 {
		c.line += n
		c.column = 1
		text = text[strings.LastIndexByte(text, '\n')+1:]
	}
	c.column += utf8.RuneCountInString(text)
}

// wholeCharacters leaves out a character of which only the first bytes are there.
func wholeCharacters(text string) string {
	for i := len(text) - 1; i >= 0 && i >= len(text)-utf8.UTFMax; i-- {
		if utf8.RuneStart(text[i]) {
			if !utf8.FullRuneInString(text[i:]) {
				return text[:i]
			}
			break
		}
	}
	return text
}
