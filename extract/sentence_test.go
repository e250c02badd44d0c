package extract

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// sentencesOf cuts text into sentences, from first to last.
func sentencesOf(text string) []string {
	var list []string
	for done := 0; done < len(text); {
		_, to := sentenceAt(text, done, done)
		list = append(list, text[done:to])
		done = to
	}
	return list
}

// trimmed returns the sentences without the space around them, and without
// those that are nothing else.
func trimmed(sentences []string) []string {
	var list []string
	for _, s := range sentences {
		if s = strings.TrimSpace(s); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// TestSentences cuts texts where a "‖" stands in the table.
func TestSentences(t *testing.T) {
	for _, marked := range []string{
		"Une phrase.",
		"Une phrase.‖ Une autre.",
		"Vraiment ?‖ Oui !‖ Et puis…‖ Plus rien.",
		"Il a dit : « Non. »‖ Puis il est parti.",
		"Il a dit : «\u00a0Non.\u00a0»‖ Puis il est parti.",
		"« 3 M€ ! », dit-il.",
		"Coût : 75 M€.‖ Le reste suivra.",

		// Abbreviations, initials and decimals end nothing.
		"M. Roy a payé.",
		"MM. Roy et Blanc ont payé.",
		"Le Dr. Roy et J.-L. Blanc ont payé env. 3 M€ à R. Noir.",
		"Selon l'art. 12 de la loi, p. 30, c'est interdit.",
		"Une hausse de 3.5 % et 1.200 € de frais.",
		"Le billet vaut 7 fr. 50 à Genève.",
		"Un prêt de 6,2 mio. CHF est prévu.",
		"Il a reçu 12 000 $ U.S. pour cela.",
		"Voir www.exemple.fr pour la suite.",
		"Le train part à 9 h.‖ Il arrive à midi.",
		"Elle a 3 ans.‖ Son frère en a 5.",
		"Il habite aux U.S.A. depuis 2010.",
		"Les prix, salaires, etc. ont monté.",

		// Small letters go on.
		"Il a dit oui... mais pas à tout.",
		"Le site Yahoo! a été vendu.",

		// Lines.
		"Un titre‖\nUn texte.",
		"Un paragraphe.‖\n\nUn autre.",
		"60 millions\nd'euros sont prévus.",
		"le coût est de 12,4\nM€ cette année.",
		"le coût est de 12,4\r\nM€ cette année.",
		"un texte qui se pour-\nsuit ici.",
		"le nom de la com-\nmune.",
		"- 3 M€ pour l'école ;‖\n- 2 M€ pour le stade.",
		"Recettes : 4 M€‖\nDépenses : 3 M€",
	} {
		text := strings.ReplaceAll(marked, "‖", "")
		want, got := trimmed(strings.Split(marked, "‖")), trimmed(sentencesOf(text))
		if !slices.Equal(got, want) {
			t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, " ‖ "), strings.Join(want, " ‖ "))
		}
	}
}

// TestSentenceAt finds the same bounds from every byte of a sentence.
func TestSentenceAt(t *testing.T) {
	const text = "Il pleut à Étretat.\n\nM. Roy a levé 3,5 M€. « C'est peu ! » dit-il. Fin"
	for _, sentence := range []string{"Il pleut à Étretat.", "M. Roy a levé 3,5 M€.", " « C'est peu ! » dit-il.", " Fin"} {
		start := strings.Index(text, sentence)
		for i := start; i < start+len(sentence); i++ {
			if from, to := sentenceAt(text, i, 0); text[from:to] != sentence {
				t.Errorf("at %d stands %q, want %q", i, text[from:to], sentence)
				break
			}
		}
	}
}

// TestSentenceWithoutStop cuts endless text into bounded stretches, between
// words and characters.
func TestSentenceWithoutStop(t *testing.T) {
	for _, unit := range []string{"mot ", "é", "20 milliards d'euros, "} {
		text := strings.Repeat(unit, 40_000/len(unit))
		got := sentencesOf(text)
		if strings.Join(got, "") != text {
			t.Errorf("the sentences of %q… leave something out", unit)
		}
		for _, s := range got {
			if len(s) > 3*maxSentence || s == "" || strings.ToValidUTF8(s, "") != s {
				t.Errorf("a sentence of %q… has %d bytes", unit, len(s))
				break
			}
		}
	}
}

func TestExcerpt(t *testing.T) {
	text := strings.Repeat("encore un mot ", 200) + "et 12 euros, " + strings.Repeat("puis un autre ", 200)
	figures := Figures(Document{Text: text})
	if len(figures) != 1 {
		t.Fatalf("%d figures", len(figures))
	}
	s := figures[0].Sentence
	if len(s) > maxExcerpt || !strings.Contains(s, "et 12 euros, puis") || strings.HasPrefix(s, " ") {
		t.Errorf("%d bytes: %q", len(s), s)
	}
	short := "Il faut 12 euros de plus."
	if got := Figures(Document{Text: short})[0].Sentence; got != short {
		t.Errorf("%q", got)
	}
}

// What has no blanks to cut at is cut all the same, between two characters.
func TestExcerptWithoutBlanks(t *testing.T) {
	for _, piece := range []string{"1€", "€1", "3\u00a0M€\u00a0;\u00a0", "12 €/"} {
		for _, f := range Figures(Document{Text: strings.Repeat(piece, 1000)}) {
			if len(f.Sentence) > maxExcerpt || !utf8.ValidString(f.Sentence) || !strings.Contains(f.Sentence, f.Text) {
				t.Fatalf("%q…: %q has a sentence of %d bytes", piece, f.Text, len(f.Sentence))
			}
		}
	}
}

func TestLongestAbbreviation(t *testing.T) {
	l := theLexicon()
	longest := 0
	for id := 1; id < len(l.info); id++ {
		if l.info[id].flags&isAbbreviation != 0 {
			longest = max(longest, len(l.ids.name(wordID(id))))
		}
	}
	if longest != longestAbbreviation {
		t.Errorf("the longest abbreviation has %d letters, not %d", longest, longestAbbreviation)
	}
}
