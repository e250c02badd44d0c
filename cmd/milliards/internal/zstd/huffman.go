package zstd

import (
	"encoding/binary"
	"math/bits"
)

// maxHuffman is the number of bits of the longest code.
const maxHuffman = 11

// A huffman decodes literals (RFC 8878, 4.2).
type huffman struct {
	log     int // bits of the longest code
	entries []huffmanEntry
}

type huffmanEntry struct{ symbol, bits uint8 }

// readHuffman reads the description of a tree and returns it with its length. b has
// spare bytes behind it.
func readHuffman(b []byte) (*huffman, int, error) {
	if len(b) == 0 {
		return nil, 0, ErrCorrupt
	}
	size := int(b[0])
	var weights []uint8
	var err error
	if size < 128 {
		if 1+size > len(b) {
			return nil, 0, ErrCorrupt
		}
		weights, err = readWeights(b[1 : 1+size])
	} else {
		n := size - 127
		size = (n + 1) / 2
		if 1+size > len(b) {
			return nil, 0, ErrCorrupt
		}
		for i := range n {
			weights = append(weights, b[1+i/2]>>(4*(1-i%2))&15)
		}
	}
	if err != nil {
		return nil, 0, err
	}
	h, err := newHuffman(weights)
	return h, 1 + size, err
}

// readWeights reads weights that are packed themselves, by two states in turn.
func readWeights(b []byte) (weights []uint8, err error) {
	t, n, err := readFSE(b, 6, 255)
	if err != nil {
		return nil, err
	}
	r, err := newBackward(b[n:])
	if err != nil {
		return nil, err
	}
	s, other := t.start(&r), t.start(&r)
	for len(weights) < 255 {
		weights = append(weights, s.symbol())
		s.next(&r)
		if r.at < 0 {
			return append(weights, other.symbol()), nil
		}
		s, other = other, s
	}
	return nil, ErrCorrupt
}

// newHuffman makes the table for all weights but the last, which follows from them.
func newHuffman(weights []uint8) (*huffman, error) {
	sum := 0
	for _, w := range weights {
		if w > maxHuffman+1 {
			return nil, ErrCorrupt
		}
		sum += 1 << w >> 1
	}
	log := bits.Len(uint(sum))
	left := 1<<log - sum
	if sum == 0 || log > maxHuffman || left&(left-1) != 0 || len(weights) > 255 {
		return nil, ErrCorrupt
	}
	weights = append(weights, uint8(bits.Len(uint(left))))
	h := &huffman{log: log, entries: make([]huffmanEntry, 0, 1<<log)}
	for w := 1; w <= log; w++ {
		for s, weight := range weights {
			if int(weight) != w {
				continue
			}
			for range 1 << (w - 1) {
				h.entries = append(h.entries, huffmanEntry{symbol: uint8(s), bits: uint8(log + 1 - w)})
			}
		}
	}
	if len(h.entries) != 1<<log {
		return nil, ErrCorrupt
	}
	return h, nil
}

// decode fills dst with what a stream holds.
func (h *huffman) decode(dst, stream []byte) error {
	r, err := newBackward(stream)
	if err != nil {
		return err
	}
	for i := range dst {
		e := h.entries[r.peek(h.log)]
		dst[i] = e.symbol
		r.at -= int(e.bits)
	}
	if r.at != 0 {
		return ErrCorrupt
	}
	return nil
}

// decodeFour fills dst with what four streams hold, whose lengths come first.
func (h *huffman) decodeFour(dst, b []byte) error {
	const jumps = 6
	if len(b) < jumps {
		return ErrCorrupt
	}
	part, at := (len(dst)+3)/4, jumps
	for i := range 4 {
		end := len(b)
		if i < 3 {
			end = at + int(binary.LittleEndian.Uint16(b[2*i:]))
		}
		from, to := i*part, min((i+1)*part, len(dst))
		if i == 3 {
			to = len(dst)
		}
		if end > len(b) || from > to {
			return ErrCorrupt
		}
		if err := h.decode(dst[from:to], b[at:end]); err != nil {
			return err
		}
		at = end
	}
	return nil
}
