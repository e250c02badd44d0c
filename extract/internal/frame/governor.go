package frame

// A governed amount is one whose governor has been looked for.
type governed struct {
	known       bool
	g           group
	subject, ok bool
}

// governor finds the verb that governs the amount at word a: the nearest one
// before it in its clause, or the one whose subject it is.
func (r *Reader) governor(s *sentence, a int) (g group, subject, ok bool) {
	have := &r.governed[s.words[a].amount]
	if !have.known {
		have.known = true
		have.g, have.subject, have.ok = r.findGovernor(s, a)
	}
	return have.g, have.subject, have.ok
}

func (r *Reader) findGovernor(s *sentence, a int) (g group, subject, ok bool) {
	if v, ok := r.cleft(s, a); ok {
		return r.groupAt(s, v), false, true
	}
	if v, ok := r.verbAfter(s, a); ok {
		return r.groupAt(s, v), true, true
	}
	unopened := "" // a mark that closes what nothing in the clause opens
	for i := a - 1; i >= max(0, a-clause); i-- {
		w := &s.words[i]
		if w.kind == mark {
			switch r.low(s, i) {
			case ";":
				return g, false, false
			case unopened:
				continue
			case "»", ")":
				if o := r.openingMark(s, i, a-clause); o >= 0 {
					i = o
				} else {
					unopened = r.low(s, i)
				}
				continue
			}
		}
		if !r.isVerb(s, i) || w.entry.tense == gerund && w.entry.verb == nil {
			continue
		}
		if w.entry.is(auxiliary) && w.entry.verb == nil && r.hasParticiple(s, i, a) {
			continue
		}
		if w.entry.tense == participle && !r.isFullParticiple(s, i) {
			if w.entry.verb == nil || w.entry.verb.kind == NoKind {
				continue
			}
		}
		g = r.groupAt(s, i)
		return g, false, true
	}
	return g, false, false
}

// cleft finds the verb whose object the amount at word a is from before: "3 Md€,
// c'est ce que X compte investir", "les 3 Md€ que l'État aura consacrés".
func (r *Reader) cleft(s *sentence, a int) (int, bool) {
	i := a + 1
	for i < len(s.words) && s.words[i].kind == mark && (r.low(s, i) == ":" || r.low(s, i) == "," || r.low(s, i) == "»") {
		i++
	}
	first := r.low(s, i)
	for _, opening := range &clefts {
		if opening[0] != first || !r.says(s, i, opening...) {
			continue
		}
		last, ok := 0, false
		for j := i + len(opening); j < len(s.words) && s.words[j].kind != amount; j++ {
			if w := r.low(s, j); ok && (w == "," || w == ";" || w == "pour" || w == "et") {
				break
			}
			if r.isVerb(s, j) && s.words[j].entry.verb != nil {
				last, ok = j, true
			}
		}
		return last, ok
	}
	return 0, false
}

// clefts are the words between an amount and the clause that has its verb.
var clefts = [...][]string{
	{"c'", "est", "ce", "que"}, {"c'", "est", "ce", "qu'"}, {"voilà", "ce", "que"}, {"voilà", "ce", "qu'"},
	{"c'", "est", "le", "montant", "que"}, {"c'", "est", "ainsi", "que"}, {"que"}, {"qu'"},
}

// openingMark finds the mark that the one at i closes, from word `from` on, or
// returns -1.
func (r *Reader) openingMark(s *sentence, i, from int) int {
	want := "«"
	if r.low(s, i) == ")" {
		want = "("
	}
	for j := i - 1; j >= max(0, from); j-- {
		if r.low(s, j) == want {
			return j
		}
	}
	return -1
}

// hasParticiple tells whether a participle follows the auxiliary at i before a.
func (r *Reader) hasParticiple(s *sentence, i, a int) bool {
	for j := i + 1; j < a && j < i+5; j++ {
		if s.words[j].entry.tense == participle && r.isVerb(s, j) {
			return true
		}
		if s.words[j].kind != plain || !s.words[j].entry.is(adverb|clitic) {
			return false
		}
	}
	return false
}

// isFullParticiple tells a participle with its auxiliary.
func (r *Reader) isFullParticiple(s *sentence, i int) bool {
	j := r.beforeSmall(s, i)
	return j >= 0 && s.words[j].entry.is(auxiliary)
}

// verbAfter finds the finite verb whose subject the amount at word a is: "50
// viendront d'Abou Dhabi", "70 M€ par an sont fléchés".
func (r *Reader) verbAfter(s *sentence, a int) (int, bool) {
	for i := a + 1; i < len(s.words) && i < a+8; i++ {
		w := &s.words[i]
		switch {
		case w.kind == amount, w.kind == mark, w.entry.is(relative | subordinate | subjectWord):
			return 0, false
		case w.entry.is(auxiliary) && w.entry.tense != infinitive:
			for j := i + 1; j < len(s.words) && j < i+5; j++ {
				if s.words[j].entry.tense == participle && r.isVerb(s, j) && r.low(s, j) != "été" {
					return j, r.startsClause(s, a)
				}
			}
			return 0, false
		case r.isFinite(s, i) && w.entry.verb != nil:
			return i, r.startsClause(s, a)
		}
	}
	return 0, false
}

// startsClause tells whether no verb governs the amount at word a from before.
func (r *Reader) startsClause(s *sentence, a int) bool {
	for i := a - 1; i >= max(0, a-clause); i-- {
		w := &s.words[i]
		if w.kind == amount || w.kind == mark && r.low(s, i) != "(" && r.low(s, i) != "«" {
			return true
		}
		if w.kind == plain && w.entry.is(coordinator|relative|subordinate) {
			return true
		}
		if r.isFinite(s, i) || w.entry.is(auxiliary) {
			return false
		}
	}
	return true
}
