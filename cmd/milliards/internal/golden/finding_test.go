package golden

import (
	"fmt"
	"strings"
	"testing"

	"milliards/extract"
)

const article = "Un plan de 109 milliards d'euros.\nPrès de 20 milliards d'euros viendront de Brookfield, 5 millions de dollars de Microsoft."

const golden = "text,amount,amount_max,currency,qualifier\n" +
	"109 milliards d'euros,109000000000,,EUR,exact\n" +
	"20 milliards d'euros,20000000000,,EUR,about\n" +
	"5 millions de dollars,5000000,,USD,exact\n"

func TestCompare(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"nothing", "", "", "[]"},
		{"amount", "109000000000", "108000000000", "[changed 1:12 golden 2 109 milliards d'euros = 109000000000 EUR exact [{amount 108000000000 109000000000}]]"},
		{"currency", ",USD", ",CAD", "[changed 2:55 golden 4 5 millions de dollars = 5000000 USD exact [{currency CAD USD}]]"},
		{"qualifier", "about", "exact", "[changed 2:9 golden 3 20 milliards d'euros = 20000000000 EUR about [{qualifier exact about}]]"},
		{"upper bound", "20000000000,,", "20000000000,30000000000,", "[changed 2:9 golden 3 20 milliards d'euros = 20000000000 EUR about [{amount_max 30000000000 }]]"},
		{"words", "\n20 milliards d'euros,", "\n20 milliards,", "[changed 2:9 golden 3 20 milliards d'euros = 20000000000 EUR about [{text 20 milliards 20 milliards d'euros}]]"},
		{"missing, its words still there", "5 millions", "Brookfield,7,,EUR,exact\n5 millions", "[missing 2:43 golden 4 Brookfield = 7 EUR exact []]"},
		{"the first missing, its words still there", "109 milliards", "plan,7,,EUR,exact\n109 milliards", "[missing 1:4 golden 2 plan = 7 EUR exact []]"},
		{"missing, its words gone", "5 millions", "7 euros,7,,EUR,exact\n5 millions", "[missing 0:0 golden 4 7 euros = 7 EUR exact []]"},
		{"new", "20 milliards d'euros,20000000000,,EUR,about\n", "", "[new 2:9 golden 0 20 milliards d'euros = 20000000000 EUR about []]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want, fault := ReadCSV([]byte(strings.Replace(golden, tt.old, tt.new, 1)), "x")
			if fault != nil {
				t.Fatal(fault)
			}
			c := Comparison{Doc: extract.Document{Text: article}, Want: want, Records: records(article), Fields: fields("text,amount,amount_max,currency,qualifier")}
			_, findings, more := c.Compare()
			got := []string{}
			for _, f := range findings {
				got = append(got, fmt.Sprintf("%s %d:%d golden %d %s = %s %v", f.Rule, f.DocLine, f.DocColumn, f.GoldenLine, f.Text, f.Value, f.Changes))
			}
			same(t, "findings", fmt.Sprint(got), tt.want)
			same(t, "more", more, 0)
		})
	}
}

// What is told of a document is bounded, what is counted is not.
func TestCompareBounded(t *testing.T) {
	text := strings.Repeat("Il a payé 3 euros. ", MaxFindings+7)
	c := Comparison{Doc: extract.Document{Text: text}, Want: &Table{Columns: []string{"text"}}, Records: records(text), Fields: fields("text")}
	_, findings, more := c.Compare()
	same(t, "findings", []int{len(findings), more}, []int{MaxFindings, 7})
}
