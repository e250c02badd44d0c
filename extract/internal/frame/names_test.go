package frame

import (
	"strings"
	"testing"
)

// TestNamesOnce finds names written twice, which would have two kinds.
func TestNamesOnce(t *testing.T) {
	at := map[string]string{}
	for _, table := range knowns {
		for _, row := range table {
			for name := range strings.SplitSeq(row.names, "|") {
				key := strings.Join(split(name), " ")
				if other, ok := at[key]; ok {
					t.Errorf("%q is in the tables twice, once as %q", name, other)
				}
				at[key] = name
			}
		}
	}
}

// TestNamesMayStartSentences finds names of one word that are French words too: at
// the start of a sentence they would be taken for the name.
func TestNamesMayStartSentences(t *testing.T) {
	l := NewLexicon(func(func(string) bool) {}, Own{})
	for _, table := range knowns {
		for _, row := range table {
			for name := range strings.SplitSeq(row.names, "|") {
				words := split(name)
				e := l.words.get(words[0])
				if len(words) > 1 {
					continue
				}
				if e.isVerb() || e.class&^(firstName|aiWord|publicBody|institution) != 0 {
					t.Errorf("%q is a word of the lexicon too", name)
				}
				for _, p := range e.phrases {
					if p.noun != nil && len(p.rest) == 0 {
						t.Errorf("%q is a noun too: %s", name, p.noun.forms)
					}
				}
			}
		}
	}
}
