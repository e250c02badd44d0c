package frame

// fallback gives the money to, or takes it from, the subject of the sentence
// whatever its verb, or whom the text is about.
func (r *Reader) fallback(k int) {
	reading := &r.readings[k]
	what := noRole
	switch reading.Kind {
	case Investment, Cost, Other, Fine:
		what = investor
	case Aid:
		if reading.Recipient == "" {
			what = investor
		}
	}
	if what == noRole || reading.Investor != "" || what == investor && reading.Kind == Aid && reading.Recipient != "" {
		return
	}
	at := r.at[k]
	s := r.sentences[at.sentence]
	g, isSubject, ok := r.governor(s, at.word)
	if ok && !isSubject && !r.mayGive(&g) && (g.row == nil || g.row.subject != recipient) {
		return
	}
	if ok && !isSubject && r.mayGive(&g) {
		if p, pronoun := r.subject(s, &g); !pronoun && !p.empty() && r.isActor(s, p) && !s.words[p.from].entry.is(personTitle) {
			if name, ok := r.resolve(at.sentence, s, p); ok && !r.isTaken(k, name) {
				r.set(k, what, name, reason{rule: "subject of the sentence", s: s, from: p.from, to: p.to})
			}
			return
		}
	}
	if reading.Kind == Other || reading.Kind == Fine {
		return
	}
	r.set(k, what, r.lastActor(k), reason{rule: "actor named before"})
}

// mayGive tells whether the subject of a group may be who pays, though its verb
// does not say so: not who states it, gets it or undergoes it.
func (r *Reader) mayGive(g *group) bool {
	if g.passive {
		return false
	}
	return g.row == nil || g.row.stance != says && g.row.stance != gauges && g.row.stance != counts && g.row.subject != recipient && g.row.subject != announcer && g.row.subject != purpose
}

// isTaken tells whether a name has another role in the text: who gets money, or
// who states the amount.
func (r *Reader) isTaken(k int, name string) bool {
	for j := max(0, k-reach); j <= k; j++ {
		if !r.inView(j, k) {
			continue
		}
		if oneHoldsOther(r.readings[j].Recipient, name) || j == k && (oneHoldsOther(r.readings[j].AnnouncedBy, name) || oneHoldsOther(r.readings[j].Purpose, name)) {
			return true
		}
	}
	return false
}

// lastActor returns the last name that governs a verb, or opens its sentence, a
// place that stands for its government among them: "Québec". It skips those with
// another role.
func (r *Reader) lastActor(k int) string {
	n, word := r.at[k].sentence, r.at[k].word
	for i := r.sentences[n].mentions - 1; i >= 0; i-- {
		m := &r.mentions[i]
		if m.sentence < n-1 {
			break
		}
		if m.sentence == n && m.span.from >= word {
			continue
		}
		if m.subject && m.kind != person && m.kind != plan && m.kind != witness && !m.thing && !m.common && !r.isTaken(k, m.text) {
			return m.text
		}
	}
	return ""
}

// byTopic fills the recipient of turnovers, profits and valuations, which are
// those of whom the text is about.
func (r *Reader) byTopic(k int) {
	reading := &r.readings[k]
	if reading.Recipient != "" {
		return
	}
	switch kind := reading.Kind; {
	case kind == Pay:
		r.bySubject(k)
	case kind == Price && r.isShare(k), kind == Debt && reading.Investor == "",
		kind == Revenue, kind == Earnings, kind == Valuation, kind == Funding:
		r.set(k, recipient, r.topic(r.at[k].sentence, r.at[k].word), reason{rule: "whom the text is about"})
	}
}

// bySubject gives a wage to the subject of its verb: "Un ingénieur y débute à
// 18 lakhs".
func (r *Reader) bySubject(k int) {
	s := r.sentences[r.at[k].sentence]
	g, isSubject, ok := r.governor(s, r.at[k].word)
	if !ok || isSubject {
		return
	}
	if p, pronoun := r.subject(s, &g); !pronoun && !p.empty() && !r.isMoneyNoun(s, p.from) && !r.isName(s, p.from) {
		r.fill(k, recipient, s, p, g.reason(s))
	}
}

// isShare tells the price of a company's share: "le titre cote 44 francs".
func (r *Reader) isShare(k int) bool {
	s := r.sentences[r.at[k].sentence]
	for i := 0; i < len(s.words) && !s.priced; i++ {
		switch r.low(s, i) {
		case "titre", "action", "actions", "titres", "introduite":
			s.priced, s.share = true, true
		}
	}
	s.priced = true
	return s.share
}

// ofNoun fills the role that the noun of the amount gives its complement: "la
// capitalisation de Nvidia", "son chiffre d'affaires".
func (r *Reader) ofNoun(k int) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	kind := r.readings[k].Kind
	for n := len(r.cues(s)) - 1; n >= 0; n-- {
		c := &s.cues[n]
		if c.noun == nil || c.noun.kind != kind || c.noun.of == noRole || c.from >= at.word || r.crosses(s, c.to, at.word) {
			continue
		}
		of := c.to
		for of < c.to+2 && !r.isOf(s, of) && r.isNominal(s, of) && !r.isName(s, of) { // "le déficit budgétaire de l'État"
			of++
		}
		if r.isOf(s, of) {
			if p := r.phraseAfter(s, of+1); !p.empty() && r.isActor(s, p) && p.to <= at.word {
				r.fill(k, c.noun.of, s, p, c.reason(s))
				return
			}
		}
		if c.from > 0 && s.words[c.from-1].entry.is(possessive) {
			r.set(k, c.noun.of, r.topic(at.sentence, c.from), c.reason(s))
			return
		}
	}
}

// crosses tells whether an amount or ";" stands between two words.
func (r *Reader) crosses(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if s.words[i].kind == amount || r.low(s, i) == ";" {
			return true
		}
	}
	return false
}
