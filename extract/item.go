package extract

import "strings"

// An item is a number of a passage, with the magnitude and the currency that
// stand beside it. Most items turn out to be money, the others to be none.
type item struct {
	first, last int    // tokens of the span
	n           number // the number as written, without magnitude
	value       number // with its magnitude
	exp         int    // the magnitude as a power of ten, 0 for none
	term        int    // index into lexicon.terms, -1 where no currency stands beside it
	before      bool   // the currency stands before the number
	pending     bool   // the currency is yet to be told
	weak        bool   // and only another figure can show that it is money at all
	english     bool   // its separators are English: "$1,250"
	phrase      bool   // the currency is told in several words: "lires italiennes"
	negative    bool
	bare        bool // the magnitude alone: "le milliard d'euros"
	approx      bool // "une centaine", "un petit million"

	vague      bool // no number at all: "plusieurs milliards"
	isRange    bool
	max        number // the upper bound of a range
	belowZero  bool   // the upper bound is negative too
	listed     bool   // a member of a list that took its unit from the next
	conversion bool   // the value of the item before it in another currency
	lent       bool   // the currency is that of the next member
	sub        int    // decimal places of the sub-unit

	verdict  verdict
	rule     string
	code     string // of the currency, once it is known
	inferred bool
}

// A verdict says whether an item is money.
type verdict uint8

const (
	open    verdict = iota // not decided
	money                  // stated or elided money
	counted                // a count: "671 milliards de paramètres"
	neither                // a date, a reference, a percentage
)

// scaled returns the number of the item without its magnitude.
func (it *item) scaled() number {
	n := it.value
	n.exp += it.sub - it.exp
	return n
}

// read finds the items of the passage.
func (p *passage) read() {
	p.items = p.items[:0]
	for i := 0; i < len(p.tokens); {
		if t := &p.tokens[i]; p.opensNone(t, &p.lex.info[t.word]) || !p.mayOpen(i) {
			i++
			continue
		}
		it, next, ok := p.itemAt(i)
		if !ok {
			it, next, ok = p.vague(i)
		}
		if ok {
			p.items = append(p.items, it)
			i = next
			continue
		}
		i = p.afterDigits(i)
	}
}

// opensNone tells the words that no item starts with, as most are.
func (p *passage) opensNone(t *token, w *wordInfo) bool {
	return t.kind == word && !w.opens && !w.leads && !startsCompound(p.text[t.start])
}

// mayOpen tells whether an item may start at token i. A currency does with a number behind
// it: "CHF 7,5", "MDH 12".
func (p *passage) mayOpen(i int) bool {
	t := &p.tokens[i]
	w := &p.lex.info[t.word]
	switch {
	case t.kind == digits:
		return true
	case w.opens:
		return t.word != p.lex.des || p.info(i+1).approx > 0 || p.info(i+1).magnitude > 0 || p.flag(i+1, isBetween)
	case t.kind == mark && t.word == 0:
		return strings.HasPrefix(p.text[t.start:], "½") || strings.HasPrefix(p.text[t.start:], "¼") || strings.HasPrefix(p.text[t.start:], "¾")
	case t.kind == mark && p.text[t.start] == '(': // "(12,7) M€"
		return p.has(i+1) && p.tokens[i+1].kind == digits
	case !p.digitsAhead(i):
		return false
	case w.leads:
		if _, _, ok := p.termAt(i); ok {
			return true
		}
	}
	return p.mayCompound(i)
}

// mayCompound tells whether token i may be a magnitude and a currency grown together.
func (p *passage) mayCompound(i int) bool {
	t := &p.tokens[i]
	if t.kind != word || t.end-t.start > 8 || !startsCompound(p.text[t.start]) {
		return false
	}
	key, n, _ := lettersAt(p.text, int(t.start), len(p.text))
	return n < int(t.end-t.start) || p.lex.compounds.has(key)
}

// afterDigits returns the place after token i or, where a number starts there
// that is too long to be one, after all its digits.
func (p *passage) afterDigits(i int) int {
	for i++; p.has(i) && p.tokens[i-1].kind == digits; i++ {
		if sep := p.separator(i - 1); sep == 0 {
			break
		} else if sep != ' ' {
			i++
		}
	}
	return i
}

// itemAt reads an item at token i: "500 milliards de dollars", "$1.5 billion",
// "M€ 12,4", "(12,7) M€", "le milliard d'euros", or a number alone.
func (p *passage) itemAt(i int) (item, int, bool) {
	if p.tokens[i].kind != digits {
		if it, next, ok := p.prefixed(i); ok {
			return it, next, true
		}
		if it, next, ok := p.accounting(i); ok {
			return it, next, true
		}
		if it, next, ok := p.bareMagnitude(i); ok {
			return it, next, true
		}
	}
	n, j, ok := p.numeral(i)
	if !ok {
		return item{}, i, false
	}
	it := item{first: i, last: j - 1, n: n, value: n, term: -1, approx: n.approx}
	j = p.unit(&it, j)
	j = p.centsAlone(&it, j)
	p.sign(&it)
	return it, j, true
}

