package output

import (
	"strconv"

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
		return fieldColumns(opt.Fields)
	}
	columns := []column{
		{head: "text", cell: func(r *Record) string { return r.Text }},
		{head: "amount", right: true, cell: func(r *Record) string { return shortBounds(r.Amount, r.AmountMax) }},
		{head: "currency", cell: func(r *Record) string { return r.Currency }},
		{head: "qualifier", cell: qualifier},
	}
	if opt.To != "" {
		columns = append(columns, column{head: opt.To, right: true,
			cell: func(r *Record) string { return shortBounds(r.Converted, r.ConvertedMax) }})
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

// qualifier leaves out what goes without saying.
func qualifier(r *Record) string {
	if r.Qualifier == extract.Exact {
		return ""
	}
	return string(r.Qualifier)
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
