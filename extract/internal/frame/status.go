package frame

// statuses tells how far each amount is: the rules propose, and what stands around
// the amount is weighed.
func (r *Reader) statuses() {
	for k := range r.amounts {
		rule, why := r.status(k)
		r.factsOfStatus(k, rule, why.rule)
		r.asks(k, "status")
		network := r.lex.weights.network
		network.weigh(&r.units[k], r.evidence)
		status := network.status(&r.units[k])
		r.readings[k].Status = status
		if status != rule {
			why = r.around(k)
		}
		if status != NoStatus {
			r.note(k, "status", why)
		}
	}
}

// around is the reason where no rule alone tells: the verb of the amount and all
// that stands around it.
func (r *Reader) around(k int) reason {
	why := reason{rule: "words around it"}
	s := r.sentences[r.at[k].sentence]
	if g, _, ok := r.governor(s, r.at[k].word); ok {
		why.s, why.from, why.to = s, g.first, g.verb+1
	}
	return why
}

// status reads it off a participle beside the amount, a phrase that colours it,
// or the verb that governs it, else off the kind of money.
func (r *Reader) status(k int) (Status, reason) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	if st, why, ok := r.besides(s, at.word); ok {
		return st, why
	}
	kind := r.readings[k].Kind
	usual := r.usual(k)
	g, _, ok := r.governor(s, at.word)
	if !ok {
		return r.coloured(s, at.word, usual, reason{rule: "usual for the kind"})
	}
	st, ok := g.status()
	switch {
	case !ok && g.row != nil && g.row.stance == changes && (kind == Pay || kind == Price || kind == Aid):
		return Announced, g.reason(s)
	case !ok:
		return r.coloured(s, at.word, usual, reason{rule: "usual for the kind"})
	case st == Expected && g.tense == conditional && r.isReported(s, &g):
		return Announced, g.reason(s)
	case st == Done && isStock(kind) && (g.row == nil && kind != Debt || g.row != nil && (g.row.stance == counts || g.row.stance == changes)):
		return NoStatus, reason{}
	case st == Announced && g.tense == future && isReckoned(kind), st == Announced && g.stance() == plans && isForeseen(kind):
		return Expected, g.reason(s)
	case st == Done:
		return r.coloured(s, at.word, st, g.reason(s))
	}
	return st, g.reason(s)
}

// usual is the status of what simply is said: that of the kind, unless a year
// behind or ahead tells another.
func (r *Reader) usual(k int) Status {
	kind, h := r.readings[k].Kind, r.readings[k].Horizon
	if len(h) == 4 && r.doc.Year > 0 && kind != Price {
		switch y := r.year(0); {
		case h < y:
			return Done
		case h > y && kind != Investment && kind != Aid && kind != Other:
			return Expected
		}
	}
	if n := r.nounOf(k); n != nil {
		switch {
		case n.stock:
			return NoStatus
		case n.status != NoStatus:
			return n.status
		}
	}
	return defaultStatus[kind]
}

// nounOf returns the noun of the amount's kind that stands closest before it, or
// right behind it: "un prêt de 27 milliards", "0,6 Md d'euros de liquidités".
func (r *Reader) nounOf(k int) *noun {
	at := r.at[k]
	s := r.sentences[at.sentence]
	var best *noun
	for _, c := range r.cues(s) {
		if c.noun == nil || c.noun.kind != r.readings[k].Kind {
			continue
		}
		if c.to <= at.word && at.word-c.to < 8 || c.from > at.word && c.from-at.word < 4 {
			best = c.noun
		}
	}
	return best
}

// isReckoned tells the kinds whose future is a forecast, not a promise.
func isReckoned(k Kind) bool {
	return k == Cost || k == Revenue || k == Earnings || k == Market || k == Valuation
}

// isForeseen tells the kinds that a plan only foresees: "prévoit 3 M€ de ventes".
func isForeseen(k Kind) bool { return k == Revenue || k == Earnings || k == Market }

// isStock tells the kinds that simply are: a price, a value, what is owed.
func isStock(k Kind) bool { return k == Price || k == Valuation || k == Pay || k == Debt }

// coloured returns what phrases before the amount make of a status: "sur le point
// de boucler", "en ligne de mire".
func (r *Reader) coloured(s *sentence, a int, st Status, why reason) (Status, reason) {
	for i := a - 1; i >= 0 && i > a-16; i-- {
		w := r.low(s, i)
		if w == ";" {
			break
		}
		if !r.lex.colours.has(w) {
			continue
		}
		for c := range colours {
			if r.says(s, i, colours[c].words...) {
				return colours[c].status, reason{rule: "phrase", s: s, from: i, to: i + len(colours[c].words)}
			}
		}
	}
	return st, why
}

