package output

import (
	"io"
	"strings"
)

// A rowWriter writes a header and a row a record, its cells parted by a comma or
// a tab.
type rowWriter struct {
	buffer
	fields    []Field
	separator byte
	end       string
	quote     func(dst []byte, s string) []byte
}

func newCSV(w io.Writer, opt Options) Writer {
	return newRows(w, opt, ',', "\r\n", appendCSV)
}

func newTSV(w io.Writer, opt Options) Writer {
	return newRows(w, opt, '\t', "\n", appendTSV)
}

func newRows(w io.Writer, opt Options, separator byte, end string, quote func([]byte, string) []byte) *rowWriter {
	rows := &rowWriter{buffer: buffer{w: w}, fields: opt.columns(), separator: separator, end: end, quote: quote}
	for i, f := range rows.fields {
		rows.bytes = append(rows.part(rows.bytes, i), f.Name...)
	}
	rows.bytes = append(rows.bytes, end...)
	return rows
}

func (rows *rowWriter) part(dst []byte, i int) []byte {
	if i > 0 {
		dst = append(dst, rows.separator)
	}
	return dst
}

func (rows *rowWriter) Write(r *Record) error {
	rows.Add(&rows.own, r)
	return rows.WriteBatch(&rows.own)
}

func (rows *rowWriter) Add(b *Batch, r *Record) {
	for i := range rows.fields {
		b.bytes = rows.cell(rows.part(b.bytes, i), &rows.fields[i], r)
	}
	b.bytes = append(b.bytes, rows.end...)
}

// cell appends one value. A text that a spreadsheet would run as a formula gets
// an apostrophe before it (see Guard); a number stays a number, negative or not.
func (rows *rowWriter) cell(dst []byte, f *Field, r *Record) []byte {
	switch {
	case f.text != nil:
		return rows.quote(dst, Guard(f.text(r)))
	case f.number != nil:
		if n := f.number(r); n.Valid {
			dst = appendDecimal(dst, n.Decimal)
		}
		return dst
	}
	return f.plain(dst, r)
}

func (rows *rowWriter) Close(Summary) error { return rows.Flush() }

// appendCSV quotes a cell where RFC 4180 asks for it, and where white space at its
// ends might be lost.
func appendCSV(dst []byte, s string) []byte {
	if s == "" {
		return dst
	}
	if !strings.ContainsAny(s, "\",\r\n") && s[0] != ' ' && s[len(s)-1] != ' ' {
		return append(dst, s...)
	}
	dst = append(dst, '"')
	for {
		i := strings.IndexByte(s, '"')
		if i < 0 {
			return append(append(dst, s...), '"')
		}
		dst = append(append(dst, s[:i+1]...), '"')
		s = s[i+1:]
	}
}

// appendTSV keeps a cell on its line and in its column.
func appendTSV(dst []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; c {
		case '\t':
			dst = append(dst, '\\', 't')
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '\\':
			dst = append(dst, '\\', '\\')
		default:
			dst = append(dst, c)
		}
	}
	return dst
}
