package output

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"milliards/cmd/milliards/internal/total"
)

// TotalOptions are what the formats of a total need to know.
type TotalOptions struct {
	By        []total.Dimension
	To        string // ISO 4217 code
	Format    string // one of TotalFormats
	Explain   bool   // tell what becomes of each figure
	Documents int    // read
	Width     int    // columns of the terminal
}

// TotalFormats lists the formats of a total.
func TotalFormats() []string { return []string{"table", "csv", "json"} }

// WriteTotal writes a report. A table has its rows, each with a bar, then the
// totals; with Explain the figures follow. CSV has either the rows or the figures,
// JSON everything.
func WriteTotal(w io.Writer, r *total.Report, opt TotalOptions) error {
	switch opt.Format {
	case "csv":
		return writeTotalCSV(w, r, opt)
	case "json":
		return writeTotalJSON(w, r, opt)
	}
	return writeTotalTable(w, r, opt)
}

const (
	// notStated is a value that the text does not tell, in a table.
	notStated = "(not stated)"
	// mostLabel and mostText are the widths to which names and texts are cut there.
	mostLabel = 40
	mostText  = 32
)

func writeTotalTable(w io.Writer, r *total.Report, opt TotalOptions) error {
	for _, sum := range r.Totals {
		var rows []total.Row
		for _, row := range r.Rows {
			if row.Per == sum.Per {
				rows = append(rows, row)
			}
		}
		if err := writeSums(w, rows, sum, opt); err != nil {
			return err
		}
	}
	if _, err := fmt.Fprintln(w, totalSummary(r, opt)); err != nil || !opt.Explain || len(r.Fates) == 0 {
		return err
	}
	return writeFates(w, r, opt)
}

