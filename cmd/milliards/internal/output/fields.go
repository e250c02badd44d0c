package output

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// A Field is one column of the output, one member of the JSON objects. It is
// read by exactly one of its first functions.
type Field struct {
	Name string
	Doc  string // one line
	Told bool   // what the text says of the amount, not the amount itself

	text   func(*Record) string               // "" is absent
	number func(*Record) decimal.NullDecimal  // a JSON string, to keep every digit
	plain  func(dst []byte, r *Record) []byte // the same in CSV and JSON; nothing is absent
	json   func(dst []byte, r *Record) []byte // where JSON differs from plain
	right  bool                               // a text set to the right, as numbers are
	spread []Field                            // the columns in whose place it stands in JSON
}

// figureFields are those of the figure itself.
func figureFields() []Field {
	return []Field{
		{Name: "doc", Doc: "the document: its path, or its id in JSON Lines", text: func(r *Record) string { return r.Doc }},
		{Name: "index", Doc: "0-based position among the figures of the document, vague ones included", plain: integer(func(r *Record) int { return r.Index })},
		{Name: "line", Doc: "1-based line of the first character", plain: integer(func(r *Record) int { return r.Line })},
		{Name: "column", Doc: "1-based column of the first character, in characters", plain: integer(func(r *Record) int { return r.Column })},
		{Name: "start", Doc: "byte offset of the first byte in the document's UTF-8 text", plain: integer(func(r *Record) int { return r.Start })},
		{Name: "end", Doc: "byte offset after the last byte", plain: integer(func(r *Record) int { return r.End })},
		{Name: "text", Doc: "the words of the amount, as they stand", text: func(r *Record) string { return r.Text }},
		{Name: "amount", Doc: "the amount in whole units; of a range the lower bound", number: func(r *Record) decimal.NullDecimal { return r.Amount }},
		{Name: "amount_max", Doc: "the upper bound of a range", number: func(r *Record) decimal.NullDecimal { return r.AmountMax }},
		{Name: "currency", Doc: "ISO 4217 code; XXX for a money that has none", text: func(r *Record) string { return r.Currency }},
		{Name: "currency_inferred", Doc: "whether the currency comes from the context", plain: boolean(func(r *Record) bool { return r.CurrencyInferred })},
		{Name: "qualifier", Doc: "exact, about, over, at_least, under, up_to, range, vague", text: func(r *Record) string { return string(r.Qualifier) }},
		{Name: "per", Doc: "year, month, week, day, hour, for a rate in time", text: func(r *Record) string { return r.Per }},
		{Name: "horizon", Doc: "when the money flows, ISO 8601 or EDTF", Told: true, text: func(r *Record) string { return r.Horizon }},
		{Name: "horizon_text", Doc: "the words of the horizon", Told: true, text: func(r *Record) string { return r.HorizonText }},
		{Name: "kind", Doc: "investment, funding, acquisition, valuation, revenue …", Told: true, text: func(r *Record) string { return string(r.Kind) }},
		{Name: "status", Doc: "done, announced, sought, expected, cancelled", Told: true, text: func(r *Record) string { return string(r.Status) }},
		{Name: "ai", Doc: "whether the money has to do with artificial intelligence", Told: true, plain: boolean(func(r *Record) bool { return r.AI })},
		{Name: "investor", Doc: "who provides the money", Told: true, text: func(r *Record) string { return r.Investor }},
		{Name: "recipient", Doc: "who gets it", Told: true, text: func(r *Record) string { return r.Recipient }},
		{Name: "project", Doc: "a plan, fund or site with a name of its own", Told: true, text: func(r *Record) string { return r.Project }},
		{Name: "purpose", Doc: "what it is for", Told: true, text: func(r *Record) string { return r.Purpose }},
		{Name: "place", Doc: "where it is spent", Told: true, text: func(r *Record) string { return r.Place }},
		{Name: "announced_by", Doc: "who states it, where it is not the investor", Told: true, text: func(r *Record) string { return r.AnnouncedBy }},
		{Name: "link", Doc: "same_as:N or part_of:N, N the index of the other figure", Told: true, plain: appendLink, json: appendLinkJSON},
		{Name: "rule", Doc: "the rule that found the figure", text: func(r *Record) string { return r.Rule }},
		{Name: "sentence", Doc: "the sentence around it, as it stands", text: func(r *Record) string { return r.Sentence }},
	}
}

func integer(value func(*Record) int) func([]byte, *Record) []byte {
	return func(dst []byte, r *Record) []byte { return strconv.AppendInt(dst, int64(value(r)), 10) }
}

func boolean(value func(*Record) bool) func([]byte, *Record) []byte {
	return func(dst []byte, r *Record) []byte { return strconv.AppendBool(dst, value(r)) }
}

func appendLink(dst []byte, r *Record) []byte {
	if r.Link == nil {
		return dst
	}
	dst = append(append(dst, r.Link.Type...), ':')
	return strconv.AppendInt(dst, int64(r.Link.To), 10)
}

func appendLinkJSON(dst []byte, r *Record) []byte {
	if r.Link == nil {
		return dst
	}
	dst = appendJSONString(append(dst, `{"type":`...), r.Link.Type)
	dst = append(dst, `,"to":`...)
	return append(strconv.AppendInt(dst, int64(r.Link.To), 10), '}')
}

// isNumber tells whether the field is set to the right and never cut, as figures are.
func (f *Field) isNumber() bool {
	switch f.Name {
	case "index", "line", "column", "start", "end":
		return true
	}
	return f.number != nil || f.right
}
