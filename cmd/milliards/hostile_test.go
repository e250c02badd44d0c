package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode"

	"milliards/cmd/milliards/internal/source"
)

// The tests of this file are what SECURITY.md promises, a situation each. The program
// runs as a process of its own, in an empty directory, as somebody would run it.

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

func TestHostileEscapesInTable(t *testing.T) {
	situation(t, map[string]string{"a.txt": evilArticle})
	for _, args := range [][]string{{"extract", "a.txt"}, {"extract", "--fields", "text,sentence", "a.txt"}, {"convert", evilArticle}, {"explain", "--refused", "a.txt"}} {
		o := milliards(t, "", args...)
		o.want(t, 0, "")
		o.harmless(t)
	}
}

func TestHostileEscapesInMachineFormats(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€ \x1b[31m\u009b\x7f vite."})
	for _, format := range []string{"json", "jsonl", "markdown"} {
		o := milliards(t, "", "extract", "--format", format, "--fields", "text,sentence", "a.txt")
		o.want(t, 0, "")
		o.harmless(t)
	}
}

func TestHostileEscapesInCheck(t *testing.T) {
	situation(t, map[string]string{
		"a.txt":        evilArticle,
		"a.golden.csv": "text,amount,currency\n\"3 M€ " + strings.ReplaceAll(evil, `"`, "") + "\",3000000,\"" + evil + "\"\n\"" + evil + "\",7,EUR\n",
	})
	for _, format := range []string{"text", "github", "sarif", "junit", "json"} {
		o := milliards(t, "", "check", "--format", format, "a.txt")
		if o.code != 1 {
			t.Errorf("%s: exit code %d: %s", format, o.code, o.problems)
		}
		if format == "sarif" || format == "json" { // the escapes of JSON are for its reader
			o.out = strings.ReplaceAll(o.out, "\u202e", "")
			o.out = strings.ReplaceAll(o.out, "\u2066", "")
		}
		o.harmless(t)
	}
}

// No line of an article, a golden file or a name begins a workflow command.
func TestHostileWorkflowCommands(t *testing.T) {
	name := "a\n::set-env name=PATH::x,b:c.txt"
	if runtime.GOOS == "windows" {
		t.Skip("no such names")
	}
	situation(t, map[string]string{name: evilArticle, strings.TrimSuffix(name, ".txt") + ".golden.csv": "text,amount\n\"3\n::error::x\",3\n"})
	o := milliards(t, "", "check", "--format", "github", ".")
	o.want(t, 1, "")
	lines := strings.Split(strings.TrimSpace(o.out), "\n")
	for _, line := range lines[:len(lines)-1] {
		if !regexp.MustCompile(`^::error title=milliards%3A (new|missing|changed),file=a%0A%3A%3Aset-env name=PATH%3A%3Ax%2Cb%3Ac\.(txt|golden\.csv),line=\d+,col=\d+::`).MatchString(line) {
			t.Errorf("a forged line: %q", line)
		}
	}
}

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

func TestHostileFormulas(t *testing.T) {
	situation(t, map[string]string{"x.jsonl": `{"id":"=cmd|' /C calc'!A0","text":"-3 M€ au bilan, +4 M€ ; @SUM(A1) 5 M€"}` + "\n"})
	for format, comma := range map[string]rune{"csv": ',', "tsv": '\t'} {
		o := milliards(t, "", "extract", "--format", format, "--fields", "doc,text,amount,sentence", "x.jsonl")
		o.want(t, 0, "")
		r := csv.NewReader(strings.NewReader(o.out))
		r.Comma, r.LazyQuotes = comma, true
		rows, err := r.ReadAll()
		if err != nil || len(rows) < 3 {
			t.Fatalf("%s: %v of %d rows", format, err, len(rows))
		}
		negative := false
		for _, row := range rows[1:] {
			for i, cell := range row {
				if i != 2 && strings.ContainsAny(cell[:1], "=+-@\t\r") {
					t.Errorf("%s: a spreadsheet would run %q", format, cell)
				}
			}
			negative = negative || row[2] == "-3000000"
		}
		if !negative {
			t.Errorf("%s: -3000000 is no number any more: %q", format, rows)
		}
	}
}

func TestHostileMarkdownAndHTML(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€ <script>alert(1)</script> | `x` [y](javascript:z) & <b>."})
	o := milliards(t, "", "extract", "--format", "markdown", "--fields", "text,sentence", "a.txt")
	o.want(t, 0, "")
	if strings.ContainsAny(o.out, "<>") || strings.Contains(o.out, "[y]") || strings.Count(strings.Split(o.out, "\n")[2], "|") != 4 {
		t.Errorf("Markdown would read %q", o.out)
	}
	o.holds(t, `&lt;script&gt;`)
}

func TestHostileXML(t *testing.T) {
	situation(t, map[string]string{"a]]>.txt": "Il a payé 3 M€.", "a]]>.golden.csv": "text,amount\n\"]]></failure><x a='\x01'/>&bad;\",3\n"})
	o := milliards(t, "", "check", "--format", "junit", ".")
	o.want(t, 1, "")
	if strings.Contains(o.out, "<x") || strings.Contains(o.out, "&bad") || strings.Contains(o.out, "]]>") || strings.Contains(o.out, "\x01") {
		t.Errorf("XML would read %q", o.out)
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
	for _, args := range [][]string{{"check", "--golden", "/dev/zero", "/dev/null"}, {"score", "/dev/zero"}} {
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

// A file that is gone when its turn comes is told of; the others are read.
func TestHostileVanishingFile(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "b.txt": "Il a payé 4 M€.", "c.txt": "Il a payé 5 M€.", "d/a.txt": "a", "d/b.txt": "b", "d/c.txt": "c"})
	cmd := exec.Command("milliards", "extract", "--format", "tsv", "--fields", "doc", "a.txt", "-", "b.txt", "c.txt")
	in, out := io.Pipe()
	go func() { // standard input comes between
		os.Remove("b.txt")
		out.Close()
	}()
	o := finish(t, cmd, in)
	o.want(t, 2, "b.txt: no such file")
	o.holds(t, "a.txt\nc.txt\n")

	var got []string
	for doc, err := range source.Documents([]string{"d"}, source.Options{}) {
		os.Remove("d/b.txt")
		got = append(got, fmt.Sprint(doc.ID, err))
	}
	if want := "d/a.txt<nil> d/b.txt: no such file or directory; check the path d/c.txt<nil>"; strings.Join(got, " ") != want {
		t.Errorf("%q", got)
	}
}

// A file that is cut while it is read gives whole documents or a fault, never half a
// document.
func TestHostileChangingFile(t *testing.T) {
	line := `{"text":"Il a payé 3 M€. ` + strings.Repeat("x", 100_000) + `"}` + "\n"
	situation(t, map[string]string{"x.jsonl": strings.Repeat(line, 10)})
	documents, faults := 0, 0
	for doc, err := range source.Documents([]string{"x.jsonl"}, source.Options{}) {
		if err != nil {
			faults++
			continue
		}
		if documents++; documents == 1 {
			if err := os.Truncate("x.jsonl", int64(len(line)*7/2)); err != nil {
				t.Fatal(err)
			}
		}
		if len(doc.Text) != len(line)-len(`{"text":""}`+"\n") {
			t.Errorf("a document of %d bytes", len(doc.Text))
		}
	}
	if documents != 3 || faults != 1 {
		t.Errorf("%d documents and %d faults, want 3 and 1", documents, faults)
	}
}

// A golden file that is a directory can neither be read nor written.
func TestHostileGoldenDirectory(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "a.golden.csv/x": "", "b.txt": "Il a payé 4 M€."})
	o := milliards(t, "", "check", "--update", "a.txt", "b.txt")
	o.want(t, 2, "a.golden.csv: is a directory")
	o.holds(t, "wrote b.golden.csv")
}

