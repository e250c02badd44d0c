package extract

import "strings"

// elisionOf returns the rule by which the bare number of item k stands for
// money; empty if none. After money in its own sentence, a number that counts
// nothing is money again. In a sentence without money before it, it must be
// taken up by a pronoun ("en recevra 50"), an article ("les 20 restants") or a
// verb ("s'y ajoutent 3,4").
func (p *passage) elisionOf(it *item, k, last int, base lender) string {
	f := p.following(it.last + 1)
	if f == counts && (p.isDe(it.last+1) || p.is(p.cueBefore(it.first), p.lex.dont) && last >= 0 && !(it.n.words && !p.isParticiple(it.last+1)) && !p.flag(it.last+1, isCountNoun)) {
		f = goesOn
	}
	if f == counts || f == proper || f == measures || f == numeral {
		return ""
	}
	i := p.cueBefore(it.first)
	if last >= 0 && p.crossesCell(p.items[last].last, it.first) {
		return ""
	}
	rounded := it.n.plain || it.n.words
	switch {
	case p.takesUp(it.first) && (!it.n.words || p.pricedVerb(it.first)) && !(base.exp >= 6 && it.n.exp == 0 && it.n.coef >= 1000 && base.n.coef < 1000):
		return "elided:en"
	case (f == flows || p.isDe(it.last+1)) && p.anyWord(it.first-1, p.lex.definite) && !it.n.words:
		return "elided:les"
	case last < 0 && f == flows && base.exp >= 6 && p.sharesOut(it.first):
		return "elided:share"
	case p.flag(i, isFlow) && !rounded, p.pricedVerb(it.first) && !it.n.words:
		return "elided:verb"
	case last < 0 && base.exp >= 6 && p.inBrackets(it) && p.isNameBefore(it.first-1) && it.n.less(number{coef: 1000}) && p.bracketed() > 1:
		return "elided:bracket"
	case last < 0 && p.isMark(it.first-1, ':') && f == ends && base.exp >= 6 && (it.n.plain || it.n.exp < 0) && p.isWord(it.first-2) && p.tokens[it.first-2].shape != lower && !p.flag(it.first-2, isTally|isCountNoun):
		return "elided:entry"
	case !rounded && (p.laterMoney(k) || last < 0 && (p.cued(it) || p.is(i, p.lex.soit))):
		return "elided:number"
	case last < 0:
		return ""
	case p.is(i, p.lex.contre) && k > 0 && p.items[k-1].last == i-1 && p.items[k-1].verdict != money && p.items[k-1].term < 0: // "1500 contre 800 il y a dix ans"
		return ""
	case p.is(i, p.lex.dont), p.is(i, p.lex.contre), p.isInsteadOf(i):
		return "elided:" + strings.ToLower(p.raw(i))
	case it.approx && f == flows:
		return "elided:flow"
	case it.n.words && it.n.coef < 1000 && it.n.exp == 0 && it.value.exp == it.n.exp:
		return ""
	case p.cued(it) && it.first-p.items[last].last <= 28:
		return "elided:qualified"
	case it.first-p.items[last].last > 28 || p.isTimely(it, i):
		return ""
	case !rounded || base.exp >= 3:
		return "elided:list"
	case it.n.coef >= 100 || base.near(it.n) && p.isListed(p.items[last].last+1) && it.first-p.items[last].last <= 5 || f == ends && p.is(i, p.lex.aGrave) || p.enumerates(&p.items[last], it) || f == goesOn && base.near(it.n) && p.isListed(it.first-1):
		return "elided:price"
	}
	return ""
}

// isParticiple tells a participle by its end: "dont deux prêtés par la banque".
func (p *passage) isParticiple(i int) bool {
	return p.isWord(i) && (strings.HasSuffix(p.raw(i), "és") || strings.HasSuffix(p.raw(i), "ées"))
}

// crossesCell tells whether a bar parts two tokens: cells of a table share
// nothing.
func (p *passage) crossesCell(i, j int) bool {
	for ; i < j; i++ {
		if p.isMark(i, '|') {
			return true
		}
	}
	return false
}