// colours are the phrases that tell a status.
var colours = [...]struct {
	words  []string
	status Status
}{
	{[]string{"sur", "le", "point", "de"}, Expected},
	{[]string{"en", "passe", "de"}, Expected},
	{[]string{"en", "vue", "d'"}, Sought},
	{[]string{"en", "vue", "de"}, Sought},
	{[]string{"objectif"}, Sought},
	{[]string{"prévision"}, Expected},
	{[]string{"prévisions"}, Expected},
	{[]string{"estimation"}, Expected},
	{[]string{"estimations"}, Expected},
	{[]string{"rumeur"}, Expected},
	{[]string{"demande"}, Sought},
	{[]string{"appel", "de", "fonds"}, Sought},
}

// isReported tells whether the group depends on a verb of saying in the past,
// whose conditional is a future: "a confirmé qu'il mettrait".
func (r *Reader) isReported(s *sentence, g *group) bool {
	que := false
	for i := g.first - 1; i >= max(0, g.first-clause); i-- {
		switch w := r.low(s, i); {
		case w == "que" || w == "qu'":
			que = true
		case w == ";":
			return false
		}
		if e := s.words[i].entry; que && e.verb != nil && e.verb.stance == says && e.tense == participle {
			return true
		}
	}
	return false
}

// besides reads a participle right after the amount: "500 millions promis", "57
// milliards attendus".
func (r *Reader) besides(s *sentence, a int) (Status, reason, bool) {
	for i := a + 1; i < len(s.words) && i < a+4; i++ {
		w := &s.words[i]
		if w.kind != plain {
			break
		}
		if w.entry.tense == participle && w.entry.verb != nil {
			st := participleStatus(w.entry.verb)
			return st, reason{rule: "participle", row: w.entry.verb.lemmas, s: s, from: i, to: i + 1}, st != NoStatus
		}
		if !w.entry.is(adverb) && r.low(s, i) != "par" && r.low(s, i) != "an" {
			break
		}
	}
	return NoStatus, reason{}, false
}

// participleStatus is what a participle says of the amount before it: "promis",
// "attendus", "levés".
func participleStatus(v *verb) Status {
	switch v.stance {
	case plans, gauges, hopes, seeks, stops, says, decides:
		return v.status
	case counts:
		return NoStatus
	}
	return Done
}

// defaultStatus is that of a kind where nothing else tells.
var defaultStatus = [kindCount]Status{
	Investment: Announced, Funding: Done, Acquisition: Announced, Revenue: Done, Earnings: Done, Cost: Done, Aid: Announced, Fine: Announced, Market: Expected, Contract: Announced, Other: Announced,
}

// factsOfStatus gathers what is known of the status of amount k once its kind and
// time are, and what the rules say.
func (r *Reader) factsOfStatus(k int, rule Status, why string) {
	e := &r.evidence
	*e = (*e)[:0]
	kind, says := atom(r.readings[k].Kind), atom(rule)
	e.add(statusRule, says)
	e.both(statusRule, says, atomOf(why))
	e.both(statusRule, says, kind)
	e.add(kindIs, kind)
	time := r.timeAtom(k)
	e.add(timeIs, time)
	e.both(timeIs, time, kind)
	at := r.at[k]
	g, isSubject, ok := r.governor(r.sentences[at.sentence], at.word)
	if !ok {
		e.both(kindTense, kind, none_)
		return
	}
	form := g.form()
	if isSubject {
		form += 100
	}
	e.both(kindTense, kind, form)
}

// timeAtom tells how the horizon of amount k lies to the date of the text.
func (r *Reader) timeAtom(k int) atom {
	h := r.readings[k].Horizon
	switch {
	case h == "" && r.readings[k].HorizonText != "":
		return 1
	case h == "":
		return 2
	case h[0] == 'P':
		return 3
	case h[0] == '.': // until
		return 4
	case h[len(h)-1] == '.': // from
		return 5
	case len(h) < 4 || r.doc.Year == 0:
		return 6
	}
	switch y := r.year(0); {
	case h[:4] < y:
		return 7
	case h[:4] > y:
		return 8
	}
	return 9
}
