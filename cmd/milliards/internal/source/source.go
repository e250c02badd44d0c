// Package source turns paths and streams into documents: it finds the files,
// checks and decodes their bytes, and reads what a document says of its own
// date and country.
package source

import (
	"io"
	"io/fs"
	"iter"
	"os"
	"strings"
	"sync"

	"milliards/extract"
)

// Stdin is the path that stands for standard input, and the doc of its text.
const Stdin = "-"

// stdinName is what messages call standard input.
const stdinName = "<stdin>"

// Shown is what messages call a path.
func Shown(path string) string {
	if path == Stdin {
		return stdinName
	}
	return path
}

// An Input says what the bytes of the inputs are.
type Input string

// The inputs.
const (
	Auto  Input = "auto"  // JSON Lines by name (.jsonl, .ndjson), else text
	Text  Input = "text"  // one document a file
	JSONL Input = "jsonl" // one document a line: {"id","date","country","text"}
)

// Inputs lists every Input in the order of the documentation.
var Inputs = [...]Input{Auto, Text, JSONL}

// Options say how to read the inputs.
type Options struct {
	Input Input // empty means Auto
	// Date and Country are those of every document that does not state its own,
	// in itself or (the date) in its file's name. Date is ISO 8601.
	Date, Country string
	Stdin         io.Reader // what the path "-" reads
	Limit         int64     // bytes of a text; 0 means MaxDocument
	// TextField and IDField name the members of a JSON record; empty means "text"
	// and "id".
	TextField, IDField string
	// EveryLine has Pieces yield something for every line of JSON Lines, for an
	// empty one a fault.
	EveryLine bool
}

// Documents yields the documents of the paths in their order: files, directories
// (recursively, in the order of names) and "-" for standard input. What cannot
// be read is yielded as a *Fault with no document; the rest goes on.
func Documents(paths []string, opt Options) iter.Seq2[extract.Document, error] {
	return func(yield func(extract.Document, error) bool) {
		r := reader{Options: opt, yield: yield}
		for _, path := range paths {
			if !r.path(path) {
				return
			}
		}
	}
}

// A reader hands documents and faults to yield. Its methods report whether the
// consumer wants more.
type reader struct {
	Options
	yield   func(extract.Document, error) bool
	piece   func(*Piece) bool // instead of yield, where the inputs are read in pieces
	buffers sync.Pool         // of *[longest]byte
	once    sync.Once         // of shape, which sets known
	known   shape
}

func (r *reader) fault(f *Fault) bool {
	if r.piece != nil {
		return r.piece(&Piece{fault: f})
	}
	return r.yield(extract.Document{}, f)
}

func (r *reader) path(path string) bool {
	if path == Stdin {
		return r.stream(r.Stdin, Stdin, stdinName)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return r.fault(PathFault(path, err))
	case info.IsDir():
		return r.directory(path)
	}
	return r.file(path, info)
}

func (r *reader) file(path string, info fs.FileInfo) bool {
	if r.piece != nil && r.isSmall(path, info) {
		return r.piece(&Piece{r: r, id: strings.ToValidUTF8(path, "\uFFFD"), name: path})
	}
	f, err := os.Open(path)
	if err != nil {
		return r.fault(PathFault(path, err))
	}
	defer f.Close()
	return r.stream(f, path, path)
}

// stream reads one input. The doc of a text is id; messages call the input name.
func (r *reader) stream(in io.Reader, id, name string) bool {
	// A path may hold any bytes, an id is text.
	id = strings.ToValidUTF8(id, "\uFFFD")
	if r.piece != nil {
		return r.pieces(in, id, name)
	}
	in, err := unpacked(in)
	if err != nil {
		return r.fault(PathFault(name, err))
	}
	if r.isJSONL(name) {
		return r.jsonLines(in, id, name)
	}
	return r.text(in, id, name)
}

// isSmall tells a text that one worker reads by itself. What is packed may well be
// larger than it looks.
func (r *reader) isSmall(path string, info fs.FileInfo) bool {
	size := info.Size()
	if withoutPacking(path) != path {
		size *= 8
	}
	return info.Mode().IsRegular() && size <= longest && !r.isJSONL(path)
}

func (r *reader) isJSONL(path string) bool {
	return r.Input == JSONL || r.Input != Text && IsJSONLines(path)
}
