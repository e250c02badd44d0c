package source

import (
	"bytes"
	"encoding/json"
	"strings"
)

// A fields is what is read of a record. A text that is not there is nil.
type fields struct {
	id, date, country string
	text              *string
}

// A recordReader reads records as encoding/json would, without reflection. What is
// unusual or wrong it leaves to encoding/json, which knows how to say it.
type recordReader struct {
	b []byte
	i int
}

// readRecord reads a record whose members are named as given. ok is false where
// encoding/json must read it.
func readRecord(line []byte, textField, idField string) (rec fields, ok bool) {
	r := recordReader{b: line}
	if !r.take('{') {
		return rec, false
	}
	if r.take('}') {
		return rec, r.atEnd()
	}
	for {
		key, ok := r.key()
		if !ok || !r.take(':') {
			return rec, false
		}
		r.spaces()
		switch {
		case string(key) == textField:
			ok = r.text(&rec.text)
		case string(key) == idField:
			ok = r.id(&rec.id)
		case string(key) == "date":
			ok = r.word(&rec.date)
		case string(key) == "country":
			ok = r.word(&rec.country)
		case isNear(key, textField), isNear(key, idField), isNear(key, "date"), isNear(key, "country"):
			return rec, false // encoding/json takes it too
		default:
			ok = r.skip()
		}
		switch {
		case !ok:
			return rec, false
		case r.take('}'):
			return rec, r.atEnd()
		case !r.take(','):
			return rec, false
		}
	}
}

func isNear(key []byte, name string) bool { return strings.EqualFold(string(key), name) }

func (r *recordReader) spaces() {
	for r.i < len(r.b) && (r.b[r.i] == ' ' || r.b[r.i] == '\t' || r.b[r.i] == '\r' || r.b[r.i] == '\n') {
		r.i++
	}
}

// take goes over white space and c.
func (r *recordReader) take(c byte) bool {
	r.spaces()
	if r.i < len(r.b) && r.b[r.i] == c {
		r.i++
		return true
	}
	return false
}

func (r *recordReader) atEnd() bool {
	r.spaces()
	return r.i == len(r.b)
}

// key reads a name without escapes.
func (r *recordReader) key() ([]byte, bool) {
	s, escaped, ok := r.quoted()
	return s, ok && !escaped
}

// quoted reads a string, its escapes as they are.
func (r *recordReader) quoted() (s []byte, escaped, ok bool) {
	if !r.take('"') {
		return nil, false, false
	}
	end, escaped, ok := stringEnd(r.b, r.i)
	if !ok {
		return nil, false, false
	}
	s = r.b[r.i:end]
	r.i = end + 1
	return s, escaped, true
}

// word reads a string, or null, which changes nothing.
func (r *recordReader) word(s *string) bool {
	if r.literal("null") {
		return true
	}
	raw, escaped, ok := r.quoted()
	if ok {
		*s = unescape(raw, escaped)
	}
	return ok
}

// text reads a string or null, for none.
func (r *recordReader) text(s **string) bool {
	if r.literal("null") {
		*s = nil
		return true
	}
	var text string
	ok := r.word(&text)
	*s = &text
	return ok
}

// id reads a string, a number as it is written, or null.
func (r *recordReader) id(s *string) bool {
	if r.i < len(r.b) && (r.b[r.i] == '-' || isDigit(r.b[r.i])) {
		number, ok := r.plain()
		*s = string(number)
		return ok
	}
	return r.word(s)
}

func (r *recordReader) literal(word string) bool {
	if bytes.HasPrefix(r.b[r.i:], []byte(word)) {
		r.i += len(word)
		return true
	}
	return false
}

// plain reads a number or a literal.
func (r *recordReader) plain() ([]byte, bool) {
	from := r.i
	for r.i < len(r.b) && strings.IndexByte(",}] \t\r\n", r.b[r.i]) < 0 {
		r.i++
	}
	return r.b[from:r.i], json.Valid(r.b[from:r.i])
}

// skip goes over a value.
func (r *recordReader) skip() bool {
	if r.i >= len(r.b) {
		return false
	}
	switch r.b[r.i] {
	case '"':
		_, _, ok := r.quoted()
		return ok
	case '{', '[':
		return r.skipNested()
	}
	_, ok := r.plain()
	return ok
}

// skipNested goes over an object or an array.
func (r *recordReader) skipNested() bool {
	from, depth := r.i, 0
	for r.i < len(r.b) {
		switch r.b[r.i] {
		case '"':
			if _, _, ok := r.quoted(); !ok {
				return false
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		r.i++
		if depth == 0 {
			return json.Valid(r.b[from:r.i])
		}
	}
	return false
}

// unescape returns the string that a valid JSON string stands for.
func unescape(raw []byte, escaped bool) string {
	if !escaped {
		return string(raw)
	}
	var s strings.Builder
	s.Grow(len(raw))
	for {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 {
			s.Write(raw)
			return s.String()
		}
		s.Write(raw[:i])
		raw = raw[i:]
		switch c := raw[1]; c {
		case 'u':
			r, _ := hexadecimal(raw[2:])
			s.WriteRune(r)
		case 'b':
			s.WriteByte('\b')
		case 'f':
			s.WriteByte('\f')
		case 'n':
			s.WriteByte('\n')
		case 'r':
			s.WriteByte('\r')
		case 't':
			s.WriteByte('\t')
		default: // " \ /
			s.WriteByte(c)
		}
		raw = raw[escapeSize(raw):]
	}
}
