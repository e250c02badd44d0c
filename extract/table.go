package extract

import "strings"

// table reads the rows under a header that states the unit once, "(en M€)",
// "en milliers d'euros", and returns the place after them; done where there is
// no table.
func (p *passage) table(c *context, done int, emit func()) int {
	unit, ok := p.headerUnit()
	if !ok {
		return done
	}
	at := done
	for rows := 0; at < len(p.text); rows++ {
		end := strings.IndexByte(p.text[at:], '\n')
		if end < 0 {
			end = len(p.text)
		} else {
			end += at + 1
		}
		row := p.text[at:end]
		if strings.TrimSpace(row) == "" && rows > 0 || end-at > 400 {
			break
		}
		if !p.cells(c, at, end, unit) && rows > 1 {
			break
		}
		emit()
		at = end
	}
	return at
}

// headerUnit returns the unit that a header states for the rows below it: an
// amount's magnitude and currency after "en", or in parentheses, with no
// number, at the end of a line.
func (p *passage) headerUnit() (item, bool) {
	for i := range p.tokens {
		if !p.is(i, p.lex.en) && !p.isMark(i, '(') {
			continue
		}
		unit := item{term: -1}
		j := i + 1
		if p.is(j, p.lex.en) {
			j++
		}
		if exp, t, next, ok := p.compound(j); ok {
			unit.exp = exp
			unit.setTerm(p.lex, t)
			j = next
		} else {
			if m := p.magnitudeAt(j); m != nil {
				unit.exp = m.exp
				j++
			}
			if p.isDe(j) {
				j++
			}
			t, next, ok := p.termAt(j)
			if !ok {
				continue
			}
			unit.setTerm(p.lex, t)
			j = next
		}
		paren := p.isMark(i, '(')
		for paren && p.has(j) && !p.isMark(j, ')') {
			j++
		}
		if p.isMark(j, ')') {
			j++
		}
		if p.isMark(j, ':') {
			j++
		}
		if (!p.has(j) || paren && p.isMark(j, '/') || paren && p.isMark(j, '|')) && p.to < len(p.text) && strings.HasSuffix(strings.TrimRight(p.text[p.from:p.to], " \r"), "\n") {
			return unit, true
		}
	}
	return item{}, false
}

// cells reads one row of a table. It returns false for a line that is none.
func (p *passage) cells(c *context, from, to int, unit item) bool {
	p.from, p.to = from, to
	p.tokens = p.lex.tokenize(p.tokens[:0], p.text, from, to)
	p.read()
	p.classify()
	if len(p.tokens) == 0 || p.tokens[0].kind == digits || p.isMark(0, '(') || !strings.ContainsAny(p.text[from:to], "|\t") && !strings.Contains(p.text[from:to], "  ") && len(p.items) != 1 {
		p.items = p.items[:0]
		return false
	}
	counted := false
	for i := range p.tokens {
		if p.flag(i, isCountNoun) && i < 4 {
			counted = true
		}
	}
	found := false
	for k := range p.items {
		it := &p.items[k]
		if it.term >= 0 {
			c.resolve(p, it)
			continue
		}
		if counted || it.verdict == neither || it.n.words || p.isYear(it.n) || p.isNote(it) {
			it.verdict = neither
			continue
		}
		it.verdict = money
		it.exp, it.term, it.sub = unit.exp, unit.term, unit.sub
		it.value.exp = it.n.exp + unit.exp - unit.sub
		it.rule = "table"
		if !c.resolve(p, it) {
			it.verdict = neither
		}
		it.inferred = true
		found = true
	}
	return found || len(p.items) > 0
}

// isNote tells the mark of a footnote, "(1)".
func (p *passage) isNote(it *item) bool {
	return p.isMark(it.first-1, '(') && p.isMark(it.last+1, ')') && it.n.coef < 10 && it.n.plain
}
