package output

import (
	"io"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"milliards/cmd/milliards/internal/total"
)

// A value is a cell of CSV and a value of JSON: a text, a number, or a count.
type value struct {
	name   string
	text   string
	number decimal.NullDecimal
	count  *int
}

func text(name, s string) value { return value{name: name, text: s} }

func number(name string, n decimal.NullDecimal) value { return value{name: name, number: n} }

func count(name string, n int) value { return value{name: name, count: &n} }

// span is a sum: its lower bound, and of a range the upper one.
func span(name string, s total.Span) []value {
	high := decimal.NewNullDecimal(s.High)
	high.Valid = s.IsRange()
	return []value{number(name, decimal.NewNullDecimal(s.Low)), number(name+"_max", high)}
}

// rowValues are those of a row, of which a total has no dimensions.
func rowValues(row *total.Row, opt TotalOptions) []value {
	var values []value
	for i, v := range row.Values {
		values = append(values, text(string(opt.By[i]), v))
	}
	values = append(values, span("sum", row.Sum)...)
	return append(values, text("to", opt.To), text("per", row.Per), count("figures", row.Figures), count("documents", row.Documents))
}

// fateValues are those of one figure.
func fateValues(r *total.Report, f *total.Fate, opt TotalOptions) []value {
	values := []value{text("doc", f.Doc), count("index", f.Index), count("line", f.Line), text("text", f.Text),
		number("amount", f.Amount), number("amount_max", f.AmountMax), text("currency", f.Currency), text("per", f.Per),
		number("converted", f.Worth), number("converted_max", f.WorthMax), text("to", opt.To), text("verdict", string(f.Verdict))}
	var row string
	sum := []value{number("sum", decimal.NullDecimal{}), number("sum_max", decimal.NullDecimal{})}
	if f.Verdict == total.Counted {
		row = strings.Join(r.Rows[f.Row].Values, "; ")
		sum = span("sum", f.Sum)
	}
	values = append(append(values, sum...), text("row", row))
	if f.Other == nil {
		none := value{name: "of_index"}
		return append(values, text("of_doc", ""), none)
	}
	return append(values, text("of_doc", f.Other.Doc), count("of_index", f.Other.Index))
}

func writeTotalCSV(w io.Writer, r *total.Report, opt TotalOptions) error {
	out := buffer{w: w}
	var names []value
	lines := len(r.Rows)
	line := func(i int) []value { return rowValues(&r.Rows[i], opt) }
	if opt.Explain {
		lines = len(r.Fates)
		line = func(i int) []value { return fateValues(r, &r.Fates[i], opt) }
		names = fateValues(r, &total.Fate{Mention: &total.Mention{}}, opt)
	} else {
		names = rowValues(&total.Row{Values: make([]string, len(opt.By))}, opt)
	}
	for i, v := range names {
		if i > 0 {
			out.bytes = append(out.bytes, ',')
		}
		out.bytes = append(out.bytes, v.name...)
	}
	out.bytes = append(out.bytes, "\r\n"...)
	for i := range lines {
		for j, v := range line(i) {
			if j > 0 {
				out.bytes = append(out.bytes, ',')
			}
			out.bytes = v.appendCSV(out.bytes)
		}
		out.bytes = append(out.bytes, "\r\n"...)
		if err := out.ended(); err != nil {
			return err
		}
	}
	return out.Flush()
}

func (v *value) appendCSV(dst []byte) []byte {
	switch {
	case v.count != nil:
		return strconv.AppendInt(dst, int64(*v.count), 10)
	case v.number.Valid:
		return appendDecimal(dst, v.number.Decimal)
	}
	return appendCSV(dst, Guard(v.text))
}

func (v *value) appendJSON(dst []byte) []byte {
	dst = append(append(append(dst, '"'), v.name...), `":`...)
	switch {
	case v.count != nil:
		return strconv.AppendInt(dst, int64(*v.count), 10)
	case v.number.Valid:
		return append(appendDecimal(append(dst, '"'), v.number.Decimal), '"')
	case v.text != "":
		return appendJSONString(dst, v.text)
	}
	return append(dst, "null"...)
}

