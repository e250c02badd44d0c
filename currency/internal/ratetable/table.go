// Package ratetable holds tables of published exchange rates: one row a date,
// one column a currency, each cell a number exactly as published. It writes and
// reads their packed form.
//
// The packed form is made of unsigned varints (signed ones zigzag):
//
//	last      the last date, in days since 1970-01-01, to be told without reading on
//	dates     their count, then the days since the date before, the first since 1970-01-01
//	columns   their count; for each its three-letter code, the places its
//	          coefficients are scaled to and the length of its body
//	bodies    one after the other
//
// The body of a column is read at its first use:
//
//	floors    their count; for each the row from which it holds and the places
//	          below which no zero at the end of a number is dropped
//	runs      until the end: rows skipped, cells that follow, and for each the
//	          difference of its scaled coefficient from the cell before
package ratetable

import (
	"encoding/binary"
	"errors"
	"slices"
	"sort"
	"sync"
)

// Table is a table of rates. It is safe for concurrent use.
type Table struct {
	dates   []int32
	columns []column
}

type column struct {
	code   string
	series func() *Series
}

// Series is one column of a table: the rates of one currency.
type Series struct {
	first  int     // the row of coefs[0]
	coefs  []int64 // at scale places; 0 where nothing was published
	scale  int
	floors []floor
}

// floor says that from a row on a number keeps at least so many places.
type floor struct{ row, places int }

var errMalformed = errors.New("ratetable: malformed table")

// Decode reads the frame of a packed table. The columns are read when they are
// first asked for; a malformed column panics then.
func Decode(data string) (*Table, error) {
	r := reader{data: data}
	last := r.count()
	t := &Table{dates: r.days(make([]int32, 0, r.count()))}
	type head struct {
		code         string
		scale, bytes int
	}
	heads := make([]head, r.count())
	for i := range heads {
		heads[i] = head{code: r.take(3), scale: r.count(), bytes: r.count()}
	}
	for _, h := range heads {
		body := r.take(h.bytes)
		t.columns = append(t.columns, column{h.code, sync.OnceValue(func() *Series {
			return decodeSeries(body, h.scale, len(t.dates))
		})})
	}
	if r.failed || r.data != "" || int(lastOf(t.dates)) != last {
		return nil, errMalformed
	}
	return t, nil
}

// LastDay is the last date of a packed table, in days since 1970-01-01. Nothing else
// of the table is read.
func LastDay(data string) int32 {
	r := reader{data: data}
	return int32(r.count())
}

// lastOf is the last of some dates, 0 where there are none.
func lastOf(dates []int32) int32 {
	if len(dates) == 0 {
		return 0
	}
	return dates[len(dates)-1]
}

// days reads the dates, nearly all of which are a few days after the one before.
func (r *reader) days(dates []int32) []int32 {
	day := int32(0)
	for len(dates) < cap(dates) {
		n := 0
		for ; n < len(r.data) && r.data[n] < 0x80 && len(dates) < cap(dates); n++ {
			day += int32(r.data[n])
			dates = append(dates, day)
		}
		if r.data = r.data[n:]; len(dates) < cap(dates) {
			day += int32(r.uvarint())
			dates = append(dates, day)
		}
	}
	return dates
}

func decodeSeries(body string, scale, rows int) *Series {
	r := reader{data: body}
	s := &Series{scale: scale, first: -1}
	s.floors = make([]floor, r.count())
	for i := range s.floors {
		s.floors[i] = floor{row: r.count(), places: r.count()}
	}
	row, coef := 0, int64(0)
	for r.data != "" && !r.failed {
		row += r.count()
		if s.first < 0 {
			s.first, s.coefs = row, make([]int64, 0, max(0, rows-row))
		}
		for len(s.coefs) < row-s.first && row <= rows {
			s.coefs = append(s.coefs, 0)
		}
		for range r.count() {
			coef += r.varint()
			s.coefs = append(s.coefs, coef)
			row++
		}
	}
	if r.failed || s.first < 0 || row > rows || len(s.floors) == 0 || s.floors[0].row > s.first {
		panic(errMalformed)
	}
	return s
}

// Len is the number of dates.
func (t *Table) Len() int { return len(t.dates) }

// Day is the date of a row, in days since 1970-01-01.
func (t *Table) Day(row int) int32 { return t.dates[row] }

// Row is the last row on or before a day, or -1.
func (t *Table) Row(day int32) int {
	i, found := slices.BinarySearch(t.dates, day)
	if found {
		return i
	}
	return i - 1
}

// Codes are the currencies of the table, sorted.
func (t *Table) Codes() []string {
	codes := make([]string, len(t.columns))
	for i, c := range t.columns {
		codes[i] = c.code
	}
	return codes
}

// Series is the column of a currency, nil where the table has none.
func (t *Table) Series(code string) *Series {
	i, ok := t.find(code)
	if !ok {
		return nil
	}
	return t.columns[i].series()
}

func (t *Table) has(code string) bool {
	_, ok := t.find(code)
	return ok
}

func (t *Table) find(code string) (int, bool) {
	i := sort.Search(len(t.columns), func(i int) bool { return t.columns[i].code >= code })
	return i, i < len(t.columns) && t.columns[i].code == code
}

// First and Last are the rows of the first and the last published cell.
func (s *Series) First() int { return s.first }

// Last is the row of the last published cell.
func (s *Series) Last() int { return s.first + len(s.coefs) - 1 }

// Has tells whether a row was published.
func (s *Series) Has(row int) bool { return s.Coef(row) != 0 }

// Coef is a row's coefficient at the places of Scale, 0 where nothing was
// published.
func (s *Series) Coef(row int) int64 {
	if i := row - s.first; 0 <= i && i < len(s.coefs) {
		return s.coefs[i]
	}
	return 0
}

// Scale is the number of places that every Coef of the series is scaled to.
func (s *Series) Scale() int { return s.scale }

// Number is a row's rate as published; it must be there (see Has).
func (s *Series) Number(row int) Number {
	i := sort.Search(len(s.floors), func(i int) bool { return s.floors[i].row > row })
	return Number{s.Coef(row), s.scale}.Trim(s.floors[i-1].places)
}

// reader takes varints off the front of its data; after a failure it gives
// zeros.
type reader struct {
	data   string
	failed bool
}

// uvarint reads a number, most of which are of one byte.
func (r *reader) uvarint() uint64 {
	if r.data != "" && r.data[0] < 0x80 {
		v := uint64(r.data[0])
		r.data = r.data[1:]
		return v
	}
	return r.longUvarint()
}

func (r *reader) longUvarint() uint64 {
	var v uint64
	for i := 0; i < len(r.data) && i < binary.MaxVarintLen64; i++ {
		b := r.data[i]
		v |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			r.data = r.data[i+1:]
			return v
		}
	}
	r.failed, r.data = true, ""
	return 0
}

func (r *reader) varint() int64 {
	u := r.uvarint()
	return int64(u>>1) ^ -int64(u&1)
}

// count reads a number of things that are still to come or a small number, so
// it is never more than a million.
func (r *reader) count() int {
	n := r.uvarint()
	if n > 1_000_000 {
		r.failed, r.data = true, ""
		return 0
	}
	return int(n)
}

func (r *reader) take(n int) string {
	if n > len(r.data) {
		r.failed, r.data = true, ""
		return ""
	}
	s := r.data[:n]
	r.data = r.data[n:]
	return s
}
