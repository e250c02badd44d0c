package main

import (
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
)

// Names, and what stands behind them: links, pipes, devices, what may not be read.

func TestHostilePaths(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no such names")
	}
	name := "a\nb\x1b[31m\xff\u202e=1+1|<b>.txt"
	situation(t, map[string]string{name: "Il a payé 3 M€.", "d/x.txt": "Il a payé 4 M€."})
	for _, args := range [][]string{
		{"extract", name}, {"extract", "."}, {"extract", "--format", "markdown", "."}, {"extract", name + "x", "d"},
		{"check", "."}, {"check", name}, {"check", "--format", "junit", "--strict", "."}, {"check", "--update", name}, {"score", name},
	} {
		o := milliards(t, "", args...)
		if o.code != 0 && o.code != 1 && o.code != 2 {
			t.Errorf("%q: exit code %d", args, o.code)
		}
		o.harmless(t)
	}
	milliards(t, "", "extract", "--format", "tsv", "--fields", "doc,amount", ".").holds(t, `a\nb`+"\x1b")
	if o := milliards(t, "", "check", name); o.code != 0 {
		t.Errorf("the golden file of a strange name is not found: %d %s", o.code, o.problems)
	}
}

func TestHostileSymlinkLoops(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€."})
	for link, aim := range map[string]string{"self.txt": "self.txt", "dir": ".", "up": "..", "gone.txt": "nowhere"} {
		if err := os.Symlink(aim, link); err != nil {
			t.Skip(err)
		}
	}
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "doc,amount", ".")
	o.want(t, 2, "self.txt: too many levels of symbolic links")
	if !strings.Contains(o.problems, "gone.txt: no such file") || o.out != "doc\tamount\na.txt\t3000000\n" {
		t.Errorf("%q, %q", o.out, o.problems)
	}
}

func TestHostileFIFO(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€."})
	if o := shell(t, "mkfifo x.txt x.golden.csv"); o.code != 0 {
		t.Skip("no FIFOs")
	}
	// One in a directory is passed over: nobody may ever write into it.
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "doc", ".")
	o.want(t, 0, "")
	o = milliards(t, "", "check", "--update", ".")
	o.want(t, 0, "")
	// So is one beside an article or a golden file, which nobody has named either.
	o = shell(t, "mkdir d && cp a.txt a.golden.csv d && mkfifo d/a.golden.jsonl d/a.md && milliards check --update d")
	o.want(t, 2, "d/a.golden.jsonl: a pipe or a device; put a file in its place, or name it with --golden")
	o.holds(t, "1 document, 1 figure: all as in their golden files; 2 faults\n")
	// One that is named is read.
	o = shell(t, "echo 'Il a payé 7 M€.' >x.txt & milliards extract --format tsv --fields doc,amount x.txt; wait")
	o.want(t, 0, "")
	o.holds(t, "x.txt\t7000000\n")
}

func TestHostileDevices(t *testing.T) {
	situation(t, nil)
	if runtime.GOOS != "linux" {
		t.Skip("other devices")
	}
	for device, message := range map[string]string{"/dev/zero": "binary file (a NUL byte)", "/dev/urandom": "binary file (a NUL byte)", "/proc/self/mem": "input/output error", "/dev/null": ""} {
		o := milliards(t, "", "extract", device)
		code := 2
		if message == "" {
			code = 0
		}
		o.want(t, code, message)
		o.small(t)
	}
	for _, args := range [][]string{{"check", "--golden", "/dev/zero", "/dev/null"}, {"score", "/dev/zero"}, {"extract", "--input", "jsonl", "/dev/zero"}} {
		o := milliards(t, "", args...)
		if o.code != 2 {
			t.Errorf("%q: exit code %d", args, o.code)
		}
	}
}

func TestHostileUnreadableFile(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "b.txt": "Il a payé 4 M€.", "b.golden.csv": "text\n"})
	if err := os.Chmod("b.txt", 0); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"extract", "check"} {
		cmd := exec.Command("milliards", command, ".")
		if f, err := os.Open("b.txt"); err == nil { // who may do everything
			f.Close()
			unprivileged(t, cmd)
		}
		finish(t, cmd, nil).want(t, 2, "b.txt: permission denied; make it readable")
	}
}

// A golden file that is a directory can neither be read nor written.
func TestHostileGoldenDirectory(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "a.golden.csv/x": "", "b.txt": "Il a payé 4 M€."})
	o := milliards(t, "", "check", "--update", "a.txt", "b.txt")
	o.want(t, 2, "a.golden.csv: is a directory")
	o.holds(t, "wrote b.golden.csv")
}

// What is no golden file is not overwritten, neither through a link nor by its name.
func TestHostileGoldenLink(t *testing.T) {
	const profile = "export PATH=/bin\nexport EDITOR=vi\n" // which is CSV, if need be
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "home/profile": profile})
	if err := os.Symlink("home/profile", "a.golden.csv"); err != nil {
		t.Skip(err)
	}
	for _, args := range [][]string{
		{"a.txt"}, {"--fields", "text,amount", "a.txt"}, {"--fields", "text", "--golden", "home/profile", "a.txt"}, {"--fields", "text", "--golden", "a.txt", "a.txt"},
	} {
		o := milliards(t, "", append([]string{"check", "--update"}, args...)...)
		o.want(t, 2, "none of its columns is a field")
		if read(t, "home/profile") != profile || read(t, "a.txt") != "Il a payé 3 M€." {
			t.Fatalf("%q: a file is overwritten: %q, %q", args, read(t, "home/profile"), read(t, "a.txt"))
		}
	}
	if err := os.Remove("home/profile"); err != nil {
		t.Fatal(err)
	}
	milliards(t, "", "check", "--update", "a.txt").want(t, 0, "")
	if _, err := os.Stat("home/profile"); err == nil {
		t.Error("a file has been written through a link that led nowhere")
	}
}
