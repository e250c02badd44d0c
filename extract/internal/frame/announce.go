package frame

// announcers tells who states each amount.
func (r *Reader) announcers() {
	r.sources = append(r.sources[:0], make([]string, len(r.amounts))...)
	for k := range r.amounts {
		r.reading = k
		r.proposals = [roleCount]string{}
		at := r.at[k]
		s := r.sentences[at.sentence]
		name, why := r.source(at.sentence, s, at.word)
		r.set(k, announcer, name, why)
		r.sources[k] = r.proposals[announcer]
	}
}

// source returns who the sentence gives as the source of what it says: "selon
// PwC", "a confirmé la Maison-Blanche".
func (r *Reader) source(n int, s *sentence, a int) (string, reason) {
	for i := 0; i < len(s.words); i++ {
		if s.words[i].kind != plain {
			continue
		}
		if j := r.sourceCue(s, i); j > 0 {
			if p := r.phraseAfter(s, j); !p.empty() && r.canSay(s, p) {
				if name, ok := r.resolve(n, s, p); ok {
					return name, reason{rule: "phrase", s: s, from: i, to: j}
				}
			}
		}
	}
	for i := 0; i < len(s.words); i++ {
		e := s.words[i].entry
		if e.verb == nil || !r.isVerb(s, i) || e.tense == gerund {
			continue
		}
		g := r.groupAt(s, i)
		if name := r.witness(s, &g); name != "" {
			return name, g.reason(s)
		}
		if e.tense == participle && !g.perfect || g.passive || e.tense == infinitive && g.first == i {
			continue
		}
		if inverted := i > a && r.isInverted(s, &g); !inverted && (e.tense == infinitive || e.verb.stance != says && e.verb.stance != gauges && e.verb.subject != announcer && !r.says(s, i+1, "que") && !r.says(s, i+1, "qu'") && !r.says(s, i+2, "que")) {
			continue
		}
		p, pronoun := r.subject(s, &g)
		if pronoun {
			continue
		}
		if p.empty() || !r.canSay(s, p) || r.isMoneyNoun(s, p.from) {
			continue
		}
		if name, ok := r.resolve(n, s, p); ok {
			return name, g.reason(s)
		}
	}
	return "", reason{}
}

// witness returns the subject of a verb where it is one of those who state
// figures: "Bloomberg avance une valeur de", "CBRE voit affluer".
func (r *Reader) witness(s *sentence, g *group) string {
	p, _ := r.subject(s, g)
	if p.empty() {
		return ""
	}
	if !r.isWitness(s, p) {
		return ""
	}
	return r.text[s.words[p.from].start:s.words[p.to-1].end]
}

// isWitness tells the name of one who states figures.
func (r *Reader) isWitness(s *sentence, p span) bool {
	q, to := r.phraseAt(s, p.from, aWitness)
	return q != nil && to == p.to
}

// sourceCue returns the place after "selon", "d'après", 0 where none stands at i.
func (r *Reader) sourceCue(s *sentence, i int) int {
	switch {
	case r.low(s, i) == "selon":
		return i + 1
	case r.says(s, i, "d'", "après"):
		return i + 2
	case r.says(s, i, "à", "en", "croire"):
		return i + 3
	case r.says(s, i, "croit", "savoir"), r.says(s, i, "aux", "yeux"):
		return i + 2
	}
	return 0
}

// canSay tells whether a phrase is somebody: a name, a person, a body.
func (r *Reader) canSay(s *sentence, p span) bool {
	for i := p.from; i < p.to; i++ {
		if r.isName(s, i) {
			return true
		}
	}
	return s.words[p.from].entry.is(personTitle | orgNoun | publicBody | animate | institution)
}
