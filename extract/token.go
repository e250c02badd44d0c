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
	var buf [64]byte
	g := border
	for i := from; i < to; {
		c := text[i]
		switch {
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
			dst = append(dst, token{start: int32(i), end: int32(j), kind: digits, gap: g})
			g, i = glued, j
		case isLetter(c):
			var t token
			t, i = l.scanWord(buf[:0], text, i, to)
			t.gap = g
			dst = append(dst, t)
			g = glued
		default:
			r, n := utf8.DecodeRuneInString(text[i:to])
			switch {
			case isSpace(r):
				g = max(g, space)
				i += n
			case isInvisible(r):
				i += n
			case unicode.IsLetter(r):
				var t token
				t, i = l.scanWord(buf[:0], text, i, to)
				t.gap = g
				dst = append(dst, t)
				g = glued
			default:
				dst = append(dst, token{start: int32(i), end: int32(i + n), kind: mark, gap: g, word: l.ids[text[i:i+n]]})
				g = glued
				i += n
			}
		}
	}
	return dst
}

// scanWord reads the word that starts at i. It goes on over soft hyphens
// ("mil\u00adlions") and, where both halves make a word that we know, over the
// hyphen of a line's end ("mil-⏎liard").
func (l *lexicon) scanWord(buf []byte, text string, i, to int) (token, int) {
	t := token{start: int32(i), kind: word}
	buf, j := foldWord(buf, text, i, to)
	t.word = l.ids[string(buf)]
	t.shape = shapeOf(text[i:j])
	if k := hyphenated(text, j, to); k > 0 {
		whole, m := foldWord(buf, text, k, to)
		if id := l.ids[string(whole)]; id != 0 && l.info[id].flags&isMoneyWord != 0 {
			t.word, t.end = id, int32(m)
			return t, m
		}
	}
	if n := apostrophe(text[j:to]); n > 0 && elides(buf, text[j+n:to]) {
		t.elided = true
		j += n
	}
	t.end = int32(j)
	return t, j
}

// elides tells whether an apostrophe after the folded word belongs to it:
// "d'euros", "jusqu'à", "plus d'1 euro", but not the quotation mark of 'mot'.
func elides(folded []byte, after string) bool {
	switch string(folded) {
	case "d", "l", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu":
		return true
	}
	r, _ := utf8.DecodeRuneInString(after)
	return unicode.IsLetter(r)
}

// apostrophe returns the length of the apostrophe that s starts with, or 0.
func apostrophe(s string) int {
	if s == "" {
		return 0
	}
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '\'', '’', '‘', 'ʼ', '′', '´', '`':
		return n
	}
	return 0
}

// hyphenated returns the place where a word goes on after the hyphen of a
// line's end at j, or 0.
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
	for k < to && (text[k] == ' ' || text[k] == '\r') {
		k++
	}
	if k >= to || text[k] != '\n' {
		return 0
	}
	for k < to && (text[k] == ' ' || text[k] == '\n' && k == j+n || text[k] == '\n') {
		k++
	}
	if k < to && (isLetter(text[k]) || text[k] >= utf8.RuneSelf) {
		return k
	}
	return 0
}

// foldWord appends to buf the letters from text[i:to] on, in lower case and
// without accents, and returns the place where the word ends. Capital or not,
// composed or not, "MILLIÈME" and "millie\u0300me" fold alike; "à" and "dès"
// keep their accents, for they are other words than "a" and "des".
func foldWord(buf []byte, text string, i, to int) ([]byte, int) {
	from := i
	for i < to {
		c := text[i]
		if c < utf8.RuneSelf {
			if !isLetter(c) {
				break
			}
			buf = append(buf, c|0x20)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:to])
		if isInvisible(r) || r >= 0x300 && r < 0x370 {
			i += n
			continue
		}
		f := fold(r)
		if f == "" {
			break
		}
		buf = append(buf, f...)
		i += n
	}
	switch text[from:i] {
	case "à", "À":
		buf = append(buf[:0], "à"...)
	case "dès", "Dès", "DÈS":
		buf = append(buf[:0], "dès"...)
	}
	return buf, i
}

// fold returns a letter in lower case without accents, "" for what is none.
func fold(r rune) string {
	if r >= 0xC0 && r < 0x180 {
		return foldLatin[r-0xC0]
	}
	if unicode.IsLetter(r) {
		return string(unicode.ToLower(stripVietnamese(r)))
	}
	return ""
}

// stripVietnamese takes the accents off the letters of U+1EA0–U+1EF9, which
// French pages keep in "đồng".
func stripVietnamese(r rune) rune {
	switch {
	case r >= 0x1EA0 && r <= 0x1EB7:
		return 'a'
	case r >= 0x1EB8 && r <= 0x1EC7:
		return 'e'
	case r >= 0x1EC8 && r <= 0x1ECB:
		return 'i'
	case r >= 0x1ECC && r <= 0x1EE3:
		return 'o'
	case r >= 0x1EE4 && r <= 0x1EF1:
		return 'u'
	case r >= 0x1EF2 && r <= 0x1EF9:
		return 'y'
	}
	return r
}

// foldLatin folds U+00C0 to U+017F, the accented letters of Latin-1 and of the
// Latin Extended-A block; "" stands for the two signs × and ÷.
var foldLatin = [0x180 - 0xC0]string{
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
	"a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
	"d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
	"g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
	"i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
	"l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
	"o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
	"s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
	"u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
}

func shapeOf(s string) shape {
	n, ups := 0, 0
	first := false
	for i, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		n++
		if unicode.IsUpper(r) {
			ups++
			if i == 0 {
				first = true
			}
		}
	}
	switch {
	case ups == 0:
		return lower
	case first && ups == 1:
		return title
	case ups == n:
		return upper
	}
	return uneven
}

func isDigit(c byte) bool  { return c-'0' < 10 }
func isLetter(c byte) bool { return (c|0x20)-'a' < 26 }

// isSpace tells the spaces of typography: U+00A0, U+202F, U+2009 and their kin.
func isSpace(r rune) bool {
	return r == 0xA0 || r == 0x202F || r == 0x2009 || r >= 0x2000 && r <= 0x200A || r == 0x3000 || r == 0x85 || r == 0x205F
}

// isInvisible tells the characters that take no room inside a word: the soft
// hyphen, zero-width spaces and joiners, the byte order mark, and the marks of
// writing direction.
func isInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r == 0xFEFF || r >= 0x202A && r <= 0x202E
}
