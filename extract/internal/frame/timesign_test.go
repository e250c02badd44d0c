package frame

import (
	"slices"
	"testing"
)

// TestSignTimes compares the forms of time that words may start with those that a look at
// the words behind each of them allows.
func TestSignTimes(t *testing.T) {
	r := NewReader(theLexicon)
	for _, text := range []string{
		"La ville investira d'ici à la fin de l'année, puis sur cinq ans.",
		"À terme, le groupe veut entrer en Bourse.",
		"Au T1'22 comme au premier trimestre 2021, le chiffre d'affaires a baissé.",
		"En mars, de janvier à juin et pour l'exercice 2024-2025, il a payé sur la seule période dont on parle et dont plus personne ne veut rien savoir.",
		"Le maire a dit qu'il paiera.",
		"Le 1er mars, au 30/06/2023 et jusqu'au 12 avril, les 6 premiers mois de 2024/2025, soit 300 places dans 12 gares.",
		"",
	} {
		r.text = text
		s := r.read(0, len(text), 0)
		got := make([]uint16, len(s.words))
		if s.notes&noteTime != 0 {
			r.signTimes(s)
		}
		for i := range s.words {
			got[i] = s.words[i].forms
		}
		if want := formsByLooking(s); !slices.Equal(got, want) {
			t.Errorf("%s\n\tforms %b, want %b", text, got, want)
		}
	}
}

// formsByLooking tells the forms of time that each word may start.
func formsByLooking(s *sentence) []uint16 {
	forms := make([]uint16, len(s.words))
	for i := range s.words {
		signs := timeSign(0)
		for j := i; j < len(s.words) && j <= i+longestLead; j++ {
			is, _ := s.ofTime(j)
			signs |= is
		}
		_, starts := s.ofTime(i)
		for k := range timeReaders {
			if needs := timeReaders[k].needs; starts>>k&1 != 0 && (needs == 0 || needs&signs != 0) {
				forms[i] |= 1 << k
			}
		}
	}
	return forms
}
