package extract

import (
	"slices"
	"unicode"
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
				start := firstLetter(text, wordStart(text, i+n))
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

// firstLetter returns where the first letter stands from i on, over marks that
// belong to no letter: an accent that a space parts from its own.
func firstLetter(text string, i int) int {
	for i < len(text) && text[i] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) {
			break
		}
		i += n
	}
	return i
}

// numberIn returns the first number of which text[i:to] has a byte and that may
// stand for money, else -1, and the place from which to look for the next one. No
// sentence starts before floor.
func (e *Extractor) numberIn(text string, floor, i, to int) (at, next int) {
	to = min(to, len(text))
	for at = e.lex.numberFrom(text, i, to); at >= 0; at = e.lex.numberFrom(text, i, to) {
		next, ok := e.mayStandIn(text, floor, at)
		if ok {
			return at, next
		}
		i = next
	}
	return -1, i
}

// mayStandIn decides on the number at i, and returns the place after it.
func (e *Extractor) mayStandIn(text string, floor, i int) (next int, ok bool) {
	if isPlainYear(text[i:]) {
		return i + 4, false
	}
	p := &e.ahead
	*p = passage{lex: e.lex, text: text, from: i, to: len(text), tokens: p.tokens[:0], shout: 2, mm: 6}
	p.tokens = e.lex.tokenizeFew(p.tokens, text, i, len(text), 2)
	if !p.tellsAlone() {
		p.tokens = e.lex.tokenizeFew(p.tokens[:0], text, i, len(text), 20)
	}
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
	return next, e.lex.isCuedBefore(text, floor, i, cues{
		exact:  !n.plain && !n.words,
		flows:  f == flows || p.isDe(j),
		shares: f == flows && e.context.last.exp >= 6,
	})
}

// tellsAlone tells whether the digits that p starts with are all of a number, and
// the token after them tells what it counts without those that follow: "62 %", "340
// élèves".
func (p *passage) tellsAlone() bool {
	if len(p.tokens) < 2 || p.tokens[0].kind != digits || p.tokens[1].gap != space {
		return false
	}
	switch p.tokens[1].kind {
	case mark:
		return p.byteAt(1) != ','
	case word:
		info := p.info(1)
		return info.flags&(isTail|isPlace) == 0 && info.cardinal == 0 && !p.isDe(1) && !p.is(1, p.lex.pour)
	}
	return false
}

// isPlainYear tells whether s starts with a year that nothing makes part of a
// larger number: a letter or a mark follows it.
func isPlainYear(s string) bool {
	if len(s) < 6 || s[:2] != "19" && s[:2] != "20" || !isDigit(s[2]) || !isDigit(s[3]) || s[:4] > "2100" {
		return false
	}
	return !isDigit(s[4]) && s[4] < utf8.RuneSelf && s[4] != '\'' && s[5] < utf8.RuneSelf && !isDigit(s[5])
}

// cues tells which words before a number can make it stand for money in a sentence
// that states none: all that elisionOf asks for, and a little more.
type cues struct {
	exact  bool // qualifiers and verbs of money: "environ 3,4"
	flows  bool // articles: "les 20 restants"
	shares bool // demonstratives anywhere in the sentence: "De ces aides, 30 viendront"
}

// How many words before a number may be its cue, and how many are looked at before
// a sentence is taken to have one.
const (
	reachCue   = 6
	reachShare = 64
)

// isCuedBefore tells whether the words before the number at i can make it stand for
// money. No sentence starts before floor.
func (l *lexicon) isCuedBefore(text string, floor, i int, c cues) bool {
	words := 0
	for i > floor && (words < reachCue || c.shares) {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		if !isWordRune(r) {
			i -= n
			switch {
			case r == ' ':
			case words == 0 && (r == '(' || r == ':'), words < reachCue && c.exact && (r == '+' || l.info[l.ids.get(text[i:i+n])].flags&isQualifying != 0):
				return true
			case c.shares && mayStop(text[i]) && stop(text, i) >= 0:
				c.shares = false
			}
			continue
		}
		start := max(floor, wordStart(text, i))
		w := readLetters(text, start, i)
		if id := l.wordOf(&w, text[start:i]); words < reachCue && l.isCue(id, c) || c.shares && slices.Contains(l.these, id) {
			return true
		}
		i = start
		if words++; words == reachShare {
			return true
		}
	}
	return false
}

// isCue tells whether the word can make a number near it stand for money.
func (l *lexicon) isCue(id wordID, c cues) bool {
	f := l.info[id].flags
	return f&isChange != 0 || f&isPrice != 0 && f&(isMoneyNoun|isFunction) == 0 || id == l.en ||
		c.exact && (f&(isFlow|isQualifying) != 0 || id == l.soit) ||
		c.flows && slices.Contains(l.definite, id)
}
