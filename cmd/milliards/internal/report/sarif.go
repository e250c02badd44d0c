package report

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
)

// A sarif report is a log of the OASIS standard SARIF 2.1.0 with one run.
type sarif struct {
	w   io.Writer
	opt Options
	run sarifRun
}

// The parts of a log that this program writes, with the names of the standard.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		ColumnKind  string            `json:"columnKind"`
		Invocations []sarifInvocation `json:"invocations"`
		Results     []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID    string       `json:"id"`
		Short sarifMessage `json:"shortDescription"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifLocation struct {
		Message  *sarifMessage `json:"message,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
	}
)

func newSARIF(w io.Writer, opt Options) Writer {
	driver := sarifDriver{Name: "milliards", Version: opt.Version}
	for _, r := range golden.Rules {
		driver.Rules = append(driver.Rules, sarifRule{string(r.Rule), sarifMessage{r.Doc}})
	}
	return &sarif{w: w, opt: opt, run: sarifRun{
		Tool:        sarifTool{driver},
		ColumnKind:  "unicodeCodePoints",
		Invocations: []sarifInvocation{{Successful: true}},
		Results:     []sarifResult{},
	}}
}

func (s *sarif) Write(r *Result) error {
	for i := range r.Findings {
		f := &r.Findings[i]
		result := sarifResult{
			RuleID: string(f.Rule), RuleIndex: ruleIndex(f.Rule), Level: s.opt.level(f.Rule),
			Message:   sarifMessage{message(f)},
			Locations: []sarifLocation{location(f.File, f.Line, f.Column)},
		}
		if f.Golden != "" && f.Golden != f.File && f.GoldenLine > 0 {
			at := location(f.Golden, f.GoldenLine, 0)
			at.Message = &sarifMessage{"the golden figure"}
			result.Related = []sarifLocation{at}
		}
		s.run.Results = append(s.run.Results, result)
	}
	if r.More > 0 {
		s.notify("warning", r.File, 0, 0, count(r.More))
	}
	if r.Fault != nil {
		s.run.Invocations[0].Successful = false
		file, line, column, what := faultOf(r.Fault)
		s.notify("error", file, line, column, what)
	}
	return nil
}

func (s *sarif) notify(level, file string, line, column int, what string) {
	n := sarifNotification{Level: level, Message: sarifMessage{what}}
	if file != "" {
		n.Locations = []sarifLocation{location(file, line, column)}
	}
	notifications := &s.run.Invocations[0].Notifications
	*notifications = append(*notifications, n)
}

func ruleIndex(rule golden.Rule) int {
	for i, r := range golden.Rules {
		if r.Rule == rule {
			return i
		}
	}
	return -1
}

func location(file string, line, column int) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uri(file)}}}
	if line > 0 {
		l.Physical.Region = &sarifRegion{line, column}
	}
	return l
}

// uri is a path as a relative reference, or with the scheme file where it is
// absolute. Whatever is no plain character of a path is percent-encoded.
func uri(path string) string {
	u := url.URL{Path: filepath.ToSlash(strings.ToValidUTF8(path, "\uFFFD"))}
	if filepath.IsAbs(path) {
		u.Scheme = "file"
		if !strings.HasPrefix(u.Path, "/") { // a drive
			u.Path = "/" + u.Path
		}
	}
	return u.String()
}

func (s *sarif) Close(Summary) error {
	return writeJSON(s.w, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{s.run},
	})
}

// writeJSON writes a value for people and machines, in one piece. Characters that a
// terminal might obey are escaped, or were made harmless before.
func writeJSON(w io.Writer, value any) error {
	data, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(output.EscapeControls(data), '\n'))
	return err
}
