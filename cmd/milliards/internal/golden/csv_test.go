package golden

import (
	"slices"
	"testing"

	"milliards/cmd/milliards/internal/output"
)

func TestReadCSV(t *testing.T) {
	table, fault := ReadCSV([]byte("\uFEFFtext , amount,note\n\"12 millions\nd'euros\",12000000,\"a, \"\"b\"\"\"\n3 €,3,\n"), "x")
	if fault != nil {
		t.Fatal(fault)
	}
	same(t, "columns", table.Columns, []string{"text", "amount", "note"})
	same(t, "lines", []int{table.Rows[0].Line, table.Rows[1].Line}, []int{2, 4})
	same(t, "cells", table.Rows[0].Cells, []string{"12 millions\nd'euros", "12000000", `a, "b"`})
	if table.Value(&table.Rows[1], "amount") != "3" || table.Value(&table.Rows[1], "per") != "" {
		t.Error("values are not those of their columns")
	}
	if !table.States(&table.Rows[1], "note") || table.States(&table.Rows[1], "per") {
		t.Error("an empty cell states something, no column does not")
	}
}

func TestReadCSVFaults(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"empty", "", "x: empty; " + csvRemedy},
		{"a quotation mark", "text,amount\n3 \"€,3\n", "x:2:3: not CSV: bare \" in non-quoted-field; " + csvRemedy},
		{"no end", "text\n\"3 €\n", "x:2:8: not CSV: extraneous or missing \" in quoted-field; " + csvRemedy},
		{"a comma", "text,amount\n1,5 €,1.5\n", "x:2: 3 cells under 2 columns; a text with a comma stands in quotation marks"},
		{"two columns", "text,text\n", `x:1: two columns "text"; take one of them out`},
		{"latin1", "text\n3 \x80\n", "x:2:3: invalid UTF-8 (byte 0x80); save it in UTF-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			table, fault := ReadCSV([]byte(tt.data), "x")
			if fault == nil {
				t.Fatalf("no fault, %v", table)
			}
			same(t, "fault", fault.Error(), tt.want)
		})
	}
}

// FuzzReadCSV reads any bytes as a golden file; what is read can be written and
// read again.
func FuzzReadCSV(f *testing.F) {
	for _, seed := range []string{"text,amount\r\n3 €,3\r\n", "a\n\"b\r\nc\"\n", "text,amount\n'=1+1,\n", "\uFEFFa,b\n1", "\"", "a,a", "\uFEFF\uFEFF,0", " \uFEFF,0", "\"\"\"\";\"\n,\"", "0,\"0\r\r\n0\"", "0,1\n2,\"\r\r\n3\""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, fault := ReadCSV(data, "x")
		if fault != nil {
			return
		}
		again, fault := ReadCSV(table.Bytes(), "x")
		if fault != nil || len(again.Rows) != len(table.Rows) || !slices.Equal(again.Columns, table.Columns) {
			// A row of one empty cell is an empty line, which is none.
			if len(table.Columns) > 1 && !slices.Contains(table.Columns, "") {
				t.Fatalf("%v: %q becomes %q", fault, data, table.Bytes())
			}
			return
		}
		for _, pair := range Align(table, again, output.Fields(nil)) {
			if pair.Want < 0 || pair.Got < 0 {
				t.Fatalf("%q becomes %q", data, table.Bytes())
			}
		}
	})
}
