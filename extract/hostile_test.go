package extract

import (
	"strings"
	"testing"
)

// hostile are pieces of text that, repeated, have sentences without end, marks
// that nothing closes, or more figures than any article.
var hostile = []struct{ name, piece string }{
	{"one sentence", "Orvane investira 3 millions d'euros dans Lumea à Lille et "},
	{"names", "Orvane Groupe, Banque Tamaris, Lumea, selon Paul Roy, investira 3 M€ dans Lumea, "},
	{"open quotes", "« "},
	{"open quotes and figures", "« 3 millions d'euros "},
	{"closed quotes", "» 3 millions d'euros "},
	{"open brackets", "( 3 M€ "},
	{"closed brackets", ") 3 M€ "},
	{"list", "3 M€, "},
	{"pending", "un milliard "},
	{"no capitals", "orvane investira 3 millions d'euros dans lumea à lille. "},
	{"capitals", "ORVANE INVESTIRA 3 MILLIONS D'EUROS DANS LUMEA À LILLE. "},
	{"verbs", "annonce annonce que 3 M€ que "},
	{"times", "en 2024 sur cinq ans 3 M€ "},
	{"relatives", "qui qui 3 M€ "},
	{"parts", "dont 3 M€ dont "},
	{"lines", "3 M€\n"},
	{"dollars", "$"},
	{"euros", "€"},
	{"digits", "7"},
	{"spaces", "\u00a0"},
	{"words", "deux "},
	{"family", "le prix de la livre "},
	{"soft hyphens", "\u00ad"},
	{"accents", " \u0301deux"},
	{"numbers", "12,"},
	{"flows", "12 seront "},
	{"currencies", "F "},
	{"signs", "$ "},
	{"no blanks", "1€"},
	{"rates", "3 € par an "},
	{"markup", "<b>3 M€</b> "},
	{"tables", "| 3 | 4 |\n"},
}

// TestHostile reads them at a length at which a loop over all pairs of words
// would not end in the time that a test has.
func TestHostile(t *testing.T) {
	size := 1 << 18
	if testing.Short() {
		size = 1 << 14
	}
	e := New()
	for _, c := range hostile {
		t.Run(c.name, func(t *testing.T) {
			doc := Document{ID: "hostile", Text: "3 M€ " + strings.Repeat(c.piece, size/len(c.piece)), Date: "2025-02-10", Country: "FR"}
			figures := e.Append(nil, doc)
			checkMeaning(t, doc, figures)
			for i, f := range figures {
				if f.Index != i || f.Text != doc.Text[f.Start:f.End] {
					t.Fatalf("figure %d of %d is %+v", i, len(figures), f)
				}
			}
			if strings.Contains(c.piece, "3 M€") && len(figures) < strings.Count(doc.Text, "3 M€")/2 {
				t.Errorf("%d figures in %d bytes", len(figures), len(doc.Text))
			}
		})
	}
}

// BenchmarkHostile reads them at two lengths: twice the text may take twice the
// time.
func BenchmarkHostile(b *testing.B) {
	for _, c := range hostile {
		for _, size := range []int{1 << 17, 1 << 18} {
			text := strings.Repeat(c.piece, size/len(c.piece))
			b.Run(c.name+map[int]string{1 << 17: "/128k", 1 << 18: "/256k"}[size], func(b *testing.B) {
				e := New()
				var figures []Figure // kept, as a worker does
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					figures = e.Append(figures[:0], Document{Text: text})
				}
			})
		}
	}
}
