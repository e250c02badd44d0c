package output

import (
	"io"
	"strings"
)

// A markdown writer writes a table of GitHub's Markdown.
type markdown struct {
	buffer
	columns []column
}

func newMarkdown(w io.Writer, opt Options) Writer {
	m := &markdown{buffer: buffer{w: w}, columns: view(opt)}
	for _, c := range m.columns {
		m.bytes = appendCell(m.bytes, c.head)
	}
	m.bytes = append(m.bytes, "|\n"...)
	for _, c := range m.columns {
		if c.right {
			m.bytes = append(m.bytes, "| ---: "...)
		} else {
			m.bytes = append(m.bytes, "| --- "...)
		}
	}
	m.bytes = append(m.bytes, "|\n"...)
	return m
}

func appendCell(dst []byte, s string) []byte {
	return append(append(append(dst, "| "...), s...), ' ')
}

func (m *markdown) Write(r *Record) error {
	m.Add(&m.own, r)
	return m.WriteBatch(&m.own)
}

func (m *markdown) Add(b *Batch, r *Record) {
	for _, c := range m.columns {
		b.bytes = appendCell(b.bytes, escapeMarkdown(Printable(c.cell(r))))
	}
	b.bytes = append(b.bytes, "|\n"...)
}

func (m *markdown) Close(Summary) error { return m.Flush() }

// escapeMarkdown makes the characters that Markdown and HTML read stand for themselves.
func escapeMarkdown(s string) string {
	if !strings.ContainsAny(s, "\\`*_[]|~<>&") {
		return s
	}
	var b strings.Builder
	for _, c := range s {
		switch c {
		case '\\', '`', '*', '_', '[', ']', '|', '~':
			b.WriteByte('\\')
			b.WriteRune(c)
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '&':
			b.WriteString("&amp;")
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}
