package report

import (
	"cmp"
	"encoding/xml"
	"io"
	"strings"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
)

// A junit report is XML as JUnit's Ant task wrote it first and test servers read
// it: a suite, a case a document, a failure where a finding is an error.
type junit struct {
	w     io.Writer
	opt   Options
	suite junitSuite
}

type (
	junitSuites struct {
		XMLName xml.Name     `xml:"testsuites"`
		Suites  []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Skipped *junitProblem `xml:"skipped"`
		Failure *junitProblem `xml:"failure"`
		Error   *junitProblem `xml:"error"`
	}
	junitProblem struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr,omitempty"`
		Text    string `xml:",chardata"`
	}
)

func newJUnit(w io.Writer, opt Options) Writer {
	return &junit{w: w, opt: opt, suite: junitSuite{Name: "milliards check"}}
}

func (j *junit) Write(r *Result) error {
	c := junitCase{Name: output.Printable(r.File), Class: "milliards", File: output.Printable(r.File)}
	if r.Doc != "" {
		c.Name += " " + output.Printable(r.Doc)
	}
	failing, passed := j.split(r.Findings)
	switch {
	case r.Fault != nil:
		file, line, column, what := faultOf(r.Fault)
		if c.Name == "" {
			c.Name, c.File = output.Printable(cmp.Or(file, "milliards")), output.Printable(file)
		}
		c.Error = &junitProblem{Message: what, Type: "fault", Text: place(cmp.Or(file, r.File, "milliards"), line, column) + ": " + what}
		j.suite.Errors++
	case failing != nil:
		c.Failure = problem(failing, r.More)
		j.suite.Failures++
	case passed != nil:
		c.Skipped = problem(passed, 0)
		j.suite.Skipped++
	}
	j.suite.Cases = append(j.suite.Cases, c)
	j.suite.Tests++
	return nil
}

// split parts the findings that are errors from those that are warnings.
func (j *junit) split(findings []golden.Finding) (errors, warnings []*golden.Finding) {
	for i := range findings {
		if f := &findings[i]; j.opt.level(f.Rule) == "error" {
			errors = append(errors, f)
		} else {
			warnings = append(warnings, f)
		}
	}
	return errors, warnings
}

// problem tells of all findings of a document: the first one in its message.
func problem(findings []*golden.Finding, more int) *junitProblem {
	var b strings.Builder
	for _, f := range findings {
		b.WriteString(place(f.File, f.Line, f.Column) + ": " + string(f.Rule) + ": " + message(f) + "\n")
	}
	if more > 0 {
		b.WriteString(count(more) + "\n")
	}
	p := &junitProblem{Message: message(findings[0]), Type: string(findings[0].Rule), Text: b.String()}
	if n := len(findings) - 1 + more; n > 0 {
		p.Message += " (and " + count(n) + ")"
	}
	return p
}

func (j *junit) Close(Summary) error {
	data, err := xml.MarshalIndent(junitSuites{Suites: []junitSuite{j.suite}}, "", "  ")
	if err != nil {
		return err
	}
	_, err = io.WriteString(j.w, xml.Header+string(data)+"\n")
	return err
}
