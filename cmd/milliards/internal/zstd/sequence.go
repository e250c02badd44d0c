package zstd

// A code is what a symbol of a sequence stands for: a value, and bits to add.
type code struct {
	base uint32
	bits uint8
}

// codes returns the codes from a first value on, each as far from the one before as
// that has values; widths are their numbers of bits.
func codes(first uint32, widths ...uint8) []code {
	list := make([]code, len(widths))
	for i, w := range widths {
		list[i] = code{base: first, bits: w}
		first += 1 << w
	}
	return list
}

// A field is one of the three parts of a sequence (RFC 8878, 3.1.1.3.2).
type field struct {
	maxLog, maxSymbol int
	counts            []int // of the predefined table
	log               int   // of that table
}

var (
	lengthField = field{9, 35, []int{4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1}, 6}
	offsetField = field{8, 31, []int{1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1}, 5}
	matchField  = field{9, 52, []int{1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1}, 6}
)

// lengthCodes are those of the literals before a match, matchCodes those of its own
// length.
func lengthCodes() []code {
	return codes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
}

func matchCodes() []code {
	return codes(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
}

// table sets the table of a field by its mode, and returns what follows its
// description.
func (f *field) table(t **fseTable, mode byte, b []byte) ([]byte, error) {
	switch mode {
	case 0:
		*t = newFSE(f.counts, f.log)
	case 1:
		if len(b) == 0 || int(b[0]) > f.maxSymbol {
			return nil, ErrCorrupt
		}
		*t = onlySymbol(b[0])
		b = b[1:]
	case 2:
		read, n, err := readFSE(b, f.maxLog, f.maxSymbol)
		if err != nil {
			return nil, err
		}
		*t, b = read, b[n:]
	default:
		if *t == nil {
			return nil, ErrCorrupt
		}
	}
	return b, nil
}

// readSequences copies the literals and the matches of a block to the output.
func (r *Reader) readSequences(b []byte) error {
	n, b, err := countSequences(b)
	if err != nil {
		return err
	}
	if n == 0 {
		if len(b) > 0 {
			return ErrCorrupt
		}
		return r.append(r.literals)
	}
	if len(b) == 0 || b[0]&3 != 0 {
		return ErrCorrupt
	}
	modes := b[0]
	b = b[1:]
	if b, err = lengthField.table(&r.lengths, modes>>6, b); err != nil {
		return err
	}
	if b, err = offsetField.table(&r.offsets, modes>>4&3, b); err != nil {
		return err
	}
	if b, err = matchField.table(&r.matches, modes>>2&3, b); err != nil {
		return err
	}
	bits, err := newBackward(b)
	if err != nil {
		return err
	}
	return r.sequences(n, &bits)
}

func countSequences(b []byte) (n int, rest []byte, err error) {
	switch {
	case len(b) > 0 && b[0] < 128:
		return int(b[0]), b[1:], nil
	case len(b) > 1 && b[0] < 255:
		return int(b[0]-128)<<8 | int(b[1]), b[2:], nil
	case len(b) > 2 && b[0] == 255:
		return int(b[1]) + int(b[2])<<8 + 0x7F00, b[3:], nil
	}
	return 0, nil, ErrCorrupt
}

// sequences decodes n sequences: literals, and a match each.
func (r *Reader) sequences(n int, bits *backward) error {
	literals := r.literals
	length, offset, match := r.lengths.start(bits), r.offsets.start(bits), r.matches.start(bits)
	for i := range n {
		distance := 1<<offset.symbol() | int(bits.read(int(offset.symbol())))
		m := r.matchCodes[match.symbol()]
		matched := int(m.base) + int(bits.read(int(m.bits)))
		l := r.lengthCodes[length.symbol()]
		plain := int(l.base) + int(bits.read(int(l.bits)))
		if i < n-1 {
			length.next(bits)
			match.next(bits)
			offset.next(bits)
		}
		if bits.at < 0 || plain > len(literals) {
			return ErrCorrupt
		}
		if err := r.append(literals[:plain]); err != nil {
			return err
		}
		literals = literals[plain:]
		if err := r.repeat(r.distance(distance, plain == 0), matched); err != nil {
			return err
		}
	}
	if bits.at != 0 {
		return ErrCorrupt
	}
	return r.append(literals)
}

// distance returns how far back a match is. The values up to 3 stand for the last
// distances.
func (r *Reader) distance(value int, noLiterals bool) int {
	if value > 3 {
		r.recent = [3]int{value - 3, r.recent[0], r.recent[1]}
		return value - 3
	}
	if noLiterals {
		value++
	}
	d := r.recent[min(value, 3)-1]
	switch value {
	case 2:
		r.recent[0], r.recent[1] = d, r.recent[0]
	case 3:
		r.recent = [3]int{d, r.recent[0], r.recent[1]}
	case 4:
		d = r.recent[0] - 1
		r.recent = [3]int{d, r.recent[0], r.recent[1]}
	}
	return d
}
