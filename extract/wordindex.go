package extract

import "math/bits"

// keyBytes is how many bytes of a folded word its key holds: more than any word
// of the tables has.
const keyBytes = 24

// A wordKey is a folded word in three registers, its first byte the lowest, so
// that words are compared and hashed without looking at their bytes again.
type wordKey [keyBytes / 8]uint64

// set puts byte c at place n. Bytes beyond the key are left out: a word of that
// length has to be looked up as a string.
func (k *wordKey) set(n int, c byte) {
	if n < keyBytes {
		k[n>>3] |= uint64(c) << (n & 7 * 8)
	}
}

// put puts up to eight bytes at place n, the first one the lowest.
func (k *wordKey) put(n int, bytes uint64) {
	if n >= keyBytes {
		return
	}
	k[n>>3] |= bytes << (n & 7 * 8)
	if n&7 > 0 && n>>3+1 < len(k) {
		k[n>>3+1] |= bytes >> (64 - n&7*8)
	}
}

func keyOf[text string | []byte](folded text) (k wordKey) {
	for n := range len(folded) {
		k.set(n, folded[n])
	}
	return k
}

// A wordIndex finds the wordID of a folded word. Most words of a text are none
// of the lexicon's and find an empty slot at once.
type wordIndex struct {
	short shortIndex
	slots []wordID // of longer words: open addressing, a quarter full at most; 0 is empty
	taken int      // slots
	keys  []wordKey
	long  map[string]wordID // the words longer than a key
}

func newWordIndex() wordIndex {
	return wordIndex{short: newShortIndex(1 << 14), slots: make([]wordID, 1<<13), keys: make([]wordKey, 1, 1<<13), long: map[string]wordID{}}
}

func (x *wordIndex) slot(k *wordKey) uint64 {
	h := (k[0] ^ bits.RotateLeft64(k[1], 29) ^ bits.RotateLeft64(k[2], 13)) * 0x9E3779B97F4A7C15
	return h >> (64 - uint(bits.TrailingZeros(uint(len(x.slots))))&63)
}

// find returns the wordID of a key, 0 where the lexicon does not have it.
func (x *wordIndex) find(k *wordKey) wordID {
	if k[1]|k[2] == 0 {
		return x.short.find(k[0])
	}
	for i := x.slot(k); ; i++ {
		id := x.slots[i&uint64(len(x.slots)-1)]
		if id == 0 || x.keys[id] == *k {
			return id
		}
	}
}

// get returns the wordID of a folded word of any length.
func (x *wordIndex) get(folded string) wordID {
	if len(folded) > keyBytes {
		return x.long[folded]
	}
	k := keyOf(folded)
	return x.find(&k)
}

// add gives a word that the index does not have the next wordID.
func (x *wordIndex) add(folded string) wordID {
	id := wordID(len(x.keys))
	x.keys = append(x.keys, keyOf(folded))
	if len(folded) > keyBytes {
		x.long[folded] = id
		return id
	}
	if len(folded) <= 8 {
		x.short.add(x.keys[id][0], id)
		return id
	}
	if x.taken++; 4*x.taken > len(x.slots) {
		x.grow()
	}
	x.put(id)
	return id
}

func (x *wordIndex) put(id wordID) {
	i := x.slot(&x.keys[id])
	for x.slots[i&uint64(len(x.slots)-1)] != 0 {
		i++
	}
	x.slots[i&uint64(len(x.slots)-1)] = id
}

func (x *wordIndex) grow() {
	old := x.slots
	x.slots = make([]wordID, 2*len(old))
	for _, id := range old {
		if id != 0 {
			x.put(id)
		}
	}
}

// prefix returns the first eight letters of the word of an id.
func (x *wordIndex) prefix(id wordID) uint64 { return x.keys[id][0] }

// name returns the word of an id, its first bytes where it is long.
func (x *wordIndex) name(id wordID) string {
	var b []byte
	for _, w := range x.keys[id] {
		for ; w != 0; w >>= 8 {
			b = append(b, byte(w))
		}
	}
	return string(b)
}
