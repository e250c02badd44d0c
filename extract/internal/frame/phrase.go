package frame

import "strings"

// A span is a run of words of a sentence, from and up to.
type span struct{ from, to int }

func (p span) empty() bool { return p.to <= p.from }

// isNominal tells whether the word at i can stand in a noun phrase.
func (r *Reader) isNominal(s *sentence, i int) bool {
	if uint(i) >= uint(len(s.words)) {
		return false
	}
	w := &s.words[i]
	const functional = ofWord | toWord | preposition | coordinator | subordinate | relative | subjectWord | adverb | article | clitic
	switch w.kind {
	case number:
		return true
	case plain:
		if w.capital && !w.first && !s.shout {
			return true
		}
		e := w.entry
		return e.class&functional == 0 && !(e.isVerb() && r.formIsVerb(s, i)) || e.counts && i+1 < len(s.words)
	}
	return false
}

// isCount tells the small numbers: "deux fondateurs".
func isCount(w string) bool { return numeral(w) > 1 }

// isName tells a word with a capital that its place does not explain.
func (r *Reader) isName(s *sentence, i int) bool {
	return uint(i) < uint(len(s.words)) && s.words[i].capital && r.capitalNames(s, i)
}

// capitalNames tells whether the word with a capital at i is a name.
func (r *Reader) capitalNames(s *sentence, i int) bool {
	w := &s.words[i]
	if !w.told.knows(aName) {
		return w.told.tell(aName, !s.shout && r.looksLikeName(s, i))
	}
	return w.told.is(aName)
}

