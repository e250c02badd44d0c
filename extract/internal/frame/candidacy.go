package frame

// weighNobody weighs what speaks for empty roles, whichever they are.
func (r *Reader) weighNobody(c *choice) {
	e := &r.evidence
	*e = (*e)[:0]
	e.both(nobody, c.verb, 10)
	e.both(nobody, r.amounts[c.k].sizeAtom(), 11)
	c.nobody.copy(&c.ofKind.nobody[r.readings[c.k].Status])
	r.tallyUp(&c.nobody, *e)
}

// weighNobodyAs weighs what speaks for one role to be empty.
func (r *Reader) weighNobodyAs(c *choice, what role, proposed string) (t tally) {
	t.copy(&c.nobody)
	if proposed == "" {
		t.plus(&c.ofKind.noRule)
	} else {
		rule := atomOf(c.rules[what])
		r.tallyUp(&t, append(r.evidence[:0], key(nobodyRule, rule, 0), key(nobodyRule, rule, c.kind)))
	}
	if c.k > 0 && what.isHandedOn() {
		t.plus(r.nobodyAt(c.near, filled(*r.role(c.k-1, what))))
	}
	if l := &r.readings[c.k]; l.Link != NoLink && l.LinkTo < c.k {
		t.plus(r.nobodyAt(linked+atom(l.Link), filled(*r.role(l.LinkTo, what))))
	}
	return t
}

// weighProposed weighs that the rules propose a candidate for a role.
func (r *Reader) weighProposed(t *tally, c *choice, cand *candidate, what role) {
	e := &r.evidence
	*e = (*e)[:0]
	rule := atomOf(c.rules[what])
	e.add(ruleOfRole, rule)
	e.both(ruleOfRole, rule, c.kind)
	e.both(ruleOfRole, rule, 50+atom(cand.shape))
	*t = tally{}
	r.tallyUp(t, *e)
}

// weighCandidate weighs what speaks for and against a candidate for any role of an
// amount.
func (r *Reader) weighCandidate(t *tally, c *choice, cand *candidate) {
	if cand.sentence < 0 {
		r.evidence = r.evidence[:0]
		r.factsOfCandidate(&r.evidence, t, c, cand)
		r.tallyUp(t, r.evidence)
		return
	}
	spot := r.spotOf(c, cand)
	t.plus(r.weighSpot(c, spot))
	e := &r.evidence
	*e = (*e)[:0]
	r.factsOfCandidate(e, t, c, cand)
	if m := &r.known.ofSpot[spot][cand.shape]; m.known {
		t.sum.plus(&m.sum)
	} else {
		r.learn(m, e, key(spotIs, spot, 0), key(spotIs, spot, 50+atom(cand.shape)))
	}
	r.factsOfSpot(e, c, cand, r.sentences[cand.sentence], spot)
	r.tallyUp(t, *e)
}

// factsOfCandidate gathers what a candidate is, to this amount and to others, and adds what
// is known to the tally.
func (r *Reader) factsOfCandidate(e *evidence, t *tally, c *choice, cand *candidate) {
	for i := range c.before {
		if h := &c.before[i]; cand.mayMatch(&h.label) && cand.matches(&h.label) {
			*e = append(*e, h.fact)
		}
	}
	if m := &r.known.ofKind[cand.shape][c.kind]; m.known {
		t.sum.plus(&m.sum)
	} else {
		r.learn(m, e, key(shapeIs, atom(cand.shape), c.kind))
	}
	if cand.ai {
		e.both(aiNamed, c.kind, 1)
	}
	if cand.mayMatch(&c.topic) && cand.matches(&c.topic) {
		e.add(topicIs, 1)
		e.both(topicIs, 1, c.kind)
		e.both(topicIs, 2, atom(cand.shape))
	}
	if cand.sentence < 0 {
		return
	}
	s := r.sentences[cand.sentence]
	e.both(headIs, cand.named, c.kind)
	for _, n := range s.sensesOf(cand.head) {
		e.both(senseHead, n, c.kind)
		if cand.sentence == c.sentence {
			e.both(senseHead, n, c.verb)
		}
	}
}

// weighSpot weighs a place, with the kind and the verb of the amount.
func (r *Reader) weighSpot(c *choice, spot atom) *tally {
	at := &r.atSpot[spot]
	if at.known {
		return &at.tally
	}
	at.known = true
	e := &r.evidence
	*e = (*e)[:0]
	e.both(spotIs, spot, c.kind)
	e.both(spotVerb, spot, c.verb)
	e.both(spotTense, spot, c.form)
	for _, v := range c.senses {
		e.both(senseSpot, spot, v)
	}
	if row := c.g.row; c.governed && row != nil {
		e.both(slotIs, spot, atom(row.subject)*8+atom(row.object))
		e.both(slotIs, spot*64+atom(row.subject), 100+c.kind)
		e.both(slotIs, spot, 200+atom(c.g.stance()))
	}
	r.tallyUp(&at.tally, *e)
	return &at.tally
}

// factsOfSpot tells the words around a candidate.
func (r *Reader) factsOfSpot(e *evidence, c *choice, cand *candidate, s *sentence, spot atom) {
	p := cand.span
	l := cand.lead
	lead := s.atom(l)
	e.both(leadIs, lead, 100+c.kind)
	if l > 0 && s.words[l].entry.is(ofWord|toWord) {
		e.both(leadIs, lead*31+s.atom(l-1), 100+c.kind)
	}
	if cand.sentence == c.sentence {
		e.both(leadVerb, lead, c.verb)
		e.both(leadVerb, lead*31+spot, c.verb)
		e.between(c, s, p, lead)
	}
	if verb := cand.governs; verb != none_ {
		e.add(behindVerb, verb)
		e.both(behindVerb, verb, c.kind)
	}
}

// between tells what stands between a phrase and the amount.
func (e *evidence) between(c *choice, s *sentence, p span, lead atom) {
	from, to, side := p.to, c.word, atom(0)
	if p.from > c.word {
		from, to, side = c.word+1, p.from, 10
	}
	far := side + farness(to-from)
	e.add(farIs, far)
	e.both(farIs, far, lead)
	e.both(farIs, far, 100+c.kind)
	amounts, stops := atom(0), false
	for i := from; i < to; i++ {
		switch w := &s.words[i]; w.kind {
		case amount:
			amounts++
		case mark:
			stops = stops || w.low == ";" || w.low == ":"
		}
	}
	e.add(crossesAn, side+min(amounts, 4))
	e.both(crossesAn, side+min(amounts, 4), c.kind)
	if stops {
		e.add(crossesAn, side+9)
	}
}
