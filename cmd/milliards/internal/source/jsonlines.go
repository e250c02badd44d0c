package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"milliards/extract"
)

// maxLine bounds the memory that one line of JSON Lines can ask for. One that is so
// many times longer will never end: a device, a disk.
const (
	maxLine = 64 << 20
	endless = 16
)

// jsonLines reads an input of one document a line. A line that is none is a
// fault, and the next one is read.
func (r *reader) jsonLines(in io.Reader, id, name string) bool {
	return r.lines(in, id, name, func(doc extract.Document, _ []byte, _ int) bool { return r.yield(doc, nil) })
}

// lines hands each document of JSON Lines to yield with its line and the number
// of it.
func (r *reader) lines(in io.Reader, id, name string, yield func(doc extract.Document, line []byte, number int) bool) bool {
	lines := lineReader{in: bufio.NewReaderSize(in, 256<<10), max: maxLine}
	for {
		line, err := lines.next()
		switch {
		case err == io.EOF:
			return true
		case err == errLongLine:
			if !r.fault(&Fault{File: name, Line: lines.number, What: fmt.Sprintf("a line longer than %d MiB", maxLine>>20),
				Remedy: "cut the document into several"}) {
				return false
			}
			continue
		case err == errEndlessLine:
			return r.fault(&Fault{File: name, Line: lines.number, What: fmt.Sprintf("a line longer than %d MiB", maxLine*endless>>20),
				Remedy: "this is no JSON Lines; the rest is not read"})
		case err != nil:
			return r.fault(PathFault(name, err))
		case len(line) == 0:
			continue
		}
		doc, fault := r.record(line)
		if fault != nil {
			fault.File, fault.Line = name, lines.number
			if !r.fault(fault) {
				return false
			}
			continue
		}
		if doc.ID == "" {
			doc.ID = id + ":" + strconv.Itoa(lines.number)
		}
		if !yield(doc, line, lines.number) {
			return false
		}
	}
}

// A record is a line of JSON Lines. An absent or empty id is the input's name
// and line; a number is taken as it is written.
type record struct {
	ID      recordID `json:"id"`
	Date    string   `json:"date"`
	Country string   `json:"country"`
	Text    *string  `json:"text"`
}

type recordID string

// UnmarshalJSON accepts what identifiers are in practice: strings and numbers.
func (id *recordID) UnmarshalJSON(data []byte) error {
	switch c := data[0]; {
	case c == '"':
		return json.Unmarshal(data, (*string)(id))
	case c == '-' || '0' <= c && c <= '9':
		*id = recordID(data)
		return nil
	case string(data) == "null":
		return nil
	}
	return errors.New(`"id" is neither a string nor a number`)
}

const recordRemedy = `a line is {"id": …, "date": …, "country": …, "text": …}`

// record reads one document. Its fault has neither file nor line.
func (r *reader) record(line []byte) (extract.Document, *Fault) {
	// encoding/json would replace the bytes and shift every offset.
	if !utf8.Valid(line) {
		i := invalidUTF8(string(line))
		return extract.Document{}, &Fault{Column: utf8.RuneCount(line[:i]) + 1,
			What: fmt.Sprintf("invalid UTF-8 (byte 0x%02X)", line[i]), Remedy: "JSON is written in UTF-8"}
	}
	var rec record
	if err := json.Unmarshal(line, &rec); err != nil {
		return extract.Document{}, jsonFault(line, err)
	}
	if rec.Text == nil {
		return extract.Document{}, &Fault{Column: 1, What: `no "text"`, Remedy: recordRemedy}
	}
	doc := extract.Document{ID: string(rec.ID), Text: *rec.Text}
	if fault := stated(&doc, rec.Date, rec.Country); fault != nil {
		return extract.Document{}, fault
	}
	fault := r.describe(&doc, "", "")
	if fault != nil {
		fault.Column = 0 // of the text, not of the line
	}
	return doc, fault
}

// jsonFault says what is wrong with a line in words of JSON, not of Go.
func jsonFault(line []byte, err error) *Fault {
	column := func(end int64) int { // of the character that ends there
		before, _ := lastCharacter(line, int(end))
		return utf8.RuneCount(before) + 1
	}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return &Fault{Column: column(syntax.Offset), What: "not JSON: " + syntaxMessage(line, syntax), Remedy: recordRemedy}
	case errors.As(err, &kind) && kind.Field == "":
		return &Fault{Column: 1, What: "JSON, but no object", Remedy: recordRemedy}
	case errors.As(err, &kind):
		return &Fault{Column: column(kind.Offset), What: fmt.Sprintf("%q is no string", kind.Field), Remedy: recordRemedy}
	}
	return &Fault{Column: 1, What: err.Error(), Remedy: recordRemedy}
}

// syntaxMessage is encoding/json's, but its "invalid character" is a byte.
func syntaxMessage(line []byte, err *json.SyntaxError) string {
	message := err.Error()
	if rest, ok := strings.CutPrefix(message, "invalid character "); ok {
		if _, after, ok := strings.Cut(rest, "' "); ok {
			_, c := lastCharacter(line, int(err.Offset))
			return fmt.Sprintf("invalid character %q %s", c, after)
		}
	}
	return message
}

// lastCharacter returns the character that ends at, or has its first byte before,
// the offset, and what stands before it.
func lastCharacter(line []byte, end int) (before []byte, c rune) {
	i := min(max(end-1, 0), max(len(line)-1, 0))
	for i > 0 && !utf8.RuneStart(line[i]) {
		i--
	}
	c, _ = utf8.DecodeRune(line[i:])
	return line[:i], c
}

// A lineReader reads lines of at most max bytes.
type lineReader struct {
	in     *bufio.Reader
	max    int
	long   []byte // a line that the buffer of in does not hold
	number int    // 1-based, of the line last read
}

var (
	errLongLine    = errors.New("line too long")
	errEndlessLine = errors.New("line without an end")
)

// next returns the next line without white space around it, valid until the
// following call; errLongLine after passing over a line longer than max;
// errEndlessLine in one that is many times longer; io.EOF after the last.
func (l *lineReader) next() ([]byte, error) {
	l.long = l.long[:0]
	tooLong := false
	passed := 0
	for {
		part, err := l.in.ReadSlice('\n')
		if err == bufio.ErrBufferFull {
			if passed += len(part); passed/endless > l.max {
				l.number++
				return nil, errEndlessLine
			}
			tooLong = tooLong || len(l.long)+len(part) > l.max
			if !tooLong {
				l.long = append(l.long, part...)
			}
			continue
		}
		if err != nil && err != io.EOF {
			return nil, err
		}
		if err == io.EOF && len(part)+len(l.long) == 0 && !tooLong {
			return nil, io.EOF
		}
		l.number++
		if tooLong || len(l.long)+len(part) > l.max {
			return nil, errLongLine
		}
		line := part
		if len(l.long) > 0 {
			l.long = append(l.long, part...)
			line = l.long
		}
		if l.number == 1 {
			line = bytes.TrimPrefix(line, []byte(bom))
		}
		return bytes.TrimSpace(line), nil
	}
}
