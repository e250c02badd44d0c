package extract

import "math/bits"

// A shortIndex finds the wordID of a folded word of at most eight letters, as most
// are. What it looks at for a word that it does not have is one number.
type shortIndex struct {
	keys  []uint64 // open addressing, half full at most; 0 is empty
	ids   []wordID
	count int
	shift int
}

func newShortIndex(size int) shortIndex {
	return shortIndex{keys: make([]uint64, size), ids: make([]wordID, size), shift: 64 - bits.TrailingZeros(uint(size))}
}

func (x *shortIndex) slot(key uint64) int {
	return int(key * 0x9E3779B97F4A7C15 >> (x.shift & 63))
}

// find returns the wordID of a word, 0 where the index does not have it.
func (x *shortIndex) find(key uint64) wordID {
	for i := x.slot(key); ; i++ {
		i &= len(x.keys) - 1
		switch x.keys[i] {
		case key:
			return x.ids[i]
		case 0:
			return 0
		}
	}
}

// add adds a word that the index does not have.
func (x *shortIndex) add(key uint64, id wordID) {
	if x.count++; 2*x.count > len(x.keys) {
		larger := newShortIndex(2 * len(x.keys))
		for i, k := range x.keys {
			if k != 0 {
				larger.put(k, x.ids[i])
			}
		}
		larger.count = x.count
		*x = larger
	}
	x.put(key, id)
}

func (x *shortIndex) put(key uint64, id wordID) {
	i := x.slot(key)
	for ; x.keys[i&(len(x.keys)-1)] != 0; i++ {
	}
	x.keys[i&(len(x.keys)-1)], x.ids[i&(len(x.keys)-1)] = key, id
}
