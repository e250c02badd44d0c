package frame

import "strings"

// resolve names the actor that a phrase is: itself, or for "le groupe", "la
// start-up" the organisation before; ok is false for what is none.
func (r *Reader) resolve(n int, s *sentence, p span) (string, bool) {
	for p.from < p.to && s.words[p.from].kind == plain && s.words[p.from].entry.is(article) && !isCount(r.low(s, p.from)) {
		p.from++
	}
	if p.empty() {
		return "", false
	}
	if r.says(s, p.from, "intelligence", "artificielle") || s.words[p.from].entry.is(aiWord) && p.to == p.from+1 && !r.isKnown(s, p.from) {
		return "", false // "IA", "ChatGPT"
	}
	named := false
	for i := p.from; i < p.to; i++ {
		if r.isName(s, i) {
			named = true
		}
	}
	head := p.from
	for head < p.to-1 && s.words[head].kind == plain && s.words[head].entry.is(adjective) && !s.words[head].capital {
		head++
	}
	e := s.words[head].entry
	if head == p.to-1 && e.is(adjective) && !named {
		return "", false // "le premier"
	}
	if !r.isName(s, head) {
		if e.is(timeNoun | month) {
			return "", false
		}
		if !named && e.is(orgNoun) && r.isDefinite(s, p) {
			if t := r.topic(n, p.from); t != "" {
				return t, true
			}
		}
		if _, to := r.phraseAt(s, head, aNoun); to > head && !e.is(orgNoun|publicBody|animate) {
			if q := r.complement(s, span{to, p.to}); !q.empty() {
				return r.resolve(n, s, q)
			}
			return "", false
		}
	}
	return r.actor(s, p), true
}

// isDefinite tells a phrase with "le", "la", "les", "cette", "son" before it.
func (r *Reader) isDefinite(s *sentence, p span) bool {
	switch r.low(s, p.from-1) {
	case "le", "la", "les", "l'", "du", "au", "cette", "ce", "cet", "ces", "aux":
		return true
	}
	return false
}

// isMoneyNoun tells whether a noun that tells what money is starts at i.
func (r *Reader) isMoneyNoun(s *sentence, i int) bool {
	p, _ := r.phraseAt(s, i, aMoneyNoun)
	return p != nil
}

// complement returns the noun phrase after the first "de" of a phrase.
func (r *Reader) complement(s *sentence, p span) span {
	for i := p.from; i < p.to; i++ {
		if r.isOf(s, i) {
			if q := r.phraseAfter(s, i+1); !q.empty() {
				return span{q.from, max(q.to, p.to)}
			}
		}
	}
	return span{}
}

// isActor tells whether a phrase can give or get money: a name that is no place
// after all, an organisation, people.
func (r *Reader) isActor(s *sentence, p span) bool {
	head := p.from
	for head < p.to-1 && s.words[head].kind == plain && s.words[head].entry.is(adjective) && !s.words[head].capital {
		head++
	}
	w := &s.words[head]
	if w.kind == number || w.kind == plain && isCount(r.low(s, head)) {
		head++
		if head >= p.to {
			return false
		}
		w = &s.words[head]
	}
	if r.isName(s, head) {
		return !w.entry.is(aiWord) || p.to > head+1 || r.isKnown(s, head)
	}
	return w.entry.is(orgNoun | publicBody | animate | institution | personTitle)
}

// isKnown tells a name of the lexicon at word i.
func (r *Reader) isKnown(s *sentence, i int) bool {
	p, _ := r.phraseAt(s, i, aKnown)
	return p != nil
}

// isSpokesman tells a person who speaks for who pays: "Willy Borsus a ventilé les
// 22 millions", "le ministre promet".
func (r *Reader) isSpokesman(k int, s *sentence, p span) bool {
	switch r.readings[k].Kind {
	case Investment, Aid, Cost, Other:
	default:
		return false
	}
	e := s.words[p.from].entry
	if e.is(personTitle) {
		return true
	}
	return e.is(firstName) && p.to == p.from+2
}

// isPlaceName tells a place of the lexicon at word i.
func (r *Reader) isPlaceName(s *sentence, i int) bool {
	p, _ := r.phraseAt(s, i, aPlace)
	return p != nil && s.words[i].capital
}

// oneHoldsOther tells whether one of two names holds the other.
func oneHoldsOther(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return b != "" && strings.Contains(a, b)
}
