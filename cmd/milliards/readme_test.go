package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// An example is a command of a page of Markdown and what it prints.
type example struct {
	line    int
	command string // the lines of it that end in a backslash joined to the next
	output  string
}

// examples reads the fenced blocks "```console" of a page: a line "$ command",
// then what it prints, up to the next one or the end of the block.
func examples(page string) []example {
	var found []example
	inside, continued := false, false
	number := 0
	for line := range strings.Lines(page) {
		number++
		line = strings.TrimSuffix(line, "\n")
		command, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case strings.HasPrefix(line, "```"):
			inside, continued = !inside && line == "```console", false
		case !inside:
		case continued:
			last := &found[len(found)-1]
			last.command += "\n" + line
			continued = strings.HasSuffix(line, `\`)
		case isCommand:
			found = append(found, example{line: number, command: command})
			continued = strings.HasSuffix(line, `\`)
		case len(found) > 0:
			found[len(found)-1].output += line + "\n"
		}
	}
	return found
}

// isOurs tells whether an example is one of this command: the other ones (go test
// ./..., git clone …) are not run.
func isOurs(command string) bool {
	return regexp.MustCompile(`(^|[\s|;&(])milliards(\s|$)`).MatchString(command)
}

// matches tells whether an output is the one of an example, in which a line "..."
// stands for any lines.
func matches(want, got string) bool {
	parts := strings.Split(regexp.QuoteMeta(trimLines(want)), "\n")
	for i, part := range parts {
		if part == regexp.QuoteMeta("...") {
			parts[i] = `(.*\n)*?`
		} else {
			parts[i] += "\n"
		}
	}
	return regexp.MustCompile(`^` + strings.Join(parts, "") + `$`).MatchString(trimLines(got) + "\n")
}

// trimLines leaves out what cannot be seen: white space at the ends of lines, and
// empty lines at the end.
func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t\r")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// TestExamples runs the examples of the pages at the root of the repository, one
// after the other in a copy of it, and compares what they print.
func TestExamples(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no shell")
	}
	for _, page := range []string{"README.md", "CONTRIBUTING.md"} {
		data, err := os.ReadFile(filepath.Join("..", "..", page))
		if err != nil {
			continue
		}
		root := copyTree(t, filepath.Join("..", ".."))
		for _, e := range examples(string(data)) {
			command := strings.ReplaceAll(e.command, "go run ./cmd/milliards", "milliards")
			if !isOurs(command) {
				continue
			}
			cmd := exec.Command(shell, "-c", command)
			cmd.Dir = root
			cmd.Env = append(os.Environ(), "COLUMNS=", "MILLIARDS_CONFIG=", "MILLIARDS_DATA="+filepath.Join(root, "data"))
			output, err := cmd.CombinedOutput()
			if !matches(e.output, string(output)) {
				t.Errorf("%s:%d: $ %s\n(%v) prints\n%s\nwant\n%s", page, e.line, e.command, err, output, e.output)
			}
		}
	}
}

// copyTree copies what examples may read: the files that are neither hidden nor
// source code.
func copyTree(t *testing.T, root string) string {
	t.Helper()
	to := t.TempDir()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		name, _ := filepath.Rel(root, path)
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return os.MkdirAll(filepath.Join(to, name), 0o777)
		case !d.Type().IsRegular() || filepath.Ext(name) == ".go":
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), data, 0o666)
	})
	if err != nil {
		t.Fatal(err)
	}
	return to
}

func TestReadExamples(t *testing.T) {
	page := "$ no example\n```console\n$ milliards version\nmilliards 1\n$ echo a | \\\n  milliards extract\n```\n```sh\n$ no example\n```\n"
	got := examples(page)
	want := []example{{3, "milliards version", "milliards 1\n"}, {5, "echo a | \\\n  milliards extract", ""}}
	if len(got) != len(want) || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for command, want := range map[string]bool{"milliards version": true, "x | milliards extract -": true, "go test ./...": false, "ls cmd/milliards": false} {
		if isOurs(command) != want {
			t.Errorf("isOurs(%q) is not %v", command, want)
		}
	}
}

func TestMatches(t *testing.T) {
	tests := []struct {
		want, got string
		same      bool
	}{
		{"a\nb\n", "a\r\nb  \n\n", true},
		{"a\n...\nd\n", "a\nb\nc\nd\n", true},
		{"a\n...\nd\n", "a\nd\n", true},
		{"a\n...\n", "a\nb\nc\n", true},
		{"...\nc\n", "a\nb\nc\n", true},
		{"", "", true},
		{"a\n", "a\nb\n", false},
		{"a\n...\nd\n", "a\nb\n", false},
		{"", "a\n", false},
		{"a.c\n", "abc\n", false},
	}
	for _, tt := range tests {
		if matches(tt.want, tt.got) != tt.same {
			t.Errorf("matches(%q, %q) is not %v", tt.want, tt.got, tt.same)
		}
	}
}