// bracketed counts the names with a number in parentheses.
func (p *passage) bracketed() int {
	n := 0
	for k := range p.items {
		if it := &p.items[k]; p.inBrackets(it) && p.isNameBefore(it.first-1) {
			n++
		}
	}
	return n
}

// sharesOut tells a sentence that divides the sum told before: "Sur ce montant,
// 950 sont identifiés".
func (p *passage) sharesOut(i int) bool {
	for j := 0; j+1 < i; j++ {
		if (p.isDe(j) || p.isWord(j) && strings.EqualFold(p.raw(j), "sur")) && p.anyWord(j+1, p.lex.these) {
			return true
		}
	}
	return false
}

// isListed tells a comma or "et".
func (p *passage) isListed(i int) bool { return p.isMark(i, ',') || p.is(i, p.lex.et) }

// cued tells whether a qualifier stands on the number: "jusqu'à 52".
func (p *passage) cued(it *item) bool {
	_, ok := p.cueOn(it.first - 1)
	return ok
}

// pricedVerb tells whether a verb of price stands right before the number at i:
// "la jeune pousse vaudrait alors 350", "l'abonnement coûte 9,90".
func (p *passage) pricedVerb(i int) bool {
	for j := i - 1; j >= i-3 && p.isWord(j); j-- {
		if p.flag(j, isPrice) && !p.flag(j, isMoneyNoun) && !p.flag(j, isFunction) {
			return true
		}
		if p.isDe(j) && p.flag(j-1, isChange) { // "progressera de 16"
			return true
		}
		if !p.flag(j, isAdverb|isFunction|isLead|isQualifying) || p.isDe(j) {
			return false
		}
	}
	return false
}

// laterMoney tells whether money is stated in the sentence after item k, and
// none before it.
func (p *passage) laterMoney(k int) bool {
	for _, b := range p.items[:k] {
		if b.verdict == money || b.verdict == counted {
			return false
		}
	}
	for _, b := range p.items[k+1:] {
		if b.verdict == money && b.exp == 0 && p.items[k].exp == 0 && b.term >= 0 {
			return true
		}
	}
	return false
}

// takesUp tells whether the pronoun "en" and its verb stand before the number
// at i: "en recevra 50", "n'en prévoyait que 11", "vient d'en réunir 2".
func (p *passage) takesUp(i int) bool {
	for j := i - 1; j >= i-6 && p.isWord(j); j-- {
		if !p.is(j, p.lex.en) {
			continue
		}
		v := j + 1 // the verb
		return v < i && p.tokens[v].shape == lower && !p.tokens[v].elided && !p.flag(v, isMonth|isTimeUnit|isBetween|isLead) && !p.anyWord(v, p.lex.afterEn) && (p.has(j-1) && p.isWord(j-1) || j == 0)
	}
	return false
}

// cueBefore returns the word that introduces the number at i, over what
// qualifies it: "dont au moins 17" gives "dont".
func (p *passage) cueBefore(i int) int {
	i--
	for p.has(i) && p.isWord(i) && p.flag(i, isLead|isQualifying) {
		i--
	}
	return i
}

// isInsteadOf tells "au lieu de" at its last word.
func (p *passage) isInsteadOf(i int) bool {
	return p.isDe(i) && p.has(i-1) && p.raw(i-1) == "lieu"
}

// enumerates tells whether it goes on a list that prev began: "50 viendront
// d'Abou Dhabi, 20 de Brookfield et 6 d'Amazon", "à l'IA et 2,8 à la chaîne".
func (p *passage) enumerates(prev, it *item) bool {
	if it.first-prev.last > 14 {
		return false
	}
	for i := prev.last + 1; i < it.first; i++ {
		switch {
		case p.isMark(i, ';') || p.isMark(i, '.') || p.isMark(i, ':') || p.isMark(i, '(') || p.isMark(i, ')'):
			return false
		case p.isMark(i, ',') || p.is(i, p.lex.et):
			return prev.exp >= 3 || !it.n.plain
		}
	}
	return false
}
