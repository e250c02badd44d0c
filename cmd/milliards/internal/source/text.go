package source

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"milliards/extract"
)

const bom = "\uFEFF"

// text reads an input that is one document.
func (r *reader) text(in io.Reader, id, name string) bool {
	limit := cmp.Or(r.Limit, MaxDocument)
	text, err := readAll(in, limit)
	if errors.Is(err, errTooLarge) {
		return r.fault(tooLarge(name, limit))
	}
	if err != nil {
		return r.fault(PathFault(name, err))
	}
	text, fault := decode(text, name)
	if fault != nil {
		return r.fault(fault)
	}
	doc := extract.Document{ID: id, Text: text}
	if fault := r.describe(&doc, name, fileDate(name)); fault != nil {
		return r.fault(fault)
	}
	return r.yield(doc, nil)
}

// readAll reads a text of at most limit bytes into a string, without a second copy
// of it.
func readAll(in io.Reader, limit int64) (string, error) {
	var b strings.Builder
	if f, ok := in.(*os.File); ok {
		info, err := f.Stat()
		if err != nil {
			return "", err
		}
		if info.Mode().IsRegular() {
			if info.Size() > limit { // a file with holes may claim any size
				return "", errTooLarge
			}
			b.Grow(int(info.Size()))
		}
	}
	if _, err := io.Copy(&b, &textReader{in: in, limit: limit}); err != nil {
		var path *fs.PathError
		if errors.As(err, &path) {
			err = path.Err
		}
		return "", err
	}
	return b.String(), nil
}

// decode returns the text without its byte order mark, or a fault where it is
// not UTF-8 text.
func decode(text, name string) (string, *Fault) {
	if fault := checkText(text, name); fault != nil {
		return "", fault
	}
	return strings.TrimPrefix(text, bom), nil
}

// checkText returns a fault where text is not UTF-8 text.
func checkText(text, name string) *Fault {
	if strings.HasPrefix(text, "\xFF\xFE") || strings.HasPrefix(text, "\xFE\xFF") {
		return &Fault{File: name, Line: 1, Column: 1, What: "UTF-16 text, not UTF-8",
			Remedy: "convert it first, for example with iconv -f UTF-16 -t UTF-8"}
	}
	if i := strings.IndexByte(text, 0); i >= 0 {
		line, column := Position(text, i)
		return &Fault{File: name, Line: line, Column: column, What: "binary file (a NUL byte)",
			Remedy: "give its text in UTF-8"}
	}
	if i := invalidUTF8(text); i >= 0 {
		line, column := Position(text, i)
		return &Fault{File: name, Line: line, Column: column, What: fmt.Sprintf("invalid UTF-8 (byte 0x%02X)", text[i]),
			Remedy: "convert the text first, for example with iconv -f WINDOWS-1252 -t UTF-8"}
	}
	return nil
}

// invalidUTF8 returns the offset of the first byte that is not part of valid
// UTF-8, or -1.
func invalidUTF8(text string) int {
	if isUTF8(text) {
		return -1
	}
	for i, c := range text {
		if c == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return -1
}

// Position returns the 1-based line and column of an offset, the column in characters.
func Position(text string, offset int) (line, column int) {
	before := text[:offset]
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[start:]) + 1
}
