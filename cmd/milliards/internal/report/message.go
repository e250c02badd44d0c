package report

import (
	"errors"
	"strconv"
	"strings"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
)

// message says in one line what a finding is, without its place:
// "109 milliards d'euros: amount 109000000000 is now 108000000000".
func message(f *golden.Finding) string {
	return within(f) + headline(f) + changes(f)
}

func headline(f *golden.Finding) string {
	switch f.Rule {
	case golden.Missing:
		return figure(f) + " is no longer found"
	case golden.New:
		return figure(f) + " is not in the golden file"
	case golden.Orphan:
		return "no article beside this golden file; delete it, or bring the article back"
	case golden.Uncovered:
		return "no golden file; milliards check --update writes " + output.Printable(golden.PathOf(f.File))
	}
	return output.Printable(f.Text)
}

// figure names a figure by its words and its value. A golden file may lack the columns
// of either.
func figure(f *golden.Finding) string {
	text, value := output.Printable(f.Text), output.Printable(f.Value)
	switch {
	case value == "":
		return text
	case text == "":
		return value
	}
	return text + " (" + value + ")"
}

func changes(f *golden.Finding) string {
	var b strings.Builder
	for i, c := range f.Changes {
		b.WriteString([...]string{": ", "; "}[min(i, 1)])
		b.WriteString(c.Field + " " + shown(c.Want) + " is now " + shown(c.Got))
	}
	return b.String()
}

// shown is a value as a message has it.
func shown(value string) string {
	if value == "" {
		return "(none)"
	}
	return output.Printable(value)
}

// within says where in a document of JSON Lines a finding is: "g1-dev-001:1:44: ".
func within(f *golden.Finding) string {
	if f.Doc == "" {
		return ""
	}
	return place(f.Doc, f.DocLine, f.DocColumn) + ": "
}

// place writes "file:line:column", without what is not known.
func place(file string, line, column int) string {
	s := output.Printable(file)
	if line > 0 {
		s += ":" + strconv.Itoa(line)
		if column > 0 {
			s += ":" + strconv.Itoa(column)
		}
	}
	return s
}

// count writes a number of findings that are not told: "12 more findings".
func count(more int) string { return output.Count(more, "more finding") }

// faultOf returns the parts of a fault, those that are known.
func faultOf(err error) (file string, line, column int, what string) {
	var f *source.Fault
	if !errors.As(err, &f) {
		return "", 0, 0, output.Printable(err.Error())
	}
	what = f.What
	if f.Remedy != "" {
		what += "; " + f.Remedy
	}
	return f.File, f.Line, f.Column, output.Printable(what)
}
