package extract

import (
	"fmt"
	"strings"
	"unicode"

	"milliards/currency"
	"milliards/extract/internal/frame"
)

// A Lexicon adds words of a user's own field to those that milliards knows.
type Lexicon struct {
	Organisations []Entry
	Projects      []Entry
	Places        []Entry
	Currencies    []Entry
}

// An Entry is one organisation, project, place or currency.
type Entry struct {
	Names []string // its names as texts have them, the fullest first: "Compagnie des Données", "CDD"
	// Code is the ISO 4217 code of a currency, or the ISO 3166-1 alpha-2 code of
	// the country of a place or an organisation; it may be empty but for a
	// currency.
	Code string
	AI   bool // its money has to do with artificial intelligence
}

// NewWith returns an Extractor that knows the words of lex beside its own. It
// fails where an entry has no name or a currency no code, and where places and
// currencies have more different words than can be told apart, some 60,000.
func NewWith(lex Lexicon) (*Extractor, error) {
	for _, list := range [...][]Entry{lex.Organisations, lex.Projects, lex.Places, lex.Currencies} {
		for i := range list {
			if err := list[i].check(); err != nil {
				return nil, err
			}
		}
	}
	for i := range lex.Currencies {
		if lex.Currencies[i].Code == "" {
			return nil, fmt.Errorf("extract: the currency %q has no code", lex.Currencies[i].Names[0])
		}
	}
	own := frame.Own{Organisations: names(lex.Organisations), Projects: names(lex.Projects), Places: names(lex.Places)}
	known := buildLexicon(&lex)
	if len(known.info) > maxWords {
		return nil, fmt.Errorf("extract: places and currencies have too many different words, %d with our own, where %d can be told apart; leave some out", len(known.info), maxWords)
	}
	return &Extractor{lex: known, frames: frame.NewReader(frame.NewLexicon(placeNames, own))}, nil
}

// check tells what is wrong with an entry.
func (e *Entry) check() error {
	if len(e.Names) == 0 {
		return fmt.Errorf("extract: an entry of the lexicon has no name")
	}
	for _, name := range e.Names {
		if !strings.ContainsFunc(name, isSeen) || strings.Contains(name, "|") {
			return fmt.Errorf("extract: %q is no name for the lexicon", name)
		}
	}
	return nil
}

// isSeen tells what is neither a blank, nor invisible, nor an accent alone.
func isSeen(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) || unicode.IsPunct(r)
}

func names(entries []Entry) []frame.Name {
	var list []frame.Name
	for i := range entries {
		list = append(list, frame.Name{Names: entries[i].Names, AI: entries[i].AI})
	}
	return list
}

// term returns the term of a currency of the user's.
func (e *Entry) term() currency.Term {
	return currency.Term{Forms: strings.Join(e.Names, "|"), Code: e.Code}
}

// place returns the place of the user's, in the country of its code.
func (e *Entry) place() place {
	pl := place{country: e.Code, towns: strings.Join(e.Names, "|")}
	for i := range places {
		if places[i].country == e.Code && e.Code != "" {
			pl.currency = places[i].currency
		}
	}
	return pl
}
