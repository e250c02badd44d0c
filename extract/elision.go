package extract

// elide decides which of the open items of the passage are money though their
// currency, or magnitude too, is left out.
func (p *passage) elide(c *context) {
	last := -1 // the last item that is money or counted
	seen := 0
	p.coded = -1
	for k := range p.items {
		if p.items[k].isStated() {
			p.coded = k
		}
	}
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
	case last >= 0 && p.items[last].verdict == counted && (p.items[last].exp > 0 || p.is(p.cueBefore(it.first), p.lex.contre)) && !priced, p.countedBefore(k):
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
	} else if code := p.ahead(k); code != "" {
		it.code = code
	}
	if it.code == "" {
		it.pending = true // what follows may tell
		it.weak = !c.waits && !priced && f != pays && !p.anyWord(it.first-1, p.lex.definite) && !p.speaksOfPrice()
		if it.weak {
			c.weak = append(c.weak, int(p.tokens[it.first].start))
		}
		c.waits = c.waits || !it.weak
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
	if p.price == 0 {
		p.price = 1
		for i := range p.tokens {
			if p.flag(i, isPrice|isMoneyNoun) && !p.flag(i, isCountNoun) {
				p.price = 2
				break
			}
		}
	}
	return p.price == 2
}

// isCounted tells whether what stands before it says that it counts things:
// "la base clients atteint 23,6 millions", "il s'en vend 10 milliards".
func (p *passage) isCounted(it *item, k int) bool {
	if p.anyWord(it.first-1, p.lex.definite) { // "leurs 11 milliards" were told before
		return false
	}
	if k > 0 && p.is(it.first-1, p.lex.et) && p.items[k-1].verdict == money && p.items[k-1].exp == it.exp { // "97 milliards au recensement et 400 milliards"
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
		if p.items[k-1].verdict == counted {
			floor = max(floor, p.afterNoun(p.items[k-1].last+1))
		}
	}
	counting := k > 0 && p.items[k-1].verdict == counted && p.items[k-1].exp > 0
	for i := it.first - 1; i >= floor; i-- {
		if p.flag(i, isPrice|isMoneyNoun) {
			return !(counting && p.anyWord(i, p.lex.aims)) // "700 millions d'utilisateurs et vise 1 milliard"
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
