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
// It is kept as two output layers, of the kinds and the statuses, a table that says of a feature
// its key and the number of its row, from 1, 32 bits each, and the rows, all with the
// little end first. The rows are copied from where they are kept: there, each would lie
// in two lines of the cache.
type network struct {
	list            []byte
	numbers         table
	rows            []row
	kinds, statuses outputLayer
}

// A row is what a feature says of the units, 128 for nothing.
type row [allUnits]byte

// How many classes each output layer has: NoKind is none.
const (
	kindClasses   = int(kindCount) - 1
	statusClasses = int(statusCount)
)

// units are sums of what features say of each unit.
type units [allUnits]int32

func readNetwork(list []byte) *network {
	n := &network{list: list}
	n.kinds, list = readOutputLayer(list, KindUnits, kindClasses)
	n.statuses, list = readOutputLayer(list, StatusUnits, statusClasses)
	n.numbers, list = readTable(list)
	n.rows = make([]row, len(list)/allUnits)
	for i := range n.rows {
		n.rows[i] = row(list[i*allUnits:])
	}
	return n
}

// widest is how many rows are added up at a time. More than 256 bytes might not fit a
// sum of 16 bits.
const widest = 128

// weigh adds to the units what features say of them.
func (n *network) weigh(u *units, e evidence) {
	var found [widest]*row
	displacements, places := n.numbers.displacements, n.numbers.places
	for len(e) > 0 {
		part, count := e[:min(len(e), widest)], 0
		for _, f := range part {
			if slot := f.in(displacements, places); feature(slot) == f && slot>>32 > 0 {
				found[count] = &n.rows[slot>>32-1]
				count++
			}
		}
		u.add(found[:count])
		e = e[len(part):]
	}
}

// abreast is how many units are added up at a time, in as many registers as there are.
const abreast = 16

// add adds rows. Eight bytes of a row are added at once, to sums of 16 bits: those at
// even places, and all but the first, which are the others when what the even ones make
// of them is taken off.
func (u *units) add(rows []*row) {
	for i := 0; i < allUnits; i += abreast {
		var a, b, c, d uint64
		for _, r := range rows {
			part := (*[abreast]byte)(r[i:])
			w := binary.LittleEndian.Uint64(part[:])
			a += w & evens
			b += w >> 8
			w = binary.LittleEndian.Uint64(part[8:])
			c += w & evens
			d += w >> 8
		}
		u.spread(i, len(rows), a, b)
		u.spread(i+8, len(rows), c, d)
	}
}

// evens are the bytes at even places.
const evens = 0x00ff00ff00ff00ff

// spread adds sums of eight bytes of rows, those at even places and all but the first,
// to the units from the at-th on.
func (u *units) spread(at, rows int, even, rest uint64) {
	odd := rest - even>>16<<8
	for i := at; i < at+8; i += 2 {
		u[i] += int32(even&0xffff) - 128*int32(rows)
		u[i+1] += int32(odd&0xffff) - 128*int32(rows)
		even, odd = even>>16, odd>>16
	}
}

// kind tells the kind by the units.
func (n *network) kind(u *units) Kind { return Investment + Kind(n.kinds.most(u[:KindUnits])) }

// status tells the status by the units.
func (n *network) status(u *units) Status { return Status(n.statuses.most(u[KindUnits:])) }
