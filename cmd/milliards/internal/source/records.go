package source

import (
	"io"
	"iter"
	"os"

	"milliards/extract"
)

// A Record is a document of JSON Lines with the line that it was read from, which
// may hold more than the document.
type Record struct {
	Document extract.Document
	Line     int    // 1-based
	JSON     []byte // the line, valid until the next record is read
}

// Records yields the documents of a file of JSON Lines, or of standard input where
// the path is "-". What cannot be read is yielded as a *Fault with no document; the
// rest goes on.
func Records(path string, opt Options) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		r := reader{Options: opt, yield: func(_ extract.Document, err error) bool { return yield(Record{}, err) }}
		in, name := opt.Stdin, stdinName
		if path != Stdin {
			f, err := os.Open(path)
			if err != nil {
				r.fault(PathFault(path, err))
				return
			}
			defer f.Close()
			in, name = f, path
		}
		in, err := unpacked(in)
		if err != nil {
			r.fault(PathFault(name, err))
			return
		}
		r.lines(in, path, name, func(doc extract.Document, line []byte, number int) bool {
			return yield(Record{Document: doc, Line: number, JSON: line}, nil)
		})
	}
}

// ReadFile reads a file of at most limit bytes. Its fault says what is wrong with it.
func ReadFile(path string, limit int64) ([]byte, *Fault) {
	f, err := os.Open(path)
	if err != nil {
		return nil, PathFault(path, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	switch {
	case err != nil:
		return nil, PathFault(path, err)
	case int64(len(data)) > limit:
		return nil, tooLarge(path, limit)
	}
	return data, nil
}
