package output

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
	"github.com/olekukonko/tablewriter"
)

const (
	// page is the number of rows that are drawn as one table, so that a long output
	// takes no more memory than a short one: the drawing holds all its rows.
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
	own     Batch // of Write
}

func newTable(w io.Writer, opt Options) Writer {
	return &table{w: bufio.NewWriter(w), columns: view(opt), width: max(opt.Width, leastWidth)}
}

func (t *table) Write(r *Record) error {
	t.Add(&t.own, r)
	return t.WriteBatch(&t.own)
}

func (t *table) Add(b *Batch, r *Record) {
	row := make([]string, len(t.columns))
	for i, c := range t.columns {
		row[i] = Printable(c.cell(r))
		if !c.right {
			row[i] = cut(row[i], t.width, c.path)
		}
		row[i] = strings.Clone(row[i]) // which may be of a text, and would keep it all
	}
	b.rows = append(b.rows, row)
}

func (t *table) WriteBatch(b *Batch) error {
	for i, row := range b.rows {
		t.rows = append(t.rows, row)
		b.rows[i] = nil
		if len(t.rows) < page {
			continue
		}
		if err := t.print(); err != nil {
			return err
		}
	}
	b.rows = b.rows[:0]
	return nil
}

// Flush does nothing: the rows of a page are laid out together.
func (t *table) Flush() error { return nil }

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
	t.fit()
	drawn := draw(t.columns, t.rows)
	if t.pages > 0 {
		fmt.Fprintln(t.w)
	}
	for line := range bytes.Lines(drawn) {
		t.w.Write(bytes.TrimRight(line, " \n"))
		t.w.WriteByte('\n')
	}
	t.pages++
	t.rows = t.rows[:0]
	return t.w.Flush()
}

// fit cuts the cells of the widest columns of text until the lines fit into the
// width of the table. A number is never cut.
func (t *table) fit() {
	widths := widthsOf(t.columns, t.rows)
	sum := len(gap) * (len(widths) - 1)
	for _, w := range widths {
		sum += w
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
	for i, c := range t.columns {
		for _, row := range t.rows {
			row[i] = cut(row[i], widths[i], c.path)
		}
	}
}

// draw returns the rows as a plain table: no borders, a rule under the heads. It
// is the library's layout alone: cells are cut before, never wrapped. Heads and rule
// are rows to it, for it would align all heads alike, and those of numbers stand right.
func draw(columns []column, rows [][]string) []byte {
	heads, rule, align := make([]string, len(columns)), make([]string, len(columns)), make([]int, len(columns))
	for i, w := range widthsOf(columns, rows) {
		heads[i], rule[i], align[i] = columns[i].head, strings.Repeat("─", w), tablewriter.ALIGN_LEFT
		if columns[i].right {
			align[i] = tablewriter.ALIGN_RIGHT
		}
	}
	var drawn bytes.Buffer
	t := tablewriter.NewWriter(&drawn)
	t.SetAutoWrapText(false)
	t.SetBorder(false)
	t.SetNoWhiteSpace(true) // but for the gap
	t.SetTablePadding(gap)
	t.SetColumnAlignment(align)
	t.Append(heads)
	t.Append(rule)
	t.AppendBulk(rows)
	t.Render()
	return drawn.Bytes()
}

// widthsOf are the widths of columns, each that of its head or of its widest cell.
func widthsOf(columns []column, rows [][]string) []int {
	widths := make([]int, len(columns))
	for i, c := range columns {
		widths[i] = width(c.head)
		for _, row := range rows {
			widths[i] = max(widths[i], width(row[i]))
		}
	}
	return widths
}

// The library counts as go-runewidth does by default, which in an East Asian locale
// takes "é" for two columns wide. The layout is the same in every locale.
func init() { runewidth.DefaultCondition.EastAsianWidth = false }

// width is the number of columns that a terminal needs for s, as the library
// counts them.
func width(s string) int { return runewidth.StringWidth(s) }

// cut shortens a cell to a width, at its beginning or at its end.
func cut(s string, room int, atStart bool) string {
	if len(s) <= room || width(s) <= room {
		return s
	}
	room-- // for the ellipsis
	if atStart {
		end := len(s)
		for end > 0 {
			_, size := utf8.DecodeLastRuneInString(s[:end])
			if room -= width(s[end-size : end]); room < 0 {
				break
			}
			end -= size
		}
		return "…" + s[end:]
	}
	for i, c := range s {
		if room -= width(string(c)); room < 0 {
			return s[:i] + "…"
		}
	}
	return s
}
