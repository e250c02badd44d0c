package frame

import (
	"encoding/binary"
	"math/bits"
)

// Words are read eight bytes at a time, into the key by which the lexicon finds them,
// without a branch for each of their letters.

// A spelling tells how a word of letters of ASCII and Latin-1 is written: the key of its
// small letters comes beside it.
type spelling struct {
	length  int  // in bytes of small letters
	end     int  // in the text
	capital bool // it has one
	bent    bool // its apostrophe is not the straight one
}

// clearRoom is how many bytes of the text from a word on clearWord may look at.
const clearRoom = keyed + 3

// clearWord reads the word at i, before to, without a closer look at its characters, as
// most words can be: those of letters of ASCII and Latin-1 that a key holds whole and where
// what ends them is clear, a blank, a comma, the apostrophe of "l'État". length is 0 where
// it is not.
//
// wordEnd and appendFolded tell the same of any word.
func (r *Reader) clearWord(i, to int) (k wordKey, w spelling) {
	if i+clearRoom > len(r.text) {
		return k, w
	}
	text := r.text[i : i+clearRoom]
	l, open := spell(load(text[:8])), uint64(0)
	n, mask := l.count()
	if n < 8 && text[n] == 0xC3 {
		l, open = l.accents(0)
		if n, mask = l.count(); n == 0 || text[n-1] == 0xC3 { // "×" or "÷"
			return k, w
		}
	}
	k.a = l.low & mask
	up := l.up & mask
	if n == 8 {
		l = spell(load(text[8:16]))
		if n, mask = l.count(); open != 0 || text[8+n] == 0xC3 {
			l, _ = l.accents(open)
			if n, mask = l.count(); text[7+n] == 0xC3 {
				return k, w
			}
		}
		k.b = l.low & mask
		up |= l.up & mask
		n += 8
	}
	if n == 0 || i+n > to {
		return k, w
	}
	clear := spelling{length: n, end: i + n, capital: up != 0}
	if i+n == to {
		return k, clear
	}
	switch endings[text[n]] {
	case clearEnd:
		return k, clear
	case dotEnd:
		if i+n+1 == to || endings[text[n+1]] == clearEnd {
			return k, clear
		}
	case apostropheEnd: // "l'"
		if k.elides(n) && i+n+1 < to {
			return k.elided(n), spelling{length: n + 1, end: i + n + 1, capital: up != 0}
		}
	case bentEnd: // "d’"
		if k.elides(n) && i+n+3 < to && text[n:n+3] == "’" {
			return k.elided(n), spelling{length: n + 1, end: i + n + 3, capital: up != 0, bent: true}
		}
	case blankEnd: // a blank that does not break
		if text[n+1] == 0xA0 {
			return k, clear
		}
	}
	return k, w
}

// elides tells the short words that lose their vowel before an apostrophe.
func (k wordKey) elides(length int) bool { return length == 1 || k.a == 'q'|'u'<<8 }

// elided is a word of that length with an apostrophe behind it.
func (k wordKey) elided(length int) wordKey { return wordKey{k.a | '\''<<(8*length), 0} }

// What a byte behind a word says of its end.
const (
	unclearEnd uint8 = iota // it may belong to the word
	clearEnd
	dotEnd
	apostropheEnd
	bentEnd
	blankEnd
)

// endings has what each byte says.
var endings = [256]uint8{
	' ': clearEnd, '\n': clearEnd, '\t': clearEnd, '\r': clearEnd, ',': clearEnd, ';': clearEnd, ':': clearEnd, '!': clearEnd, '?': clearEnd,
	'(': clearEnd, ')': clearEnd, '[': clearEnd, ']': clearEnd, '"': clearEnd, '/': clearEnd, '%': clearEnd, '$': clearEnd,
	'.': dotEnd, '\'': apostropheEnd, 0xE2: bentEnd, 0xC2: blankEnd,
}

// eightLetters are eight bytes of the text, as far as they are letters.
type eightLetters struct {
	raw, low uint64 // low: in small letters
	is, up   uint64 // the high bits of those that are letters, and capitals
}

const (
	each  = 0x0101010101010101
	highs = 0x80 * each
)

// spell finds the letters of ASCII.
func spell(x uint64) eightLetters {
	seven := (x | 0x20*each) &^ highs
	is := (seven + (0x80-'a')*each) &^ (seven + (0x80-'z'-1)*each) &^ x & highs
	return eightLetters{raw: x, low: x | is>>2, is: is, up: is &^ (x << 2)}
}

// accents adds the letters of Latin-1, "É" to "ÿ": 0xC3 and a byte more. open is 0x80
// where the bytes before end in 0xC3, and opens where these do.
func (l eightLetters) accents(open uint64) (all eightLetters, opens uint64) {
	seven := l.raw &^ highs
	lead := highs &^ ((seven ^ 0x43*each + 0x7F*each) | ^l.raw)
	behind := lead<<8 | open
	second := behind & l.raw &^ (l.raw << 1)
	second &= (seven | 0x20*each) ^ 0x37*each + 0x7F*each // but for × and ÷
	up := second &^ (seven + (0x80-0x1F)*each)            // À to Þ
	return eightLetters{l.raw, l.low | up>>2, l.is&^behind | lead | second, l.up&^behind | up}, lead >> 56
}

// count tells how many bytes there are before the first that is no letter, and has a mask
// for them.
func (l eightLetters) count() (n int, mask uint64) {
	ends := ^l.is & highs
	return bits.TrailingZeros64(ends) / 8, ends&-ends>>7 - 1
}

// load returns eight bytes as a number, the first one lowest.
func load(b string) uint64 {
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// readClear appends the words at i, as long as they are clear, and returns the place
// behind them.
func (r *Reader) readClear(s *sentence, i, to int) int {
	for i < to {
		if c := r.text[i]; c == ' ' {
			i++
			continue
		} else if c|0x20-'a' >= 26 && c != 0xC3 {
			break
		}
		k, spelt := r.clearWord(i, to)
		if spelt.length == 0 {
			break
		}
		w := s.next()
		w.start, w.end, w.capital, w.clear = int32(i), int32(spelt.end), spelt.capital, true
		if spelt.capital {
			s.capitals++
		}
		if e := r.lex.words.short(k, spelt.length); e != nil {
			w.low, w.entry = e.word, e
			s.notes |= e.notes
		} else if w.entry = &none; spelt.capital || spelt.bent {
			w.low = r.small(k.letters(&r.spelt)[:spelt.length])
		} else {
			w.low = r.text[i:spelt.end]
		}
		i = spelt.end
	}
	return i
}

// letters returns the bytes of a key, in a buffer.
func (k wordKey) letters(buffer *[keyed]byte) []byte {
	binary.LittleEndian.PutUint64(buffer[:8], k.a)
	binary.LittleEndian.PutUint64(buffer[8:], k.b)
	return buffer[:]
}
