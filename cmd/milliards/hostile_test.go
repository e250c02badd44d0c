package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode"
)

// The files hostile_…_test.go hold what SECURITY.md promises, a situation a test, by what
// is attacked. The program runs as a process of its own, in an empty directory, as
// somebody would run it. Here is what they share.

// An outcome is what a run of the program left.
type outcome struct {
	out, problems string
	code          int
	peak          int64 // bytes of memory at most, 0 where the system does not tell
}

// situation changes into an empty directory with the files given.
func situation(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	t.Setenv("MILLIARDS_DATA", filepath.Join(t.TempDir(), "data"))
	t.Setenv("COLUMNS", "")
	t.Setenv("GORACE", "atexit_sleep_ms=0") // else a second for each run under -race
	for name, data := range files {
		write(t, name, data)
	}
}

func write(t *testing.T, name, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// milliards runs the program.
func milliards(t *testing.T, in string, args ...string) outcome {
	t.Helper()
	return finish(t, exec.Command("milliards", args...), strings.NewReader(in))
}

// shell runs a command of the shell.
func shell(t *testing.T, command string) outcome {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("no shell")
	}
	return finish(t, exec.Command("sh", "-c", command), nil)
}

func finish(t *testing.T, cmd *exec.Cmd, in io.Reader) outcome {
	t.Helper()
	var out, problems bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = in, &out, &problems
	err := cmd.Run()
	if _, exited := err.(*exec.ExitError); err != nil && !exited {
		t.Fatal(err)
	}
	o := outcome{out.String(), problems.String(), cmd.ProcessState.ExitCode(), peakMemory(cmd.ProcessState)}
	if strings.Contains(o.problems, "panic:") || strings.Contains(o.problems, "goroutine ") {
		t.Fatalf("the program fell: %s", o.problems)
	}
	return o
}

// want holds the exit code and a part of the messages against those expected.
func (o outcome) want(t *testing.T, code int, message string) {
	t.Helper()
	if o.code != code {
		t.Errorf("exit code %d, want %d: %s%s", o.code, code, head(o.problems), head(o.out))
	}
	if !strings.Contains(o.problems, message) || message == "" && o.problems != "" {
		t.Errorf("messages %q, want %q", head(o.problems), message)
	}
}

// holds checks that a part stands in the output.
func (o outcome) holds(t *testing.T, part string) {
	t.Helper()
	if !strings.Contains(o.out, part) {
		t.Errorf("no %q in %q", part, head(o.out))
	}
}

// harmless checks that a terminal has nothing to obey in what was printed.
func (o outcome) harmless(t *testing.T) {
	t.Helper()
	for name, text := range map[string]string{"output": o.out, "messages": o.problems} {
		for _, c := range text {
			if unicode.IsControl(c) && c != '\n' && c != '\r' || unicode.Is(unicode.Bidi_Control, c) {
				t.Fatalf("%s hold %U: %q", name, c, head(text))
			}
		}
	}
}

// small checks that the program was content with a modest memory.
func (o outcome) small(t *testing.T) {
	t.Helper()
	const most = 400 << 20 // with the race detector too
	if o.peak > most {
		t.Errorf("%d MiB of memory, more than %d", o.peak>>20, most>>20)
	}
}

func head(s string) string { return s[:min(len(s), 2000)] }

// evil is a text that would command a terminal, turn its writing around and forge lines.
const evil = "\x1b]0;titre\x07\x1b[31mrouge\x1b[2J \u202eeuros\u2066 \u009b31m \x08\x08\r::error::forgé\n::set-output name=x::y\n"

const evilArticle = "Il a payé 3\u00a0M€ " + evil + "puis 4 M€ <script>alert(1)</script> | `x` [y](z)."
