package frame_test

import (
	"strings"
	"testing"

	"milliards/extract"
	"milliards/extract/internal/frame"
)

// TestVerbs reads the example of every row of the table of verbs: its amount
// must be of the row's kind, where the row is not left to others (weight 0), and
// its subject in the role that the row gives it.
func TestVerbs(t *testing.T) {
	for _, row := range frame.Verbs() {
		t.Run(row.Forms[0], func(t *testing.T) {
			if row.Example == "" {
				if row.Kind != "" {
					t.Fatalf("a verb of kind %s has no example", row.Kind)
				}
				return
			}
			figures := extract.Figures(extract.Document{Text: row.Example, Date: "2025-02-10", Country: "FR"})
			if len(figures) != 1 {
				t.Fatalf("%d figures in %q", len(figures), row.Example)
			}
			f := &figures[0]
			if row.Weight > 0 && string(f.Kind) != row.Kind {
				t.Errorf("%q: kind %q, want %q", row.Example, f.Kind, row.Kind)
			}
			if row.Subject == "announced_by" && f.Investor != "" && strings.Contains(subjectOf(row.Example), f.Investor) {
				t.Errorf("%q: who states the amount pays it", row.Example)
			}
			if got, known := filled(f, row.Subject); known && (got == "" || !strings.Contains(subjectOf(row.Example), got)) {
				t.Errorf("%q: %s %q, want its subject", row.Example, row.Subject, got)
			}
		})
	}
}

// filled returns the field that a role fills.
func filled(f *extract.Figure, field string) (string, bool) {
	switch field {
	case "investor":
		return f.Investor, true
	case "recipient":
		return f.Recipient, true
	case "announced_by": // of a fine many annotators name no source; TestVerbs sees that it pays nothing
		return "", false
	case "purpose":
		return f.Purpose, true
	}
	return "", false
}

// subjectOf returns the first words of an example: "Le litre" of "Le litre se
// vend 3 €."
func subjectOf(example string) string {
	words := strings.SplitN(example, " ", 4)
	return strings.Join(words[:min(3, len(words))], " ")
}
