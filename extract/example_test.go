package extract_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"milliards/currency"
	"milliards/extract"
)

// The first figure lends its magnitude and currency to the second, a range.
func ExampleFigures() {
	doc := extract.Document{
		Text:    "Sur les 109 milliards d'euros annoncés, entre 30 et 50 viendront des Émirats.",
		Date:    "2025-02-10",
		Country: "FR",
	}
	for _, f := range extract.Figures(doc) {
		fmt.Println(f.Text, "=", f.Amount.Decimal, f.Currency, f.Qualifier)
		if f.AmountMax.Valid {
			fmt.Println("up to", f.AmountMax.Decimal)
		}
	}
	// Output:
	// 109 milliards d'euros = 109000000000 EUR exact
	// 30 et 50 = 30000000000 EUR range
	// up to 50000000000
}

// A figure in euros, at the rate of the day of the document.
func ExampleFigures_conversion() {
	doc := extract.Document{Text: "Stargate : 500 milliards de dollars.", Date: "2025-02-10"}
	day, err := currency.ParsePeriod(doc.Date)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range extract.Figures(doc) {
		rate, err := currency.Embedded().Rate(f.Currency, "EUR", day)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(rate.Apply(f.Amount.Decimal), "EUR at", rate.Rate, "of", rate.Date, "by", rate.Source)
	}
	// Output:
	// 484496124031.01 EUR at 1.0320 of 2025-02-10 by ECB
}

// An Extractor reads many documents; a vague figure has no amount.
func ExampleExtractor_Append() {
	extractor := extract.New()
	var figures []extract.Figure
	for _, doc := range []extract.Document{
		{ID: "ch", Country: "CH", Text: "Le canton débloque 40 millions de francs."},
		{ID: "sn", Country: "SN", Text: "Dakar débloque 40 millions de francs, puis plusieurs milliards."},
	} {
		figures = extractor.Append(figures[:0], doc)
		for _, f := range figures {
			if !f.Amount.Valid {
				fmt.Println(f.Doc, f.Currency, f.Qualifier)
				continue
			}
			fmt.Println(f.Doc, f.Currency, f.Amount.Decimal, "inferred:", f.CurrencyInferred)
		}
	}
	// Output:
	// ch CHF 40000000 inferred: true
	// sn XOF 40000000 inferred: true
	// sn XOF vague
}

// TestReadme keeps the Go code of README the one of the examples above.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(readme), "```go\n")[1:]
	if len(blocks) == 0 {
		t.Error("README has no Go code")
	}
	for _, block := range blocks {
		code, _, _ := strings.Cut(block, "```")
		indented := "\t" + strings.ReplaceAll(strings.TrimSpace(code), "\n", "\n\t")
		if !strings.Contains(string(examples), indented+"\n") {
			t.Errorf("no example has this code of README:\n%s", code)
		}
	}
}