// writeSums writes the rows of one unit of time, and their total.
func writeSums(w io.Writer, rows []total.Row, sum total.Row, opt TotalOptions) error {
	const leastBar, mostBar = 8, 30
	head := opt.To
	if sum.Per != "" {
		head += "/" + sum.Per
	}
	var columns []column
	for _, d := range opt.By {
		columns = append(columns, column{head: string(d), path: d == total.Doc})
	}
	if len(opt.By) == 0 {
		columns, rows = []column{{}}, nil
	}
	labels := len(columns)
	columns = append(columns, column{head: head, right: true}, column{head: "figures", right: true}, column{head: "documents", right: true})
	var cells [][]string
	for _, row := range append(slices.Clone(rows), sum) {
		cells = append(cells, sumCells(row, columns[:labels]))
	}
	if len(rows) > 0 {
		room := min(max(opt.Width-widthOf(columns, cells), leastBar), mostBar)
		columns = append(columns, column{})
		for i, bar := range append(bars(rows, room), "") {
			cells[i] = append(cells[i], bar)
		}
	}
	if err := drawTo(w, columns, cells); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// widthOf is what columns take of a line, with a gap after each.
func widthOf(columns []column, cells [][]string) int {
	sum := 0
	for _, w := range widthsOf(columns, cells) {
		sum += w + len(gap)
	}
	return sum
}

// drawTo draws rows, without spaces at the ends of lines. Many of them are drawn
// page by page, for the drawing holds all its rows.
func drawTo(w io.Writer, columns []column, cells [][]string) error {
	for rows := range slices.Chunk(cells, page) {
		drawn := draw(columns, rows)
		var b strings.Builder
		if &rows[0] != &cells[0] {
			b.WriteByte('\n')
		}
		for line := range strings.Lines(string(drawn)) {
			b.WriteString(strings.TrimRight(line, " \n") + "\n")
		}
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
	}
	return nil
}

// sumCells are a row without its bar.
func sumCells(row total.Row, labels []column) []string {
	cells := make([]string, len(labels), len(labels)+4)
	if len(row.Values) == 0 {
		cells[0] = "total"
	}
	for i, value := range row.Values {
		cells[i] = cut(Printable(value), mostLabel, labels[i].path)
		if value == "" {
			cells[i] = notStated
		}
	}
	return append(cells, shortSpan(row.Sum), strconv.Itoa(row.Figures), strconv.Itoa(row.Documents))
}

func shortSpan(s total.Span) string {
	if s.IsRange() {
		return ShortRange(s.Low, s.High)
	}
	return Short(s.Low)
}

// bars draw the sums, the largest as long as there is room. Of a range the part up
// to the upper bound is light, as is all of a loss.
func bars(rows []total.Row, room int) []string {
	longest := decimal.Zero
	for _, r := range rows {
		longest = decimal.Max(longest, r.Sum.Low.Abs(), r.Sum.High.Abs())
	}
	drawn := make([]string, len(rows))
	if longest.IsZero() {
		return drawn
	}
	cells := func(d decimal.Decimal) int {
		return int(d.Mul(decimal.New(int64(room), 0)).DivRound(longest, 0).IntPart())
	}
	for i, r := range rows {
		low, high := r.Sum.Low.Abs(), r.Sum.High.Abs()
		if low.GreaterThan(high) {
			low, high = high, low
		}
		full, all := cells(low), cells(high)
		if r.Sum.High.Sign() > 0 && all == 0 {
			drawn[i] = "▏" // something, at least
			continue
		}
		if r.Sum.Low.IsNegative() {
			full = 0
		}
		drawn[i] = strings.Repeat("█", full) + strings.Repeat("░", all-full)
	}
	return drawn
}

// totalSummary is the line under the table: "4 of 24 figures in 1 document counted; left
// out: 12 parts of a total, 5 repeats, 1 vague".
func totalSummary(r *total.Report, opt TotalOptions) string {
	line := fmt.Sprintf("%d of %s in %s counted", r.Count(total.Counted), Count(len(r.Fates), "figure"), Count(opt.Documents, "document"))
	var left []string
	for _, v := range total.Verdicts[1:] {
		if n := r.Count(v); n > 0 {
			left = append(left, strconv.Itoa(n)+" "+leftOut(v, n))
		}
	}
	if len(left) > 0 {
		line += "; left out: " + strings.Join(left, ", ")
	}
	if len(left) > 0 && !opt.Explain {
		line += " (--explain shows them)"
	}
	return line
}

// leftOut says in the summary what n figures are.
func leftOut(v total.Verdict, n int) string {
	plural := ""
	if n != 1 {
		plural = "s"
	}
	switch v {
	case total.Repeat:
		return "repeat" + plural
	case total.Retold:
		return "told before"
	case total.Part:
		return "part" + plural + " of a total"
	case total.Divided:
		return "divided among other rows"
	case total.Excess:
		return "beyond a total"
	case total.Filtered:
		return "filtered out"
	case total.NoRate:
		return "without a rate"
	}
	return string(v)
}

// writeFates writes what becomes of each figure, for the eye.
func writeFates(w io.Writer, r *total.Report, opt TotalOptions) error {
	columns := []column{{head: "doc:line"}, {head: "text"}, {head: opt.To, right: true}, {head: "why"}}
	var cells [][]string
	for i := range r.Fates {
		f := &r.Fates[i]
		place := cut(Printable(f.Doc), mostText, true) + ":" + strconv.Itoa(f.Line)
		cells = append(cells, []string{place, cut(Printable(f.Text), mostText, false), shortBounds(f.Worth, f.WorthMax), why(r, f)})
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return err
	}
	return drawTo(w, columns, cells)
}

// why says in words what becomes of a figure: "part of “109 milliards”, line 3".
func why(r *total.Report, f *total.Fate) string {
	switch f.Verdict {
	case total.Counted:
		text := "counts"
		if values := r.Rows[f.Row].Values; len(values) > 0 {
			text += " for " + rowName(values)
		}
		if !f.Whole {
			text += " with the " + shortSpan(f.Sum) + " that other rows leave"
		}
		return text
	case total.Repeat:
		return "repeats " + quote(f)
	case total.Retold:
		return "told before: " + quote(f)
	case total.Part:
		return "part of " + quote(f)
	case total.Excess:
		return "more than is left of " + quote(f)
	case total.NoRate:
		return "no rate for " + f.Currency
	}
	return leftOut(f.Verdict, 1)
}

func rowName(values []string) string {
	named := make([]string, len(values))
	for i, value := range values {
		named[i] = cut(Printable(value), mostLabel, false)
		if value == "" {
			named[i] = notStated
		}
	}
	return strings.Join(named, ", ")
}

// quote names the other figure, with its document where that is another one.
func quote(f *total.Fate) string {
	place := ", line " + strconv.Itoa(f.Other.Line)
	if f.Other.Document != f.Document {
		place = ", " + cut(Printable(f.Other.Doc), mostText, true) + ":" + strconv.Itoa(f.Other.Line)
	}
	return "“" + cut(Printable(f.Other.Text), mostText, false) + "”" + place
}