// numeral reads a number of any kind at i: digits, words, "une centaine de",
// "un demi-", "trois quarts de".
func (p *passage) numeral(i int) (number, int, bool) {
	if p.tokens[i].kind == digits && !p.isMark(i+1, '/') { // as a rule
		n, j, ok := p.inDigits(i)
		if ok && p.isMark(j, ',') {
			if m, k, ok := p.slip(n, j); ok {
				return m, k, true
			}
		}
		return n, j, ok
	}
	if n, j, ok := p.fractional(i); ok {
		return n, j, true
	}
	if p.tokens[i].kind == mark {
		return number{}, i, false
	}
	if n, j, ok := p.approximate(i); ok {
		return n, j, true
	}
	n, j, ok := p.numberAt(i)
	if !ok {
		return n, i, false
	}
	if m, k, ok := p.slip(n, j); ok {
		return m, k, true
	}
	return n, j, true
}

// slip reads the decimals after a comma and a space, "114, 890 MDT",
// "3, 9 milliards": a slip of the keyboard, not a list, where the first number
// is no year and comes after a small word.
func (p *passage) slip(n number, j int) (number, int, bool) {
	if n.words || n.exp != 0 || !p.isMark(j, ',') || !p.has(j+1) {
		return n, j, false
	}
	t := p.tokens[j+1]
	if t.kind != digits || t.gap == p.tokens[j].gap || t.gap > space || p.tokens[j].gap > space || t.end-t.start > 3 || n.plain && (p.isYear(n) || p.isOldYear(n)) {
		return n, j, false
	}
	if it := (item{first: n.first, last: n.last, n: n}); p.isModel(&it) || p.isLabel(n.first-1) || p.endsName(n) || p.anyWord(n.first-1, p.lex.items) || p.isMark(n.first-1, '.') || n.coef > 9 && n.plain && n.first > 0 && !p.flag(n.first-1, isFunction) && !p.isMark(n.first-1, '(') {
		return n, j, false
	}
	frac, k, ok := p.inDigits(j + 1)
	if !ok || !frac.plain || p.unitStart(k) < 0 {
		return n, j, false
	}
	places := p.length(j + 1)
	if places == 2 && n.plain && n.coef < 100 && p.unitWord(k) && !p.has(n.first-1) {
		return n, j, false
	}
	n.coef = n.coef*pow10(places) + frac.coef
	n.exp, n.plain = -places, false
	n.last = k - 1
	return n, k, true
}

// bareMagnitude reads a magnitude without a number: "son milliard de dollars",
// "le cap du milliard". The determiner before it stays out of the span.
func (p *passage) bareMagnitude(i int) (item, int, bool) {
	m := p.magnitudeAt(i)
	if m == nil || !m.noun || m.exp < 6 || p.length(i) < 6 || strings.HasSuffix(strings.ToLower(p.raw(i)), "s") {
		return item{}, i, false
	}
	d := i - 1
	if p.flag(d, isBetween) {
		d--
	}
	if !p.near(i) || !p.anyWord(d, p.lex.determiners) {
		return item{}, i, false
	}
	one := number{coef: 1, first: i, last: i, words: true}
	it := item{first: i, last: i, n: one, value: one, term: -1, bare: true}
	j := p.magnitude(&it, i)
	it.last = j - 1
	j = p.half(&it, j)
	return it, p.currency(&it, j), true
}

// ruleOf names the way in which the item is written.
func (p *passage) ruleOf(it *item) string {
	way := 0
	switch {
	case it.vague:
		way = 1
	case it.bare:
	case it.n.words:
		way = 2
	default:
		way = 3
	}
	if it.exp > 0 {
		way += 4
	}
	if it.isRange {
		way += 8
	}
	switch {
	case it.lent:
		way += 16
	case it.before:
		way += 32
	}
	return p.lex.rules[way]
}

// addRules names all ways to write an amount.
func (l *lexicon) addRules() {
	for way := range l.rules {
		var parts []string
		add := func(on bool, part string) {
			if on {
				parts = append(parts, part)
			}
		}
		add(way&32 != 0, "currency")
		add(way&3 > 0, []string{"", "vague", "words", "digits"}[way&3])
		add(way&4 != 0, "magnitude")
		add(way&8 != 0, "range")
		add(way&48 == 16, "list")
		add(way&48 == 0, "currency")
		l.rules[way] = strings.Join(parts, "+")
	}
}

// setTerm gives it the currency of a term.
func (it *item) setTerm(l *lexicon, t int) {
	it.term = t
	if s := l.terms[t].Sub; s > 0 {
		it.sub = s
		it.value.exp -= s
	}
}

// isOne tells the article "un", which is no member of a list.
func (p *passage) isOne(a *item) bool {
	return a.n.words && a.n.coef == 1 && a.exp == 0
}

// isYear tells whether n is written like a year of our time.
func (p *passage) isYear(n number) bool {
	return n.plain && n.exp == 0 && n.coef >= 1900 && n.coef <= 2100 && p.length(n.first) == 4
}
