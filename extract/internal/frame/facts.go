package frame

import "slices"

// facts gathers what the text says of amount k that may tell its kind, how far it
// is and whether it has to do with artificial intelligence.
func (r *Reader) facts(e *evidence, k int, rules *scores) {
	*e = (*e)[:0]
	at := r.at[k]
	s := r.sentences[at.sentence]
	r.prepare(s)
	e.add(always, none_)
	e.rules(rules)
	r.factsOfSize(e, k)
	r.factsOfVerb(e, k, s)
	r.factsBeside(e, s, at.word)
	r.factsOfWords(e, s, at)
	r.factsOfCues(e, s, at.word)
	r.factsOfOthers(e, k, s)
}

// rules tells what the tables alone make of the amount.
func (e *evidence) rules(rules *scores) {
	first := rules.best()
	second := rules.bestBut(first)
	e.add(ruleSays, atom(first))
	e.add(ruleSecond, atom(second))
	switch a, b := rules[first], rules[second]; {
	case a >= 3*b:
		e.both(ruleMargin, atom(first), 100)
	case a >= b*3/2:
		e.both(ruleMargin, atom(first), 101)
	default:
		e.both(ruleMargin, atom(first), atom(second))
	}
}

func (r *Reader) factsOfSize(e *evidence, k int) {
	a := &r.amounts[k]
	size := a.sizeAtom()
	e.add(sizeIs, size)
	if a.Per != "" {
		e.add(perIs, atomOf(a.Per))
	}
}

// factsOfVerb tells the verb that governs the amount, its subject and its tense.
func (r *Reader) factsOfVerb(e *evidence, k int, s *sentence) {
	g, isSubject, ok := r.governor(s, r.at[k].word)
	if !ok {
		e.add(verbIs, none_)
		return
	}
	verb, form := s.words[g.verb].atom, g.form()
	e.add(tenseIs, form)
	e.both(verbTense, verb, form)
	if isSubject {
		return
	}
	size := r.amounts[k].sizeAtom()
	e.add(verbIs, verb)
	e.both(verbSized, verb, size)
	if g.row != nil {
		e.both(verbIs, 1000+atom(g.row.kind), atom(g.row.weight))
	}
	for _, v := range s.sensesOf(g.verb) {
		e.both(senseVerb, v, size)
		e.both(senseVerb, v, 50+form)
	}
	e.both(stanceIs, atom(g.stance()), form)
	r.factsOfSubject(e, s, &g)
}

func (r *Reader) factsOfSubject(e *evidence, s *sentence, g *group) {
	p, pronoun := r.subject(s, g)
	if pronoun {
		e.add(subjectIs, pronounAtom)
		return
	}
	if p.empty() {
		e.add(subjectIs, none_)
		return
	}
	i := r.headAt(s, p)
	e.add(subjectIs, r.headAtom(s, i))
	for _, a := range s.sensesOf(i) {
		e.add(senseSubject, a)
	}
}

// headAt returns the head of a phrase: its first word that is no adjective.
func (r *Reader) headAt(s *sentence, p span) int {
	i := p.from
	for i < p.to-1 && s.words[i].kind == plain && (s.words[i].entry.is(adjective|article) || isCount(s.words[i].low)) {
		i++
	}
	return i
}

// headAtom returns the atom of the head at word i, that of a name for a name.
func (r *Reader) headAtom(s *sentence, i int) atom {
	if r.isName(s, i) && len(s.words[i].entry.phrases) == 0 {
		return ofName
	}
	return s.words[i].atom
}

// factsBeside tells the words next to the amount at word a.
func (r *Reader) factsBeside(e *evidence, s *sentence, a int) {
	w1, w2, n1, n2 := s.atom(a-1), s.atom(a-2), s.atom(a+1), s.atom(a+2)
	e.add(word1, w1)
	e.add(word2, w2)
	e.add(word3, s.atom(a-3))
	e.both(words12, w2, w1)
	e.add(next1, n1)
	e.add(next2, n2)
	e.add(next3, s.atom(a+3))
	e.both(nexts12, n1, n2)
	if w := a + 1; w < len(s.words) && s.words[w].entry.tense == participle && s.words[w].kind == plain {
		e.add(verbAfter, n1)
	}
	for i := a + 1; i < len(s.words) && i < a+12 && s.words[i].kind != amount && r.low(s, i) != ";"; i++ {
		w := &s.words[i]
		if w.kind != plain || !w.entry.is(preposition|toWord|ofWord) {
			continue
		}
		p := r.phraseAfter(s, i+1)
		if p.empty() {
			continue
		}
		r.factsOfPhrase(e, s, i, p, i <= a+3)
		i = p.to - 1
	}
}

