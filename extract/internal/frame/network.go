package frame

import (
	_ "embed"
	"encoding/binary"
	"slices"
)

// fittedNetwork tells the kinds and statuses, fitted to the passages of testdata;
// TestWeights writes it.
//
//go:embed network.bin
var fittedNetwork []byte

// What a feature says of the kind and of the status of an amount, it says of hidden
// units: those of the kind come first, and both fill a line of memory. What is left of
// a unit above nothing speaks for and against the kinds, or the statuses.
const (
	KindUnits   = 40
	StatusUnits = 24
	allUnits    = KindUnits + StatusUnits
)

// A Layer is a network that was fitted to tell the kind, or the status: Rows has what
// each of Keys says of each unit, Bias what a unit starts with, Out what it says of
// each class, Shift what a class starts with.
type Layer struct {
	Keys  []uint32
	Rows  []int8
	Bias  []int32
	Out   []int16
	Shift []int64
}

// A network is what is made of two layers. It is only read.
//
// It is kept as two heads, of the kinds and the statuses, and a list of rows in the
// order of their keys: a key, 32 bits, and a byte for each unit, 128 for nothing; all
// with the little end first.
type network struct {
	table           []byte
	sieve           *sieve
	slots           []rowSlot
	rows            []row
	kinds, statuses head
}

// A row is what a feature says of the units, 128 for nothing.
type row [allUnits]byte

// A rowSlot is one of a hash table by the lowest bits of the key; row counts from 1.
type rowSlot struct {
	feature feature
	row     uint32
}

// A head tells classes by units.
type head struct {
	bias  []int32
	out   []int16 // of each unit, for the classes side by side
	shift []int64
}

// units are sums of what features say of each unit.
type units [allUnits]int32

func buildNetwork(kinds, statuses *Layer) *network {
	var table []byte
	rows := map[uint32]*row{}
	at, counts := 0, [...]int{KindUnits, StatusUnits}
	for n, l := range []*Layer{kinds, statuses} {
		if l == nil {
			l = &Layer{Bias: make([]int32, counts[n]), Out: make([]int16, counts[n]*classesOfHead[n]), Shift: make([]int64, classesOfHead[n])}
		}
		table = l.appendHead(table)
		for i, key := range l.Keys {
			if rows[key] == nil {
				rows[key] = &silent
			}
			full := *rows[key]
			for j := range counts[n] {
				full[at+j] = byte(int(l.Rows[i*counts[n]+j]) + 128)
			}
			rows[key] = &full
		}
		at += counts[n]
	}
	var keys []uint32
	for key, r := range rows {
		if *r != silent {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		table = append(binary.LittleEndian.AppendUint32(table, key), rows[key][:]...)
	}
	return readNetwork(table)
}

// silent is the row of what says nothing.
var silent = func() (r row) {
	for i := range r {
		r[i] = 128
	}
	return r
}()

// classesOfHead are how many classes each head has: NoKind is none.
var classesOfHead = [...]int{int(kindCount) - 1, int(statusCount)}

func (l *Layer) appendHead(table []byte) []byte {
	for _, v := range l.Bias {
		table = binary.LittleEndian.AppendUint32(table, uint32(v))
	}
	for _, v := range l.Out {
		table = binary.LittleEndian.AppendUint16(table, uint16(v))
	}
	for _, v := range l.Shift {
		table = binary.LittleEndian.AppendUint64(table, uint64(v))
	}
	return table
}

func readNetwork(table []byte) *network {
	n := &network{table: table}
	n.kinds, table = readHead(table, KindUnits, classesOfHead[0])
	n.statuses, table = readHead(table, StatusUnits, classesOfHead[1])
	const size = 4 + allUnits
	count := len(table) / size
	n.sieve, n.slots, n.rows = new(sieve), make([]rowSlot, slotsFor(count)), make([]row, count)
	for i := range n.rows {
		f := feature(binary.LittleEndian.Uint32(table[i*size:]))
		copy(n.rows[i][:], table[i*size+4:])
		*n.slot(f) = rowSlot{f, uint32(i) + 1}
		n.sieve.add(f)
	}
	return n
}

func readHead(table []byte, units, classes int) (h head, rest []byte) {
	for range units {
		h.bias, table = append(h.bias, int32(binary.LittleEndian.Uint32(table))), table[4:]
	}
	for range units * classes {
		h.out, table = append(h.out, int16(binary.LittleEndian.Uint16(table))), table[2:]
	}
	for range classes {
		h.shift, table = append(h.shift, int64(binary.LittleEndian.Uint64(table))), table[8:]
	}
	return h, table
}

// slot returns the slot of a feature, or the empty one where it would be.
func (n *network) slot(f feature) *rowSlot {
	mask := len(n.slots) - 1
	for i := int(f) & mask; ; i = (i + 1) & mask {
		if s := &n.slots[i]; s.feature == f || s.row == 0 {
			return s
		}
	}
}

// widest is how many rows may be added up before a sum of bytes fills 16 bits.
const widest = 256

// weigh adds to the units what features say of them, and leaves of these only some.
// Eight bytes of a row are added at once, to sums of 16 bits, every other one by
// itself.
func (n *network) weigh(u *units, e evidence) {
	var sums [allUnits / 4]uint64
	added := 0
	for _, f := range n.sieve.sift(e) {
		s := n.slot(f)
		if s.row == 0 {
			continue
		}
		if added == widest {
			u.spread(&sums, added)
			sums, added = [allUnits / 4]uint64{}, 0
		}
		added++
		r := &n.rows[s.row-1]
		for i := range allUnits / 8 {
			const even = 0x00ff00ff00ff00ff
			eight := binary.LittleEndian.Uint64(r[8*i : 8*i+8])
			sums[2*i] += eight & even
			sums[2*i+1] += eight >> 8 & even
		}
	}
	u.spread(&sums, added)
}

// spread adds sums of rows to the units.
func (u *units) spread(sums *[allUnits / 4]uint64, rows int) {
	for i := range u {
		v := sums[i/8*2+i&1] >> (i % 8 / 2 * 16) & 0xffff
		u[i] += int32(v) - 128*int32(rows)
	}
}

// most returns the class for which the units speak most, the first of equals.
func (h *head) most(units []int32) int {
	sums := [max(int(kindCount), int(statusCount))]int64{}
	copy(sums[:], h.shift)
	for j, v := range units {
		if v += h.bias[j]; v <= 0 {
			continue
		}
		for c, w := range h.out[j*len(h.shift):][:len(h.shift)] {
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
