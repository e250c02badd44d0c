package frame

// part finds the amount that k is a part of: after "dont", "sur ces 109
// milliards, 50 …".
func (r *Reader) part(k int) (int, bool) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= 0 && i > at.word-14; i-- {
		switch r.low(s, i) {
		case "dont":
			if r.isPartitive(s, i, at.word) {
				r.linkBy[k] = byDont
				return r.wholeBefore(s, i, k)
			}
			i = 0
		case ";":
			i = 0
		}
	}
	if r.says(s, at.word+1, "de", "plus", "que") || r.says(s, at.word+1, "de", "moins", "que") || r.says(s, at.word+1, "d'", "écart") {
		r.linkBy[k] = byMore
		return r.wholeOf(k, false)
	}
	if to, ok := r.ofSum(s, k); ok {
		r.linkBy[k] = bySum
		return to, true
	}
	if to, ok := r.inList(s, k); ok {
		r.linkBy[k] = byList
		return to, true
	}
	r.linkBy[k] = byShare
	return r.share(k)
}

// isPartitive tells whether the "dont" at word i divides what was told, "dont 20
// milliards", "dont l'État paiera 3 milliards", or is a complement of the noun
// after it: "dont le coût serait de 3 milliards".
func (r *Reader) isPartitive(s *sentence, i, to int) bool {
	if j := i + 1; !s.words[j].entry.is(article) || isCount(r.low(s, j)) || s.words[j+1].kind != plain || s.words[j+1].entry.is(publicBody|orgNoun) || s.words[j+1].capital {
		return true
	}
	for j := i + 2; j < to; j++ {
		if r.isFinite(s, j) {
			return false
		}
	}
	return true
}

// ofSum finds the sum that its clause divides: "Sur ces 109 milliards d'euros, 50
// viendront …, 20 …", "des 32 millions réservés, 28 sont allés", "De cette somme,
// 20 milliards iront".
func (r *Reader) ofSum(s *sentence, k int) (int, bool) {
	at := r.at[k].word
	for j := k - 1; j >= max(0, k-reach) && r.at[j].sentence == r.at[k].sentence; j-- {
		if r.divides(s, r.at[j].word) && r.isLarger(j, k) {
			return r.root(j), true
		}
	}
	if n := k + 1; n < len(r.amounts) && r.at[n].sentence == r.at[k].sentence && r.at[n].word-at < 16 && r.isLarger(n, k) && r.amounts[n].Per == r.amounts[k].Per {
		w := r.at[n].word
		if r.says(s, w-2, "sur", "les") || r.says(s, w-2, "sur", "ces") || r.says(s, w-4, "sur", "un", "total", "de") {
			return n, true // "2 millions sur les 7 perçus"
		}
	}
	if r.says(s, at+1, "de", "cette", "somme") || r.says(s, at+1, "de", "ce", "montant") {
		return r.wholeOf(k, false)
	}
	for i := 0; i < at; i++ {
		if i == 1 {
			i = max(i, at-12)
		}
		switch r.low(s, i) {
		case "de", "sur", "parmi":
		default:
			continue
		}
		if !r.says(s, i+1, "cette") && !r.says(s, i+1, "ce") && i > 0 {
			continue
		}
		switch r.low(s, i+2) {
		case "somme", "montant", "total", "enveloppe", "pot", "ensemble", "manne":
			return r.wholeOf(k, false)
		}
	}
	return 0, false
}

// divides tells whether the amount at word w starts a clause with what is
// divided: "sur ces 109 milliards", "des 32 millions".
func (r *Reader) divides(s *sentence, w int) bool {
	i := w - 1
	for i > 0 && i > w-4 && s.words[i].kind == plain && (s.words[i].entry.is(article) && !s.words[i].entry.is(ofWord) || r.low(s, i) == "total" || s.words[i].entry.is(adverb)) {
		i--
	}
	if i < 0 || s.words[i].kind != plain {
		return false
	}
	if i > 0 && s.words[i-1].kind != mark && !r.says(s, i-1, "que") {
		return false
	}
	switch r.low(s, i) {
	case "sur", "parmi", "des":
		return i < w-1 || r.low(s, i) != "sur"
	case "de":
		return i == w-1 && i == 0 && !r.says(s, w+1, "à")
	}
	return false
}

// isLarger tells whether amount j is in the currency of k and larger.
func (r *Reader) isLarger(j, k int) bool {
	a, b := &r.amounts[j], &r.amounts[k]
	return !a.Vague && a.Currency == b.Currency && !a.Rough && a.Low > b.Low
}

// inList finds the sum that a list after a colon divides: "9 milliards au
// rail : 5 milliards pour les voies, 4 pour les gares".
func (r *Reader) inList(s *sentence, k int) (int, bool) {
	colon := -1
	for i := r.at[k].word - 1; i >= s.colonless && colon < 0; i-- {
		if r.low(s, i) == ":" {
			colon = i
		}
	}
	if colon < 0 {
		s.colonless = r.at[k].word
		return 0, false
	}
	for i := colon + 1; i < r.at[k].word; i++ {
		if r.isFinite(s, i) {
			return 0, false
		}
	}
	whole, parts, sum := -1, 0, int64(0)
	for _, w := range s.amounts {
		j := int(s.words[w].amount)
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
		if r.at[j].word > i || a.Vague || a.Per != r.amounts[k].Per || a.Currency != r.amounts[k].Currency || a.High <= r.amounts[k].Low {
			continue
		}
		return r.root(j), true
	}
	return 0, false
}
