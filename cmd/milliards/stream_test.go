package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// started starts the command; what it says on standard error goes to errOut.
func started(t *testing.T, args ...string) (cmd *exec.Cmd, in io.WriteCloser, out, errOut *bufio.Reader) {
	t.Helper()
	cmd = exec.Command("milliards", args...)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, in, bufio.NewReader(stdout), bufio.NewReader(stderr)
}

func exitCode(err error) int {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode()
	}
	return 0
}

// A line is answered before the next is written; an interrupt leaves the answers
// whole, although more input might come.
func TestInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process cannot interrupt another there")
	}
	cmd, in, out, errOut := started(t, "extract", "--per-record", "--fields", "text")
	for n := range 3 {
		fmt.Fprintf(in, `{"id":"%d","text":"%d M€"}`+"\n", n, n+1)
		want := fmt.Sprintf(`{"doc":"%d","figures":[{"text":"%d M€"}],"error":null}`+"\n", n, n+1)
		if got, err := out.ReadString('\n'); got != want {
			t.Fatalf("%q, %v; want %q", got, err, want)
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	rest, _ := io.ReadAll(out)
	message, _ := io.ReadAll(errOut)
	code := exitCode(cmd.Wait())
	if len(rest) > 0 || code != 130 || string(message) != "milliards: interrupted; the figures written are whole, and not all\n" {
		t.Errorf("exit code %d, %q, %q", code, rest, message)
	}
}

// An interrupt leaves the file of -o as it was, and nothing beside it.
func TestInterruptOutput(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process cannot interrupt another there")
	}
	for _, command := range []string{"extract", "explain", "total"} {
		t.Run(command, func(t *testing.T) { interruptOutput(t, command) })
	}
}

func interruptOutput(t *testing.T, command string) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out.csv")
	if err := os.WriteFile(path, []byte("old\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd, in, out, errOut := started(t, command, "--input", "jsonl", "--format", "json", "-o", path)
	fmt.Fprint(in, `{"text":"12 M€"}`+"\nbad\n")
	if message, err := errOut.ReadString('\n'); !strings.HasPrefix(message, "milliards: <stdin>:2:1: not JSON") {
		t.Fatalf("%q, %v", message, err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	io.Copy(io.Discard, out)
	message, _ := io.ReadAll(errOut)
	code := exitCode(cmd.Wait())
	names, _ := filepath.Glob(filepath.Join(dir, "*"))
	hidden, _ := filepath.Glob(filepath.Join(dir, ".*.tmp"))
	if data, err := os.ReadFile(path); string(data) != "old\n" || len(names)+len(hidden) != 1 {
		t.Errorf("%q, %v, among %q %q", data, err, names, hidden)
	}
	if want := "milliards: interrupted; " + path + " is as it was\n"; code != 130 || string(message) != want {
		t.Errorf("exit code %d, %q", code, message)
	}
}

// A reader that has seen enough ends it, without a word.
func TestClosedPipe(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there are no such pipes there")
	}
	cmd := exec.Command("milliards", "extract", "--format", "csv")
	in, inErr := cmd.StdinPipe()
	out, outErr := cmd.StdoutPipe()
	var message strings.Builder
	cmd.Stderr = &message
	if err := errors.Join(inErr, outErr, cmd.Start()); err != nil {
		t.Fatal(err)
	}
	go func() {
		for {
			if _, err := io.WriteString(in, "Le loyer est de 900 euros.\n"); err != nil {
				return
			}
		}
	}()
	if _, err := io.ReadFull(out, make([]byte, 100)); err != nil {
		t.Fatal(err)
	}
	out.Close()
	if err := cmd.Wait(); message.Len() > 0 {
		t.Errorf("%v: %q", err, message.String())
	}
}
