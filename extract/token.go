package extract

import (
	"unicode"
	"unicode/utf8"
)

// kind tells what a token is made of.
type kind uint8

const (
	word   kind = iota // letters: "milliards", "d'" with its apostrophe
	digits             // a run of ASCII digits: "500"
	mark               // one character of anything else: "€", ",", "(", "–"
)

// gap tells what stands between a token and the one before it.
type gap uint8

const (
	glued  gap = iota // nothing: "30|Mds|$"
	space             // spaces of any kind: "30 Mds"
	line              // one line break or a tab: "60 millions⏎d'euros"
	border            // more than one line break, a page break, the start of the text
)

// shape tells how the letters of a word are cased.
type shape uint8

const (
	lower  shape = iota // "milliards"
	title               // "Milliards", also a single capital: "M"
	upper               // "MILLIARDS"
	uneven              // "kEUR", "mDT"
)

// A token is a word, a run of digits or a mark, in the text between start and end.
type token struct {
	start, end int32
	word       wordID // of the folded form, 0 where the lexicon does not have it
	kind       kind
	gap        gap
	shape      shape
	elided     bool // "d'", "l'", "jusqu'"
}

// tokenize appends the tokens of text[from:to] to dst. Words are folded and
// looked up on the way, so that everything after this works on wordIDs.
func (l *lexicon) tokenize(dst []token, text string, from, to int) []token {
	return l.tokenizeFew(dst, text, from, to, to-from)
}

// tokenizeFew appends at most so many tokens. They are written where they stay: to copy
// a token right after its parts were written costs more than to read it.
func (l *lexicon) tokenizeFew(dst []token, text string, from, to, most int) []token {
	g := border
	most += len(dst)
	for i := from; i < to && len(dst) < most; {
		c := text[i]
		switch {
		case isLetter(c):
			var t *token
			dst, t = grow(dst)
			t.gap = g
			if !l.shortWord(t, text, i, to) {
				l.scanWord(t, text, i, to)
			}
			if g, i = glued, int(t.end); i < to && text[i] == ' ' {
				g = space
				i++
			}
		case c == ' ' || c == '\r':
			g = max(g, space)
			i++
		case c == '\t': // cells of a table
			g = max(g, line)
			i++
		case c == '\n' || c == '\f' || c == '\v':
			if g < line && c == '\n' {
				g = line
			} else {
				g = border
			}
			i++
		case isDigit(c):
			j := i + 1
			for j < to && isDigit(text[j]) {
				j++
			}
			var t *token
			dst, t = grow(dst)
			t.start, t.end, t.kind, t.gap = int32(i), int32(j), digits, g
			g, i = glued, j
		case c < utf8.RuneSelf:
			var t *token
			dst, t = grow(dst)
			t.start, t.end, t.kind, t.gap, t.word = int32(i), int32(i+1), mark, g, l.ascii[c]
			g = glued
			i++
		default:
			r, n := latinAt(text, i, to)
			switch {
			case isSpace(r):
				g = max(g, space)
				i += n
			case isInvisible(r):
				i += n
			case unicode.IsLetter(r):
				var t *token
				dst, t = grow(dst)
				t.gap = g
				l.scanWord(t, text, i, to)
				g, i = glued, int(t.end)
			default:
				var t *token
				dst, t = grow(dst)
				t.start, t.end, t.kind, t.gap, t.word = int32(i), int32(i+n), mark, g, l.ids.get(text[i:i+n])
				g = glued
				i += n
			}
		}
	}
	return dst
}

// grow appends a token and returns its place.
func grow(dst []token) ([]token, *token) {
	dst = append(dst, token{})
	return dst, &dst[len(dst)-1]
}