func TestHostileFullDisk(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "a.golden.csv": "text,amount\n9 €,9\n", "out": "before"})
	for _, command := range []string{"milliards check --update a.txt", "milliards extract -o out a.txt", "milliards check -o out a.txt"} {
		// No file may have a byte, those that cat writes are pipes.
		o := shell(t, "(ulimit -f 0; "+command+") 2>&1 | cat")
		o.holds(t, "file too large")
	}
	if read(t, "a.golden.csv") != "text,amount\n9 €,9\n" || read(t, "out") != "before" {
		t.Error("a file has changed")
	}
	names, _ := filepath.Glob(".*")
	if len(names) > 0 {
		t.Errorf("left behind: %q", names)
	}
	if runtime.GOOS == "linux" {
		milliards(t, "", "extract", "-o", "/dev/full", "a.txt").want(t, 2, "no space left on device")
		milliards(t, "", "check", "-o", "/dev/full", "a.txt").want(t, 2, "no space left on device")
	}
}

func TestHostileClosedPipe(t *testing.T) {
	situation(t, nil)
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, "{\"id\":%d,\"text\":\"Il a payé 3 M€.\",\"figures\":[]}\n", i)
	}
	write(t, "x.jsonl", b.String())
	for _, command := range []string{"extract --format jsonl", "check", "check --format github"} {
		o := shell(t, "milliards "+command+" x.jsonl | head -n 1")
		o.want(t, 0, "")
		if strings.Count(o.out, "\n") != 1 {
			t.Errorf("%s: %q", command, head(o.out))
		}
	}
}

