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
		rows.part(i)
		rows.bytes = append(rows.bytes, f.Name...)
	}
	rows.bytes = append(rows.bytes, end...)
	return rows
}

func (rows *rowWriter) part(i int) {
	if i > 0 {
		rows.bytes = append(rows.bytes, rows.separator)
	}
}

func (rows *rowWriter) Write(r *Record) error {
	for i := range rows.fields {
		rows.part(i)
		rows.cell(&rows.fields[i], r)
	}
	rows.bytes = append(rows.bytes, rows.end...)
	return rows.ended()
}

// cell appends one value. A text that a spreadsheet would run as a formula gets
// an apostrophe before it; a number stays a number, negative or not.
func (rows *rowWriter) cell(f *Field, r *Record) {
	switch {
	case f.text != nil:
		rows.bytes = rows.quote(rows.bytes, Guard(f.text(r)))
	case f.number != nil:
		if n := f.number(r); n.Valid {
			rows.bytes = appendDecimal(rows.bytes, n.Decimal)
		}
	default:
		rows.bytes = f.plain(rows.bytes, r)
	}
}

// isFormula tells what a spreadsheet might run. A sign alone, such as the "-" of
// standard input, is none.
func isFormula(s string) bool {
	return len(s) > 1 && strings.IndexByte("=+-@\t\r\n", s[0]) >= 0
}

func (rows *rowWriter) Close(Summary) error { return rows.flush() }

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
