package frame

import (
	"strings"
	"testing"
)

// TestPhraseAt looks for phrases at each word of every name and noun of the tables, and of
// some texts, as phraseAt does and by trying all phrases of the word.
func TestPhraseAt(t *testing.T) {
	texts := []string{"Le G7, la 5G et le G 20 de La Rochelle", "au 49.3", "", "la"}
	for _, table := range knowns {
		for i := range table {
			texts = append(texts, strings.Split(table[i].names, "|")...)
		}
	}
	for i := range nouns {
		texts = append(texts, strings.Split(nouns[i].forms, "|")...)
	}
	r := NewReader(theLexicon)
	for _, text := range texts {
		text = "à la " + text + " de 2030 la"
		r.text, r.words = text, r.words[:0]
		s := r.read(0, len(text), 0)
		for i := range s.words {
			for of := aNoun; of != 0; of <<= 1 {
				got, to := r.phraseAt(s, i, of)
				if want, end := s.plainPhraseAt(i, of); got != want || to != end {
					t.Errorf("%q: a phrase of sort %b from word %d to %d, want %d", text, of, i, to, end)
				}
			}
		}
		clear(r.words[:cap(r.words)])
	}
}

// plainPhraseAt is phraseAt without a look at bits.
func (s *sentence) plainPhraseAt(i int, of sort) (*phrase, int) {
	e := s.words[i].entry
	for k := range e.phrases {
		if p := &e.phrases[k]; p.sort&of != 0 && s.matches(i+1, p.rest) {
			return p, i + 1 + len(p.rest)
		}
	}
	return nil, i
}
