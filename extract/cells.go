package extract

import "strings"

// isLoneHead tells a header that is one cell with its bar and states the unit alone:
// "En millions d'euros |", "(en M€) |".
func (p *passage) isLoneHead() bool {
	last := len(p.tokens) - 1
	if !p.isMark(last, '|') {
		return false
	}
	i := last
	for i > 0 && p.tokens[i].gap != line { // a title may stand on the line before
		i--
		if p.isMark(i, '|') {
			return false
		}
	}
	if p.isMark(i, '(') {
		i++
	}
	return p.is(i, p.lex.en)
}

// cells reads a table under such a header, which has one cell a line, as pages have
// whose tables were taken apart: "Ventes |\n34,5 |\n55,7 |". It returns the place after
// the last amount.
func (p *passage) cells(c *context, done int, unit item, emit func()) int {
	after := done
	row, things := unit, true // before the first label stand the heads of columns
	for at := done; at < len(p.text); {
		end := p.lineEnd(at)
		if end-at > 200 || !strings.HasSuffix(strings.TrimSpace(p.text[at:end]), "|") {
			break
		}
		p.tokenize(at, end)
		if p.isLoneHead() { // another table
			break
		}
		p.read()
		p.classify()
		if p.isCellLabel() {
			row, things = p.rowUnit(unit), p.countsInRow()
		}
		if p.cell(c, row, things) {
			emit()
			after = end
		}
		at = end
	}
	return after
}

// isCellLabel tells a cell with a word in it and no number.
func (p *passage) isCellLabel() bool {
	return p.labelEnd() == len(p.tokens) && p.tokens[0].kind == word && p.length(0) > 1
}

// cell reads the amount of one cell: a number alone, or one with its own unit.
func (p *passage) cell(c *context, row item, things bool) bool {
	found := false
	for k := range p.items {
		it := &p.items[k]
		switch {
		case it.term >= 0:
			it.verdict, it.rule = money, p.ruleOf(it)
			if !c.resolve(p, it) {
				it.verdict = neither
			}
		case things || it.n.words || p.isYear(it.n) || !p.isAlone(it):
			it.verdict = neither
		default:
			p.loss(it)
			c.state(p, it, row, "table")
		}
		found = found || it.verdict == money
	}
	return found
}

// isAlone tells whether nothing but a bar, and brackets, stands in the cell beside it.
func (p *passage) isAlone(it *item) bool {
	last := len(p.tokens) - 2
	return it.first == 0 && it.last == last || it.first == 1 && it.last == last-1 && p.inBrackets(it)
}
