package golden

import (
	"milliards/cmd/milliards/internal/output"
)

// A Table is figures as a golden file states them: a row a figure, in the order of
// the text, a cell for each column.
type Table struct {
	Columns []string
	Rows    []Row
	isJSON  bool
	comma   byte // that parts the cells of CSV
}

// A Row is what a golden file says of a figure.
type Row struct {
	Line  int      // of the file, 1-based
	Cells []string // in the order of the columns; "" is absent, true and false, a link same_as:0
	raw   []string // the same as JSON, "" where the object has no such member; nil in CSV
}

// Column returns the index of a column, -1 where there is none.
func (t *Table) Column(name string) int {
	for i, column := range t.Columns {
		if column == name {
			return i
		}
	}
	return -1
}

// Value returns a cell, "" where there is no such column.
func (t *Table) Value(row *Row, column string) string {
	if i := t.Column(column); i >= 0 {
		return row.Cells[i]
	}
	return ""
}

// States tells whether a row states a value of a column, if only that it is absent.
func (t *Table) States(row *Row, column string) bool {
	i := t.Column(column)
	return i >= 0 && (row.raw == nil || row.raw[i] != "")
}

// From returns records as a table of fields.
func From(records []output.Record, fields []output.Field) *Table {
	t := &Table{}
	for _, f := range fields {
		t.Columns = append(t.Columns, f.Name)
	}
	for i := range records {
		row := Row{Cells: make([]string, len(fields))}
		for k := range fields {
			row.Cells[k] = fields[k].Cell(&records[i])
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
