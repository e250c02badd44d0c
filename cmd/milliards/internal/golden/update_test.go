package golden

import (
	"bytes"
	"os"
	"testing"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// updated is a golden file as it becomes for a text.
func updated(t *testing.T, want *Table, text string) *Table {
	t.Helper()
	known := NewFields(output.Fields(nil))
	c := Comparison{Doc: extract.Document{Text: text}, Want: want, Records: records(text), Fields: fields("text,amount")}
	pairs, _, _ := c.Compare()
	return want.Updated(c.Records, pairs, known)
}

// The columns stay in their order, and notes beside their figures.
func TestUpdateCSV(t *testing.T) {
	want, fault := ReadCSV([]byte("note,amount,text\nvu le 3,4,4 €\n\"p. 2, ok\",1,5 €\nlà,6,6 €\n"), "x")
	if fault != nil {
		t.Fatal(fault)
	}
	got := updated(t, want, "Il a payé 3 €, puis 4 €, puis 5 €, puis -2 €.")
	same(t, "file", string(got.Bytes()), "note,amount,text\r\n,3,3 €\r\nvu le 3,4,4 €\r\n\"p. 2, ok\",5,5 €\r\n,-2,'-2 €\r\n")
}

// A file with semicolons keeps them, and the decimal comma.
func TestUpdateSemicolons(t *testing.T) {
	want, fault := ReadCSV([]byte("text;amount;note\r\n2 € 50;2,5;a, b\r\n"), "x")
	if fault != nil {
		t.Fatal(fault)
	}
	same(t, "cells", want.Rows[0].Cells, []string{"2 € 50", "2,5", "a, b"})
	got := updated(t, want, "Il a payé 2 € 50, puis 4 €.")
	same(t, "file", string(got.Bytes()), "text;amount;note\r\n2 € 50;\"2,5\";\"a, b\"\r\n4 €;4;\r\n")
}

func TestUpdateJSONL(t *testing.T) {
	want, fault := ReadJSONL([]byte("{\"note\":{\"p\":2},\"text\":\"4 €\",\"amount\":\"5\"}\n"), "x.jsonl")
	if fault != nil {
		t.Fatal(fault)
	}
	got := updated(t, want.WithColumns([]string{"per", "note", "text"}), "Il a payé 3 €, puis 4 €.")
	same(t, "file", string(got.Bytes()), "{\"text\":\"3 €\",\"amount\":\"3\",\"per\":null}\n{\"note\":{\"p\":2},\"text\":\"4 €\",\"amount\":\"4\",\"per\":null}\n")
}

// A passage keeps all but its figures.
func TestUpdatePassage(t *testing.T) {
	inTree(t, map[string]string{"x.jsonl": `{"id": 1.0, "source": {"a":[1]}, "text": "Il a payé 3 €.", "figures": [{"text": "4 €", "amount": "4"}]}`})
	for p, err := range Passages("x.jsonl", source.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		same(t, "line", string(p.AppendJSON(nil, updated(t, p.Want, p.Text))),
			`{"id": 1.0, "source": {"a":[1]}, "text": "Il a payé 3 €.", "figures": [{"text":"3 €","amount":"3"}]}`)
	}
}

func TestPassageFaults(t *testing.T) {
	inTree(t, map[string]string{"x.jsonl": "{\"text\":\"a\"}\n{\"text\":\"a\",\"figures\":{}}\n{\"text\":\"a\",\"figures\":[1]}\n{\n{\"text\":\"a\",\"figures\":[]}"})
	var got []string
	for p, err := range Passages("x.jsonl", source.Options{}) {
		if err == nil {
			got = append(got, p.Text)
			continue
		}
		got = append(got, err.Error())
	}
	same(t, "passages", got, []string{
		`x.jsonl:1:1: no "figures"; ` + passageRemedy,
		`x.jsonl:2:1: "figures" is no list; ` + passageRemedy,
		`x.jsonl:3: JSON, but no object; ` + jsonRemedy,
		`x.jsonl:4:1: not JSON: unexpected end of JSON input; a line is {"id": …, "date": …, "country": …, "text": …}`,
		"a",
	})
}

func TestReplaceLines(t *testing.T) {
	long := string(bytes.Repeat([]byte("x"), 10_000)) // more than a buffer
	tests := []struct{ name, before, want string }{
		{"in the middle", "a\n" + long + "\nc\n", "a\nB\nc\n"},
		{"at the end", "a\nb", "a\nB"},
		{"not there", "a\n", "a\n"},
		{"others are kept", long + "\r\nb\n\n" + long, long + "\r\nB\n\n" + long},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inTree(t, map[string]string{"x": tt.before})
			info, _ := os.Stat("x")
			var b bytes.Buffer
			if err := ReplaceLines(&b, "x", info, map[int][]byte{2: []byte("B")}); err != nil {
				t.Fatal(err)
			}
			same(t, "file", b.String(), tt.want)
		})
	}
	inTree(t, map[string]string{"x": "a\n", "x.gz": "\x1f\x8b\x08\x00"})
	info, _ := os.Stat("x")
	if err := os.WriteFile("x", []byte("a\nb\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	packed, _ := os.Stat("x.gz")
	for _, tt := range []struct {
		path   string
		before os.FileInfo
		want   string
	}{
		{"x", info, "x: it changed while it was read; check it again"},
		{"x.gz", packed, "x.gz: packed, and not written anew; unpack it first"},
	} {
		if err := ReplaceLines(&bytes.Buffer{}, tt.path, tt.before, nil); err == nil || err.Error() != tt.want {
			t.Errorf("%s is replaced, or %v", tt.path, err)
		}
	}
}
