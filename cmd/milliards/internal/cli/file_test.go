package cli

import (
	"io"
	"os"
	"strings"
	"testing"
)

func TestTarget(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("out", []byte("before"), 0o640); err != nil {
		t.Fatal(err)
	}
	out, err := newTarget("out", nil)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(out, "after")
	wantFile(t, "out", "before")
	if err := out.commit(); err != nil {
		t.Fatal(err)
	}
	out.discard() // too late
	wantFile(t, "out", "after")
	wantNames(t, "out")
	if info, _ := os.Stat("out"); info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, want that of before", info.Mode())
	}

	for _, path := range []string{"out", "new"} {
		out, err := newTarget(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(out, "half")
		out.discard()
	}
	wantFile(t, "out", "after")
	wantNames(t, "out")
}

func TestTargetOfStream(t *testing.T) {
	for _, path := range []string{"", "-"} {
		var b strings.Builder
		out, err := newTarget(path, &b)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(out, "x")
		if err := out.commit(); err != nil || b.String() != "x" {
			t.Errorf("%q: wrote %q, %v", path, b.String(), err)
		}
	}
}

// A file aside that a run left behind, killed, is in nobody's way.
func TestTargetBesideOthers(t *testing.T) {
	t.Chdir(t.TempDir())
	first, err := newTarget("out", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer first.discard()
	second, err := newTarget("out", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer second.discard()
	if first.file.Name() == second.file.Name() {
		t.Error("two runs write the same file aside")
	}
}

// A commit that fails leaves nothing behind.
func TestCommitFails(t *testing.T) {
	t.Chdir(t.TempDir())
	out, err := newTarget("out", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll("out/x", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := out.commit(); err == nil || !strings.HasPrefix(err.Error(), "-o out: ") {
		t.Errorf("commit onto a directory: %v", err)
	}
	wantNames(t, "out")
}

func wantFile(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); err != nil || string(got) != want {
		t.Errorf("%s holds %q, %v, want %q", name, got, err, want)
	}
}

func wantNames(t *testing.T, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("there are %q, want %q", got, want)
	}
}
