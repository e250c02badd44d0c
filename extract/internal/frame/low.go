package frame

// clause is how many words from an amount, or from its verb, what goes with it
// stands at most: a bound that keeps sentences of thousands of words linear.
const clause = 160

// low returns word i in small letters, "" past the ends and for an amount.
func (r *Reader) low(s *sentence, i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i].low
}

// says tells whether the words from i on are those of the phrase.
func (r *Reader) says(s *sentence, i int, words ...string) bool {
	for k, w := range words {
		if r.low(s, i+k) != w {
			return false
		}
	}
	return true
}

// skip returns the place after those of the words that stand at i.
func (r *Reader) skip(s *sentence, i int, words ...string) int {
	for again := true; again; {
		again = false
		for _, w := range words {
			if r.low(s, i) == w {
				i++
				again = true
			}
		}
	}
	return i
}
