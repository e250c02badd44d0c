package frame

// part finds the amount that k is a part of: after "dont", "sur ces 109
// milliards, 50 …".
func (r *Reader) part(k int) (int, bool) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= 0 && i > at.word-14; i-- {
		switch r.low(s, i) {
		case "dont":
			return r.wholeBefore(s, i, k)
		case ";":
			i = 0
		}
	}
	if r.says(s, at.word+1, "de", "plus", "que") || r.says(s, at.word+1, "de", "moins", "que") || r.says(s, at.word+1, "d'", "écart") {
		return r.wholeBefore(s, at.word, k)
	}
	if to, ok := r.ofSum(s, k); ok {
		return to, true
	}
	return r.inList(s, k)
}

// ofSum finds the sum that the head of the sentence divides: "Sur ces 109
// milliards d'euros, 50 viendront …, 20 …", "De cette somme, 20 milliards iront".
func (r *Reader) ofSum(s *sentence, k int) (int, bool) {
	head := r.low(s, 0)
	if head != "sur" && head != "de" && head != "parmi" || len(s.words) < 3 || !s.words[1].entry.is(article) {
		return 0, false
	}
	first := s.words[s.amounts[0]].amount
	if s.amounts[0] <= 3 && head == "sur" {
		if k > first && r.isLarger(first, k) {
			return r.root(first), true
		}
		return 0, false
	}
	switch r.low(s, 2) {
	case "somme", "montant", "total", "enveloppe", "pot", "ensemble":
		for j := first - 1; j >= 0; j-- {
			if r.readings[j].Link == NoLink && r.isLarger(j, k) {
				return j, true
			}
		}
	}
	return 0, false
}

// isLarger tells whether amount j is in the currency of k and larger.
func (r *Reader) isLarger(j, k int) bool {
	a, b := &r.amounts[j], &r.amounts[k]
	return !a.Vague && a.Currency == b.Currency && !a.Rough && a.Low > b.Low
}

// inList finds the sum that a list after a colon divides: "18,98 milliards au
// numérique : 7,74 milliards pour le très haut débit, 6,67 pour …".
func (r *Reader) inList(s *sentence, k int) (int, bool) {
	colon := -1
	for i := r.at[k].word - 1; i >= 0 && colon < 0; i-- {
		if r.low(s, i) == ":" {
			colon = i
		}
	}
	if colon < 0 {
		return 0, false
	}
	whole, parts, sum := -1, 0, int64(0)
	for _, w := range s.amounts {
		j := s.words[w].amount
		switch {
		case w < colon && !r.amounts[j].Vague:
			whole = j
		case w > colon && r.amounts[j].Currency == r.amounts[k].Currency:
			parts++
			sum += r.amounts[j].Low
		}
	}
	if whole < 0 || parts < 2 || !r.isLarger(whole, k) || sum > r.amounts[whole].High {
		return 0, false
	}
	return r.root(whole), true
}

// wholeBefore returns the last amount before word i that is larger than k and
// in its currency.
func (r *Reader) wholeBefore(s *sentence, i, k int) (int, bool) {
	for j := k - 1; j >= 0; j-- {
		a := &r.amounts[j]
		if r.at[j].sentence != r.at[k].sentence {
			return 0, false
		}
		if r.at[j].word > i || a.Vague || a.Currency != r.amounts[k].Currency || a.High <= r.amounts[k].Low {
			continue
		}
		return r.root(j), true
	}
	return 0, false
}
