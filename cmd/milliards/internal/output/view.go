package output

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"milliards/extract"
)

// A column is what the formats for the eye, table and Markdown, show in one
// place: amounts are short there.
type column struct {
	head  string
	right bool // set to the right, as numbers are
	path  bool // shortened at its beginning, not at its end
	cell  func(*Record) string
}

// view returns the columns for the fields asked for, or those for the eye where
// there are none.
func view(opt Options) []column {
	if len(opt.Fields) > 0 {
		return fieldColumns(opt.columns())
	}
	columns := []column{
		{head: "text", cell: func(r *Record) string { return r.Text }},
		{head: "amount", right: true, cell: money},
	}
	for i, to := range opt.To {
		columns = append(columns, column{head: to, right: true, cell: func(r *Record) string {
			return shortBounds(r.Conversions[i].Converted, r.Conversions[i].ConvertedMax)
		}})
	}
	return append(columns, column{head: "doc:line", path: true,
		cell: func(r *Record) string { return r.Doc + ":" + strconv.Itoa(r.Line) }})
}

func fieldColumns(fields []Field) []column {
	columns := make([]column, len(fields))
	for i := range fields {
		f := &fields[i]
		columns[i] = column{head: f.Name, right: f.isNumber(), path: f.Name == "doc", cell: f.shortText}
	}
	return columns
}

// money is a figure as it would be said: "about 10 Md USD", "30–50 Md EUR",
// "2 100 TND/month", "vague EUR". In columns of their own the qualifier, which
// most figures lack, and the currency would take the room that the text and the
// name of the document need.
func money(r *Record) string {
	var b strings.Builder
	switch r.Qualifier {
	case extract.Exact, extract.Range: // go without saying
	default:
		b.WriteString(strings.ReplaceAll(string(r.Qualifier), "_", " ") + " ")
	}
	if short := shortBounds(r.Amount, r.AmountMax); short != "" {
		b.WriteString(short + " ")
	}
	b.WriteString(r.Currency)
	if r.Per != "" {
		b.WriteString("/" + r.Per)
	}
	return b.String()
}

func shortBounds(low, high decimal.NullDecimal) string {
	switch {
	case !low.Valid:
		return ""
	case high.Valid:
		return ShortRange(low.Decimal, high.Decimal)
	}
	return Short(low.Decimal)
}

// shortText is the value of a field for the eye.
func (f *Field) shortText(r *Record) string {
	switch {
	case f.text != nil:
		return f.text(r)
	case f.number != nil:
		return shortBounds(f.number(r), decimal.NullDecimal{})
	}
	return string(f.plain(nil, r))
}
