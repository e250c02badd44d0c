package frame

// A known is a name that the engines know: an organisation, a person, a plan.
type known struct {
	names string // its names, separated by "|"
	kind  nameKind
	ai    bool // its money has to do with artificial intelligence
}

type nameKind uint8

const (
	noName nameKind = iota
	organisation
	person
	plan    // a plan, programme, fund or site with a name of its own
	witness // who states figures rather than pays them: a newspaper, an office of statistics
	funder  // a fund or bank: it gives, and "le groupe" seldom means it
	seat    // a place that stands for its government: "Rabat", "Bruxelles"
)

// knowns are the tables of names: a name is in one of them, once.
//
// A name matches where its first word has a capital, as every word has that starts
// a sentence. So no name is also a common word or phrase: "Le Temps", "Capital",
// "Intact", "Visa" are left out.
var knowns = [...][]known{aiNames[:], planNames[:], firms[:], bodies[:], witnesses[:], persons[:]}