// factsOfPhrase tells the noun of a phrase behind the preposition at word i; of
// those behind "de" only one that is close.
func (r *Reader) factsOfPhrase(e *evidence, s *sentence, i int, p span, close bool) {
	h := r.headAt(s, p)
	head, w := r.headAtom(s, h), &s.words[i]
	if w.entry.is(ofWord) {
		if close {
			e.add(ofNoun, head)
			for _, n := range s.sensesOf(h) {
				e.add(senseOf, n)
			}
		}
		return
	}
	e.both(prepNoun, w.atom, head)
	for _, n := range s.sensesOf(h) {
		e.both(sensePrep, w.atom, n)
	}
}

// How many words of the clause, of the sentence, and of those around it are asked.
const (
	toldWords    = 14
	aroundWords  = 25
	earlierWords = 30
	laterWords   = 20
)

// Where a word outside of the clause is: in the sentence of the amount, in the one before
// or in the one behind.
const (
	ofSentence atom = 1 + iota
	ofEarlier
	ofLater
)

// factsOfWords tells the words of the clause, and what those of the sentence and of
// those beside it are about.
func (r *Reader) factsOfWords(e *evidence, s *sentence, at place) {
	a := at.word
	from, to := a, a+1
	for from > 0 && a-from < toldWords && s.words[from-1].kind != amount && r.low(s, from-1) != ";" {
		from--
	}
	for to < len(s.words) && to-a < toldWords && s.words[to].kind != amount && r.low(s, to) != ";" {
		to++
	}
	e.pairs(pairBefore, s, max(from, a-7), a)
	e.pairs(pairBehind, s, a+1, min(to, a+6))
	e.words(wordBefore, stemBefore, senseBefore, s, from, a)
	e.words(wordBehind, stemBehind, senseBehind, s, a+1, to)
	e.around(ofSentence, s, max(0, from-aroundWords), from)
	e.around(ofSentence, s, to, min(len(s.words), to+aroundWords))
	if at.sentence > 0 {
		p := r.sentences[at.sentence-1]
		r.prepare(p)
		e.around(ofEarlier, p, max(0, len(p.words)-earlierWords), len(p.words))
	}
	if at.sentence+1 < len(r.sentences) {
		n := r.sentences[at.sentence+1]
		r.prepare(n)
		e.around(ofLater, n, 0, min(len(n.words), laterWords))
	}
}

// pairs tells the pairs of words from one place to another.
func (e *evidence) pairs(t template, s *sentence, from, to int) {
	for i := from; i+1 < to; i++ {
		e.both(t, s.words[i].atom, s.words[i+1].atom)
	}
}

// words tells the words from one place to another that say something, their stems, and
// the groups that they are of.
func (e *evidence) words(t, stem, sense template, s *sentence, from, to int) {
	for i := from; i < to; i++ {
		w := &s.words[i]
		if !w.says() {
			continue
		}
		e.add(t, w.atom)
		if w.stem != 0 {
			e.add(stem, w.stem)
		}
		for _, n := range s.groupsOf(w) {
			e.add(sense, n)
		}
	}
}

// around tells the stems and the groups of words outside of the clause, and where they
// are. The words themselves say nothing there that these do not.
func (e *evidence) around(where atom, s *sentence, from, to int) {
	for i := from; i < to; i++ {
		w := &s.words[i]
		if !w.says() {
			continue
		}
		if w.stem != 0 {
			e.add(stemAround, w.stem)
		}
		for _, n := range s.groupsOf(w) {
			e.both(senseAround, n, where)
		}
	}
}

