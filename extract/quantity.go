package extract

import (
	"milliards/currency"
	"strings"
)

// unit reads the magnitude and the currency after the number of it, at j, and
// returns the place after them.
func (p *passage) unit(it *item, j int) int {
	if it.n.words {
		j = p.gloss(it, j)
	} else {
		j = p.tail(it, p.gloss(it, j))
		if it.term >= 0 && !it.before {
			return j
		}
	}
	k := p.adjectives(it, j)
	if next := p.compoundUnit(it, k); next > k {
		return p.minor(it, next)
	}
	next := p.magnitude(it, k)
	if next > k {
		it.last, j = next-1, next
		j = p.addition(it, j)
	}
	j = p.half(it, j)
	j = p.gloss(it, j)
	return p.minor(it, p.currency(it, j))
}

// unitStart returns j where a magnitude or a currency stands at j, else -1.
func (p *passage) unitStart(j int) int {
	if m := p.magnitudeAt(j); m != nil && m.standing {
		return j
	}
	if _, _, ok := p.termAt(j); ok {
		return j
	}
	if _, _, _, ok := p.compound(j); ok {
		return j
	}
	if m := p.magnitudeAt(j); m != nil {
		if _, _, ok := p.termAt(j + 1); ok {
			return j
		}
	}
	return -1
}

func (p *passage) unitWord(j int) bool { return p.isWord(j) && p.length(j) > 3 }

// magnitude reads the magnitudes at j: "milliards", "milliers de milliards",
// "lakh crore". It returns j where none stands.
func (p *passage) magnitude(it *item, j int) int {
	if p.isHyphen(j) && it.n.words && p.has(j+1) && p.tokens[j+1].gap == glued {
		if m := p.magnitudeAt(j + 1); m != nil && m.noun { // "un-million-deux-cent-mille"
			j++
		}
	}
	m := p.magnitudeAt(j)
	if m == nil || !p.near(j) || !p.fits(it, m, j) {
		return j
	}
	it.exp += p.power(it, m, j)
	j++
	if p.isMark(j, '.') && p.tokens[j].gap == glued && p.length(j-1) <= 4 { // "12 Mds. €", "164 mio. de francs"
		if _, _, ok := p.termAt(j + 1); ok || p.isDe(j+1) {
			j++
		}
	}
	for m.noun || m.exp == 3 && p.is(j-1, p.lex.mille) { // "10 mille milliards"
		k := j
		if p.isDe(k) {
			k++
		}
		next := p.magnitudeAt(k)
		if next == nil || !next.noun || !p.near(k) || k == j && next.exp != 7 && m.noun {
			break
		}
		it.exp += next.exp
		m, j = next, k+1
	}
	it.value.exp = it.n.exp + it.exp
	return j
}

// fits tells whether the magnitude m at j may belong to the number of it.
func (p *passage) fits(it *item, m *magnitude, j int) bool {
	if m.noun {
		if m.exp == 3 && it.n.words && !it.approx { // "deux milliers d'euros", not "deux milliers"
			return p.isDe(j + 1)
		}
		return true
	}
	if p.raw(j) == "mille" || p.raw(j) == "MILLE" || p.is(j, p.lex.mille) {
		return !it.n.words
	}
	if m.standing { // bn
		return !it.n.words
	}
	if it.n.words && !it.n.approx {
		return false
	}
	switch raw := p.raw(j); {
	case m.exp == 9 && (raw == "g" || raw == "b" || raw == "B") && !(it.before && raw != "g"):
		return false
	case raw == "t" || raw == "mM":
		return false
	}
	if it.before && it.term >= 0 {
		return p.tokens[j].gap == glued || !p.isMark(j+1, '.')
	}
	k := j + 1
	if p.tokens[j].gap == glued && (p.is(k, p.lex.et) || p.is(k, p.lex.aGrave) || p.isDash(k)) && p.has(k+1) && p.tokens[k+1].kind == digits {
		return true // "900M et 1,4Md d'euros"
	}
	if p.isDe(k) {
		k++
	}
	t, next, ok := p.termAt(k)
	if !ok {
		return p.raw(j) == "M" && p.resumesMillions(j)
	}
	// "12 M F" would be far-fetched, and so would a metre before a word.
	return p.lex.terms[t].Style != currency.Name || p.raw(j) != "m" && next > k
}

// resumesMillions tells whether the M at j, with no currency behind it, is that of the
// amount before it: "222 M€ pour l'un, 180M pour l'autre".
func (p *passage) resumesMillions(j int) bool {
	if p.isMark(j+1, '.') || p.isWord(j+1) && !p.flag(j+1, isFunction) && !p.isDe(j+1) {
		return false
	}
	k := len(p.items) - 1
	for k >= 0 && p.items[k].term < 0 {
		k--
	}
	return k >= 0 && p.items[k].exp == 6
}

// power returns the exponent of m at j for the number of it: the short scale
// in English forms, 10^9 for the MM of Morocco and Tunisia.
func (p *passage) power(it *item, m *magnitude, j int) int {
	switch {
	case m.exp == 12 && m.noun && p.isEnglishForm(it, j):
		return 9
	case m.exp == 18 && p.isEnglishForm(it, j):
		return 12
	case m.exp == 6 && !m.noun && p.length(j) == 2:
		if t, _, ok := p.termAt(j + 1); ok && p.lex.thousandMM(t) {
			return 9
		}
		return p.mm
	}
	return m.exp
}

// isEnglishForm tells whether "billion" at j is English: "$1.5 billion",
// "2 billion USD", "EUR 2.5 billion", but not "1,5 billion de dollars".
func (p *passage) isEnglishForm(it *item, j int) bool {
	if strings.HasSuffix(strings.ToLower(p.raw(j)), "s") || p.isDe(j+1) {
		return false
	}
	if it.before && it.term >= 0 {
		return true
	}
	dotted := p.has(it.n.last-1) && it.n.exp < 0 && p.byteAt(it.n.last-1) == '.'
	return dotted || it.n.coef >= 2*pow10(-it.n.exp) && it.n.exp <= 0 && it.n.exp > -18
}

// adjectives skips what may stand between a number and its magnitude: "les 10
// premiers millions", "un petit million".
func (p *passage) adjectives(it *item, j int) int {
	k := j
	for k < j+2 && p.flag(k, isBetween) && p.near(k) {
		k++
	}
	if k == j {
		return j
	}
	if m := p.magnitudeAt(k); m == nil || !m.noun || !m.standing {
		return j
	}
	it.approx = it.approx || p.is(j, p.lex.petit)
	return k
}

// gloss skips the same number said again, "deux cent mille (200 000) euros",
// where a currency goes on after it.
func (p *passage) gloss(it *item, j int) int {
	if !p.isMark(j, '(') || !p.has(j+1) || p.tokens[j+1].kind == mark {
		return j
	}
	n, k, ok := p.numeral(j + 1)
	if !ok {
		return j
	}
	again := item{n: n, value: n, term: -1}
	if e := p.magnitude(&again, k); e > k {
		k = p.addition(&again, e)
	}
	if !p.isMark(k, ')') || !again.value.equals(it.value) {
		return j
	}
	if p.unitStart(k+1) < 0 && !(p.isDe(k+1) && p.unitStart(k+2) > 0) {
		return j
	}
	it.last = k
	return k + 1
}
