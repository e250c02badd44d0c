package frame

// project proposes the plan, programme or site with a name of its own that amount k
// is for.
func (r *Reader) project(k int) {
	switch r.readings[k].Kind {
	case Valuation, Revenue, Earnings, Acquisition, Fine, Pay, Price:
		return
	}
	name, rule := r.projectOf(r.sentences[r.at[k].sentence], r.at[k].word)
	r.set(k, projectRole, name, reason{rule: rule})
}

// knownPlan is the rule of projects that the lexicon has.
const knownPlan = "plan of the lexicon"

// projectOf returns the first project that a sentence names, in the part of it
// before or around the amount at word a, and the rule.
func (r *Reader) projectOf(s *sentence, a int) (name, rule string) {
	i := r.planIn(s)
	for j := a + 1; j < i; j++ {
		if r.low(s, j) == ";" {
			return "", ""
		}
	}
	return r.planAt(s, i)
}

// planIn returns the word that names the first project of a sentence, or -1. It is
// looked for once, however many amounts the sentence has.
func (r *Reader) planIn(s *sentence) int {
	if s.planned {
		return s.plan
	}
	s.planned, s.plan = true, -1
	for i := range s.words {
		if name, _ := r.planAt(s, i); name != "" {
			s.plan = i
			break
		}
	}
	return s.plan
}

// planAt returns the project that the word at i names, and the rule.
func (r *Reader) planAt(s *sentence, i int) (name, rule string) {
	if i < 0 || s.words[i].kind != plain {
		return "", ""
	}
	if p, to := r.phraseAt(s, i, aPlan); p != nil && s.words[i].capital {
		return r.text[s.words[i].start:s.words[to-1].end], knownPlan
	}
	if name := r.namedProject(s, i); name != "" {
		return name, "name of a plan"
	}
	return "", ""
}

// namedProject reads "le programme Kairos", "le fonds « Aube »", "le
// supercalculateur exaflopique Jules Verne", "la stratégie nationale pour l'IA".
func (r *Reader) namedProject(s *sentence, i int) string {
	if !s.words[i].entry.is(planNoun) || s.words[i].capital && !s.words[i].first {
		return ""
	}
	after := i + 1
	if isCalled(r.low(s, after)) {
		after++
	}
	if m := r.low(s, after); m == "«" || m == "\"" {
		return r.quoted(s, after+1)
	}
	for j := after; j < len(s.words) && j < i+7; j++ {
		w := &s.words[j]
		switch {
		case r.isAI(s, j) && !r.isKnown(s, j):
			if head := s.words[i].low; head != "plan" && head != "stratégie" {
				return ""
			}
			return r.text[s.words[i].start:s.words[r.endOfAI(s, j)].end]
		case r.isName(s, j):
			p := r.nameAt(s, j)
			if place, to := r.phraseAt(s, j, aPlace); r.isOf(s, j-1) || place != nil && to == p.to {
				return ""
			}
			return r.text[s.words[p.from].start:s.words[p.to-1].end]
		case w.kind != plain || r.isVerb(s, j) || !r.isNominal(s, j) && !w.entry.is(ofWord|article) && w.low != "pour":
			return ""
		}
	}
	return ""
}

// isCalled tells the words before a name: "un projet appelé Stargate".
func isCalled(w string) bool {
	switch w {
	case "appelé", "appelée", "baptisé", "baptisée", "nommé", "nommée", "dénommé", "dénommée", "intitulé", "intitulée", "surnommé", "surnommée":
		return true
	}
	return false
}

// quoted returns the words from i up to the closing quotation mark.
func (r *Reader) quoted(s *sentence, i int) string {
	for end := i + 1; end < len(s.words) && end < i+8; end++ {
		if m := r.low(s, end); m == "»" || m == "\"" {
			return r.text[s.words[i].start:s.words[end-1].end]
		}
	}
	return ""
}

// endOfAI returns the last word of "IA" or "intelligence artificielle" at i.
func (r *Reader) endOfAI(s *sentence, i int) int {
	if r.low(s, i) == "intelligence" {
		return i + 1
	}
	return i
}
