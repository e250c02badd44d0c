package extract

// A lender is the figure that an elided one takes its currency and magnitude
// from.
type lender struct {
	passage int // where its passage starts
	code    string
	exp     int    // the magnitude of its amount
	sub     int    // decimal places where it was counted in centimes
	n       number // as written, without its magnitude
}

// admits tells whether n may be of the same kind as the lender's amount: unit
// prices stay within a factor of a thousand of each other.
func (l *lender) admits(n number) bool {
	if l.exp > 0 {
		return true
	}
	return n.less(number{coef: l.n.coef, exp: l.n.exp + 3}) && l.n.less(number{coef: n.coef, exp: n.exp + 3})
}

// reaches tells whether a value is within a factor of a thousand of the
// lender's amount: "450 000 F CFA par mois … 2 millions de caution".
func (l *lender) reaches(value number) bool {
	return value.less(number{coef: l.n.coef, exp: l.n.exp + l.exp - l.sub + 3})
}

// dwarfs tells whether n with the magnitude of the lender would be more than so
// many times its amount.
func (l *lender) dwarfs(n number, times int64) bool {
	return number{coef: l.n.coef * times, exp: l.n.exp}.less(n)
}

// isMore tells whether the amount of the lender has more than so many digits more than n.
func (l *lender) isMore(n number, digits int) bool {
	return number{coef: n.coef, exp: n.exp + digits}.less(number{coef: l.n.coef, exp: l.n.exp + l.exp - l.sub})
}

// near tells whether n is within a factor of ten of the lender's number.
func (l *lender) near(n number) bool {
	return n.less(number{coef: l.n.coef, exp: l.n.exp + 1}) && l.n.less(number{coef: n.coef, exp: n.exp + 1})
}

// lend records an item that later ones may take their currency from. A value
// in another currency beside it, "(26 milliards d'euros)", lends nothing.
func (c *context) lend(p *passage, it *item, k int) {
	from := lender{passage: p.from, code: it.code, exp: it.exp, sub: it.sub, n: it.scaled()}
	if it.inferred && it.term < 0 && c.last.code == it.code && it.sub == 0 {
		from.sub = c.last.sub
	}
	if k > 0 && p.converts(&p.items[k-1], it) {
		it.conversion = true
		return
	}
	if it.exp >= 6 && it.sub == 2 {
		c.centimes = true
	}
	if it.exp > 0 && it.term >= 0 {
		c.sums = append(c.sums, sum{value: it.value, code: it.code})
	}
	c.last = from
	c.spoken = ""
	if it.exp > 0 {
		c.scaled = from
	}
}

// converts tells whether b gives the value of a in another currency: "(26
// milliards d'euros)", "soit 3,9 milliards de dollars", "ou 271 millions".
func (p *passage) converts(a, b *item) bool {
	if a.code == "" || a.code == b.code && a.sub == b.sub || a.verdict != money {
		return false
	}
	floor := max(a.last+1, b.first-7)
	for i := b.first - 1; i >= floor; i-- {
		if p.isMark(i, '(') || p.is(i, p.lex.soit) || p.is(i, p.lex.ou) || p.anyWord(i, p.lex.equal) {
			return true
		}
		if p.isMark(i, ')') || p.isMark(i, ';') || p.isMark(i, '.') {
			return false
		}
	}
	if !p.isMark(a.last+1, ',') || b.first-a.last > 6 {
		return false
	}
	for i := a.last + 2; i < b.first; i++ { // ", environ 54 millions de francs"
		if !p.flag(i, isQualifying|isLead) {
			return false
		}
	}
	return true
}

// lender returns the figure that a magnitude without currency takes its own
// from: what was spoken of last, but a price per unit lends nothing to
// millions unless it is in the country's own money.
func (c *context) lender(p *passage, it *item) (lender, bool) {
	switch {
	case c.spoken != "":
		return lender{code: c.spoken}, true
	case p.isConversion(it) && c.other() != "":
		return lender{code: c.other()}, true
	case c.home().currency == "CHF" && p.isSwissMagnitude(it):
		return lender{code: "CHF"}, true
	case c.last.passage == p.from && c.last.code != "" && c.last.reaches(it.value):
		return c.last, true
	case c.last.code == "":
		return lender{}, false
	case c.last.exp == 0 && c.scaled.code == "" && c.hasSaid(c.home().currency):
		return lender{code: c.home().currency}, true
	case c.last.exp > 0 || c.scaled.code == "" || c.last.code == c.home().currency:
		return c.last, true
	}
	return c.scaled, true
}

// lenderOf returns the figure that a bare number after prev takes its unit
// from: prev, or the one that prev converts.
func (c *context) lenderOf(prev *item) lender {
	if prev.conversion && c.last.code != "" {
		return c.last
	}
	return lender{code: prev.code, exp: prev.exp, sub: prev.sub, n: prev.scaled()}
}

// hasSaid tells whether the text has named the currency.
func (c *context) hasSaid(code string) bool {
	for _, m := range c.said {
		if m.currency == code && code != "" {
			return true
		}
	}
	return false
}

// isSwissMagnitude tells "22 mio", "1 mia".
func (p *passage) isSwissMagnitude(it *item) bool {
	m := p.magnitudeAt(it.last)
	return m != nil && (m.forms == swissMillion || m.forms == swissMilliard)
}

// other returns a currency of the text that is not that of the last figure: the
// country's own, or one that was named.
func (c *context) other() string {
	if home := c.home().currency; home != "" && home != c.last.code && c.country != "FR" {
		return home
	}
	for i := len(c.said) - 1; i >= 0; i-- {
		if c.said[i].currency != c.last.code {
			return c.said[i].currency
		}
	}
	return ""
}

// isConversion tells a magnitude that gives the figure before it in another
// currency, of which it says only the number: "66 millions de dollars, soit 39,6
// milliards". The numbers are too far apart to be the same money.
func (p *passage) isConversion(it *item) bool {
	for k := 1; k < len(p.items); k++ {
		b := &p.items[k]
		if b != it {
			continue
		}
		a := &p.items[k-1]
		i := p.cueBefore(it.first)
		return a.verdict == money && a.term >= 0 && i-a.last <= 2 && (p.is(i, p.lex.soit) || p.isMark(i, '(')) &&
			number{coef: a.value.coef, exp: a.value.exp + 2}.less(it.value)
	}
	return false
}

// A sum is an amount that the text has stated with its currency.
type sum struct {
	value number
	code  string
}

// told returns the currency of the same sum told before, for "ces 109
// milliards", or "".
func (c *context) told(p *passage, it *item) string {
	if !p.anyWord(it.first-1, p.lex.definite) && !p.anyWord(it.first-1, p.lex.these) {
		return ""
	}
	for i := len(c.sums) - 1; i >= 0; i-- {
		if s := &c.sums[i]; s.value.equals(it.value) {
			return s.code
		}
	}
	return ""
}
