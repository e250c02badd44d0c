package extract

import "milliards/currency"

// minor reads what may follow a currency: sub-units, "3 euros et 50 centimes",
// "15 dollars 50", "2€30", "7 fr. 50".
func (p *passage) minor(it *item, j int) int {
	if it.term < 0 || it.sub > 0 || it.exp > 0 || it.n.exp < 0 || !p.near(j) {
		return j
	}
	k := j
	if p.is(k, p.lex.et) {
		k++
	}
	if p.has(k) && p.tokens[k].kind != mark {
		if n, next, ok := p.numberAt(k); ok && n.exp == 0 && n.coef < 1000 {
			if t, end, ok := p.termAt(next); ok && p.isMinorOf(t, it) {
				sub := p.lex.terms[t].Sub
				it.value = plus(it.value, number{coef: n.coef, exp: -sub})
				it.last = end - 1
				return end
			}
		}
	}
	if k > j || it.before {
		return j
	}
	return p.cents(it, j)
}

// isMinorOf tells whether the term t is the sub-unit of the currency of it.
func (p *passage) isMinorOf(t int, it *item) bool {
	sub, main := &p.lex.terms[t], &p.lex.terms[it.term]
	if sub.Sub == 0 {
		return false
	}
	return sub.Family == "centime" || sub.Family == "cent" || sub.Code == main.Code || sub.Family == "millime" && main.Family == "dinar"
}

// cents reads cents without their name: "3 € 50 le sachet", "1€899",
// "15 dollars 50", "trois francs cinquante".
func (p *passage) cents(it *item, j int) int {
	if !p.has(j) {
		return j
	}
	t := &p.tokens[j]
	if t.kind == word {
		if t.gap == line || p.lex.terms[it.term].Style != currency.Name {
			return j
		}
		if n, next := p.belowHundred(j); next > j && n > 9 && p.endsPrice(next) {
			it.value = plus(it.value, number{coef: n, exp: -2})
			it.last = next - 1
			return next
		}
		return j
	}
	if t.kind != digits || t.gap == line {
		return j
	}
	n := int(t.end - t.start)
	if n != 2 && !(n == 3 && (t.gap == glued || p.lex.terms[it.term].Family == "dinar")) || t.gap == glued && n != 2 && p.lex.terms[it.term].Style == currency.Name {
		return j
	}
	num, next, ok := p.inDigits(j)
	if !ok || next != j+1 || !p.endsPrice(next) {
		return j
	}
	it.value = plus(it.value, number{coef: num.coef, exp: -n})
	it.last = j
	return next
}

// centsAlone reads "treize cents le kilowattheure" as thirteen cents, where the
// grammar of numbers has read thirteen hundred.
func (p *passage) centsAlone(it *item, j int) int {
	if !it.n.words || it.term >= 0 || it.exp > 0 || it.n.coef < 200 || it.n.coef%100 != 0 || !p.is(it.last, p.lex.cents) {
		return j
	}
	if !p.anyWord(j, p.lex.perUnit) {
		return j
	}
	it.n.coef /= 100
	it.value.coef /= 100
	it.n.last--
	it.setTerm(p.lex, p.lex.centTerm)
	return j
}

// endsPrice tells whether the cents of a price may end before j: at a mark or
// a small word, "3 € 50 le sachet", but not "3 € 50 personnes" or "5 € 20 %".
func (p *passage) endsPrice(j int) bool {
	if !p.has(j) || p.tokens[j].gap == border {
		return true
	}
	switch t := &p.tokens[j]; t.kind {
	case digits:
		return false
	case mark:
		return !p.isMark(j, '%') && !p.isMark(j, '/') && !(t.gap == glued && p.has(j+1) && p.tokens[j+1].gap == glued && p.tokens[j+1].kind == digits) && t.word != p.lex.sign("€") && t.word != p.lex.sign("$")
	}
	if t := &p.tokens[j]; t.gap == glued {
		return false
	}
	return p.flag(j, isFunction) || p.tokens[j].elided || p.info(j).rate > 0
}

// tail reads the Swiss and bookkeepers' mark of a round amount, "12'500.-",
// "30'000.–", "4.875.000,- €"; without a currency it means Swiss francs.
func (p *passage) tail(it *item, j int) int {
	if !p.has(j+1) || !p.isMark(j, '.') && !p.isMark(j, ',') || p.tokens[j].gap != glued || !p.isDash(j+1) || p.tokens[j+1].gap != glued {
		return j
	}
	if p.has(j+2) && p.tokens[j+2].gap == glued && p.tokens[j+2].kind != mark {
		return j
	}
	end := j + 2
	if p.isDash(end) && p.tokens[end].gap == glued { // "225'000.--"
		end++
	}
	it.last = end - 1
	if p.unitStart(end) < 0 && it.term < 0 && p.isMark(j, '.') {
		it.setTerm(p.lex, p.lex.swiss)
	}
	return end
}
