package frame

// breakdowns finds the sums that the amounts after them break down, though no word
// says so: "Orvane boucle 30 milliards. Sa banque a placé 27 milliards de dette et
// 2,5 milliards d'actions". It asks for the kinds.
func (r *Reader) breakdowns() {
	for w := range r.amounts {
		if r.readings[w].Link == NoLink && r.isBrokenDown(w) {
			r.breakdown(w)
		}
	}
}

// longestBreakdown is how many amounts a sum is broken down into.
const longestBreakdown = 10

func (r *Reader) isBrokenDown(w int) bool {
	a := &r.amounts[w]
	switch r.readings[w].Kind {
	case Investment, Funding, Aid, Cost, Other:
		return !a.Vague && !a.Rough && a.Per == "" && !r.isAside(w)
	}
	return false
}

func (r *Reader) breakdown(w int) {
	var members [longestBreakdown]int
	n, sum := 0, int64(0)
	for j := w + 1; j < len(r.amounts) && n < longestBreakdown && r.at[j].sentence-r.at[w].sentence <= 3 && r.inView(w, j); j++ {
		l := r.readings[j]
		switch {
		case l.Link == SameAs, l.Link == PartOf && l.LinkTo > w && l.LinkTo < j && r.readings[l.LinkTo].Link == PartOf:
			continue
		case l.Link == PartOf && l.LinkTo == w:
		case !r.isMember(w, j):
			j = len(r.amounts)
			continue
		}
		members[n], n, sum = j, n+1, sum+r.amounts[j].Low
	}
	if total := r.amounts[w].High; n < 2 || sum > total || sum < total/2 {
		return
	}
	for _, j := range members[:n] {
		r.readings[j].Link, r.readings[j].LinkTo = PartOf, w
		r.linkBy[j] = byBreakdown
	}
}

// isPast tells an amount that was given before what the text is about: "qui avait
// déjà placé 15 millions".
func (r *Reader) isPast(j int) bool {
	at := r.at[j]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= max(0, at.word-4) && s.words[i].kind != amount; i-- {
		if r.low(s, i) == "déjà" {
			return true
		}
	}
	return false
}

// isMember tells whether amount j may be a share of the sum w.
func (r *Reader) isMember(w, j int) bool {
	switch r.readings[j].Kind {
	case Investment, Funding, Aid, Debt, Cost, Other:
	default:
		return false
	}
	return r.isLarger(w, j) && r.amounts[j].Per == "" && !r.isAside(j) && (r.readings[j].Link == NoLink || r.readings[j].Link == PartOf && r.readings[j].LinkTo > j) && !r.isPast(j) && r.amounts[w].Low/200 < r.amounts[j].Low
}
