package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFrames reads ../testdata/frames: texts with their figures in [[ ]], and
// below each text a line for each figure that names what it must say:
//
//	@ date=2025-02-10 country=FR
//	Orvane investira [[3 milliards d'euros]] dans Lumea d'ici 2030.
//		kind: investment; status: announced; investor: Orvane; horizon: ../2030
//
// Fields that a line leaves out may be anything; "-" is nothing at all.
func TestFrames(t *testing.T) {
	for _, path := range testFiles(t, "frames/*.txt") {
		for _, c := range framesOf(t, path) {
			t.Run(c.name, func(t *testing.T) { c.check(t) })
		}
	}
}

// A frameCase is a text and what each of its figures must say.
type frameCase struct {
	name   string
	doc    Document
	starts []int
	want   []string
}

func framesOf(t testing.TB, path string) (cases []frameCase) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var setting corpusReader
	for n, line := range strings.Split(string(data), "\n") {
		switch {
		case strings.TrimSpace(line) == "" || line[0] == '#':
		case line[0] == '@':
			if err := setting.context(line[1:]); err != nil {
				t.Fatalf("%s:%d: %v", path, n+1, err)
			}
		case line[0] == '\t' && len(cases) > 0:
			c := &cases[len(cases)-1]
			c.want = append(c.want, strings.TrimSpace(line))
		default:
			c := frameCase{name: fmt.Sprintf("%s:%d", filepath.Base(path), n+1), doc: setting.doc}
			c.doc.Text, c.starts = unmark(line)
			cases = append(cases, c)
		}
	}
	return cases
}

// unmark takes the [[ ]] out of a text and returns where the spans in them start.
func unmark(marked string) (text string, starts []int) {
	parts := strings.Split(unescape.Replace(marked), "[[")
	text = parts[0]
	for _, p := range parts[1:] {
		starts = append(starts, len(text))
		text += strings.Replace(p, "]]", "", 1)
	}
	return text, starts
}

func (c *frameCase) check(t *testing.T) {
	figures := Figures(c.doc)
	if len(figures) != len(c.starts) || len(c.starts) != len(c.want) {
		t.Fatalf("%d figures found, %d marked, %d lines below: %s", len(figures), len(c.starts), len(c.want), readingLines(read(c.doc)))
	}
	for i := range figures {
		if figures[i].Start != c.starts[i] {
			t.Fatalf("figure %d is %q", i, figures[i].Text)
		}
		for part := range strings.SplitSeq(c.want[i], ";") {
			field, want, ok := strings.Cut(part, ":")
			got, known := said(&figures[i], strings.TrimSpace(field))
			if want = strings.TrimSpace(want); !ok || !known {
				t.Fatalf("no field in %q", part)
			}
			if got == "" {
				got = "-"
			}
			if got != want {
				t.Errorf("%q: %s is %s, want %s", figures[i].Text, strings.TrimSpace(field), got, want)
			}
		}
	}
}

// said returns a field of a figure as the corpus writes it.
func said(f *Figure, field string) (string, bool) {
	switch field {
	case "kind":
		return string(f.Kind), true
	case "status":
		return string(f.Status), true
	case "ai":
		return fmt.Sprint(f.AI), true
	case "horizon":
		return f.Horizon, true
	case "horizon_text":
		return f.HorizonText, true
	case "investor":
		return f.Investor, true
	case "recipient":
		return f.Recipient, true
	case "project":
		return f.Project, true
	case "purpose":
		return f.Purpose, true
	case "place":
		return f.Place, true
	case "announced_by":
		return f.AnnouncedBy, true
	case "link":
		if f.Link == nil {
			return "", true
		}
		return fmt.Sprintf("%s %d", f.Link.Type, f.Link.To), true
	}
	return "", false
}
