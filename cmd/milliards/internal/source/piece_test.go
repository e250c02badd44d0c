package source

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"milliards/extract"
)

// inPieces returns the documents of paths as Pieces has them, put together from
// their sections, and the messages.
func inPieces(t *testing.T, paths []string, opt Options) (docs []extract.Document, faults []string) {
	t.Helper()
	var doc extract.Document
	for p := range Pieces(paths, opt) {
		for s, err := range p.Sections {
			if s.Turn != nil {
				_, ok := s.Turn.Take()
				s.Turn.Pass(extract.Tally{}, ok && err == nil)
				if !ok {
					continue
				}
			}
			if err != nil {
				faults = append(faults, err.Error())
				continue
			}
			if s.First {
				doc = extract.Document{ID: s.ID, Date: s.Date, Country: s.Country}
			}
			if at := s.Offset + s.From; at != len(doc.Text) {
				t.Errorf("%s: a section begins at %d, the one before ended at %d", s.ID, at, len(doc.Text))
			}
			if line, column := Position(doc.Text, s.Offset); line != s.Line || column != s.Column {
				t.Errorf("%s: a section's text begins at %d:%d, want %d:%d", s.ID, s.Line, s.Column, line, column)
			}
			if s.ID != doc.ID || s.Date != doc.Date || s.Country != doc.Country || !s.First && !strings.HasPrefix(doc.Text, s.Head) || len(s.Text) > longest {
				t.Errorf("%s: section %+.100v", s.ID, s)
			}
			doc.Text += s.Text[s.From:s.To]
			if s.Last {
				docs = append(docs, doc)
			}
		}
	}
	return docs, faults
}

func article(size int) string {
	var b strings.Builder
	for n := 1; b.Len() < size; n++ {
		b.WriteString("Le conseil vote " + strconv.Itoa(n) + " millions d’euros. L'été est long, dit-on.")
		b.WriteString([]string{" ", " ", "\n", " ", "\n\n"}[n%5])
	}
	return b.String()
}

// Pieces has the documents and the messages of Documents.
func TestPieces(t *testing.T) {
	long := "---\ndate: 2024-05\ncountry: MA\n---\n" + article(3*longest)
	inTree(t, map[string]string{
		"d/2025-02-10.txt": "Texte.", "d/bom.txt": bom + "date 2025-02 Été.", "d/bad.txt": "d\xE9j\xE0", "d/binary.txt": "\x00",
		"d/empty.txt": "", "d/front.txt": "---\ndate: hier\n---\n", "d/long.md": long, "long-bom.txt": bom + long,
		"one-line.txt": strings.ReplaceAll(article(2*longest), "\n", " "), "no-space.txt": strings.Repeat("é", longest),
		"2024-01.jsonl": `{"id":"a","text":"un"}` + "\n\nbad\n" + `{"text":` + strconv.Quote(long) + "}\r\n" + `{"text":"fin"}`,
	})
	paths := []string{"d", "long-bom.txt", "one-line.txt", "no-space.txt", "2024-01.jsonl", "-", "nowhere"}
	stdin := func() Options { return Options{Date: "2020", Stdin: iotest.HalfReader(strings.NewReader(long))} }
	wantDocs, wantFaults := gather(paths, stdin())
	docs, faults := inPieces(t, paths, stdin())
	check(t, "documents", docs, wantDocs)
	check(t, "faults", faults, wantFaults)
	if len(docs) != 11 || len(faults) != 5 {
		t.Errorf("%d documents and %d faults", len(docs), len(faults))
	}
}

