package report

import (
	"io"
	"strconv"
	"strings"

	"milliards/cmd/milliards/internal/output"
)

// A github report has a workflow command a finding, as GitHub Actions reads them
// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions):
//
//	::error title=milliards: changed,file=sommet.txt,line=3,col=14::109 milliards d'euros: amount …
type github struct {
	w   io.Writer
	opt Options
}

func newGitHub(w io.Writer, opt Options) Writer { return &github{w, opt} }

func (g *github) Write(r *Result) error {
	var b strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		command(&b, g.opt.level(f.Rule), "milliards: "+string(f.Rule), f.File, f.Line, f.Column, message(f))
	}
	if r.More > 0 {
		command(&b, "error", "milliards", r.File, 0, 0, count(r.More))
	}
	if r.Fault != nil {
		file, line, column, what := faultOf(r.Fault)
		command(&b, "error", "milliards: fault", file, line, column, what)
	}
	_, err := io.WriteString(g.w, b.String())
	return err
}

// Close writes the summary as a line of the log.
func (g *github) Close(s Summary) error {
	_, err := io.WriteString(g.w, s.String()+"\n")
	return err
}

// command writes a workflow command. No part of it can end it or begin another one.
func command(b *strings.Builder, level, title, file string, line, column int, what string) {
	b.WriteString("::" + level + " title=" + property(title))
	if file != "" {
		b.WriteString(",file=" + property(file))
	}
	if line > 0 {
		b.WriteString(",line=" + strconv.Itoa(line))
	}
	if column > 0 {
		b.WriteString(",col=" + strconv.Itoa(column))
	}
	b.WriteString("::" + data(output.Printable(what)) + "\n")
}

// data escapes what stands after the second "::" of a command.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes the value of a property.
func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