// says tells a word that may say something of an amount.
func (w *word) says() bool {
	const small = article | ofWord | toWord | coordinator | clitic | subjectWord | relative
	return w.kind == plain && w.entry.class&small == 0 && w.atom != ofName
}

// cueReach is how many words from the amount a noun of the tables is told.
const cueReach = 30

// factsOfCues tells the nouns of the tables around the amount at word a.
func (r *Reader) factsOfCues(e *evidence, s *sentence, a int) {
	cues := r.cues(s)
	at, _ := slices.BinarySearchFunc(cues, a, func(c cue, word int) int { return c.from - word })
	for i := at - 1; i >= 0 && a-cues[i].to < cueReach; i-- {
		if c := &cues[i]; c.noun != nil && c.to <= a && !r.inIncise(s, c.from, a) {
			e.cue(cueBefore, c, a-c.to)
			break
		}
	}
	for i := at; i < len(cues) && cues[i].from-a < cueReach; i++ {
		if c := &cues[i]; c.noun != nil {
			e.cue(cueBehind, c, c.from-a-1)
			break
		}
	}
}

func (e *evidence) cue(t template, c *cue, distance int) {
	e.add(t, c.name)
	e.both(t, c.name, farness(distance))
	e.both(t, 1000+atom(c.noun.kind), farness(distance))
}

// factsOfOthers tells what the amounts before are, and how this one stands to
// them.
func (r *Reader) factsOfOthers(e *evidence, k int, s *sentence) {
	switch r.low(s, r.at[k].word-1) {
	case "(":
		e.add(placed, 1)
	case ":":
		e.add(placed, 2)
	}
	if k == 0 || r.at[k].sentence > r.at[k-1].sentence+2 {
		e.add(kindBefore, none_)
		return
	}
	e.both(kindBefore, atom(r.readings[k-1].Kind), r.gapBefore(k))
	if l := &r.readings[k]; l.Link != NoLink && l.LinkTo < k {
		to := &r.readings[l.LinkTo]
		e.both(kindLinked, atom(l.Link), atom(to.Kind))
	}
}

// gapBefore names the distance from the amount before.
func (r *Reader) gapBefore(k int) atom {
	if _, from, to, ok := r.between(k-1, k); ok {
		return farness(to - from)
	}
	return 10
}

// atom returns that of word i.
func (s *sentence) atom(i int) atom {
	if i < 0 || i >= len(s.words) {
		return edge
	}
	return s.words[i].atom
}

// prepare tells for each word of a sentence what it is called among the features,
// the infinitive of a verb, another word in the singular, and the groups of words
// that it is of.
func (r *Reader) prepare(s *sentence) {
	if s.prepared {
		return
	}
	s.prepared = true
	for i := range s.words {
		w, e := &s.words[i], s.words[i].entry
		switch {
		case e != &none:
			w.bare, w.stem = e.bare.atom, e.stem
		case w.kind == plain:
			w.bare, w.stem = atomOf(singular(w.low)), stemAtom(w.low)
		default:
			w.atom = w.kindAtom()
			continue
		}
		switch {
		case w.capital && !w.first && !s.shout && len(e.phrases) == 0 && e.class == 0:
			w.atom = ofName
		case e.lemma != "" && r.isVerb(s, i):
			w.atom = e.verbal.atom
		default:
			w.atom = w.bare
		}
	}
	r.findSenses(s)
}

// kindAtom returns the atom of an amount, a number or a mark.
func (w *word) kindAtom() atom {
	switch w.kind {
	case amount:
		return ofSum
	case number:
		return ofNumber
	}
	return atomOf(w.low)
}

// singular takes the mark of the plural off.
func singular(w string) string {
	if n := len(w); n > 4 && (w[n-1] == 's' || w[n-1] == 'x') && w[n-2] != 's' {
		return w[:n-1]
	}
	return w
}

// stemLetters is how many letters tell a family of words: "subve" those of
// "subvention", "subventionner" and "subventionné".
const stemLetters = 5

// stemAtom returns the atom of the stem of a longer word, 0 of a short one.
func stemAtom(low string) atom {
	letters := 0
	for i := range low {
		if letters == stemLetters {
			return atomOf(low[:i])
		}
		letters++
	}
	return 0
}
