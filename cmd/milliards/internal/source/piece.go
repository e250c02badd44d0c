package source

import (
	"bytes"
	"io"
	"iter"
	"os"
	"strings"
	"sync/atomic"

	"milliards/extract"
)

// A Piece is as much of the inputs as a worker takes at a time: a file, some lines
// of JSON Lines, or a section of a long text.
type Piece struct {
	r      *reader
	name   string // the input's, as messages have it
	id     string // the same, as doc; of a fault that of its document, if it is one document's
	fault  *Fault // what could not be read
	lines  []byte // of JSON Lines, whole ones
	number int    // 1-based, of the first line

	section *Section
	broken  *atomic.Bool // set where the document of the section cannot be read on
}

// Pieces yields the inputs of the paths in pieces, in the order of Documents. It
// reads only what the workers cannot read by themselves: standard input, JSON
// Lines, long texts.
func Pieces(paths []string, opt Options) iter.Seq[*Piece] {
	return func(yield func(*Piece) bool) {
		r := reader{Options: opt, piece: yield}
		for _, path := range paths {
			if !r.path(path) {
				return
			}
		}
	}
}

// Sections yields the documents of the piece, whole or in sections. What cannot be
// read is yielded as a *Fault, with the ID of the document where there is one.
func (p *Piece) Sections(yield func(Section, error) bool) {
	switch {
	case p.fault != nil:
		var s Section
		s.ID = p.id
		yield(s, p.fault)
	case p.section != nil:
		if fault := p.section.check(p.name); fault != nil {
			p.broken.Store(true)
			yield(*p.section, fault)
			return
		}
		yield(*p.section, nil)
	case p.lines != nil:
		p.readLines(yield)
	default:
		p.readFile(yield)
	}
}

// pieces yields an input that one goroutine must read.
func (r *reader) pieces(in io.Reader, id, name string) bool {
	in, err := unpacked(in)
	if err != nil {
		return r.fault(PathFault(name, err))
	}
	if r.isJSONL(name) {
		return r.blocks(in, id, name)
	}
	return r.longText(in, id, name)
}

// blocks yields JSON Lines some lines at a time.
func (r *reader) blocks(in io.Reader, id, name string) bool {
	b := blockReader{in: in, max: maxLine}
	for number := 1; ; {
		lines, err := b.next()
		switch {
		case err == io.EOF:
			return true
		case err == errLongLine:
			if !r.piece(&Piece{id: lineID(id, number), fault: longLine(name, number, maxLine)}) {
				return false
			}
			number++
		case err == errEndlessLine:
			return r.fault(endlessLine(name, number))
		case err != nil:
			return r.fault(PathFault(name, err))
		case !r.piece(&Piece{r: r, id: id, name: name, lines: lines, number: number}):
			return false
		}
		number += bytes.Count(lines, []byte("\n"))
	}
}

// longText yields the sections of a text that one goroutine reads for many.
func (r *reader) longText(in io.Reader, id, name string) bool {
	broken := new(atomic.Bool)
	turn := make(chan turned, 1)
	turn <- turned{}
	var doc extract.Document
	begin := func(s *Section) (fault *Fault) {
		if s.First { // the workers check the others
			doc, fault = r.begin(s, id, name)
		}
		s.ID, s.Date, s.Country = id, doc.Date, doc.Country
		return fault
	}
	more := true
	sections(newSectioner(in, new([longest]byte)), name, begin, func(s Section, err error) bool {
		if fault, ok := err.(*Fault); ok {
			more = r.fault(fault)
			return false
		}
		if !s.First || !s.Last {
			after := make(chan turned, 1)
			s.Turn = &Turn{before: turn, after: after}
			turn = after
		}
		more = r.piece(&Piece{name: name, section: &s, broken: broken})
		return more && !broken.Load()
	})
	return more
}

// begin checks the first section of a text and reads what it says of itself.
func (r *reader) begin(s *Section, id, name string) (doc extract.Document, fault *Fault) {
	if fault = s.check(name); fault != nil {
		return doc, fault
	}
	s.ID = id
	fault = r.describe(&s.Document, name, fileDate(name))
	return s.Document, fault
}

// readFile reads a small file; one that has grown, or is packed, in sections.
func (p *Piece) readFile(yield func(Section, error) bool) {
	f, err := os.Open(p.name)
	if err != nil {
		yield(Section{}, PathFault(p.name, err))
		return
	}
	defer f.Close()
	in, err := unpacked(f)
	if err != nil {
		yield(Section{}, PathFault(p.name, err))
		return
	}
	buffer, _ := p.r.buffers.Get().(*[longest]byte)
	if buffer == nil {
		buffer = new([longest]byte)
	}
	defer p.r.buffers.Put(buffer)
	var doc extract.Document
	begin := func(s *Section) (fault *Fault) {
		if s.First {
			doc, fault = p.r.begin(s, p.id, p.name)
			return fault
		}
		s.ID, s.Date, s.Country = doc.ID, doc.Date, doc.Country
		return s.check(p.name)
	}
	sections(newSectioner(in, buffer), p.name, begin, yield)
}

// readLines yields the documents of some lines of JSON Lines.
func (p *Piece) readLines(yield func(Section, error) bool) {
	number := p.number
	for line := range bytes.Lines(p.lines) {
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte(bom))
		}
		line = bytes.TrimSpace(line)
		if (len(line) > 0 || p.r.EveryLine) && !p.readLine(line, number, yield) {
			return
		}
		number++
	}
}

func (p *Piece) readLine(line []byte, number int, yield func(Section, error) bool) bool {
	doc, fault := p.r.record(line)
	if doc.ID == "" {
		doc.ID = lineID(p.id, number)
	}
	s := Section{First: true, Last: true}
	s.Document, s.To, s.Line, s.Column = doc, len(doc.Text), 1, 1
	if fault != nil {
		fault.File, fault.Line = p.name, number
		return yield(s, fault)
	}
	if len(doc.Text) <= longest {
		return yield(s, nil)
	}
	begin := func(s *Section) *Fault {
		s.ID, s.Date, s.Country = doc.ID, doc.Date, doc.Country
		return nil
	}
	return sections(newSectioner(strings.NewReader(doc.Text), new([longest]byte)), p.name, begin, yield)
}
