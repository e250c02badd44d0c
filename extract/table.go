package extract

import "strings"

// table reads the rows under a header that states the unit once, "(en M€)",
// "en milliers d'euros", and returns the place after the last of them; done where
// there is no table. Up to three lines may stand above the first row, as the heads of
// columns, and one between rows of cells set apart.
func (p *passage) table(c *context, done int, emit func()) int {
	unit, ok := p.headerUnit()
	if !ok {
		return done
	}
	if p.isLoneHead() {
		return p.cells(c, done, unit, emit)
	}
	after := done
	p.counting = p.countedColumns()
	for at, skipped := done, 0; at < len(p.text); {
		end := p.lineEnd(at)
		switch {
		case end-at > 400, skipped > 0 && after > done && !hasCells(p.text[at:end]):
			return after
		case p.row(c, at, end, unit):
			if after == done && p.moneyBefore(len(p.items)) < 0 { // "Ville | 2023 | Habitants"
				p.counting |= p.countedColumns()
			}
			emit()
			after, skipped = end, 0
		case skipped == 3, skipped > 0 && after > done, p.namesMoney():
			return after
		default:
			p.counting |= p.countedColumns()
			skipped++
		}
		at = end
	}
	return after
}

// countedColumns returns the columns, as bits, whose heads say that they hold things or
// shares of a hundred: "Ventes (M€) | Effectif | Part (%)".
func (p *passage) countedColumns() (columns uint64) {
	column := uint64(1)
	for i := range p.tokens {
		switch {
		case p.isMark(i, '|'):
			column <<= 1
		case p.isMark(i, '%') && p.has(i-1) && p.tokens[i-1].kind != digits, p.flag(i, isTally|isCountNoun) && !p.flag(i, isMoneyNoun|isPrice):
			columns |= column
		}
	}
	if column == 1 {
		return 0
	}
	return columns
}

// isCounting tells whether the item stands in such a column.
func (p *passage) isCounting(it *item) bool {
	column := uint64(1)
	for i := 0; p.counting != 0 && i < it.first; i++ {
		if p.isMark(i, '|') {
			column <<= 1
		}
	}
	return p.counting&column != 0
}

