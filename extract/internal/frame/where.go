package frame

// places tells where the money is spent.
func (r *Reader) places() {
	for k := range r.amounts {
		switch r.readings[k].Kind {
		case Valuation, Revenue, Earnings, Funding, Fine:
			continue
		}
		if r.readings[k].Place = r.placeOf(k); r.readings[k].Place != "" {
			r.note(k, "place", reason{rule: "preposition of place"})
		}
	}
}

// placeOf returns the place named after the amount in its clause, else the one
// that opens the sentence.
func (r *Reader) placeOf(k int) string {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word + 1; i < min(len(s.words), at.word+clause); i++ {
		if r.low(s, i) == ";" || s.words[i].kind == amount && !r.converts(s.words[i].amount) {
			break
		}
		if name := r.placeAt(s, i); name != "" {
			return name
		}
	}
	for i := at.word - 1; i >= max(0, at.word-clause); i-- {
		if r.low(s, i) == ";" {
			break
		}
		if name := r.placeAt(s, i); name != "" && name != r.readings[k].Investor && name != r.readings[k].Recipient {
			return name
		}
	}
	return ""
}

// placeAt reads "en France", "à Cambrai", "aux États-Unis", "dans l'Ohio".
func (r *Reader) placeAt(s *sentence, i int) string {
	switch r.low(s, i) {
	case "en", "à", "au", "aux", "dans":
	default:
		return ""
	}
	j := i + 1
	for j < len(s.words) && s.words[j].kind == plain && s.words[j].entry.is(article) && !s.words[j].capital {
		j++
	}
	if j >= len(s.words) || s.words[j].kind != plain || !s.words[j].capital || s.shout {
		return ""
	}
	p := r.nameAt(s, j)
	known, _ := r.phraseAt(s, j, func(p *phrase) bool { return p.place || p.known != nil })
	if known != nil && known.known != nil || known == nil && (r.low(s, i) == "dans" || r.low(s, i) == "en" || r.low(s, i) == "au") {
		return ""
	}
	if known == nil && r.low(s, i) != "à" {
		return ""
	}
	if known == nil && i > 0 && s.words[i-1].kind == amount && !r.builds(s, i-1) {
		return "" // "verse 3 M€ à Lumea"
	}
	return r.text[s.words[p.from].start:s.words[p.to-1].end]
}

// builds tells whether the verb that governs the amount at word a leaves nobody
// whom "à" could name: "construira une usine de 3 M€ à Fourmies".
func (r *Reader) builds(s *sentence, a int) bool {
	g, subject, ok := r.governor(s, a)
	return ok && !subject && !g.passive && g.row != nil && g.row.kind == Investment && g.row.to == noRole
}
