package source

import (
	"bytes"
	"fmt"
	"io"
)

// blockSize is how many bytes of JSON Lines a worker takes at a time, but for
// longer lines.
const blockSize = 128 << 10

// A blockReader reads lines, as many at a time as there are to be had without
// waiting for more, so that who writes a line and waits for its answer gets it.
type blockReader struct {
	in   io.Reader
	rest []byte // read, and not returned yet
	skip bool   // whether a line that is too long goes on
	past int    // bytes of it that have been skipped
	err  error  // what comes after rest
	max  int    // the bytes that a line may have, without its end
}

// next returns lines with their ends, but perhaps the last of the input; in the
// end an error, as io.EOF. Where a line is longer than max it returns errLongLine
// and goes on behind it; of one that is many times longer it returns errEndlessLine.
func (b *blockReader) next() ([]byte, error) {
	for {
		if end := bytes.LastIndexByte(b.rest, '\n') + 1; end > 0 && !b.skip {
			lines := b.rest[:end:end]
			b.rest = b.rest[end:]
			return lines, nil
		}
		b.skip = b.skip || len(b.rest) > b.max
		if b.skip {
			if over, err := b.skipOn(); over {
				return nil, err
			}
		}
		if b.err != nil {
			last := b.rest
			b.rest = nil
			if len(last) > 0 && b.err == io.EOF {
				return last, nil
			}
			return nil, b.err
		}
		b.read()
	}
}

// skipOn goes over what has been read of a line that is too long. Once that is over,
// it returns what the line was.
func (b *blockReader) skipOn() (over bool, err error) {
	end := bytes.IndexByte(b.rest, '\n') + 1
	over = end > 0 || b.err != nil
	if end == 0 {
		end = len(b.rest)
	}
	b.rest = b.rest[end:]
	if b.past += end; b.past > endless*b.max {
		return true, errEndlessLine
	}
	if over {
		b.skip, b.past = false, 0
	}
	return over, errLongLine
}

// read puts what comes behind rest. What has been returned stays as it is. The buffer
// holds a line of max bytes and its end, no more: whether a line is too long must not
// depend on how much of the input there is at a time.
func (b *blockReader) read() {
	if most := b.max + 1; len(b.rest) == cap(b.rest) || cap(b.rest) < min(blockSize, most) {
		b.rest = append(make([]byte, 0, min(max(blockSize, 2*len(b.rest)), most)), b.rest...)
	}
	var n int
	n, b.err = b.in.Read(b.rest[len(b.rest):cap(b.rest)])
	b.rest = b.rest[:len(b.rest)+n]
}

// endlessLine is the fault of a line that will never end.
func endlessLine(name string, number int) *Fault {
	return &Fault{File: name, Line: number, What: fmt.Sprintf("a line longer than %d MiB", maxLine*endless>>20),
		Remedy: "this is no JSON Lines; the rest is not read"}
}

// longLine is the fault of a line that has more than max bytes.
func longLine(name string, number, max int) *Fault {
	return &Fault{File: name, Line: number, What: fmt.Sprintf("a line longer than %d MiB", max>>20),
		Remedy: "cut the document into several"}
}
