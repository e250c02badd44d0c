// Package zstd unpacks what zstd has packed (RFC 8878), in bounded memory. It knows
// no dictionaries.
//
// It is a package of our own since the module that is generally used for it,
// github.com/klauspost/compress, computes tables at every start of a program, which
// here took more than all the rest.
package zstd

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"

	"github.com/cespare/xxhash/v2"
)

// Errors of input that cannot be unpacked. One that breaks off is io.ErrUnexpectedEOF.
var (
	ErrCorrupt    = errors.New("zstd: damaged")
	ErrDictionary = errors.New("zstd: packed with a dictionary")
	// ErrWindow tells of input that was packed with a larger window than is allowed.
	ErrWindow = errors.New("zstd: packed with too large a window")
)

// A Reader unpacks frames, one after the other.
type Reader struct {
	in        *bufio.Reader
	maxWindow int
	err       error

	// Of the frame that is being read.
	inFrame  bool
	last     bool // whether its last block has been read
	window   int
	checksum bool
	digest   *xxhash.Digest
	huffman  *huffman
	lengths  *fseTable
	offsets  *fseTable
	matches  *fseTable
	recent   [3]int

	history []byte // unpacked, of which the bytes from out on have not been read
	out     int
	begun   int // where in history the block begins

	block                   []byte // packed
	literals                []byte
	lengthCodes, matchCodes []code
}

// NewReader returns a Reader that unpacks in, with a window of at most maxWindow
// bytes.
func NewReader(in io.Reader, maxWindow int) *Reader {
	return &Reader{in: bufio.NewReader(in), maxWindow: maxWindow, lengthCodes: lengthCodes(), matchCodes: matchCodes(),
		block: make([]byte, maxBlock+spare), literals: make([]byte, maxBlock)}
}

// Read reads what is unpacked.
func (r *Reader) Read(p []byte) (int, error) {
	for r.out == len(r.history) && r.err == nil {
		r.err = r.advance()
	}
	if r.out < len(r.history) {
		n := copy(p, r.history[r.out:])
		r.out += n
		return n, nil
	}
	return 0, r.err
}

// advance reads a block, or what stands between two.
func (r *Reader) advance() error {
	switch {
	case !r.inFrame:
		return r.frame()
	case r.last:
		r.inFrame = false
		return r.check()
	}
	return r.nextBlock()
}

// frame begins a frame, or goes over one that holds nothing; io.EOF where there is none.
func (r *Reader) frame() error {
	var head [4]byte
	if n, err := io.ReadFull(r.in, head[:]); err != nil {
		if n == 0 && err == io.EOF {
			return io.EOF
		}
		return unexpected(err)
	}
	switch magic := binary.LittleEndian.Uint32(head[:]); {
	case magic&^15 == 0x184D2A50:
		return r.skip()
	case magic != 0xFD2FB528:
		return ErrCorrupt
	}
	return r.header()
}

// header reads what a frame says of itself behind its magic number.
func (r *Reader) header() error {
	descriptor, err := r.in.ReadByte()
	if err != nil {
		return unexpected(err)
	}
	single := descriptor>>5&1 == 1
	if descriptor&3 != 0 {
		return ErrDictionary
	}
	if descriptor>>3&1 != 0 {
		return ErrCorrupt
	}
	window := uint64(0)
	if !single {
		w, err := r.in.ReadByte()
		if err != nil {
			return unexpected(err)
		}
		window = 1 << (10 + w>>3)
		window += window / 8 * uint64(w&7)
	}
	size := [...]int{0, 2, 4, 8}[descriptor>>6]
	if single {
		size = max(size, 1)
	}
	var content [8]byte
	if _, err := io.ReadFull(r.in, content[:size]); err != nil {
		return unexpected(err)
	}
	if single {
		window = binary.LittleEndian.Uint64(content[:])
		if size == 2 {
			window += 256
		}
	}
	if window > uint64(r.maxWindow) {
		return ErrWindow
	}
	r.begin(int(window), descriptor>>2&1 == 1)
	return nil
}

func (r *Reader) begin(window int, checksum bool) {
	r.inFrame, r.last, r.window, r.checksum = true, false, window, checksum
	r.huffman, r.lengths, r.offsets, r.matches = nil, nil, nil, nil
	r.recent = [3]int{1, 4, 8}
	r.history, r.out = r.history[:0], 0
	r.digest = xxhash.New()
}

// skip goes over a frame that holds nothing.
func (r *Reader) skip() error {
	var size [4]byte
	if _, err := io.ReadFull(r.in, size[:]); err != nil {
		return unexpected(err)
	}
	_, err := io.CopyN(io.Discard, r.in, int64(binary.LittleEndian.Uint32(size[:])))
	return unexpected(err)
}

// nextBlock unpacks a block.
func (r *Reader) nextBlock() error {
	var head [3]byte
	if _, err := io.ReadFull(r.in, head[:]); err != nil {
		return unexpected(err)
	}
	n := int(head[0]) | int(head[1])<<8 | int(head[2])<<16
	kind, size := n>>1&3, n>>3
	r.last = n&1 == 1
	if size > maxBlock {
		return ErrCorrupt
	}
	r.forget()
	packed := r.block[:size]
	if kind == 1 {
		packed = r.block[:1]
	}
	if _, err := io.ReadFull(r.in, packed); err != nil {
		return unexpected(err)
	}
	var err error
	switch kind {
	case 0:
		err = r.append(packed)
	case 1:
		if err = r.append(packed[:min(size, 1)]); err == nil && size > 1 {
			err = r.repeat(1, size-1)
		}
	case 2:
		err = r.compressed(packed)
	default:
		err = ErrCorrupt
	}
	if r.checksum {
		r.digest.Write(r.history[r.begun:])
	}
	return err
}

// forget keeps of what has been read only what a match can reach.
func (r *Reader) forget() {
	if n := len(r.history) - r.window; n > max(r.window, maxBlock) {
		r.history = append(r.history[:0], r.history[n:]...)
		r.out = len(r.history)
	}
	r.begun = len(r.history)
}

// append adds bytes to the output of a block.
func (r *Reader) append(b []byte) error {
	if len(r.history)-r.begun+len(b) > maxBlock {
		return ErrCorrupt
	}
	r.history = append(r.history, b...)
	return nil
}

// repeat adds n bytes that stand a distance before.
func (r *Reader) repeat(distance, n int) error {
	if distance < 1 || distance > len(r.history) || len(r.history)-r.begun+n > maxBlock {
		return ErrCorrupt
	}
	for n > 0 { // what is added may be repeated in turn
		from := len(r.history) - distance
		part := r.history[from:min(from+n, len(r.history))]
		r.history = append(r.history, part...)
		n -= len(part)
	}
	return nil
}

// check compares the checksum of a frame, where it has one.
func (r *Reader) check() error {
	if !r.checksum {
		return nil
	}
	var sum [4]byte
	if _, err := io.ReadFull(r.in, sum[:]); err != nil {
		return unexpected(err)
	}
	if binary.LittleEndian.Uint32(sum[:]) != uint32(r.digest.Sum64()) {
		return ErrCorrupt
	}
	return nil
}

// unexpected makes of the end of the input in the middle of something an error.
func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
