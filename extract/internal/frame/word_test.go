package frame

import (
	"slices"
	"testing"
)

// TestRoom reads sentences into any room for their words: what was read first stays as it
// was, also where a sentence has more words than letters let expect.
func TestRoom(t *testing.T) {
	sentences := []string{"Orvane investit à Lille.", ", , ; : ( ) ! , , ; : ( ) !", "Le groupe de Lumea le dit."}
	for room := range 40 {
		r := NewReader(theLexicon)
		r.words = make([]word, 0, room)
		var got, want [][]string
		for _, text := range sentences {
			r.text = text
			r.sentences = append(r.sentences, r.read(0, len(text), 0))
			want = append(want, lowOf(NewReader(theLexicon), text))
		}
		for _, s := range r.sentences {
			var words []string
			for i := range s.words {
				words = append(words, s.words[i].low)
			}
			got = append(got, words)
		}
		if !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("room for %d words: %q, want %q", room, got, want)
		}
	}
}

// lowOf lists the words of a text.
func lowOf(r *Reader, text string) (words []string) {
	r.text = text
	s := r.read(0, len(text), 0)
	for i := range s.words {
		words = append(words, s.words[i].low)
	}
	return words
}
