package extract

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// values writes what a figure says of its amount as the corpus does:
// "20000000000 EUR about inferred per=year", "3..5 EUR range", "vague EUR".
func values(f Figure) string {
	var b strings.Builder
	switch {
	case !f.Amount.Valid:
	case f.AmountMax.Valid:
		fmt.Fprintf(&b, "%s..%s ", f.Amount.Decimal, f.AmountMax.Decimal)
	default:
		fmt.Fprintf(&b, "%s ", f.Amount.Decimal)
	}
	b.WriteString(f.Currency)
	if f.Qualifier != Exact {
		fmt.Fprintf(&b, " %s", f.Qualifier)
	}
	if f.CurrencyInferred {
		b.WriteString(" inferred")
	}
	if f.Per != "" {
		fmt.Fprintf(&b, " per=%s", f.Per)
	}
	return b.String()
}

// A reading is a figure in what the tests compare: its span and its values.
type reading struct {
	start  int
	text   string
	values string
}

func (r reading) String() string { return fmt.Sprintf("at %d %q = %s", r.start, r.text, r.values) }

// read returns the figures of a document as readings.
func read(doc Document) []reading {
	var list []reading
	for _, f := range Figures(doc) {
		list = append(list, reading{f.Start, f.Text, values(f)})
	}
	return list
}

// readingLines lists readings, one on a line.
func readingLines(list []reading) string {
	if len(list) == 0 {
		return "\n\t\tnothing"
	}
	var b strings.Builder
	for _, r := range list {
		fmt.Fprintf(&b, "\n\t\t%s", r)
	}
	return b.String()
}

// testFiles returns the paths under ../testdata that match pattern, and fails
// where there are none.
func testFiles(t testing.TB, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "testdata", filepath.FromSlash(pattern)))
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		t.Fatalf("no file matches testdata/%s", pattern)
	}
	return paths
}
