package frame

import (
	"slices"
	"strings"
	"testing"
)

// TestSenses finds every word and phrase of the groups in a text of its own.
func TestSenses(t *testing.T) {
	names := map[string]atom{}
	r := NewReader(theLexicon)
	for i := range senses {
		if names[senses[i].name] == 0 {
			names[senses[i].name] = atom(len(names) + 1)
		}
		for phrase := range strings.FieldsSeq(senses[i].words) {
			text := "ainsi " + strings.ReplaceAll(strings.ReplaceAll(phrase, "_", " "), "' ", "'")
			clear(r.words)
			r.text, r.words, r.sentences = text, r.words[:0], r.sentences[:0]
			s := r.read(0, len(text), 0)
			r.prepare(s)
			if !slices.Contains(s.sensesOf(1), names[senses[i].name]) {
				t.Errorf("%q is not of the group %q", text, senses[i].name)
			}
		}
	}
}

// TestSensesOfForms finds words in other forms, and phrases before their words.
func TestSensesOfForms(t *testing.T) {
	group := func(name string) atom {
		n, seen := atom(0), map[string]bool{}
		for i := range senses {
			if !seen[senses[i].name] {
				n++
				seen[senses[i].name] = true
			}
			if senses[i].name == name {
				return n
			}
		}
		return 0
	}
	for _, c := range []struct {
		text string
		word int
		name string
		want bool
	}{
		{"deux subventions publiques", 1, "grant", true},
		{"il détourna la caisse", 1, "to steal", true},
		{"un prêt garanti par la banque", 1, "loan", true},
		{"un centre de données", 1, "site", true},
		{"un centre de données", 3, "digital", false}, // part of the phrase
		{"la lune", 1, "site", false},
	} {
		r := NewReader(theLexicon)
		r.text = c.text
		s := r.read(0, len(c.text), 0)
		r.prepare(s)
		if got := slices.Contains(s.sensesOf(c.word), group(c.name)); got != c.want {
			t.Errorf("%q: word %d is of the group %q: %t", c.text, c.word, c.name, got)
		}
	}
}
