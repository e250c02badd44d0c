package zstd

import "math/bits"

// An fseTable decodes symbols by finite state entropy (RFC 8878, 4.1).
type fseTable struct {
	log     int // of the number of states
	entries []fseEntry
}

type fseEntry struct {
	symbol uint8
	bits   uint8  // to read for the next state
	base   uint16 // to add to them
}

// readFSE reads the description of a table and returns it with its length in bytes.
func readFSE(b []byte, maxLog, maxSymbol int) (*fseTable, int, error) {
	r := forward{b: b}
	log := r.read(4) + 5
	if log > maxLog {
		return nil, 0, ErrCorrupt
	}
	var counts []int
	for left := 1 << log; left > 0; {
		if len(counts) > maxSymbol || r.at > 8*len(b) {
			return nil, 0, ErrCorrupt
		}
		n := bits.Len(uint(left + 1))
		value := r.read(n)
		low, threshold := 1<<(n-1)-1, 1<<n-1-(left+1)
		switch {
		case value&low < threshold: // one bit less
			value &= low
			r.at--
		case value > low:
			value -= threshold
		}
		count := value - 1
		left -= max(count, -count)
		if left < 0 {
			return nil, 0, ErrCorrupt
		}
		counts = append(counts, count)
		for count == 0 {
			zeros := r.read(2)
			counts = append(counts, make([]int, zeros)...)
			if zeros < 3 {
				break
			}
			if len(counts) > maxSymbol {
				return nil, 0, ErrCorrupt
			}
		}
	}
	size := (r.at + 7) / 8
	if len(counts) > maxSymbol+1 || size > len(b) {
		return nil, 0, ErrCorrupt
	}
	return newFSE(counts, log), size, nil
}

// newFSE makes the table for the counts of the symbols, -1 for less than one.
func newFSE(counts []int, log int) *fseTable {
	size := 1 << log
	t := &fseTable{log: log, entries: make([]fseEntry, size)}
	next := make([]int, len(counts))
	high := size
	for s, count := range counts {
		next[s] = max(count, -count)
		if count < 0 {
			high--
			t.entries[high].symbol = uint8(s)
		}
	}
	at, step := 0, size>>1+size>>3+3
	for s, count := range counts {
		for range max(count, 0) {
			t.entries[at].symbol = uint8(s)
			for at = (at + step) & (size - 1); at >= high; {
				at = (at + step) & (size - 1)
			}
		}
	}
	for i := range t.entries {
		e := &t.entries[i]
		state := next[e.symbol]
		next[e.symbol]++
		e.bits = uint8(log + 1 - bits.Len(uint(state)))
		e.base = uint16(state<<e.bits - size)
	}
	return t
}

// onlySymbol is the table of one symbol, for which nothing is read.
func onlySymbol(s uint8) *fseTable { return &fseTable{entries: []fseEntry{{symbol: s}}} }

// An fseState is a place in a table.
type fseState struct {
	*fseTable
	at int
}

func (t *fseTable) start(r *backward) fseState { return fseState{t, int(r.read(t.log))} }

func (s *fseState) symbol() uint8 { return s.entries[s.at].symbol }

func (s *fseState) next(r *backward) {
	e := s.entries[s.at]
	s.at = int(e.base) + int(r.read(int(e.bits)))
}
