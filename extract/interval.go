package extract

// between tells what joins two items that stand next to each other.
type joint uint8

const (
	apart joint = iota
	to          // "30 à 50", "400/500", "30-50"
	and         // "30 et 50", "40 ou 20", "100, puis 500"
	comma       // "50, 60"
)

// joint returns what stands between items a and b.
func (p *passage) joint(a, b *item) joint {
	i, j := a.last+1, b.first
	if b.negative && j < b.n.first {
		j = b.first
	}
	switch {
	case j <= i || p.tokens[i].gap == border || p.tokens[j].gap == border:
		return apart
	case j-i == 1:
		return p.jointOf(i, j)
	case j-i == 2 && p.isMark(i, ',') && (p.is(i+1, p.lex.puis) || p.is(i+1, p.lex.et) || p.is(i+1, p.lex.voire)):
		return and
	case j-i == 3 && p.isMark(i, ',') && p.is(i+1, p.lex.puis) && p.is(i+2, p.lex.aGrave), j-i == 2 && p.is(i, p.lex.puis) && p.is(i+1, p.lex.aGrave):
		return and // "de 48 à 41, puis à 50 dollars"
	case j-i == 2 && (p.is(i, p.lex.et) || p.is(i, p.lex.aGrave) || p.is(i, p.lex.ou)) && p.flag(i+1, isBetween|isLead):
		return p.jointOf(i, i+1)
	}
	return apart
}

func (p *passage) jointOf(i, j int) joint {
	t := &p.tokens[i]
	switch {
	case p.is(i, p.lex.aGrave), p.is(i, p.lex.a0) && t.shape != lower:
		return to
	case p.is(i, p.lex.et), p.is(i, p.lex.ou), p.is(i, p.lex.puis), p.is(i, p.lex.ni), p.is(i, p.lex.voire):
		return and
	case p.isMark(i, ','):
		return comma
	case p.isMark(i, '/') && t.gap == glued && p.tokens[j].gap == glued:
		return to
	case p.isDash(i) && t.gap != line && t.gap == p.tokens[j].gap:
		return to
	}
	return apart
}

// intervals joins the bounds of ranges and gives the members of a list the
// unit of its last one.
func (p *passage) intervals() {
	for k := 0; k+1 < len(p.items); k++ {
		a, b := &p.items[k], &p.items[k+1]
		j := p.joint(a, b)
		if a.english && b.n.comma3 && b.term < 0 && j == to { // "£300,000-500,000"
			b.n = b.n.turned()
			b.n.comma3 = false
			b.value = b.n
		}
		if j != apart && p.isRange(k, j) {
			p.merge(k)
		}
	}
	counting := -1 // the item that counts what the next one does
	for k := len(p.items) - 2; k >= 0; k-- {
		a, b := &p.items[k], &p.items[k+1]
		if b.verdict == neither && a.verdict != money && a.exp == 0 && p.joint(a, b) >= to && p.joint(a, b) != comma { // "de 6,6 à 15,81 %"
			a.verdict = neither
		}
		if b.verdict == counted && a.verdict == open && a.exp <= b.exp && a.term < 0 && (p.joint(a, b) == and || p.joint(a, b) == to || counting == k+1 && p.joint(a, b) == comma) { // "7, 13 et 70 milliards de paramètres"
			a.verdict, counting = counted, k
		}
		p.share(k)
	}
}

// isRange tells whether items k and k+1, joined by j, are the bounds of one
// range.
func (p *passage) isRange(k int, j joint) bool {
	a, b := &p.items[k], &p.items[k+1]
	if a.n.words && !b.n.words && a.exp == 0 && !a.n.approx || a.isRange || b.isRange || a.verdict == neither || b.verdict == neither || a.approx && a.term >= 0 || p.isYear(a.n) && p.isYear(b.n) && b.exp == 0 && b.term < 0 {
		return false
	}
	if p.isYear(a.n) && a.exp == 0 && a.term < 0 && (b.exp >= 6 || p.isDate(a, b)) { // "la campagne 2012 à 22,5 millions"
		return false
	}
	if a.term >= 0 && b.term >= 0 && !p.sameMoney(a, b) {
		return false
	}
	if a.term >= 0 && !a.before && b.term < 0 && !(j == and && b.exp == 0 && b.verdict == open && p.saysBetween(a.first) && a.n.less(b.n)) {
		return false
	}
	switch j {
	case and:
		return p.is(a.last+1, p.lex.et) && p.saysBetween(a.first) && p.ascends(a, b)
	case to:
		i := a.last + 1
		if p.isMark(i, '/') {
			return a.term < 0 && a.exp == 0 && (b.term >= 0 || b.exp > 0) && p.ascends(a, b)
		}
		if p.isDash(i) {
			return p.dashRange(a, b)
		}
		return p.ascends(a, b) && !p.changes(k)
	}
	return false
}

