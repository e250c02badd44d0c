package frame

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
)

// A table says 64 bits of each of its features, and says something of others too: who
// looks one up compares its key with what the table says of it.
//
// It is a hash table in which every feature stands in the first place where it is looked
// for ("hash and displace"): the upper bits of a key choose a displacement, and this a
// place, so that a look takes two loads and no branch. It is read where it is kept: the
// numbers of displacements and places, 32 bits each, the displacements, 16 bits each, and
// the places, 64 bits each, all with the little end first. A place that no feature has
// says 0.
type table struct {
	displacements, places []byte
	groups, count         uint64 // how many there are of each
}

// readTable reads the table at the start of a list, and returns what is behind it.
func readTable(list []byte) (t table, rest []byte) {
	t.groups, t.count = uint64(binary.LittleEndian.Uint32(list)), uint64(binary.LittleEndian.Uint32(list[4:]))
	list = list[8:]
	t.displacements, list = list[:2*t.groups], list[2*t.groups:]
	return table{t.displacements, list[:8*t.count], t.groups, t.count}, list[8*t.count:]
}

// find returns what the table says of a feature, if it has it.
func (t *table) find(f feature) uint64 {
	d := binary.LittleEndian.Uint16(t.displacements[2*f.part(t.groups):])
	return binary.LittleEndian.Uint64(t.places[8*f.displaced(d).part(t.count):])
}

// part returns which of so many parts of all keys one is in.
func (f feature) part(parts uint64) uint64 { return uint64(f) * parts >> 32 }

// displaced returns another key for each displacement. No two keys become the same one.
func (f feature) displaced(d uint16) feature {
	return f * feature((2*uint32(d)+1)*0x9E3779B1)
}

// perGroup is how many features share a displacement, by and large.
const perGroup = 4

// appendTable appends the table that says these 64 bits of features.
func appendTable(dst []byte, says map[feature]uint64) []byte {
	groups := make([][]feature, (len(says)/perGroup/4+1)*4) // by fours, that places lie by eights
	for _, f := range slices.Sorted(maps.Keys(says)) {
		g := f.part(uint64(len(groups)))
		groups[g] = append(groups[g], f)
	}
	displacements, places := displace(groups, len(says)+len(says)/4+1)
	for places == nil {
		displacements, places = displace(groups, 2*cap(places)+len(says)*2+8)
	}
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(displacements)))
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(places)))
	for _, d := range displacements {
		dst = binary.LittleEndian.AppendUint16(dst, d)
	}
	for _, f := range places {
		if f == nil {
			dst = binary.LittleEndian.AppendUint64(dst, 0)
			continue
		}
		dst = binary.LittleEndian.AppendUint64(dst, says[*f])
	}
	return dst
}

// displace finds the displacement of each group that gives its features places that
// are free, the largest groups first, and returns what has each place; no places where
// there are too few.
func displace(groups [][]feature, count int) (displacements []uint16, places []*feature) {
	order := make([]int, len(groups))
	for g := range order {
		order[g] = g
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(groups[b]), len(groups[a])) })
	displacements, places = make([]uint16, len(groups)), make([]*feature, count)
	for _, g := range order {
		d := uint16(0)
		for !settle(places, groups[g], d) {
			if d++; d == 0 {
				return nil, nil
			}
		}
		displacements[g] = d
	}
	return displacements, places
}

// settle gives the features of a group their places, or none of them.
func settle(places []*feature, group []feature, d uint16) bool {
	for i := range group {
		at := group[i].displaced(d).part(uint64(len(places)))
		if places[at] != nil {
			for _, f := range group[:i] {
				places[f.displaced(d).part(uint64(len(places)))] = nil
			}
			return false
		}
		places[at] = &group[i]
	}
	return true
}
