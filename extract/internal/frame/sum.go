package frame

// sums finds totals: an amount that the ones after it, or before it, add up to.
func (r *Reader) sums() {
	for k := range r.amounts {
		if r.readings[k].Link != SameAs && !r.amounts[k].Vague && !r.amounts[k].Rough {
			r.sumAfter(k)
			r.sumBefore(k)
			r.totalled(k)
			r.summedUp(k)
		}
	}
}

func (r *Reader) sumAfter(k int) {
	total := r.amounts[k].Low
	sum, addends := int64(0), 0
	for j := k + 1; j < len(r.amounts) && j < k+12 && r.inView(k, j); j++ {
		a := &r.amounts[j]
		if r.readings[j].Link == SameAs || a.Vague || a.Rough || a.Currency != r.amounts[k].Currency {
			continue
		}
		if l := r.readings[j]; l.Link == PartOf && l.LinkTo != k {
			continue
		}
		sum += a.Low
		addends++
		if sum == total && addends > 1 {
			r.setParts(k, k+1, j, byAddition)
			return
		}
		if sum > total {
			return
		}
	}
}

func (r *Reader) sumBefore(k int) {
	total := r.amounts[k].Low
	sum, addends := int64(0), 0
	for j := k - 1; j >= 0 && j > k-12 && r.inView(j, k); j-- {
		a := &r.amounts[j]
		if r.readings[j].Link == SameAs || a.Vague || a.Rough || a.Currency != r.amounts[k].Currency {
			continue
		}
		if r.readings[j].Link == PartOf {
			continue
		}
		sum += a.Low
		addends++
		if sum == total && addends > 1 {
			r.setParts(k, j, k-1, byAddition)
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
			r.setParts(k, k-1, k-1, byTotal)
			return
		case ";":
			return
		}
	}
}

// summedUp links what was told before to a total that says so: "Amazon, 125
// milliards ; Meta, 70. Collectivement, 360 milliards".
func (r *Reader) summedUp(k int) {
	far, ok := r.isTotal(k)
	if r.readings[k].Link != NoLink || !ok || r.isAside(k) {
		return
	}
	first, sum := k, int64(0)
	for j := k - 1; j >= 0 && k-j < reach && r.at[k].sentence-r.at[j].sentence <= far && r.inView(j, k); j-- {
		if r.readings[j].Link != NoLink || r.isAside(j) || r.amounts[j].Vague {
			continue
		}
		if !r.isLarger(k, j) || r.amounts[j].Per != r.amounts[k].Per {
			return
		}
		first, sum = j, sum+r.amounts[j].Low
	}
	if sum > r.amounts[k].High {
		return
	}
	for j := first; j < k; j++ {
		if r.readings[j].Link == NoLink && !r.isAside(j) && r.isLarger(k, j) {
			r.setParts(k, j, j, byTotal)
		}
	}
}

// isTotal tells an amount that sums up, and over how many sentences back: "au total,
// 5 milliards", "l'ensemble dépasse 2,4 milliards".
func (r *Reader) isTotal(k int) (int, bool) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= max(0, at.word-14) && s.words[i].kind != amount && r.low(s, i) != ";"; i-- {
		switch r.low(s, i) {
		case "collectivement", "totalise":
			return 1, true
		case "total", "tout":
			if w := r.low(s, i-1); w == "au" || w == "en" {
				return 0, true
			}
		case "ensemble":
			if r.low(s, i-1) == "l'" && !s.words[i+1].entry.is(ofWord) {
				return 1, true
			}
		}
	}
	return 0, false
}

func (r *Reader) setParts(k, from, to int, by linkRule) {
	for j := from; j <= to; j++ {
		if r.readings[j].Link == NoLink && r.amounts[j].Currency == r.amounts[k].Currency && !r.amounts[j].Vague {
			r.readings[j].Link, r.readings[j].LinkTo = PartOf, k
			r.linkBy[j] = by
		}
	}
}
