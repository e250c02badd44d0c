package extract

// cardinals are the number words below a million, in the French of France,
// Belgium and Switzerland, folded (see foldWord).
var cardinals = [...]struct {
	forms string
	value int32
}{
	{"zéro", 0}, {"un|une", 1}, {"deux", 2}, {"trois", 3}, {"quatre", 4}, {"cinq", 5}, {"six", 6}, {"sept", 7},
	{"huit", 8}, {"neuf", 9}, {"dix", 10}, {"onze", 11}, {"douze", 12}, {"treize", 13}, {"quatorze", 14},
	{"quinze", 15}, {"seize", 16}, {"vingt|vingts", 20}, {"trente", 30}, {"quarante", 40}, {"cinquante", 50},
	{"soixante", 60}, {"septante", 70}, {"huitante|octante", 80}, {"nonante", 90}, {"cent|cents", 100}, {"mille|mil", 1000},
}

// approximates are the nouns of about so many: "une vingtaine de millions".
var approximates = [...]struct {
	forms string
	value int32
}{
	{"demi-douzaine|demidouzaine", 6}, {"huitaine", 8}, {"dizaine|dizaines", 10}, {"douzaine|douzaines", 12}, {"quinzaine|quinzaines", 15},
	{"vingtaine", 20}, {"trentaine", 30}, {"quarantaine", 40}, {"cinquantaine", 50}, {"soixantaine", 60},
	{"septantaine", 70}, {"nonantaine", 90}, {"centaine|centaines", 100}, {"millier|milliers", 1000},
}

// cardinalAt returns the value of the number word at i, or -1.
func (p *passage) cardinalAt(i int) int32 {
	if !p.has(i) {
		return -1
	}
	t := &p.tokens[i]
	if t.kind != word || t.word == 0 || t.elided {
		return -1
	}
	w := &p.lex.info[t.word]
	if w.cardinal == 0 && t.word != p.lex.zero {
		return -1
	}
	return w.cardinal
}

// joined returns the place of the word that goes on with the number before i:
// i itself after a space, the next after a hyphen ("quatre-vingt"), or -1.
func (p *passage) joined(i int) int {
	if !p.has(i) {
		return -1
	}
	if p.isHyphen(i) && p.tokens[i].gap == glued && i+1 < len(p.tokens) && p.tokens[i+1].gap != border && p.tokens[i+1].gap != space {
		return i + 1
	}
	if g := p.tokens[i].gap; g == space || g == line {
		return i
	}
	return -1
}

// belowHundred reads a number of 1 to 99 at i: "vingt et un", "soixante-douze",
// "quatre-vingt-dix-sept", "nonante".
func (p *passage) belowHundred(i int) (int64, int) {
	v := p.cardinalAt(i)
	switch {
	case v < 1 || v >= 100:
		return 0, i
	case v == 4:
		if j := p.joined(i + 1); j > 0 && p.cardinalAt(j) == 20 {
			return p.units(80, j+1, true)
		}
		return 4, i + 1
	case v == 10:
		if j := p.joined(i + 1); j > 0 {
			if u := p.cardinalAt(j); u >= 7 && u <= 9 {
				return 10 + int64(u), j + 1
			}
		}
		return 10, i + 1
	case v < 20:
		return int64(v), i + 1
	}
	return p.units(int64(v), i+1, v == 60)
}

// units reads what follows the tens: a unit, "et un", or after 60 and 80 also
// 10 to 19 ("soixante et onze").
func (p *passage) units(tens int64, i int, teens bool) (int64, int) {
	j := p.joined(i)
	if j < 0 {
		return tens, i
	}
	if p.is(j, p.lex.et) {
		k := p.joined(j + 1)
		if k < 0 {
			return tens, i
		}
		if u := p.cardinalAt(k); u == 1 || u == 11 && teens {
			return tens + int64(u), k + 1
		}
		return tens, i
	}
	u := p.cardinalAt(j)
	switch {
	case u >= 1 && u <= 9:
		return tens + int64(u), j + 1
	case teens && u >= 10 && u <= 16:
		n, k := p.belowHundred(j)
		return tens + n, k
	}
	return tens, i
}

// belowThousand reads a number of 1 to 999, and the hundreds of old above it:
// "trois cent vingt", "douze cents".
func (p *passage) belowThousand(i int) (int64, int) {
	n, j := p.belowHundred(i)
	h := i
	if j > i {
		h = p.joined(j)
	}
	if h < 0 || p.cardinalAt(h) != 100 {
		return n, j
	}
	if j == i {
		n = 1
	} else if n == 1 || n == 10 || n > 19 {
		return n, j
	}
	return p.after(n*100, h+1, p.belowHundred)
}

// after adds to n the smaller number that follows at i, if one does.
func (p *passage) after(n int64, i int, read func(int) (int64, int)) (int64, int) {
	j := p.joined(i)
	if j > 0 && p.is(j, p.lex.et) { // "cent et un", "mille et cent"
		if k := p.joined(j + 1); k > 0 && p.cardinalAt(k) == 1 {
			j = k
		}
	}
	if j < 0 {
		return n, i
	}
	if m, k := read(j); k > j {
		return n + m, k
	}
	return n, i
}

// cardinal reads a number in words below a million: "deux mille cinq cents",
// "mille", "cent quatre-vingt-dix-sept mille".
func (p *passage) cardinal(i int) (int64, int) {
	if p.cardinalAt(i) == 0 {
		return 0, i + 1
	}
	n, j := p.belowThousand(i)
	k := i
	if j > i {
		k = p.joined(j)
	}
	if k < 0 || p.cardinalAt(k) != 1000 {
		return n, j
	}
	if p.is(k, p.lex.mil) && (j > i || p.cardinalAt(k+1) < 0) { // "le mil" is a cereal
		return n, j
	}
	if j == i {
		n = 1
	} else if n == 1 {
		return n, j
	}
	return p.after(n*1000, k+1, p.belowThousand)
}

// inWords reads a number in words at i, with its decimals: "deux virgule cinq".
func (p *passage) inWords(i int) (number, int, bool) {
	n, j := p.cardinal(i)
	if j == i {
		return number{}, i, false
	}
	num := number{coef: n, first: i, words: true}
	if k := p.joined(j); k > 0 && p.is(k, p.lex.virgule) {
		if m := p.joined(k + 1); m > 0 {
			if frac, places, end := p.decimals(m); end > m {
				num.coef = n*pow10(places) + frac
				num.exp = -places
				j = end
			}
		}
	}
	num.last = j - 1
	return num, j, true
}

// decimals reads the words after "virgule": "zéro cinq" is 05.
func (p *passage) decimals(i int) (frac int64, places, end int) {
	for p.cardinalAt(i) == 0 {
		places++
		i++
		if j := p.joined(i); j > 0 {
			i = j
		}
	}
	n, j := p.cardinal(i)
	if j == i {
		return 0, places, i
	}
	for m := n; m > 0; m /= 10 {
		places++
	}
	return n, places, j
}