// lineEnd returns the place after the line at at.
func (p *passage) lineEnd(at int) int {
	if n := strings.IndexByte(p.text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(p.text)
}

// namesMoney tells whether the line states money itself: "Le reste, 4 M€, va au stade."
func (p *passage) namesMoney() bool {
	for k := range p.items {
		if p.items[k].term >= 0 {
			return true
		}
	}
	return false
}

// header drops the vague figure that a header's unit looks like, "(en milliers
// d'euros)".
func (p *passage) header() {
	if _, ok := p.headerUnit(); !ok {
		return
	}
	for k := range p.items {
		if p.items[k].vague {
			p.items[k].verdict = neither
		}
	}
}

// headerUnit returns the unit that a header states for the rows below it.
func (p *passage) headerUnit() (item, bool) {
	if p.to >= len(p.text) || p.to == p.from || p.text[p.to-1] != '\n' {
		return item{}, false
	}
	unit, j, ok := p.statedUnit()
	if !ok {
		return item{}, false
	}
	for p.has(j) && p.inParentheses(j) {
		j++
	}
	for p.isMark(j, ')') || p.isMark(j, ':') || p.isMark(j, '*') {
		j++
	}
	heads := p.headsColumns(j) || p.isMark(j, '/') || p.isMark(j, '|') || p.tokens[j].gap == line
	return unit, heads && !p.fillsCells(j)
}

// fillsCells tells a row that is no header: numbers with decimals stand from j on, as in
// "Euro (€) | 149,14 | 149,21", not days, "31.12.2024".
func (p *passage) fillsCells(j int) bool {
	for ; p.has(j + 2); j++ {
		if p.tokens[j].kind == digits && (p.isMark(j+1, ',') || p.isMark(j+1, '.')) && p.tokens[j+2].kind == digits &&
			p.tokens[j+1].gap == glued && p.tokens[j+2].gap == glued && !p.isMark(j+3, '.') {
			return true
		}
	}
	return false
}

// headsColumns tells whether nothing but the heads of columns stands from j on:
// years, "S1", bars.
func (p *passage) headsColumns(j int) bool {
	for ; p.has(j); j++ {
		if p.isWord(j) && p.length(j) > 2 {
			return false
		}
	}
	return true
}

// inParentheses tells whether a parenthesis closes after token j.
func (p *passage) inParentheses(j int) bool {
	for ; p.has(j); j++ {
		if p.isMark(j, '(') {
			return false
		}
		if p.isMark(j, ')') {
			return true
		}
	}
	return false
}

// statedUnit finds a unit that stands without a number, after "en" or in
// parentheses: "(en M€)", "en millions d'euros", "(K€)".
func (p *passage) statedUnit() (unit item, next int, ok bool) {
	if p.flags&statesUnit == 0 {
		return item{}, 0, false
	}
	for i := range p.tokens {
		if !p.flag(i, statesUnit) || p.endsMoney(i-1) {
			continue
		}
		if unit, next, ok = p.unitAt(p.afterStars(i + 1)); ok && !(p.has(next) && p.tokens[next].kind == digits) && !p.isDash(next) {
			return unit, next, true
		}
	}
	return item{}, 0, false
}

// afterStars passes over the stars of Markdown: "en **millions d'euros**".
func (p *passage) afterStars(i int) int {
	for p.isMark(i, '*') {
		i++
	}
	return i
}

// endsMoney tells the last token of an amount, whose unit a parenthesis may only
// explain: "146,7 milliards de dirhams (MMDH)".
func (p *passage) endsMoney(i int) bool {
	for k := range p.items {
		if p.items[k].last == i && p.items[k].term >= 0 {
			return true
		}
	}
	return false
}

// unitAt reads a magnitude and a currency, or a currency alone, at j.
func (p *passage) unitAt(j int) (unit item, next int, ok bool) {
	unit = item{term: -1}
	if exp, t, next, ok := p.compound(j); ok {
		unit.exp = exp
		unit.setTerm(p.lex, t)
		return unit, next, true
	}
	if m := p.magnitudeAt(j); m != nil {
		unit.exp = m.exp
		j++
	}
	if p.isDe(j) {
		j++
	}
	t, next, ok := p.termAt(j)
	if ok {
		unit.setTerm(p.lex, t)
		if m := p.magnitudeAt(next); m != nil && unit.exp == 0 { // "en CHF mio"
			unit.exp = m.exp
			next++
		}
	}
	return unit, next, ok
}

// row reads one row of a table. It returns false for a line that is none.
func (p *passage) row(c *context, from, to int, unit item) bool {
	p.tokenize(from, to)
	p.read()
	p.inTable = true
	p.classify()
	p.inTable = false
	if !p.isRow() {
		return false
	}
	unit = p.rowUnit(unit)
	things := p.countsInRow()
	p.inTable = true
	defer func() { p.inTable = false }()
	for k := range p.items {
		it := &p.items[k]
		if it.term >= 0 {
			it.verdict, it.rule = money, p.ruleOf(it)
			if !c.resolve(p, it) {
				it.verdict = neither
			}
			continue
		}
		if things || it.verdict == neither || p.isCounting(it) || it.n.words || p.isYear(it.n) || p.isPart(it) || it.first == 0 {
			it.verdict = neither
			continue
		}
		p.loss(it)
		c.state(p, it, unit, "table")
	}
	return true
}

// state gives a bare number the unit that a header or the sentence states.
func (c *context) state(p *passage, it *item, unit item, rule string) {
	it.exp, it.term, it.sub = unit.exp, unit.term, unit.sub
	it.value.exp = it.n.exp + unit.exp - unit.sub
	it.max.exp += unit.exp - unit.sub
	it.verdict, it.rule = money, rule
	if !c.resolve(p, it) {
		it.verdict = neither
	}
	it.inferred = true
}

// isRow tells a row of cells: cells set apart by bars, tabs or wide spaces, or
// a short label with numbers at its end: "Voirie : 13,6 (+8 %)".
func (p *passage) isRow() bool {
	if len(p.items) == 0 || p.isMark(0, '(') || p.tokens[0].kind == digits && !p.isMark(1, ':') && !p.isMark(1, '|') && !(p.isMark(1, '.') && p.has(2) && p.tokens[2].gap != glued) {
		return false
	}
	if hasCells(p.text[p.from:p.to]) {
		return true
	}
	words := 0
	for i := range p.tokens {
		if p.isWord(i) {
			words++
		}
	}
	last := len(p.tokens) - 1
	return words <= 8 && !p.isMark(last, '.') && last-p.items[len(p.items)-1].last <= 2
}

// hasCells tells whether a line has cells that are set apart.
func hasCells(s string) bool {
	return strings.ContainsAny(s, "|\t") || strings.Contains(strings.TrimSpace(s), "  ") || strings.Contains(strings.Map(plainSpace, s), " / ")
}

// labelEnd returns the place of the first number of a row, where its label ends.
func (p *passage) labelEnd() int {
	if len(p.items) == 0 {
		return len(p.tokens)
	}
	return p.items[0].first
}

// rowUnit returns the unit of a row whose header counts in unit: that of its label,
// "Cours (en €) | 12", and units themselves for values of one share, "BPA | 0,40",
// "Dividende/action | 0,20".
func (p *passage) rowUnit(unit item) item {
	if own, next, ok := p.statedUnit(); ok && next <= p.labelEnd() {
		return own
	}
	for i := range p.labelEnd() {
		if p.anyWord(i, p.lex.perShare) || p.anyWord(i, p.lex.share) && (p.isMark(i-1, '/') || p.is(i-1, p.lex.par)) {
			unit.exp = 0
		}
	}
	return unit
}

// countsInRow tells a row of things, "Effectif moyen | 5 804", of shares of a
// hundred or of multiples, "Dette nette/EBE (x) | 1,2".
func (p *passage) countsInRow() bool {
	for i := range p.tokens {
		if i < p.labelEnd() && p.isMark(i+1, ')') && (p.isMark(i, '%') || p.isWord(i) && p.raw(i) == "x") { // "Marge (en %)"
			return true
		}
		if i < 4 && p.flag(i, isTally) && !p.flag(i, isMoneyNoun) {
			return true
		}
	}
	return false
}

// loss takes the parentheses of a loss into its cell: "(12,6)".
func (p *passage) loss(it *item) {
	if p.isMark(it.first-1, '(') && p.isMark(it.last+1, ')') && !p.isNote(it) {
		it.first--
		it.last++
		it.negative = true
	}
}

// isNote tells the mark of a footnote, "(1)".
func (p *passage) isNote(it *item) bool {
	return p.isMark(it.first-1, '(') && p.isMark(it.last+1, ')') && it.n.coef < 10 && it.n.plain
}

// declare gives the bare numbers of a sentence the unit that it states for
// them: "12,5 pour Lyon, 8 pour Nantes (en M€)".
func (p *passage) declare(c *context) {
	if len(p.items) == 0 {
		return
	}
	unit, _, ok := p.statedUnit()
	if !ok || unit.exp == 0 {
		return
	}
	for k := range p.items {
		it := &p.items[k]
		if it.verdict != open || it.exp > 0 || it.n.words || p.isYear(it.n) || p.isPart(it) || p.isTimely(it, p.cueBefore(it.first)) {
			continue
		}
		if f := p.following(it.last + 1); f == ends || f == goesOn || f == pays {
			c.state(p, it, unit, "stated unit")
		}
	}
}
