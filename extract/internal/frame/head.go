package frame

import "encoding/binary"

// mostClasses is how many classes a head has at most: what is over is not used.
const mostClasses = 16

// A head tells classes by units.
type head struct {
	bias  []int32
	out   [][mostClasses]int16 // of each unit
	pairs []pairs              // the same
	shift []int64
}

// pairs hold a number for each class, two in a word, as the sums for roles do: a word
// is the number of a class and, times 1<<half, that of the class behind it.
type pairs [mostClasses / 2]int64

func readHead(list []byte, units, classes int) (h head, rest []byte) {
	for range units {
		h.bias, list = append(h.bias, int32(binary.LittleEndian.Uint32(list))), list[4:]
	}
	h.out = make([][mostClasses]int16, units)
	for i := range units * classes {
		h.out[i/classes][i%classes], list = int16(binary.LittleEndian.Uint16(list)), list[2:]
	}
	for range classes {
		h.shift, list = append(h.shift, int64(binary.LittleEndian.Uint64(list))), list[8:]
	}
	h.pair()
	return h, list
}

// pair makes the pairs.
func (h *head) pair() {
	h.pairs = make([]pairs, len(h.out))
	for i := range h.out {
		for c, w := range &h.out[i] {
			h.pairs[i][c/2] += int64(w) << (c % 2 * half)
		}
	}
}

// most returns the class for which the units speak most, the first of equals.
func (h *head) most(units []int32) int {
	sums := h.sums(units)
	best := 0
	for c, shift := range h.shift {
		if sums[c] += shift; sums[c] > sums[best] {
			best = c
		}
	}
	return best
}

// loudest is how loud all units may speak together for each class to have half a word:
// times the most that one says of a class, 1<<15, it fills 31 bits.
const loudest = 1<<16 - 1

// sums adds up what the units say of each class. Two classes are added up in a word,
// which takes a third of the time; where they speak too loud for that, and that takes
// a text that is made for it, one by one.
func (h *head) sums(units []int32) (sums [mostClasses]int64) {
	var loud, a, b, c, d, e, f, g, k int64
	bias, says := h.bias[:len(units)], h.pairs[:len(units)]
	for i, v := range units {
		v := int64(v) + int64(bias[i])
		if v <= 0 {
			continue
		}
		loud += v
		w := &says[i]
		a += v * w[0]
		b += v * w[1]
		c += v * w[2]
		d += v * w[3]
		e += v * w[4]
		f += v * w[5]
		g += v * w[6]
		k += v * w[7]
	}
	if loud > loudest {
		return h.sumsOneByOne(units)
	}
	for c, two := range [...]int64{a, b, c, d, e, f, g, k} {
		sums[2*c] = int64(int32(two))
		sums[2*c+1] = (two + 1<<(half-1)) >> half
	}
	return sums
}

func (h *head) sumsOneByOne(units []int32) (sums [mostClasses]int64) {
	for i, v := range units {
		v := int64(v) + int64(h.bias[i])
		if v <= 0 {
			continue
		}
		for c, w := range &h.out[i] {
			sums[c] += v * int64(w)
		}
	}
	return sums
}
