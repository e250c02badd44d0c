package frame

// A group is a verb with its auxiliaries: "a investi", "va investir", "ont été
// versés", "compte lever".
type group struct {
	first, verb int // words: its first one, and the verb itself
	row         *verb
	tense       tense
	perfect     bool  // "a levé": the past
	passive     bool  // "est doté", "ont été versés"
	modal       *verb // "compte", "pourrait"
	recent      bool  // "vient de lever"
	going       bool  // "va lever"
}

// groupAt returns the group of the verb at word v.
func (r *Reader) groupAt(s *sentence, v int) group {
	g := group{first: v, verb: v, row: r.rowAt(s, v), tense: s.words[v].entry.tense}
	if s.words[v].entry.twofold && r.auxiliaryBefore(s, v) >= 0 {
		g.tense = participle
	}
	if g.tense == participle {
		r.auxiliary(s, &g)
	}
	if g.tense == infinitive {
		r.modal(s, &g)
	}
	return g
}

// before returns the last word before i that is no adverb, no pronoun and no
// negation.
func (r *Reader) beforeSmall(s *sentence, i int) int {
	for i--; i >= 0 && s.words[i].kind == plain && (s.words[i].entry.is(adverb) || s.words[i].entry.is(clitic) && !r.isFinite(s, i)) && !s.words[i].entry.is(auxiliary); i-- {
	}
	return i
}

// auxiliary finds "a", "ont été", "est" before a participle.
func (r *Reader) auxiliary(s *sentence, g *group) {
	i := r.auxiliaryBefore(s, g.verb)
	if i < 0 {
		return
	}
	w := r.low(s, i)
	if w == "été" {
		g.passive = true
		if i = r.beforeSmall(s, i); i < 0 || !s.words[i].entry.is(auxiliary) {
			return
		}
		g.perfect = true
	} else if isHave(w) {
		g.perfect = true
	} else if r.isReflexive(s, i) {
		g.perfect = true // "s'est engagé"
	} else {
		g.passive = true
	}
	g.first, g.tense = i, s.words[i].entry.tense
	if g.tense == infinitive { // "devrait être doté", "pour avoir signé"
		g.verb, i = i, g.verb
		r.modal(s, g)
		g.verb = i
	}
}

// auxiliaryBefore finds the auxiliary of the participle at word v, over what may
// stand between: "a pour sa part déjà misé". -1 where there is none.
func (r *Reader) auxiliaryBefore(s *sentence, v int) int {
	for i := v - 1; i >= 0 && i > v-8; i-- {
		w := &s.words[i]
		switch {
		case w.kind == mark, w.kind == amount, w.entry.is(relative | subordinate):
			return -1
		case w.entry.is(auxiliary):
			return i
		case r.isFinite(s, i), w.entry.is(article) && i > 0 && i == v-1:
			return -1
		}
	}
	return -1
}

// isHave tells the forms of avoir.
func isHave(w string) bool {
	switch w {
	case "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "avoir", "ayant", "avons", "eut":
		return true
	}
	return false
}

func (r *Reader) isReflexive(s *sentence, i int) bool {
	w := r.low(s, i-1)
	return w == "s'" || w == "se"
}

// modal finds the verb that an infinitive depends on: "compte lever", "s'engage
// à investir", "vient de lever".
func (r *Reader) modal(s *sentence, g *group) {
	i := r.beforeSmall(s, g.verb)
	de := false
	if i >= 0 && (s.words[i].entry.is(toWord) || r.low(s, i) == "de" || r.low(s, i) == "d'") {
		de = r.low(s, i) != "à"
		i = r.beforeSmall(s, i)
	}
	if i < 0 || !r.isVerb(s, i) || r.rowAt(s, i) == nil && !s.words[i].entry.is(auxiliary) {
		return
	}
	m := s.words[i].entry
	outer := group{first: i, verb: i, row: r.rowAt(s, i), tense: m.tense}
	if outer.tense == participle {
		r.auxiliary(s, &outer)
	} else if outer.tense == infinitive && outer.row != nil {
		r.modal(s, &outer)
	}
	switch w := r.low(s, i); w {
	case "va", "vont":
		g.going = true
	case "vient", "viennent":
		if de {
			g.recent = true
		}
	default:
		g.modal = r.rowAt(s, i)
		if outer.modal != nil {
			g.modal = outer.modal
		}
	}
	if outer.recent {
		g.recent = true
	}
	g.first, g.tense = outer.first, outer.tense
	if outer.perfect && g.modal == nil {
		g.perfect = true
	}
}

// status returns what the tense and the modal of the group say; ok is false
// where they leave it to the verb and the kind.
func (g *group) status() (Status, bool) {
	switch {
	case g.row != nil && g.row.stance == stops:
		return Cancelled, true
	case g.tense == conditional:
		return Expected, true
	case g.recent:
		return Done, true
	case g.modal != nil && g.modal.status != NoStatus:
		if g.modal.stance == doubts && g.tense == future {
			return Announced, true
		}
		return g.modal.status, true
	case g.going:
		return Announced, true
	case g.tense == future:
		if g.perfect {
			return Done, true
		}
		return Announced, true
	case g.perfect, g.tense == simplePast, g.tense == imperfect:
		if g.row != nil && g.row.stance.holds() && g.row.status != NoStatus {
			return g.row.status, true
		}
		return Done, true
	}
	if g.row != nil && g.row.status != NoStatus {
		return g.row.status, true
	}
	return NoStatus, false
}

// holds tells the stances whose past says as much as their present: "a promis",
// "a réclamé", "a infligé".
func (s stance) holds() bool {
	switch s {
	case plans, seeks, gauges, hopes, says, decides:
		return true
	}
	return false
}

// stance is that of the modal, else of the verb itself.
func (g *group) stance() stance {
	switch {
	case g.modal != nil:
		return g.modal.stance
	case g.row != nil:
		return g.row.stance
	}
	return neutral
}
