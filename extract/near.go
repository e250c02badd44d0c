package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// reach is how far from a currency its number may stand, in bytes, wide gaps aside:
// the cells of a table may stand far apart.
const reach = 64

// A silence is where the last search for the number of a currency found none, so that
// it is not gone over again for each word of "F F F F".
type silence struct {
	before   int  // in front of this place there is none
	from, to int  // nor behind any place between these two up to the second
	ended    bool // by a word that ends every search
	wide     bool // there is a wide gap between them
}

// numberNear tells whether what may be the number of the currency text[i:j]
// stands before it, "12 DH", "deux millions de nos francs", or behind it, "CHF
// 7,5"; or the "en" or the parenthesis of a unit stated by itself, "(en MDH)".
// Words that never stand between the two end the search: "la fin du franc".
func (l *lexicon) numberNear(text string, i, j int, q *silence) bool {
	return l.numberBefore(text, i, q) || l.numberBehind(text, j, q)
}

func (l *lexicon) numberBefore(text string, i int, q *silence) bool {
	at := i
	for k := i; k > 0 && k > i-reach && k != q.before; {
		if mayBeBlank(text[k-1]) && (text[k-1] >= utf8.RuneSelf || k > 1 && mayBeBlank(text[k-2])) {
			if blanks := k - len(strings.TrimRightFunc(text[:k], unicode.IsSpace)); blanks > 1 {
				i, k = i-blanks, k-blanks
				continue
			}
		}
		r, n := rune(text[k-1]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeLastRuneInString(text[:k])
		}
		switch {
		case isDigit(text[k-1]), r == '(', r == '½', r == '¼', r == '¾':
			return true
		case r < utf8.RuneSelf && !isLetter(byte(r)), r >= utf8.RuneSelf && !isWordRune(r):
			k -= n
			continue
		}
		var near nearness
		if k, near = l.nearBefore(text, k); near == counting {
			return true
		} else if near == foreign {
			break
		}
	}
	q.before = at
	return false
}

// nearBefore returns where the word starts that ends at end, and what it is between a
// currency and its number. Marks without a letter part nothing.
func (l *lexicon) nearBefore(text string, end int) (start int, near nearness) {
	if key, n := lettersBefore(text, end); n > 0 && n < 8 && endsWord(text, end) {
		if !l.nears.has(key) {
			return end - n, foreign
		}
		return end - n, l.info[l.ids.short.find(key)].near
	}
	start = wordStart(text, end)
	if key, next, ok := keyAt(text, start); ok && next > start && !l.nears.has(key) {
		return start, foreign
	}
	w := readLetters(text, start, end)
	near = l.info[l.wordOf(&w, text[start:end])].near
	if near == foreign && w.bytes == 0 {
		near = joining
	}
	return start, near
}

func (l *lexicon) numberBehind(text string, j int, q *silence) bool {
	found := silence{before: q.before, from: j}
	k := j
	if q.from <= j && j <= q.to {
		if q.ended {
			return false
		}
		if !q.wide {
			k = q.to
		}
	}
	for k < len(text) && k < j+reach {
		if mayBeBlank(text[k]) && (text[k] >= utf8.RuneSelf || k+1 < len(text) && mayBeBlank(text[k+1])) {
			if blanks := len(text) - k - len(strings.TrimLeftFunc(text[k:], unicode.IsSpace)); blanks > 1 {
				j, k, found.wide = j+blanks, k+blanks, true
				continue
			}
		}
		if isDigit(text[k]) {
			return true
		}
		if text[k] < utf8.RuneSelf && !isLetter(text[k]) {
			k++
			continue
		}
		if key, end, ok := keyAt(text, k); ok && end > k && !l.nears.has(key) {
			found.ended = true
			break
		}
		w := readLetters(text, k, len(text))
		if w.end == k {
			_, n := utf8.DecodeRuneInString(text[k:])
			k += n
			continue
		}
		if w.bytes > 0 && l.info[l.wordOf(&w, text[k:w.end])].near != joining {
			found.ended = true
			break
		}
		k = w.end
	}
	found.to = k
	*q = found
	return false
}

// mayBeBlank tells bytes that white space may have.
func mayBeBlank(c byte) bool { return c <= ' ' || c >= utf8.RuneSelf }
