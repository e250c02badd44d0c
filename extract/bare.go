package extract

import "strings"

// elideUnit decides of a bare number, "50" in "sur ces 109 milliards, 50
// viendront des Émirats".
func (p *passage) elideUnit(c *context, k, last int) {
	it := &p.items[k]
	if it.n.words && it.first == it.last && (it.n.coef == 1000 || p.is(it.first-1, p.lex.un)) { // "les mille", "pas un cent"
		return
	}
	if it.n.exp < 0 && it.n.less(number{coef: 2}) && p.isWord(it.last+1) && !p.flag(it.last+1, isFunction|isFlow) {
		return // "les 1,4 gigawatt": the noun is in the singular
	}
	if last >= 0 && p.items[last].verdict == counted && p.following(it.last+1) == flows {
		last = p.moneyBefore(last) // "846 millions d'euros promis par 340 000 donateurs, 700 dépensés"
	}
	if last >= 0 && p.items[last].verdict == counted && p.items[last].exp == 0 && p.items[last].n.coef < 1000 && !it.n.plain && !it.n.words {
		if k := p.moneyBefore(last); k >= 0 { // "Six cases ont fait 114.948"
			last = k
		} else if c.last.near(it.n) {
			last = -1
		}
	}
	if k > 0 && p.items[k-1].term >= 0 && p.items[k-1].last == it.first-1 && p.tokens[it.first].gap == glued {
		return // the mark of a footnote: "795,0 millions $1"
	}
	if p.isDotted(it) && c.home().currency != "CHF" && c.home().currency != "CAD" && !(last >= 0 && p.isDotted(&p.items[last])) { // "le 49.3", but "439.7 millions contre 261.4"
		return
	}
	if it.n.exp < 0 && last >= 0 && p.items[last].verdict == counted && p.items[last].n.exp == 0 && p.items[last].exp == 0 {
		last = p.moneyBefore(last) // "77,15 € pour 40 produits, contre 77,78": no count has decimals
	}
	if p.isMark(it.last+1, ':') && it.n.plain && k+1 < len(p.items) && p.items[k+1].first == it.last+2 && p.items[k+1].term >= 0 {
		return // "501 à 900 : 1,75 €": what has the price
	}
	if it.n.plain && p.isNamed(it) || it.n.plain && it.n.coef <= 1 && p.isWord(it.last+1) && !p.flag(it.last+1, isFunction|isFlow) {
		return // "un centre de 1 gigawatt"
	}
	if p.isYear(it.n) && !p.isPriceList(it, k, last) || p.isSpelledYear(it) || p.isOldYear(it.n) && !p.takesUp(it.first) || p.isOne(it) && !p.isPartOfSum(it) || p.isChance(it) || p.isPart(it) || it.isRange && p.isYearRange(it) {
		return
	}
	var base lender
	switch {
	case last < 0:
		base = c.last
	case p.items[last].verdict == money:
		base = c.lenderOf(&p.items[last])
		if base.exp == 0 && c.scaled.code != "" && p.following(it.last+1) == flows && p.anyWord(it.first-1, p.lex.definite) {
			base = c.scaled // "à 2,75 euros l'action, les 390 restants en Bourse"
		}
	default:
		return
	}
	if base.code == "" || !base.admits(it.n) {
		return
	}
	if it.rule = p.elisionOf(it, k, last, base); it.rule == "" {
		return
	}
	if t, next, ok := p.afterthought(it.last + 1); ok {
		base.code, base.sub = t, next
	}
	switch {
	case it.exp > 0: // "15 mille"
		it.value.exp -= it.exp
		it.max.exp -= it.exp
	case it.rule == "elided:verb" && it.n.exp == -2: // "l'abonnement coûte 9,90"
	case it.rule == "elided:list" && base.exp >= 6 && it.n.coef >= 1000 && it.n.exp == 0 && base.dwarfs(it.n, 20) && p.following(it.last+1) != pays:
		return // "les particuliers, 5 200 au total"
	case it.rule == "elided:dont" && base.exp >= 9 && it.n.coef >= 1000 && it.n.exp == 0 && base.isMore(it.n, 4):
		return // "13,6 milliards, dont 125 000 neuves"
	case !base.dwarfs(it.n, 250):
		it.exp = base.exp
	case base.exp >= 9 && it.n.less(number{coef: 1000}): // "sous le milliard, autour de 890"
		it.exp = base.exp - 3
	}
	it.value.exp += it.exp - base.sub
	it.max.exp += it.exp - base.sub
	it.code = base.code
	it.verdict, it.inferred = money, true
}

