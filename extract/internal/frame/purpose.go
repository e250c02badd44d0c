package frame

// aim proposes what amount k is for.
func (r *Reader) aim(k int) {
	switch r.readings[k].Kind {
	case Valuation, Revenue, Earnings, Funding, Acquisition:
		return
	}
	r.set(k, purpose, r.purposeOf(k), reason{rule: "what follows it"})
}

// purposeOf reads what follows the amount, "pour neuf pôles", "dans le rail", and
// for a price what it buys.
func (r *Reader) purposeOf(k int) string {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word + 1; i < len(s.words) && i < at.word+10; i++ {
		if s.words[i].kind == amount && !r.converts(int(s.words[i].amount)) || s.words[i].kind == mark && r.low(s, i) != "(" && r.low(s, i) != ")" {
			break
		}
		switch r.low(s, i) {
		case "pour", "dans", "à", "au", "aux":
			if r.isTimeStart(s, i) {
				continue
			}
			p := r.phraseAfter(s, r.skip(s, i+1, "de")) // "pour de nouveaux centres"
			if p.empty() || r.isActor(s, p) || s.words[p.from].kind == number || s.words[p.from].entry.is(timeNoun) {
				continue
			}
			return r.text[s.words[p.from].start:s.words[p.to-1].end]
		}
	}
	return ""
}
