package frame

// sums finds totals: an amount that the ones after it, or before it, add up to.
func (r *Reader) sums() {
	for k := range r.amounts {
		if r.readings[k].Link != SameAs && !r.amounts[k].Vague && !r.amounts[k].Rough {
			r.sumAfter(k)
			r.sumBefore(k)
			r.totalled(k)
		}
	}
}

func (r *Reader) sumAfter(k int) {
	total := r.amounts[k].Low
	sum := int64(0)
	for j := k + 1; j < len(r.amounts) && j < k+12 && r.inView(k, j); j++ {
		a := &r.amounts[j]
		if r.readings[j].Link == SameAs || a.Vague || a.Rough || a.Currency != r.amounts[k].Currency {
			continue
		}
		if l := r.readings[j]; l.Link == PartOf && l.LinkTo != k {
			continue
		}
		sum += a.Low
		if sum == total && j > k+1 {
			r.setParts(k, k+1, j)
			return
		}
		if sum > total {
			return
		}
	}
}

func (r *Reader) sumBefore(k int) {
	total := r.amounts[k].Low
	sum := int64(0)
	for j := k - 1; j >= 0 && j > k-12 && r.inView(j, k); j-- {
		a := &r.amounts[j]
		if r.readings[j].Link == SameAs || a.Vague || a.Rough || a.Currency != r.amounts[k].Currency {
			continue
		}
		if r.readings[j].Link == PartOf {
			continue
		}
		sum += a.Low
		if sum == total && j < k-1 {
			r.setParts(k, j, k-1)
			return
		}
		if sum > total {
			return
		}
	}
}

// totalled links the amount before to a total that it grows to: "ajoute 100
// milliards, portant l'addition à 165", "3 milliards. Au total, …, 11 milliards".
func (r *Reader) totalled(k int) {
	if k == 0 || !r.isLarger(k, k-1) || r.readings[k-1].Link != NoLink || r.at[k].sentence > r.at[k-1].sentence+1 {
		return
	}
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= 0 && s.words[i].kind != amount; i-- {
		switch r.low(s, i) {
		case "portant", "porte", "porterait", "portera":
			r.setParts(k, k-1, k-1)
			return
		case ";":
			return
		}
	}
}

func (r *Reader) setParts(k, from, to int) {
	for j := from; j <= to; j++ {
		if r.readings[j].Link == NoLink && r.amounts[j].Currency == r.amounts[k].Currency && !r.amounts[j].Vague {
			r.readings[j].Link, r.readings[j].LinkTo = PartOf, k
		}
	}
}
