package extract

import (
	"math/bits"
	"unicode/utf8"
)

// A prefix is the first eight letters of a word, folded, as a wordKey has them.
type prefix struct {
	key  uint64
	size int   // of the letters that were read, eight at least in long words
	ups  int32 // how many of them are capitals
	end  int   // where they end
}

// prefixAt reads the prefix of the word at i. It leaves letters beyond Latin-1 and "œ" alone,
// and short words with an accent, "à", which are words of their own.
func prefixAt(text string, i int) (p prefix, ok bool) {
	p.key, p.size, p.ups = lettersAt(text, i, len(text))
	p.end = i + p.size
	return p, p.readOn(text)
}

// keyAt returns the key of the prefix of the word at i, and where its letters end: that
// of a word of ASCII, as most are, in one step.
func keyAt(text string, i int) (key uint64, end int, ok bool) {
	if i+8 >= len(text) {
		p, ok := prefixAt(text, i)
		return p.key, p.end, ok
	}
	key, n, _ := firstLetters(load(text[i : i+8]))
	if n == 8 || text[i+n] < utf8.RuneSelf { // not "é"
		return key, i + n, true
	}
	p := prefix{key: key, size: n, end: i + n} // nobody asks for its capitals
	ok = p.readOn(text)
	return p.key, p.end, ok
}

// readOn reads the prefix on behind its first letters of ASCII.
func (p *prefix) readOn(text string) (ok bool) {
	key, size, end, accent := p.key, p.size, p.end, false
	for size < 8 && end+1 < len(text) && text[end] == 0xC3 {
		f := foldAccent[text[end+1]]
		if f == 0 {
			break
		}
		if text[end+1] < 0xA0 {
			p.ups++
		}
		key |= uint64(f) << (size * 8)
		size, end, accent = size+1, end+2, true
		if end+8 <= len(text) { // as a rule; to call lettersAt costs a third more
			low, n, capitals := firstLetters(load(text[end : end+8]))
			if capitals != 0 {
				p.ups += int32(bits.OnesCount64(capitals))
			}
			key |= low << (size * 8)
			size, end = size+n, end+n
		} else {
			low, n, ups := lettersAt(text, end, len(text))
			key |= low << (size * 8)
			size, end, p.ups = size+n, end+n, p.ups+ups
		}
	}
	p.key, p.size, p.end = key, size, end
	return size >= 8 || end+1 < len(text) && text[end] < utf8.RuneSelf && !(accent && size <= 3)
}

// wordEnd returns the end of the word whose prefix p is.
func (p *prefix) wordEnd(text string) int {
	j := p.end
	for j < len(text) && isLetter(text[j]) {
		j++
	}
	if j < len(text) && text[j] >= utf8.RuneSelf {
		w := readLetters(text, j, len(text))
		return w.end
	}
	return j
}

// A prefixSet has the first letters of many words, of which it lets some others
// pass.
type prefixSet [1 << 16 / 64]uint64

func (s *prefixSet) slot(prefix uint64) (word, bit uint64) {
	h := prefix * 0x9E3779B97F4A7C15 >> 48
	return h / 64, h % 64
}

// put adds a folded word by its first eight letters.
func (s *prefixSet) put(prefix uint64) {
	w, b := s.slot(prefix)
	s[w] |= 1 << b
}

func (s *prefixSet) has(prefix uint64) bool {
	w, b := s.slot(prefix)
	return s[w]>>b&1 != 0
}

// endOfWord returns the end of the word that i stands in, over letters of ASCII and
// "é", and whether a byte of ASCII stands there.
func endOfWord(text string, i int) (end int, ok bool) {
	for i < len(text) {
		switch c := text[i]; {
		case isLetter(c):
			i++
		case c < utf8.RuneSelf:
			return i, true
		case c != 0xC3 || i+1 == len(text) || text[i+1] == 0x97 || text[i+1] == 0xB7: // × and ÷
			return i, false
		default:
			i += 2
		}
	}
	return i, false
}
