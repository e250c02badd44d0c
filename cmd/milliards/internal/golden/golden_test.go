package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"milliards/cmd/milliards/internal/output"
	"milliards/extract"
)

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

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// fields are those of the names, without conversion.
func fields(names string) []output.Field {
	var chosen []output.Field
	for name := range strings.SplitSeq(names, ",") {
		chosen = append(chosen, output.Named(name, nil)...)
	}
	return chosen
}

// records are the figures of a text.
func records(text string) []output.Record {
	var all []output.Record
	for _, f := range extract.Figures(extract.Document{ID: "a.txt", Text: text}) {
		all = append(all, output.Record{Figure: f})
	}
	return all
}

func TestNames(t *testing.T) {
	for name, want := range map[string]bool{
		"a.golden.csv": true, "a.golden.jsonl": true, "dir.x/a.GOLDEN.CSV": true,
		"a.csv": false, "golden.csv": false, ".golden.csv": false, "d/.golden.csv": false, "a.golden.tsv": false, "a.txt": false,
	} {
		if IsGolden(name) != want {
			t.Errorf("IsGolden(%q) is not %v", name, want)
		}
	}
	same(t, "path", PathOf("d.x/2025-02-10.sommet.txt"), "d.x/2025-02-10.sommet.golden.csv")
}
