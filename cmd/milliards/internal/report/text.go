package report

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
)

// A text report has a line a finding, and under it what has changed:
//
//	sommet.txt:3:14: changed: 109 milliards d'euros
//	  amount     109000000000 → 108000000000
//	  qualifier  exact → about
type text struct{ w io.Writer }

func newText(w io.Writer, _ Options) Writer { return &text{w} }

func (t *text) Write(r *Result) error {
	var b strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		b.WriteString(place(f.File, f.Line, f.Column) + ": " + string(f.Rule) + ": " + within(f) + headline(f) + "\n")
		writeChanges(&b, f.Changes)
	}
	if r.More > 0 {
		b.WriteString(output.Printable(r.File) + ": " + count(r.More) + "\n")
	}
	if r.Wrote {
		b.WriteString("wrote " + output.Printable(r.Golden) + "\n")
	}
	_, err := io.WriteString(t.w, b.String())
	return err
}

// writeChanges sets the values in columns, so that they can be held against each other.
func writeChanges(b *strings.Builder, changes []golden.Change) {
	widest := 0
	for _, c := range changes {
		widest = max(widest, utf8.RuneCountInString(c.Field))
	}
	for _, c := range changes {
		fmt.Fprintf(b, "  %-*s  %s → %s\n", widest, c.Field, shown(c.Want), shown(c.Got))
	}
}

func (t *text) Close(s Summary) error {
	_, err := fmt.Fprintln(t.w, s)
	return err
}

// String is the last line of a report: "12 documents, 143 figures: 2 changed, 1 new".
func (s Summary) String() string {
	var parts []string
	for _, part := range []struct {
		n    int
		what string
	}{
		{s.Changed, "changed"}, {s.Missing, "missing"}, {s.New, "new"},
		{s.Orphans, "without an article"}, {s.Uncovered, "without a golden file"},
	} {
		if part.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.what))
		}
	}
	if len(parts) == 0 && s.Documents > 0 {
		parts = []string{"all as in their golden files"}
	}
	line := output.Count(s.Documents, "document") + ", " + output.Count(s.Figures, "figure")
	if len(parts) > 0 {
		line += ": " + strings.Join(parts, ", ")
	}
	if s.Written > 0 {
		line += "; " + output.Count(s.Written, "golden file") + " written"
	}
	if s.Faults > 0 {
		line += "; " + output.Count(s.Faults, "fault")
	}
	return line
}
