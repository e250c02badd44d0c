package frame

// announcers tells who states each amount.
func (r *Reader) announcers() {
	r.sources = append(r.sources[:0], make([]string, len(r.amounts))...)
	heard := -1 // the sentence whose voices are listed
	for k := range r.amounts {
		r.reading = k
		r.proposals = [roleCount]string{}
		at := r.at[k]
		s := r.sentences[at.sentence]
		if at.sentence != heard {
			heard = at.sentence
			r.listen(s)
		}
		name, why := r.source(at.sentence, s, at.word)
		r.set(k, announcer, name, why)
		r.sources[k] = r.proposals[announcer]
	}
}

// A voice is a phrase of a sentence that may be its source, and what says so: "selon"
// or a verb. It is so for every amount of the sentence, of which there may be many.
type voice struct {
	who      span
	from, to int   // the words of "selon"; none for a verb
	group    group // of the verb
	witness  bool  // one who states figures
	behind   bool  // counts for the amounts before it: "Il faut 3 M€, dit Lumea"
}

// source returns who the sentence gives as the source of what it says: "selon
// PwC", "a confirmé la Maison-Blanche".
func (r *Reader) source(n int, s *sentence, a int) (string, reason) {
	for i := range r.voices {
		v := &r.voices[i]
		switch {
		case v.witness:
			return r.text[s.words[v.who.from].start:s.words[v.who.to-1].end], v.group.reason(s)
		case v.behind && v.group.verb <= a:
			continue
		}
		if name, ok := r.resolve(n, s, v.who); ok {
			if v.to > 0 {
				return name, reason{rule: "phrase", s: s, from: v.from, to: v.to}
			}
			return name, v.group.reason(s)
		}
	}
	return "", reason{}
}

// listen lists the voices of a sentence, those of "selon" before those of verbs.
func (r *Reader) listen(s *sentence) {
	r.voices = r.voices[:0]
	for i := range s.words {
		if s.words[i].kind != plain {
			continue
		}
		if j := r.sourceCue(s, i); j > 0 {
			if p := r.phraseAfter(s, j); !p.empty() && r.canSay(s, p) {
				r.voices = append(r.voices, voice{who: p, from: i, to: j})
			}
		}
	}
	for i := range s.words {
		if e := s.words[i].entry; e.verb != nil && e.tense != gerund && r.isVerb(s, i) {
			r.listenTo(s, i)
		}
	}
}

// listenTo lists the voice of the verb at word i, if it has one.
func (r *Reader) listenTo(s *sentence, i int) {
	e := s.words[i].entry
	g := r.groupAt(s, i)
	p, pronoun := r.subject(s, &g)
	if !p.empty() && r.isWitness(s, p) {
		r.voices = append(r.voices, voice{who: p, group: g, witness: true})
		return
	}
	if e.tense == participle && !g.perfect || g.passive || e.tense == infinitive && g.first == i {
		return
	}
	states := e.tense != infinitive && (e.verb.stance == says || e.verb.stance == gauges || e.verb.subject == announcer || r.says(s, i+1, "que") || r.says(s, i+1, "qu'") || r.says(s, i+2, "que"))
	if !states && !r.isInverted(s, &g) {
		return
	}
	if pronoun || p.empty() || !r.canSay(s, p) || r.isMoneyNoun(s, p.from) {
		return
	}
	r.voices = append(r.voices, voice{who: p, group: g, behind: !states})
}

// isWitness tells the name of one who states figures: "Bloomberg avance une valeur de",
// "CBRE voit affluer".
func (r *Reader) isWitness(s *sentence, p span) bool {
	q, to := r.phraseAt(s, p.from, aWitness)
	return q != nil && to == p.to
}

// sourceCue returns the place after "selon", "d'après", 0 where none stands at i.
func (r *Reader) sourceCue(s *sentence, i int) int {
	switch r.low(s, i) {
	case "selon":
		return i + 1
	case "d'":
		if r.low(s, i+1) == "après" {
			return i + 2
		}
	case "à":
		if r.says(s, i+1, "en", "croire") {
			return i + 3
		}
	case "croit":
		if r.low(s, i+1) == "savoir" {
			return i + 2
		}
	case "aux":
		if r.low(s, i+1) == "yeux" {
			return i + 2
		}
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
