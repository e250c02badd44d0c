package extract

import (
	"math/bits"
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
func readLetters(text string, i, to int) (w letters) {
	n := 0
	if i+8 <= to {
		capitals := uint64(0)
		w.key[0], n, capitals = firstLetters(load(text[i : i+8])) // most words have no more
		if capitals != 0 {
			w.ups = int32(bits.OnesCount64(capitals))
		}
	} else {
		w.key[0], n, w.ups = lettersAt(text, i, to)
	}
	w.bytes, w.count, w.end = int32(n), int32(n), i+n
	w.first = n > 0 && text[i]-'A' < 26
	if w.end < to && (n == 8 || text[w.end] >= utf8.RuneSelf) {
		w.readOn(text, i, to)
	}
	return w
}

// lettersAt returns up to eight letters of ASCII from i on, in lower case, the first
// one lowest; how many there are, and how many of them are capitals.
func lettersAt(text string, i, to int) (key uint64, n int, ups int32) {
	if i+8 > len(text) {
		for ; i < to && isLetter(text[i]); i++ {
			key |= uint64(text[i]|0x20) << (n & 7 * 8)
			ups += int32(^text[i] >> 5 & 1)
			n++
		}
		return key, n, ups
	}
	key, n, capitals := firstLetters(load(text[i : i+8]))
	if n > to-i {
		n = to - i
		mask := uint64(1)<<(n*8&63) - 1
		key, capitals = key&mask, capitals&mask
	}
	if capitals != 0 {
		ups = int32(bits.OnesCount64(capitals))
	}
	return key, n, ups
}

// firstLetters returns the letters that eight bytes start with, in lower case, how many
// there are, and a bit for each of them that is a capital.
func firstLetters(x uint64) (key uint64, n int, capitals uint64) {
	low, none := asciiLetters(x)
	mask := (none&-none)>>7 - 1
	return low & mask, bits.TrailingZeros64(none) / 8, ^x & mask & (0x20 * each)
}

// lettersBefore returns the letters of ASCII that end at i, up to eight of them, like
// lettersAt; none where they go on from a character that is none of ASCII.
func lettersBefore(text string, i int) (key uint64, n int) {
	if i < 8 {
		return 0, 0
	}
	x := load(text[i-8 : i])
	low, none := asciiLetters(x)
	n = bits.LeadingZeros64(none) / 8
	if n == 8 {
		return low, n
	}
	rest := uint(64-8*n) & 63
	if n == 0 || x>>(rest-1)&1 != 0 { // "é"
		return 0, 0
	}
	return low >> rest, n
}

// lettersEnding returns how many letters of ASCII end at i, up to eight of them; none at
// the beginning of a text.
func lettersEnding(text string, i int) int {
	if i < 8 {
		return 0
	}
	_, none := asciiLetters(load(text[i-8 : i]))
	return bits.LeadingZeros64(none) / 8
}

// each has a one in each byte.
const each = 0x0101010101010101

// asciiLetters returns eight bytes with their letters in lower case, and the highest bit
// of those that are no letters of ASCII.
func asciiLetters(x uint64) (low, none uint64) {
	low = x | 0x20*each
	seven := low &^ (0x80 * each)
	atLeastA, moreThanZ := seven+(0x80-'a')*each, seven+(0x80-'z'-1)*each
	return low, (^atLeastA | moreThanZ | x) & (0x80 * each)
}

// load returns eight bytes, the first one lowest.
func load(b string) uint64 {
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// readOn goes on to read the word that starts at i.
func (w *letters) readOn(text string, i, to int) {
	j := w.end
	for j < to {
		if isLetter(text[j]) {
			var low uint64
			var n int
			if j+8 <= to { // as a rule; to call lettersAt costs a third more
				var capitals uint64
				if low, n, capitals = firstLetters(load(text[j : j+8])); capitals != 0 {
					w.ups += int32(bits.OnesCount64(capitals))
				}
			} else {
				var ups int32
				low, n, ups = lettersAt(text, j, to)
				w.ups += ups
			}
			w.key.put(int(w.bytes), low)
			w.bytes, w.count, j = w.bytes+int32(n), w.count+int32(n), j+n
			continue
		}
		if text[j] < utf8.RuneSelf {
			break
		}
		if text[j] == 0xC3 && j+1 < to {
			if low := text[j+1]; foldAccent[low] != 0 { // as a rule: "é"
				w.key.set(int(w.bytes), foldAccent[low])
				w.bytes, w.count, w.accents = w.bytes+1, w.count+1, w.accents+1
				if low < 0xA0 {
					w.ups++
					w.first = w.first || j == i
				}
				w.accent = w.accent || low|0x20 == 0xA0 || low|0x20 == 0xA8 // "à", "è"
				j += 2
				continue
			}
		}
		r, n := latinAt(text, j, to)
		f := ""
		switch {
		case r >= 0xC0 && r < 0x180: // "œ"
			f = foldLatin[r-0xC0]
		case isInvisible(r) || r >= 0x300 && r < 0x370:
			w.accent = w.accent || r == 0x300
			j += n
			continue
		default:
			f = fold(r)
		}
		if f == "" {
			break
		}
		for k := range len(f) {
			w.key.set(int(w.bytes), f[k])
			w.bytes++
		}
		w.count++
		w.accents++
		if isUpper(r) {
			w.ups++
			w.first = w.first || j == i
		}
		w.accent = w.accent || r|0x20 == 'à' || r|0x20 == 'è'
		j += n
	}
	w.accent = w.accent && w.bytes <= 3
	w.end = j
}

// latinAt decodes the character at i, which is mostly one of Latin-1: "é".
func latinAt(text string, i, to int) (r rune, n int) {
	if i+1 < to && text[i] == 0xC3 && text[i+1]&0xC0 == 0x80 {
		return 0xC0 | rune(text[i+1]&0x3F), 2
	}
	return utf8.DecodeRuneInString(text[i:to])
}

// isUpper tells capital letters.
func isUpper(r rune) bool {
	if r >= 0xC0 && r < 0x100 {
		return r < 0xDF && r != '×'
	}
	return unicode.IsUpper(r)
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

// foldAccent has the letter for each second byte of the letters of Latin-1 that fold to
// one, "é" to "e", 0 for all other bytes.
var foldAccent = [256]byte{
	0x80: 'a', 'a', 'a', 'a', 'a', 'a', 0x87: 'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i',
	0x90: 'd', 'n', 'o', 'o', 'o', 'o', 'o', 0x98: 'o', 'u', 'u', 'u', 'u', 'y',
	0xA0: 'a', 'a', 'a', 'a', 'a', 'a', 0xA7: 'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i',
	0xB0: 'd', 'n', 'o', 'o', 'o', 'o', 'o', 0xB8: 'o', 'u', 'u', 'u', 'u', 'y', 0xBF: 'y',
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
