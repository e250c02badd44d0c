package frame

// kinds tells what each amount is: the tables propose, and what stands around the
// amount is weighed.
func (r *Reader) kinds() {
	r.units = append(r.units[:0], make([]units, len(r.amounts))...)
	for k := range r.amounts {
		var score scores
		r.score(k, &score)
		r.facts(&r.evidence, k, &score)
		r.asks(k, "kind")
		network := r.lex.weights.network
		network.weigh(&r.units[k], r.evidence)
		best := network.kind(&r.units[k])
		r.readings[k].Kind = best
		if r.explain {
			r.note(k, "kind", r.strongest(k, best))
		}
	}
}

// strongest returns the cue that speaks loudest for the kind that won.
func (r *Reader) strongest(k int, kind Kind) reason {
	s := r.sentences[r.at[k].sentence]
	why, most := r.around(k), 0
	if k > 0 && r.readings[k-1].Kind == kind {
		why = reason{rule: "as the amount before"}
	}
	for _, c := range r.cues(s) {
		is, weight := c.kind()
		if v := weight * r.closeness(s, r.at[k].word, &c); is == kind && v > most {
			why, most = c.reason(s), v
		}
	}
	return why
}

// scores count what speaks for each kind.
type scores [kindCount]int

func (s *scores) best() Kind { return s.bestBut(NoKind) }

// bestBut returns the kind for which most speaks, another one left out; NoKind where
// nothing speaks for any.
func (s *scores) bestBut(out Kind) Kind {
	best, most := NoKind, 0
	for k, score := range s {
		if score > most && Kind(k) != out {
			best, most = Kind(k), score
		}
	}
	return best
}

// score adds up the cues for amount k, each by how it stands to the amount.
func (r *Reader) score(k int, score *scores) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for _, c := range r.cues(s) {
		kind, weight := c.kind()
		score[kind] += weight * r.closeness(s, at.word, &c)
	}
	if at.sentence > 0 && r.sentences[at.sentence-1].end == s.start {
		for _, c := range r.cues(r.sentences[at.sentence-1]) {
			kind, weight := c.kind()
			score[kind] += weight * 3
		}
	}
	r.scoreBefore(k, score)
	r.scoreSize(k, score)
	score[NoKind] = 0
}

// scoreBefore lets the amount before speak: the members of a list are of a kind.
func (r *Reader) scoreBefore(k int, score *scores) {
	if k == 0 || r.at[k].sentence > r.at[k-1].sentence+2 {
		return
	}
	weight := 60
	if _, from, to, ok := r.between(k-1, k); ok {
		weight = 120
		if to-from <= 5 {
			weight = 220
		}
	}
	score[r.readings[k-1].Kind] += weight
	if l := &r.readings[k]; l.Link != NoLink && l.LinkTo < k {
		score[r.readings[l.LinkTo].Kind] += 150
	}
}

// scoreSize lets the size of an amount speak: small ones are prices, very large
// ones investments.
func (r *Reader) scoreSize(k int, score *scores) {
	a := &r.amounts[k]
	switch n := a.size(); {
	case a.Vague:
	case n <= 3:
		score[Pay] += score[Pay] / 3
		score[Price] += 40 + score[Cost]*2/3 + score[Valuation]
	case n <= 5:
		score[Price] += 10 + score[Cost]/4 + score[Valuation]*2/3
	case n >= 8:
		score[Investment] += 15
		if n >= 9 {
			score[Acquisition] += score[Price] / 4
			score[Cost] += score[Price] / 4
			score[Price] /= 3
			score[Pay] /= 2
		}
	}
	if a.Per == "month" || a.Per == "hour" {
		score[Pay] += 30
		score[Price] += 20
	}
}

func (c *cue) kind() (Kind, int) {
	if c.noun != nil {
		return c.noun.kind, c.noun.weight
	}
	return c.verb.kind, c.verb.weight
}

// closeness tells how closely a cue stands to the amount at word a, up to 100:
// "un prêt de 3 M€", "3 M€ de prêt", "Le prêt, lui, atteint 3 M€".
func (r *Reader) closeness(s *sentence, a int, c *cue) int {
	left := c.to <= a
	from, to := c.to, a
	if !left {
		from, to = a+1, c.from
	}
	if to-from > clause {
		return 0
	}
	value := 100
	if left && r.inIncise(s, c.from, a) {
		value = 30
	}
	if c.verb != nil {
		value = value * 6 / 10
		if c.verb.stance == doubts && !r.owes(s, c.from, a) {
			return 0
		}
	}
	if !left {
		value = value * 6 / 10
		if c.noun != nil && to-from >= 1 && to-from <= 3 && (s.words[from].entry.is(ofWord) || r.raw(s, from) == "en") {
			value = 130 // "375 000 euros d'amende"
		} else if c.verb != nil && to-from <= 1 {
			value = 70 // "500 millions levés"
		}
	}
	direct := left
	for i := from; i < to; i++ {
		w := &s.words[i]
		switch {
		case w.kind == amount:
			value = value * 5 / 10
		case w.kind == mark:
			switch r.raw(s, i) {
			case ";", ".":
				value = value * 4 / 10
			case ",", "(", "–", "—":
				value = value * 7 / 10
			}
		case w.entry.isVerb() && w.entry.verb != nil && w.entry.verb.kind != NoKind && c.noun != nil && r.isVerb(s, i):
			value = value * 6 / 10
			direct = false
		case w.entry.is(relative):
			value = value * 7 / 10
		}
	}
	distance := to - from
	if left && direct && c.noun != nil && distance > 0 && distance <= 6 && r.leadsTo(s, from, to) {
		value = value * 8 / 5
	}
	return value * 8 / (8 + distance)
}

// longestIncise is how many words an incise has on either side of one of its own: a
// sentence without commas may be as long as a text.
const longestIncise = 30

// inIncise tells whether word i stands between commas in words that are no clause,
// and before the amount at a: "Le bénéfice d'Orvane, amputé par une charge, recule à
// 3 M€".
func (r *Reader) inIncise(s *sentence, i, a int) bool {
	from, to := i, i
	for from >= 0 && i-from <= longestIncise && s.words[from].kind == plain {
		from--
	}
	for to < a && to-i <= longestIncise && s.words[to].kind == plain {
		to++
	}
	if from <= 0 || to >= a || r.low(s, from) != "," || r.low(s, to) != "," {
		return false
	}
	for j := from + 1; j < to; j++ {
		if r.isFinite(s, j) {
			return false
		}
	}
	for j := to + 1; j < a && s.words[j].kind != amount; j++ { // the clause goes on
		if r.isFinite(s, j) {
			return true
		}
	}
	return false
}

// leadsTo tells whether the words between a noun and an amount make the amount
// its measure: "de l'ordre de", "supérieure à", ":".
func (r *Reader) leadsTo(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if s.words[i].kind == mark && r.low(s, i) != ":" && r.low(s, i) != "(" {
			return false
		}
	}
	return s.words[from].entry.is(ofWord|toWord|adjective) || s.words[from].kind == mark || s.words[to-1].entry.is(ofWord|toWord) || r.low(s, to-1) == "de"
}

// owes tells whether "doit" at word i is followed by the amount at a, and not by
// another verb: "doit 3 M€ à ses fournisseurs".
func (r *Reader) owes(s *sentence, i, a int) bool {
	if a < i || a > i+6 {
		return false
	}
	for j := i + 1; j < a; j++ {
		if s.words[j].entry.tense == infinitive || s.words[j].kind == amount {
			return false
		}
	}
	return true
}
