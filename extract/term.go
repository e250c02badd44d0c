package extract

import (
	"milliards/currency"
	"strings"
)

// currency reads the currency at j: "d'euros", "$", "de dollars canadiens".
func (p *passage) currency(it *item, j int) int {
	k := j
	if p.isDe(k) && p.near(k) {
		k++
		if p.isDe(k) || p.anyWord(k, p.lex.ours) { // "2 milliards de d'euros", "315 milliards de nos francs"
			k++
		}
	}
	t, next, ok := p.datedName(k)
	if !ok {
		t, next, ok = p.termAt(k)
	}
	if !ok && it.exp > 0 && p.isWord(k) && p.raw(k) == "E" && p.magnitudeAt(k-1) != nil && p.length(k-1) <= 4 { // "15,9 Mds E"
		t, next, ok = p.lex.euroTerm, k+1, true
	}
	if !ok && p.isMark(j, '(') {
		return p.bracketedCurrency(it, j)
	}
	if !ok || !p.near(k) || !p.belongs(it, t, k, next) {
		return j
	}
	if it.before { // "$ 15 US", "£50 million sterling" say it twice
		if it.term >= 0 && p.lex.terms[it.term].Family == "" && p.lex.terms[t].Code != p.lex.terms[it.term].Code {
			return j
		}
		if p.tokens[k].gap == line {
			return j
		}
	}
	it.setTerm(p.lex, t)
	it.phrase = next > k+1
	next = p.scaled(it, p.national(it, next))
	it.last = next - 1
	return p.half(it, next)
}

// bracketedCurrency reads a currency in a parenthesis of its own behind a sum: "379,6
// milliards (XAF)", "25 000 (EUR)".
func (p *passage) bracketedCurrency(it *item, j int) int {
	t, next, ok := p.termAt(j + 1)
	if !ok || it.before || it.term >= 0 || !p.isMark(next, ')') || p.tokens[j].gap >= line || it.exp == 0 && (p.lex.terms[t].Style != currency.Code || it.n.plain) {
		return j
	}
	it.setTerm(p.lex, t)
	it.last = next
	return next + 1
}

// scaled reads a magnitude that stands behind the sign instead of before it, "28,5 $
// millions", and the sign said twice, "28,5 $ millions $".
func (p *passage) scaled(it *item, i int) int {
	if it.exp > 0 || it.before || p.lex.terms[it.term].Style != currency.Symbol || !p.isWord(i) {
		return i
	}
	m := p.magnitudeAt(i)
	if m == nil || !m.noun || m.exp < 6 || p.tokens[i].gap >= line || p.isDe(i+1) {
		return i
	}
	it.exp = m.exp
	it.value.exp += m.exp
	if t, next, ok := p.termAt(i + 1); ok && t == it.term {
		return next
	}
	return i + 1
}

// datedName reads the name by which CLDR tells a money that is gone from its
// successors, with the years between which it was tender: "12 kwanzas angolais
// (1977–1990)".
func (p *passage) datedName(i int) (term, next int, ok bool) {
	if !p.flag(i, isTerm) {
		return 0, i, false
	}
	open := i + 1
	for open < i+7 && (p.isWord(open) || p.isHyphen(open)) {
		open++
	}
	if !p.isMark(open, '(') || !p.has(open+2) || p.tokens[open+1].kind != digits || p.length(open+1) != 4 {
		return 0, i, false
	}
	for next = open + 2; next < open+6 && p.has(next) && !p.isMark(next, ')'); next++ {
	}
	if !p.isMark(next, ')') {
		return 0, i, false
	}
	code := codeOfName(strings.Map(plainSpace, p.text[p.tokens[i].start:p.tokens[next].end]))
	if code == "" {
		return 0, i, false
	}
	term, ok = p.lex.exactTerm(code)
	return term, next + 1, ok
}

// codeOfName returns the code of the currency that CLDR gives a name, or "". The loop is
// on its own, for what it has in common with the function around it is allocated.
func codeOfName(name string) string {
	for c := range currency.All() {
		if c.Plural == name || c.Singular == name || c.Name == name {
			return c.Code
		}
	}
	return ""
}

