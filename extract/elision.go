package extract

import (
	"strings"

	"milliards/currency"
)

// A lender is the figure that an elided one takes its currency and magnitude
// from.
type lender struct {
	passage int // where its passage starts
	code    string
	exp     int    // the magnitude of its amount
	sub     int    // decimal places where it was counted in centimes
	n       number // as written, without its magnitude
}

// elide decides which of the open items of the passage are money though their
// currency, or magnitude too, is left out.
func (p *passage) elide(c *context) {
	last := -1 // the last item that is money or counted
	seen := 0
	for k := range p.items {
		it := &p.items[k]
		for ; seen < it.first; seen++ {
			c.speak(p, seen)
		}
		if it.verdict == open {
			if it.exp >= 5 || it.bare {
				p.elideCurrency(c, k, last)
			} else if !it.listed {
				p.elideUnit(c, k, last)
			}
		}
		if it.verdict == money || it.verdict == counted && (it.exp > 0 || it.n.coef > 1 || !it.n.words) {
			last = k
		}
		if it.verdict == money && it.code != "" {
			c.lend(p, it, k)
		}
	}
}

// elideCurrency decides of a magnitude without currency, "54 milliards".
func (p *passage) elideCurrency(c *context, k, last int) {
	it := &p.items[k]
	f := p.following(it.last + 1)
	priced := p.isPriced(it, k)
	switch {
	case f == pays:
	case p.isCounted(it, k):
		it.verdict = counted
		return
	case last >= 0 && p.items[last].verdict == counted && p.items[last].exp > 0 && !priced, p.countedBefore(k):
		it.verdict = counted
		return
	}
	if code := p.demonym(it.last + 1); code != "" { // "les 500 milliards américains"
		it.code = code
	} else if code, sub, ok := p.afterthought(it.last + 1); ok {
		it.code = code
		it.value.exp -= sub
		it.sub = sub
	} else if code := c.told(p, it); code != "" {
		it.code = code
	} else if from, ok := c.lender(p, it); ok {
		it.code, it.sub = from.code, 0
		if c.centimes && (from.code == "MAD" || from.code == "DZD") { // "leurs 11 milliards", of centimes still
			it.value.exp -= 2
			it.max.exp -= 2
			it.sub = 2
		}
	} else if code := c.ahead(p, it); code != "" {
		it.code = code
	}
	if it.code == "" {
		if !priced && f != pays && !p.anyWord(it.first-1, p.lex.definite) && !p.speaksOfPrice() {
			return
		}
		it.pending = true // what follows may tell
	}
	it.verdict, it.inferred, it.rule = money, true, "elided currency"
}

// countedBefore tells a magnitude that resumes a count: "12 milliards de
// paramètres pour 9 millions de dollars, contre 480 milliards chez l'autre".
func (p *passage) countedBefore(k int) bool {
	resumes := false
	for _, b := range p.items[:k] {
		if b.exp == p.items[k].exp {
			if b.verdict == money {
				return false
			}
			resumes = resumes || b.verdict == counted
		}
	}
	return resumes && p.is(p.cueBefore(p.items[k].first), p.lex.contre)
}

// speaksOfPrice tells whether the passage speaks of money at all.
func (p *passage) speaksOfPrice() bool {
	for i := range p.tokens {
		if p.flag(i, isPrice) && !p.flag(i, isCountNoun) {
			return true
		}
	}
	return false
}

// isCounted tells whether what stands before it says that it counts things:
// "la base clients atteint 23,6 millions", "il s'en vend 10 milliards".
func (p *passage) isCounted(it *item, k int) bool {
	if p.anyWord(it.first-1, p.lex.definite) { // "leurs 11 milliards" were told before
		return false
	}
	floor := max(0, it.first-9)
	if k > 0 {
		floor = max(floor, p.afterNoun(p.items[k-1].last+1))
	}
	if i := it.first - 2; p.is(i, p.lex.en) && p.isWord(i-1) && p.tokens[i-1].elided && p.byteAt(i-1)|0x20 == 's' {
		return true // "il s'en vend 10 milliards"
	}
	counts := false
	for i := it.first - 1; i >= floor; i-- {
		switch {
		case p.flag(i, isPrice|isMoneyNoun):
			return false
		case p.flag(i, isTally):
			counts = true
		case p.tokens[i].kind == mark && (p.byteAt(i) == ';' || p.byteAt(i) == ':' || p.byteAt(i) == '.'):
			return counts
		}
	}
	return counts
}

// afterNoun skips the noun that the number before i counts: "62.000 logements".
func (p *passage) afterNoun(i int) int {
	if p.isDe(i) {
		i++
	}
	if p.isWord(i) {
		i++
	}
	return i
}

