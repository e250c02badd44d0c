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
