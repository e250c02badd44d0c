package extract

// A lender is the figure that an elided one takes its currency and magnitude
// from.
type lender struct {
	code  string
	exp   int // the magnitude of its amount
	sub   int // decimal places where it was counted in centimes
	value number
	from  int // byte offset of the figure
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
	case last >= 0 && p.items[last].verdict == counted && p.items[last].exp > 0 && !priced:
		it.verdict = counted
		return
	}
	if code := p.demonym(it.last + 1); code != "" { // "les 500 milliards américains"
		it.code = code
	} else if from, ok := c.lender(p, it); ok {
		it.code, it.sub = from.code, 0
		if from.sub > 0 && from.exp >= 6 { // "leurs 11 milliards", of centimes still
			it.value.exp -= from.sub
			it.max.exp -= from.sub
		}
	} else if code := c.ahead(p, it); code != "" {
		it.code = code
	} else if priced || f == pays || c.paysNearby(p) {
		it.code = c.ownCurrency(int(p.tokens[it.first].start))
	}
	if it.code == "" {
		return
	}
	it.verdict, it.inferred, it.rule = money, true, "elided currency"
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
	counts := false
	for i := it.first - 1; i >= floor; i-- {
		switch {
		case p.is(i, p.lex.en) && p.has(i-1) && p.raw(i - 1)[0]|0x20 == 's' && p.tokens[i-1].elided:
			return true
		case p.flag(i, isPrice|isMoneyNoun):
			return false
		case p.flag(i, isCountNoun) && !p.flag(i, isFunction):
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
	if p.isYear(it.n) || p.isOne(it) || p.isGlued(it) || it.isRange && p.isYearRange(it) || it.approx && it.n.coef < 10 {
		return
	}
	rule := p.elisionOf(it, k, last)
	if rule == "" {
		return
	}
	prev := &p.items[last]
	if !p.plausible(it, prev) {
		return
	}
	if it.n.coef < 1000 || it.n.exp < 0 && it.n.decimal().IntPart() < 1000 {
		it.exp = prev.exp
	} else if prev.exp >= 6 && !it.n.words && it.n.plain && !p.larger(it, prev) {
		it.exp = prev.exp
	}
	from, ok := c.lenderOf(prev)
	if !ok {
		return
	}
	it.value.exp += it.exp - from.sub
	it.max.exp += it.exp - from.sub
	it.code = from.code
	it.verdict, it.inferred, it.rule = money, true, rule
}

func (p *passage) isYearRange(it *item) bool {
	return p.isYear(it.n) && it.max.coef >= 1900 && it.max.coef <= 2100 && it.max.exp == 0
}

// larger tells whether it would be far above prev with its magnitude.
func (p *passage) larger(it, prev *item) bool {
	n := number{coef: it.n.coef, exp: it.n.exp + prev.exp}
	m := number{coef: prev.value.coef, exp: prev.value.exp + 2}
	return m.less(n)
}

// plausible tells whether it may be of the same kind as prev: unit prices
// stay within a factor of a thousand of each other.
func (p *passage) plausible(it, prev *item) bool {
	if prev.exp > 0 {
		return true
	}
	n, m := it.n, prev.n
	return n.less(number{coef: m.coef, exp: m.exp + 3}) && m.less(number{coef: n.coef, exp: n.exp + 3})
}

// elisionOf returns the rule by which the bare number of item k stands for
// money, given the last item that is money or a count; empty if none.
func (p *passage) elisionOf(it *item, k, last int) string {
	if last < 0 || p.items[last].verdict != money || p.items[last].code == "" {
		return ""
	}
	prev := &p.items[last]
	f := p.following(it.last + 1)
	if f == counts || f == proper || f == measures || f == numeral {
		return ""
	}
	i := p.cueBefore(it.first)
	exact := it.n.plain && !it.n.words
	switch {
	case p.is(i, p.lex.dont), p.is(i, p.lex.contre), p.isInsteadOf(i):
		return "elided:" + p.raw(i)
	case p.is(i, p.lex.les) && f == flows, p.is(it.first-1, p.lex.les) && f == flows:
		return "elided:les"
	case f == flows && exact && prev.exp >= 6:
		return "elided:flow"
	case it.n.words && it.n.coef < 1000:
		return ""
	case !exact && !p.isOne(it) && it.first-prev.last <= 24:
		return "elided:number"
	case p.enumerates(prev, it) && (f == goesOn || f == ends):
		return "elided:list"
	case p.is(i, p.lex.aGrave) && f == ends && prev.exp == 0 && it.first-prev.last <= 16:
		return "elided:price"
	case prev.exp == 0 && it.n.coef >= 100 && it.first-prev.last <= 16 && !p.is(i, p.lex.en) && (f == ends || p.is(it.last+1, p.lex.pour)):
		return "elided:price"
	}
	return ""
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
