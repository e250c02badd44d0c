package golden

import (
	"strings"
	"testing"
)

func TestReadJSONL(t *testing.T) {
	table, fault := ReadJSONL([]byte("{\"text\":\"3 €\",\"amount\":\"3\",\"per\":null,\"ai\":true}\n\n{\"link\":{\"type\":\"same_as\",\"to\":0},\"text\":\"4 €\",\"n\":1.50,\"list\":[ 1 ],\"odd\":{\"to\":1}}"), "x")
	if fault != nil {
		t.Fatal(fault)
	}
	same(t, "columns", table.Columns, []string{"text", "amount", "per", "ai", "link", "n", "list", "odd"})
	same(t, "first", table.Rows[0].Cells, []string{"3 €", "3", "", "true", "", "", "", ""})
	same(t, "second", table.Rows[1].Cells, []string{"4 €", "", "", "", "same_as:0", "1.50", "[1]", `{"to":1}`})
	same(t, "line", table.Rows[1].Line, 3)
	if !table.States(&table.Rows[0], "per") || table.States(&table.Rows[0], "link") {
		t.Error("null states something, no member does not")
	}
	same(t, "written", string(table.Bytes()), "{\"text\":\"3 €\",\"amount\":\"3\",\"per\":null,\"ai\":true}\n{\"text\":\"4 €\",\"link\":{\"type\":\"same_as\",\"to\":0},\"n\":1.50,\"list\":[ 1 ],\"odd\":{\"to\":1}}\n")
}

func TestReadJSONLFaults(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"no JSON", "{}\n{\"é\":}", "x:2:6: not JSON: invalid character '}' looking for beginning of value; " + jsonRemedy},
		{"no object", "[]", "x:1:1: JSON, but no object; " + jsonRemedy},
		{"latin1", "{}\n\xe9", "x:2:1: invalid UTF-8 (byte 0xE9); save it in UTF-8"},
		{"too many members", manyMembers(), "x:1: more than 200 members of different names; " + jsonRemedy},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			table, fault := ReadJSONL([]byte(tt.data), "x")
			if fault == nil {
				t.Fatalf("no fault, %v", table)
			}
			same(t, "fault", fault.Error(), tt.want)
		})
	}
}

func manyMembers() string {
	var b strings.Builder
	b.WriteString("{")
	for i := range maxColumns + 1 {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString(`"` + strings.Repeat("x", i+1) + `":1`)
	}
	return b.String() + "}"
}

// FuzzReadJSONL reads any bytes as a golden file; what is read can be written and
// read again.
func FuzzReadJSONL(f *testing.F) {
	for _, seed := range []string{"{\"text\":\"3 €\",\"amount\":\"3\"}\n", "{}\n{\"a\":[{}]}", "{\"a\":1,\"a\":2}", "[[[[", "{\"link\":{\"type\":\"same_as\",\"to\":0}}", "null"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, fault := ReadJSONL(data, "x")
		if fault != nil {
			return
		}
		again, fault := ReadJSONL(table.Bytes(), "x")
		if fault != nil || len(again.Rows) != len(table.Rows) {
			t.Fatalf("%v: %q becomes %q", fault, data, table.Bytes())
		}
	})
}
