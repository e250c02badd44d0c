// Package report writes what milliards check has found: one file a format, all of
// them listed here.
package report

import (
	"io"

	"milliards/cmd/milliards/internal/golden"
)

// A Result is what was found about one document, golden file or input.
type Result struct {
	File     string           // the article; of an orphan the golden file
	Doc      string           // the id of a document of JSON Lines
	Golden   string           // the golden file, "" where there is none
	Figures  int              // that the document has now
	Findings []golden.Finding // in the order of the text
	More     int              // findings beyond those
	Wrote    bool             // the golden file has been written anew
	Fault    error            // what could not be read or written; nil where all could
}

// A Summary is what a run has seen.
type Summary struct {
	Documents int // compared
	Figures   int // of these documents, now
	Changed   int // figures with another value
	Missing   int // figures no longer found
	New       int // figures that are in no golden file
	Orphans   int // golden files without an article
	Uncovered int // articles without a golden file
	Written   int // golden files written anew
	Faults    int // inputs or lines that could not be read
}

// Add counts a result.
func (s *Summary) Add(r *Result) {
	s.Figures += r.Figures
	if r.Wrote {
		s.Written++
	}
	if r.Fault != nil {
		s.Faults++
	}
	for i := range r.Findings {
		switch r.Findings[i].Rule {
		case golden.Changed:
			s.Changed++
		case golden.Missing:
			s.Missing++
		case golden.New:
			s.New++
		case golden.Orphan:
			s.Orphans++
		case golden.Uncovered:
			s.Uncovered++
		}
	}
}

// A Writer writes the results in one format. Close ends the report; without it the
// report is not complete.
type Writer interface {
	Write(*Result) error
	Close(Summary) error
}

// Options are what a format may want to know.
type Options struct {
	Version string // of the program
	Strict  bool   // an article without a golden file is an error, not a warning
}

// level is what a rule is to a machine: "error" or "warning".
func (o *Options) level(rule golden.Rule) string {
	if rule == golden.Uncovered && !o.Strict {
		return "warning"
	}
	return "error"
}

// A Format is one way to write a report.
type Format struct {
	Name string
	New  func(io.Writer, Options) Writer
}

// Formats lists the formats in the order of the documentation.
func Formats() []Format {
	return []Format{
		{"text", newText},     // for the eye: a paragraph a finding
		{"github", newGitHub}, // workflow commands, which GitHub shows in the pull request
		{"sarif", newSARIF},   // SARIF 2.1.0, for code scanning
		{"junit", newJUnit},   // JUnit's XML, for test reports: a case a document
		{"json", newJSON},     // one object; its schema is that of milliards schema check
	}
}
