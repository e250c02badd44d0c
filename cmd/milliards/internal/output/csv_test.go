package output

import (
	"encoding/csv"
	"errors"
	"strings"
	"testing"

	"milliards/extract"
)

// A reader of RFC 4180 finds every cell again.
func TestCSVReadsBack(t *testing.T) {
	records := samples()
	rows, err := csv.NewReader(strings.NewReader(write(t, "csv", Options{}, records))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != len(records)+1 {
		t.Fatalf("%d rows, want %d", len(rows), len(records)+1)
	}
	cell := func(row int, field string) string {
		for i, head := range rows[0] {
			if head == field {
				return rows[row][i]
			}
		}
		t.Fatalf("no column %q", field)
		return ""
	}
	for _, want := range []struct {
		row         int
		field, cell string
	}{
		{1, "text", "109 milliards d’euros"}, {1, "amount", "109000000000"}, {1, "amount_max", ""}, {1, "rate", "1.0320"},
		{2, "sentence", "<b>30</b> à 50\nmilliards, \"dit\"-il\t!"}, {2, "link", "part_of:0"},
		{3, "amount", "-3.5"}, {3, "text", "'-3,50 \x1b[31meuros"}, {3, "doc", "'=cmd()"}, {3, "sentence", "'@a\\b, \u202Ec"}, {3, "investor", "'+33"},
		{4, "amount", ""}, {4, "qualifier", "vague"},
	} {
		if got := cell(want.row, want.field); got != want.cell {
			t.Errorf("row %d, %s: %q, want %q", want.row, want.field, got, want.cell)
		}
	}
}

func TestCSVLinesEndInCRLF(t *testing.T) {
	got := write(t, "csv", Options{Fields: Fields(nil)[:2]}, samples()[:1])
	if want := "doc,index\r\narticles/sommet.txt,0\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTSV(t *testing.T) {
	record := Record{Figure: extract.Figure{Doc: "a\tb\\n\r\nc", Text: "\t1 €"}}
	var fields []Field
	for _, f := range Fields(nil) {
		if f.Name == "doc" || f.Name == "text" {
			fields = append(fields, f)
		}
	}
	got := write(t, "tsv", Options{Fields: fields}, []Record{record})
	if want := "doc\ttext\n" + `a\tb\\n\r\nc` + "\t" + `'\t1 €` + "\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

var errFull = errors.New("no space left")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

// An error of the disk comes out of every format.
func TestWriteError(t *testing.T) {
	record := samples()[0]
	for _, f := range Formats() {
		w := f.New(full{}, Options{Width: 100})
		var err error
		for range 2 * page {
			if err = w.Write(&record); err != nil {
				break
			}
		}
		if !errors.Is(err, errFull) {
			t.Errorf("%s: Write says %v", f.Name, err)
		}
		w = f.New(full{}, Options{Width: 100})
		if err := w.Write(&record); err != nil {
			t.Errorf("%s: the first Write says %v", f.Name, err)
		}
		if err := w.Close(Summary{}); !errors.Is(err, errFull) {
			t.Errorf("%s: Close says %v", f.Name, err)
		}
	}
}
