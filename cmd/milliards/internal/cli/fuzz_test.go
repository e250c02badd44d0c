package cli

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// articles are the seeds of the whole program: the articles, and some lines of the
// corpus.
func articles(f *testing.F) []string {
	files, err := filepath.Glob("../../../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		f.Fatalf("no articles: %v", err)
	}
	var texts []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	corpus, err := filepath.Glob("../../../../testdata/corpus/*.txt")
	if err != nil || len(corpus) == 0 {
		f.Fatalf("no corpus: %v", err)
	}
	for _, file := range corpus {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for i, line := range strings.Split(string(data), "\n") {
			if i%40 == 20 {
				texts = append(texts, line)
			}
		}
	}
	return append(texts, "Il a payé 3 M€ \x1b[31m\u202e\u009b|<b>,\"\r\n-4 $ et =5 €", "\xff", "---\ndate: 2025\ncountry: MA\n---\n3 MDH", "")
}

// obeyed returns the first character of a text that a terminal might obey.
func obeyed(text string) (rune, bool) {
	for _, c := range text {
		if unicode.IsControl(c) && c != '\n' || unicode.Is(unicode.Bidi_Control, c) {
			return c, true
		}
	}
	return 0, false
}

// FuzzExtract runs the whole program on any bytes, in every format: it ends with 0 or
// with 2 and a message, and what it writes can be read.
func FuzzExtract(f *testing.F) {
	for _, text := range articles(f) {
		f.Add(text, "FR", "2025-02-10")
	}
	f.Fuzz(func(t *testing.T, text, country, date string) {
		for _, format := range formatNames() {
			out, problems, code := run(text, "extract", "--vague", "--format", format, "--country", country, "--date", date)
			if code != 0 && (code != 2 || problems == "") {
				t.Fatalf("%s: exit code %d: %s", format, code, problems)
			}
			if c, bad := obeyed(problems); bad {
				t.Errorf("messages hold %U: %q", c, problems)
			}
			if err := readable(format, out); err != nil {
				t.Errorf("%s: %v in %q", format, err, out)
			}
		}
	})
}

// readable tells what is wrong with an output in a format.
func readable(format, out string) error {
	switch format {
	case "table", "markdown", "text", "github":
		if c, bad := obeyed(out); bad {
			return errors.New("it holds " + string(c))
		}
	case "csv":
		_, err := csv.NewReader(strings.NewReader(out)).ReadAll()
		return err
	case "tsv":
		columns := strings.Count(strings.SplitN(out, "\n", 2)[0], "\t")
		for line := range strings.Lines(out) {
			if strings.Count(line, "\t") != columns {
				return errors.New("columns differ")
			}
		}
	case "jsonl":
		for line := range strings.Lines(out) {
			if !json.Valid([]byte(line)) {
				return errors.New("a line is no JSON")
			}
		}
	case "json", "sarif":
		if out != "" && !json.Valid([]byte(out)) {
			return errors.New("no JSON")
		}
	case "junit":
		for d := xml.NewDecoder(strings.NewReader(out)); ; {
			if _, err := d.Token(); err == io.EOF {
				return nil
			} else if err != nil {
				return err
			}
		}
	}
	return nil
}

// FuzzCheck holds any article against any golden file, in every format. Once written
// anew, where it can be, nothing differs.
func FuzzCheck(f *testing.F) {
	for _, text := range articles(f) {
		f.Add(text, "text,amount,currency\n3 €,3,EUR\n", false)
	}
	f.Add("Il a payé 3 €.", `{"text":"4 €","note":[1]}`, true)
	f.Add("Il a payé 3 €.", "\x1b[31m,text\n\"a\r\n\",=1", false)
	f.Fuzz(func(t *testing.T, text, golden string, isJSON bool) {
		t.Chdir(t.TempDir())
		name := "a.golden.csv"
		if isJSON {
			name = "a.golden.jsonl"
		}
		for name, data := range map[string]string{"a.txt": text, name: golden} {
			if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		same := 0
		for _, format := range reportNames() {
			out, problems, code := run("", "check", "--format", format, "a.txt")
			if code > 2 || code == 2 && problems == "" {
				t.Fatalf("%s: exit code %d: %s", format, code, problems)
			}
			if err := readable(format, out); err != nil {
				t.Errorf("%s: %v in %q", format, err, out)
			}
			if c, bad := obeyed(problems); bad {
				t.Errorf("messages hold %U: %q", c, problems)
			}
			same = code
		}
		if same == 2 {
			return
		}
		if _, problems, code := run("", "check", "--update", "a.txt"); code != 0 {
			t.Fatalf("--update: exit code %d: %s", code, problems)
		}
		if out, problems, code := run("", "check", "a.txt"); code != 0 {
			t.Errorf("after --update: exit code %d: %s%s", code, out, problems)
		}
	})
}
