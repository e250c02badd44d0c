package golden

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"iter"
	"os"
	"strings"

	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// A Passage is a document of JSON Lines that holds the figures expected of it:
//
//	{"id": …, "date": …, "country": …, "text": …, "figures": [{"text": …, "amount": …}]}
type Passage struct {
	extract.Document
	Line    int // of the file, 1-based
	Want    *Table
	members []member
}

// Passages yields the passages of a file. What cannot be read is yielded as a
// *source.Fault with no passage; the rest goes on.
func Passages(path string, opt source.Options) iter.Seq2[*Passage, error] {
	return func(yield func(*Passage, error) bool) {
		for record, err := range source.Records(path, opt) {
			var p *Passage
			if err == nil {
				var fault *source.Fault
				if p, fault = readPassage(record); fault != nil {
					fault.File, fault.Line = source.Shown(path), record.Line
					err = fault
				}
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

func readPassage(record source.Record) (*Passage, *source.Fault) {
	// Parts of the line are kept, which stands only until the next one is read.
	members, fault := readObject(bytes.Clone(record.JSON))
	if fault != nil {
		return nil, fault
	}
	p := &Passage{Document: record.Document, Line: record.Line, members: members}
	for _, m := range members {
		if m.name != "figures" {
			continue
		}
		var figures []json.RawMessage
		if err := json.Unmarshal(m.value, &figures); err != nil {
			return nil, &source.Fault{Column: 1, What: `"figures" is no list`, Remedy: passageRemedy}
		}
		p.Want = &Table{isJSON: true}
		for _, figure := range figures {
			if fault := p.Want.add(figure, record.Line); fault != nil {
				fault.Column = 0 // of the figure, not of the line
				return nil, fault
			}
		}
		p.Want.square()
	}
	if p.Want == nil {
		return nil, &source.Fault{Column: 1, What: `no "figures"`, Remedy: passageRemedy}
	}
	return p, nil
}

const passageRemedy = `a line is {"id": …, "date": …, "country": …, "text": …, "figures": [{"text": …, "amount": …, "currency": …}]}`

// AppendJSON appends the passage with the figures of a table in place of its own.
// All else stays as it was.
func (p *Passage) AppendJSON(dst []byte, figures *Table) []byte {
	dst = append(dst, '{')
	for i, m := range p.members {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		name, _ := json.Marshal(m.name)
		dst = append(append(dst, name...), ": "...)
		if m.name == "figures" {
			dst = figures.appendArray(dst)
		} else {
			dst = append(dst, m.value...)
		}
	}
	return append(dst, '}')
}

// Locate returns the offsets of the words of each row, searched for one after the
// other, and the number of the first row that is not there, or -1.
func Locate(text string, t *Table) (spans [][2]int, missing int) {
	column := t.Column("text")
	at := 0
	for i := range t.Rows {
		if column < 0 {
			return spans, i
		}
		words := t.Rows[i].Cells[column]
		n := strings.Index(text[at:], words)
		if n < 0 || words == "" {
			return spans, i
		}
		spans = append(spans, [2]int{at + n, at + n + len(words)})
		at += n + len(words)
	}
	return spans, -1
}

// ReplaceLines writes a file with some of its lines, counted from 1, replaced. before
// is the file as it was when it was first read: where it has changed since, the
// lines may be others. Its errors are *source.Fault, but for those of w.
func ReplaceLines(w io.Writer, path string, before fs.FileInfo, lines map[int][]byte) error {
	f, err := os.Open(path)
	if err != nil {
		return source.PathFault(path, err)
	}
	defer f.Close()
	now, err := f.Stat()
	if err != nil {
		return source.PathFault(path, err)
	}
	if !now.ModTime().Equal(before.ModTime()) || now.Size() != before.Size() {
		return &source.Fault{File: path, What: "it changed while it was read", Remedy: "check it again"}
	}
	out := bufio.NewWriter(w)
	in := bufio.NewReader(f)
	if magic, _ := in.Peek(4); source.IsPacked(magic) {
		return &source.Fault{File: path, What: "packed, and not written anew", Remedy: "unpack it first"}
	}
	number, starts := 1, true
	for {
		part, err := in.ReadSlice('\n')
		ends := len(part) > 0 && part[len(part)-1] == '\n'
		line, replaced := lines[number]
		switch {
		case !replaced:
			out.Write(part)
		case starts && len(part) > 0:
			out.Write(line)
		}
		if ends && replaced {
			out.WriteByte('\n')
		}
		if starts = ends; ends {
			number++
		}
		if err != nil && err != bufio.ErrBufferFull {
			if err == io.EOF {
				return out.Flush()
			}
			return source.PathFault(path, err)
		}
	}
}
