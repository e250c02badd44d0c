package extract

// wordFlags says what a word is to the grammar.
type wordFlags uint32

const (
	isMoneyWord wordFlags = 1 << iota // part of an amount: a number word, a magnitude, a currency
	isMagnitude                       // an anchor: millions, Md
	isTerm                            // an anchor: first or head word of a currency term
	isShortTerm                       // the same, but needs a digit beside it: "F", "DH", "M"
	isMoneyNoun                       // money by nature: dettes, recettes, subvention
	isCountNoun                       // counted, not paid: habitants, tonnes, paramètres
	isFunction                        // articles, prepositions, conjunctions, auxiliaries
	isFlow                            // a verb or participle that goes with a bare number of money
	isMonth
	isTimeUnit     // an, mois, jours: "12 mois" is no money
	isChange       // passer, relever: "de 9,8 à 15" are two figures
	isPrice        // a verb or noun of price: coûte, budget
	isAbbreviation // ends in a dot that ends no sentence: "M.", "env."
	isPlace        // names a country: see place.go
	isReference    // art., n°, page: the number after it names something
)

// isBetween marks the adjectives that may stand between a number and its
// magnitude or its noun: "les 10 premiers millions", "une bonne centaine".
const isBetween wordFlags = 1 << 20

const (
	// isTail marks what follows an amount without being of it: "2 M€ HT".
	isTail wordFlags = 1 << 21
	// isLead marks what stands between a preposition and a number: "de près de",
	// "à quelque", "au moins".
	isLead wordFlags = 1 << 22
	// isWeighed marks the words beside which a livre is a book or a pound of
	// butter, a couronne a wreath.
	isWeighed wordFlags = 1 << 23
	// isQualifying marks the words of qualifiers: "au moins", "près de".
	isQualifying wordFlags = 1 << 24
	// isPersonal marks the moneys whose singular with a capital is rather a name.
	isPersonal wordFlags = 1 << 28
	// isTally marks the nouns that a count measures: "la base clients atteint 23,6
	// millions".
	isTally wordFlags = 1 << 27
	// isRated marks the nouns that go with a time: "consommation mensuelle".
	isRated wordFlags = 1 << 26
	// isAdverb marks what may stand between a verb and its amount: "dépasse donc
	// 2,4 Md€".
	isAdverb wordFlags = 1 << 25
)
