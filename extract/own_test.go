package extract

import (
	"strings"
	"testing"
)

func TestNewWith(t *testing.T) {
	e, err := NewWith(Lexicon{
		Organisations: []Entry{{Names: []string{"Compagnie des données", "CDD"}, AI: true}},
		Projects:      []Entry{{Names: []string{"Mille Toits"}}},
		Places:        []Entry{{Names: []string{"Vallombreuse"}, Code: "CH"}},
		Currencies:    []Entry{{Names: []string{"eusko", "euskos"}, Code: "EUR"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	figures := e.Append(nil, Document{Text: "La Compagnie des données investira 3 millions d'euros dans Mille Toits."})
	if len(figures) != 1 {
		t.Fatalf("figures are %v", describe(figures))
	}
	if f := figures[0]; f.Investor != "Compagnie des données" || f.Project != "Mille Toits" || !f.AI {
		t.Errorf("investor %q, project %q, ai %t", f.Investor, f.Project, f.AI)
	}
	figures = e.Append(nil, Document{Text: "À Vallombreuse, la commune paie 300 francs. Le pain coûte 3 euskos."})
	if len(figures) != 2 || figures[0].Currency != "CHF" || figures[0].Place != "Vallombreuse" || figures[1].Currency != "EUR" {
		t.Errorf("figures are %v, the first at %q", describe(figures), figures[0].Place)
	}
	if plain := Figures(Document{Text: "Le pain coûte 3 euskos."}); len(plain) != 0 {
		t.Errorf("New knows the words of NewWith: %v", describe(plain))
	}
}

// TestNewWithManyWords fails where words would be taken for others.
func TestNewWithManyWords(t *testing.T) {
	lex := Lexicon{Currencies: []Entry{{Code: "EUR"}}}
	for i := range 70_000 {
		lex.Currencies[0].Names = append(lex.Currencies[0].Names, "sou"+string([]rune{rune('a' + i/17576), rune('a' + i/676%26), rune('a' + i/26%26), rune('a' + i%26)}))
	}
	if _, err := NewWith(lex); err == nil || !strings.Contains(err.Error(), "too many different words") {
		t.Errorf("70,000 words: error %v", err)
	}
	lex.Currencies[0].Names = lex.Currencies[0].Names[:40_000]
	if _, err := NewWith(lex); err != nil {
		t.Errorf("40,000 words: error %v", err)
	}
}

// TestNewWithNothing reads as New does.
func TestNewWithNothing(t *testing.T) {
	e, err := NewWith(Lexicon{})
	if err != nil {
		t.Fatal(err)
	}
	doc := Document{Text: "Orvane investira 3 millions d'euros à Lille.", Date: "2025"}
	if got, want := describe(e.Append(nil, doc)), describe(Figures(doc)); got != want {
		t.Errorf("an empty lexicon reads %s, none %s", got, want)
	}
}

func TestNewWithFaults(t *testing.T) {
	for _, c := range []struct {
		lex  Lexicon
		want string
	}{
		{Lexicon{Organisations: []Entry{{}}}, "no name"},
		{Lexicon{Projects: []Entry{{Names: []string{" "}}}}, `" " is no name`},
		{Lexicon{Places: []Entry{{Names: []string{"Ici|Là"}}}}, `"Ici|Là" is no name`},
		{Lexicon{Currencies: []Entry{{Names: []string{"eusko"}}}}, `"eusko" has no code`},
	} {
		if _, err := NewWith(c.lex); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: error %v, want %q in it", c.lex, err, c.want)
		}
	}
}

// TestNewWithOddNames takes a place whose name starts with a number, which no text
// looks up as a word, and refuses what nobody sees.
func TestNewWithOddNames(t *testing.T) {
	e, err := NewWith(Lexicon{Places: []Entry{{Names: []string{"13e arrondissement"}, Code: "FR"}, {Names: []string{"42"}, Code: "FR"}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"Le syndicat local verse 12 dollars", "Le 13e arrondissement verse 12 dollars", "Orvane verse 12 dollars locaux."} {
		if got := e.Append(nil, Document{Text: text}); len(got) != 1 || got[0].Currency != "USD" {
			t.Errorf("%q: %v, want 12 USD", text, describe(got))
		}
	}
	for _, name := range []string{"\u00ad", "\u0301", "\u200b ", ""} {
		for _, lex := range []Lexicon{{Places: []Entry{{Names: []string{name}, Code: "FR"}}}, {Currencies: []Entry{{Names: []string{name}, Code: "EUR"}}}} {
			if _, err := NewWith(lex); err == nil {
				t.Errorf("%q is taken for a name", name)
			}
		}
	}
}
