package frame

import (
	"encoding/binary"
	"math/bits"
)

// A vocabulary finds the entry of a word in small letters.
type vocabulary struct {
	cells   []cell // open addressing, half of them free; their number is a power of two
	entries []*entry
	room    []entry // for the next ones
}

// block is how many entries are made at a time.
const block = 512

func newVocabulary() vocabulary { return vocabulary{cells: make([]cell, 1<<15)} }

// A cell is that of an entry, and some bits of its key, which tell most other words before
// the entry is looked at.
type cell struct {
	entry *entry
	mark  uint32
}

// A wordKey is the first bytes of a word, the first one the lowest.
type wordKey struct{ a, b uint64 }

// keyed is how many bytes of a word its key holds.
const keyed = 16

// keyOf returns the key of a word, behind which as many bytes more than it has may be
// read as a key has.
func keyOf(padded []byte, length int) wordKey {
	k := wordKey{binary.LittleEndian.Uint64(padded), binary.LittleEndian.Uint64(padded[8:])}
	switch {
	case length < 8:
		return wordKey{k.a & (1<<(8*length) - 1), 0}
	case length < keyed:
		k.b &= 1<<(8*(length-8)) - 1
	}
	return k
}

// hash mixes a key with the length of its word.
func (k wordKey) hash(length int) uint64 {
	return (k.a ^ bits.RotateLeft64(k.b, 29) + uint64(length)) * 0x9E3779B97F4A7C15
}

// find returns the entry of a word whose first bytes are the key, and nil where there is
// none.
func (v *vocabulary) find(k wordKey, word []byte) *entry {
	if len(word) <= keyed {
		return v.short(k, len(word))
	}
	h := k.hash(len(word))
	last := len(v.cells) - 1
	for i := int(h >> 32); ; i++ {
		c := &v.cells[i&last]
		if c.entry == nil {
			return nil
		}
		if c.mark == uint32(h) && c.entry.word == string(word) {
			return c.entry
		}
	}
}

// short returns the entry of a word of that length that its key holds whole.
func (v *vocabulary) short(k wordKey, length int) *entry {
	h := k.hash(length)
	last := len(v.cells) - 1
	for i := int(h >> 32); ; i++ {
		c := &v.cells[i&last]
		if c.entry == nil {
			return nil
		}
		if e := c.entry; c.mark == uint32(h) && e.key == k && len(e.word) == length {
			return e
		}
	}
}

// get returns the entry of a word, and nil where there is none.
func (v *vocabulary) get(word string) *entry {
	padded := pad(word)
	return v.find(keyOf(padded, len(word)), padded[:len(word)])
}

// pad returns a word with room behind it for keyOf.
func pad(word string) []byte { return append([]byte(word), make([]byte, keyed)...) }

// at returns the entry of a word, a new one where there is none.
func (v *vocabulary) at(word string) *entry {
	if e := v.get(word); e != nil {
		return e
	}
	if len(v.room) == 0 {
		v.room = make([]entry, block)
	}
	e := &v.room[0]
	v.room = v.room[1:]
	e.word, e.key = word, keyOf(pad(word), len(word))
	e.bit = 1 << (e.key.hash(len(word)) >> 58)
	v.entries = append(v.entries, e)
	if 2*len(v.entries) <= len(v.cells) {
		v.place(e)
		return e
	}
	v.cells = make([]cell, 2*len(v.cells))
	for _, e := range v.entries {
		v.place(e)
	}
	return e
}

// place gives an entry its cell.
func (v *vocabulary) place(e *entry) {
	h := e.key.hash(len(e.word))
	at, last := int(h>>32), len(v.cells)-1
	for v.cells[at&last].entry != nil {
		at++
	}
	v.cells[at&last] = cell{e, uint32(h)}
}
