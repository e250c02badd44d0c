package frame

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestAIWords passes over no name of artificial intelligence, however it is written, and
// over nearly all others.
func TestAIWords(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	entries := theLexicon.words.entries
	var ai []string
	for _, e := range entries {
		if e.mayBeAI {
			ai = append(ai, e.word)
		}
		for _, p := range e.phrases {
			if p.known != nil && p.known.ai {
				words := []string{e.word}
				for _, w := range p.rest {
					words = append(words, w.word)
				}
				ai = append(ai, strings.Join(words, " "))
			}
		}
	}
	joints := []string{" ", " ", " ", "  ", "'", "’", "\u00a0", "\t", "-", ",", "(", "", "\xc3", "\xc3'", "\x85"}
	is, may, others := 0, 0, 0
	for range 300_000 {
		var b strings.Builder
		for n := 1 + rng.IntN(4); n > 0; n-- {
			w := entries[rng.IntN(len(entries))].word
			switch rng.IntN(16) {
			case 0:
				w = ai[rng.IntN(len(ai))]
			case 1:
				w = []string{"l", "d", "qu", "aujourd", "É", "ÿ"}[rng.IntN(6)] + []string{"'", "’"}[rng.IntN(2)] + w
			}
			switch rng.IntN(4) {
			case 0:
				w = strings.ToUpper(w)
			case 1:
				first, size := utf8.DecodeRuneInString(w)
				w = string(unicode.ToUpper(first)) + w[size:]
			}
			b.WriteString(w)
			if n > 1 {
				b.WriteString(joints[rng.IntN(len(joints))])
			}
		}
		name := b.String()
		switch got := theLexicon.aiWords.mayName(name); {
		case theLexicon.isAIName(name):
			is++
			if !got {
				t.Fatalf("%q is passed over", name)
			}
		case strings.ContainsFunc(name, func(c rune) bool { return c > 'ÿ' || c == '\u00a0' }):
		default:
			others++
			if got {
				may++
			}
		}
	}
	if is < 10_000 || others < 100_000 || may > others/3 {
		t.Errorf("%d names of artificial intelligence; of %d others %d are not passed over", is, others, may)
	}
}

// TestOwnAIWords finds a user's own names of artificial intelligence, in capitals and
// with either apostrophe.
func TestOwnAIWords(t *testing.T) {
	names := []string{"l'Atelier Zéta", "Ébène", "O", "Quxœ", "Aujourd'hui IA"}
	own := Own{Organisations: []Name{{Names: names, AI: true}}}
	l := NewLexicon(func(func(string) bool) {}, own)
	for _, name := range names {
		for _, text := range []string{name, strings.ToUpper(name), strings.ReplaceAll(name, "'", "’"), "groupe " + name, "d'" + name} {
			if l.isAIName(text) && !l.aiWords.mayName(text) {
				t.Errorf("%q is passed over", text)
			}
		}
		if !l.isAIName(name) {
			t.Errorf("%q is no name", name)
		}
	}
	if l.aiWords.mayName("Orvane") || l.aiWords.mayName("groupe État") {
		t.Error("a name without such a word is not passed over")
	}
}

// TestPhraseMayBeAI asks of all phrases of sentences whether they may be of artificial
// intelligence, and those that may not whether they are.
func TestPhraseMayBeAI(t *testing.T) {
	own := Own{Organisations: []Name{{Names: []string{"4AI", "& Co", "A/B", "est-à-dire", "xx'yy", "Or"}, AI: true}}}
	r := NewReader(NewLexicon(func(func(string) bool) {}, own))
	for _, text := range []string{
		"Le groupe de l'IA, ChatGPT et Mistral AI de Paris (IA) misent avec la Banque de France. ",
		"Scale.Ai, GPT-5.5, ab'IA, l’IA, qu'OpenAI, IA/cloud, I\u00adA, l' IA et le fonds\u00a0IA. ",
		"4AI avec & Co, A/B, c'est-à-dire xx'yy de l'Or, ou ÉIA, IA-là, une IA_libre. ",
	} {
		r.text = text
		s, not := r.read(0, len(text), 0), 0
		for from := range s.words {
			for to := from + 1; to <= len(s.words); to++ {
				name := text[s.words[from].start:s.words[to-1].end]
				if s.mayBeAI(span{from, to}) {
					continue
				}
				if not++; r.isAIName(name) {
					t.Errorf("%q may be no name of artificial intelligence, but is one", name)
				}
			}
		}
		if not == 0 {
			t.Errorf("%s\n\tall phrases may be of artificial intelligence", text)
		}
	}
}
