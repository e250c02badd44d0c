package output

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"milliards/extract"
)

// A table is as wide as the terminal, and no number is cut.
func TestTableFits(t *testing.T) {
	records := []Record{{
		Figure: extract.Figure{Doc: strings.Repeat("dossier/", 20) + "fin.txt", Line: 123456, Text: "cent " + strings.Repeat("très ", 100) + "gros milliards",
			Amount: amount("123456e12"), AmountMax: amount("234567e12"), Currency: "EUR", Qualifier: extract.Range},
	}}
	for _, width := range []int{80, 100, 200} {
		got := write(t, "table", Options{Width: width}, records)
		for line := range strings.Lines(got) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > width {
				t.Errorf("%d columns wide, want at most %d: %s", n, width, line)
			}
		}
		for _, want := range []string{"123 456 000–234 567 000 Md", "fin.txt:123456", "cent très"} {
			if !strings.Contains(got, want) {
				t.Errorf("width %d: no %q in\n%s", width, want, got)
			}
		}
	}
}

// Where a terminal is too narrow for the numbers, they are shown all the same.
func TestTableTooNarrow(t *testing.T) {
	got := write(t, "table", Options{To: []string{"USD"}, Width: 1}, samples())
	for _, want := range []string{"30–50 Md EUR/year", "30,96–51,6 Md", "109 mil…", "…t.txt:3"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// Columns stay in line under characters that take two columns or none.
func TestTableOfWideCharacters(t *testing.T) {
	records := samples()[:2]
	records[0].Text, records[1].Text = "1 億€", "e\u0301te\u0301 10 €"
	got := write(t, "table", Options{Width: 100}, records)
	want := "text                 amount  doc:line\n" +
		"────────  ─────────────────  ─────────────────────\n" +
		"1 億€            109 Md EUR  articles/sommet.txt:3\n" +
		"e\u0301te\u0301 10 €  30–50 Md EUR/year  a|b.txt:4\n"
	if table, _, _ := strings.Cut(got, "\n\n"); table+"\n" != want {
		t.Errorf("got:\n%s\nwant:\n%s", table, want)
	}
}

func TestTablePages(t *testing.T) {
	records := make([]Record, 2*page+1)
	for i := range records {
		records[i] = samples()[0]
	}
	lines := strings.Split(write(t, "table", Options{Width: 100}, records), "\n")
	if want := 3*2 + len(records) + 2 + 3; len(lines) != want {
		t.Errorf("%d lines, want %d", len(lines), want)
	}
}

func TestTableOfNothing(t *testing.T) {
	var empty strings.Builder
	w := newTable(&empty, Options{Width: 100})
	if err := w.Close(Summary{Documents: 1}); err != nil {
		t.Fatal(err)
	}
	if got, want := empty.String(), "0 figures in 1 document\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTableOfFields(t *testing.T) {
	var fields []Field
	for _, f := range Fields(nil) {
		switch f.Name {
		case "index", "amount", "ai", "link", "rate":
			fields = append(fields, f)
		}
	}
	got := write(t, "table", Options{Fields: fields, Width: 100}, samples()[:2])
	want := `index  amount  ai     link         rate
─────  ──────  ─────  ─────────  ──────
    0  109 Md  true              1.0320
    1   30 Md  false  part_of:0  1.0320

2 figures in 4 documents; 1 vague left out (--vague shows them); 2 filtered out
`
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// A figure of which no field is known has its row, of one cell or of two.
func TestTableOfNothingKnown(t *testing.T) {
	for _, names := range [][]string{{"horizon"}, {"horizon", "place"}} {
		var fields []Field
		for _, f := range Fields(nil) {
			if slices.Contains(names, f.Name) {
				fields = append(fields, f)
			}
		}
		got := write(t, "table", Options{Fields: fields, Width: 100}, []Record{{}, {}})
		if lines := strings.Split(got, "\n"); len(lines) != 7 || lines[2] != "" || lines[3] != "" {
			t.Errorf("%v: two rows of nothing:\n%s", names, got)
		}
	}
}

func TestCut(t *testing.T) {
	tests := []struct {
		in      string
		width   int
		atStart bool
		want    string
	}{
		{"milliards", 9, false, "milliards"},
		{"été", 3, false, "été"},
		{"milliards", 8, false, "milliar…"},
		{"milliards", 4, true, "…rds"},
		{"été été", 4, false, "été…"},
		{"日本日本", 4, false, "日…"},
		{"日本日本", 4, true, "…本"},
	}
	for _, tt := range tests {
		if got := cut(tt.in, tt.width, tt.atStart); got != tt.want {
			t.Errorf("cut(%q, %d, %v) = %q, want %q", tt.in, tt.width, tt.atStart, got, tt.want)
		}
	}
}

func TestSummary(t *testing.T) {
	tests := []struct {
		in   Summary
		want string
	}{
		{Summary{}, "0 figures in 0 documents"},
		{Summary{Figures: 1, Documents: 1}, "1 figure in 1 document"},
		{Summary{Figures: 12, Documents: 3, Vague: 2, Filtered: 1}, "12 figures in 3 documents; 2 vague left out (--vague shows them); 1 filtered out"},
	}
	for _, tt := range tests {
		if got := tt.in.String(); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
