package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberFrom returns where the first number starts of which text[i:to] has a
// byte, in digits or in words above one, or -1; and the end of what it has looked at.
// Of the digits that i stands among it takes no notice.
func (l *lexicon) numberFrom(text string, i, to int) (at, end int) {
	for i > 0 && i < to && isDigit(text[i]) && isDigit(text[i-1]) {
		i++
	}
	for i < to {
		if isDigit(text[i]) {
			return i, i
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
				if info.isNumber() {
					return start, w.end
				}
				j = max(w.end, j)
			}
		}
		i = j
	}
	return -1, i
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
	for {
		if at, next = e.lex.numberFrom(text, i, to); at < 0 {
			return -1, next
		}
		var ok bool
		if next, ok = e.mayStandIn(text, floor, at); ok {
			return at, next
		}
		i = next
	}
}

// digitsIn is numberIn where no number is written in words.
func (e *Extractor) digitsIn(text string, floor, i, to int) (at, next int) {
	for to = min(to, len(text)); i < to; {
		if !isDigit(text[i]) || i > 0 && isDigit(text[i-1]) {
			i++
			continue
		}
		next, ok := e.mayStandIn(text, floor, i)
		if ok {
			return i, next
		}
		i = next
	}
	return -1, i
}

// mayStandIn decides on the number at i, and returns the place after it. No sentence
// starts before floor.
func (e *Extractor) mayStandIn(text string, floor, i int) (next int, ok bool) {
	if isPlainYear(text[i:]) {
		return i + 4, false
	}
	if !isDigit(text[i]) {
		w := readLetters(text, i, len(text))
		if e.lex.isCountInWords(text, &w, &e.lex.info[e.lex.wordOf(&w, text[i:w.end])]) {
			return w.end, false
		}
	} else if next, f, ok := e.lex.plainlyFollowed(text, i); ok {
		if f == measures || f == proper || f == counts || i > 0 && isLetter(text[i-1]) || isYearIn(text[i:next]) {
			return next, false
		}
		return next, e.lex.isCuedBefore(text, floor, i, cues{flows: f == flows, shares: f == flows && e.context.last.exp >= 6, minutes: isMinutes(text, i)})
	}
	p := &e.ahead
	p.lex, p.text, p.from, p.to, p.shout, p.mm = e.lex, text, i, len(text), 2, 6
	switch next, told, k := e.lex.countAt(text, i); told {
	case unit:
		return next, true
	case things:
		e.counted = k
		return next, e.explain
	case count:
		return next, false
	}
	p.tokens = e.lex.tokenizeFew(p.tokens[:0], text, i, len(text), 8)
	n, j, ok := p.numeral(0)
	if j > 4 { // a long one
		p.tokens = e.lex.tokenizeFew(p.tokens[:0], text, i, len(text), 20)
		n, j, ok = p.numeral(0)
	}
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
		exact:   !n.plain && !n.words,
		flows:   f == flows || p.isDe(j),
		shares:  f == flows && e.context.last.exp >= 6,
		minutes: n.plain && isMinutes(text, i),
	})
}

// isYearIn tells whether digits are a year of our time.
func isYearIn(digits string) bool { return len(digits) == 4 && digits >= "1900" && digits <= "2100" }

// isCountInWords tells a number word w, of which info is known, of which the next word alone
// says that it is no money: "trois ans", "une trentaine d'élus".
func (l *lexicon) isCountInWords(text string, w *letters, info *wordInfo) bool {
	i := w.end
	switch {
	case i == len(text) || text[i] != ' ':
		return false
	case info.approx > 0 && info.cardinal == 0:
		return true
	case info.cardinal < 2 || info.cardinal > 16:
		return false
	}
	i++
	next := readLetters(text, i, len(text))
	return next.endsPlainly(text) && l.counts(&next, text[i:next.end], false)
}

// endsPlainly tells a word of small letters with a space, a dot or a comma behind it.
func (w *letters) endsPlainly(text string) bool {
	return w.ups == 0 && w.bytes > 0 && endsPlainly(text, w.end)
}

