package extract

import "unicode/utf8"

// addStarts notes the first two bytes of everything that can start an anchor:
// a magnitude, a currency. Most pairs of bytes in prose start none, so that a
// table of 8 KB skips them.
func (l *lexicon) addStarts() {
	for id := 1; id < len(l.info); id++ {
		w := l.ids.name(wordID(id))
		if l.info[id].flags&(isMagnitude|isTerm|isShortTerm) != 0 {
			l.addStart(w)
		}
	}
	for _, p := range prefixes {
		l.addPair(p.form[0], 0)
	}
	l.setPair('.', '-') // "12'500.-"
	l.setPair('.', 0xE2)
	l.setPair(0xC2, 0xBD) // "½"
}

// addStart notes the pairs that the folded word w can start with in text: in
// any case, with any accent.
func (l *lexicon) addStart(w string) {
	c := w[0]
	if c >= utf8.RuneSelf || !isLetter(c) {
		if len(w) > 1 {
			l.setPair(c, w[1])
		} else {
			for d := range 256 {
				l.setPair(c, byte(d))
			}
		}
		return
	}
	second := byte(0)
	if len(w) > 1 {
		second = w[1]
	}
	l.addPair(c, second)
}

// addPair notes a first letter and a second, 0 for any: "Mé", "mi", "MI".
func (l *lexicon) addPair(c, d byte) {
	for _, first := range []byte{c | 0x20, c &^ 0x20} {
		for x := range 256 {
			b := byte(x)
			if d == 0 || b|0x20 == d || b >= utf8.RuneSelf {
				l.setPair(first, b)
			}
		}
	}
	if c|0x20 == 'e' || c|0x20 == 'o' || c|0x20 == 'd' { // "écus", "œ", "đồng"
		for x := 0x80; x < 0xC0; x++ {
			l.setPair(0xC3, byte(x))
			l.setPair(0xC4, byte(x))
			l.setPair(0xC5, byte(x))
		}
	}
}

func (l *lexicon) setPair(a, b byte) {
	n := uint(a)<<8 | uint(b)
	l.starts[n/64] |= 1 << (n % 64)
}

// anchor returns the next place from i on where a magnitude or a currency
// stands with a number near it, or -1. This is the only loop that sees every
// byte of a text.
func (l *lexicon) anchor(text string, i int) int {
	prev := byte(' ')
	if i > 0 {
		prev = text[i-1]
	}
	for ; i < len(text); i++ {
		c := text[i]
		next := byte(' ')
		if i+1 < len(text) {
			next = text[i+1]
		}
		n := uint(c)<<8 | uint(next)
		if l.starts[n/64]&(1<<(n%64)) != 0 && !(isLetter(c) && isLetter(prev)) && l.isAnchor(text, i) {
			return i
		}
		prev = c
	}
	return -1
}

// isAnchor tells whether the word or sign at i is an anchor.
func (l *lexicon) isAnchor(text string, i int) bool {
	var buf [64]byte
	w, j := foldWord(buf[:0], text, i, min(len(text), i+40))
	if j == i && text[i] == '.' {
		r, _ := utf8.DecodeRuneInString(text[i+1:])
		return i > 0 && isDigit(text[i-1]) && (r == '-' || r == '–' || r == '—')
	}
	if j == i {
		_, n := utf8.DecodeRuneInString(text[i:])
		return l.info[l.ids.get(text[i:i+n])].flags&(isTerm|isShortTerm) != 0 && (i < n || text[i-n:i] != text[i:i+n])
	}
	if id := l.ids.get(string(w)); id != 0 {
		switch f := l.info[id].flags; {
		case f&(isMagnitude|isTerm) != 0:
			return true
		case f&isShortTerm != 0:
			return nearDigit(text, i, j)
		}
	}
	if (hyphenated(text, j, len(text)) > 0 || j < len(text) && text[j] == 0xC2) && l.isBroken(text, i, min(len(text), j+40)) {
		return true
	}
	return j-i <= 8 && j-i > 1 && startsCompound(text[i]) && nearDigit(text, i, j) && l.isCompound(text[i:j])
}

// isBroken tells whether a word broken over two lines is an anchor.
func (l *lexicon) isBroken(text string, i, to int) bool {
	for !utf8.RuneStart(text[min(to, len(text)-1)]) && to < len(text) {
		to++
	}
	t, _ := l.scanWord(text, i, to)
	return l.info[t.word].flags&(isMagnitude|isTerm) != 0
}

// isCompound tells words such as "MDH" and "kEUR".
func (l *lexicon) isCompound(s string) bool {
	p := passage{lex: l, text: s, mm: 6}
	p.tokens = append(p.tokens, token{end: int32(len(s)), kind: word})
	_, _, _, ok := p.compound(0)
	return ok
}

// nearDigit tells whether a digit, or a number word, stands close to the short
// term text[i:j]: "12 DH", "30 MDH", "CHF 7,5", "deux DT", or the parenthesis or
// "en" of a header: "(en MDH)".
func nearDigit(text string, i, j int) bool {
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		if isDigit(text[k]) || text[k] == '(' {
			return true
		}
	}
	for k := j; k < len(text) && k < j+6; k++ {
		if isDigit(text[k]) {
			return true
		}
	}
	return i > 0 && !isDigit(text[i-1]) // a number word may stand there
}
