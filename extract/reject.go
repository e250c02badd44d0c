package extract

import (
	"strings"

	"milliards/currency"
)

// classify decides of the items what their neighbours alone tell.
func (p *passage) classify() {
	for k := range p.items {
		it := &p.items[k]
		if it.term >= 0 {
			it.verdict = money
			switch {
			case p.isTrap(it):
				it.refuse(neither, "another meaning of the word")
			case p.isNothing(it):
				it.refuse(neither, "no amount")
			case p.isTitle(it):
				it.refuse(neither, "title")
			}
			continue
		}
		f := p.following(it.last + 1)
		switch {
		case it.exp >= 5: // a magnitude and no currency
			switch {
			case p.isTitle(it):
				it.refuse(neither, "title")
			case p.isUnitPriced(k):
				it.refuse(neither, "unit of a price")
			case p.countsThings(it, f):
				it.refuse(counted, "count")
			}
		case p.isGlued(it), f == measures, f == numeral && !p.inTable, p.isReference(it.last + 1), p.flag(it.first-1, isReference):
			it.verdict = neither
		case p.isUnitPriced(k), p.isModel(it), p.isNote(it), p.isDe(it.first-1) && p.flag(it.first-2, isReference), k > 0 && p.items[k-1].verdict == neither && p.items[k-1].last == it.first-1:
			it.verdict = neither
		case f == counts && p.is(p.cueBefore(it.first), p.lex.dont) && !p.flag(it.last+1, isCountNoun):
		case p.isDe(it.last + 1): // "24 de ventes": a count would do without "de"
		case f == counts || f == proper:
			it.verdict = counted
		case p.isCoded(it), k > 0 && p.items[k-1].verdict == neither && p.items[k-1].term < 0 && p.flag(p.items[k-1].first-1, isReference) && p.joint(&p.items[k-1], it) != apart:
			it.verdict = neither
		}
	}
}

// refuse decides that the item is no money, and why.
func (it *item) refuse(v verdict, why string) { it.verdict, it.rule = v, why }

// isUnitPriced tells the unit of a price: "0,4 dollar le million de tokens".
func (p *passage) isUnitPriced(k int) bool {
	if k == 0 || p.items[k-1].term < 0 {
		return false
	}
	i := p.items[k-1].last + 1
	it := &p.items[k]
	return i == it.first-1 && p.anyWord(i, p.lex.perUnit) && !p.is(i, p.lex.contre) && !p.is(i, p.lex.pour) && (it.bare || it.exp > 0)
}

// isModel tells a number that is part of a name: "un Mark 48", "la Phase 2".
func (p *passage) isModel(it *item) bool {
	i := it.first - 1
	return it.n.plain && p.isWord(i) && p.tokens[i].shape != lower && !p.tokens[i].elided && p.isWord(i-1) && !p.shouts() &&
		(p.is(i-1, p.lex.un) || p.is(i-1, p.lex.une) || p.raw(i-1) == "le" || p.raw(i-1) == "la" || p.raw(i-1) == "du" || p.raw(i-1) == "au") && !p.flag(i, isPlace)
}

// isCoded tells a number in a code: "article L 2132-1".
func (p *passage) isCoded(it *item) bool {
	i := it.first - 1
	return p.isWord(i) && p.length(i) == 1 && p.tokens[i].shape == title && !p.is(i, p.lex.aGrave) && !p.is(i, p.lex.a0)
}

// countsThings tells whether a magnitude without currency counts what follows
// it: "2,3 millions d'images", "1,2 Md de vues", but not "24 milliards
// post-money" or "2 000 milliards annuels".
func (p *passage) countsThings(it *item, f follow) bool {
	i := it.last + 1
	switch f {
	case pays: // "12 millions de transactions", but "12 milliards d'actifs"
		return it.exp < 9 && p.isDe(i) && p.anyWord(i+1, p.lex.byHead)
	case measures:
		return !p.flag(i, isTimeUnit) && !p.flag(i, isMonth)
	case counts:
		if p.isShares(it) || p.isTraded(it) {
			return false
		}
		return p.isDe(i) || p.flag(i, isCountNoun) && !p.flag(i, isMoneyNoun)
	}
	return false
}

// isShares tells the price of a stake told by what it buys: "a pris pour 250
// millions de titres".
func (p *passage) isShares(it *item) bool {
	return p.is(it.first-1, p.lex.pour) && p.isDe(it.last+1) && p.anyWord(it.last+2, p.lex.shares)
}

// isTraded tells a sum by the trade it pays, "achètera pour 30 milliards de calcul",
// "vendrait à Metz pour 5 milliards de serveurs", and no number of buyers.
func (p *passage) isTraded(it *item) bool {
	i := p.cueBefore(it.first)
	if !p.is(i, p.lex.pour) || !p.isDe(it.last+1) || p.anyWord(it.last+2, p.lex.folk) {
		return false
	}
	for j := i - 1; j >= i-4 && p.isWord(j); j-- {
		if p.anyWord(j, p.lex.trades) {
			return true
		}
		if !p.flag(j, isFunction) && p.tokens[j].shape == lower {
			return false
		}
	}
	return false
}

