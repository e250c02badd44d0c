package output

import "io"

// flushAt is the number of bytes after which a buffer is written out.
const flushAt = 64 << 10

// A buffer gathers the bytes of a format that streams.
type buffer struct {
	w     io.Writer
	bytes []byte
}

// ended is called after each record.
func (b *buffer) ended() error {
	if len(b.bytes) < flushAt {
		return nil
	}
	return b.flush()
}

func (b *buffer) flush() error {
	if len(b.bytes) == 0 {
		return nil
	}
	_, err := b.w.Write(b.bytes)
	b.bytes = b.bytes[:0]
	return err
}
