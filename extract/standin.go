package extract

import (
	"slices"
	"unicode/utf8"
)

// numberFrom returns where the first number starts of which text[i:to] has a
// byte, in digits or in words above one, or -1. Of the digits that i stands among
// it takes no notice.
func (l *lexicon) numberFrom(text string, i, to int) int {
	for i > 0 && i < to && isDigit(text[i]) && isDigit(text[i-1]) {
		i++
	}
	for i < to {
		if isDigit(text[i]) {
			return i
		}
		j := i + 1
		if text[i] >= utf8.RuneSelf || isLetter(text[i]) {
			for i > 0 && !utf8.RuneStart(text[i]) {
				i--
			}
			if r, n := utf8.DecodeRuneInString(text[i:]); isWordRune(r) {
				start := wordStart(text, i+n)
				w := readLetters(text, start, len(text))
				info := &l.info[l.wordOf(&w, text[start:w.end])]
				if info.cardinal > 1 || info.approx > 0 {
					return start
				}
				j = max(w.end, j)
			}
		}
		i = j
	}
	return -1
}

// numberIn returns the first number of which text[i:to] has a byte and that may
// stand for money, else -1, and the place from which to look for the next one.
func (e *Extractor) numberIn(text string, i, to int) (at, next int) {
	to = min(to, len(text))
	for at = e.lex.numberFrom(text, i, to); at >= 0; at = e.lex.numberFrom(text, i, to) {
		next, ok := e.mayStandIn(text, at)
		if ok {
			return at, next
		}
		i = next
	}
	return -1, i
}

// mayStandIn decides on the number at i, and returns the place after it.
func (e *Extractor) mayStandIn(text string, i int) (next int, ok bool) {
	if isPlainYear(text[i:]) {
		return i + 4, false
	}
	p := &e.ahead
	*p = passage{lex: e.lex, text: text, from: i, to: len(text), tokens: p.tokens[:0], shout: 2, mm: 6}
	p.tokens = e.lex.tokenizeFew(p.tokens, text, i, len(text), 8)
	n, j, ok := p.numeral(0)
	if !ok {
		return int(p.tokens[0].end), false
	}
	next = int(p.tokens[j-1].end)
	if i > 0 && isLetter(text[i-1]) || p.isYear(n) {
		return next, false
	}
	f := ends
	if p.has(j) && p.tokens[j].gap < line {
		f = p.following(j)
	}
	if f == proper || f == measures || f == numeral || f == counts && !p.isDe(j) {
		return next, false
	}
	return next, f == flows || e.isCuedBefore(text, i)
}

// isPlainYear tells whether s starts with a year that nothing makes part of a
// larger number: a letter or a mark follows it.
func isPlainYear(s string) bool {
	if len(s) < 6 || s[:2] != "19" && s[:2] != "20" || !isDigit(s[2]) || !isDigit(s[3]) || s[:4] > "2100" {
		return false
	}
	return !isDigit(s[4]) && s[4] < utf8.RuneSelf && s[4] != '\'' && s[5] < utf8.RuneSelf && !isDigit(s[5])
}

// isCuedBefore tells whether one of the six words before the number at i can make
// it stand for money.
func (e *Extractor) isCuedBefore(text string, i int) bool {
	l := e.lex
	for words := 0; words < 6 && i > 0; {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		if !isWordRune(r) {
			if r == '(' || r == ':' || r == '+' || r != ' ' && l.info[l.ids.get(text[i-n:i])].flags&isQualifying != 0 {
				return true
			}
			i -= n
			continue
		}
		start := wordStart(text, i)
		w := readLetters(text, start, i)
		id := l.wordOf(&w, text[start:i])
		if l.info[id].flags&(isFlow|isPrice|isChange|isQualifying) != 0 || id == l.en || id == l.soit || slices.Contains(l.definite, id) || slices.Contains(l.these, id) {
			return true
		}
		i = start
		words++
	}
	return false
}