// isGlued tells whether the number of it is a part of something else: "F-16",
// "GPT-4", "T1'22", "01/2014".
func (p *passage) isGlued(it *item) bool {
	t := &p.tokens[it.first]
	if t.kind == word || it.before || t.gap != glued || !p.has(it.first-1) {
		return false
	}
	prev := &p.tokens[it.first-1]
	if prev.kind == word {
		return !prev.elided
	}
	if prev.kind != mark {
		return true
	}
	switch p.raw(it.first - 1) {
	case "-", "\u2011", "/", ".", ",", "'", "’", "_":
		return prev.gap == glued && p.has(it.first-2) && p.tokens[it.first-2].kind == word
	case "#", "@", "°":
		return true
	}
	return false
}

// isLabel tells a word whose number names or dates something: "l'article 12",
// "l'action 5", "lundi 3".
func (p *passage) isLabel(i int) bool {
	return p.flag(i, isReference) || p.flag(i, isNumbered) && p.length(i) > 1
}

// isReference tells whether the number before i is an ordinal: "18e", "1er".
func (p *passage) isReference(i int) bool {
	if !p.has(i) || p.tokens[i].gap != glued || p.tokens[i].kind != word {
		return false
	}
	switch strings.ToLower(p.raw(i)) {
	case "e", "er", "ère", "re", "ème", "eme", "nd", "nde", "è", "ième", "o", "h", "g", "km", "go":
		return true
	}
	return false
}

// titles are names of films, shows and songs that read like amounts, from the
// word before the number on.
var titles = [...]string{"qui valait trois milliards", "million dollar baby", "qui voulait un milliard", "homme qui valait 3 milliards", "pour une poignée de dollars", "six million dollar man", "quelques dollars de plus", "cent mille dollars au soleil", "trois francs six sous", "3 francs six sous"}

// isTitle tells whether the item is a part of a title: "L'homme qui valait
// trois milliards".
func (p *passage) isTitle(it *item) bool {
	i := max(0, it.first-3)
	if p.flags&isTitleWord == 0 || !p.namesTitle(i, it.last+3) {
		return false
	}
	s := strings.ToLower(p.text[p.tokens[i].start:p.tokens[min(it.last+3, len(p.tokens)-1)].end])
	s = strings.Map(plainSpace, s)
	for _, t := range titles {
		if strings.Contains(s, t) {
			return true
		}
	}
	return false
}

// namesTitle tells whether tokens i to last have a word of the titles that is
// rare beside an amount.
func (p *passage) namesTitle(i, last int) bool {
	for ; i <= last && p.has(i); i++ {
		if p.flag(i, isTitleWord) {
			return true
		}
	}
	return false
}

// plainSpace turns the spaces of typography into plain ones.
func plainSpace(r rune) rune {
	if isSpace(r) {
		return ' '
	}
	return r
}

// isNothing tells "pas un euro", "n'a pas touché un centime": no amount.
func (p *passage) isNothing(it *item) bool {
	if !p.isOne(it) || it.last > it.first+1 || it.bare {
		return false
	}
	for i := it.first - 1; i >= it.first-5 && p.isWord(i); i-- {
		if p.anyWord(i, p.lex.negations) || p.raw(i) == "couleur" {
			return true
		}
	}
	return false
}

// isHyphenated tells whether a hyphen joins the last word of it to a word, or a letter to
// a number that has no unit.
func (p *passage) isHyphenated(it *item) bool {
	i, j := it.last+1, it.last+2
	if !p.isHyphen(i) || p.tokens[i].gap != glued || !p.has(j) || p.tokens[j].gap != glued {
		return false
	}
	if !p.isWord(j) {
		return !it.before && it.exp == 0 && p.length(it.last) == 1 && p.tokens[it.last].gap == space && p.unitStart(j+1) < 0
	}
	return !p.flag(j, isFunction) || p.length(it.last) == 1
}

// isTrap tells whether the currency word of it has its other meaning here: a
// book or a weight ("deux livres de beurre"), a crown of flowers, a free kick.
func (p *passage) isTrap(it *item) bool {
	term := &p.lex.terms[it.term]
	if p.isGlued(it) || p.isWord(it.last) && p.isHyphenated(it) {
		return true // "300 francs-comtois", "35 F-35"
	}
	if !it.before && p.flag(it.first-1, isReference) && p.tokens[it.first].kind == digits && it.exp == 0 && p.isWord(it.last) && p.length(it.last) <= 2 {
		return true // "rue du 4 F"
	}
	if !term.Trap || it.bare || it.phrase {
		return false
	}
	if it.exp > 0 { // "douze millions de livres vendus"
		return term.Family == "livre" && p.flag(it.last+1, isWeighed)
	}
	if term.Style == currency.Abbrev && term.Family == "" && !it.before { // "3 000 US Marines", but "3 milliards US"
		return true
	}
	return p.isTrapWord(it, term.Family)
}