// counts tells whether the number before the word w in small letters counts it, or is
// measured in it, for all that may follow. Behind digits, words that the lexicon does
// not have are counted.
func (l *lexicon) counts(w *letters, raw string, digits bool) bool {
	if w.bytes < 2 || w.accent {
		return false
	}
	switch f := l.info[l.wordOf(w, raw)].flags; {
	case f&(isTail|isPlace|isMoneyWord|isBetween|isFlow|isFunction) != 0:
		return false
	case f&(isTimeUnit|isMonth|isMoneyNoun|isCountNoun) != 0:
		return true
	}
	return digits && maybePlural(raw) && !isPlaced(raw)
}

// A hint is what stands right behind a number in digits.
type hint uint8

const (
	nothing hint = iota // that would tell whether it is money
	unit                // of money: "12 millions", "1 500 €", "7,5 M€"
	things              // of what is only counted: "12 millions d'habitants"
	count               // what it counts: "62 %", "340 élèves", "1 200 personnes", "12 mai"
)

// countAt reads a number of a few digits at i and, behind one space, the word or the
// sign at k that tells what it counts.
func (l *lexicon) countAt(text string, i int) (next int, told hint, k int) {
	next = digitsEnd(text, i)
	j := numberEnd(text, next)
	k = j + spaceAt(text, j)
	if j == i || k >= len(text) {
		return next, nothing, k
	}
	whole := next <= i+3 && text[i] != '0' && (j == next || j-i <= 15 && !hasPoint(text[next:j]))
	w := readLetters(text, k, len(text))
	sign := -1
	switch {
	case w.end == k:
		if text[k] == '%' && k > j && whole {
			return j, count, k
		}
		sign = k
	case w.end-k > maxWord || w.end == len(text):
		return next, nothing, k
	case w.end-k <= 4 && (text[w.end] == '$' || text[w.end] >= utf8.RuneSelf): // "M€"
		sign = w.end
	}
	info := &l.info[l.wordOf(&w, text[k:w.end])]
	switch {
	case w.end > k && !(info.plain && endsPlainly(text, w.end)) && l.isAnchorWord(text, k, &w, info, new(silence)):
		if l.wordCountsThings(text, k, w.end, info) {
			return next, things, k
		}
		return next, unit, k
	case sign >= 0:
		_, n := utf8.DecodeRuneInString(text[sign:])
		if l.isAnchorSign(text, sign, sign+n, new(silence)) {
			return next, unit, k
		}
	case k > j && whole && w.endsPlainly(text) && l.counts(&w, text[k:w.end], true):
		return j, count, k
	}
	return next, nothing, k
}

// hasPoint tells whether one of the groups of a number is parted by a dot or a comma.
func hasPoint(groups string) bool {
	return strings.IndexByte(groups, ',') >= 0 || strings.IndexByte(groups, '.') >= 0
}

// digitsEnd returns the end of the digits at i.
func digitsEnd(text string, i int) int {
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return i
}

// numberEnd returns the end of the groups and decimals that go on after the digits
// that end at i: "1| 500,5". Of a number without end it reads a part.
func numberEnd(text string, i int) int {
	for range 8 {
		n := spaceAt(text, i)
		grouped := n > 0
		if !grouped && i < len(text) && (text[i] == ',' || text[i] == '.') {
			n = 1
		}
		end := digitsEnd(text[:min(len(text), i+reach)], i+n)
		if end == i+n || n == 0 || grouped && end != i+n+3 {
			break
		}
		i = end
	}
	return i
}

// spaceAt returns the length of the space at i, 0 where none stands.
func spaceAt(text string, i int) int {
	if i < len(text) && text[i] == ' ' { // as a rule
		return 1
	}
	return wideSpaceAt(text, i)
}

// wideSpaceAt is spaceAt for the spaces that ASCII does not have.
func wideSpaceAt(text string, i int) int {
	if i >= len(text) || text[i] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(text[i:]); isSpace(r) {
		return n
	}
	return 0
}

// isPlainYear tells whether s starts with a year that nothing makes part of a
// larger number: a letter or a mark follows it.
func isPlainYear(s string) bool {
	if len(s) < 6 || s[:2] != "19" && s[:2] != "20" || !isDigit(s[2]) || !isDigit(s[3]) || s[:4] > "2100" {
		return false
	}
	return !isDigit(s[4]) && s[4] < utf8.RuneSelf && s[4] != '\'' && s[5] < utf8.RuneSelf && !isDigit(s[5])
}
