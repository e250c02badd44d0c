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
	// Head is the beginning of the document where Text is a later part of it,
	// see Section; else empty.
	Head string
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

// A Kind says what an amount of money is.
type Kind string

// The kinds, each with what it covers.
const (
	Investment  Kind = "investment"  // capital put into building, a plan, a fund
	Funding     Kind = "funding"     // raised by a company: levée de fonds, introduction en bourse
	Acquisition Kind = "acquisition" // the price of a company, of a transfer
	Valuation   Kind = "valuation"   // valorisation, capitalisation
	Revenue     Kind = "revenue"     // chiffre d'affaires, recettes, ventes
	Earnings    Kind = "earnings"    // bénéfice, perte, résultat
	Cost        Kind = "cost"        // coût, dépense, facture, dégât, fraude
	Debt        Kind = "debt"        // prêt, emprunt, dette
	Aid         Kind = "aid"         // subvention, aide, don, bourse
	Fine        Kind = "fine"        // amende, dommages-intérêts
	Contract    Kind = "contract"    // contrat, commande
	Price       Kind = "price"       // prix unitaire, tarif, loyer, cours
	Pay         Kind = "pay"         // salaire, prime, pension
	Market      Kind = "market"      // taille de marché, PIB, épargne
	Other       Kind = "other"       // déficits, dividendes, budgets entiers, saisies
)

// Kinds lists every Kind in the order of the documentation.
var Kinds = []Kind{Investment, Funding, Acquisition, Valuation, Revenue, Earnings, Cost, Debt, Aid, Fine, Contract, Price, Pay, Market, Other}

// A Status says how far the money is.
type Status string

// The statuses, each with words that signal it.
const (
	Done      Status = "done"      // a levé, a coûté, versés
	Announced Status = "announced" // promet, va investir, s'engage, inflige
	Sought    Status = "sought"    // cherche à lever, vise, réclame
	Expected  Status = "expected"  // devrait, estime, coûterait
	Cancelled Status = "cancelled" // abandonné, gelé, refusé
)

// Statuses lists every Status in the order of the documentation.
var Statuses = []Status{Done, Announced, Sought, Expected, Cancelled}

// A Link says that a figure is the same money as, or a part of, another figure
// of the same document.
type Link struct {
	Type string `json:"type"` // SameAs or PartOf
	To   int    `json:"to"`   // Index of the other figure
}

// The types of a Link.
const (
	SameAs = "same_as" // the same money again, or its value in another currency
	PartOf = "part_of" // a share of the other
)

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

	Kind   Kind   // what the money is; empty where nothing tells
	Status Status // how far it is; empty for what simply is: a price, a stock
	AI     bool   // the money has to do with artificial intelligence

	Investor    string // who provides the money
	Recipient   string // who gets it
	Project     string // a plan, fund or site with a name of its own
	Purpose     string // what it is for
	Place       string // where it is spent
	AnnouncedBy string // who states it, where it is not the investor

	Link *Link // the same money elsewhere in the document, or its total

	// Cues tell what decided each field, in the order of the fields. Only
	// Explain fills them.
	Cues []Cue
}
