package source

import (
	"bufio"
	"io"
	"os"
	"strings"
	"testing"
)

// repeating is a device that gives the same line for ever.
type repeating struct{}

func (repeating) Read(p []byte) (int, error) { return copy(p, "12 euros\n"), nil }

func TestLimit(t *testing.T) {
	inTree(t, map[string]string{"fits.txt": "12 €", "long.txt": "123 €"})
	docs, faults := gather([]string{"fits.txt", "long.txt", "-"}, Options{Limit: 6, Stdin: repeating{}})
	check(t, "documents", ids(docs), []string{"fits.txt"})
	check(t, "faults", faults, []string{
		"long.txt: larger than 6 bytes; cut it into several files",
		"<stdin>: larger than 6 bytes; cut it into several files",
	})
}

// A file with holes claims a size that no memory has.
func TestHoles(t *testing.T) {
	inTree(t, map[string]string{"holes.txt": "12 euros", "a.txt": "a"})
	if err := os.Truncate("holes.txt", 1<<40); err != nil {
		t.Skip(err)
	}
	docs, faults := gather([]string{"holes.txt", "a.txt"}, Options{})
	check(t, "documents", ids(docs), []string{"a.txt"})
	if len(faults) != 1 || !strings.HasPrefix(faults[0], "holes.txt:") {
		t.Errorf("faults %q", faults)
	}
}

// What is binary is read no further than its first NUL.
func TestBinaryIsNotReadToItsEnd(t *testing.T) {
	rest := strings.NewReader("the rest")
	_, faults := gather([]string{"-"}, Options{Stdin: io.MultiReader(strings.NewReader("disk\x00"), rest)})
	check(t, "faults", faults, []string{"<stdin>:1:5: binary file (a NUL byte); give its text in UTF-8"})
	if rest.Len() != len("the rest") {
		t.Errorf("%d bytes were read after it", len("the rest")-rest.Len())
	}
}

func TestRecords(t *testing.T) {
	inTree(t, map[string]string{"x.jsonl": "\n{\"id\":7,\"text\":\"a\",\"figures\":[]}\n{}\n {\"text\":\"b\"} \n"})
	var got, faults []string
	for record, err := range Records("x.jsonl", Options{}) {
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		got = append(got, record.Document.ID+" "+record.Document.Text+" "+string(record.JSON))
	}
	check(t, "records", got, []string{`7 a {"id":7,"text":"a","figures":[]}`, `x.jsonl:4 b {"text":"b"}`})
	check(t, "faults", faults, []string{`x.jsonl:3:1: no "text"; ` + new(Options).recordRemedy()})
	for _, err := range Records("nowhere", Options{}) {
		check(t, "fault", err.Error(), "nowhere: no such file or directory; check the path")
	}
}

func TestReadFile(t *testing.T) {
	inTree(t, map[string]string{"x": "123"})
	for limit, want := range map[int64]string{3: "123", 2: ""} {
		data, fault := ReadFile("x", limit)
		if string(data) != want || (fault == nil) != (want != "") {
			t.Errorf("limit %d: %q, %v", limit, data, fault)
		}
	}
}

// forever is a device that never ends a line.
type forever struct{}

func (forever) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func TestEndlessLine(t *testing.T) {
	lines := lineReader{in: bufio.NewReaderSize(io.MultiReader(strings.NewReader("a\n"), forever{}), 16), max: 100}
	if line, err := lines.next(); string(line) != "a" || err != nil {
		t.Errorf("%q, %v", line, err)
	}
	if _, err := lines.next(); err != errEndlessLine || lines.number != 2 {
		t.Errorf("%v in line %d", err, lines.number)
	}
	blocks := blockReader{in: io.MultiReader(strings.NewReader("a\n"), forever{}), max: 100}
	if lines, err := blocks.next(); string(lines) != "a\n" || err != nil {
		t.Errorf("%q, %v", lines, err)
	}
	if _, err := blocks.next(); err != errEndlessLine {
		t.Error(err)
	}
}
