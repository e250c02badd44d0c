package frame

import "slices"

// A candidate is a noun phrase that may name who gives or gets money, who states
// it, or where it is spent.
type candidate struct {
	sentence int // -1 for a name that the rules have from elsewhere
	span     span
	head     int  // word
	named    atom // what that is called
	lead     int  // the word before it and its article
	label         // as an answer gives it
	shape    shape
	ai       bool // it is of artificial intelligence
	subject  bool // it may be the subject of its sentence
	part     bool // it is what the "de" of a longer one names: "données"
	governs  atom // the verb behind it, none_ where there is none
	fixed    tally
}

// A shape is what a phrase seems to name.
type shape uint8

const (
	someThing   shape = iota + 1
	someName          // a name that the tables do not have
	someOrg           // known, as those below
	somePerson        //
	somePlan          //
	someWitness       // who states figures: a newspaper
	somePlace         //
	someOffice        // "Cour des comptes"
	someAI            // "ChatGPT"
	titled            // "le ministre"
	body              // "la commune"
	company           // "le groupe"
	people            // "les ménages"
	moneyNoun         // "la subvention"
	site              // "l'usine"
	planned           // "le programme"
	counted           // a number
	ofSomebody        // "la filiale d'Orvane"
	shapeCount
)

const (
	// mostCandidates bounds those of the sentences around; candidateReach is how
	// many words from the amount those of its own stand at most.
	mostCandidates = 10
	candidateReach = 50
	// longestPhrase is how many words a name or noun phrase has at most.
	longestPhrase = 14
)

// candidates lists who may have a role of amount k: those of its sentence, then of
// the sentences around.
func (r *Reader) candidates(k int) []*candidate {
	list := r.pool[:0]
	n := r.at[k].sentence
	for _, m := range [...]int{n, n - 1, n + 1, n - 2} {
		if m < 0 || m >= len(r.sentences) || r.sentences[n].start-r.sentences[m].start > view {
			continue
		}
		phrases := r.phrasesOf(m)
		switch {
		case m == n:
			phrases = nearPhrases(phrases, r.at[k].word)
		case m < n:
			phrases = phrases[max(0, len(phrases)-mostCandidates):]
		default:
			phrases = phrases[:min(len(phrases), mostCandidates)]
		}
		for i := range phrases {
			list = append(list, &phrases[i])
		}
	}
	r.pool = list
	return list
}

// nearPhrases returns the phrases of a sentence around the word at.
func nearPhrases(phrases []candidate, at int) []candidate {
	from, _ := slices.BinarySearchFunc(phrases, at-candidateReach, byPlace)
	to, _ := slices.BinarySearchFunc(phrases, at+candidateReach, byPlace)
	return phrases[from:to]
}

func byPlace(c candidate, word int) int { return c.span.from - word }

// phrasesOf lists the noun phrases of a sentence that are no amounts and no times.
func (r *Reader) phrasesOf(n int) []candidate {
	s := r.sentences[n]
	if s.phrased {
		return s.phrases
	}
	s.phrased = true
	r.prepare(s)
	r.times(s)
	from := len(r.phrases)
	for i := 0; i < len(s.words); i++ {
		w := &s.words[i]
		if w.kind != plain || !r.isNominal(s, i) || w.entry.is(article) && !isCount(w.low) {
			continue
		}
		p := r.phraseFrom(s, i)
		if !r.startsTime(s, p) && !r.isTimeStart(s, p.from) {
			r.addPhrases(n, s, p)
		}
		i = p.to - 1
	}
	s.phrases = r.phrases[from:len(r.phrases):len(r.phrases)]
	return s.phrases
}

// addPhrases adds a phrase, the names inside it, and what its "de" names: "la dette
// de l'État".
func (r *Reader) addPhrases(n int, s *sentence, p span) {
	if p.to-p.from > longestPhrase {
		return
	}
	r.addCandidate(n, s, p)
	for j := p.from; j < p.to; j++ {
		if j > p.from && s.words[j-1].entry.is(firstName) && s.words[j-1].capital {
			continue // "Roy" of "Emmanuel Roy"
		}
		if r.isName(s, j) {
			q := r.nameAt(s, j)
			if q != p {
				r.addCandidate(n, s, q)
			}
			j = max(j, q.to-1)
		} else if j > p.from && r.isOf(s, j-1) {
			before := len(r.phrases)
			r.addCandidate(n, s, span{j, p.to})
			if len(r.phrases) > before {
				r.phrases[before].part = true
			}
		}
	}
}

func (r *Reader) addCandidate(n int, s *sentence, p span) {
	text := r.actor(s, p)
	if text == "" {
		return
	}
	head := r.headAt(s, p)
	looks := r.shapeOf(s, p, head)
	if looks == moneyNoun || looks == counted { // nobody
		return
	}
	mayBeAI := s.mayBeAI(p)
	if looks == company && r.standsIn(s, p, head) {
		if name := r.topic(n, p.from); name != "" {
			text, mayBeAI = name, true
		}
	}
	c := r.nextPhrase()
	c.sentence, c.span, c.head, c.label, c.shape = n, p, head, labelOf(text), looks
	c.ai, c.subject = mayBeAI && r.isAIName(text), p.from <= 1 || r.isSubjectName(s, p)
	r.fix(c, s)
}

