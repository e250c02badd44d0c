package source

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzText reads any bytes as a text: it is one document, or a fault with a place.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"\uFEFFdate 2025-02 Été.", "---\ndate: 2025-02-10\ncountry: MA\n---\n3 €", "---\ndate: demain\n---\n", "\xFF\xFEa\x00", "a\x00", "é\xC3", "---\n"} {
		f.Add(seed)
	}
	articles, err := filepath.Glob("../../../../testdata/articles/*.txt")
	if err != nil || len(articles) == 0 {
		f.Fatal("no articles")
	}
	for _, article := range articles {
		data, err := os.ReadFile(article)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	f.Fuzz(func(t *testing.T, data string) {
		n := 0
		for doc, err := range Documents([]string{Stdin}, Options{Stdin: strings.NewReader(data)}) {
			if n++; n > 1 {
				t.Fatal("two documents, or faults, of one text")
			}
			if err != nil {
				if fault := err.(*Fault); fault.Line < 1 || fault.What == "" {
					t.Errorf("no place, or nothing, in %q", fault)
				}
				continue
			}
			if !utf8.ValidString(doc.Text) || !strings.HasSuffix(data, doc.Text) {
				t.Errorf("%q is read as %q", data, doc.Text)
			}
			if doc.Date != "" && !isDate(doc.Date) || doc.Country != "" && len(doc.Country) != 2 {
				t.Errorf("date %q, country %q", doc.Date, doc.Country)
			}
		}
		if n == 0 {
			t.Error("neither a document nor a fault")
		}
	})
}