// national reads the adjective of a country after the name of its money,
// "dollars trinidadiens", "leva bulgares", which settles the currency.
func (p *passage) national(it *item, i int) int {
	term := &p.lex.terms[it.term]
	if term.Style == currency.Symbol || !p.has(i) || !p.flag(i, isPlace) || p.tokens[i].shape != lower || p.tokens[i].gap > line {
		return i
	}
	pl, next, ok := p.lex.placeAt(p.tokens, i)
	if !ok || !isDemonym(pl, p.text[p.tokens[i].start:p.tokens[next-1].end]) {
		return i
	}
	m := mention{country: pl.country, currency: pl.currency}
	switch {
	case term.Code == pl.currency && term.Family == "":
		return next
	case term.Family == "dollar" || term.Family == "cent":
		if among(dollars, m) == "" {
			return i
		}
		it.code = pl.currency
	case term.Family != "":
		if it.code = familyOf(term.Family).in(m, 0); it.code == "" {
			return i
		}
	default:
		return i
	}
	return next
}

// dollars are the currencies that are called so.
const dollars = "USD CAD AUD NZD HKD SGD TWD JMD TTD BZD BBD BSD BMD FJD GYD KYD LRD NAD SBD SRD XCD BND"

// belongs tells whether the term t, in tokens k to next, may be the currency
// of the number before it.
func (p *passage) belongs(it *item, t, k, next int) bool {
	term := &p.lex.terms[t]
	if term.Family == "sou" && (it.exp > 0 || p.has(next) && p.isWord(next) && !p.isDe(next)) { // "30 millions sous forme de parts"
		return false
	}
	if term.Code == "CDF" && term.Style == currency.Abbrev && it.exp == 0 && it.n.less(number{coef: 20}) || p.isName(t, k, next, it) || term.Style == currency.Code && p.shouts() && p.isOldCode(term.Code) {
		return false
	}
	if term.Style == currency.Code && it.n.words && it.n.coef < 2 && it.exp == 0 { // "une TPE"
		return false
	}
	if (term.Style == currency.Abbrev || term.Style == currency.Code) && it.n.words && it.exp == 0 && !p.isDe(k-1) && !it.approx {
		return p.length(k) > 2 || it.n.coef >= 100 // "Seize FC" are football clubs
	}
	return true
}

// isOldCode tells the codes of moneys that are gone, which among capitals are
// rather words: "1 TRAIN SUR 2".
func (p *passage) isOldCode(code string) bool {
	info, ok := currency.Lookup(code)
	return ok && info.Historic
}

// isName tells whether the currency word at k is somebody's name or a thing's:
// "3 Yuan dans le laboratoire", "12 Livre", in the singular with a capital.
func (p *passage) isName(t, k, next int, it *item) bool {
	if next != k+1 || p.tokens[k].shape != title || p.length(k) < 3 {
		return false
	}
	s := p.raw(k)
	return s[len(s)-1] != 's' && it.exp == 0 && (p.lex.terms[t].Trap || p.flag(k, isPersonal))
}

// termAt reads the longest currency term at i.
func (p *passage) termAt(i int) (term, next int, ok bool) {
	node := int32(0)
	term = -1
	for j := i; p.has(j) && j < i+8; j++ {
		t := &p.tokens[j]
		if j > i && (t.gap > line || t.kind == mark && t.gap != glued && p.byteAt(j) == '.') {
			break
		}
		var on bool
		if node, on = p.lex.term.step(node, t.word); !on {
			break
		}
		for f := range p.lex.term.values(node) {
			if p.matches(&p.lex.forms[f], i, j) {
				term, next = int(p.lex.forms[f].term), j+1
				break
			}
		}
	}
	return term, next, term >= 0
}

// matches tells whether tokens i to j are written as the form wants.
func (p *passage) matches(f *termForm, i, j int) bool {
	if p.tokens[j].elided {
		return false
	}
	term := &p.lex.terms[f.term]
	if f.exact != "" {
		rest := f.exact
		for k := i; k <= j; k++ {
			raw := p.raw(k)
			if !strings.HasPrefix(rest, raw) {
				return false
			}
			rest = rest[len(raw):]
		}
		return rest == ""
	}
	if term.Style == currency.Symbol {
		for k := i; k <= j; k++ {
			if p.tokens[k].kind == word && p.tokens[k].shape == lower && !p.anyWord(k, p.lex.beside) {
				return false
			}
		}
	}
	return true
}
