package extract

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stops tells where a text may have an anchor or a number word; TestStops writes
// it.
//
//go:embed stops.bin
var stops string

//go:generate go test -run ^TestStops$ -update .

// next returns the next place from i on whose sentence is to be read, or -1: an
// anchor, a magnitude or a currency with a number near it; or, once money has been
// named, a number that may stand for more of it: "La région verse 200 millions
// d'euros. Un institut en recevra 50." A magnitude of what is only counted is passed
// over, "70 milliards de paramètres", where nobody asks what was refused. This is the
// only loop that sees every byte of a text.
func (e *Extractor) next(i int) int {
	text, numbers := e.context.text, e.context.last.code != ""
	done, floor, from, seen := i, i, i, i // where sentences, anchors, numbers and words are looked for
	e.scan.Digits(numbers)
	i = max(0, i-2) // a window starts two bytes before its pattern at most
	if done == 0 {
		if found, _, _ := e.lex.anchorIn(text, 0, 0, 2, &e.quiet); found >= 0 {
			return found
		}
	}
	for {
		at, pattern := e.scan.Next(i)
		if at < 0 {
			return -1
		}
		i = at + 2
		if !pattern { // but a digit
			if i > from { // not of the number just looked at
				if at, from = e.digitsIn(text, done, max(at, from), i+2); at >= 0 {
					return at
				}
			}
			continue
		}
		found, end, number := e.lex.anchorIn(text, floor, max(at, seen), i+2, &e.quiet)
		if found >= 0 && !e.explain && (found == e.counted || e.lex.countsThings(text, found)) {
			floor, found = found+1, -1
		}
		if found >= 0 {
			return found
		}
		seen = max(seen, end)
		switch {
		case !numbers:
		case number:
			found, from = e.numberIn(text, done, max(at, from), i+2)
		case hasDigit(text, at):
			found, from = e.digitsIn(text, done, max(at, from), i+2)
		}
		if found >= 0 {
			return found
		}
		i = max(i, end-2)
	}
}

// anchorIn returns the first anchor from floor on of which text[i:to] has a byte,
// else -1, the end of what it has looked at, and whether a number word was there.
func (l *lexicon) anchorIn(text string, floor, i, to int, q *silence) (at, end int, number bool) {
	i = passOver(text, i, &l.starts)
	for to = min(to, len(text)); i < to; {
		if c := text[i]; isLetter(c) {
			if end, ok := l.isNoAnchor(text, i); ok {
				i = end
				continue
			}
		} else if c < utf8.RuneSelf && (l.plain[c] || i+1 < len(text) && text[i+1] == c) { // "$$"
			i++
			continue
		}
		found, counts, end := l.anchorAt(text, i, q)
		if found && i >= floor {
			return i, i, number
		}
		number = number || counts
		i = end
	}
	return -1, i, number
}

// wordAt returns where the word or sign starts that has a byte at i.
func wordAt(text string, i int) int {
	if i < len(text) && text[i] < utf8.RuneSelf { // as a rule
		switch c := text[i]; {
		case isLetter(c):
			return wordStart(text, i+1)
		case c != '-':
			return i
		}
	}
	for i > 0 && i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	if i >= len(text) {
		return i
	}
	switch r, n := utf8.DecodeRuneInString(text[i:]); {
	case isWordRune(r):
		return wordStart(text, i+n)
	case isDashRune(r) && i > 0 && text[i-1] == '.': // "12'500.–"
		return i - 1
	case r == '-' || r == '\u2010': // "mil-⏎liard"
		return wordStart(text, i)
	}
	return i
}

// isNoAnchor tells words from a letter on that are no anchor and no number by their prefix, as most
// are that the filter stops at, and returns their end.
func (l *lexicon) isNoAnchor(text string, i int) (end int, ok bool) {
	key, end, ok := keyAt(text, i)
	if !ok || l.anchors.has(key) || startsCompound(text[i]) && l.compounds.has(key) {
		return i, false
	}
	end, ok = endOfWord(text, end)
	return end, ok && end-i <= maxWord && text[end] != '-' // nor "mil-⏎liard"
}

// addAnchors indexes the first letters of what anchorAt knows, and the signs that it
// does not.
func (l *lexicon) addAnchors() {
	for c := range l.plain {
		l.plain[c] = !isLetter(byte(c)) && c != '.' && l.info[l.ascii[c]].head == 0
	}
	for id := 1; id < len(l.info); id++ {
		if w := &l.info[id]; w.flags&isMagnitude != 0 || w.head != 0 || w.isNumber() {
			l.anchors.put(l.ids.prefix(wordID(id)))
			l.starts.put(l.ids.prefix(wordID(id)))
		}
	}
	for _, t := range l.terms {
		for form := range strings.SplitSeq(t.Forms, "|") {
			l.addCompounds(form)
		}
	}
	for _, euro := range []string{"E", "euro", "euros"} {
		l.addCompounds(euro)
	}
}

