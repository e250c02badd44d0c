package output

import (
	"strconv"
	"strings"
)

// String is the line under a table: "12 figures in 3 documents; 2 vague left out (--vague shows them)".
func (s Summary) String() string {
	var b strings.Builder
	b.WriteString(Count(s.Figures, "figure") + " in " + Count(s.Documents, "document"))
	if s.Vague > 0 {
		b.WriteString("; " + strconv.Itoa(s.Vague) + " vague left out (--vague shows them)")
	}
	if s.Filtered > 0 {
		b.WriteString("; " + strconv.Itoa(s.Filtered) + " filtered out")
	}
	if s.Unconverted > 0 {
		b.WriteString("; " + strconv.Itoa(s.Unconverted) + " without a rate")
	}
	return b.String()
}

// Add adds what another part of the run has seen.
func (s *Summary) Add(t Summary) {
	s.Figures += t.Figures
	s.Documents += t.Documents
	s.Vague += t.Vague
	s.Filtered += t.Filtered
	s.Unconverted += t.Unconverted
}

// Count writes a number of things: "1 figure", "2 figures".
func Count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}