// killed starts the program on a document that it can read and a line that it cannot,
// and kills it when it has told so; standard input stays open.
func killed(t *testing.T, args ...string) {
	t.Helper()
	cmd := exec.Command("milliards", args...)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	messages, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	io.WriteString(in, strings.Repeat(`{"text":"Il a payé 3 M€."}`+"\n", 5000)+"no JSON\n")
	if _, err := bufio.NewReader(messages).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
}

// A run that is killed leaves the file of -o as it was.
func TestHostileKillDuringOutput(t *testing.T) {
	situation(t, map[string]string{"out.csv": "before"})
	killed(t, "extract", "--input", "jsonl", "--format", "csv", "-o", "out.csv", "-")
	if got := read(t, "out.csv"); got != "before" {
		t.Errorf("the file holds %q", head(got))
	}
	milliards(t, `{"text":"Il a payé 3 M€."}`, "extract", "--input", "jsonl", "--format", "csv", "--fields", "amount", "-o", "out.csv", "-").want(t, 0, "")
	if got := read(t, "out.csv"); got != "amount\r\n3000000\r\n" {
		t.Errorf("the next run writes %q", got)
	}
}

// A run of --update that is killed, whenever that is, leaves each golden file as it was
// or as it is to be.
func TestHostileKillDuringUpdate(t *testing.T) {
	text := strings.Repeat("Il a payé 3 M€.\n", 300)
	before, after := "text,amount\r\n", "text,amount\r\n"+strings.Repeat("3 M€,3000000\r\n", 300)
	const articles, runs = 20, 10
	seen := map[string]int{}
	for run := range runs {
		situation(t, nil)
		for i := range articles {
			write(t, fmt.Sprintf("%02d.txt", i), text)
			write(t, fmt.Sprintf("%02d.golden.csv", i), before)
		}
		cmd := exec.Command("milliards", "check", "--update", ".")
		progress, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(progress)
		for wrote := 0; wrote <= run && lines.Scan(); {
			if strings.HasPrefix(lines.Text(), "wrote ") {
				wrote++
			}
		}
		cmd.Process.Kill()
		cmd.Wait()
		for i := range articles {
			switch got := read(t, fmt.Sprintf("%02d.golden.csv", i)); got {
			case before:
				seen["before"]++
			case after:
				seen["after"]++
			default:
				t.Fatalf("neither old nor new: %q", head(got))
			}
		}
	}
	if seen["after"] == 0 {
		t.Error("nothing was written before the kill")
	}
}

