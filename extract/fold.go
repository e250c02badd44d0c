package extract

import (
	"unicode"
	"unicode/utf8"
)

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
	case "à", "À", "a\u0300", "A\u0300":
		buf = append(buf[:0], "à"...)
	case "dès", "Dès", "DÈS", "de\u0300s", "De\u0300s", "DE\u0300S":
		buf = append(buf[:0], "dès"...)
	}
	return buf, i
}

// letters is a word as it was read: its folded bytes, the end of its letters,
// and how many of them are capitals.
type letters struct {
	key        wordKey
	end        int
	bytes      int32 // folded
	count, ups int32
	accents    int32 // letters that ASCII does not have
	first      bool  // the first letter is a capital
	accent     bool  // it may be one of the words that keep their accent
}

// readLetters reads the word that starts at i.
func readLetters(text string, i, to int) letters {
	var w letters
	key, ups, j := uint64(0), int32(0), i
	for end := min(to, i+8); j < end && isLetter(text[j]); j++ { // as most words are
		key |= uint64(text[j]|0x20) << ((j - i) & 7 * 8)
		ups += int32(^text[j] >> 5 & 1)
	}
	w.key[0], w.ups, w.bytes, w.count, w.end = key, ups, int32(j-i), int32(j-i), j
	w.first = j > i && text[i]-'A' < 26
	if j == to || text[j] < utf8.RuneSelf && !isLetter(text[j]) {
		return w
	}
	return readOn(w, text, i, to)
}

// readOn goes on to read the word that starts at i.
func readOn(w letters, text string, i, to int) letters {
	j := w.end
	for j < to {
		c := text[j]
		if isLetter(c) {
			w.key.set(int(w.bytes), c|0x20)
			w.bytes++
			w.count++
			w.ups += int32(^c >> 5 & 1)
			j++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeRuneInString(text[j:to])
		if isInvisible(r) || r >= 0x300 && r < 0x370 {
			w.accent = w.accent || r == 0x300
			j += n
			continue
		}
		f := fold(r)
		if f == "" {
			break
		}
		for k := range len(f) {
			w.key.set(int(w.bytes), f[k])
			w.bytes++
		}
		w.count++
		w.accents++
		if unicode.IsUpper(r) {
			w.ups++
			w.first = w.first || j == i
		}
		w.accent = w.accent || r|0x20 == 'à' || r|0x20 == 'è'
		j += n
	}
	w.accent = w.accent && w.bytes <= 3
	w.end = j
	return w
}

// shape tells how the letters are cased.
func (w *letters) shape() shape {
	switch {
	case w.ups == 0:
		return lower
	case w.first && w.ups == 1:
		return title
	case w.ups == w.count:
		return upper
	}
	return uneven
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

func isDigit(c byte) bool { return c-'0' < 10 }

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