// isNamed tells a plain number that belongs to a name, a day, a score, a rank, a
// series or a bracket: "Boeing 737", "lundi 12", "3 à 1", "les 500 plus riches",
// "4 - 13 - 20", "(60)", "bac +5".
func (p *passage) isNamed(it *item) bool {
	i, j := it.first-1, it.last+1
	switch {
	case p.flag(i, isNumbered), p.isMark(j, ',') && p.anyWord(i, p.lex.items), p.endsName(it.n):
		return true
	case p.isMark(j, '-') && p.tokens[j].gap == space, p.isMark(i, '-') && p.has(i-1) && p.tokens[i-1].kind == digits,
		p.isMark(i, '+') && !it.lent && p.following(j) != pays, p.inBrackets(it) && !p.isNameBefore(i):
		return true
	case p.is(i, p.lex.par) && p.isWord(i-1) && isScaling(p.raw(i-1)): // "multiplié par 44"
		return true
	case p.isWord(i) && (p.raw(i) == "le" || p.raw(i) == "la"), p.isNumberOf(i), p.isWord(i) && p.isNumberOf(i-1): // "dans le 8001", "la 208", "au nombre de 290", "le nombre de jours 360"
		return true
	}
	if p.is(j, p.lex.plus) && p.isWord(j+1) && p.maybePlural(j+1) && !p.flag(j+1, isFunction|isMoneyNoun) { // "les 500 plus riches"
		return true
	}
	return (p.is(j, p.lex.aGrave) || p.is(j, p.lex.contre)) && p.has(j+1) && p.tokens[j+1].kind == digits && !p.isDe(i) && p.unitStart(j+2) < 0 ||
		(p.is(i, p.lex.aGrave) || p.is(i, p.lex.contre)) && p.has(i-1) && p.tokens[i-1].kind == digits && p.tokens[i-1].end-p.tokens[i-1].start < 3 && it.n.coef < 100
}

// numberedNames are names that end with a number, with the least and the most that it may
// be: "France 3", "Microsoft 365".
var numberedNames = [...]struct {
	name     string
	from, to int64
}{
	{"France", 0, 9},
	{"Microsoft", 365, 365},
}

// endsName tells a number that ends a name.
func (p *passage) endsName(n number) bool {
	for i := range numberedNames {
		row := &numberedNames[i]
		if p.isWord(n.first-1) && p.raw(n.first-1) == row.name && row.from <= n.coef && n.coef <= row.to {
			return true
		}
	}
	return false
}

// scalings are the stems of words before "par" and a factor: "multipliés par 44".
var scalings = [...]string{"multipli", "divis"}

