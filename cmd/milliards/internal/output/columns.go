package output

import (
	"bytes"
	"io"
)

// Columns writes rows of text under their heads, each column as wide as it needs
// to be.
func Columns(w io.Writer, heads []string, rows [][]string) error {
	columns := make([]column, len(heads))
	for i, head := range heads {
		columns[i].head = head
	}
	cells := make([][]string, len(rows))
	for i, row := range rows {
		for _, cell := range row {
			cells[i] = append(cells[i], Printable(cell))
		}
	}
	drawn := draw(columns, cells)
	var b bytes.Buffer
	for line := range bytes.Lines(drawn) {
		b.Write(append(bytes.TrimRight(line, " \n"), '\n'))
	}
	_, err := w.Write(b.Bytes())
	return err
}
