package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// MaxDocument is the number of bytes that a document in a file of its own may have
// where Options do not say. A device that never ends, or a bomb, stops there.
const MaxDocument = 256 << 20

// errTooLarge tells that an input has more bytes than its limit.
var errTooLarge = errors.New("too large")

// A textReader reads what may be a text: at most limit bytes, and nothing after
// the first NUL, which no text has, so that a disk is not read to its end.
type textReader struct {
	in     io.Reader
	limit  int64 // bytes that may still come
	binary bool
}

func (r *textReader) Read(p []byte) (int, error) {
	switch {
	case r.binary:
		return 0, io.EOF
	case r.limit < 0:
		return 0, errTooLarge
	}
	n, err := r.in.Read(p)
	r.limit -= int64(n)
	r.binary = bytes.IndexByte(p[:n], 0) >= 0
	if r.limit < 0 && !r.binary {
		return n, errTooLarge
	}
	return n, err
}

// tooLarge is the fault of an input that has more bytes than its limit.
func tooLarge(name string, limit int64) *Fault {
	return &Fault{File: name, What: "larger than " + size(limit), Remedy: "cut it into several files"}
}

func size(n int64) string {
	if n >= 1<<20 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%d bytes", n)
}
