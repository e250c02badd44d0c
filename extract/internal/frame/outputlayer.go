package frame

import "encoding/binary"

// mostClasses is how many classes an output layer has at most: what is over is not used.
const mostClasses = 16

// An outputLayer tells classes by units, as the last layer of a network does.
type outputLayer struct {
	bias  []int32
	out   [][mostClasses]int16 // of each unit
	eight [][]eight            // the same, of eight classes after eight
	shift []int64
}

// An eight holds numbers of eight classes, two in a word, as the sums for roles do: a
// word is the number of a class and, times 1<<half, that of the class behind it.
type eight [4]int64

func readOutputLayer(list []byte, units, classes int) (l outputLayer, rest []byte) {
	for range units {
		l.bias, list = append(l.bias, int32(binary.LittleEndian.Uint32(list))), list[4:]
	}
	l.out = make([][mostClasses]int16, units)
	for i := range units * classes {
		l.out[i/classes][i%classes], list = int16(binary.LittleEndian.Uint16(list)), list[2:]
	}
	for range classes {
		l.shift, list = append(l.shift, int64(binary.LittleEndian.Uint64(list))), list[8:]
	}
	l.pair()
	return l, list
}

// pair puts what the units say in words.
func (l *outputLayer) pair() {
	for first := 0; first < len(l.shift); first += 8 {
		part := make([]eight, len(l.out))
		for i := range l.out {
			for c, w := range l.out[i][first:][:8] {
				part[i][c/2] += int64(w) << (c % 2 * half)
			}
		}
		l.eight = append(l.eight, part)
	}
}

// most returns the class for which the units speak most, the first of equals.
func (l *outputLayer) most(units []int32) int {
	sums := l.sums(units)
	best := 0
	for c, shift := range l.shift {
		if sums[c] += shift; sums[c] > sums[best] {
			best = c
		}
	}
	return best
}

// loudest is how loud all units may speak together for each class to have half a word:
// times the most that one says of a class, 1<<15, it fills 31 bits.
const loudest = 1<<16 - 1

// sums adds up what the units say of each class, two classes in a word; where they speak
// too loud for that, and that takes a text that is made for it, one by one.
func (l *outputLayer) sums(units []int32) (sums [mostClasses]int64) {
	for n, says := range l.eight {
		said, loud := sumOf(units, l.bias, says)
		if loud > loudest {
			return l.sumsOneByOne(units)
		}
		for i, two := range said {
			sums[8*n+2*i] = int64(int32(two))
			sums[8*n+2*i+1] = (two + 1<<(half-1)) >> half
		}
	}
	return sums
}

// sumOf adds up what the units say of eight classes, and how loud they speak.
func sumOf(units, bias []int32, says []eight) (sum eight, loud int64) {
	var a, b, c, d int64
	bias, says = bias[:len(units)], says[:len(units)]
	for i, v := range units {
		if v := int64(v) + int64(bias[i]); v > 0 {
			loud += v
			a += v * says[i][0]
			b += v * says[i][1]
			c += v * says[i][2]
			d += v * says[i][3]
		}
	}
	return eight{a, b, c, d}, loud
}

func (l *outputLayer) sumsOneByOne(units []int32) (sums [mostClasses]int64) {
	for i, v := range units {
		v := int64(v) + int64(l.bias[i])
		if v <= 0 {
			continue
		}
		for c, w := range &l.out[i] {
			sums[c] += v * int64(w)
		}
	}
	return sums
}
