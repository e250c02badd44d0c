package output

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// conversionFields are those of the conversion with a number, their names ending
// on suffix.
func conversionFields(number int, suffix string) []Field {
	text := func(value func(*Conversion) string) func(*Record) string {
		return func(r *Record) string {
			if number >= len(r.Conversions) {
				return ""
			}
			return value(&r.Conversions[number])
		}
	}
	amount := func(value func(*Conversion) decimal.NullDecimal) func(*Record) decimal.NullDecimal {
		return func(r *Record) decimal.NullDecimal {
			if number >= len(r.Conversions) {
				return decimal.NullDecimal{}
			}
			return value(&r.Conversions[number])
		}
	}
	fields := []Field{
		{Name: "converted", Doc: "the amount in the currency of --to", number: amount(func(c *Conversion) decimal.NullDecimal { return c.Converted })},
		{Name: "converted_max", Doc: "amount_max in the currency of --to", number: amount(func(c *Conversion) decimal.NullDecimal { return c.ConvertedMax })},
		{Name: "to", Doc: "the currency of --to", text: text(func(c *Conversion) string { return c.To })},
		{Name: "rate", Doc: "the rate, as published", right: true, text: text(func(c *Conversion) string { return c.Rate })},
		{Name: "rate_date", Doc: "the day or period of the rate", text: text(func(c *Conversion) string { return c.RateDate })},
		{Name: "rate_source", Doc: "who published the rate", text: text(func(c *Conversion) string { return c.RateSource })},
		{Name: "rate_method", Doc: "how the rate was come by: identity, fixed, daily, mean, peg, monthly", text: text(func(c *Conversion) string { return c.RateMethod })},
	}
	for i := range fields {
		fields[i].Name += suffix
	}
	return fields
}

// columnsOf are the fields of the conversions into several targets: the same for
// each, with its code at the end of their names (converted_eur, rate_eur …,
// converted_usd …). A single one has the plain names.
func columnsOf(to []string) []Field {
	if len(to) < 2 {
		return conversionFields(0, "")
	}
	var fields []Field
	for i, code := range to {
		fields = append(fields, conversionFields(i, suffix(code))...)
	}
	return fields
}

func suffix(code string) string { return "_" + strings.ToLower(code) }

// conversions is the list of all conversions, in JSON; elsewhere their columns.
func conversions(to []string) Field {
	objects := make([]object, len(to))
	for i := range to {
		objects[i] = newObject(conversionFields(i, ""))
	}
	return Field{
		Name: "conversions", Doc: "in JSON the list of all conversions, elsewhere all their columns",
		spread: columnsOf(to),
		json: func(dst []byte, r *Record) []byte {
			dst = append(dst, '[')
			for i := range objects {
				if i > 0 {
					dst = append(dst, ',')
				}
				dst = objects[i].append(dst, r)
			}
			return append(dst, ']')
		},
	}
}

// Fields lists every field in the order of the columns, for conversions into none,
// one or several currencies.
func Fields(to []string) []Field { return append(figureFields(), columnsOf(to)...) }

// Members lists every member of a JSON object in its order: the fields, but
// several conversions as one list.
func Members(to []string) []Field {
	if len(to) < 2 {
		return Fields(to)
	}
	return append(figureFields(), conversions(to))
}

// Named returns the fields that a name stands for. With several targets that of a
// conversion, such as rate, is of all of them, with a code at its end, rate_usd, of
// one; conversions stands for all that is known of the conversions.
func Named(name string, to []string) []Field {
	if name == "conversions" {
		return []Field{conversions(to)}
	}
	var named []Field
	for _, f := range Fields(to) {
		if f.Name == name {
			return []Field{f}
		}
		if i := strings.LastIndexByte(f.Name, '_'); len(to) > 1 && i >= 0 && f.Name[:i] == name && isSuffix(f.Name[i:], to) {
			named = append(named, f)
		}
	}
	return named
}

func isSuffix(s string, to []string) bool {
	for _, code := range to {
		if s == suffix(code) {
			return true
		}
	}
	return false
}

// columns are the fields chosen, or every one; each with a column of its own.
func (opt *Options) columns() []Field {
	if len(opt.Fields) == 0 {
		return Fields(opt.To)
	}
	var fields []Field
	for _, f := range opt.Fields {
		if f.spread == nil {
			fields = AddFields(fields, f)
		} else {
			fields = AddFields(fields, f.spread...)
		}
	}
	return fields
}

// AddFields appends fields, but those whose names are among them already: a column and
// a member of an object have names of their own.
func AddFields(to []Field, more ...Field) []Field {
	for _, f := range more {
		if !slices.ContainsFunc(to, func(known Field) bool { return known.Name == f.Name }) {
			to = append(to, f)
		}
	}
	return to
}

// members are the fields chosen, or every one.
func (opt *Options) members() []Field {
	if len(opt.Fields) == 0 {
		return Members(opt.To)
	}
	return opt.Fields
}
