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
// place, so that a look takes two loads and no branch. A place that no feature has says 0.
type table struct {
	displacements []uint16
	places        []uint64
}

// readTable reads the table at the start of a list, as appendTable puts it, and returns
// what is behind it.
func readTable(list []byte) (t table, rest []byte) {
	groups, count := binary.LittleEndian.Uint32(list), binary.LittleEndian.Uint32(list[4:])
	t, list = table{make([]uint16, groups), make([]uint64, count)}, list[8:]
	for i := range t.displacements {
		t.displacements[i], list = binary.LittleEndian.Uint16(list), list[2:]
	}
	for i := range t.places {
		t.places[i], list = binary.LittleEndian.Uint64(list), list[8:]
	}
	return t, list
}

// find returns what the table says of a feature, if it has it.
func (t *table) find(f feature) uint64 { return f.in(t.displacements, t.places) }

// in returns what the table with these displacements and places says of a feature: in
// variables of their own they stay in registers.
func (f feature) in(displacements []uint16, places []uint64) uint64 {
	d := displacements[f.part(len(displacements))]
	return places[f.displaced(d).part(len(places))]
}

// part returns which of so many parts of all keys one is in.
func (f feature) part(parts int) uint64 { return uint64(f) * uint64(parts) >> 32 }

// displaced returns another key for each displacement. No two keys become the same one.
func (f feature) displaced(d uint16) feature {
	return f * feature((2*uint32(d)+1)*0x9E3779B1)
}

// perGroup is how many features share a displacement, by and large.
const perGroup = 4

// appendTable appends the table that says these 64 bits of features: the numbers of
// displacements and places, 32 bits each, the displacements, 16 bits each, and the
// places, 64 bits each, all with the little end first.
func appendTable(dst []byte, says map[feature]uint64) []byte {
	groups := make([][]feature, len(says)/perGroup+1)
	for _, f := range slices.Sorted(maps.Keys(says)) {
		g := f.part(len(groups))
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
		at := group[i].displaced(d).part(len(places))
		if places[at] != nil {
			for _, f := range group[:i] {
				places[f.displaced(d).part(len(places))] = nil
			}
			return false
		}
		places[at] = &group[i]
	}
	return true
}
