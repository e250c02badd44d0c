package frame

// place tells where the money of amount k is spent.
func (r *Reader) place(k int) {
	switch r.readings[k].Kind {
	case Valuation, Revenue, Earnings, Fine:
		return
	}
	name, why := r.placeOf(k)
	r.set(k, placeRole, name, why)
}

// placeOf returns the place that opens the sentence, else one named after the
// amount in its clause, else the first one before it.
func (r *Reader) placeOf(k int) (string, reason) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := 0; i < min(4, at.word) && r.opens(s, i); i++ {
		if name, why := r.placeAt(s, i); name != "" && !r.isRole(k, name) {
			return name, why
		}
	}
	for i := at.word + 1; i < min(len(s.words), at.word+clause); i++ {
		if r.low(s, i) == ";" || s.words[i].kind == amount && !r.converts(int(s.words[i].amount)) {
			break
		}
		if name, why := r.placeAt(s, i); name != "" {
			return name, why
		}
	}
	from := at.word
	for from > max(0, at.word-clause) && r.low(s, from-1) != ";" {
		from--
	}
	for i := from; i < at.word; i++ {
		if name, why := r.placeAt(s, i); name != "" && !r.isRole(k, name) {
			return name, why
		}
	}
	return "", reason{}
}

// isRole tells whether a name gives or gets the amount.
func (r *Reader) isRole(k int, name string) bool {
	return name == r.readings[k].Investor || name == r.readings[k].Recipient
}

// placeAt reads "en France", "à Cambrai", "aux États-Unis", "dans l'Ohio", and
// "de Nouaceur" behind what stands there: "une usine à IA de Nouaceur".
func (r *Reader) placeAt(s *sentence, i int) (name string, why reason) {
	if s.words[i].entry.notes&notePlace != 0 {
		name, why = r.placeAfter(s, i)
	}
	return name, why
}

// placeAfter reads the place after the word at i that may lead one.
func (r *Reader) placeAfter(s *sentence, i int) (string, reason) {
	preposition := r.low(s, i)
	if isOfPlace(preposition) && !r.isAfterSite(s, i) {
		return "", reason{}
	}
	j := i + 1
	for j < len(s.words) && s.words[j].kind == plain && s.words[j].entry.is(article) && !s.words[j].capital {
		j++
	}
	if j >= len(s.words) || s.words[j].kind != plain || !s.words[j].capital || s.shout || r.tellsWhereSaid(s, i) {
		return "", reason{}
	}
	known, _ := r.phraseAt(s, j, aKnown|aPlace)
	switch {
	case known != nil && known.known != nil:
		return "", reason{}
	case known == nil && (preposition != "à" || j > i+1 || s.words[j].entry.is(aiWord) || isUpper(r.raw(s, j)) || i > 0 && s.words[i-1].kind == amount && !r.builds(s, i-1)):
		return "", reason{} // "verse 3 M€ à Lumea", "à l'Union"
	}
	p := r.nameAt(s, j)
	return r.text[s.words[p.from].start:s.words[p.to-1].end], reason{rule: "preposition of place", s: s, from: i, to: p.to}
}

// leadsPlace tells the words before a place.
func leadsPlace(w string) bool {
	switch w {
	case "en", "à", "au", "aux", "dans":
		return true
	}
	return isOfPlace(w)
}

// isOfPlace tells those of them that need a site before them.
func isOfPlace(w string) bool { return w == "de" || w == "d'" || w == "du" || w == "des" }

// isAfterSite tells whether a site stands before the "de" at i: "centre de
// données", "marché", "usine à IA".
func (r *Reader) isAfterSite(s *sentence, i int) bool {
	for j := i - 1; j >= 0 && j > i-6 && s.words[j].kind == plain; j-- {
		if s.words[j].entry.is(siteNoun) {
			return true
		}
		if r.isVerb(s, j) || s.words[j].capital && j > i-2 && r.low(s, j) != "ia" {
			return false
		}
	}
	return false
}

// tellsWhereSaid tells a place where something was said or signed, or where an
// actor has its seat, and no money is spent: "a rappelé la ministre à Rabat",
// "signé à Paris", "Lumea, installée à Lille".
func (r *Reader) tellsWhereSaid(s *sentence, i int) bool {
	for j := i - 1; j >= 0 && j > i-4 && s.words[j].kind == plain; j-- {
		if row := s.words[j].entry.verb; row != nil && row.stance == says || s.words[j].entry.is(signing) {
			return true
		}
	}
	return false
}

// builds tells whether the verb that governs the amount at word a leaves nobody
// whom "à" could name: "construira une usine de 3 M€ à Fourmies".
func (r *Reader) builds(s *sentence, a int) bool {
	g, subject, ok := r.governor(s, a)
	return ok && !subject && !g.passive && g.row != nil && g.row.kind == Investment && g.row.to == noRole
}
