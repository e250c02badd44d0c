package golden

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"milliards/cmd/milliards/internal/source"
)

const jsonRemedy = `a figure is an object such as {"text": …, "amount": …, "currency": …}; milliards check --update writes them`

// ReadJSONL reads a golden file as milliards extract --format jsonl writes it: an
// object a line.
func ReadJSONL(data []byte, name string) (*Table, *source.Fault) {
	data = bytes.TrimLeft(data, "\uFEFF") // files joined end to end may leave several
	if fault := notUTF8(data, name); fault != nil {
		return nil, fault
	}
	t := &Table{isJSON: true}
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if fault := t.add(line, number); fault != nil {
			fault.File = name
			return nil, fault
		}
	}
	t.square()
	return t, nil
}

// add appends a row, from an object. Its fault has no file.
func (t *Table) add(object []byte, line int) *source.Fault {
	members, fault := readObject(object)
	if fault != nil {
		fault.Line = line
		return fault
	}
	row := Row{Line: line, Cells: make([]string, len(t.Columns)), raw: make([]string, len(t.Columns))}
	for _, m := range members {
		i := t.Column(m.name)
		if i < 0 {
			if len(t.Columns) == maxColumns {
				return &source.Fault{Line: line, What: fmt.Sprintf("more than %d members of different names", maxColumns), Remedy: jsonRemedy}
			}
			i = len(t.Columns)
			t.Columns = append(t.Columns, m.name)
			row.Cells, row.raw = append(row.Cells, ""), append(row.raw, "")
		}
		row.Cells[i], row.raw[i] = cellOf(m.value), string(m.value)
	}
	t.Rows = append(t.Rows, row)
	return nil
}

// maxColumns bounds what a file of strangers can ask for: each row has a cell for
// every column.
const maxColumns = 200

// square gives the rows that came before a column a cell for it.
func (t *Table) square() {
	for i := range t.Rows {
		row := &t.Rows[i]
		missing := make([]string, len(t.Columns)-len(row.Cells))
		row.Cells, row.raw = append(row.Cells, missing...), append(row.raw, missing...)
	}
}

// A member is one of an object, in its order.
type member struct {
	name  string
	value json.RawMessage
}

// readObject reads the members of a JSON object in their order. Its fault has a
// column and no file. encoding/json stops at a depth of 10,000.
func readObject(data []byte) ([]member, *source.Fault) {
	fail := func(offset int64, what string) ([]member, *source.Fault) {
		offset = max(0, min(offset-1, int64(len(data))))
		return nil, &source.Fault{Column: utf8.RuneCount(data[:offset]) + 1, What: what, Remedy: jsonRemedy}
	}
	var whole json.RawMessage
	if err := json.Unmarshal(data, &whole); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return fail(syntax.Offset, "not JSON: "+syntax.Error())
		}
		return fail(0, "not JSON: "+err.Error())
	}
	in := json.NewDecoder(bytes.NewReader(data))
	if open, err := in.Token(); err != nil || open != json.Delim('{') {
		return fail(0, "JSON, but no object")
	}
	var members []member
	for in.More() {
		name, err := in.Token()
		if err != nil {
			return fail(in.InputOffset(), "not JSON: "+err.Error())
		}
		var value json.RawMessage
		if err := in.Decode(&value); err != nil {
			return fail(in.InputOffset(), "not JSON: "+err.Error())
		}
		members = append(members, member{name.(string), value})
	}
	return members, nil
}

// cellOf is a JSON value as a cell.
func cellOf(value json.RawMessage) string {
	switch value[0] {
	case 'n': // null
		return ""
	case '"':
		var s string
		if json.Unmarshal(value, &s) == nil {
			return s
		}
	case '{':
		var link struct {
			Type *string `json:"type"`
			To   *int    `json:"to"`
		}
		if json.Unmarshal(value, &link) == nil && link.Type != nil && link.To != nil {
			return *link.Type + ":" + strconv.Itoa(*link.To)
		}
	}
	var compact bytes.Buffer
	if json.Compact(&compact, value) == nil {
		return compact.String()
	}
	return string(value)
}