// writeTotalJSON writes one object: what was asked, the rows, the totals, how many
// figures have which verdict and, where it is asked for, the figures.
func writeTotalJSON(w io.Writer, r *total.Report, opt TotalOptions) error {
	out := buffer{w: w}
	out.bytes = append(out.bytes, `{"by":[`...)
	for i, d := range opt.By {
		if i > 0 {
			out.bytes = append(out.bytes, ',')
		}
		out.bytes = appendJSONString(out.bytes, string(d))
	}
	out.bytes = append(out.bytes, `],"documents":`+strconv.Itoa(opt.Documents)...)
	if err := writeList(&out, "rows", len(r.Rows), func(i int) []value { return rowValues(&r.Rows[i], opt) }); err != nil {
		return err
	}
	if err := writeList(&out, "totals", len(r.Totals), func(i int) []value { return rowValues(&r.Totals[i], opt) }); err != nil {
		return err
	}
	var verdicts []value
	for _, v := range total.Verdicts {
		verdicts = append(verdicts, count(string(v), r.Count(v)))
	}
	out.bytes = appendMembers(append(out.bytes, ",\n\"verdicts\":"...), verdicts)
	if opt.Explain {
		if err := writeList(&out, "figures", len(r.Fates), func(i int) []value { return fateValues(r, &r.Fates[i], opt) }); err != nil {
			return err
		}
	}
	out.bytes = append(out.bytes, "}\n"...)
	return out.Flush()
}

// writeList writes a member that is a list of n objects, a line each.
func writeList(out *buffer, name string, n int, values func(int) []value) error {
	out.bytes = append(out.bytes, ",\n\""+name+"\":["...)
	for i := range n {
		if i > 0 {
			out.bytes = append(out.bytes, ',')
		}
		out.bytes = appendMembers(append(out.bytes, '\n'), values(i))
		if err := out.ended(); err != nil {
			return err
		}
	}
	out.bytes = append(out.bytes, ']')
	return nil
}

// appendMembers appends an object.
func appendMembers(dst []byte, values []value) []byte {
	dst = append(dst, '{')
	for i, v := range values {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = v.appendJSON(dst)
	}
	return append(dst, '}')
}

// TotalSchema is the JSON Schema of a total in JSON. Its rows have the dimensions of
// --by; its figures are there with --explain.
func TotalSchema() map[string]any {
	number := map[string]any{"type": "string", "pattern": plainDecimal}
	maybeNumber := map[string]any{"type": []string{"string", "null"}, "pattern": plainDecimal}
	code := map[string]any{"type": "string", "pattern": isoCode}
	dimensions, verdicts := []string{}, map[string]any{}
	for _, d := range total.Dimensions {
		dimensions = append(dimensions, string(d))
	}
	for _, v := range total.Verdicts {
		verdicts[string(v)] = atLeast(0)
	}
	sum := func() map[string]any {
		return Object(map[string]any{
			"sum": number, "sum_max": maybeNumber, "to": code, "per": perSchema(), "figures": atLeast(0), "documents": atLeast(0),
		})
	}
	row := sum()
	for _, d := range dimensions {
		row["properties"].(map[string]any)[d] = maybeText()
	}
	figure := Object(map[string]any{
		"doc": textSchema(), "index": atLeast(0), "line": atLeast(1), "text": textSchema(),
		"amount": maybeNumber, "amount_max": maybeNumber, "currency": code, "per": perSchema(),
		"converted": maybeNumber, "converted_max": maybeNumber, "to": code,
		"verdict": map[string]any{"enum": total.Verdicts}, "sum": maybeNumber, "sum_max": maybeNumber, "row": maybeText(),
		"of_doc": maybeText(), "of_index": map[string]any{"type": []string{"integer", "null"}, "minimum": 0},
	})
	schema := Object(map[string]any{
		"by":        listOf(map[string]any{"enum": dimensions}),
		"documents": atLeast(0), "rows": listOf(row), "totals": listOf(sum()), "verdicts": Object(verdicts),
	})
	schema["properties"].(map[string]any)["figures"] = listOf(figure)
	return schema
}
