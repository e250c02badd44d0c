package frame

// links finds the amounts that are the same money as another one, or a part of
// it.
func (r *Reader) links() {
	for k := range r.amounts {
		if r.amounts[k].Vague {
			continue
		}
		if to, ok := r.same(k); ok {
			r.readings[k].Link, r.readings[k].LinkTo = SameAs, to
		} else if to, ok := r.part(k); ok {
			r.readings[k].Link, r.readings[k].LinkTo = PartOf, to
		}
	}
	r.sums()
}

// reach is how many amounts back a link goes.
const reach = 64

// inView tells whether amount j is still in view at amount k.
func (r *Reader) inView(j, k int) bool { return r.amounts[k].Start-r.amounts[j].Start < view }

// root returns the first mention of the money of amount k.
func (r *Reader) root(k int) int {
	for r.readings[k].Link == SameAs {
		k = r.readings[k].LinkTo
	}
	return k
}

// between returns the words between two amounts of one sentence.
func (r *Reader) between(a, b int) (s *sentence, from, to int, ok bool) {
	x, y := r.at[a], r.at[b]
	if x.sentence != y.sentence {
		return nil, 0, 0, false
	}
	return r.sentences[x.sentence], x.word + 1, y.word, true
}

// same finds the amount that k is again: its value in another currency ("109
// milliards d'euros (112 milliards de dollars)", "soit 3 M$"), or a repeat ("les
// 109 milliards").
func (r *Reader) same(k int) (int, bool) {
	if k == 0 {
		return 0, false
	}
	if s, from, to, ok := r.between(k-1, k); ok && (to-from <= 6 && r.restates(s, from, to, k) || to-from <= 9 && r.glosses(s, from, to, k)) {
		r.linkBy[k] = byGloss
		return r.root(k - 1), true
	}
	r.linkBy[k] = byRepeat
	if r.isSame(k) {
		return r.root(k - 1), true
	}
	a := &r.amounts[k]
	for j := k - 1; j >= max(0, k-reach) && r.inView(j, k); j-- {
		b := &r.amounts[j]
		if a.equals(b) && !b.Vague && a.Per == b.Per && !r.isOther(k) {
			return r.root(j), r.isRepeat(k, j)
		}
	}
	return 0, false
}

// restates tells whether the words between two amounts say that the second is
// the first again: ", soit", "(environ", "(", "–".
func (r *Reader) restates(s *sentence, from, to, k int) bool {
	a, b := &r.amounts[k-1], &r.amounts[k]
	if a.Vague || a.Per != b.Per && b.Per != "" && a.Per != "" {
		return false
	}
	foreign := a.Currency != b.Currency
	opened, said := false, false
	for i := from; i < to; i++ {
		switch w := r.low(s, i); w {
		case "soit", "équivalent", "équivaut", "représente", "représentent", "c'est-à-dire":
			said = true
		case "(", "–", "—", "-", ",", "=":
			opened = true
		case "plus":
			if r.low(s, i+1) != "de" && r.low(s, i+1) != "d'" {
				return false // "41 000 euros, plus 3 000 dollars": besides
			}
		case "environ", "près", "de", "d'", "à", "moins", "quelque", "presque", "un", "peu", "l'", "au", "taux", "du", "jour", "ou", "un_", "alors", "à_", "cours", "plus_", "les", "~", "donc", "encore", "env", "approximativement":
		case ".":
			if r.low(s, i-1) != "env" {
				return false
			}
		default:
			return false
		}
	}
	if foreign && opened && !said && r.low(s, from) == "," && r.goesOn(s, to) {
		return false // "2 milliards de dinars, 41 000 euros et 3 000 dollars": a list
	}
	return foreign && (opened || said) || (said || opened && to-from == 1) && r.near(a, b) && (said || a.equals(b))
}

// goesOn tells whether the amount at word i is followed by another one of the
// same list.
func (r *Reader) goesOn(s *sentence, i int) bool {
	for j := i + 1; j < len(s.words) && j < i+5; j++ {
		switch {
		case s.words[j].kind == amount:
			return true
		case s.words[j].kind == mark && r.low(s, j) != ",", r.isFinite(s, j):
			return false
		}
	}
	return false
}