// dashRange tells whether a dash joins two bounds: "30-50 M€", "15 – 25
// millions", but not "5 MILLIARDS D'EUROS – 60 MDS €" or "GPT-4-32".
func (p *passage) dashRange(a, b *item) bool {
	if a.n.words != b.n.words || b.negative && b.first != a.last+1 {
		return false
	}
	if b.negative { // the dash was taken for a minus
		return false
	}
	if a.term >= 0 && !a.before {
		return p.isHyphen(a.last+1) && a.exp == b.exp && p.ascends(a, b)
	}
	if a.exp > 0 && b.exp == 0 {
		return false
	}
	return p.ascends(a, b)
}

// sameMoney tells whether two items name the same currency.
func (p *passage) sameMoney(a, b *item) bool {
	return a.term == b.term || p.lex.terms[a.term].Code == p.lex.terms[b.term].Code && p.lex.terms[a.term].Sub == p.lex.terms[b.term].Sub
}

// ascends tells whether a, with the magnitude that it borrows, is below b.
func (p *passage) ascends(a, b *item) bool {
	low := p.borrowed(a, b)
	if b.negative {
		return a.negative && b.value.less(low.value)
	}
	return a.negative || low.value.less(b.value)
}

// borrowed returns a with the magnitude that it takes from b: the same where
// its number is not the larger ("30 à 50 milliards"), none where it is a count
// of units ("90.000 à 2 millions"), else the one below ("800 à 1,2 milliard").
func (p *passage) borrowed(a, b *item) item {
	low := *a
	if a.exp > 0 || a.term >= 0 && !a.before {
		return low
	}
	if scale := p.wordScale(a, b); scale > 0 {
		low.value = number{coef: a.n.coef * scale, exp: b.value.exp, first: a.n.first, last: a.n.last}
		low.exp = b.exp
		return low
	}
	limit := number{coef: 20 * b.n.coef, exp: b.n.exp}
	switch {
	case b.exp == 0:
		if a.n.plain && !a.n.words && a.n.coef < 1000 && b.n.exp == 0 && b.n.coef%1000 == 0 && a.n.coef > 1 && a.n.coef < b.n.coef/1000 && a.n.coef*4 >= b.n.coef/1000 {
			low.exp = 3 // "15 à 20 000 FC"
		}
	case !limit.less(a.n):
		low.exp = b.exp
	case number{coef: 999}.less(a.n):
	default:
		low.exp = b.exp - 3
	}
	low.value = number{coef: a.n.coef, exp: a.n.exp + low.exp - b.sub, first: a.n.first, last: a.n.last}
	return low
}

// wordScale returns by what "deux" counts in "deux à trois cents millions" and
// "deux à trois cent mille euros", 0 where it counts by itself.
func (p *passage) wordScale(a, b *item) int64 {
	if !a.n.words || !b.n.words || a.n.coef >= 10 || a.n.exp != 0 || b.n.exp != 0 || a.n.approx || b.n.approx {
		return 0
	}
	lead := p.cardinalAt(b.n.first)
	if lead < 2 || int64(lead) <= a.n.coef || lead >= 10 {
		return 0
	}
	for _, scale := range []int64{100_000, 1000, 100} {
		if b.n.coef == int64(lead)*scale {
			return scale
		}
	}
	return 0
}

// merge makes items k and k+1 one range.
func (p *passage) merge(k int) {
	a, b := &p.items[k], &p.items[k+1]
	low := p.borrowed(a, b)
	low.isRange = true
	if b.verdict == counted && low.verdict == open { // "4 à 5 millions de salariés"
		low.verdict, low.rule = b.verdict, b.rule
	}
	if a.term >= 0 && !a.before && b.term < 0 { // "entre 10 euros et 15"
		b.value.exp += a.exp - a.sub
	}
	low.max, low.belowZero = b.value, b.negative
	low.last = b.last
	if low.term < 0 {
		low.term, low.sub = b.term, b.sub
	} else if b.term < 0 && a.before {
		low.max = b.value
	}
	if b.exp > 0 {
		low.exp = max(low.exp, b.exp)
	}
	p.items[k] = low
	p.items = append(p.items[:k+1], p.items[k+2:]...)
}

