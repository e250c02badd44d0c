package extract

import (
	"slices"
	"strings"
	"testing"
)

// A variant writes a text otherwise without changing what it says.
type variant struct {
	name  string
	write func(string) string
}

// decompose writes accents as marks of their own, as files of a Mac and many
// PDFs do (Unicode form NFD).
var decompose = strings.NewReplacer(
	"à", "a\u0300", "â", "a\u0302", "ç", "c\u0327", "è", "e\u0300", "é", "e\u0301", "ê", "e\u0302", "ë", "e\u0308", "î", "i\u0302", "ï", "i\u0308",
	"ô", "o\u0302", "ö", "o\u0308", "ù", "u\u0300", "û", "u\u0302", "ü", "u\u0308", "À", "A\u0300", "Ç", "C\u0327", "È", "E\u0300", "É", "E\u0301", "Ê", "E\u0302", "Î", "I\u0302", "Ô", "O\u0302",
)

var variants = []variant{
	{"curly apostrophes", func(s string) string { return strings.ReplaceAll(s, "'", "’") }},
	{"straight apostrophes", func(s string) string { return strings.ReplaceAll(s, "’", "'") }},
	{"decomposed", decompose.Replace},
	{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"unbreakable spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	{"narrow spaces", func(s string) string { return strings.ReplaceAll(s, "\u00a0", "\u202f") }},
}

// TestVariants reads every line of the corpus in other dress, and wants the
// figures that it reads in the line itself.
func TestVariants(t *testing.T) {
	lines := corpus(t)
	for _, v := range variants {
		t.Run(v.name, func(t *testing.T) {
			for _, line := range lines {
				doc := line.doc
				want := dressed(read(doc), v.write)
				doc.Text = v.write(doc.Text)
				if got := dressed(read(doc), nil); doc.Text != line.doc.Text && !slices.Equal(got, want) {
					t.Errorf("%s: %q\n\twant%s\n\tgot%s", line.name, doc.Text, readingLines(want), readingLines(got))
				}
			}
		})
	}
}

// dressed returns the readings as a variant would write them, without their
// places.
func dressed(list []reading, write func(string) string) []reading {
	var result []reading
	for _, r := range list {
		r.start = 0
		if write != nil {
			r.text = write(r.text)
		}
		result = append(result, r)
	}
	return result
}

// TestCorpusInArticle reads every line of the corpus between two paragraphs
// that say nothing of money.
func TestCorpusInArticle(t *testing.T) {
	const before, after = "Il pleut sur la ville.\n\n", "\n\nLe ciel se dégage."
	for _, line := range corpus(t) {
		want := dressed(read(line.doc), nil)
		doc := line.doc
		doc.Text = before + doc.Text + after
		if got := dressed(read(doc), nil); !slices.Equal(got, want) {
			t.Errorf("%s: %q\n\twant%s\n\tgot%s", line.name, doc.Text, readingLines(want), readingLines(got))
		}
	}
}
