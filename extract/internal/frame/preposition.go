package frame

// fromAndTo fills what follows the amount: "viendront d'Abou Dhabi", "à Lumea",
// "dans Lumea", "auprès de Pimco".
func (r *Reader) fromAndTo(k int, s *sentence, from, a int, row *verb) {
	for i := from + 1; i < min(len(s.words), from+clause); i++ {
		w := &s.words[i]
		if w.kind == amount && i > a && !r.converts(int(w.amount)) || r.low(s, i) == ";" {
			return
		}
		if w.kind != plain {
			continue
		}
		what := noRole
		switch {
		case w.entry.is(toWord):
			what = row.to
		case r.low(s, i) == "dans":
			what = row.in
		case w.entry.is(ofWord) && i > from+1:
			if r.low(s, i-1) == "auprès" || s.words[i-1].entry.verb == row {
				what = row.from
			}
		}
		if what == noRole {
			continue
		}
		p := r.phraseAfter(s, i+1)
		if p.empty() || !r.isActor(s, p) && !(what == investor && w.entry.is(ofWord)) {
			continue
		}
		r.fill(k, what, s, p, reason{rule: "preposition", s: s, from: i, to: i + 1})
	}
}

// prepositions fills the roles that prepositions tell whatever the verb: "auprès
// de", "financé par", "de la part de", "au profit de".
func (r *Reader) prepositions(k int) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word + 1; i < min(len(s.words), at.word+clause); i++ {
		if s.words[i].kind == amount && !r.converts(int(s.words[i].amount)) || r.low(s, i) == ";" {
			return
		}
		if what := r.given(k, s, i); what != noRole {
			if p := r.phraseAfter(s, i+1); !p.empty() && !r.isPlaceName(s, p.from) && !r.startsTime(s, p) && s.words[p.from].kind == plain {
				r.fill(k, what, s, p, reason{rule: "preposition", s: s, from: i, to: i + 1})
			}
		}
		if !r.lex.givers.has(s.words[i].low) {
			continue
		}
		for c := range giverCues {
			if !r.says(s, i, giverCues[c].words...) {
				continue
			}
			j := i + len(giverCues[c].words)
			if r.isOf(s, j) {
				j++
			}
			p := r.phraseAfter(s, j)
			if len(giverCues[c].words) == 1 && j == i+1 { // "provenant" without "de"
				break
			}
			if !p.empty() && (giverCues[c].any || r.isActor(s, p)) && !s.words[p.from].entry.is(timeNoun|month) {
				r.fill(k, giverCues[c].role, s, p, reason{rule: "phrase", s: s, from: i, to: j})
			}
			i = j
			break
		}
	}
}

// participle fills the roles of a participle after the amount: "empruntés l'an
// dernier à la Banque mondiale", "promis au total par MGX", "misés par FTX".
func (r *Reader) participle(k int) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for v := at.word + 1; v < len(s.words) && v < at.word+5 && (s.words[v].kind == plain || r.low(s, v) == ","); v++ {
		row := s.words[v].entry.verb
		if row == nil || s.words[v].entry.tense != participle || r.auxiliaryBefore(s, v) > at.word {
			continue
		}
		for i := v + 1; i < len(s.words) && i < v+8 && s.words[i].kind == plain; i++ {
			what := noRole
			switch w := r.low(s, i); {
			case w == "par":
				what = row.subject
				if row.stance == plans {
					what = investor
				}
			case s.words[i].entry.is(toWord):
				what = row.to
			case s.words[i].entry.is(ofWord) && r.low(s, i-1) == "auprès":
				what = row.from
			}
			if p := r.phraseAfter(s, i+1); what != noRole && !p.empty() && !r.startsTime(s, p) && (r.isActor(s, p) || r.low(s, i) == "par") {
				r.fill(k, what, s, p, reason{rule: "participle", row: row.lemmas, s: s, from: v, to: i + 1})
			}
		}
		return
	}
}

// given is the role of what follows "à" soon after the amount of an aid, a loan
// or a fine: "une aide de 1,25 M€ à l'usine"; and of "chez X" after a price.
func (r *Reader) given(k int, s *sentence, i int) role {
	a := r.at[k].word
	switch kind := r.readings[k].Kind; {
	case r.low(s, i) == "chez" && (kind == Price || kind == Contract):
		return recipient
	case kind == Fine && r.low(s, i) == "pour" && i == a+1:
		return investor
	case !s.words[i].entry.is(toWord) || i > a+4:
		return noRole
	case kind == Aid, kind == Debt:
		return recipient
	case kind == Fine:
		return investor
	}
	return noRole
}

// giverCues are the words before who gives or gets.
var giverCues = [...]struct {
	words []string
	role  role
	any   bool // whatever the phrase is
}{
	{[]string{"auprès", "de"}, investor, true},
	{[]string{"auprès", "du"}, investor, true},
	{[]string{"auprès", "d'"}, investor, true},
	{[]string{"de", "la", "part", "de"}, investor, true},
	{[]string{"menée", "par"}, investor, true},
	{[]string{"mené", "par"}, investor, true},
	{[]string{"emmené", "par"}, investor, true},
	{[]string{"emmenée", "par"}, investor, true},
	{[]string{"détenus", "par"}, investor, true},
	{[]string{"dirigé", "par"}, investor, true},
	{[]string{"provenant"}, investor, true},
	{[]string{"émanant"}, investor, true},
	{[]string{"venus"}, investor, true},
	{[]string{"issus"}, noRole, true},
	{[]string{"au", "profit", "de"}, recipient, true},
	{[]string{"au", "bénéfice", "de"}, recipient, true},
	{[]string{"destinés", "à"}, recipient, false},
	{[]string{"destinés", "aux"}, recipient, false},
	{[]string{"réservés", "aux"}, recipient, false},
	{[]string{"investi", "dans"}, recipient, false},
}
