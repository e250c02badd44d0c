package frame

// A mention is a name in the text.
type mention struct {
	sentence int
	span     span
	text     string
	kind     nameKind
	subject  bool // it governs a verb, or opens its sentence
	common   bool // it is a common noun: "le distributeur"
	thing    bool // it is nobody: "IA", "ChatGPT", "Premier"
}

// A topic is a mention of what the text may be about. Each amount behind it asks for it.
type topic struct {
	text           string
	sentence, word int
	start          int  // byte of its sentence
	weight         int  // what speaks for it, beside how near it is
	common         bool // it is a common noun, which stands for less than any name
}

// mostWeight is the most that speaks for a topic, beside how near it is.
const mostWeight = 5 + 3

// survey lists the names of all sentences read, in order.
func (r *Reader) survey() {
	r.mentions, r.topics = r.mentions[:0], r.topics[:0]
	for n, s := range r.sentences {
		capitals := s.capitals
		for i := 0; i < len(s.words) && (capitals > 0 || s.notes&noteOrg != 0); i++ {
			if w := &s.words[i]; !w.capital {
				if w.entry.is(orgNoun) {
					r.surveyCommon(n, s, i)
				}
				continue
			}
			capitals--
			if !r.isName(s, i) {
				continue
			}
			p := r.nameAt(s, i)
			m := mention{sentence: n, span: p, text: r.text[s.words[p.from].start:s.words[p.to-1].end], kind: r.nameKind(s, p)}
			m.subject = r.isSubjectName(s, p)
			e := s.words[p.from].entry
			m.thing = m.kind == noName && (e.is(aiWord|personTitle|month|timeNoun) || r.isMoneyNoun(s, p.from) && !e.is(institution|orgNoun|publicBody))
			r.mentions = append(r.mentions, m)
			if !m.thing && m.kind != seat && m.kind != person && m.kind != witness {
				r.addTopic(&m, s)
			}
			i = p.to - 1
		}
		s.mentions, s.topics = len(r.mentions), len(r.topics)
	}
	r.surveyFunding()
}

// addTopic lists a mention as one of what the text may be about.
func (r *Reader) addTopic(m *mention, s *sentence) {
	t := topic{text: m.text, sentence: m.sentence, word: m.span.from, start: s.start, common: m.common}
	if m.subject {
		t.weight += 5
	}
	switch m.kind {
	case organisation:
		t.weight += 3
	case plan:
		t.weight -= 4
	}
	r.topics = append(r.topics, t)
}

// surveyFunding tells of each amount which is the last one before it that is funding.
func (r *Reader) surveyFunding() {
	r.fundings = r.fundings[:0]
	last := -1
	for k := range r.amounts {
		r.fundings = append(r.fundings, last)
		if r.readings[k].Kind == Funding {
			last = k
		}
	}
}

// surveyCommon lists a company that has no name, whose noun stands at i: "Le distributeur
// creuse ses pertes".
func (r *Reader) surveyCommon(n int, s *sentence, i int) {
	if i == 0 || !s.words[i-1].entry.is(article) {
		return
	}
	p := r.phraseAfter(s, i)
	for j := p.from; j < p.to; j++ {
		if r.isName(s, j) {
			return
		}
	}
	if p.to < len(s.words) && (r.isFinite(s, p.to) || s.words[p.to].entry.is(auxiliary)) {
		m := mention{sentence: n, span: p, text: r.text[s.words[p.from].start:s.words[p.to-1].end], common: true, subject: true}
		r.mentions = append(r.mentions, m)
		r.addTopic(&m, s)
	}
}

// nameAt returns the name that starts at word i: "Ursula von der Leyen", "Cour
// des comptes", "Brookfield Asset Management".
func (r *Reader) nameAt(s *sentence, i int) span {
	if p, to := r.phraseAt(s, i, aKnown|aPlace); p != nil && !(to < len(s.words) && r.isName(s, to)) {
		return span{i, to}
	}
	p := span{i, i + 1}
	for p.to < len(s.words) {
		switch {
		case r.isName(s, p.to), s.words[p.to].kind == number && r.isName(s, p.to-1) && s.words[p.to].start == s.words[p.to-1].end+1 && len(r.raw(s, p.to)) <= 4:
			p.to++
		case p.to+1 < len(s.words) && isParticle(r.low(s, p.to)) && r.isName(s, p.to+1):
			p.to += 2
		case p.to == i+1 && s.words[i].entry.is(institution) && r.isOf(s, p.to) && r.ofPhrase(s, p.to) > 0:
			p.to = r.ofPhrase(s, p.to)
		case p.to == i+1 && s.words[i].entry.is(institution) && r.isNominal(s, p.to) && s.words[p.to].kind == plain && !r.isTimeStart(s, p.to):
			p.to++
		default:
			return p
		}
	}
	return p
}

// isParticle tells the small words inside names: "von", "ben", "de".
func isParticle(w string) bool {
	switch w {
	case "von", "van", "der", "den", "ben", "ibn", "el", "al", "dos", "da", "del", "bin", "&":
		return true
	}
	return false
}

func (r *Reader) nameKind(s *sentence, p span) nameKind {
	if q, to := r.phraseAt(s, p.from, aKnown|aPlace); q != nil && to == p.to {
		if q.known != nil {
			return q.known.kind
		}
		return seat
	}
	if s.words[p.from].entry.is(firstName) && p.to > p.from+1 {
		return person
	}
	if p.from > 0 && s.words[p.from-1].entry.is(personTitle) {
		return person
	}
	return noName
}

// isSubjectName tells a name before a finite verb, or one that opens its sentence.
func (r *Reader) isSubjectName(s *sentence, p span) bool {
	if p.from == 0 || s.words[p.from].first || p.from == 1 && s.words[0].entry.is(article) {
		return true
	}
	if s.words[p.from-1].entry.is(preposition | toWord | ofWord) {
		return false
	}
	for i := p.to; i < len(s.words) && i < p.to+4; i++ {
		if s.words[i].kind != plain {
			return false
		}
		if r.isFinite(s, i) {
			return true
		}
	}
	return false
}

// isInvestor tells a name that only gives money in the text read so far: few names are
// looked for among those that get it.
func (r *Reader) isInvestor(name string) bool {
	first := max(0, r.reading-reach)
	for i := r.fundings[r.reading]; i >= first && r.inView(i, r.reading); i = r.fundings[i] {
		if r.readings[i].Investor == name {
			return !r.isRecipient(name, first)
		}
	}
	return false
}

// isRecipient tells a name that gets money in the text read so far, from an amount on.
func (r *Reader) isRecipient(name string, first int) bool {
	for i := r.reading - 1; i >= first && r.inView(i, r.reading); i-- {
		if r.readings[i].Recipient == name {
			return true
		}
	}
	return false
}

// topic returns the name that "il", "le groupe" or "ses" at a word of a sentence
// stand for: the subject before it, else the last organisation named.
func (r *Reader) topic(n, word int) string {
	best, most := "", 0
	s := r.sentences[n]
	for k := s.topics - 1; k >= 0; k-- {
		t := &r.topics[k]
		if s.start-t.start > view {
			break
		}
		score := 10 - 3*min(3, n-t.sentence)
		if most >= score+mostWeight { // and what is further off has no more
			break
		}
		if t.sentence == n && t.word >= word {
			continue
		}
		if score += t.weight; t.common {
			score = 1
		}
		if score > most && !r.isInvestor(t.text) {
			best, most = t.text, score
		}
	}
	return best
}