// What is compressed is refused, or unpacked within limits: no bomb goes off.
func TestHostileCompressedBomb(t *testing.T) {
	situation(t, nil)
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	zeros := make([]byte, 1<<20)
	for range 64 {
		w.Write(zeros)
	}
	w.Close()
	write(t, "bomb.txt", packed.String())
	write(t, "bomb.jsonl", packed.String())
	for _, args := range [][]string{{"extract", "bomb.txt"}, {"extract", "bomb.jsonl"}, {"check", "bomb.jsonl"}, {"score", "bomb.jsonl"}} {
		o := milliards(t, "", args...)
		if o.code != 2 {
			t.Errorf("%q: exit code %d: %s", args, o.code, head(o.problems))
		}
		o.harmless(t)
		o.small(t)
	}
}

// The rates come in an archive, which may be a bomb; then nothing is taken from it.
func TestHostileArchiveBomb(t *testing.T) {
	situation(t, nil)
	var packed bytes.Buffer
	archive := zip.NewWriter(&packed)
	entry, err := archive.Create("eurofxref-hist.csv")
	if err != nil {
		t.Fatal(err)
	}
	zeros := bytes.Repeat([]byte("1999-01-04,1.1789,\n"), 1<<16)
	for range 80 {
		entry.Write(zeros)
	}
	archive.Close()
	write(t, "bomb.zip", packed.String())
	o := milliards(t, "", "rates", "update", "--from-file", "bomb.zip")
	if o.code != 2 || o.problems == "" {
		t.Errorf("exit code %d: %s", o.code, head(o.problems))
	}
	o.small(t)
}

func TestHostileDeepJSON(t *testing.T) {
	deep := strings.Repeat("[", 1_000_000)
	situation(t, map[string]string{
		"open.jsonl": deep + "\n" + `{"text":"Il a payé 3 M€.","figures":` + deep + strings.Repeat("]", 1_000_000) + "}\n" + `{"id":1,"text":"Il a payé 3 M€.","figures":[]}` + "\n",
		"a.txt":      "Il a payé 3 M€.", "a.golden.jsonl": `{"text":` + strings.Repeat(`{"a":`, 1_000_000),
	})
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "doc", "open.jsonl")
	o.want(t, 2, "open.jsonl:1:")
	o.holds(t, "doc\n1\n")
	o.small(t)
	for _, args := range [][]string{{"check", "open.jsonl"}, {"check", "a.txt"}, {"score", "open.jsonl"}, {"score", "--figures", "a.golden.jsonl", "open.jsonl"}} {
		o := milliards(t, "", args...)
		if o.code != 2 {
			t.Errorf("%q: exit code %d", args, o.code)
		}
		o.small(t)
	}
}

// A file with holes claims a terabyte that it does not have.
func TestHostileSizes(t *testing.T) {
	situation(t, map[string]string{"holes.txt": "x", "a.txt": "Il a payé 3 M€.", "a.golden.csv": "text\n", "b.jsonl": "{\"text\":\"\"}\n"})
	for _, name := range []string{"holes.txt", "a.golden.csv"} {
		if err := os.Truncate(name, 1<<40); err != nil {
			t.Skip(err)
		}
	}
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "amount", "holes.txt", "a.txt")
	o.want(t, 2, "holes.txt:")
	o.holds(t, "3000000")
	o.small(t)
	milliards(t, "", "check", "a.txt").want(t, 2, "a.golden.csv: larger than 64 MiB")
}

