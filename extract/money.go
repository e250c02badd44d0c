package extract

import (
	"strings"

	"milliards/currency"
)

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

// read finds the items of the passage.
func (p *passage) read() {
	p.items = p.items[:0]
	for i := 0; i < len(p.tokens); {
		it, next, ok := p.itemAt(i)
		if !ok {
			it, next, ok = p.vague(i)
		}
		if ok {
			p.items = append(p.items, it)
			i = next
			continue
		}
		i++
	}
}

// itemAt reads an item at token i: "500 milliards de dollars", "$1.5 billion",
// "M€ 12,4", "(12,7) M€", "le milliard d'euros", or a number alone.
func (p *passage) itemAt(i int) (item, int, bool) {
	if it, next, ok := p.prefixed(i); ok {
		return it, next, true
	}
	if it, next, ok := p.accounting(i); ok {
		return it, next, true
	}
	if it, next, ok := p.bareMagnitude(i); ok {
		return it, next, true
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
	if t.kind != digits || t.gap == p.tokens[j].gap || t.gap > space || p.tokens[j].gap > space || t.end-t.start > 3 || n.plain && p.isYear(n) {
		return n, j, false
	}
	if it := (item{first: n.first, last: n.last, n: n}); p.isModel(&it) || p.flag(n.first-1, isReference) || p.isMark(n.first-1, '.') || n.coef > 9 && n.first > 0 && !p.flag(n.first-1, isFunction) && !p.isMark(n.first-1, '(') {
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

// unitStart returns j where a magnitude or a currency stands at j, else -1.
func (p *passage) unitStart(j int) int {
	if m := p.magnitudeAt(j); m != nil && m.standing {
		return j
	}
	if _, _, ok := p.termAt(j); ok {
		return j
	}
	if _, _, _, ok := p.compound(j); ok {
		return j
	}
	if m := p.magnitudeAt(j); m != nil {
		if _, _, ok := p.termAt(j + 1); ok {
			return j
		}
	}
	return -1
}

func (p *passage) unitWord(j int) bool { return p.isWord(j) && p.length(j) > 3 }

// unit reads the magnitude and the currency after the number of it, at j, and
// returns the place after them.
func (p *passage) unit(it *item, j int) int {
	if it.n.words {
		j = p.gloss(it, j)
	} else {
		j = p.tail(it, p.gloss(it, j))
		if it.term >= 0 && !it.before {
			return j
		}
	}
	k := p.adjectives(it, j)
	if next := p.compoundUnit(it, k); next > k {
		return p.minor(it, next)
	}
	next := p.magnitude(it, k)
	if next > k {
		it.last, j = next-1, next
		j = p.addition(it, j)
	}
	j = p.half(it, j)
	j = p.gloss(it, j)
	return p.minor(it, p.currency(it, j))
}

// gloss skips the same number said again, "deux cent mille (200 000) euros",
// where a currency goes on after it.
func (p *passage) gloss(it *item, j int) int {
	if !p.isMark(j, '(') || !p.has(j+1) || p.tokens[j+1].kind == mark {
		return j
	}
	n, k, ok := p.numeral(j + 1)
	if !ok {
		return j
	}
	again := item{n: n, value: n, term: -1}
	if e := p.magnitude(&again, k); e > k {
		k = p.addition(&again, e)
	}
	if !p.isMark(k, ')') || !again.value.decimal().Equal(it.value.decimal()) {
		return j
	}
	if p.unitStart(k+1) < 0 && !(p.isDe(k+1) && p.unitStart(k+2) > 0) {
		return j
	}
	it.last = k
	return k + 1
}

// adjectives skips what may stand between a number and its magnitude: "les 10
// premiers millions", "un petit million".
func (p *passage) adjectives(it *item, j int) int {
	k := j
	for k < j+2 && p.flag(k, isBetween) && p.near(k) {
		k++
	}
	if k == j {
		return j
	}
	if m := p.magnitudeAt(k); m == nil || !m.noun || !m.standing {
		return j
	}
	it.approx = it.approx || p.is(j, p.lex.petit)
	return k
}

// magnitude reads the magnitudes at j: "milliards", "milliers de milliards",
// "lakh crore". It returns j where none stands.
func (p *passage) magnitude(it *item, j int) int {
	if p.isHyphen(j) && it.n.words && p.has(j+1) && p.tokens[j+1].gap == glued {
		if m := p.magnitudeAt(j + 1); m != nil && m.noun { // "un-million-deux-cent-mille"
			j++
		}
	}
	m := p.magnitudeAt(j)
	if m == nil || !p.near(j) || !p.fits(it, m, j) {
		return j
	}
	it.exp += p.power(it, m, j)
	j++
	if p.isMark(j, '.') && p.tokens[j].gap == glued && p.length(j-1) <= 4 { // "12 Mds. €", "164 mio. de francs"
		if _, _, ok := p.termAt(j + 1); ok || p.isDe(j+1) {
			j++
		}
	}
	for m.noun {
		k := j
		if p.isDe(k) {
			k++
		}
		next := p.magnitudeAt(k)
		if next == nil || !next.noun || !p.near(k) || k == j && next.exp != 7 {
			break
		}
		it.exp += next.exp
		m, j = next, k+1
	}
	it.value.exp = it.n.exp + it.exp
	return j
}

// fits tells whether the magnitude m at j may belong to the number of it.
func (p *passage) fits(it *item, m *magnitude, j int) bool {
	if m.noun {
		if m.exp == 3 && it.n.words && !it.approx { // "deux milliers d'euros", not "deux milliers"
			return p.isDe(j + 1)
		}
		return true
	}
	if p.raw(j) == "mille" || p.raw(j) == "MILLE" || p.is(j, p.lex.mille) {
		return !it.n.words
	}
	if m.standing { // bn
		return !it.n.words
	}
	if it.n.words && !it.n.approx {
		return false
	}
	switch raw := p.raw(j); {
	case m.exp == 9 && (raw == "g" || raw == "b" || raw == "B") && !(it.before && raw != "g"):
		return false
	case raw == "t" || raw == "mM":
		return false
	}
	if it.before && it.term >= 0 {
		return p.tokens[j].gap == glued || !p.isMark(j+1, '.')
	}
	k := j + 1
	if p.isDe(k) {
		k++
	}
	t, next, ok := p.termAt(k)
	if !ok {
		return false
	}
	// "12 M F" would be far-fetched, and so would a metre before a word.
	return p.lex.terms[t].Style != currency.Name || p.raw(j) != "m" && next > k
}

// power returns the exponent of m at j for the number of it: the short scale
// in English forms, 10^9 for the Moroccan MM.
func (p *passage) power(it *item, m *magnitude, j int) int {
	switch {
	case m.exp == 12 && m.noun && p.isEnglishForm(it, j):
		return 9
	case m.exp == 18 && p.isEnglishForm(it, j):
		return 12
	case m.exp == 6 && !m.noun && p.length(j) == 2:
		if t, _, ok := p.termAt(j + 1); ok && p.lex.terms[t].Code == "MAD" {
			return 9
		}
		return p.mm
	}
	return m.exp
}

// isEnglishForm tells whether "billion" at j is English: "$1.5 billion",
// "2 billion USD", "EUR 2.5 billion", but not "1,5 billion de dollars".
func (p *passage) isEnglishForm(it *item, j int) bool {
	if strings.HasSuffix(strings.ToLower(p.raw(j)), "s") || p.isDe(j+1) {
		return false
	}
	if it.before && it.term >= 0 {
		return true
	}
	dotted := p.has(it.n.last-1) && it.n.exp < 0 && p.byteAt(it.n.last-1) == '.'
	return dotted || it.n.coef >= 2*pow10(-it.n.exp) && it.n.exp <= 0 && it.n.exp > -18
}

// addition reads a smaller part after a magnitude: "2 milliards 382 millions",
// "un million deux cent mille", "un million trois" (1.3 million).
func (p *passage) addition(it *item, j int) int {
	if !p.has(j) || it.exp < 6 || p.magnitudeAt(j-1) == nil || !p.magnitudeAt(j-1).noun {
		return j
	}
	k := p.joined(j)
	if k < 0 {
		return j
	}
	if p.is(k, p.lex.et) {
		if k = p.joined(k + 1); k < 0 {
			return j
		}
	}
	if p.flag(k, isMagnitude) {
		return j
	}
	n, next, ok := p.numberAt(k)
	if !ok || n.exp < 0 && n.words {
		return j
	}
	part := item{n: n, value: n, term: -1}
	if e := p.magnitude(&part, next); e > next {
		if part.exp >= it.exp {
			return j
		}
		next = p.addition(&part, e)
	} else if !p.completes(it, n, k, next) {
		if _, _, ok := p.termAt(next); ok && n.words && n.exp == 0 && it.n.words { // "un million trois euros"
			it.value = plus(it.value, n)
			it.last = next - 1
			return next
		}
		if n.words && n.coef >= 1 && n.coef <= 9 && k == j && p.shortForm(next) {
			it.value = plus(it.value, number{coef: n.coef, exp: it.exp - 1})
			it.last = next - 1
			return next
		}
		return j
	}
	if sum := plus(it.value, part.value); sum.coef > 0 {
		it.value = sum
		it.last = next - 1
		return next
	}
	return j
}

// completes tells whether the number n at k goes on the amount of it without a
// magnitude of its own: "1 million 200 000 euros", "deux millions cent mille".
func (p *passage) completes(it *item, n number, k, next int) bool {
	if n.exp != 0 || n.coef < 1000 && !(n.words && n.coef > 9) || n.coef >= pow10(min(it.exp, maxDigits)) {
		return false
	}
	if n.words {
		return true
	}
	if p.isDe(next) {
		next++
	}
	_, _, ok := p.termAt(next)
	return ok || p.isMark(next, '(')
}

// shortForm tells whether "un million trois" may end at j.
func (p *passage) shortForm(j int) bool {
	return !p.has(j) || p.tokens[j].kind == mark && !p.isHyphen(j) || p.isDe(j) || p.flag(j, isFunction)
}

// plus adds two numbers, the zero number where the sum has too many digits.
func plus(a, b number) number {
	if a.exp < b.exp {
		a, b = b, a
	}
	shift := a.exp - b.exp
	if shift > maxDigits || shift > 0 && a.coef >= pow10(maxDigits-shift) {
		return number{}
	}
	a.coef = a.coef*pow10(shift) + b.coef
	a.exp = b.exp
	return a
}

// half reads "et demi": "deux milliards et demi", "deux dinars et demi".
func (p *passage) half(it *item, j int) int {
	if p.isHyphen(j) && p.is(j+1, p.lex.et) && it.n.words {
		j++
	}
	if !p.is(j, p.lex.et) || it.exp == 0 && it.term < 0 && !it.n.words {
		return j
	}
	k := j + 1
	if p.isHyphen(k) {
		k++
	}
	if p.is(k, p.lex.un) {
		k++
	}
	var part number
	switch {
	case p.isHalf(k):
		part = number{coef: 5, exp: it.exp - 1}
	case p.is(k, p.lex.quart):
		part = number{coef: 25, exp: it.exp - 2}
	default:
		return j
	}
	if it.exp == 0 {
		part.exp -= it.sub
	}
	it.value = plus(it.value, part)
	it.last = k
	return k + 1
}

// currency reads the currency at j: "d'euros", "$", "de dollars canadiens".
func (p *passage) currency(it *item, j int) int {
	k := j
	if p.isDe(k) && p.near(k) {
		k++
		if p.isDe(k) || p.anyWord(k, p.lex.ours) { // "2 milliards de d'euros", "315 milliards de nos francs"
			k++
		}
	}
	t, next, ok := p.termAt(k)
	if !ok && it.exp > 0 && p.isWord(k) && p.raw(k) == "E" && p.magnitudeAt(k-1) != nil && p.length(k-1) <= 4 { // "15,9 Mds E"
		t, next, ok = p.lex.euroTerm, k+1, true
	}
	if !ok || !p.near(k) || !p.belongs(it, t, k, next) {
		return j
	}
	if it.before { // "$ 15 US", "£50 million sterling" say it twice
		if it.term >= 0 && p.lex.terms[it.term].Family == "" && p.lex.terms[t].Code != p.lex.terms[it.term].Code {
			return j
		}
		if p.tokens[k].gap == line {
			return j
		}
	}
	it.setTerm(p.lex, t)
	it.phrase = next > k+1
	next = p.national(it, next)
	it.last = next - 1
	return p.half(it, next)
}

// national reads the adjective of a country after the name of its money,
// "dollars trinidadiens", "leva bulgares", which settles the currency.
func (p *passage) national(it *item, i int) int {
	term := &p.lex.terms[it.term]
	if term.Style == currency.Symbol || !p.flag(i, isPlace) || p.tokens[i].shape != lower || p.tokens[i].gap > line {
		return i
	}
	pl, next, ok := p.lex.placeAt(p.tokens, i)
	if !ok || !isDemonym(pl, p.text[p.tokens[i].start:p.tokens[next-1].end]) {
		return i
	}
	m := mention{country: pl.country, currency: pl.currency}
	switch {
	case term.Code == pl.currency && term.Family == "":
		return next
	case term.Family == "dollar" || term.Family == "cent":
		if !isDollar[pl.currency] {
			return i
		}
		it.code = pl.currency
	case term.Family != "" && p.lex.families(term.Family)(m) != "":
		it.code = p.lex.families(term.Family)(m)
	default:
		return i
	}
	return next
}

// isDollar lists the currencies that are called dollar.
var isDollar = map[string]bool{"USD": true, "CAD": true, "AUD": true, "NZD": true, "HKD": true, "SGD": true, "TWD": true, "JMD": true, "TTD": true, "BZD": true, "BBD": true,
	"BSD": true, "BMD": true, "FJD": true, "GYD": true, "KYD": true, "LRD": true, "NAD": true, "SBD": true, "SRD": true, "XCD": true, "BND": true}

// belongs tells whether the term t, in tokens k to next, may be the currency
// of the number before it.
func (p *passage) belongs(it *item, t, k, next int) bool {
	term := &p.lex.terms[t]
	if term.Family == "sou" && (it.exp > 0 || p.has(next) && p.isWord(next) && !p.isDe(next)) { // "30 millions sous forme de parts"
		return false
	}
	if term.Code == "CDF" && term.Style == currency.Abbrev && it.exp == 0 && it.n.less(number{coef: 20}) || p.isName(t, k, next, it) || term.Style == currency.Code && p.shouts() && p.isOldCode(term.Code) {
		return false
	}
	if (term.Style == currency.Abbrev || term.Style == currency.Code) && it.n.words && it.exp == 0 && !p.isDe(k-1) && !it.approx {
		return p.length(k) > 2 || it.n.coef >= 100 // "Seize FC" are football clubs
	}
	return true
}

// isOldCode tells the codes of moneys that are gone, which among capitals are
// rather words: "1 TRAIN SUR 2".
func (p *passage) isOldCode(code string) bool {
	info, ok := currency.Lookup(code)
	return ok && info.Historic
}

// isName tells whether the currency word at k is somebody's name or a thing's:
// "3 Yuan dans le laboratoire", "12 Livre", in the singular with a capital.
func (p *passage) isName(t, k, next int, it *item) bool {
	if next != k+1 || p.tokens[k].shape != title || p.length(k) < 3 {
		return false
	}
	s := p.raw(k)
	return s[len(s)-1] != 's' && it.exp == 0 && (p.lex.terms[t].Trap || p.flag(k, isPersonal))
}

// setTerm gives it the currency of a term.
func (it *item) setTerm(l *lexicon, t int) {
	it.term = t
	if s := l.terms[t].Sub; s > 0 {
		it.sub = s
		it.value.exp -= s
	}
}

// termAt reads the longest currency term at i.
func (p *passage) termAt(i int) (term, next int, ok bool) {
	node := int32(0)
	term = -1
	for j := i; p.has(j) && j < i+8; j++ {
		t := &p.tokens[j]
		if j > i && (t.gap > line || t.kind == mark && t.gap != glued && p.byteAt(j) == '.') {
			break
		}
		var on bool
		if node, on = p.lex.term.step(node, t.word); !on {
			break
		}
		for _, f := range p.lex.term.values[node] {
			if p.matches(&p.lex.forms[f], i, j) {
				term, next = int(p.lex.forms[f].term), j+1
				break
			}
		}
	}
	return term, next, term >= 0
}

// matches tells whether tokens i to j are written as the form wants.
func (p *passage) matches(f *termForm, i, j int) bool {
	if p.tokens[j].elided {
		return false
	}
	term := &p.lex.terms[f.term]
	if f.exact != "" {
		rest := f.exact
		for k := i; k <= j; k++ {
			raw := p.raw(k)
			if !strings.HasPrefix(rest, raw) {
				return false
			}
			rest = rest[len(raw):]
		}
		return rest == ""
	}
	if term.Style == currency.Symbol {
		for k := i; k <= j; k++ {
			if p.tokens[k].kind == word && p.tokens[k].shape == lower && !symbolLetters[p.raw(k)] {
				return false
			}
		}
	}
	return true
}

// symbolLetters are the small letters that go with "$": "10 milliards de $ hk".
var symbolLetters = map[string]bool{"us": true, "usd": true, "hk": true, "cad": true, "c": true, "canadiens": true, "can": true, "américains": true, "zł": true}

// compound splits a word that is a magnitude and a currency grown together:
// "MDH", "kEUR", "mDT", "MMDH".
func (p *passage) compound(i int) (exp, term int, next int, ok bool) {
	if !p.isWord(i) || p.length(i) > 8 {
		return 0, -1, i, false
	}
	raw := p.raw(i)
	if raw == "MD" && p.context != nil && p.context.isTunisian() {
		return 6, p.lex.dinar, i + 1, true
	}
	if _, j, ok := p.termAt(i); ok && j == i+1 || p.magnitudeAt(i) != nil {
		return 0, -1, i, false
	}
	for _, pre := range prefixes {
		rest, found := strings.CutPrefix(raw, pre.form)
		if !found || len(rest) < 1 {
			continue
		}
		t, ok := p.lex.exactTerm(rest)
		if !ok {
			continue
		}
		exp = pre.exp
		switch {
		case pre.form == "m" && p.lex.terms[t].Code == "TND":
			exp = 3 // "692 214 mDT" are thousands
		case pre.form == "MM" && (p.lex.terms[t].Code == "MAD" || p.mm == 9):
			exp = 9
		}
		return exp, t, i + 1, true
	}
	return 0, -1, i, false
}

// exactTerm returns the term that an abbreviation or a code means.
func (l *lexicon) exactTerm(s string) (int, bool) {
	buf, n := foldWord(make([]byte, 0, 16), s, 0, len(s))
	if n != len(s) {
		return 0, false
	}
	if s == "E" || string(buf) == "euro" || string(buf) == "euros" { // "363,7 ME", "350 kEuros"
		return l.euroTerm, true
	}
	node, ok := l.term.step(0, l.ids[string(buf)])
	if !ok {
		return 0, false
	}
	for _, f := range l.term.values[node] {
		if form := &l.forms[f]; form.exact == s || form.exact == "" && len(s) <= 4 && strings.ToUpper(s) == s {
			return int(form.term), true
		}
	}
	return 0, false
}

// compoundUnit reads a compound such as "MDH" as the unit of it.
func (p *passage) compoundUnit(it *item, j int) int {
	if it.n.words && !it.n.approx || !p.near(j) {
		return j
	}
	exp, t, next, ok := p.compound(j)
	if !ok || it.before {
		return j
	}
	if s := p.raw(j); s[len(s)-1] == 'F' { // "90 MF CFP"
		for _, tail := range []string{"CFA", "CFP"} {
			if u, ok := p.lex.exactTerm("F" + tail); ok && p.isWord(next) && p.raw(next) == tail {
				t, next = u, next+1
				break
			}
		}
	}
	it.exp = exp
	it.value.exp = it.n.exp + exp
	it.setTerm(p.lex, t)
	it.last = next - 1
	return next
}

// prefixed reads an item whose currency stands first: "CHF 7,5 millions",
// "$25bn", "M€ 12,4", "KEUR 480", "EUR -1 544 millions".
func (p *passage) prefixed(i int) (item, int, bool) {
	if p.tokens[i].kind == digits || p.tokens[i].word == 0 && p.length(i) > 8 {
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
	if !ok || p.isReference(next) || p.has(next) && p.tokens[next].gap == glued && p.tokens[next].kind == word && p.magnitudeAt(next) == nil {
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
	if exp == 0 && codeIsWord[p.raw(i)] && n.plain && p.magnitudeAt(next) == nil {
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

// suffixed reads the country that stands after the number of a "$".
func (p *passage) suffixed(i int) (term, next int, ok bool) {
	if !p.isWord(i) || p.tokens[i].shape != upper || p.tokens[i].gap > space {
		return 0, i, false
	}
	node, ok := p.lex.term.step(0, p.lex.sign("$"))
	if !ok {
		return 0, i, false
	}
	if node, ok = p.lex.term.step(node, p.tokens[i].word); !ok || len(p.lex.term.values[node]) == 0 {
		return 0, i, false
	}
	return int(p.lex.forms[p.lex.term.values[node][0]].term), i + 1, true
}

// english reads the separators of "$1,250" and "$1.105 billion" as English
// does, where no French magnitude says otherwise.
func (p *passage) english(it *item) {
	if !it.n.dot3 && !it.n.comma3 {
		return
	}
	m := p.magnitudeAt(it.n.last + 1)
	switch {
	case it.n.comma3 && m == nil && p.tokens[it.n.first].gap == glued && p.lex.terms[it.term].Style == currency.Symbol || it.n.comma3 && m == nil && p.lex.terms[it.term].Family == "roupie":
	case it.n.dot3 && m != nil && p.isEnglishForm(it, it.n.last+1):
	default:
		return
	}
	it.english = true
	shift := it.n.turned().exp - it.n.exp
	it.n.exp += shift
	it.value.exp += shift
}

// accounting reads a loss in parentheses: "(12,7) M€".
func (p *passage) accounting(i int) (item, int, bool) {
	if !p.isMark(i, '(') || !p.has(i+1) || p.tokens[i+1].kind != digits || p.tokens[i+1].gap != glued {
		return item{}, i, false
	}
	n, j, ok := p.inDigits(i + 1)
	if !ok || !p.isMark(j, ')') || !p.has(j+1) || p.tokens[j+1].gap > space {
		return item{}, i, false
	}
	if p.has(i-1) && (p.tokens[i-1].kind == digits || p.flag(i-1, isMoneyWord)) {
		return item{}, i, false
	}
	it := item{first: i, last: j, n: n, value: n, term: -1, negative: true}
	next := p.unit(&it, j+1)
	if it.term < 0 {
		return item{}, i, false
	}
	return it, next, true
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

// sign reads the minus before the number of it: "-3 millions", "à – 157,4 Md€",
// "à moins 3 milliards", but no dash between clauses and no bullet.
func (p *passage) sign(it *item) {
	i := it.first - 1
	if !p.has(i) {
		return
	}
	switch {
	case p.isDash(i):
		if !p.isMinus(i, it) {
			return
		}
	case p.is(i, p.lex.moins):
		if p.has(i-1) && !p.anyWord(i-1, p.lex.beforeMinus) {
			return
		}
	default:
		return
	}
	it.negative = true
	it.first = i
}

// isMinus tells whether the dash at i is the sign of the number after it.
func (p *passage) isMinus(i int, it *item) bool {
	if p.raw(i) == "−" {
		return true
	}
	if p.tokens[i].gap == glued && p.has(i-1) && !p.isMark(i-1, '(') {
		return false
	}
	if p.tokens[i+1].gap == glued {
		return true
	}
	return p.has(i-1) && p.tokens[i].gap == space && (p.anyWord(i-1, p.lex.beforeMinus) || p.isMark(i-1, '|') || p.isMark(i-1, '('))
}
