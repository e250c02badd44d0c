package ratetable

import (
	"encoding/binary"
	"slices"
	"strings"
)

// Cell is a published number at a row.
type Cell struct {
	Row int
	Number
}

// Column is the cells of one currency, in the order of their rows.
type Column struct {
	Code  string
	Cells []Cell
}

// Encode packs a table. Dates are days since 1970-01-01, ascending; columns may
// come in any order, and those without a cell are left out.
func Encode(dates []int32, columns []Column) []byte {
	columns = slices.DeleteFunc(slices.Clone(columns), func(c Column) bool { return len(c.Cells) == 0 })
	slices.SortFunc(columns, func(a, b Column) int { return strings.Compare(a.Code, b.Code) })
	b := binary.AppendUvarint(nil, uint64(lastOf(dates)))
	b = binary.AppendUvarint(b, uint64(len(dates)))
	var day int32
	for _, d := range dates {
		b = binary.AppendUvarint(b, uint64(d-day))
		day = d
	}
	b = binary.AppendUvarint(b, uint64(len(columns)))
	var bodies []byte
	for _, c := range columns {
		scale := 0
		for _, cell := range c.Cells {
			scale = max(scale, cell.Places)
		}
		body := encodeCells(c.Cells, scale)
		b = append(b, c.Code...)
		b = binary.AppendUvarint(b, uint64(scale))
		b = binary.AppendUvarint(b, uint64(len(body)))
		bodies = append(bodies, body...)
	}
	return append(b, bodies...)
}

func encodeCells(cells []Cell, scale int) []byte {
	floors := floorsOf(cells)
	b := binary.AppendUvarint(nil, uint64(len(floors)))
	for _, f := range floors {
		b = binary.AppendUvarint(b, uint64(f.row))
		b = binary.AppendUvarint(b, uint64(f.places))
	}
	row, coef := 0, int64(0)
	for len(cells) > 0 {
		n := 1
		for n < len(cells) && cells[n].Row == cells[0].Row+n {
			n++
		}
		b = binary.AppendUvarint(b, uint64(cells[0].Row-row))
		b = binary.AppendUvarint(b, uint64(n))
		for _, c := range cells[:n] {
			v := c.scaled(scale)
			b = binary.AppendVarint(b, v-coef)
			coef = v
		}
		row = cells[0].Row + n
		cells = cells[n:]
	}
	return b
}

// floorsOf finds from which rows on how many places must be kept for every
// number to come back with the places it was published with.
func floorsOf(cells []Cell) []floor {
	var floors []floor
	for _, c := range cells {
		least := c.Trim(0).Places
		if len(floors) == 0 || max(least, floors[len(floors)-1].places) != c.Places {
			floors = append(floors, floor{c.Row, c.Places})
		}
	}
	return floors
}
