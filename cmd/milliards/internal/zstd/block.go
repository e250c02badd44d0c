package zstd

// maxBlock is the number of bytes that a block may hold, packed or not.
const maxBlock = 128 << 10

// compressed decodes a block that is compressed (RFC 8878, 3.1.1.3). b has spare
// bytes behind it.
func (r *Reader) compressed(b []byte) error {
	b, err := r.readLiterals(b)
	if err != nil {
		return err
	}
	return r.readSequences(b)
}

// readLiterals decodes the literals of a block and returns what follows them.
func (r *Reader) readLiterals(b []byte) ([]byte, error) {
	if len(b) == 0 {
		return nil, ErrCorrupt
	}
	kind, format := b[0]&3, int(b[0]>>2&3)
	if kind < 2 {
		return r.plainLiterals(b, kind == 1, format)
	}
	head := max(3, format+2)
	if len(b) < head {
		return nil, ErrCorrupt
	}
	n := uint64(0)
	for i := range head {
		n |= uint64(b[i]) << (8 * i)
	}
	width := 4*head - 2 // 10, 14 or 18 bits
	size, packed := int(n>>4&(1<<width-1)), int(n>>(4+width)&(1<<width-1))
	b = b[head:]
	if size > maxBlock || packed > len(b) {
		return nil, ErrCorrupt
	}
	tree, rest := b[:packed], b[packed:]
	if kind == 2 {
		h, used, err := readHuffman(tree)
		if err != nil {
			return nil, err
		}
		r.huffman, tree = h, tree[used:]
	}
	if r.huffman == nil {
		return nil, ErrCorrupt
	}
	r.literals = r.literals[:size]
	if format == 0 {
		return rest, r.huffman.decode(r.literals, tree)
	}
	return rest, r.huffman.decodeFour(r.literals, tree)
}

// plainLiterals takes literals as they are, or one byte many times.
func (r *Reader) plainLiterals(b []byte, repeated bool, format int) ([]byte, error) {
	head, size := 1, int(b[0]>>3)
	switch {
	case format == 1 && len(b) > 1:
		head, size = 2, int(b[0]>>4)|int(b[1])<<4
	case format == 3 && len(b) > 2:
		head, size = 3, int(b[0]>>4)|int(b[1])<<4|int(b[2])<<12
	case format&1 == 1:
		return nil, ErrCorrupt
	}
	b = b[head:]
	if size > maxBlock || repeated && len(b) == 0 || !repeated && size > len(b) {
		return nil, ErrCorrupt
	}
	r.literals = r.literals[:size]
	if !repeated {
		copy(r.literals, b)
		return b[size:], nil
	}
	for i := range r.literals {
		r.literals[i] = b[0]
	}
	return b[1:], nil
}
