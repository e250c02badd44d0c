package frame

import (
	_ "embed"
	"encoding/binary"
)

// fittedNetwork tells the kinds and statuses, fitted to the passages of testdata;
// TestWeights writes it.
//
//go:embed network.bin
var fittedNetwork []byte

// What a feature says of the kind and of the status of an amount, it says of hidden
// units, of which those of the kind come first. What is left of a unit above nothing
// speaks for and against the kinds, or the statuses.
const (
	KindUnits   = 40
	StatusUnits = 24
	allUnits    = KindUnits + StatusUnits
)

// A network is what is made of two layers. It is only read.
//
// It is kept as two heads, of the kinds and the statuses, a table that says of a feature
// its key and the number of its row, from 1, 32 bits each, and the rows, all with the
// little end first, and read where it is kept.
type network struct {
	list            []byte
	numbers         table
	rows            []byte
	kinds, statuses head
}

// A row is what a feature says of the units, 128 for nothing.
type row [allUnits]byte

// How many classes each head has: NoKind is none.
const (
	kindClasses   = int(kindCount) - 1
	statusClasses = int(statusCount)
)

// mostClasses is how many classes a head has at most: what is over is not used.
const mostClasses = 16

// A head tells classes by units.
type head struct {
	bias  []int32
	out   [][mostClasses]int16 // of each unit
	shift []int64
}

// units are sums of what features say of each unit.
type units [allUnits]int32

func readNetwork(list []byte) *network {
	n := &network{list: list}
	n.kinds, list = readHead(list, KindUnits, kindClasses)
	n.statuses, list = readHead(list, StatusUnits, statusClasses)
	n.numbers, n.rows = readTable(list)
	return n
}

// row returns the number of the row of a feature, 0 where it has none.
func (n *network) row(f feature) uint32 {
	slot := n.numbers.find(f)
	if feature(slot) != f {
		return 0
	}
	return uint32(slot >> 32)
}

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
	return h, list
}

// widest is how many rows may be added up before a sum of bytes fills 16 bits.
const widest = 256

// weigh adds to the units what features say of them.
func (n *network) weigh(u *units, e evidence) {
	var found [widest]uint32 // where rows start
	for len(e) > 0 {
		count := 0
		for len(e) > 0 && count < widest {
			if number := n.row(e[0]); number > 0 {
				found[count] = (number - 1) * allUnits
				count++
			}
			e = e[1:]
		}
		u.add(n.rows, found[:count])
	}
}

// abreast is how many units are added up at a time, in as many registers as there are.
const abreast = 32

// add adds the rows that start at some places. Eight bytes of a row are added at once,
// to sums of 16 bits, every other one by itself.
func (u *units) add(rows []byte, starts []uint32) {
	for i := 0; i < allUnits; i += abreast {
		const even = 0x00ff00ff00ff00ff
		var a, b, c, d, e, f, g, h uint64
		for _, start := range starts {
			part := (*[abreast]byte)(rows[int(start)+i:])
			w := binary.LittleEndian.Uint64(part[:])
			x := binary.LittleEndian.Uint64(part[8:])
			y := binary.LittleEndian.Uint64(part[16:])
			z := binary.LittleEndian.Uint64(part[24:])
			a += w & even
			b += w >> 8 & even
			c += x & even
			d += x >> 8 & even
			e += y & even
			f += y >> 8 & even
			g += z & even
			h += z >> 8 & even
		}
		u.spread(i, len(starts), a, b)
		u.spread(i+8, len(starts), c, d)
		u.spread(i+16, len(starts), e, f)
		u.spread(i+24, len(starts), g, h)
	}
}

// spread adds sums of eight bytes of rows, those at even places and the others, to the
// units from the at-th on.
func (u *units) spread(at, rows int, even, odd uint64) {
	for i := at; i < at+8; i += 2 {
		u[i] += int32(even&0xffff) - 128*int32(rows)
		u[i+1] += int32(odd&0xffff) - 128*int32(rows)
		even, odd = even>>16, odd>>16
	}
}

// most returns the class for which the units speak most, the first of equals.
func (h *head) most(units []int32) int {
	var sums [mostClasses]int64
	copy(sums[:], h.shift)
	for j, v := range units {
		if v += h.bias[j]; v <= 0 {
			continue
		}
		for c, w := range h.out[j][:len(h.shift)] {
			sums[c] += int64(v) * int64(w)
		}
	}
	best := 0
	for c := range h.shift {
		if sums[c] > sums[best] {
			best = c
		}
	}
	return best
}

// kind tells the kind by the units.
func (n *network) kind(u *units) Kind { return Investment + Kind(n.kinds.most(u[:KindUnits])) }

// status tells the status by the units.
func (n *network) status(u *units) Status { return Status(n.statuses.most(u[KindUnits:])) }
