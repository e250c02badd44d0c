package frame

import (
	"encoding/binary"
	"maps"
	"slices"
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

// buildNetwork makes the network of two layers, nil for one that tells nothing.
func buildNetwork(kinds, statuses *Layer) *network {
	rows := map[uint32]row{}
	table := kinds.append(nil, rows, 0, KindUnits, kindClasses)
	table = statuses.append(table, rows, KindUnits, StatusUnits, statusClasses)
	maps.DeleteFunc(rows, func(_ uint32, r row) bool { return r == silent })
	keys, numbers := slices.Sorted(maps.Keys(rows)), map[feature]uint64{}
	for i, key := range keys {
		numbers[feature(key)] = uint64(key) | uint64(i+1)<<32
	}
	table = appendTable(table, numbers)
	for _, key := range keys {
		r := rows[key]
		table = append(table, r[:]...)
	}
	return readNetwork(table)
}

// append appends the output layer of a layer, which has units from the at-th on, and notes
// what it has of the rows.
func (l *Layer) append(table []byte, rows map[uint32]row, at, units, classes int) []byte {
	if l == nil {
		l = &Layer{Bias: make([]int32, units), Out: make([]int16, units*classes), Shift: make([]int64, classes)}
	}
	for i, key := range l.Keys {
		r, ok := rows[key]
		if !ok {
			r = silent
		}
		for j, v := range l.Rows[i*units:][:units] {
			r[at+j] = byte(int(v) + 128)
		}
		rows[key] = r
	}
	return l.appendOutputLayer(table)
}

// silent is the row of what says nothing.
var silent = func() (r row) {
	for i := range r {
		r[i] = 128
	}
	return r
}()

func (l *Layer) appendOutputLayer(table []byte) []byte {
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