// nextPhrase appends an empty candidate to the phrases; the room behind them is empty.
func (r *Reader) nextPhrase() *candidate {
	n := len(r.phrases)
	if n == cap(r.phrases) {
		r.phrases = slices.Grow(r.phrases, 1)
	}
	r.phrases = r.phrases[:n+1]
	return &r.phrases[n]
}

// standsIn tells a phrase that stands for a company named before: "le groupe", "la
// jeune pousse parisienne", "la firme de Mountain View", but not "la filiale".
func (r *Reader) standsIn(s *sentence, p span, head int) bool {
	if !s.words[head].entry.is(anaphor) || !r.isDefinite(s, p) {
		return false
	}
	for i := head + 1; i < p.to; i++ {
		if !r.isOf(s, i) {
			continue
		}
		return i+1 < p.to && r.isName(s, i+1) && r.isPlaceName(s, i+1)
	}
	return true
}

var shapesOfNames = [...]shape{noName: someName, organisation: someOrg, person: somePerson, plan: somePlan, witness: someWitness, seat: somePlace}

// shapeOf tells what a phrase with this head names.
func (r *Reader) shapeOf(s *sentence, p span, head int) shape {
	e := s.words[head].entry
	if r.isName(s, head) {
		if kind := r.nameKind(s, r.nameAt(s, head)); kind != noName {
			return shapesOfNames[kind]
		}
		switch {
		case e.is(institution):
			return someOffice
		case e.is(aiWord):
			return someAI
		}
		return someName
	}
	switch {
	case s.words[head].kind == number:
		return counted
	case e.is(personTitle):
		return titled
	case e.is(publicBody):
		return body
	case e.is(orgNoun):
		return company
	case e.is(animate):
		return people
	case r.isMoneyNoun(s, head):
		return moneyNoun
	case e.is(siteNoun):
		return site
	case e.is(planNoun):
		return planned
	}
	for i := head; i < p.to; i++ {
		if r.isName(s, i) {
			return ofSomebody
		}
	}
	return someThing
}

// fix weighs what holds of a candidate whatever the amount: its words and those
// beside it. While the weights are fitted the features are kept.
func (r *Reader) fix(c *candidate, s *sentence) {
	e := &r.evidence
	*e = (*e)[:0]
	p := c.span
	c.named, c.lead, c.governs = r.headAtom(s, c.head), r.leads(s, p), r.verbBehind(s, p)
	if m := &r.known.ofKind[c.shape][NoKind]; m.known {
		c.fixed.sum.plus(&m.sum)
	} else {
		r.learn(m, e, key(shapeIs, atom(c.shape), 0))
	}
	e.add(headIs, c.named)
	for _, n := range s.sensesOf(c.head) {
		e.add(senseHead, n)
	}
	if p.to-p.from > 1 {
		e.add(lastIs, s.atom(p.to-1))
	}
	l := c.lead
	if l < p.from-1 {
		e.add(articleIs, s.atom(p.from-1))
	} else {
		e.add(articleIs, none_)
	}
	lead := s.atom(l)
	e.add(leadIs, lead)
	e.both(leadShape, lead, atom(c.shape))
	if l > 0 {
		e.both(leadIs, lead, s.atom(l-1))
		for _, n := range s.sensesOf(l - 1) {
			e.both(senseLead, lead, n)
		}
	}
	e.add(behindIs, s.atom(p.to))
	if r.isName(s, p.from) {
		r.factsOfName(e, s, p)
	}
	r.tallyUp(&c.fixed, *e)
}

// verbBehind returns what follows a phrase: the verb within four words, none_ where
// there is none.
func (r *Reader) verbBehind(s *sentence, p span) atom {
	for i := p.to; i < len(s.words) && i < p.to+4 && s.words[i].kind == plain; i++ {
		if r.isVerb(s, i) && !s.words[i].entry.is(auxiliary) {
			return s.words[i].atom
		}
	}
	return none_
}

// factsOfName tells what stands beside a name, or in it, of what it is: "le fonds
// canadien X", "X, spécialiste du cloud", "X Capital".
func (r *Reader) factsOfName(e *evidence, s *sentence, p span) {
	const ends = article | ofWord | toWord | preposition | coordinator
	for i := p.from - 1; i >= 0 && i > p.from-5 && s.words[i].kind == plain && !s.words[i].entry.is(ends) && !r.isFinite(s, i); i-- {
		e.add(titleIs, s.words[i].atom)
		for _, n := range s.sensesOf(i) {
			e.both(titleIs, 1, n)
		}
	}
	if m := r.low(s, p.to); m == "," || m == "(" || m == "–" {
		for i := p.to + 1; i < len(s.words) && i < p.to+5 && s.words[i].kind == plain; i++ {
			if s.words[i].entry.is(article | ofWord | adjective) {
				continue
			}
			e.add(besideIs, s.words[i].atom)
			for _, n := range s.sensesOf(i) {
				e.both(besideIs, 1, n)
			}
			break
		}
	}
	for i := p.from; i < p.to; i++ {
		if s.words[i].capital {
			e.add(partIs, atomOf(s.words[i].low))
		}
	}
	e.both(partIs, 1, atom(min(p.to-p.from, 5)))
	if isUpper(r.raw(s, p.from)) {
		e.both(partIs, 2, 2)
	}
}
