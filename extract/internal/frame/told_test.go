package frame

import "testing"

// TestTold asks each word twice, and compares the answers with those that nobody keeps.
func TestTold(t *testing.T) {
	r := NewReader(theLexicon)
	r.text = "Orvane compte lever 3 M€, a annoncé le compte de ChatGPT : une offre de l'État, offre que Mistral AI prévoit"
	s := r.read(0, len(r.text), 0)
	for i := range s.words {
		for range 2 {
			if got, want := r.isVerb(s, i), s.words[i].entry.isVerb() && r.looksLikeVerb(s, i); got != want {
				t.Errorf("%s is a verb: %v, want %v", r.raw(s, i), got, want)
			}
			if got, want := r.isAI(s, i), s.words[i].entry.mayBeAI && r.saysAI(s, i); got != want {
				t.Errorf("%s is of AI: %v, want %v", r.raw(s, i), got, want)
			}
			if got, want := r.isName(s, i), s.words[i].capital && r.looksLikeName(s, i); got != want {
				t.Errorf("%s is a name: %v, want %v", r.raw(s, i), got, want)
			}
		}
	}
}
