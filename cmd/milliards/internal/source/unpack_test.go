package source

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

func gzipped(t *testing.T, data string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, data)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func zstded(t *testing.T, data string, options ...zstd.EOption) string {
	t.Helper()
	var b bytes.Buffer
	z, err := zstd.NewWriter(&b, options...)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(z, data)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What is packed is read as what it holds, whatever it is called; a name with .gz
// or .zst is that of what it holds.
func TestPacked(t *testing.T) {
	long := article(2 * longest)
	inTree(t, map[string]string{
		"d/2025-02-10.txt.gz": gzipped(t, "date 2024 Texte."), "d/b.txt.zst": zstded(t, long), "d/c.md": gzipped(t, "nu"),
		"d/two.txt.gz": gzipped(t, "un ") + gzipped(t, "deux"), "d/no.csv.gz": gzipped(t, "a"), "x.JSONL.GZ": gzipped(t, `{"id":"a","text":"un"}`),
	})
	paths := []string{"d", "x.JSONL.GZ", "-"}
	for name, read := range map[string]func(Options) []string{
		"documents": func(opt Options) (texts []string) {
			docs, faults := gather(paths, opt)
			check(t, "faults", faults, []string(nil))
			for _, d := range docs {
				texts = append(texts, d.ID, d.Date, d.Text)
			}
			return texts
		},
		"pieces": func(opt Options) (texts []string) {
			docs, faults := inPieces(t, paths, opt)
			check(t, "faults", faults, []string(nil))
			for _, d := range docs {
				texts = append(texts, d.ID, d.Date, d.Text)
			}
			return texts
		},
	} {
		got := read(Options{Stdin: strings.NewReader(zstded(t, "entrée"))})
		check(t, name, got, []string{"d/2025-02-10.txt.gz", "2024", "date 2024 Texte.", "d/b.txt.zst", "", long, "d/c.md", "", "nu",
			"d/two.txt.gz", "", "un deux", "a", "", "un", "-", "", "entrée"})
	}
	for record, err := range Records("x.JSONL.GZ", Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		check(t, "record", string(record.JSON), `{"id":"a","text":"un"}`)
	}
}

func TestPackedFaults(t *testing.T) {
	bomb := strings.Repeat(" ", 2*freeRatio)
	for name, tt := range map[string]struct{ data, want string }{
		"a gzip bomb":     {gzipped(t, bomb), "<stdin>: unpacks to more than 1000 times its size; "},
		"a zstd bomb":     {zstded(t, bomb), "<stdin>: unpacks to more than 1000 times its size; "},
		"breaks off":      {gzipped(t, "Texte. Texte.")[:20], "<stdin>: packed, and breaks off; get it anew"},
		"a damaged head":  {gzipMagic + "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "<stdin>: "},
		"a damaged frame": {zstdMagic + "\xFF\xFF\xFF\xFF", "<stdin>: "},
		"a large window":  {zstded(t, article(longest), zstd.WithWindowSize(64<<20), zstd.WithSingleSegment(false)), "<stdin>: packed by zstd with a window of more than 32 MiB"},
	} {
		var faults []string
		whole := 0
		for p := range Pieces([]string{"-"}, Options{Stdin: strings.NewReader(tt.data)}) {
			for s, err := range p.Sections {
				if err != nil {
					faults = append(faults, err.Error())
				} else if s.Last {
					whole++
				}
			}
		}
		if whole != 0 || len(faults) != 1 || !strings.HasPrefix(faults[0], tt.want) {
			t.Errorf("%s: %d documents, %q", name, whole, faults)
		}
	}
}
