package extract

import (
	"math/rand"
	"testing"
)

// TestNamesDollars compares what the filter finds with the places that are listed word
// by word, of every place, of random texts and of the seeds.
func TestNamesDollars(t *testing.T) {
	var texts []string
	for i := range places {
		for _, name := range places[i].words() {
			texts = append(texts, name, "À "+name+", en mai", "de la "+name+".")
		}
	}
	r := rand.New(rand.NewSource(1871))
	for range 300 {
		texts = append(texts, randomText(r, 40))
	}
	for _, doc := range seedDocuments(t) {
		texts = append(texts, doc.Text)
	}
	var c context
	for _, text := range texts {
		c.reset(theLexicon(), &Document{Text: text})
		c.survey()
		want := false
		for _, m := range c.places {
			want = want || among(ownDollars, m) != ""
		}
		if got := c.namesDollars(); want && !got {
			t.Errorf("no country with a dollar of its own is found in %q", text)
		}
	}
}
