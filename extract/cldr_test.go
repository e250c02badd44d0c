package extract

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// TestCLDR reads what the French locales of CLDR write: every currency, by
// symbol, code and name, as ../testdata/cldr/fr_formats.tsv has them.
func TestCLDR(t *testing.T) {
	rows := cldrRows(t)
	failed := 0
	for _, r := range rows {
		want, got := r.want(), readCLDR(r)
		switch reason := r.exception(); {
		case reason == "" && got != want:
			failed++
			t.Errorf("%s %s %s: %q reads as %s, want %s", r.locale, r.code, r.display, r.formatted, got, want)
		case reason != "" && got == want:
			t.Errorf("%s %s %s: %q reads well, and needs no exception (%s)", r.locale, r.code, r.display, r.formatted, reason)
		}
	}
	t.Logf("%d of %d rows fail", failed, len(rows))
}

// A cldrRow is one amount as a locale formats it.
type cldrRow struct{ locale, code, display, amount, formatted string }

func (r cldrRow) want() string {
	return fmt.Sprintf("%s %s", decimal.RequireFromString(r.amount), r.code)
}

// exception returns the reason why a row need not read back, or "".
func (r cldrRow) exception() string {
	for _, e := range cldrExceptions {
		if e.matches(r) {
			return e.reason
		}
	}
	return ""
}

// A cldrException is a set of rows that the guide of annotation reads otherwise
// than CLDR means them, or that nobody writes. Empty fields match everything.
type cldrException struct{ codes, display, locale, contains, reason string }

func (e cldrException) matches(r cldrRow) bool {
	return slices.Contains(strings.Fields(e.codes), r.code) && (e.display == "" || e.display == r.display) &&
		(e.locale == "" || e.locale == r.locale) && strings.Contains(r.formatted, e.contains)
}

var cldrExceptions = []cldrException{
	{"XAG XAU XPD XPT", "name", "", "", "an ounce of gold is a weight of metal"},
	{"XAF", "symbol", "", "FCFA", "FCFA is of West Africa where no country is named"},
	{"MTP", "name", "", "", "the pound and the lira of Malta have one French name"},
	{"TMM", "name", "", "", "the manats of Turkmenistan have one name in the press"},
	{"ZWD", "name", "", "", "the dollars of Zimbabwe have one French name"},
	{"BHD JOD KWD LYD OMR TND", "", "fr-CH", "-42.100", "a dot before exactly three digits groups"},
	{"USN USS", "name", "", "(", "the dollars of the next and the same day are dollars in the press"},
	{"XBB XBC XBD", "name", "", "", "nobody writes a name with a number"},
}

// readCLDR reads a row in a document of its locale's region.
func readCLDR(r cldrRow) string {
	_, country, _ := strings.Cut(r.locale, "-")
	figures := Figures(Document{Text: r.formatted, Country: country})
	if len(figures) != 1 {
		return fmt.Sprintf("%d figures", len(figures))
	}
	f := figures[0]
	s := fmt.Sprintf("%s %s", f.Amount.Decimal, f.Currency)
	if f.AmountMax.Valid {
		s += " and more"
	}
	if f.Text != strings.TrimSpace(r.formatted) {
		s += fmt.Sprintf(" in %q", f.Text)
	}
	return s
}

func cldrRows(t *testing.T) []cldrRow {
	t.Helper()
	data, err := os.ReadFile(testFiles(t, "cldr/fr_formats.tsv")[0])
	if err != nil {
		t.Fatal(err)
	}
	var rows []cldrRow
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			t.Fatalf("%d fields: %q", len(f), line)
		}
		rows = append(rows, cldrRow{f[0], f[1], f[2], f[3], f[4]})
	}
	return rows
}
