package extract

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzFigures reads any text as a document of any country and date: whatever
// stands there, the figures must fit the text and each other.
func FuzzFigures(f *testing.F) {
	for _, doc := range seedDocuments(f) {
		f.Add(doc.Text, doc.Country, doc.Date)
	}
	e := New()
	f.Add("10 à 20 à 20000€", "", "") // a range that takes the thousands of what follows
	f.Fuzz(func(t *testing.T, text, country, date string) {
		if !utf8.ValidString(text) {
			t.Skip("a Document is valid UTF-8")
		}
		doc := Document{ID: "fuzz", Text: text, Country: country, Date: date}
		figures := Figures(doc)
		checkFigures(t, doc, figures)
		if again := e.Append(nil, doc); !reflect.DeepEqual(again, figures) {
			t.Errorf("an Extractor that has read before finds\n%s\na new one\n%s", describe(again), describe(figures))
		}
	})
}

// checkFigures checks what is true of the figures of every document.
func checkFigures(t *testing.T, doc Document, figures []Figure) {
	t.Helper()
	end := 0
	for i, f := range figures {
		if f.Doc != doc.ID || f.Index != i {
			t.Errorf("figure %d of %q says it is %d of %q", i, doc.ID, f.Index, f.Doc)
		}
		if f.Start < end || f.End <= f.Start || f.End > len(doc.Text) {
			t.Fatalf("figure %d spans %d to %d, after %d and in %d bytes", i, f.Start, f.End, end, len(doc.Text))
		}
		end = f.End
		if f.Text != doc.Text[f.Start:f.End] || !utf8.ValidString(f.Text) {
			t.Errorf("figure %d spans %q and says %q", i, doc.Text[f.Start:f.End], f.Text)
		}
		if !strings.Contains(f.Sentence, f.Text) || !strings.Contains(doc.Text, f.Sentence) {
			t.Errorf("%q is not in its sentence %q", f.Text, f.Sentence)
		}
		if line, column := lineColumn(doc.Text, f.Start); f.Line != line || f.Column != column {
			t.Errorf("%q stands at %d:%d and says %d:%d", f.Text, line, column, f.Line, f.Column)
		}
		checkAmount(t, f)
	}
}

// checkAmount checks that the fields of one figure agree.
func checkAmount(t *testing.T, f Figure) {
	t.Helper()
	if len(f.Currency) != 3 || f.Rule == "" {
		t.Errorf("%q has currency %q and rule %q", f.Text, f.Currency, f.Rule)
	}
	if f.Amount.Valid == (f.Qualifier == Vague) || f.AmountMax.Valid != (f.Qualifier == Range) {
		t.Errorf("%q = %s has amounts %t, %t", f.Text, values(f), f.Amount.Valid, f.AmountMax.Valid)
	}
	if f.AmountMax.Valid && f.AmountMax.Decimal.LessThan(f.Amount.Decimal) {
		t.Errorf("%q = %s is a range upside down", f.Text, values(f))
	}
	if n := len(f.Amount.Decimal.String()); n > 50 {
		t.Errorf("%q has an amount of %d characters", f.Text, n)
	}
	if n := len(f.AmountMax.Decimal.String()); n > 50 {
		t.Errorf("%q has a bound of %d characters", f.Text, n)
	}
}

// lineColumn counts the line and column of a byte offset from the start.
func lineColumn(text string, offset int) (line, column int) {
	line, column = 1, 1
	for _, r := range text[:offset] {
		column++
		if r == '\n' {
			line, column = line+1, 1
		}
	}
	return line, column
}

// FuzzAnchor reads every sentence of a text, where Append reads only those in
// which the scan stops: it must stop in each that states an amount with its
// currency.
func FuzzAnchor(f *testing.F) {
	for _, doc := range seedDocuments(f) {
		f.Add(doc.Text, doc.Country, doc.Date)
	}
	f.Add("500"+strings.Repeat(" ", 3000)+"francs", "FR", "2024-05")
	f.Add("CHF"+strings.Repeat("\u00a0", 300)+"7,50", "CH", "2024-05")
	f.Add("5 A"+strings.Repeat("$", 300), "FR", "2024-05")
	f.Add("12'500.‒", "CH", "2024-05")
	l := theLexicon()
	f.Fuzz(func(t *testing.T, text, country, date string) {
		if !utf8.ValidString(text) {
			t.Skip("a Document is valid UTF-8")
		}
		doc := Document{Text: text, Country: country, Date: date}
		var p passage
		var c context
		c.reset(l, &doc)
		for done := 0; done < len(text); {
			from, to := sentenceAt(text, done, done)
			p.reset(l, text, from, to, &c)
			p.figures(&c)
			if statesMoney(&p) && !hasAccents(text[from:to]) {
				if at := l.anchor(text, from); at < 0 || at >= to {
					t.Errorf("the scan does not stop in %q", text[from:to])
				}
			}
			done = max(to, done+1)
		}
	})
}

// hasAccents tells a text with letters beyond ASCII: the scan knows the accents of
// the tables, not "millimé".
func hasAccents(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) })
}

// statesMoney tells whether a passage has an amount with a currency.
func statesMoney(p *passage) bool {
	return slices.ContainsFunc(p.items, func(it item) bool { return it.verdict == money && it.term >= 0 })
}

// seedDocuments returns the lines of the corpus and the articles.
func seedDocuments(t testing.TB) []Document {
	t.Helper()
	var docs []Document
	for _, line := range corpus(t) {
		docs = append(docs, line.doc)
	}
	for _, path := range testFiles(t, "articles/*.txt") {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, Document{Text: string(data)})
	}
	return docs
}
