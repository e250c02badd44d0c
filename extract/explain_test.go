package extract

import (
	"reflect"
	"testing"
	"unicode/utf8"
)

// A told is a cue as the tests compare it: its field, its rule, its words.
type told struct{ field, rule, words string }

func toldOf(text string, cues []Cue) []told {
	var list []told
	for _, c := range cues {
		list = append(list, told{c.Field, c.Rule, text[c.Start:c.End]})
	}
	return list
}

func TestExplainCues(t *testing.T) {
	doc := Document{Text: "Orvane va investir 3 milliards d'euros dans Lumea d'ici 2030, dont 1 à Cambrai.", Date: "2025-02-10"}
	figures, refusals := New().Explain(nil, doc)
	if len(figures) != 2 || len(refusals) != 0 {
		t.Fatalf("%d figures, %d refusals", len(figures), len(refusals))
	}
	want := []told{
		{"kind", "verb investir", "investir"},
		{"horizon", "time", "d'ici 2030"},
		{"status", "verb investir", "va investir"},
		{"investor", "verb investir", "va investir"},
		{"recipient", "preposition", "dans"},
	}
	for _, w := range want {
		if !contains(toldOf(doc.Text, figures[0].Cues), w) {
			t.Errorf("no cue %+v among %+v", w, toldOf(doc.Text, figures[0].Cues))
		}
	}
	inferred := told{"currency", "told by the context", ""}
	if !contains(toldOf(doc.Text, figures[1].Cues), inferred) {
		t.Errorf("no cue %+v among %+v", inferred, toldOf(doc.Text, figures[1].Cues))
	}
}

func contains(list []told, want told) bool {
	for _, c := range list {
		if c == want {
			return true
		}
	}
	return false
}

func TestExplainRefusals(t *testing.T) {
	text := "Le modèle a 671 milliards de paramètres.\nIl a coûté 6 millions de dollars.."
	figures, refusals := New().Explain(nil, Document{Text: text})
	if len(figures) != 1 || figures[0].Text != "6 millions de dollars" {
		t.Fatalf("figures are %v", describe(figures))
	}
	if len(refusals) != 1 {
		t.Fatalf("refused %v", refusals)
	}
	r := refusals[0]
	if r.Text != "671 milliards" || r.Rule != "count" || r.Line != 1 || r.Column != 13 || text[r.Start:r.End] != r.Text {
		t.Errorf("refused %+v", r)
	}
}

// TestExplainAgain reads other texts before: the cues and refusals are those of
// the last text alone, and Append notes none.
func TestExplainAgain(t *testing.T) {
	doc := Document{Text: "Lumea a levé 3 M€, soit 7 milliards de paramètres."}
	want, wantRefused := New().Explain(nil, doc)
	e := New()
	e.Explain(nil, Document{Text: "Orvane a investi 9 M€ en 2024. Le site compte 8 millions d'abonnés."})
	for range 2 {
		got, refused := e.Explain(nil, doc)
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(refused, wantRefused) {
			t.Errorf("after other texts: %v %v, alone %v %v", got, refused, want, wantRefused)
		}
	}
	for _, f := range e.Append(nil, doc) {
		if f.Cues != nil {
			t.Errorf("Append notes %v", f.Cues)
		}
	}
}

// FuzzExplain reads any text: cues and refusals must lie within it, links among
// its figures, and each reading must be the one before.
func FuzzExplain(f *testing.F) {
	for _, doc := range seedDocuments(f) {
		f.Add(doc.Text, doc.Country, doc.Date)
	}
	for _, path := range testFiles(f, "frames/*.txt") {
		for _, c := range framesOf(f, path) {
			f.Add(c.doc.Text, c.doc.Country, c.doc.Date)
		}
	}
	e := New()
	f.Fuzz(func(t *testing.T, text, country, date string) {
		if !utf8.ValidString(text) {
			t.Skip("a Document is valid UTF-8")
		}
		doc := Document{ID: "fuzz", Text: text, Country: country, Date: date}
		figures, refusals := New().Explain(nil, doc)
		checkMeaning(t, doc, figures)
		for _, r := range refusals {
			if r.Start < 0 || r.End <= r.Start || r.End > len(text) || r.Text != text[r.Start:r.End] || r.Rule == "" {
				t.Errorf("refused %+v in %d bytes", r, len(text))
			}
		}
		if again, refused := e.Explain(nil, doc); !reflect.DeepEqual(again, figures) || !reflect.DeepEqual(refused, refusals) {
			t.Errorf("an Extractor that has read before explains\n%s\na new one\n%s", describe(again), describe(figures))
		}
	})
}

// checkMeaning checks what is true of what every text says of its figures.
func checkMeaning(t *testing.T, doc Document, figures []Figure) {
	t.Helper()
	for i := range figures {
		f := &figures[i]
		if l := f.Link; l != nil && (l.To < 0 || l.To >= len(figures) || l.To == i || l.Type != SameAs && l.Type != PartOf) {
			t.Errorf("figure %d of %d has the link %+v", i, len(figures), *l)
		}
		for _, c := range f.Cues {
			if c.Start < 0 || c.End < c.Start || c.End > len(doc.Text) || c.Field == "" || c.Rule == "" {
				t.Errorf("figure %d has the cue %+v", i, c)
			} else if !utf8.ValidString(doc.Text[c.Start:c.End]) {
				t.Errorf("figure %d has a cue that cuts a character: %q", i, doc.Text[c.Start:c.End])
			}
		}
		for _, s := range []string{f.Investor, f.Recipient, f.Project, f.Purpose, f.Place, f.AnnouncedBy, f.HorizonText} {
			if !utf8.ValidString(s) {
				t.Errorf("figure %d says %q", i, s)
			}
		}
	}
}

// TestExplainAmountsOnly has no cues of a document before where what the text says is
// not read.
func TestExplainAmountsOnly(t *testing.T) {
	e := New()
	e.Explain(nil, Document{Text: "Orvane investit 3 M€. Lumea lève 2 M€. Verdalys perd 1 M€."})
	e.AmountsOnly(true)
	figures, _ := e.Explain(nil, Document{Text: "Au Maroc, le pain coûte 3 dirhams. Il en coûtait 2."})
	if len(figures) != 2 || figures[0].Kind != "" {
		t.Fatalf("figures are %v", describe(figures))
	}
	for _, c := range append(figures[0].Cues, figures[1].Cues...) {
		if c.Field != "currency" {
			t.Errorf("%s has the cue %q", c.Field, c.Rule)
		}
	}
	if len(figures[1].Cues) != 1 {
		t.Errorf("the currency told by the context has %d cues", len(figures[1].Cues))
	}
	e.AmountsOnly(false)
	if figures, _ = e.Explain(figures[:0], Document{Text: "Orvane investit 3 M€."}); len(figures) != 1 || figures[0].Kind != Investment {
		t.Errorf("figures are %v", describe(figures))
	}
}
