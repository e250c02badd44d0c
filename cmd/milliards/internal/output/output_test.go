package output

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"milliards/extract"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func amount(s string) decimal.NullDecimal {
	return decimal.NewNullDecimal(decimal.RequireFromString(s))
}

// samples are figures with everything in them that a format could stumble on.
func samples() []Record {
	return []Record{
		{
			Figure: extract.Figure{
				Doc: "articles/sommet.txt", Index: 0, Line: 3, Column: 12, Start: 110, End: 132,
				Text: "109 milliards d’euros", Sentence: "Il promet « 109 milliards d’euros ».", Rule: "number+magnitude+currency",
				Amount: amount("109000000000"), Currency: "EUR", Qualifier: extract.Exact,
				Horizon: "../2030", HorizonText: "d'ici 2030", Kind: "investment", Status: "announced", AI: true,
				Investor: "acteurs privés", Recipient: "filière", Project: "Campus IA", Purpose: "centres de données",
				Place: "France", AnnouncedBy: "Emmanuel Macron",
			},
			Conversions: []Conversion{
				{Converted: amount("112488000000"), To: "USD", Rate: "1.0320", RateDate: "2025-02-10", RateSource: "ECB", RateMethod: "daily"},
				{Converted: amount("1136236561866.13"), To: "MAD", Rate: "12.3339/1.1832", RateDate: "2025-02", RateSource: "HMRC", RateMethod: "monthly"},
			},
		},
		{
			Figure: extract.Figure{
				Doc: "a|b.txt", Index: 1, Line: 4, Column: 1, Start: 140, End: 160,
				Text: "30 à 50\nmil\u00ADliards", Sentence: "<b>30</b> à 50\nmilliards, \"dit\"-il\t!", Rule: "range",
				Amount: amount("30e9"), AmountMax: amount("50e9"), Currency: "EUR", CurrencyInferred: true, Qualifier: extract.Range,
				Per: "year", Link: &extract.Link{Type: "part_of", To: 0},
			},
			Conversions: []Conversion{
				{Converted: amount("30960000000"), ConvertedMax: amount("51600000000"), To: "USD", Rate: "1.0320", RateDate: "2025-02-10"},
				{To: "MAD"},
			},
		},
		{
			Figure: extract.Figure{
				Doc: "=cmd()", Index: 3, Line: 5, Column: 2, Start: 170, End: 180,
				Text: "-3,50 \x1b[31meuros", Sentence: "@a\\b, \u202Ec", Rule: "sign", Investor: "+33",
				Amount: amount("-3.50"), Currency: "TND", Qualifier: extract.About,
			},
			Conversions: []Conversion{{To: "USD"}, {Converted: amount("-12.5"), To: "MAD"}},
		},
		{
			Figure:      extract.Figure{Doc: "vague.txt", Text: "plusieurs milliards", Currency: "USD", Qualifier: extract.Vague},
			Conversions: []Conversion{{To: "USD"}, {To: "MAD"}},
		},
	}
}

func write(t testing.TB, format string, opt Options, records []Record) string {
	t.Helper()
	var b bytes.Buffer
	for _, f := range Formats() {
		if f.Name != format {
			continue
		}
		w := f.New(&b, opt)
		for i := range records {
			if err := w.Write(&records[i]); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(Summary{Figures: len(records), Documents: 4, Vague: 1, Filtered: 2}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	t.Fatalf("no format %q", format)
	return ""
}

func TestGolden(t *testing.T) {
	for _, f := range Formats() {
		for name, to := range map[string][]string{"figures": {"USD"}, "targets": {"USD", "MAD"}} {
			testGolden(t, f.Name, name, to)
		}
	}
}

func testGolden(t *testing.T, format, name string, to []string) {
	t.Run(name+"."+format, func(t *testing.T) {
		records := samples()
		for i := range records {
			records[i].Conversions = records[i].Conversions[:len(to)]
		}
		golden(t, name+"."+format, write(t, format, Options{To: to, Width: 100}, records))
	})
}

// golden compares an output with the file of a name, or writes the file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
