package golden

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"milliards/cmd/milliards/internal/source"
)

const csvRemedy = "a golden file in CSV has a head such as text,amount,amount_max,currency,qualifier and a row a figure; milliards check --update writes one where there is none"

// ReadCSV reads a golden file as milliards extract --format csv writes it, or as a
// spreadsheet saves it: with a head; with commas, or with semicolons where the comma
// is the decimal sign, as in France.
func ReadCSV(data []byte, name string) (*Table, *source.Fault) {
	data = bytes.TrimLeft(data, "\uFEFF") // files joined end to end may leave several
	if fault := notUTF8(data, name); fault != nil {
		return nil, fault
	}
	in := csv.NewReader(bytes.NewReader(data))
	in.FieldsPerRecord = -1 // checked here, with a message of our own
	in.Comma = rune(commaOf(data))
	columns, err := in.Read()
	switch {
	case err == io.EOF:
		return nil, &source.Fault{File: name, What: "empty", Remedy: csvRemedy}
	case err != nil:
		return nil, csvFault(name, err)
	}
	t := &Table{Columns: unbroken(columns), comma: commaOf(data)}
	for i, column := range columns {
		t.Columns[i] = strings.TrimFunc(column, func(c rune) bool { return unicode.IsSpace(c) || c == '\uFEFF' })
		if slices.Contains(t.Columns[:i], t.Columns[i]) {
			return nil, &source.Fault{File: name, Line: 1, What: fmt.Sprintf("two columns %q", t.Columns[i]), Remedy: "take one of them out"}
		}
	}
	for {
		cells, err := in.Read()
		if err == io.EOF {
			return t, nil
		}
		if err != nil {
			return nil, csvFault(name, err)
		}
		line, _ := in.FieldPos(0)
		if len(cells) != len(columns) {
			return nil, &source.Fault{File: name, Line: line, What: fmt.Sprintf("%d cells under %d columns", len(cells), len(columns)),
				Remedy: "a text with a comma stands in quotation marks"}
		}
		t.Rows = append(t.Rows, Row{Line: line, Cells: unbroken(cells)})
	}
}

// unbroken ends the lines inside of cells as Unix does, which is how they come back
// when they have been written: of the end "\r\r\n" encoding/csv leaves "\r\n".
func unbroken(cells []string) []string {
	for i, cell := range cells {
		if !strings.Contains(cell, "\r\n") {
			continue
		}
		lines := strings.Split(cell, "\n")
		for k := range lines[:len(lines)-1] {
			lines[k] = strings.TrimRight(lines[k], "\r")
		}
		cells[i] = strings.Join(lines, "\n")
	}
	return cells
}

// commaOf is what parts the columns of a head; what stands in quotation marks parts
// nothing.
func commaOf(data []byte) byte {
	comma, quoted := byte(','), false
	for _, c := range data {
		switch {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == ',':
			return c
		case c == '\n':
			return comma
		case c == ';':
			comma = c
		}
	}
	return comma
}

func csvFault(name string, err error) *source.Fault {
	var at *csv.ParseError
	if errors.As(err, &at) {
		return &source.Fault{File: name, Line: at.Line, Column: at.Column, What: "not CSV: " + at.Err.Error(), Remedy: csvRemedy}
	}
	return &source.Fault{File: name, What: err.Error()}
}

// notUTF8 is the fault of data that is not UTF-8, nil of data that is.
func notUTF8(data []byte, name string) *source.Fault {
	line := 1
	for text := range bytes.Lines(data) {
		if !utf8.Valid(text) {
			column := 1
			for len(text) > 0 {
				c, size := utf8.DecodeRune(text)
				if c == utf8.RuneError && size == 1 {
					break
				}
				text, column = text[size:], column+1
			}
			return &source.Fault{File: name, Line: line, Column: column, What: fmt.Sprintf("invalid UTF-8 (byte 0x%02X)", text[0]), Remedy: "save it in UTF-8"}
		}
		line++
	}
	return nil
}