func TestHostileNumbers(t *testing.T) {
	digits := strings.Repeat("9", 1_000_000)
	situation(t, map[string]string{
		"a.txt":        digits + " euros, 3 M€, " + strings.Repeat("1 ", 100_000) + "euros, " + strings.Repeat("un milliard de ", 10_000) + "milliards d'euros",
		"a.golden.csv": "text,amount\n3 M€,1e999999999\n4 M€," + digits + "\n",
		"x.jsonl":      `{"text":"3 M€","figures":[{"text":"3 M€","amount":"1e999999999","currency":"EUR","qualifier":"exact"}]}` + "\n",
	})
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "amount", "a.txt")
	o.want(t, 0, "")
	for _, amount := range strings.Fields(o.out) {
		if len(amount) > 60 {
			t.Errorf("an amount of %d digits", len(amount))
		}
	}
	o.small(t)
	o = milliards(t, "", "check", "a.txt")
	o.want(t, 1, "")
	o.small(t)
	o = milliards(t, "", "score", "x.jsonl")
	o.want(t, 0, "")
	o.holds(t, "value              P 0.0000")
	milliards(t, "3 €", "extract", "--min", "1e999999999").want(t, 2, "is no amount")
}

// What is no text is told with its place, and nothing of the rest is lost.
func TestHostileEncodings(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "b.txt": "\xff\xfe3\x00 \x00", "c.txt": "3 M\x80", "d.txt": "x\x00y", "e.txt": "\xed\xa0\x80 3 M€", "f.txt": "Il a payé 4 M€."})
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "doc", ".")
	o.want(t, 2, "b.txt:1:1: UTF-16 text, not UTF-8")
	for _, message := range []string{"c.txt:1:4: invalid UTF-8", "d.txt:1:2: binary file", "e.txt:1:1: invalid UTF-8"} {
		if !strings.Contains(o.problems, message) {
			t.Errorf("no %q in %q", message, o.problems)
		}
	}
	if o.out != "doc\na.txt\nf.txt\n" {
		t.Errorf("%q", o.out)
	}
}

// The file of newer rates is one that others can write; a broken one counts as none.
func TestHostileRates(t *testing.T) {
	situation(t, nil)
	for name, data := range map[string]string{
		"noise": "\x1b[31m\x00\xff", "half": "milliards rates 1\nfrom ECB 2026-11-23 x\nECB 2026-11-02 USD 1.1\n",
		"numbers": "milliards rates 1\nECB 2026-11-02 USD 1e999999999\ncrc32 00000000\n",
	} {
		write(t, filepath.Join(os.Getenv("MILLIARDS_DATA"), "rates.txt"), data)
		o := milliards(t, "", "convert", "1 million de dollars", "--date", "2025-02-10")
		o.want(t, 0, "the newer rates there are ignored")
		o.holds(t, "1 EUR = 1.0320 USD")
		o.harmless(t)
		if t.Failed() {
			t.Fatal(name)
		}
	}
}

// A golden file that is a link to a file of another kind is not overwritten.
func TestHostileGoldenLink(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "home/profile": "export PATH=/bin\nalias ls=\"ls -l\"\n"})
	if err := os.Symlink("home/profile", "a.golden.csv"); err != nil {
		t.Skip(err)
	}
	o := milliards(t, "", "check", "--update", "a.txt")
	if o.code != 2 || read(t, "home/profile") != "export PATH=/bin\nalias ls=\"ls -l\"\n" {
		t.Errorf("exit code %d, %q", o.code, read(t, "home/profile"))
	}
	if err := os.Remove("home/profile"); err != nil {
		t.Fatal(err)
	}
	milliards(t, "", "check", "--update", "a.txt").want(t, 0, "")
	if _, err := os.Stat("home/profile"); err == nil {
		t.Error("a file has been written through a link that led nowhere")
	}
}

// Many figures that all have changed are told of, a bounded number of them.
func TestHostileManyChanges(t *testing.T) {
	var article, golden strings.Builder
	golden.WriteString("text,amount\n")
	for i := range 4_000 {
		fmt.Fprintf(&article, "Il a payé %d euros.\n", i+1000)
		fmt.Fprintf(&golden, "%d francs,%d\n", i+1, i)
	}
	situation(t, map[string]string{"a.txt": article.String(), "a.golden.csv": golden.String()})
	o := milliards(t, "", "check", "a.txt")
	o.want(t, 1, "")
	if n := strings.Count(o.out, "\n"); n > 3100 {
		t.Errorf("%d lines", n)
	}
	o.holds(t, " more findings")
	o.small(t)
}
