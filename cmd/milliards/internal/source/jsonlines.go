package source

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"milliards/extract"
)

// maxLine bounds the memory that one line of JSON Lines can ask for. One that is so
// many times longer will never end: a device, a disk.
//
// maxID bounds the bytes of an id, which is written again with each figure: "3 €"
// a million times in a line with an id of megabytes would fill any disk.
const (
	maxLine = 16 << 20
	endless = 16
	maxID   = 4 << 10
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
			if !r.fault(longLine(name, lines.number, maxLine)) {
				return false
			}
			continue
		case err == errEndlessLine:
			return r.fault(endlessLine(name, lines.number))
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
			doc.ID = lineID(id, lines.number)
		}
		if !yield(doc, line, lines.number) {
			return false
		}
	}
}

// lineID names a document that has no id of its own.
func lineID(id string, line int) string { return id + ":" + strconv.Itoa(line) }

// A shape is what a record is: the struct of it for encoding/json, and its description
// for whoever has written another.
type shape struct {
	kind   reflect.Type
	remedy string
}

// shape returns that of the records of this reader. It is made once: an archive may be
// full of lines that are no records.
func (r *reader) shape() *shape {
	r.once.Do(func() { r.known = shape{kind: r.recordType(), remedy: r.recordRemedy()} })
	return &r.known
}

// recordType is the struct of a record for encoding/json, with the names of its
// members. An absent or empty id is the input's name and line; a number is taken as
// it is written.
func (o *Options) recordType() reflect.Type {
	member := func(name, tag string, kind reflect.Type) reflect.StructField {
		return reflect.StructField{Name: name, Type: kind, Tag: reflect.StructTag(`json:` + strconv.Quote(tag))}
	}
	return reflect.StructOf([]reflect.StructField{
		member("ID", o.idField(), reflect.TypeFor[recordID]()),
		member("Date", "date", reflect.TypeFor[string]()),
		member("Country", "country", reflect.TypeFor[string]()),
		member("Text", o.textField(), reflect.TypeFor[*string]()),
	})
}

func (o *Options) idField() string   { return cmp.Or(o.IDField, "id") }
func (o *Options) textField() string { return cmp.Or(o.TextField, "text") }

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

// recordRemedy says what a line is.
func (o *Options) recordRemedy() string {
	return fmt.Sprintf(`a line is {%q: …, "date": …, "country": …, %q: …}`, o.idField(), o.textField())
}

// record reads one document. Its fault has neither file nor line; the document
// then has its id, where that could be read.
func (r *reader) record(line []byte) (extract.Document, *Fault) {
	rec, ok := readRecord(line, r.textField(), r.idField())
	var fault *Fault
	if !ok {
		rec, fault = r.slowRecord(line)
	}
	if len(rec.id) > maxID {
		return extract.Document{}, &Fault{Column: 1, What: fmt.Sprintf("%q is longer than %d KiB", r.idField(), maxID>>10),
			Remedy: "give a shorter one, or leave it out"}
	}
	if fault != nil {
		return extract.Document{ID: rec.id}, fault
	}
	doc := extract.Document{ID: rec.id}
	if rec.text == nil {
		return doc, &Fault{Column: 1, What: fmt.Sprintf("no %q", r.textField()), Remedy: r.shape().remedy}
	}
	doc.Text = *rec.text
	if fault = stated(&doc, rec.date, rec.country); fault != nil {
		return doc, fault
	}
	if fault = r.describe(&doc, "", ""); fault != nil {
		fault.Column = 0 // of the text, not of the line
	}
	return doc, fault
}

// slowRecord reads a record by encoding/json.
func (r *reader) slowRecord(line []byte) (rec fields, fault *Fault) {
	// encoding/json would replace the bytes and shift every offset.
	if !utf8.Valid(line) {
		i := invalidUTF8(string(line))
		return rec, &Fault{Column: utf8.RuneCount(line[:i]) + 1,
			What: fmt.Sprintf("invalid UTF-8 (byte 0x%02X)", line[i]), Remedy: "JSON is written in UTF-8"}
	}
	v := reflect.New(r.shape().kind)
	err := json.Unmarshal(line, v.Interface())
	v = v.Elem()
	rec.id = v.Field(0).String()
	if err != nil {
		fault = jsonFault(line, err)
		fault.Remedy = r.shape().remedy
		return rec, fault
	}
	rec.date, rec.country = v.Field(1).String(), v.Field(2).String()
	rec.text, _ = v.Field(3).Interface().(*string)
	return rec, nil
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
		return &Fault{Column: column(syntax.Offset), What: "not JSON: " + syntaxMessage(line, syntax)}
	case errors.As(err, &kind) && kind.Field == "":
		return &Fault{Column: 1, What: "JSON, but no object"}
	case errors.As(err, &kind):
		return &Fault{Column: column(kind.Offset), What: fmt.Sprintf("%q is no string", kind.Field)}
	}
	return &Fault{Column: 1, What: err.Error()}
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

// A lineReader reads lines of at most max bytes, without their ends.
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
		if tooLong || len(l.long)+len(bytes.TrimSuffix(part, []byte("\n"))) > l.max {
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
