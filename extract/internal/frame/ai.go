package frame

// ais tells which money has to do with artificial intelligence: that whose giver,
// taker or project has, that put into something in a text about it, and other
// money only where its own sentence speaks of it.
func (r *Reader) ais() {
	near := r.aiSentences()
	for k := range r.amounts {
		speaks := r.speaksOfAI(k, near)
		if !speaks && r.watch == nil {
			continue
		}
		r.factsOfAI(k, near)
		r.asks(k, "ai")
		r.readings[k].AI = r.lex.weights.sum(r.evidence, aiClass) > 0 && speaks
	}
	for k := range r.amounts {
		if a := &r.readings[k]; a.Link == SameAs {
			a.AI = r.readings[a.LinkTo].AI
		}
	}
}

// speaksOfAI tells whether the text around amount k speaks of artificial
// intelligence at all.
func (r *Reader) speaksOfAI(k int, near []bool) bool {
	count, _ := r.aiAround(near, r.at[k].sentence)
	return count > 0
}

// factsOfAI gathers what is known of amount k and artificial intelligence.
func (r *Reader) factsOfAI(k int, near []bool) {
	e := &r.evidence
	*e = (*e)[:0]
	a := &r.readings[k]
	i := r.at[k].sentence
	count, all := r.aiAround(near, i)
	kind, share, where := atom(a.Kind), atom(0), atom(1)
	if count > 0 {
		share = 1 + atom(4*count/all)
	}
	switch {
	case near[i]:
		where = 2
	case i > 0 && near[i-1]:
		where = 3
	case i+1 < len(near) && near[i+1]:
		where = 4
	case count == 0:
		where = 5
	}
	rule := atom(1)
	if r.aiByRule(k, near, count, all) {
		rule = 2
	}
	e.add(aiAround, share)
	e.add(aiAround, 10+where)
	e.both(aiAround, share, where)
	e.both(aiAround, share, 100+kind)
	e.both(aiAround, 10+where, 100+kind)
	e.add(kindIs, kind)
	e.add(aiRule, rule)
	e.both(aiRule, rule, kind)
	e.both(aiRule, rule, 50+share)
	e.both(aiRule, rule, 60+where)
	for n, name := range [...]string{a.Investor, a.Recipient, a.Project, a.Purpose} {
		switch {
		case name == "":
		case r.isAIName(name):
			e.both(aiRole, atom(n), 20)
		default:
			e.both(aiRole, atom(n), 21)
			e.both(aiRole, atom(n), share)
		}
	}
	if k > 0 {
		before := atom(1)
		if r.readings[k-1].AI {
			before = 2
		}
		e.add(aiBefore, before)
		if a.Kind == r.readings[k-1].Kind {
			e.both(aiBefore, before, 1)
		}
	}
	r.factsOfNearestAI(e, r.sentences[i], r.at[k].word)
}

// aiReach is how many words from an amount words are looked at for what it has to
// do with artificial intelligence.
const aiReach = 25

// factsOfNearestAI tells how far the next word of artificial intelligence stands, and
// what the words around the amount at word a are about.
func (r *Reader) factsOfNearestAI(e *evidence, s *sentence, a int) {
	r.prepare(s)
	nearest := atom(0)
	for i := max(0, a-aiReach); i < min(len(s.words), a+aiReach); i++ {
		groups, isAI := s.sensesOf(i), r.isAI(s, i)
		if len(groups) == 0 && !isAI {
			continue
		}
		f := 10 + farness(a-i)
		if i > a {
			f = 20 + farness(i-a)
		}
		if isAI && (nearest == 0 || f%10 < nearest%10) {
			nearest = f
		}
		for _, n := range groups {
			e.both(senseAround, n, 1000+f)
		}
	}
	e.both(aiAround, nearest, 1000)
}

// aiByRule tells money whose giver, taker or project has to do with artificial
// intelligence, that put into something in a text about it, and other money only
// where its own sentence speaks of it.
func (r *Reader) aiByRule(k int, near []bool, count, all int) bool {
	a := &r.readings[k]
	i := r.at[k].sentence
	switch {
	case r.isAIName(a.Recipient), r.isAIName(a.Project), r.isAIName(a.Investor) && a.Recipient == "":
		return true
	case r.isCapital(a.Kind):
		return near[i] || i > 0 && near[i-1] || i+1 < len(near) && near[i+1] || count*3 >= all && count > 0
	}
	return near[i] && count*2 >= all
}

// aiAround counts the sentences around the i-th one that speak of artificial
// intelligence, and all of them.
func (r *Reader) aiAround(near []bool, i int) (count, all int) {
	for j := max(0, i-6); j < min(len(near), i+4); j++ {
		all++
		if near[j] {
			count++
		}
	}
	return count, all
}

// isCapital tells the kinds of money that are put into something.
func (r *Reader) isCapital(k Kind) bool {
	switch k {
	case Investment, Funding, Acquisition, Valuation, Debt, Aid, Contract, Fine, Market:
		return true
	}
	return false
}

// aiSentences tells which sentences speak of artificial intelligence.
func (r *Reader) aiSentences() []bool {
	near := make([]bool, len(r.sentences))
	for i, s := range r.sentences {
		if s.notes&noteAI == 0 {
			continue
		}
		for w := range s.words {
			if r.isAI(s, w) {
				near[i] = true
				break
			}
		}
	}
	return near
}

// isAI tells a word of artificial intelligence.
func (r *Reader) isAI(s *sentence, i int) bool {
	return s.words[i].entry.mayBeAI && r.entryIsAI(s, i)
}

// entryIsAI tells it of one whose entry may be one.
func (r *Reader) entryIsAI(s *sentence, i int) bool {
	w := &s.words[i]
	if !w.told.knows(ofAI) {
		return w.told.tell(ofAI, r.saysAI(s, i))
	}
	return w.told.is(ofAI)
}

func (r *Reader) saysAI(s *sentence, i int) bool {
	w := &s.words[i]
	if w.entry.is(aiWord) && (w.capital || w.end-w.start > 3) || r.says(s, i, "intelligence", "artificielle") {
		return true
	}
	if !w.capital {
		return false
	}
	p, _ := r.phraseAt(s, i, anAI)
	return p != nil
}
