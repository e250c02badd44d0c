package frame

// subject returns the noun phrase that is the subject of a group; pronoun tells
// that it is "il", "elle" or "qui" without one, which the text before resolves.
func (r *Reader) subject(s *sentence, g *group) (p span, pronoun bool) {
	if r.isInverted(s, g) {
		return r.phraseAfter(s, g.verb+1), false
	}
	return r.subjectBefore(s, g.first, 0)
}

func (r *Reader) subjectBefore(s *sentence, v, depth int) (p span, pronoun bool) {
	i := r.beforeSmall(s, v)
	for tries := 0; i >= 0 && tries < 6; tries++ {
		w := &s.words[i]
		switch {
		case w.kind == amount:
			return span{}, false
		case w.entry.is(subjectWord) && w.kind == plain:
			return span{}, true
		case r.low(s, i) == "qui":
			return r.antecedent(s, i), false
		case r.low(s, i) == "dont" || r.low(s, i) == "que" || r.low(s, i) == "qu'" || r.low(s, i) == "où":
			return span{}, false
		case w.kind == mark:
			if q := r.clauseHead(s, i); !q.empty() {
				return q, false
			}
			if q := r.quotedName(s, i); !q.empty() {
				return q, false
			}
			open := r.opening(s, i)
			if open < 0 {
				return span{}, false
			}
			if q := r.phraseBefore(s, open-1); !q.empty() && !r.isAdverbial(s, q) {
				return q, false
			}
			i = open - 1
			if i >= 0 && r.isNominal(s, i) {
				q := r.phraseBefore(s, i)
				i = r.leads(s, q)
				i = r.beforeSmall(s, i)
			}
		case r.isNominal(s, i):
			q := r.phraseBefore(s, i)
			if !r.isAdverbial(s, q) {
				return q, false
			}
			i = r.beforeSmall(s, r.leads(s, q))
		case w.entry.is(coordinator) && depth < 3:
			for j := i - 1; j >= max(0, i-clause); j-- {
				if r.isFinite(s, j) {
					return r.subjectBefore(s, j, depth+1)
				}
			}
			return span{}, false
		case r.isVerb(s, i) && depth < 3: // an infinitive or gerund: the subject of the main verb
			return r.subjectBefore(s, i, depth+1)
		case w.entry.is(preposition|toWord|ofWord) && depth < 3:
			for j := i - 1; j >= max(0, i-clause); j-- {
				if !r.isFinite(s, j) {
					continue
				}
				if row := r.rowAt(s, j); row != nil && row.object != noRole && w.entry.is(toWord) { // "condamne X à verser"
					if o := r.phraseAfter(s, j+1); !o.empty() {
						return o, false
					}
				}
				return r.subjectBefore(s, j, depth+1)
			}
			return span{}, false
		default:
			return span{}, false
		}
	}
	return span{}, false
}

// clauseHead returns the name that opens the clause and is followed by a comma,
// where the comma at i closes what stands beside it: "Wave, la fintech de Sequoia,
// Stripe et Ribbit, a bouclé".
func (r *Reader) clauseHead(s *sentence, i int) span {
	if r.low(s, i) != "," {
		return span{}
	}
	start := i
	for start > 0 && r.low(s, start-1) != ";" && r.low(s, start-1) != ":" && s.words[start-1].kind != amount {
		start--
	}
	for j := start; j < i; j++ {
		if r.low(s, j) != "," {
			continue
		}
		if q := r.phraseBefore(s, j-1); !q.empty() && q.from <= start+1 && r.isName(s, q.to-1) && !r.isAdverbial(s, q) {
			return q
		}
		return span{}
	}
	return span{}
}

// quotedName returns the name between quotation marks that the one at i closes:
// "L'association « Code Ouvert » cherche à collecter".
func (r *Reader) quotedName(s *sentence, i int) span {
	want := "\""
	if r.low(s, i) == "»" {
		want = "«"
	} else if r.low(s, i) != want {
		return span{}
	}
	j := i - 1
	for j >= 0 && j > i-6 && s.words[j].kind == plain && s.words[j].capital {
		j--
	}
	if r.low(s, j) != want || j == i-1 || j == 0 || !r.isNominal(s, j-1) {
		return span{}
	}
	return span{j + 1, i}
}

// antecedent returns the phrase that "qui" at i stands for.
func (r *Reader) antecedent(s *sentence, i int) span {
	j := i - 1
	if r.low(s, j) == "," {
		j--
	}
	return r.phraseBefore(s, j)
}

// opening returns the place of the mark that opens what the one at i closes: the
// comma or dash before an apposition, "(". -1 where there is none.
func (r *Reader) opening(s *sentence, i int) int {
	want := ""
	switch r.low(s, i) {
	case ",":
		want = ","
	case ")":
		want = "("
	case "–", "—":
		want = r.low(s, i)
	default:
		return -1
	}
	for j := i - 1; j >= 0 && j > i-30; j-- {
		switch w := r.low(s, j); {
		case w == want:
			return j
		case w == ";" || w == ":":
			return -1
		}
	}
	return -1
}

// isAdverbial tells a phrase after a preposition: "À Visakhapatnam, Google
// posera", "En janvier".
func (r *Reader) isAdverbial(s *sentence, p span) bool {
	i := r.leads(s, p)
	if i < 0 {
		return r.startsTime(s, p)
	}
	w := &s.words[i]
	return w.kind == plain && w.entry.is(preposition|toWord|ofWord) || r.startsTime(s, p)
}

func (r *Reader) startsTime(s *sentence, p span) bool {
	return s.words[p.from].entry.is(timeNoun | month)
}

// isInverted tells a verb of saying whose subject follows: "« … », a lancé
// Emmanuel Macron", "estime la Cour".
func (r *Reader) isInverted(s *sentence, g *group) bool {
	i := g.first - 1
	for i >= 0 && s.words[i].entry.is(clitic) && s.words[i].kind == plain {
		i--
	}
	if i >= 0 && s.words[i].kind != mark {
		return false
	}
	if i >= 0 {
		if m := r.low(s, i); m != "," && m != "»" && m != "\"" && m != "”" {
			return false
		}
	}
	if g.row == nil || g.passive || !r.startsActor(s, g.verb+1) {
		return false
	}
	if g.row.stance == says || g.row.stance == gauges {
		return true
	}
	p := r.phraseAfter(s, g.verb+1)
	return p.to >= len(s.words) || s.words[p.to].kind == mark || s.words[p.to].entry.is(relative|preposition|toWord)
}

// startsActor tells whether a name or a noun with its article starts at i.
func (r *Reader) startsActor(s *sentence, i int) bool {
	if i >= len(s.words) {
		return false
	}
	w := &s.words[i]
	return r.isName(s, i) || w.kind == plain && w.entry.is(article) && r.isNominal(s, i+1) || w.entry.is(personTitle|orgNoun|publicBody)
}
