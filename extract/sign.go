package extract

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
		if p.has(i-1) && !p.anyWord(i-1, p.lex.beforeMinus) && !p.isMark(i-1, '(') {
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
	if p.tokens[i].gap == glued && p.has(i-1) && !p.isMark(i-1, '(') && !p.isMark(i-1, '*') { // "**-169 Md€**"
		return false
	}
	if p.tokens[i+1].gap == glued {
		return !p.isAside(i, it)
	}
	if p.isMark(i-1, '(') { // "(- 0,4 milliard d'euros)"
		return true
	}
	return p.has(i-1) && p.tokens[i].gap == space && (p.anyWord(i-1, p.lex.beforeMinus) || p.isMark(i-1, '|') || p.isMark(i-1, '('))
}

// isAside tells an amount between two dashes, the first of which sticks to it: "le
// collège -2,4 millions d'euros- ouvrira".
func (p *passage) isAside(i int, it *item) bool {
	j := it.last + 1
	return p.isWord(i-1) && !p.anyWord(i-1, p.lex.beforeMinus) && p.has(j) && p.isDash(j) && p.isWord(j+1) && p.tokens[j+1].gap == space && p.tokens[j+1].shape == lower
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
	if p.has(i-1) && (p.tokens[i-1].kind == digits || p.flag(i-1, isTerm|isShortTerm|isMagnitude)) {
		return item{}, i, false
	}
	it := item{first: i, last: j, n: n, value: n, term: -1, negative: true}
	next := p.unit(&it, j+1)
	if it.term < 0 {
		return item{}, i, false
	}
	return it, next, true
}