// isPriced tells whether a word of price governs it, in its own clause.
func (p *passage) isPriced(it *item, k int) bool {
	floor := max(0, it.first-10)
	if k > 0 {
		floor = max(floor, p.items[k-1].last+1)
	}
	for i := it.first - 1; i >= floor; i-- {
		if p.flag(i, isPrice|isMoneyNoun) {
			return true
		}
		if p.isMark(i, ';') || p.isMark(i, '.') {
			return false
		}
	}
	for i := it.last + 1; i < it.last+6 && p.has(i) && p.tokens[i].kind == word; i++ {
		if p.flag(i, isMoneyNoun) {
			return true
		}
	}
	return false
}

// elideUnit decides of a bare number, "50" in "sur ces 109 milliards, 50
// viendront des Émirats".
func (p *passage) elideUnit(c *context, k, last int) {
	it := &p.items[k]
	if it.n.words && it.n.coef == 1000 && it.first == it.last { // "les mille"
		return
	}
	if it.n.exp < 0 && last >= 0 && p.items[last].verdict == counted && p.items[last].n.exp == 0 && p.items[last].exp == 0 {
		last = p.moneyBefore(last) // "77,15 € pour 40 produits, contre 77,78": no count has decimals
	}
	if p.isYear(it.n) && !p.isPriceList(it, k, last) || p.isOldYear(it.n) && !p.takesUp(it.first) || p.isOne(it) || p.isChance(it) || p.isPart(it) || it.isRange && p.isYearRange(it) {
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

// afterthought reads a currency that is told after the amount: "1,5 milliard,
// en dollars", "4,5 milliards, en centimes toujours". It returns its code and
// the decimal places of a sub-unit.
func (p *passage) afterthought(i int) (code string, sub int, ok bool) {
	if p.isMark(i, ',') {
		i++
	}
	if !p.is(i, p.lex.en) {
		return "", 0, false
	}
	t, _, ok := p.termAt(i + 1)
	if !ok || p.lex.terms[t].Style != currency.Name {
		return "", 0, false
	}
	it := item{first: i, last: i, term: t}
	if !p.context.resolve(p, &it) {
		return "", 0, false
	}
	return it.code, p.lex.terms[t].Sub, true
}

// isOldYear tells a number that is rather a year of the centuries before.
func (p *passage) isOldYear(n number) bool {
	return n.plain && !n.words && n.coef >= 1100 && n.coef < 1900
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
	if last < 0 || p.items[last].exp > 0 || p.items[last].verdict != money || !p.isListed(it.first-1) {
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

// admits tells whether n may be of the same kind as the lender's amount: unit
// prices stay within a factor of a thousand of each other.
func (l *lender) admits(n number) bool {
	if l.exp > 0 {
		return true
	}
	return n.less(number{coef: l.n.coef, exp: l.n.exp + 3}) && l.n.less(number{coef: n.coef, exp: n.exp + 3})
}

// dwarfs tells whether n with the magnitude of the lender would be more than so
// many times its amount.
func (l *lender) dwarfs(n number, times int64) bool {
	return number{coef: l.n.coef * times, exp: l.n.exp}.less(n)
}

// elisionOf returns the rule by which the bare number of item k stands for
// money; empty if none. After money in its own sentence, a number that counts
// nothing is money again. In a sentence without money before it, it must be
// taken up by a pronoun ("en recevra 50"), an article ("les 20 restants") or a
// verb ("s'y ajoutent 3,4").
func (p *passage) elisionOf(it *item, k, last int, base lender) string {
	f := p.following(it.last + 1)
	if f == counts && (p.isDe(it.last+1) || p.is(p.cueBefore(it.first), p.lex.dont) && last >= 0 && !p.flag(it.last+1, isCountNoun)) {
		f = goesOn
	}
	if f == counts || f == proper || f == measures || f == numeral {
		return ""
	}
	i := p.cueBefore(it.first)
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
	case last < 0 && p.isMark(it.first-1, ':') && f == ends && p.isWord(it.first-2) && p.tokens[it.first-2].shape != lower:
		return "elided:entry"
	case !rounded && (p.laterMoney(k) || last < 0 && p.cued(it)):
		return "elided:number"
	case last < 0:
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

// near tells whether n is within a factor of ten of the lender's number.
func (l *lender) near(n number) bool {
	return n.less(number{coef: l.n.coef, exp: l.n.exp + 1}) && l.n.less(number{coef: n.coef, exp: n.exp + 1})
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

// isTimely tells a number of the calendar or the clock: "le 24", "à 12 h".
func (p *passage) isTimely(it *item, cue int) bool {
	if it.n.exp < 0 || it.n.coef > 31 {
		return false
	}
	return p.isWord(cue) && p.raw(cue) == "le" || p.is(cue, p.lex.du) || p.flag(cue, isMonth) || p.isWord(it.first-1) && p.raw(it.first-1) == "le"
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
