package output

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

const (
	// page is the number of rows that a table is fitted to, so that a long one
	// takes no more memory than a short one.
	page = 1000
	// gap parts two columns.
	gap = "  "
	// narrowest is the width down to which a column of text is cut, and leastWidth
	// that of a table; a narrower terminal breaks the lines.
	narrowest  = 8
	leastWidth = 40
)

// A table shows records in columns as wide as their cells ask for and the
// terminal allows.
type table struct {
	w       *bufio.Writer
	columns []column
	width   int
	rows    [][]string
	pages   int
}

func newTable(w io.Writer, opt Options) Writer {
	return &table{w: bufio.NewWriter(w), columns: view(opt), width: max(opt.Width, leastWidth)}
}

func (t *table) Write(r *Record) error {
	row := make([]string, len(t.columns))
	for i, c := range t.columns {
		row[i] = Printable(c.cell(r))
		if !c.right {
			row[i] = cut(row[i], t.width, c.path)
		}
	}
	t.rows = append(t.rows, row)
	if len(t.rows) < page {
		return nil
	}
	return t.print()
}

func (t *table) Close(s Summary) error {
	if err := t.print(); err != nil {
		return err
	}
	if t.pages > 0 {
		fmt.Fprintln(t.w)
	}
	fmt.Fprintln(t.w, s)
	return t.w.Flush()
}

// print writes the rows gathered so far, under their heads.
func (t *table) print() error {
	if len(t.rows) == 0 {
		return nil
	}
	widths := t.fit()
	if t.pages > 0 {
		fmt.Fprintln(t.w)
	}
	t.pages++
	heads, rule := make([]string, len(widths)), make([]string, len(widths))
	for i, c := range t.columns {
		heads[i], rule[i] = c.head, strings.Repeat("─", widths[i])
	}
	t.line(heads, widths)
	t.line(rule, widths)
	for _, row := range t.rows {
		t.line(row, widths)
	}
	t.rows = t.rows[:0]
	return t.w.Flush()
}

// fit returns the width of each column: that of its widest cell, but the widest
// columns of text are narrowed until the line fits. A number is never cut.
func (t *table) fit() []int {
	widths := make([]int, len(t.columns))
	sum := len(gap) * (len(widths) - 1)
	for i, c := range t.columns {
		widths[i] = displaywidth.String(c.head)
		for _, row := range t.rows {
			widths[i] = max(widths[i], displaywidth.String(row[i]))
		}
		sum += widths[i]
	}
	for ; sum > t.width; sum-- {
		widest := -1
		for i, c := range t.columns {
			if !c.right && widths[i] > max(narrowest, len(c.head)) && (widest < 0 || widths[i] > widths[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
	}
	return widths
}

func (t *table) line(cells []string, widths []int) {
	var b strings.Builder
	for i, c := range t.columns {
		if i > 0 {
			b.WriteString(gap)
		}
		cell := cut(cells[i], widths[i], c.path)
		padding := strings.Repeat(" ", widths[i]-displaywidth.String(cell))
		if c.right {
			b.WriteString(padding + cell)
		} else {
			b.WriteString(cell + padding)
		}
	}
	fmt.Fprintln(t.w, strings.TrimRight(b.String(), " "))
}

// cut shortens a cell to a width, at its beginning or at its end.
func cut(s string, width int, atStart bool) string {
	if len(s) <= width || displaywidth.String(s) <= width {
		return s
	}
	width-- // for the ellipsis
	if atStart {
		end := len(s)
		for end > 0 {
			c, size := utf8.DecodeLastRuneInString(s[:end])
			if width -= displaywidth.Rune(c); width < 0 {
				break
			}
			end -= size
		}
		return "…" + s[end:]
	}
	for i, c := range s {
		if width -= displaywidth.Rune(c); width < 0 {
			return s[:i] + "…"
		}
	}
	return s
}
