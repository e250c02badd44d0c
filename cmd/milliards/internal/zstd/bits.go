package zstd

import (
	"encoding/binary"
	"math/bits"
)

// spare is how many bytes must be readable behind a stream of bits.
const spare = 8

// A backward reads bits from the end of a stream to its start. Its slice has spare
// bytes behind it.
type backward struct {
	b  []byte
	at int // the bits that are left; negative where more were read than there are
}

// newBackward starts before the mark that ends a stream: its highest bit set.
func newBackward(b []byte) (backward, error) {
	if len(b) == 0 || b[len(b)-1] == 0 {
		return backward{}, ErrCorrupt
	}
	return backward{b: b[:len(b)+spare], at: 8*len(b) - 9 + bits.Len8(b[len(b)-1])}, nil
}

// peek returns the next n bits, at most 56. Behind the start there are zeros.
func (r *backward) peek(n int) uint64 {
	at := r.at - n
	if at < 0 {
		if r.at <= 0 {
			return 0
		}
		return binary.LittleEndian.Uint64(r.b) & (1<<r.at - 1) << -at
	}
	return binary.LittleEndian.Uint64(r.b[at>>3:]) >> (at & 7) & (1<<n - 1)
}

func (r *backward) read(n int) uint64 {
	v := r.peek(n)
	r.at -= n
	return v
}

// A forward reads bits from the start of a stream.
type forward struct {
	b  []byte
	at int
}

// read returns the next n bits, at most 16. Behind the end there are zeros.
func (r *forward) read(n int) int {
	v := 0
	for i := range n {
		if byteAt := (r.at + i) >> 3; byteAt < len(r.b) {
			v |= int(r.b[byteAt]>>((r.at+i)&7)&1) << i
		}
	}
	r.at += n
	return v
}
