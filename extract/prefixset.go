package extract

import "unicode/utf8"

// A prefix is the first eight letters of a word, folded, as a wordKey has them.
type prefix struct {
	key  uint64
	size int   // of the letters that were read, eight at least in long words
	ups  int32 // how many of them are capitals
	end  int   // where they end
}

// prefixAt reads the prefix of the word at i. It leaves letters beyond Latin-1 alone,
// and short words with an accent, "à", which are words of their own.
func prefixAt(text string, i int) (p prefix, ok bool) {
	accent := false
	for p.end = i; ; {
		low, n, ups := lettersAt(text, p.end, len(text))
		p.key |= low << (p.size * 8)
		p.size, p.ups, p.end = p.size+n, p.ups+ups, p.end+n
		if p.size >= 8 || p.end+1 >= len(text) || text[p.end] != 0xC3 {
			break
		}
		r, n := latinAt(text, p.end, len(text))
		f := fold(r)
		if f == "" {
			break
		}
		for k := range len(f) {
			p.key |= uint64(f[k]) << (p.size * 8)
			p.size++
		}
		if isUpper(r) {
			p.ups++
		}
		p.end += n
		accent = true
	}
	return p, p.size >= 8 || p.end+1 < len(text) && text[p.end] < utf8.RuneSelf && !(accent && p.size <= 3)
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
// pass. Most words of a text are told from these by three letters, without being read.
type prefixSet struct {
	prefixes [1 << 16 / 64]uint64 // by a hash
	starts   [1 << 15 / 64]uint64 // of three letters
}

func (s *prefixSet) slot(prefix uint64) (word, bit uint64) {
	h := prefix * 0x9E3779B97F4A7C15 >> 48
	return h / 64, h % 64
}

// add adds a folded word by its first eight letters.
func (s *prefixSet) add(word string) { s.put(keyOf(word)[0]) }

func (s *prefixSet) put(prefix uint64) {
	w, b := s.slot(prefix)
	s.prefixes[w] |= 1 << b
	n := startOf(byte(prefix), byte(prefix>>8), byte(prefix>>16))
	s.starts[n/64&(uint(len(s.starts))-1)] |= 1 << (n % 64)
}

func (s *prefixSet) has(prefix uint64) bool {
	w, b := s.slot(prefix)
	return s.prefixes[w]>>b&1 != 0
}

// lacks tells of most words that the set does not have that it does not, by the first
// three bytes of the word at i.
func (s *prefixSet) lacks(text string, i int) bool {
	if i+3 > len(text) {
		return false
	}
	w := text[i : i+3]
	if (w[0]|w[1]|w[2])&0x80 != 0 {
		return false
	}
	n := startOf(w[0], w[1], w[2])
	return s.starts[n/64&(uint(len(s.starts))-1)]>>(n%64)&1 == 0
}

// startOf numbers the first three letters of words, in any case; what follows a shorter
// word does not count.
func startOf(a, b, c byte) uint {
	x, y, z := letterNumbers[a], letterNumbers[b], letterNumbers[c]
	if y == 0 {
		z = 0
	}
	return uint(x)<<10 | uint(y)<<5 | uint(z)
}

// letterNumbers are 1 for "a" and "A" to 26 for "z", 0 for all that is no letter.
var letterNumbers = [256]uint8{
	'A': 1, 'B': 2, 'C': 3, 'D': 4, 'E': 5, 'F': 6, 'G': 7, 'H': 8, 'I': 9, 'J': 10, 'K': 11, 'L': 12, 'M': 13,
	'N': 14, 'O': 15, 'P': 16, 'Q': 17, 'R': 18, 'S': 19, 'T': 20, 'U': 21, 'V': 22, 'W': 23, 'X': 24, 'Y': 25, 'Z': 26,
	'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 11, 'l': 12, 'm': 13,
	'n': 14, 'o': 15, 'p': 16, 'q': 17, 'r': 18, 's': 19, 't': 20, 'u': 21, 'v': 22, 'w': 23, 'x': 24, 'y': 25, 'z': 26,
}

// endOfLetters returns the end of the word at i over letters of ASCII and "é", and
// whether a byte of ASCII stands there.
func endOfLetters(text string, i int) (end int, ok bool) {
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