// share gives item k the unit of item k+1 where the two are members of a list
// or the ends of a change: "50, 60 et 70 millions", "passer de 9,8 à 15
// milliards", "100, puis 500 milliards".
func (p *passage) share(k int) {
	a, b := &p.items[k], &p.items[k+1]
	if a.verdict == neither || a.term >= 0 || b.term < 0 && b.exp == 0 || a.n.approx != b.n.approx && a.n.words {
		return
	}
	j := p.joint(a, b)
	switch {
	case j == apart, j == comma && !b.listed, p.isYear(a.n) && a.exp == 0 && (j == comma || b.exp >= 6 || p.afterTime(a.first)), p.endsYears(a.first):
		return
	case p.isOne(a) && j != to, a.n.words != b.n.words && a.exp == 0, a.isRange && j == comma && !b.listed:
		return
	case a.exp == 0 && !p.mayList(a):
		return
	case p.isDash(a.last+1) && !a.isRange:
		return
	}
	a.listed = true
	if a.exp == 0 {
		low := p.borrowed(a, b)
		if a.isRange {
			a.max.exp += low.value.exp - a.value.exp // both bounds alike: "10 à 20 à 20 000 €"
		}
		a.value, a.exp = low.value, low.exp
	} else if b.term >= 0 && a.term < 0 {
		a.value.exp -= b.sub
	}
	if b.term >= 0 {
		a.term, a.sub, a.lent = b.term, b.sub, true
	}
}

// mayList tells whether the bare number of a may be a member of a list: it is
// no reference ("l'article 12 et 15 millions") and not glued to a word.
func (p *passage) mayList(a *item) bool {
	i := a.first - 1
	return !p.isLabel(i) && !p.isGlued(a) && !p.flag(i, isMonth)
}

// afterTime tells whether a year may follow token i-1: "en 2024", "fin 2025".
func (p *passage) afterTime(i int) bool {
	return p.flag(i-1, isFunction|isMonth|isTimeUnit) || !p.has(i-1)
}

// isDate tells that the year a is when b is paid, and not its lower bound: "au 30 juin
// 2023 à 3,459 milliards", "en 2023-2024 à 1 800 francs", but "de 1900 à 2100 €", "entre
// 2000 et 6000 €".
func (p *passage) isDate(a, b *item) bool {
	i := a.first - 1
	switch {
	case p.endsYears(a.first), p.is(i, p.lex.en), p.flag(i, isMonth):
		return true
	case b.exp == 0 && (p.saysBetween(a.first) || p.isDe(i) && a.n.coef%100 == 0):
		return false
	}
	return p.afterTime(a.first) && (b.exp > 0 || !p.isYear(b.n) && !b.n.less(number{coef: 4000}))
}

// endsYears tells whether the number at i is the second of two years: "2023-2024".
func (p *passage) endsYears(i int) bool {
	return (p.isDash(i-1) || p.isMark(i-1, '/')) && p.tokens[i].gap == glued && p.isYearAt(i-2)
}

// isYearAt tells the digits of a year at token i.
func (p *passage) isYearAt(i int) bool {
	return p.has(i) && p.tokens[i].kind == digits && isYearIn(p.raw(i))
}

// saysBetween tells whether the range that starts at i is announced: "entre",
// "comprise entre", "oscillant entre".
func (p *passage) saysBetween(i int) bool {
	for k := i - 1; k >= i-3 && p.has(k); k-- {
		if p.is(k, p.lex.entre) {
			return true
		}
	}
	return false
}

// changes tells whether items k and k+1 are the ends of a change, "passées de
// 9,8 à 15 milliards", and not of a range, "de 5 à 7 millions".
func (p *passage) changes(k int) bool {
	a := &p.items[k]
	i := a.first - 1
	for p.flag(i, isLead) {
		i--
	}
	if p.isDe(i) {
		i--
	} else if a.term < 0 {
		return false
	}
	if p.isWord(i) && (p.raw(i) == "autour" || p.raw(i) == "ordre") { // "se monte autour de 700 à 900 millions"
		return false
	}
	floor := i - 8
	if k > 0 {
		floor = max(floor, p.items[k-1].last)
	}
	if p.changed && (p.isDe(a.first-1) || p.isMark(a.first-1, '(')) { // "de 3 000 à 4 500, et le gazole de 38,4 à 49,7"
		return true
	}
	for ; i > floor && p.has(i); i-- {
		if p.flag(i, isChange) && !p.isEstimate(i) {
			p.changed = true
			return true
		}
		if p.tokens[i].kind == mark && !p.isMark(i, ',') && !p.isHyphen(i) && p.raw(i) != "»" && p.raw(i) != "«" && p.raw(i) != "’" {
			return false
		}
	}
	return false
}

// isEstimate tells the noun of a change that is itself estimated, "une baisse
// de 40 à 50 centimes".
func (p *passage) isEstimate(i int) bool {
	return p.is(i-1, p.lex.une) || p.is(i-1, p.lex.un) || p.isWord(i-1) && (p.raw(i-1) == "la" || p.raw(i-1) == "cette")
}
