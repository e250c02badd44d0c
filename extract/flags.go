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
	// isBetween marks the adjectives that may stand between a number and its
	// magnitude or its noun: "les 10 premiers millions", "une bonne centaine".
	isBetween
	// isTail marks what follows an amount without being of it: "2 M€ HT".
	isTail
	// isLead marks what stands between a preposition and a number: "de près de",
	// "à quelque", "au moins".
	isLead
	// isWeighed marks the words beside which a livre is a book or a pound of
	// butter, a couronne a wreath.
	isWeighed
	// isQualifying marks the words of qualifiers: "au moins", "près de".
	isQualifying
	// isPersonal marks the moneys whose singular with a capital is rather a name.
	isPersonal
	// isTally marks the nouns that a count measures: "la base clients atteint 23,6
	// millions".
	isTally
	// isRated marks the nouns that go with a time: "consommation mensuelle".
	isRated
	// isAdverb marks what may stand between a verb and its amount: "dépasse donc
	// 2,4 Md€".
	isAdverb
	// isNumbered marks the words with which a number is a name or a day: "Boeing
	// 737", "lundi 12".
	isNumbered
	// isTitleWord marks the words of titles that are rare beside an amount.
	isTitleWord
	// statesUnit marks what stands before a unit without a number: "en M€", "(K€)".
	statesUnit
	// isRateWord marks the longest word of each cue of a rate, without which there is
	// none: "an" of "par an".
	isRateWord
)
