package output

import "io"

// flushAt is the number of bytes after which a buffer is written out.
const flushAt = 64 << 10

// A buffer gathers the bytes of a format that streams.
type buffer struct {
	w     io.Writer
	bytes []byte
	own   Batch // of Write
}

// WriteBatch writes the bytes of a batch as they are.
func (b *buffer) WriteBatch(batch *Batch) error {
	b.bytes = append(b.bytes, batch.bytes...)
	batch.bytes = batch.bytes[:0]
	return b.ended()
}

// ended is called after each record.
func (b *buffer) ended() error {
	if len(b.bytes) < flushAt {
		return nil
	}
	return b.Flush()
}

// Flush writes out what has been gathered.
func (b *buffer) Flush() error {
	if len(b.bytes) == 0 {
		return nil
	}
	_, err := b.w.Write(b.bytes)
	b.bytes = b.bytes[:0]
	return err
}
