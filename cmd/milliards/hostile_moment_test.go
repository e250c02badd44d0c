package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"milliards/cmd/milliards/internal/source"
)

// What happens while the program runs: files change, the disk is full, it is killed.

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

func TestHostileFullDisk(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "a.golden.csv": "text,amount\n9 €,9\n", "out": "before",
		"known.xml": `<exchangeRateMonthList Period="01/Feb/2025 to 28/Feb/2025"><exchangeRate><currencyCode>MAD</currencyCode><rateNew>12.3339</rateNew></exchangeRate></exchangeRateMonthList>`})
	for command, file := range map[string]string{
		"milliards check --update a.txt": "a.golden.csv", "milliards extract -o out a.txt": "-o out", "milliards check -o out a.txt": "-o out",
	} {
		// No file may have a byte, those that cat writes are pipes.
		o := shell(t, "(ulimit -f 0; "+command+") 2>&1 | cat")
		o.holds(t, "milliards: "+file+": file too large; make room")
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
		for _, command := range []string{"extract a.txt", "explain a.txt", "total a.txt", "check a.txt", "convert 3 euros", "rates list", "rates status", "rates update --from-file known.xml", "schema", "version"} {
			o := shell(t, "milliards "+command+" >/dev/full")
			o.want(t, 2, "milliards: standard output: no space left on device; make room")
		}
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
	cmd, in, _, messages := started(t, args...)
	io.WriteString(in, strings.Repeat(`{"text":"Il a payé 3 M€."}`+"\n", 5000)+"no JSON\n")
	if _, err := messages.ReadString('\n'); err != nil {
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
