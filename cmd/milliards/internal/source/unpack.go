package source

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"errors"
	"io"
	"strings"

	"milliards/cmd/milliards/internal/zstd"
)

// packedExtensions are left out where a name tells what a file holds: of
// "articles.jsonl.gz", JSON Lines.
var packedExtensions = [...]string{".gz", ".zst"}

func withoutPacking(name string) string {
	for _, extension := range packedExtensions {
		if n := len(name) - len(extension); n > 0 && strings.EqualFold(name[n:], extension) {
			return name[:n]
		}
	}
	return name
}

// The first bytes of what is packed (RFC 1952, RFC 8878).
const (
	gzipMagic = "\x1f\x8b"
	zstdMagic = "\x28\xb5\x2f\xfd"
)

const (
	// maxWindow bounds the memory that zstd asks for. zstd -19 needs 8 MiB.
	maxWindow = 32 << 20
	// maxRatio is how many times its size an input may unpack to, once that is more
	// than freeRatio. Prose packs to a third.
	maxRatio  = 1000
	freeRatio = 64 << 20
)

var errBomb = errors.New("unpacks to more than 1000 times its size; unpack it first if that is as it should be")

// IsPacked tells whether data begin as what gzip or zstd has packed does.
func IsPacked(data []byte) bool {
	return bytes.HasPrefix(data, []byte(gzipMagic)) || bytes.HasPrefix(data, []byte(zstdMagic))
}

// unpacked returns what in holds, unpacked where its first bytes are those of gzip
// or zstd. It waits for no more than these.
func unpacked(in io.Reader) (io.Reader, error) {
	counted := &counter{Reader: in}
	buffered := bufio.NewReader(counted)
	magic, err := buffered.Peek(len(zstdMagic))
	if err != nil && err != io.EOF {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(magic, []byte(gzipMagic)):
		z, err := gzip.NewReader(buffered)
		return &unpacker{Reader: z, packed: counted}, unpackError(err)
	case bytes.HasPrefix(magic, []byte(zstdMagic)):
		return &unpacker{Reader: zstd.NewReader(buffered, maxWindow), packed: counted}, nil
	}
	return buffered, nil
}

// A counter counts the bytes that are read through it.
type counter struct {
	io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// An unpacker stops at what unpacks to far more than any text does.
type unpacker struct {
	io.Reader
	packed *counter
	n      int64
}

func (u *unpacker) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	u.n += int64(n)
	if u.n > freeRatio && u.n > maxRatio*u.packed.n {
		return 0, errBomb
	}
	return n, unpackError(err)
}

// unpackError says what keeps an input from being unpacked, and what to do about it.
// Other errors are of reading, and stay as they are.
func unpackError(err error) error {
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("packed, and breaks off; get it anew")
	case err == gzip.ErrHeader, err == gzip.ErrChecksum, errors.As(err, &corrupt), err == zstd.ErrCorrupt:
		return errors.New("packed, and damaged; get it anew")
	case err == zstd.ErrDictionary:
		return errors.New("packed by zstd with a dictionary; unpack it first")
	case err == zstd.ErrWindow:
		return errors.New("packed by zstd with a window of more than 32 MiB; unpack it first, or pack it without --long and --ultra")
	}
	return err
}
