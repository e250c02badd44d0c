package extract

// fractional reads a fraction before a magnitude: "un demi-milliard", "trois
// quarts de milliard", "un quart de million". The span starts at the article.
func (p *passage) fractional(i int) (number, int, bool) {
	if n, j, ok := p.fractionSign(i); ok {
		return n, j, true
	}
	j := i
	count := int64(p.cardinalAt(i))
	switch {
	case p.isHalf(i):
		count = 1
	case count >= 1 && count <= 3:
		if j = p.joined(i + 1); j < 0 {
			return number{}, i, false
		}
		if p.flag(j, isBetween) { // "un autre demi-milliard"
			j++
		}
	default:
		return number{}, i, false
	}
	n := number{first: i, words: true}
	switch {
	case p.isHalf(j) && count == 1:
		n.coef, n.exp = 5, -1
		if j = p.joined(j + 1); j < 0 {
			return number{}, i, false
		}
	case p.is(j, p.lex.quart) || p.is(j, p.lex.quarts):
		n.coef, n.exp = 25*count, -2
		if j++; !p.isDe(j) {
			return number{}, i, false
		}
		j++
		if p.is(j, p.lex.un) {
			j++
		}
	default:
		return number{}, i, false
	}
	if m := p.magnitudeAt(j); m == nil || !m.noun {
		if _, _, ok := p.termAt(j); ok && n.exp == -1 { // "un demi-bitcoin"
			n.last = j - 1
			return n, j, true
		}
		if p.info(j).approx == 0 { // "une demi-douzaine de millions"
			return number{}, i, false
		}
		n.coef, n.approx = n.coef*int64(p.info(j).approx), true
		j++
		if p.isDe(j) && p.magnitudeAt(j+1) != nil {
			j++
		}
	}
	n.last = j - 1
	return n, j, true
}

// fractionSign reads "½ milliard" and "1/2 milliard".
func (p *passage) fractionSign(i int) (number, int, bool) {
	n := number{first: i, words: true}
	j := i + 1
	switch {
	case p.tokens[i].kind == mark && p.raw(i) == "½":
		n.coef, n.exp = 5, -1
	case p.tokens[i].kind == mark && p.raw(i) == "¼":
		n.coef, n.exp = 25, -2
	case p.tokens[i].kind == mark && p.raw(i) == "¾":
		n.coef, n.exp = 75, -2
	case p.tokens[i].kind == digits && p.raw(i) == "1" && p.isMark(i+1, '/') && p.tokens[i+1].gap == glued && p.has(i+2) && p.tokens[i+2].gap == glued && p.raw(i+2) == "2":
		n.coef, n.exp = 5, -1
		j = i + 3
	default:
		return number{}, i, false
	}
	if m := p.magnitudeAt(j); m == nil || !m.noun || p.tokens[j].gap == border {
		return number{}, i, false
	}
	n.last = j - 1
	return n, j, true
}

// approximate reads a noun of about so many: "une centaine de", "un millier",
// "deux dizaines de". In the plural without a number it is vague and not read
// here.
func (p *passage) approximate(i int) (number, int, bool) {
	count, j := int64(1), i+1
	if p.tokens[i].kind == digits {
		return number{}, i, false
	}
	switch c, k := p.belowHundred(i); {
	case k > i:
		count, j = c, k
	case p.info(i).approx > 0 && !p.isPlural(i) && p.anyWord(i-1, p.lex.articles): // "la dizaine de millions"
		j = i
	case !p.is(i, p.lex.une) && !p.is(i, p.lex.un):
		return number{}, i, false
	}
	if p.flag(j, isBetween) {
		j++
	}
	if !p.isWord(j) || !p.near(j) {
		return number{}, i, false
	}
	a := int64(p.info(j).approx)
	if a == 0 || a == 1000 && count != 1 && !p.isDe(j+1) {
		return number{}, i, false
	}
	n := number{coef: count * a, first: i, last: j, words: true, approx: true}
	j++
	if k := j; p.isDe(k) && p.has(k+1) && p.tokens[k+1].gap != border {
		if p.is(k+1, p.lex.mille) { // "une quinzaine de mille francs"
			n.coef *= 1000
			n.last = k + 1
			return n, k + 2, true
		}
		if m := p.magnitudeAt(k + 1); m != nil && m.noun || p.isUnit(k+1) {
			return n, k + 1, true
		}
	}
	return n, j, true
}

// isHalf tells "demi" and "demie".
func (p *passage) isHalf(i int) bool { return p.is(i, p.lex.demi) || p.is(i, p.lex.demie) }