// addCompounds indexes the words that a currency can be grown into.
func (l *lexicon) addCompounds(form string) {
	if len(form) > 8 {
		return
	}
	var buf [16]byte
	folded, n := foldWord(buf[:0], form, 0, len(form))
	if n < len(form) {
		return
	}
	key := keyOf(folded)[0]
	for i := range prefixes {
		pre := prefixes[i].form // of few letters of ASCII
		low, n, _ := lettersAt(pre, 0, len(pre))
		l.compounds.put(low | key<<(8*n))
		l.starts.put(low | key<<(8*n))
	}
}

// maxWord bounds the bytes of a word that are looked at.
const maxWord = 40

// anchorAt tells whether the word or sign that starts at i is an anchor, whether it may
// be a number word that stands for money, and where it ends.
func (l *lexicon) anchorAt(text string, i int, q *silence) (ok, number bool, end int) {
	if text[i] >= utf8.RuneSelf {
		if r, n := latinAt(text, i, len(text)); isInvisible(r) {
			return false, true, i + n // and of a number word, for all that is known
		}
	}
	w := readLetters(text, i, len(text))
	if w.end == i {
		_, n := utf8.DecodeRuneInString(text[i:])
		return l.isAnchorSign(text, i, i+n, q), false, i + n
	}
	if w.end-i > maxWord {
		return false, true, w.end
	}
	info := &l.info[l.wordOf(&w, text[i:w.end])]
	return l.isAnchorWord(text, i, &w, info, q), info.isNumber() && !l.isCountInWords(text, &w, info), w.end
}

// isNumber tells the words of numbers above one.
func (w *wordInfo) isNumber() bool { return w.cardinal > 1 || w.approx > 0 }

// isAnchorWord tells whether the word w at i, of which info is known, is an anchor.
func (l *lexicon) isAnchorWord(text string, i int, w *letters, info *wordInfo, q *silence) bool {
	j := w.end
	known := w.accents == 0 || info.head != 0 && l.headOf(info).isAccented(text[i:j]) // not "côlon"
	switch {
	case j < len(text) && text[j] == 0xC3: // × or ÷, which stands beside no amount
		return false
	case known && info.flags&isMagnitude != 0:
		return true
	case known && info.head != 0 && l.headOf(info).fits(text, i, j) && l.numberNear(text, i, j, q):
		return true
	case hyphenated(text, j, len(text)) > 0 && l.isBroken(text, i, min(len(text), j+maxWord)):
		return true
	}
	return j-i <= 8 && j-i > 1 && startsCompound(text[i]) && l.compounds.has(w.key[0]) && l.isCompound(text[i:j]) && l.numberNear(text, i, j, q)
}

// isAnchorSign tells whether the sign text[i:j] is one of a currency, or the mark of a
// round amount, "12'500.-". Of a run of signs only the last one is.
func (l *lexicon) isAnchorSign(text string, i, j int, q *silence) bool {
	if text[i] == '.' {
		next, _ := utf8.DecodeRuneInString(text[i+1:])
		return i > 0 && isDigit(text[i-1]) && isDashRune(next)
	}
	if text[i] < utf8.RuneSelf && l.info[l.ascii[text[i]]].head == 0 {
		return false
	}
	sign := text[i:j]
	if l.info[l.ids.get(sign)].head == 0 || strings.HasPrefix(text[j:], sign) {
		return false
	}
	for strings.HasSuffix(text[:i], sign) { // the number stands before the first one
		i -= len(sign)
	}
	return l.numberNear(text, i, j, q)
}

// isBroken tells whether a word broken over two lines is an anchor.
func (l *lexicon) isBroken(text string, i, to int) bool {
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	var t token
	l.scanWord(&t, text, i, to)
	return l.info[t.word].flags&(isMagnitude|isTerm) != 0
}

// isCompound tells words such as "MDH" and "kEUR".
func (l *lexicon) isCompound(s string) bool {
	p := passage{lex: l, text: s, mm: 6}
	one := [1]token{{end: int32(len(s)), kind: word}}
	p.tokens = one[:]
	_, _, _, ok := p.compound(0)
	return ok
}

// wordStart returns where the word that ends at end starts.
func wordStart(text string, end int) int {
	if _, n := lettersBefore(text, end); n > 0 && n < 8 {
		return end - n
	}
	k := end
	for k > 0 && isLetter(text[k-1]) && k > end-maxWord {
		k--
	}
	if k > 0 && text[k-1] < utf8.RuneSelf {
		return k
	}
	for k > 0 && k > end-maxWord {
		r, n := utf8.DecodeLastRuneInString(text[:k])
		if !isWordRune(r) {
			break
		}
		k -= n
	}
	return k
}

// isWordRune tells what words are made of, the marks inside them included.
func isWordRune(r rune) bool {
	return r < utf8.RuneSelf && isLetter(byte(r)) || r >= utf8.RuneSelf && (unicode.IsLetter(r) || isInvisible(r) || r >= 0x300 && r < 0x370)
}