// shortWord reads a word of at most eight letters of ASCII that a space, a dot, a
// comma or an apostrophe before another word ends, as most are. It returns false where
// none stands.
func (l *lexicon) shortWord(t *token, text string, i, to int) bool {
	if i+8 >= to {
		return false
	}
	key, n, capitals := firstLetters(load(text[i : i+8]))
	j := i + n
	switch text[j] {
	case ' ', '.', ',':
		t.end = int32(j)
	case '\'':
		if j+1 == to || !isLetter(text[j+1]) {
			return false
		}
		t.end, t.elided = int32(j+1), true
	default:
		return false
	}
	t.start, t.word = int32(i), l.ids.short.find(key)
	switch {
	case capitals == 0:
	case capitals == 0x20:
		t.shape = title
	case capitals == key&(0x20*each):
		t.shape = upper
	default:
		t.shape = uneven
	}
	return true
}

// scanWord reads the word that starts at i. It goes on over soft hyphens
// ("mil\u00adlions") and, where both halves make a word that we know, over the
// hyphen of a line's end ("mil-⏎liard"), also of one that was joined ("mil- liard").
func (l *lexicon) scanWord(t *token, text string, i, to int) {
	w := readLetters(text, i, to)
	j := w.end
	t.start, t.end, t.shape, t.word = int32(i), int32(j), w.shape(), l.wordOf(&w, text[i:j])
	if j == to || text[j] == ' ' || text[j] == ',' || text[j] == '.' { // as most words end
		return
	}
	if k := hyphenated(text, j, to); k > 0 {
		var buf [64]byte
		whole, _ := foldWord(buf[:0], text, i, to)
		whole, m := foldWord(whole, text, k, to)
		if id := l.ids.get(string(whole)); id != 0 && l.info[id].flags&isMoneyWord != 0 {
			t.word, t.end = id, int32(m)
			return
		}
	}
	if n := apostrophe(text[j:to]); n > 0 && elides(text[i:j], text[j+n:to]) {
		t.elided = true
		t.end += int32(n)
	}
}

// wordOf returns the wordID of the word w, which stands in the text as s.
func (l *lexicon) wordOf(w *letters, s string) wordID {
	switch {
	case w.bytes <= keyBytes && !w.accent:
		return l.ids.find(&w.key)
	case s == "à" && l.aGrave != 0: // as a rule
		return l.aGrave
	}
	var buf [64]byte
	folded, _ := foldWord(buf[:0], s, 0, len(s))
	return l.ids.get(string(folded))
}

// elides tells whether an apostrophe after the word belongs to it: "d'euros",
// "jusqu'à", "plus d'1 euro", but not the quotation mark of 'mot'.
func elides(word, after string) bool {
	if r, _ := utf8.DecodeRuneInString(after); unicode.IsLetter(r) {
		return true
	}
	var buf [64]byte
	folded, _ := foldWord(buf[:0], word, 0, len(word))
	switch string(folded) {
	case "d", "l", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu":
		return true
	}
	return false
}

// apostrophe returns the length of the apostrophe that s starts with, or 0.
func apostrophe(s string) int {
	if s == "" || s[0] < utf8.RuneSelf && s[0] != '\'' && s[0] != '`' {
		return 0
	}
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '\'', '’', '‘', 'ʼ', '′', '´', '`':
		return n
	}
	return 0
}

// hyphenated returns the place where a word goes on after the hyphen at j of a line's
// end, or of one that a space stands for now, or 0.
func hyphenated(text string, j, to int) int {
	n := 0
	switch {
	case j < to && text[j] == '-':
		n = 1
	case j+2 < to && text[j:j+3] == "\u2010":
		n = 3
	default:
		return 0
	}
	k := j + n
	for k < to {
		if text[k] == '\r' || text[k] == '\n' {
			k++
		} else if m := spaceAt(text, k); m > 0 {
			k += m
		} else {
			break
		}
	}
	if k == j+n {
		return 0
	}
	if k < to && (isLetter(text[k]) || text[k] >= utf8.RuneSelf) {
		return k
	}
	return 0
}
