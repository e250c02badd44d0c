package extract

import "github.com/shopspring/decimal"

// A Document is one text and what is known of it from outside.
type Document struct {
	// ID names the document in the output: a path, or the id of a record.
	ID string
	// Text is the article, valid UTF-8. Offsets of figures are byte offsets into it.
	Text string
	// Date is the day, month or year of publication in ISO 8601
	// ("2025-02-10", "2025-02", "2025"), empty where it is not known.
	Date string
	// Country is the ISO 3166-1 alpha-2 code of the country of publication
	// ("FR", "MA"), empty where it is not known.
	Country string
}

// A Qualifier says how the text bounds an amount.
type Qualifier string

// The qualifiers, each with words that signal it.
const (
	Exact   Qualifier = "exact"    // nothing
	About   Qualifier = "about"    // environ, près de, quelque, une centaine de
	Over    Qualifier = "over"     // plus de, au-delà de, dépasse
	AtLeast Qualifier = "at_least" // au moins, à partir de, au bas mot
	Under   Qualifier = "under"    // moins de, sous la barre des
	UpTo    Qualifier = "up_to"    // jusqu'à, au plus, plafonné à
	Range   Qualifier = "range"    // entre … et …, de … à …, 30-50
	Vague   Qualifier = "vague"    // plusieurs, quelques, des dizaines de
)

// Qualifiers lists every Qualifier in the order of the documentation.
var Qualifiers = []Qualifier{Exact, About, Over, AtLeast, Under, UpTo, Range, Vague}

// A Link says that a figure is the same money as, or a part of, another figure
// of the same document.
type Link struct {
	Type string `json:"type"` // "same_as" or "part_of"
	To   int    `json:"to"`   // Index of the other figure
}

// A Figure is one amount of money that a text states, with what the text says
// about it. Absent strings are empty, absent amounts not Valid.
type Figure struct {
	Doc    string // ID of the document
	Index  int    // 0-based position among the figures of its document
	Line   int    // 1-based line on which Start stands
	Column int    // 1-based column of Start in its line, in characters
	Start  int    // byte offset of the first byte of the span
	End    int    // byte offset after the last byte of the span

	Text     string // the span as it stands in the document: Text[Start:End]
	Sentence string // the sentence that holds it, as it stands in the document
	Rule     string // the rule that found it, e.g. "number+magnitude+currency"

	// Amount is in whole units of Currency; for a range its lower bound.
	// It is not Valid where Qualifier is Vague.
	Amount           decimal.NullDecimal
	AmountMax        decimal.NullDecimal // upper bound of a range
	Currency         string              // ISO 4217 code; "XXX" for a money that has none
	CurrencyInferred bool                // Currency comes from the context
	Qualifier        Qualifier
	Per              string // "year", "month", "week", "day", "hour" for a rate in time

	Horizon     string // when the money flows, ISO 8601 / EDTF: "2024", "../2030", "P5Y"
	HorizonText string // the words of the horizon

	Kind   string // investment, funding, acquisition, valuation, revenue …
	Status string // done, announced, sought, expected, cancelled
	AI     bool   // the money has to do with artificial intelligence

	Investor    string // who provides the money
	Recipient   string // who gets it
	Project     string // a plan, fund or site with a name of its own
	Purpose     string // what it is for
	Place       string // where it is spent
	AnnouncedBy string // who states it, where it is not the investor

	Link *Link // the same money elsewhere in the document, or its total
}
