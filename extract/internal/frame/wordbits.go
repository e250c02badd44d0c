package frame

// A wordBits has a bit for each word of a set, those that a row of a table starts with
// or those of artificial intelligence. It tells of nearly all other words that they are
// none of them, before the rows or the lexicon are asked.
type wordBits [1 << (placeBits - 6)]uint64

// placeBits is how many bits tell the place of a bit.
const placeBits = 14

func (b *wordBits) add(word string) {
	at := placeOfWord(word)
	b[at/64] |= 1 << (at % 64)
}

func (b *wordBits) has(word string) bool {
	at := placeOfWord(word)
	return b[at/64]>>(at%64)&1 != 0
}

// placeOfWord tells words apart by their first letters, the last one and their length,
// the same for capitals of ASCII and Latin-1 as for small letters.
func placeOfWord(word string) uint32 {
	h := uint32(len(word)) * 0x85EBCA6B
	if n := len(word); n > 2 {
		h ^= uint32(word[0]) | uint32(word[1])<<8 | uint32(word[2])<<16 | uint32(word[n-1])<<24 | 0x20202020
	} else if n > 0 {
		h ^= uint32(word[0]) | uint32(word[n-1])<<8 | 0x2020
	}
	return h * 0x9E3779B1 >> (32 - placeBits)
}