func isScaling(word string) bool {
	for _, stem := range scalings {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// isNumberOf tells "nombre de" at its last word.
func (p *passage) isNumberOf(i int) bool {
	return p.isDe(i) && p.isWord(i-1) && p.raw(i-1) == "nombre"
}

// inBrackets tells a number alone between parentheses.
func (p *passage) inBrackets(it *item) bool {
	return p.isMark(it.first-1, '(') && p.isMark(it.last+1, ')')
}

// isNameBefore tells whether a name stands before the parenthesis at i: "avec
// Oracle (300), Microsoft (250)".
func (p *passage) isNameBefore(i int) bool {
	return p.isWord(i-1) && p.tokens[i-1].shape != lower && !p.shouts()
}

// isPartOfSum tells "3 millions d'euros, dont un avec sursis".
func (p *passage) isPartOfSum(it *item) bool {
	return p.is(it.first-1, p.lex.dont) && p.is(it.first, p.lex.un) && p.flag(it.last+1, isFunction)
}

// isSpelledYear tells a year in words: "en deux mille vingt-deux".
func (p *passage) isSpelledYear(it *item) bool {
	return it.n.words && it.n.exp == 0 && it.exp == 0 && it.n.coef >= 1900 && it.n.coef < 2100 && (p.is(it.first-1, p.lex.en) || p.flag(it.first-1, isMonth))
}

// isOldYear tells a number that is rather a year of the centuries before.
func (p *passage) isOldYear(n number) bool {
	return n.plain && !n.words && n.coef >= 1100 && n.coef < 1900
}

// isDotted tells a number with a decimal point.
func (p *passage) isDotted(it *item) bool {
	return it.n.exp < 0 && !it.n.words && it.n.last > it.n.first && p.byteAt(it.n.last-1) == '.'
}

// moneyBefore returns the last item before k that is money, or -1.
func (p *passage) moneyBefore(k int) int {
	for k--; k >= 0 && p.items[k].verdict != money; k-- {
	}
	return k
}

// isPriceList tells a price that only looks like a year: "1500 F à Cocody, 2000
// à Yop".
func (p *passage) isPriceList(it *item, k, last int) bool {
	if last < 0 || p.items[last].exp > 0 || p.items[last].verdict != money || !p.isListed(it.first-1) || it.n.coef%100 != 0 {
		return false
	}
	base := lender{n: p.items[last].n}
	return base.near(it.n)
}

// isChance tells the whole of a fraction: "une chance sur 116.531.800".
func (p *passage) isChance(it *item) bool {
	return p.isWord(it.first-1) && p.raw(it.first-1) == "sur" && it.n.exp == 0
}

func (p *passage) isYearRange(it *item) bool {
	return p.isYear(it.n) && it.max.coef >= 1900 && it.max.coef <= 2100 && it.max.exp == 0
}

// isPart tells whether the bare number of it is one half of a date, a score or
// a reference, "01/2014", "313-1", which no range has taken in.
func (p *passage) isPart(it *item) bool {
	if p.isGlued(it) {
		return true
	}
	if i := it.first - 1; p.has(i-1) && p.tokens[it.first].gap == glued && p.tokens[i].kind == mark && p.tokens[i].gap == glued && !p.isMark(i, '(') {
		return true
	}
	i := it.last + 1
	if !p.inTable && (p.isMark(i, '/') || p.isMark(it.first-1, '/')) || p.isMark(i, '.') && p.tokens[i].gap == glued && p.has(i+1) && p.tokens[i+1].kind == digits {
		return true // "101 1 / 4", "7. 57 %"
	}
	if p.isMark(i, '.') && !p.has(i+1) && p.tokens[i].gap == glued && it.n.plain {
		k := skipSpaces(p.text, p.to)
		return k == p.to+1 && k < len(p.text) && isDigit(p.text[k]) // "évalué à 50. 9375", cut in two by its slip
	}
	return p.has(i+1) && p.tokens[i].kind == mark && p.tokens[i].gap == glued && p.tokens[i+1].gap == glued && p.tokens[i+1].kind == digits
}

// isTimely tells a number of the calendar or the clock: "le 24", "à 12 h".
func (p *passage) isTimely(it *item, cue int) bool {
	if it.n.exp < 0 || it.n.coef > 31 {
		return false
	}
	return p.isWord(cue) && p.raw(cue) == "le" || p.is(cue, p.lex.du) || p.flag(cue, isMonth) || p.isWord(it.first-1) && p.raw(it.first-1) == "le"
}
