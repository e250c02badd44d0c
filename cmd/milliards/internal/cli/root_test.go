package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"
)

// TestMain keeps the rates and the configuration of whoever runs the tests out of them.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "milliards")
	if err != nil {
		panic(err)
	}
	os.Setenv(dataVariable, dir)
	os.Unsetenv(configVariable)
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// run runs the command and returns what it prints and its exit code.
func run(in string, args ...string) (out, errOut string, code int) {
	var o, e strings.Builder
	code = Run(args, strings.NewReader(in), &o, &e)
	return o.String(), e.String(), code
}

func TestRun(t *testing.T) {
	tests := []struct {
		name     string
		in       string
		args     []string
		out, err string // substrings; "" for nothing at all
		code     int
	}{
		{"version", "", []string{"version"}, "milliards ", "", 0},
		{"help", "", []string{"--help"}, "Available Commands", "", 0},
		{"help of a command", "", []string{"extract", "--help"}, "front matter", "", 0},
		{"no command", "", nil, "Usage:", "", 0},
		{"unknown command", "", []string{"x"}, "", `milliards: unknown command "x"`, 2},
		{"unknown flag", "", []string{"extract", "--x"}, "", "milliards: unknown flag: --x; see milliards extract --help", 2},
		{"extract", "Il a payé 3 euros.", []string{"extract", "--fields", "amount", "--format", "tsv"}, "amount\n3\n", "", 0},
		{"capitals do not matter", "3 €", []string{"extract", "--format", "JSONL", "--fields", "AMOUNT", "--input", "Text", "--kind", "Price"}, `{"amount":"3"}`, "", 0},
		{"nor in total", "3 €", []string{"total", "--format", "CSV", "--by", "Kind"}, "price,3,", "", 0},
		{"nor in explain", "3 €", []string{"explain", "--format", "JSON"}, `"text":"3 €"`, "", 0},
		{"nor in rates", "", []string{"rates", "show", "fim", "--format", "JSON"}, `"5.94573"`, "", 0},
		{"a fault", "\xff", []string{"extract"}, "0 figures in 0 documents", "milliards: <stdin>:1:1: invalid UTF-8", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, errOut, code := run(tt.in, tt.args...)
			if code != tt.code {
				t.Errorf("exit code %d, want %d", code, tt.code)
			}
			if !strings.Contains(out, tt.out) || tt.out == "" && out != "" {
				t.Errorf("output %q, want %q", out, tt.out)
			}
			if !strings.Contains(errOut, tt.err) || tt.err == "" && errOut != "" {
				t.Errorf("messages %q, want %q", errOut, tt.err)
			}
		})
	}
}

// failing is a stream that cannot be written to.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestWriteErrors(t *testing.T) {
	tests := []struct {
		name string
		err  error
		code int
		want string
	}{
		{"a closed pipe ends quietly", &os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}, 0, ""},
		{"a full disk does not", errors.New("no space left on device"), 2, "milliards: standard output: no space left on device\n"},
	}
	for _, tt := range tests {
		var errOut strings.Builder
		code := Run([]string{"extract"}, strings.NewReader("3 euros"), failing{tt.err}, &errOut)
		if code != tt.code || errOut.String() != tt.want {
			t.Errorf("%s: exit code %d, messages %q", tt.name, code, errOut.String())
		}
	}
}

// A message is one line that a terminal shows and does not obey.
func TestComplain(t *testing.T) {
	var b strings.Builder
	streams{err: &b}.complain(fmt.Errorf("a\x1b[31m\nb\n"))
	if got, want := b.String(), "milliards: a␛[31m b\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWidth(t *testing.T) {
	for _, tt := range []struct {
		columns string
		want    int
	}{{"80", 80}, {"", defaultWidth}, {"x", defaultWidth}, {"-1", defaultWidth}} {
		t.Setenv("COLUMNS", tt.columns)
		if got := width(io.Discard); got != tt.want {
			t.Errorf("COLUMNS=%q: %d, want %d", tt.columns, got, tt.want)
		}
	}
}
