package extract

// addition reads a smaller part after a magnitude: "2 milliards 382 millions",
// "un million deux cent mille", "un million trois" (1.3 million).
func (p *passage) addition(it *item, j int) int {
	if !p.has(j) || it.exp < 3 || p.magnitudeAt(j-1) == nil || !p.magnitudeAt(j-1).noun && !p.is(j-1, p.lex.mille) {
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
	if n.words { // but "un demi-milliard trente jours après"
		return !p.isWord(next) || p.isDe(next) || p.unitStart(next) >= 0 || p.flag(next, isFunction)
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