// What is wrong in a late section is told with its place in the document; what
// stands before it counts, what stands behind it does not.
func TestPiecesLateFault(t *testing.T) {
	text := article(2 * longest)
	line, column := Position(text, len(text))
	text += "d\xE9j\xE0\n" + article(2*longest)
	for p := range Pieces([]string{"-"}, Options{Stdin: strings.NewReader(text)}) {
		for s, err := range p.Sections {
			_, ok := s.Turn.Take()
			s.Turn.Pass(extract.Tally{}, ok && err == nil)
			var fault *Fault
			switch {
			case !ok && s.Offset < len(article(2*longest)):
				t.Errorf("the section at %d does not count", s.Offset)
			case ok && errors.As(err, &fault) && (fault.Line != line || fault.Column != column+1 || !strings.Contains(fault.Remedy, "; what stands before line ")):
				t.Errorf("%v, want it at %d:%d", err, line, column+1)
			case ok && err == nil && s.Offset+s.To > len(text):
				t.Errorf("the section at %d counts", s.Offset)
			}
		}
	}
}

// A reading error ends an input; what came before it counts.
func TestPiecesReadError(t *testing.T) {
	for input, text := range map[Input]string{Text: article(2 * longest), JSONL: `{"id":"a","text":"un"}` + "\n" + `{"id":"b"`} {
		in := io.MultiReader(strings.NewReader(text), iotest.ErrReader(errors.New("pipe bursts")))
		sections := 0
		var faults []string
		for p := range Pieces([]string{"-"}, Options{Input: input, Stdin: in}) {
			for _, err := range p.Sections {
				if err != nil {
					faults = append(faults, err.Error())
					continue
				}
				sections++
			}
		}
		check(t, string(input), faults, []string{"<stdin>: pipe bursts"})
		if sections == 0 {
			t.Errorf("%s: nothing of what came before", input)
		}
	}
}

// A line comes as soon as it is written.
func TestBlockReaderWaitsForNothing(t *testing.T) {
	in, out := io.Pipe()
	b := blockReader{in: in, max: maxLine}
	for _, line := range []string{"un\n", "deux\ntrois\n", "quatre"} {
		go func() {
			io.WriteString(out, line)
			if !strings.HasSuffix(line, "\n") {
				out.Close()
			}
		}()
		if got, err := b.next(); err != nil || string(got) != line {
			t.Fatalf("%q, %v; want %q", got, err, line)
		}
	}
	if _, err := b.next(); err != io.EOF {
		t.Error(err)
	}
}

func FuzzBlockReader(f *testing.F) {
	f.Add("un\ndeux\n\ntroisième\n\nx", 5, 3)
	f.Add("une ligne bien trop longue\nfin\n", 8, 1)
	f.Add("une ligne bien trop longue\nfin\nla dernière", 8, 100)
	f.Add("une ligne sans fin, à ce qu'il semble", 1, 3)
	f.Fuzz(func(t *testing.T, data string, limit, chunk int) {
		if limit < 0 || limit > 1<<10 || chunk < 1 {
			return
		}
		b := blockReader{in: &chunks{data: data, size: chunk}, max: limit}
		var got bytes.Buffer
		for {
			lines, err := b.next()
			if err == errLongLine {
				got.WriteString("!\n")
				continue
			}
			if err == errEndlessLine {
				longest := 0
				for line := range strings.Lines(data) {
					longest = max(longest, len(line))
				}
				if longest <= endless*limit {
					t.Errorf("%q has no endless line", data)
				}
				return
			}
			if err != nil {
				break
			}
			got.Write(lines)
		}
		var want strings.Builder
		for line := range strings.Lines(data) {
			if len(strings.TrimSuffix(line, "\n")) > limit {
				line = "!\n"
			}
			want.WriteString(line)
		}
		if got.String() != want.String() {
			t.Errorf("%q read as %q, want %q", data, got.String(), want.String())
		}
	})
}

// A chunks gives no more than size bytes at a time.
type chunks struct {
	data string
	size int
}

func (c *chunks) Read(p []byte) (int, error) {
	if c.data == "" {
		return 0, io.EOF
	}
	n := copy(p, c.data[:min(c.size, len(c.data))])
	c.data = c.data[n:]
	return n, nil
}
