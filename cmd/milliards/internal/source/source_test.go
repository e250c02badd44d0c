package source

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"milliards/extract"
)

// gather returns what paths hold, and the messages.
func gather(paths []string, opt Options) (docs []extract.Document, faults []string) {
	for doc, err := range Documents(paths, opt) {
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		docs = append(docs, doc)
	}
	return docs, faults
}

// inTree changes into a directory of its own with the files given.
func inTree(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func ids(docs []extract.Document) []string {
	var names []string
	for _, doc := range docs {
		names = append(names, doc.ID)
	}
	return names
}

func check(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestText(t *testing.T) {
	inTree(t, map[string]string{
		"bom.txt":        "\uFEFFdate 2025-02 Été.",
		"2025-02-10.txt": "Texte.",
		"empty.txt":      "",
	})
	docs, faults := gather([]string{"bom.txt", "2025-02-10.txt", "empty.txt"}, Options{Country: "FR"})
	check(t, "faults", faults, []string(nil))
	check(t, "documents", docs, []extract.Document{
		{ID: "bom.txt", Text: "date 2025-02 Été.", Date: "2025-02", Country: "FR"},
		{ID: "2025-02-10.txt", Text: "Texte.", Date: "2025-02-10", Country: "FR"},
		{ID: "empty.txt", Country: "FR"},
	})
}

// Each fault names its place and a remedy, and the inputs around it are read.
func TestTextFaults(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"latin1", "été\nd\xE9j\xE0", "x.txt:2:2: invalid UTF-8 (byte 0xE9); convert the text first, for example with iconv -f WINDOWS-1252 -t UTF-8"},
		{"cut short", "ét\xC3", "x.txt:1:3: invalid UTF-8 (byte 0xC3); convert the text first, for example with iconv -f WINDOWS-1252 -t UTF-8"},
		{"a true U+FFFD before", "\uFFFD\xFF", "x.txt:1:2: invalid UTF-8 (byte 0xFF); convert the text first, for example with iconv -f WINDOWS-1252 -t UTF-8"},
		{"binary", "%PDF\n\x00", "x.txt:2:1: binary file (a NUL byte); give its text in UTF-8"},
		{"utf16", "\xFF\xFEa\x00", "x.txt:1:1: UTF-16 text, not UTF-8; convert it first, for example with iconv -f UTF-16 -t UTF-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inTree(t, map[string]string{"x.txt": tt.data, "a.txt": "a", "b.txt": "b"})
			docs, faults := gather([]string{"a.txt", "x.txt", "b.txt"}, Options{})
			check(t, "documents", ids(docs), []string{"a.txt", "b.txt"})
			check(t, "faults", faults, []string{tt.want})
		})
	}
}

func TestDirectory(t *testing.T) {
	inTree(t, map[string]string{
		"d/b.txt": "", "d/a.md": "", "d/c/d.TEXT": "", "d/e.markdown": "",
		"d/.hidden.txt": "", "d/.git/x.txt": "", "d/figures.csv": "", "d/out.jsonl": "{}", "d/LICENSE": "\x00",
		"d/a.golden.txt": "", "e/only.csv": "", "f/.x.txt": "",
	})
	docs, faults := gather([]string{"d", "e", "nowhere", "f/"}, Options{})
	check(t, "documents", ids(docs), []string{"d/a.md", "d/b.txt", "d/c/d.TEXT", "d/e.markdown"})
	const remedy = "; text files there end in .txt, .text, .md, .markdown; name others one by one"
	check(t, "faults", faults, []string{
		"e: no text in this directory" + remedy,
		"nowhere: no such file or directory; check the path",
		"f/: no text in this directory" + remedy,
	})
}

func TestDirectoryOfJSONLines(t *testing.T) {
	inTree(t, map[string]string{"d/a.txt": "x", "d/b.jsonl": `{"id":"1","text":"x"}`, "d/c.ndjson": `{"id":2,"text":"y"}`})
	docs, faults := gather([]string{"d"}, Options{Input: JSONL})
	check(t, "faults", faults, []string(nil))
	check(t, "documents", ids(docs), []string{"1", "2"})
}

func TestLinks(t *testing.T) {
	inTree(t, map[string]string{"d/a.txt": "", "other/b.txt": ""})
	for link, to := range map[string]string{"root": "d", "d/loop": "../d", "d/file.txt": "../other/b.txt", "d/lost.txt": "gone.txt"} {
		if err := os.Symlink(to, link); err != nil {
			t.Skip(err)
		}
	}
	docs, faults := gather([]string{"root"}, Options{})
	check(t, "documents", ids(docs), []string{"root/a.txt", "root/file.txt"})
	check(t, "faults", faults, []string{"root/lost.txt: no such file or directory; check the path"})
}

func TestUnreadable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("everything can be read by root")
	}
	inTree(t, map[string]string{"d/a.txt": "", "d/b.txt": ""})
	if err := os.Chmod("d/a.txt", 0); err != nil {
		t.Fatal(err)
	}
	docs, faults := gather([]string{"d"}, Options{})
	check(t, "documents", ids(docs), []string{"d/b.txt"})
	check(t, "faults", faults, []string{"d/a.txt: permission denied; make it readable"})
}

func TestStdin(t *testing.T) {
	docs, faults := gather([]string{"-"}, Options{Stdin: strings.NewReader("Texte.")})
	check(t, "faults", faults, []string(nil))
	check(t, "documents", docs, []extract.Document{{ID: "-", Text: "Texte."}})

	_, faults = gather([]string{"-"}, Options{Stdin: strings.NewReader("\xFF")})
	check(t, "faults", faults, []string{"<stdin>:1:1: invalid UTF-8 (byte 0xFF); convert the text first, for example with iconv -f WINDOWS-1252 -t UTF-8"})

	_, faults = gather([]string{"-"}, Options{Stdin: iotest.ErrReader(errors.New("the disk is gone"))})
	check(t, "faults", faults, []string{"<stdin>: the disk is gone"})
}

// A path may hold bytes that are no text.
func TestPathThatIsNoText(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("\xE9t\xE9.txt", nil, 0o666); err != nil {
		t.Skip(err)
	}
	docs, _ := gather([]string{"."}, Options{})
	check(t, "documents", ids(docs), []string{"\uFFFDt\uFFFD.txt"})
}

func TestStop(t *testing.T) {
	inTree(t, map[string]string{"d/a.txt": "", "d/b.txt": "", "x.jsonl": "{\"text\":\"\"}\n{\"text\":\"\"}"})
	for _, path := range []string{"d", "x.jsonl", "nowhere", "."} {
		n := 0
		for range Documents([]string{path, path}, Options{}) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%s: went on after a break", path)
		}
	}
}
