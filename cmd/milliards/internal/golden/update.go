package golden

import (
	"strings"

	"milliards/cmd/milliards/internal/output"
)

// Updated returns a table with a row for each record and the columns of t: cells of
// fields are those of the record, others, such as the notes of a reader, stay with
// the figure that they were written beside. pairs are those of Align.
func (t *Table) Updated(records []output.Record, pairs []Pair, fields Fields) *Table {
	updated := &Table{Columns: t.Columns, isJSON: t.isJSON, comma: t.comma}
	for _, pair := range pairs {
		if pair.Got < 0 {
			continue
		}
		row := Row{Cells: make([]string, len(t.Columns))}
		if t.isJSON {
			row.raw = make([]string, len(t.Columns))
		}
		for i, column := range t.Columns {
			field, known := fields[column]
			switch {
			case known:
				t.setField(&row, i, &field, &records[pair.Got])
			case pair.Want >= 0:
				row.set(i, &t.Rows[pair.Want])
			}
		}
		updated.Rows = append(updated.Rows, row)
	}
	return updated
}

// setField sets a cell to what a record has, as the format writes it.
func (t *Table) setField(row *Row, i int, field *output.Field, r *output.Record) {
	row.Cells[i] = field.Cell(r)
	switch {
	case t.isJSON:
		row.raw[i] = string(field.AppendJSON(nil, r))
	case field.IsText():
		row.Cells[i] = output.Guard(row.Cells[i])
	case field.IsAmount() && t.comma == ';':
		row.Cells[i] = strings.Replace(row.Cells[i], ".", ",", 1)
	}
}

func (row *Row) set(i int, from *Row) {
	row.Cells[i] = from.Cells[i]
	if row.raw != nil {
		row.raw[i] = from.raw[i]
	}
}

// WithColumns returns the table with columns that it lacks, at the end: of all its
// rows they say that there is no such value.
func (t *Table) WithColumns(names []string) *Table {
	wide := &Table{Columns: append([]string(nil), t.Columns...), isJSON: t.isJSON, comma: t.comma}
	for _, name := range names {
		if t.Column(name) < 0 {
			wide.Columns = append(wide.Columns, name)
		}
	}
	for _, row := range t.Rows {
		missing := make([]string, len(wide.Columns)-len(row.Cells))
		row.Cells = append(append([]string(nil), row.Cells...), missing...)
		if t.isJSON {
			row.raw = append([]string(nil), row.raw...)
			for range missing {
				row.raw = append(row.raw, "null")
			}
		}
		wide.Rows = append(wide.Rows, row)
	}
	return wide
}

// Bytes is the golden file of the table, in the format that it was read from.
func (t *Table) Bytes() []byte {
	var data []byte
	if t.isJSON {
		for i := range t.Rows {
			data = append(t.appendObject(data, &t.Rows[i]), '\n')
		}
		return data
	}
	data = output.AppendCSV(data, t.Columns, t.comma)
	for _, row := range t.Rows {
		data = output.AppendCSV(data, row.Cells, t.comma)
	}
	return data
}

func (t *Table) appendObject(dst []byte, row *Row) []byte {
	dst = append(dst, '{')
	first := true
	for i, column := range t.Columns {
		if row.raw[i] == "" {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(output.AppendString(dst, column), ':')
		dst = append(dst, row.raw[i]...)
	}
	return append(dst, '}')
}

func (t *Table) appendArray(dst []byte) []byte {
	dst = append(dst, '[')
	for i := range t.Rows {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		dst = t.appendObject(dst, &t.Rows[i])
	}
	return append(dst, ']')
}
