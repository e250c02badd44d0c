package source

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"milliards/extract"
)

func jsonl(data string) ([]extract.Document, []string) {
	return gather([]string{"-"}, Options{Input: JSONL, Date: "2020", Stdin: strings.NewReader(data)})
}

func TestJSONLines(t *testing.T) {
	docs, faults := jsonl("\uFEFF" + `{"id":"a","date":"2025-02-10","country":"MA","text":"10 € \"net\" d\u2019été"}` + "\r\n" +
		"\n  \n" +
		`{"id":17,"date":null,"country":null,"text":"","figures":[{"text":"x"}]}` + "\n" +
		`{"text":"date 2024-05 Texte"}` + "\n" +
		`{"id":"","date":"","text":"---\ncountry: CH\n---\n"}`)
	check(t, "faults", faults, []string(nil))
	check(t, "documents", docs, []extract.Document{
		{ID: "a", Text: "10 € \"net\" d’été", Date: "2025-02-10", Country: "MA"},
		{ID: "17", Date: "2020"},
		{ID: "-:5", Text: "date 2024-05 Texte", Date: "2024-05"},
		{ID: "-:6", Text: "---\ncountry: CH\n---\n", Date: "2020", Country: "CH"},
	})
}

// A bad line names its place, and the rest goes on.
func TestJSONLinesFaults(t *testing.T) {
	const remedy = `; a line is {"id": …, "date": …, "country": …, "text": …}`
	tests := []struct{ name, line, want string }{
		{"no JSON", `{"id": été}`, "<stdin>:2:8: not JSON: invalid character 'é' looking for beginning of value" + remedy},
		{"cut short", `{"id":"é`, "<stdin>:2:8: not JSON: unexpected end of JSON input" + remedy},
		{"two objects", `{"text":""}{}`, "<stdin>:2:12: not JSON: invalid character '{' after top-level value" + remedy},
		{"an array", `[]`, "<stdin>:2:1: JSON, but no object" + remedy},
		{"null", `null`, `<stdin>:2:1: no "text"` + remedy},
		{"no text", `{"id":"x"}`, `<stdin>:2:1: no "text"` + remedy},
		{"text a number", `{"text":12}`, `<stdin>:2:10: "text" is no string` + remedy},
		{"id a list", `{"id":[1],"text":""}`, `<stdin>:2:1: "id" is neither a string nor a number` + remedy},
		{"a long id", `{"id":"` + strings.Repeat("x", maxID+1) + `","text":""}`, `<stdin>:2:1: "id" is longer than 4 KiB; give a shorter one, or leave it out`},
		{"date", `{"date":"hier","text":""}`, `<stdin>:2: unknown date "hier"; ` + DateRemedy},
		{"country", `{"country":"Maroc","text":""}`, `<stdin>:2: unknown country "Maroc"; ` + CountryRemedy},
		{"date in its text", `{"text":"---\ndate: hier\n---\n"}`, `<stdin>:2: unknown date "hier"; ` + DateRemedy},
		{"latin1", "{\"text\":\"\xE9\"}", "<stdin>:2:10: invalid UTF-8 (byte 0xE9); JSON is written in UTF-8"},
		{"deep", strings.Repeat("[", 1e6), "<stdin>:2:10001: not JSON: invalid character '[' exceeded max depth" + remedy},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			docs, faults := jsonl(`{"id":"before","text":""}` + "\n" + tt.line + "\n" + `{"id":"after","text":""}` + "\n")
			check(t, "documents", ids(docs), []string{"before", "after"})
			check(t, "faults", faults, []string{tt.want})
		})
	}
}

func TestJSONLinesReadError(t *testing.T) {
	in := io.MultiReader(strings.NewReader(`{"id":"a","text":""}`+"\n"), iotest.ErrReader(io.ErrUnexpectedEOF))
	docs, faults := gather([]string{"-"}, Options{Input: JSONL, Stdin: in})
	check(t, "documents", ids(docs), []string{"a"})
	check(t, "faults", faults, []string{"<stdin>: unexpected EOF"})
}

func TestLineReader(t *testing.T) {
	const long = 40
	input := "un\n" + strings.Repeat("x", long) + "\n" + strings.Repeat("y", long+1) + "\n\n" + strings.Repeat("z", 3*long) + "\nfin"
	want := []string{"un", strings.Repeat("x", long), "!", "", "!", "fin"}
	lines := lineReader{in: bufio.NewReaderSize(strings.NewReader(input), 16), max: long}
	var got []string
	for {
		line, err := lines.next()
		if err == io.EOF {
			break
		}
		if err == errLongLine {
			line = []byte("!")
		} else if err != nil {
			t.Fatal(err)
		}
		got = append(got, string(line))
	}
	if !slices.Equal(got, want) || lines.number != len(want) {
		t.Errorf("%d lines %q, want %q", lines.number, got, want)
	}
}

func FuzzJSONLines(f *testing.F) {
	f.Add(`{"id":"a","date":"2025","country":"FR","text":"10 €"}` + "\n{")
	f.Add("{\"text\":\"\\ud800\"}\n\xFF\n")
	f.Add("\x1f\x8b\bA0000002\xe52") // packed: the lines are those inside, and its end is a fault of its own
	f.Fuzz(func(t *testing.T, data string) {
		docs, faults := jsonl(data)
		packed := strings.HasPrefix(data, "\x1f\x8b") || strings.HasPrefix(data, "\x28\xb5\x2f\xfd")
		if n := len(docs) + len(faults); n > strings.Count(data, "\n")+1 && !packed {
			t.Errorf("%d documents and faults in %d lines", n, strings.Count(data, "\n")+1)
		}
		for _, doc := range docs {
			if invalidUTF8(doc.Text) >= 0 || doc.ID == "" {
				t.Errorf("document %q: %q", doc.ID, doc.Text)
			}
		}
	})
}
