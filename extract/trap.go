package extract

import "milliards/currency"

// isTrapWord decides on a term with a life outside of money, with a number
// and no magnitude: it is money beside a word of price or a big round number,
// in a country that pays in it, not beside the words of its other life.
func (p *passage) isTrapWord(it *item, fam string) bool {
	if fam == "franc" || fam == "fr." || fam == "F" {
		return p.isFree(it)
	}
	if p.isDe(it.last+1) && !p.flag(it.last+2, isMoneyNoun) && (fam == "livre" || fam == "couronne" || !p.flag(it.last+2, isFunction)) {
		return true
	}
	if fam == "livre" && p.isOne(it) && p.is(it.first, p.lex.un) { // "un livre"
		return true
	}
	if p.context.paysAtHome(it.term) {
		return false
	}
	if p.weighs() && fam != "cfa" && !(fam == "livre" && p.context.paysIn(it.term) && it.first > 0 && p.pricedVerb(it.first)) {
		return true
	}
	if fam == "livre" && p.context.isAncien() {
		return false
	}
	if fam == "local" && (it.n.coef >= 20 || it.n.exp < 0) || len(p.tokens) <= 3 || fam != "local" && p.context.paysIn(it.term) {
		return false
	}
	for i := max(0, it.first-8); i < it.last+8 && p.has(i); i++ {
		if p.flag(i, isPrice) {
			return false
		}
	}
	return true
}

// isFree tells the adjective franc and the kicks of football: "deux coups
// francs", "être francs".
func (p *passage) isFree(it *item) bool {
	if i := it.last + 1; p.isOne(it) && p.isWord(i) && p.tokens[i].shape == lower && !p.flag(i, isFunction|isFlow|isPlace) && p.tokens[i].gap == space { // "un franc succès"
		return true
	}
	return it.n.words && it.n.coef < 10 && p.flag(it.first-1, isWeighed) || p.lex.terms[it.term].Style == currency.Name && p.tokens[it.last].shape == title && !p.shouts()
}

// weighs tells whether the passage has the words of books, butter or wreaths.
func (p *passage) weighs() bool { return p.flags&isWeighed != 0 }
