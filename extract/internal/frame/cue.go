package frame

// A cue is a noun or verb of a sentence that may tell what an amount is.
type cue struct {
	from, to int // words
	noun     *noun
	name     atom // of the noun
	verb     *verb
}

// cues lists the nouns and verbs of a sentence that the tables know.
func (r *Reader) cues(s *sentence) []cue {
	if s.read {
		return s.cues
	}
	s.read = true
	from := len(r.cueLists)
	for i := 0; i < len(s.words); i++ {
		w := &s.words[i]
		if w.kind != plain || w.entry == &none {
			continue
		}
		isVerb := r.isVerb(s, i)
		p, to := r.phraseAt(s, i, aNoun)
		switch {
		case p != nil && (!isVerb || len(p.rest) > 0) && !r.isNamePart(s, i):
			if p.noun.kind != NoKind {
				r.cueLists = append(r.cueLists, cue{from: i, to: to, noun: p.noun, name: p.name})
			}
			i = to - 1
		case isVerb:
			if row := r.rowAt(s, i); row != nil {
				r.cueLists = append(r.cueLists, cue{from: i, to: i + 1, verb: row})
			}
		}
	}
	s.cues = r.cueLists[from:len(r.cueLists):len(r.cueLists)]
	return s.cues
}

// rowAt returns the row of the verb at word i, which "se" may change: "s'offre".
func (r *Reader) rowAt(s *sentence, i int) *verb {
	e := s.words[i].entry
	if e.self != nil {
		j := i - 1
		for j > 0 && s.words[j].kind == plain && s.words[j].entry.is(auxiliary|adverb) {
			j--
		}
		if w := r.low(s, j); w == "s'" || w == "se" {
			return e.self
		}
	}
	return e.verb
}

// isNamePart tells a word with a capital in the middle of a sentence, which is
// rather a name: "Bourse", "Action Contre la Faim".
func (r *Reader) isNamePart(s *sentence, i int) bool {
	w := &s.words[i]
	return w.capital && !w.first && !s.shout && i > 0 && s.words[i-1].kind == plain && s.words[i-1].capital && !s.words[i-1].first
}

// isVerb tells whether the word at i, a form of a verb, is one here and no noun:
// not "le compte", "une offre", "sa demande".
func (r *Reader) isVerb(s *sentence, i int) bool {
	return s.words[i].entry.isVerb() && r.formIsVerb(s, i)
}

// formIsVerb tells it of a form of a verb.
func (r *Reader) formIsVerb(s *sentence, i int) bool {
	w := &s.words[i]
	if !w.told.knows(aVerbHere) {
		return w.told.tell(aVerbHere, r.looksLikeVerb(s, i))
	}
	return w.told.is(aVerbHere)
}

func (r *Reader) looksLikeVerb(s *sentence, i int) bool {
	e := s.words[i].entry
	if e.is(preposition) && i+1 < len(s.words) && (s.words[i+1].kind == amount || s.words[i+1].kind == number) {
		return false // "entre 3 et 5 milliards"
	}
	if s.words[i].capital && !s.words[i].first && !s.shout {
		return false
	}
	if e.tense == gerund && i > 0 && s.words[i-1].kind == plain && s.words[i-1].entry.is(article) {
		return false // "un montant", "le montant"
	}
	if e.tense == infinitive || e.tense == gerund || e.is(auxiliary) {
		return true
	}
	if i == 0 { // "Doté de 3 M€", but "Revenus de 3 M€"
		return e.tense == participle && len(e.phrases) == 0
	}
	p := &s.words[i-1]
	switch {
	case p.kind == amount || p.kind == number:
		return e.tense == participle || e.tense == future || e.tense == conditional || len(e.phrases) == 0
	case p.kind == plain && p.entry.is(adjective):
		return e.tense == participle && len(e.phrases) == 0
	case p.entry.is(clitic) && !p.entry.is(article):
		return true
	case p.entry.is(ofWord), p.entry.is(toWord) && e.tense != participle:
		return e.tense == participle && len(e.phrases) == 0
	case p.entry.is(article) && !p.entry.is(clitic):
		return false
	case p.entry.is(article): // "le", "la", "l'": a pronoun before a verb that is no noun
		return len(e.phrases) == 0 && e.tense != participle && i > 1 && (s.words[i-2].entry.is(subjectWord) || s.words[i-2].entry.is(relative))
	}
	return true
}
