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
	const breaksOff, damaged = "<stdin>: packed, and breaks off; get it anew", "<stdin>: packed, and damaged; get it anew"
	other := func(packed string, i int) string { return packed[:i] + string([]byte{packed[i] ^ 0xFF}) + packed[i+1:] }
	packed := gzipped(t, article(1<<10))
	for name, tt := range map[string]struct{ data, want string }{
		"a gzip bomb":            {gzipped(t, bomb), "<stdin>: unpacks to more than 1000 times its size; "},
		"a zstd bomb":            {zstded(t, bomb), "<stdin>: unpacks to more than 1000 times its size; "},
		"gzip breaks off":        {packed[:20], breaksOff},
		"gzip's head breaks off": {packed[:5], breaksOff},
		"gzip's magic alone":     {gzipMagic, breaksOff},
		"gzip's head":            {gzipMagic + "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", damaged},
		"gzip's blocks":          {other(packed, 10), damaged},
		"gzip's checksum":        {other(packed, len(packed)-6), damaged},
		"something behind gzip":  {packed + "something behind it", damaged},
		"zstd breaks off":        {zstded(t, article(1<<10))[:20], breaksOff},
		"zstd's head":            {zstdMagic + "\x08\xFF\xFF\xFF", damaged},
		"a dictionary":           {zstdMagic + "\xFF\xFF\xFF\xFF", "<stdin>: packed by zstd with a dictionary; unpack it first"},
		"a large window":         {zstded(t, article(longest), zstd.WithWindowSize(64<<20), zstd.WithSingleSegment(false)), "<stdin>: packed by zstd with a window of more than 32 MiB"},
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
