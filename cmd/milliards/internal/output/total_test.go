package output

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"milliards/cmd/milliards/internal/total"
	"milliards/extract"
)

// sampleTotal is a report with every verdict, a range, a rate, a loss and names
// that a format could stumble on.
func sampleTotal() *total.Report {
	mention := func(document, index int, text, worth string, f extract.Figure) total.Mention {
		f.Doc, f.Index, f.Line, f.Text, f.Currency = []string{"=a|b.txt", "c\x1b[31m.txt"}[document], index, index+1, text, "EUR"
		m := total.Mention{Figure: f, Document: document, Date: "2025-02-10"}
		if worth != "" {
			low, high, isRange := strings.Cut(worth, "..")
			m.Amount = amount(low)
			if isRange {
				m.AmountMax = amount(high)
			}
		}
		m.Worth, m.WorthMax = m.Amount, m.AmountMax
		return m
	}
	part := &extract.Link{Type: extract.PartOf}
	noRate := mention(1, 2, "3 bitcoins", "3", extract.Figure{})
	noRate.Currency, noRate.Worth.Valid = "BTC", false
	return total.Sum([]total.Mention{
		mention(0, 0, "109 milliards\n\"d'euros\"", "109e9", extract.Figure{Place: "France"}),
		mention(0, 1, "30 à 50", "30e9..50e9", extract.Figure{Investor: "=Émirats, etc.", Link: part}),
		mention(0, 2, "20", "20e9", extract.Figure{Investor: "Brookfield", Link: part}),
		mention(0, 3, "15", "15e9", extract.Figure{Link: &extract.Link{Type: extract.PartOf, To: 2}}),
		mention(0, 4, "les 109", "109e9", extract.Figure{Link: &extract.Link{Type: extract.SameAs}}),
		mention(0, 5, "900", "900e9", extract.Figure{Investor: "Brookfield", Link: part}),
		mention(0, 6, "3 M€ par an", "3e6", extract.Figure{Investor: "Brookfield", Per: "year"}),
		mention(0, 7, "-7,50 €", "-7.50", extract.Figure{Investor: "\x1b[31mAmazon"}),
		mention(0, 8, "2 €", "2", extract.Figure{Kind: extract.Price}),
		mention(1, 0, "20 Md€", "20e9", extract.Figure{Investor: "Brookfield"}),
		mention(1, 1, "plusieurs", "", extract.Figure{}),
		noRate,
	}, total.Options{By: []total.Dimension{total.Investor}, Window: 31, Keep: func(f *extract.Figure) bool { return f.Kind == "" }})
}

func TestTotalGolden(t *testing.T) {
	for _, format := range TotalFormats() {
		for _, explain := range []bool{false, true} {
			name := "total." + format
			if explain {
				name = "total_explain." + format
			}
			t.Run(name, func(t *testing.T) {
				var b bytes.Buffer
				opt := TotalOptions{By: []total.Dimension{total.Investor}, To: "EUR", Format: format, Explain: explain, Documents: 2, Width: 100}
				if err := WriteTotal(&b, sampleTotal(), opt); err != nil {
					t.Fatal(err)
				}
				golden(t, name, b.String())
				check(t, format, b.Bytes())
			})
		}
	}
}

// check tells whether a reader of the format can read it.
func check(t *testing.T, format string, data []byte) {
	t.Helper()
	switch format {
	case "json":
		if !json.Valid(data) {
			t.Error("not JSON")
		}
	case "csv":
		if _, err := csv.NewReader(bytes.NewReader(data)).ReadAll(); err != nil {
			t.Error(err)
		}
	}
	if bytes.ContainsRune(data, '\x1b') && format != "csv" {
		t.Error("an escape reaches the terminal")
	}
}

// Nothing is a total too.
func TestNoTotal(t *testing.T) {
	for format, want := range map[string]string{
		"table": "0 of 0 figures in 1 document counted\n",
		"csv":   "sum,sum_max,to,per,figures,documents\r\n",
		"json":  "{\"by\":[],\"documents\":1,\n\"rows\":[],\n\"totals\":[],\n\"verdicts\":{\"counted\":0,\"repeat\":0,\"retold\":0,\"part\":0,\"divided\":0,\"excess\":0,\"filtered\":0,\"vague\":0,\"no_rate\":0}}\n",
	} {
		var b bytes.Buffer
		if err := WriteTotal(&b, total.Sum(nil, total.Options{}), TotalOptions{To: "EUR", Format: format, Documents: 1, Width: 80}); err != nil {
			t.Fatal(err)
		}
		if b.String() != want {
			t.Errorf("%s: %q, want %q", format, b.String(), want)
		}
	}
}
