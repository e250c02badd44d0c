package extract

import (
	"milliards/currency"
	"slices"
)

// exchange refuses the unit of an exchange rate: in "12 700 livres pour un
// dollar" and "un dollar se vend 12 700 livres", the dollar is no amount.
func (p *passage) exchange(c *context) {
	for k := range p.items {
		it := &p.items[k]
		if it.verdict != money || it.exp > 0 || it.isRange || !it.value.equals(number{coef: 1}) {
			continue
		}
		if k > 0 && p.quotes(c, &p.items[k-1], it) {
			it.verdict = neither
			continue
		}
		if k > 0 && p.isPriceOf(&p.items[k-1], it) || k+1 < len(p.items) && p.isSoldFor(it, &p.items[k+1]) {
			it.verdict = neither
		}
	}
}

// quotes settles a rate of exchange whose number has no currency, "la gourde
// s'échange à 132,54 pour un dollar": it is in the money that was named, or in
// the country's own.
func (p *passage) quotes(c *context, price, unit *item) bool {
	i := unit.first - 1
	if price.verdict != open || price.exp > 0 || i != price.last+1 || !p.is(i, p.lex.pour) && !p.is(i, p.lex.contre) {
		return false
	}
	price.code = c.home().currency
	for j := max(0, price.first-8); j < price.first; j++ {
		if t, _, ok := p.termAt(j); ok && p.lex.terms[t].Style == currency.Name {
			named := item{first: j, last: j, term: t}
			if c.resolve(p, &named) && named.code != unit.code {
				price.code = named.code
			}
		}
	}
	if price.code == "" || price.code == unit.code {
		return false
	}
	price.verdict, price.inferred, price.rule = money, true, "exchange"
	return true
}

// isPriceOf tells "132 gourdes pour un dollar", "600 FCFA = 1 euro", "132 gourdes en
// échange d'un dollar", "1 507 LL (livres libanaises) pour un dollar".
func (p *passage) isPriceOf(price, unit *item) bool {
	i, from := unit.first-1, price.last+1
	if price.verdict != money || price.code == unit.code || i-price.last > 7 {
		return false
	}
	if p.isDe(i) && p.is(i-1, p.lex.echange) || p.isWord(i) && slices.Contains(buying[:], p.raw(i)) && p.is(i-1, p.lex.pour) {
		return i-from <= 2
	}
	for p.isMark(from, '(') && from < i {
		for from < i && !p.isMark(from, ')') {
			from++
		}
		from++
	}
	if !p.anyWord(i, p.lex.perUnit) && !p.isMark(i, '=') {
		return false
	}
	return i-from <= 1 || p.is(i, p.lex.pour) && (p.isRateWord(from) || p.isRateWord(from+1))
}

// buying are the verbs of "132 gourdes pour acheter un dollar".
var buying = [...]string{"acheter", "obtenir", "avoir"}

// isRateWord tells "taux" and "cours": "75 gourdes leur taux de référence pour un dollar".
func (p *passage) isRateWord(i int) bool {
	return p.isWord(i) && (p.raw(i) == "taux" || p.raw(i) == "cours")
}

// isSoldFor tells "un dollar se vend 12 700 livres", "1 euro = 1,04 dollar".
func (p *passage) isSoldFor(unit, price *item) bool {
	if price.verdict != money || price.code == unit.code || price.first-unit.last > 7 {
		return false
	}
	for i := unit.last + 1; i < price.first; i++ {
		if p.anyWord(i, p.lex.sells) || p.isMark(i, '=') || p.raw(i) == "≈" {
			return true
		}
	}
	return false
}

// gloss1012 reads "1,12 trillion de dollars, soit plus de mille milliards" as
// 10^12: the text says which scale its trillion is of.
func (p *passage) gloss1012() {
	for k := 0; k+1 < len(p.items); k++ {
		it, next := &p.items[k], &p.items[k+1]
		if it.exp != 18 || it.verdict != money || next.exp < 9 || next.first-it.last > 12 {
			continue
		}
		short := number{coef: it.value.coef, exp: it.value.exp - 6}
		if short.less(number{coef: next.value.coef * 3, exp: next.value.exp}) && next.value.less(number{coef: short.coef * 3, exp: short.exp}) {
			it.value = short
			it.exp = 12
		}
	}
}
