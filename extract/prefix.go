package extract

import (
	"milliards/currency"
	"strings"
)

// prefixed reads an item whose currency stands first: "CHF 7,5 millions",
// "$25bn", "M€ 12,4", "KEUR 480", "EUR -1 544 millions".
func (p *passage) prefixed(i int) (item, int, bool) {
	if p.tokens[i].kind == digits || p.tokens[i].word == 0 && p.length(i) > 8 || !p.digitsAhead(i) {
		return item{}, i, false
	}
	exp, t, j, ok := p.compound(i)
	if !ok {
		j = i
		if m := p.magnitudeAt(i); m != nil && !m.noun || m != nil && p.length(i) <= 3 {
			j, exp = i+1, m.exp
		}
		var next int
		if t, next, ok = p.termAt(j); !ok || j > i && p.tokens[j].gap > space {
			return item{}, i, false
		}
		j = next
	}
	if !p.lex.terms[t].Before && !p.isCode(j-1) || !p.has(j) || p.tokens[j].gap > line {
		return item{}, i, false
	}
	if p.has(i-1) && p.tokens[i].gap == glued && p.tokens[i-1].kind != mark {
		return item{}, i, false
	}
	negative := false
	if p.isDash(j) && p.has(j+1) && p.tokens[j+1].kind == digits && p.tokens[j+1].gap == glued {
		negative = true
		j++
	}
	if !p.has(j) || p.tokens[j].kind != digits {
		return item{}, i, false
	}
	n, next, ok := p.inDigits(j)
	if !ok || p.isReference(next) || p.tokens[j].gap == line && p.isYear(n) || p.has(next) && p.tokens[next].gap == glued && p.tokens[next].kind == word && p.magnitudeAt(next) == nil {
		return item{}, i, false
	}
	it := item{first: i, last: next - 1, n: n, value: n, term: -1, before: true, negative: negative, exp: exp}
	it.value.exp += exp
	it.setTerm(p.lex, t)
	if exp == 0 && p.lex.terms[t].Code == "USD" {
		if s, end, ok := p.suffixed(next); ok { // "$48.00 US"
			it.setTerm(p.lex, s)
			it.last = end - 1
			p.sign(&it)
			return it, end, true
		}
	}
	p.sign(&it)
	if exp == 0 && p.length(i) == 3 && strings.Contains(codesLikeWords, p.raw(i)) && n.plain && p.magnitudeAt(next) == nil {
		return item{}, i, false // "COP 30" is a conference
	}
	if exp == 0 {
		next = p.unit(&it, next)
		p.english(&it)
	} else {
		next = p.minor(&it, next)
	}
	return it, next, true
}

// isCode tells whether token i is the code of a currency of today.
func (p *passage) isCode(i int) bool {
	if !p.isWord(i) || p.length(i) != 3 || p.tokens[i].shape != upper {
		return false
	}
	info, ok := currency.Lookup(p.raw(i))
	return ok && !info.Historic
}

// digitsAhead tells whether digits stand within reach of a currency at i: it
// has at most four tokens, "F. CFA", and a minus may stand between.
func (p *passage) digitsAhead(i int) bool {
	for j := i + 1; j <= i+6 && p.has(j); j++ {
		if p.tokens[j].kind == digits {
			return true
		}
	}
	return false
}

// codesLikeWords are the codes that before a number are something else: "COP 30"
// is a conference, "TOP 50" a chart.
const codesLikeWords = "ALL BAM BOB COP CUP GEL LAK MOP MUR PEN RON SEK SOS TOP TRY"

// suffixed reads the country that stands after the number of a "$".
func (p *passage) suffixed(i int) (term, next int, ok bool) {
	if !p.isWord(i) || p.tokens[i].shape != upper || p.tokens[i].gap > space {
		return 0, i, false
	}
	node, ok := p.lex.term.step(0, p.lex.sign("$"))
	if !ok {
		return 0, i, false
	}
	if node, ok = p.lex.term.step(node, p.tokens[i].word); !ok {
		return 0, i, false
	}
	form, ok := p.lex.term.value(node)
	if !ok {
		return 0, i, false
	}
	return int(p.lex.forms[form].term), i + 1, true
}

// english reads the separators of "$1,250" and "$1.105 billion" as English
// does, where no French magnitude says otherwise.
func (p *passage) english(it *item) {
	if !it.n.dot3 && !it.n.comma3 {
		return
	}
	m := p.magnitudeAt(it.n.last + 1)
	switch {
	case it.n.comma3 && m == nil && p.tokens[it.n.first].gap == glued && p.lex.terms[it.term].Style == currency.Symbol || it.n.comma3 && m == nil && p.lex.terms[it.term].Family == "Rs":
	case it.n.dot3 && m != nil && p.isEnglishForm(it, it.n.last+1):
	default:
		return
	}
	it.english = true
	shift := it.n.turned().exp - it.n.exp
	it.n.exp += shift
	it.value.exp += shift
}