// isSame tells whether amount k says the one before it again: "27 billions de
// dollars (27 000 milliards)", "600 millions d'euros en billets, soit près de 4
// milliards de francs".
func (r *Reader) isSame(k int) bool {
	s, from, to, ok := r.between(k-1, k)
	a, b := &r.amounts[k-1], &r.amounts[k]
	if !ok || a.Vague {
		return false
	}
	if to-from <= 3 && a.equals(b) && r.low(s, from) == "(" {
		return true
	}
	i := to - 1
	for i > from && s.words[i].kind == plain && r.low(s, i) != "soit" && (s.words[i].entry.is(adverb|ofWord|article|toWord) || r.low(s, i) == "équivalent") {
		i--
	}
	return to-from <= 14 && r.low(s, i) == "soit" && (r.near(a, b) && a.Per == b.Per || a.Currency != b.Currency || (a.Per == "" || a.Per == "year") && a.Per != b.Per && b.Per != "" && r.readings[k-1].Link == NoLink)
}

// glosses tells whether amount k opens a bracket after a few words without a
// verb: "80 millions d'euros à Lumea (68 millions de livres".
func (r *Reader) glosses(s *sentence, from, to, k int) bool {
	if r.amounts[k].Currency == r.amounts[k-1].Currency || r.amounts[k-1].Vague {
		return false
	}
	open := to - 1
	for open > from && s.words[open].kind == plain {
		open--
	}
	if r.low(s, open) != "(" && !(r.low(s, open) == "," && r.says(s, open+1, "environ") && open+2 == to) {
		return false
	}
	for i := from; i < open; i++ {
		if s.words[i].kind == mark || r.isFinite(s, i) {
			return false
		}
	}
	return true
}

// near tells whether two amounts of one currency are much the same.
func (r *Reader) near(a, b *Amount) bool {
	if a.Currency != b.Currency || a.Low == 0 || a.Rough || b.Rough {
		return false
	}
	return abs(a.Low-b.Low) <= abs(a.Low)/5
}

// isRepeat tells whether amount k, equal to j, is the same money: one of them has
// a definite article ("les 109 milliards"), or so many digits that chance is out
// of it.
func (r *Reader) isRepeat(k, j int) bool {
	return r.isDefiniteAmount(k) || r.isDefiniteAmount(j) || r.isHeadline(j) || significant(r.amounts[k].Low) >= 3
}

// isHeadline tells an amount in a few words without a verb that open the text: "Un
// milliard et demi.", "20 millions d'euros ?".
func (r *Reader) isHeadline(j int) bool {
	s := r.sentences[r.at[j].sentence]
	if s.start > 0 || len(s.words) > 8 {
		return false
	}
	for i := range s.words {
		if r.isFinite(s, i) {
			return false
		}
	}
	return true
}

// isDefiniteAmount tells an amount that the text takes as known.
func (r *Reader) isDefiniteAmount(k int) bool {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= max(0, at.word-2); i-- {
		switch r.low(s, i) {
		case "les", "ces", "leurs", "ses", "aux", "des", "cette", "ce":
			return true
		}
	}
	return false
}

// isOther tells an amount that is not the one told before, though it equals it:
// "les 10 millions suivants".
func (r *Reader) isOther(k int) bool {
	at := r.at[k]
	switch s := r.sentences[at.sentence]; r.low(s, at.word+1) {
	case "suivants", "restants", "supplémentaires", "chacun", "chacune":
		return true
	}
	return false
}

// significant counts the digits of an amount but for the zeros at its end.
func significant(n int64) int {
	for n != 0 && n%10 == 0 {
		n /= 10
	}
	digits := 0
	for ; n != 0; n /= 10 {
		digits++
	}
	return digits
}

func abs(n int64) int64 { return max(n, -n) }

// equals tells whether two amounts are of one currency and size.
func (a *Amount) equals(b *Amount) bool {
	return a.Low == b.Low && a.High == b.High && a.Currency == b.Currency && !a.Rough && !b.Rough
}
