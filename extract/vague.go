package extract

// vague reads an amount without a number: "plusieurs milliards d'euros", "des
// centaines de millions", "quelques euros". The word that makes it vague is of
// the span.
func (p *passage) vague(i int) (item, int, bool) {
	if !p.isWord(i) {
		return item{}, i, false
	}
	j := i
	if p.anyWord(i, p.lex.vagueWords) {
		j++
		if p.flag(j, isBetween) {
			j++
		}
	} else if p.info(i).approx == 0 || !p.isPlural(i) {
		return item{}, i, false
	}
	it := item{first: i, last: j, term: -1, vague: true}
	n := 0
	for p.near(j) && (p.info(j).approx > 0 || p.magnitudeAt(j) != nil && p.magnitudeAt(j).noun) && (p.isPlural(j) || p.length(j) <= 4) {
		it.last = j
		if m := p.magnitudeAt(j); m != nil {
			it.exp += m.exp
		}
		j++
		n++
		if p.isDe(j) && p.near(j+1) && (p.info(j+1).approx > 0 || p.magnitudeAt(j+1) != nil) {
			j++
		}
	}
	if p.cardinalAt(i-1) > 0 || p.has(i-1) && p.tokens[i-1].kind == digits {
		return item{}, i, false
	}
	k := j
	if p.isDe(k) {
		k++
	}
	t, next, ok := p.termAt(k)
	switch {
	case ok && p.near(k) && (n > 0 || !p.is(i, p.lex.des) && p.isPlural(k) && !p.lex.terms[t].Trap):
		it.setTerm(p.lex, t)
		it.last = next - 1
		return it, next, true
	case n > 0 && it.exp >= 6:
		return it, j, true
	}
	return item{}, i, false
}

// isPlural tells the plural of nouns.
func (p *passage) isPlural(i int) bool {
	s := p.raw(i)
	return s[len(s)-1]|0x20 == 's'
}