// looksLikeName tells whether the word with a capital at i, where not all have one, is a
// name.
func (r *Reader) looksLikeName(s *sentence, i int) bool {
	w := &s.words[i]
	if r.isAcronymOfMoney(s, i) {
		return false
	}
	if !w.first {
		return true
	}
	if p, _ := r.phraseAt(s, i, aKnown); p != nil {
		return true
	}
	if w.entry.class != 0 || len(w.entry.phrases) > 0 || w.entry.isVerb() {
		return false
	}
	if strings.ToUpper(r.raw(s, i)) == r.raw(s, i) || strings.ContainsAny(r.raw(s, i)[1:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		return true
	}
	if i+1 >= len(s.words) {
		return false
	}
	n := &s.words[i+1]
	if n.entry.is(coordinator) && i+2 < len(s.words) && s.words[i+2].kind == plain && s.words[i+2].capital {
		return true // "Orvane et Verdalys"
	}
	return n.kind == plain && (n.capital || r.isFinite(s, i+1) || n.entry.is(auxiliary) || isReflexive(r.low(s, i+1))) || n.kind == mark && strings.ContainsAny(r.raw(s, i+1), ",:(")
}

// isAcronymOfMoney tells "le Smic", "l'EBITDA", "le PIB", which name nobody.
func (r *Reader) isAcronymOfMoney(s *sentence, i int) bool {
	w := &s.words[i]
	if len(w.entry.phrases) == 0 || w.entry.is(institution|orgNoun|publicBody) || i+1 < len(s.words) && s.words[i+1].kind == plain && s.words[i+1].capital {
		return false
	}
	p, _ := r.phraseAt(s, i, aNoun|aKnown|aPlace)
	return p != nil && p.noun != nil && p.noun.kind != NoKind && len(p.rest) == 0
}

// isFinite tells a verb in a tense that wants a subject.
func (r *Reader) isFinite(s *sentence, i int) bool {
	if i < 0 || i >= len(s.words) || !r.isVerb(s, i) {
		return false
	}
	switch s.words[i].entry.tense {
	case present, future, conditional, imperfect, simplePast:
		return true
	}
	return false
}

// phraseAfter returns the noun phrase that starts at word i, without its article.
func (r *Reader) phraseAfter(s *sentence, i int) span {
	for i < len(s.words) && s.words[i].kind == plain && s.words[i].entry.is(article) && !isCount(r.low(s, i)) {
		i++
	}
	if !r.isNominal(s, i) {
		return span{i, i}
	}
	return r.phraseFrom(s, i)
}

// phraseFrom returns the noun phrase that starts at word i, which can stand in one.
func (r *Reader) phraseFrom(s *sentence, i int) span {
	p := span{i, i + 1}
	for p.to < len(s.words) {
		switch {
		case r.isNominal(s, p.to):
			if r.isTimeStart(s, p.to) {
				return p
			}
			p.to++
		case r.isOf(s, p.to) && r.ofPhrase(s, p.to) > 0:
			p.to = r.ofPhrase(s, p.to)
		case r.joins(s, p.to):
			p.to = r.afterJoint(s, p.to)
		default:
			return p
		}
	}
	return p
}

func (r *Reader) isTimeStart(s *sentence, i int) bool {
	for k := range s.times {
		if s.times[k].from == i {
			return true
		}
	}
	return false
}

func (r *Reader) isOf(s *sentence, i int) bool {
	return i >= 0 && i < len(s.words) && s.words[i].entry.is(ofWord)
}

// ofPhrase returns the place of the noun after the "de" at i and its article, 0
// where there is none: "de la concurrence".
func (r *Reader) ofPhrase(s *sentence, i int) int {
	j := i + 1
	for j < len(s.words) && s.words[j].kind == plain && s.words[j].entry.is(article) {
		j++
	}
	if j < len(s.words) && s.words[j].kind == plain && (r.isNominal(s, j) || j == i+1 && s.words[j].low == "données") {
		return j + 1 // "centres de données", which is a participle elsewhere
	}
	return 0
}

// joins tells whether "et", "," or "&" at i joins two names: "Pimco et Blue Owl".
func (r *Reader) joins(s *sentence, i int) bool {
	switch r.low(s, i) {
	case "et", "&", "ou":
		return r.isName(s, i-1) && r.isName(s, r.afterJoint(s, i)-1)
	case ",":
		if !r.isName(s, i-1) || !r.isName(s, i+1) {
			return false
		}
		for j := i + 2; j < len(s.words) && j < i+9; j++ {
			if r.low(s, j) == "et" {
				return r.isName(s, r.afterJoint(s, j)-1) && r.isName(s, j-1)
			}
			if s.words[j].kind != plain && r.low(s, j) != "," || s.words[j].kind == plain && !s.words[j].capital && !s.words[j].entry.is(ofWord|article) {
				return false
			}
		}
	}
	return false
}

// afterJoint returns the place after the first word of the name that follows the
// joint at i: "et le Mexique".
func (r *Reader) afterJoint(s *sentence, i int) int {
	j := i + 1
	for j < len(s.words) && s.words[j].entry.is(article|ofWord) && s.words[j].kind == plain && !s.words[j].capital {
		j++
	}
	return min(j+1, len(s.words))
}

// phraseBefore returns the noun phrase that ends with word j, without its
// article.
func (r *Reader) phraseBefore(s *sentence, j int) span {
	if !r.isNominal(s, j) {
		return span{}
	}
	i := j
	for i > 0 {
		w := &s.words[i-1]
		switch {
		case r.isNominal(s, i-1):
			i--
		case w.kind == plain && w.entry.is(ofWord) && r.isNominal(s, i-2):
			i -= 2
		case w.kind == plain && w.entry.is(article) && i > 2 && s.words[i-2].entry.is(ofWord) && r.isNominal(s, i-3):
			i -= 3
		case (r.low(s, i-1) == "et" || r.low(s, i-1) == "," || r.low(s, i-1) == "&") && r.isName(s, i) && r.isName(s, i-2) && r.joins(s, i-1):
			i -= 2
		case w.kind == plain && w.entry.is(article) && i > 1 && r.low(s, i-2) == "et" && r.isName(s, i) && r.isName(s, i-3):
			i -= 3
		default:
			return span{i, j + 1}
		}
	}
	return span{i, j + 1}
}

// leads returns the word before a phrase and its article: the preposition that
// governs it, if there is one.
func (r *Reader) leads(s *sentence, p span) int {
	i := p.from - 1
	for i >= 0 && s.words[i].kind == plain && s.words[i].entry.is(article) && !s.words[i].entry.is(ofWord) {
		i--
	}
	return i
}

// text returns the words of a phrase as an actor is named: "BioNTech" of
// "l'allemand BioNTech".
func (r *Reader) actor(s *sentence, p span) string {
	for p.from < p.to && s.words[p.from].kind == plain && s.words[p.from].entry.is(article) && !isCount(r.low(s, p.from)) {
		p.from++
	}
	if p.empty() {
		return ""
	}
	// Its head words before a name: "le fonds canadien Brookfield".
	k := p.from
	for k < p.to && s.words[k].kind == plain && (!s.words[k].capital || s.words[k].first && s.words[k].entry.class != 0 && !s.words[k].entry.is(firstName|institution)) && !s.words[k].entry.is(ofWord) {
		k++
	}
	if k > p.from && k < p.to && r.isName(s, k) && !r.isOf(s, k-1) && r.isTitle(s, span{p.from, k}) {
		p.from = k
	}
	return r.text[s.words[p.from].start:s.words[p.to-1].end]
}

// isTitle tells whether the words before a name only say what it is: "le
// ministre", "l'allemande", "la jeune pousse", "le fonds canadien".
func (r *Reader) isTitle(s *sentence, p span) bool {
	for i := p.from; i < p.to; i++ {
		e := s.words[i].entry
		if e.is(personTitle | orgNoun) {
			return true
		}
	}
	return p.to-p.from == 1
}

func isReflexive(w string) bool { return w == "se" || w == "s'" || w == "n'" || w == "ne" || w == "y" }
