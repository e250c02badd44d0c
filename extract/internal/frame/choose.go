package frame

import (
	"slices"
	"strings"
)

// chosen are the roles that are chosen among candidates, in this order.
var chosen = [...]role{investor, recipient, announcer, placeRole, purpose, projectRole}

// caution is what must speak for a candidate beyond what speaks for nobody, in
// hundredths: a reader forgives a blank, but not a wrong investor. Who else is named
// may have less for it, for the weights say nobody too often.
var caution = [roleCount]int32{investor: 65, recipient: -20, announcer: -50, placeRole: -40, purpose: -30, projectRole: -30}

// choose settles the roles of amount k: the rules have proposed, and each phrase
// around the amount is weighed against nobody at all.
func (r *Reader) choose(k int) {
	c := r.choiceOf(k)
	list := r.candidates(k)
	for _, what := range chosen {
		if name := *r.role(k, what); name != "" && !names(list, what, name) {
			list = append(list, r.elsewhere(name))
		}
	}
	r.pool = list
	r.options = r.options[:0]
	clear(r.atSpot[:])
	for _, cand := range list {
		o := option{candidate: cand}
		o.copy(&cand.fixed)
		r.weighCandidate(&o.tally, &c, cand)
		r.options = append(r.options, o)
	}
	for _, what := range chosen {
		r.tellHolders(&c, what)
	}
	r.weighNobody(&c)
	for _, what := range chosen {
		r.chooseOne(&c, what)
	}
}

// planTrust is what speaks for a project that the lexicon has, beside the evidence.
const planTrust = 100

// An option is a candidate for the roles of an amount, with what speaks for it in any.
type option struct {
	*candidate
	tally
	holds roleSet // the roles that it has so far
}

// A roleSet has a bit for each role.
type roleSet uint8

func (s roleSet) has(what role) bool { return s>>what&1 != 0 }

// tellHolders tells which candidates have a role so far.
func (r *Reader) tellHolders(c *choice, what role) {
	name := *r.role(c.k, what)
	for i := range r.options {
		o := &r.options[i]
		o.holds &^= 1 << what
		if name == "" {
			continue
		}
		if answers(what, o.text, name) {
			o.holds |= 1 << what
		}
	}
}

// elsewhere makes a candidate of a name that the rules have from another amount.
func (r *Reader) elsewhere(name string) *candidate {
	return &candidate{sentence: -1, text: name, ai: r.isAIName(name)}
}

// names tells whether one of the candidates answers a role as the name does.
func names(list []*candidate, what role, name string) bool {
	for _, c := range list {
		if answers(what, c.text, name) {
			return true
		}
	}
	return false
}

// answers tells whether a candidate answers a role as a name does. A part of a name
// names the same one, "Orvane" and "Orvane SA", but "données" no "centres de données".
func answers(what role, candidate, name string) bool {
	if what == purpose {
		return name != "" && strings.Contains(candidate, name)
	}
	return overlap(candidate, name)
}

// A choice is what the candidates for the roles of an amount have in common.
type choice struct {
	k        int
	s        *sentence
	sentence int
	word     int
	kind     atom
	verb     atom // of its governor
	form     atom
	senses   []atom // of that
	g        group
	governed bool
	subject  bool   // the amount is its subject
	who      span   // its subject
	topic    string // whom the text is about
	rules    [roleCount]string
	ofKind   *kindTallies
	nobody   tally // what speaks for nobody in any role
	before   []holder
}

func (r *Reader) choiceOf(k int) choice {
	at := r.at[k]
	c := choice{k: k, s: r.sentences[at.sentence], sentence: at.sentence, word: at.word, kind: atom(r.readings[k].Kind), verb: none_, topic: r.topic(at.sentence, at.word), rules: r.proposals}
	c.ofKind = r.talliesOf(r.readings[k].Kind)
	r.holders = r.holdersBefore(r.holders[:0], k)
	c.before = r.holders
	r.prepare(c.s)
	g, isSubject, ok := r.governor(c.s, at.word)
	if !ok {
		return c
	}
	c.g, c.governed, c.subject = g, true, isSubject
	w := &c.s.words[g.verb]
	c.verb, c.form, c.senses = w.atom, g.form(), c.s.sensesOf(g.verb)
	if !isSubject {
		c.who, _ = r.subject(c.s, &g)
	}
	return c
}

// chooseOne gives a role to the candidate for which most speaks.
func (r *Reader) chooseOne(c *choice, what role) {
	field, name := r.readings[c.k].role(what)
	proposed := *field
	none := r.weighNobodyAs(c, what, proposed)
	best, most := (*candidate)(nil), none.sum[what]+caution[what]
	r.ask(c.k, name, "", none.keys)
	for i := range r.options {
		o := &r.options[i]
		if what == purpose && o.part && proposed != "" { // "centres de données", not "données"
			continue
		}
		if sum := r.speakFor(c, o, what, proposed); sum > most {
			best, most = o.candidate, sum
		}
	}
	switch {
	case best == nil:
		*field = ""
		r.forget(c.k, name)
	case best.text != proposed:
		r.forget(c.k, name)
		*field = best.text
		r.note(c.k, name, r.reasonFor(best))
	}
	if *field != proposed {
		r.tellHolders(c, what)
	}
}

// speakFor adds up what speaks for an option to have a role.
func (r *Reader) speakFor(c *choice, o *option, what role, proposed string) int32 {
	sum, keys := o.sum[what], o.keys
	add := func(t *tally) {
		sum += t.sum[what]
		if r.watch != nil {
			keys = append(slices.Clip(keys), t.keys...)
		}
	}
	switch {
	case o.holds.has(what):
		r.weighProposed(&r.proposed, c, o.candidate, what)
		add(&r.proposed)
		if c.rules[what] == knownPlan {
			sum += planTrust
		}
	case proposed != "":
		add(&c.ofKind.otherProposed)
	default:
		add(&c.ofKind.unproposed)
	}
	if others := o.holds &^ (1 << what); others != 0 {
		for _, other := range chosen {
			if others.has(other) {
				add(&c.ofKind.taken[other])
			}
		}
	}
	if r.watch != nil {
		r.ask(c.k, roleNames[what], o.text, keys)
	}
	return sum
}

func (r *Reader) reasonFor(c *candidate) reason {
	why := reason{rule: "words around it"}
	if c.sentence >= 0 {
		why.s, why.from, why.to = r.sentences[c.sentence], c.span.from, c.span.to
	}
	return why
}

func (r *Reader) role(k int, what role) *string {
	field, _ := r.readings[k].role(what)
	return field
}

// weighNobody weighs what speaks for empty roles, whichever they are.
func (r *Reader) weighNobody(c *choice) {
	e := &r.evidence
	*e = (*e)[:0]
	e.both(nobody, c.verb, 10)
	e.both(nobody, r.amounts[c.k].sizeAtom(), 11)
	c.nobody.copy(&c.ofKind.nobody[r.readings[c.k].Status])
	r.tallyUp(&c.nobody, *e)
}

// weighNobodyAs weighs what speaks for one role to be empty.
func (r *Reader) weighNobodyAs(c *choice, what role, proposed string) (t tally) {
	e := &r.evidence
	*e = (*e)[:0]
	t.copy(&c.nobody)
	if proposed == "" {
		t.plus(&c.ofKind.noRule)
	} else {
		rule := atomOf(c.rules[what])
		e.add(nobodyRule, rule)
		e.both(nobodyRule, rule, c.kind)
	}
	if c.k > 0 && what.isHandedOn() {
		e.both(nobodyNear, r.isNear(c.k), filled(*r.role(c.k-1, what)))
	}
	if l := &r.readings[c.k]; l.Link != NoLink && l.LinkTo < c.k {
		e.both(nobodyNear, 20+atom(l.Link), filled(*r.role(l.LinkTo, what)))
	}
	r.tallyUp(&t, *e)
	return t
}

// isHandedOn tells a role that one amount of a text often has from the one before,
// as the members of a list.
func (what role) isHandedOn() bool { return what != purpose }

func filled(name string) atom {
	if name == "" {
		return 1
	}
	return 2
}

// isNear tells how an amount stands to the one before it.
func (r *Reader) isNear(k int) atom {
	near := atom(min(r.at[k].sentence-r.at[k-1].sentence, 2)) + 1
	if r.readings[k].Kind == r.readings[k-1].Kind {
		near += 4
	}
	return near
}

// weighProposed weighs that the rules propose a candidate for a role.
func (r *Reader) weighProposed(t *tally, c *choice, cand *candidate, what role) {
	e := &r.evidence
	*e = (*e)[:0]
	rule := atomOf(c.rules[what])
	e.add(ruleOfRole, rule)
	e.both(ruleOfRole, rule, c.kind)
	e.both(ruleOfRole, rule, 50+atom(cand.shape))
	*t = tally{}
	r.tallyUp(t, *e)
}

// A holder is whom an amount before has named in a role, and the fact that this is of
// one who may have a role of this amount.
type holder struct {
	name string
	fact feature
}

// holdersBefore lists who has a role of the amount before, or of the one that amount k
// is linked to.
func (r *Reader) holdersBefore(list []holder, k int) []holder {
	l := &r.readings[k]
	for _, what := range chosen {
		if k > 0 && what.isHandedOn() {
			list = addHolder(list, *r.role(k-1, what), key(filledIs, atom(what), r.isNear(k)))
		}
		if l.Link != NoLink && l.LinkTo < k {
			list = addHolder(list, *r.role(l.LinkTo, what), key(linkedIs, atom(what), atom(l.Link)))
		}
	}
	return list
}

func addHolder(list []holder, name string, fact feature) []holder {
	if name == "" {
		return list
	}
	return append(list, holder{name, fact})
}

// weighCandidate weighs what speaks for and against a candidate for any role of an
// amount.
func (r *Reader) weighCandidate(t *tally, c *choice, cand *candidate) {
	if cand.sentence < 0 {
		r.evidence = r.evidence[:0]
		r.factsOfCandidate(&r.evidence, c, cand)
		r.tallyUp(t, r.evidence)
		return
	}
	spot := r.spotOf(c, cand)
	t.plus(r.weighSpot(c, spot))
	e := &r.evidence
	*e = (*e)[:0]
	r.factsOfCandidate(e, c, cand)
	e.add(spotIs, spot)
	e.both(spotIs, spot, 50+atom(cand.shape))
	r.factsOfSpot(e, c, cand, r.sentences[cand.sentence], spot)
	r.tallyUp(t, *e)
}

// factsOfCandidate gathers what a candidate is, to this amount and to others.
func (r *Reader) factsOfCandidate(e *evidence, c *choice, cand *candidate) {
	for i := range c.before {
		if h := &c.before[i]; overlap(cand.text, h.name) {
			*e = append(*e, h.fact)
		}
	}
	e.both(shapeIs, atom(cand.shape), c.kind)
	if cand.ai {
		e.both(aiNamed, c.kind, 1)
	}
	if c.topic != "" && overlap(c.topic, cand.text) {
		e.add(topicIs, 1)
		e.both(topicIs, 1, c.kind)
		e.both(topicIs, 2, atom(cand.shape))
	}
	if cand.sentence < 0 {
		return
	}
	s := r.sentences[cand.sentence]
	e.both(headIs, r.headAtom(s, cand.head), c.kind)
	for _, n := range s.sensesOf(cand.head) {
		e.both(senseHead, n, c.kind)
		if cand.sentence == c.sentence {
			e.both(senseHead, n, c.verb)
		}
	}
}

// A spotTally is what speaks for who stands in a place, once that is weighed.
type spotTally struct {
	tally
	known bool
}

// weighSpot weighs a place, with the kind and the verb of the amount.
func (r *Reader) weighSpot(c *choice, spot atom) *tally {
	at := &r.atSpot[spot]
	if at.known {
		return &at.tally
	}
	at.known = true
	e := &r.evidence
	*e = (*e)[:0]
	e.both(spotIs, spot, c.kind)
	e.both(spotVerb, spot, c.verb)
	e.both(spotTense, spot, c.form)
	for _, v := range c.senses {
		e.both(senseSpot, spot, v)
	}
	if row := c.g.row; c.governed && row != nil {
		e.both(slotIs, spot, atom(row.subject)*8+atom(row.object))
		e.both(slotIs, spot*64+atom(row.subject), 100+c.kind)
		e.both(slotIs, spot, 200+atom(c.g.stance()))
	}
	r.tallyUp(&at.tally, *e)
	return &at.tally
}

// factsOfSpot tells the words around a candidate.
func (r *Reader) factsOfSpot(e *evidence, c *choice, cand *candidate, s *sentence, spot atom) {
	p := cand.span
	l := r.leads(s, p)
	lead := s.atom(l)
	e.both(leadIs, lead, 100+c.kind)
	if l > 0 && s.words[l].entry.is(ofWord|toWord) {
		e.both(leadIs, lead*31+s.atom(l-1), 100+c.kind)
	}
	if cand.sentence == c.sentence {
		e.both(leadVerb, lead, c.verb)
		e.both(leadVerb, lead*31+spot, c.verb)
		e.between(c, s, p, lead)
	}
	for i := p.to; i < len(s.words) && i < p.to+4 && s.words[i].kind == plain; i++ {
		if r.isVerb(s, i) && !s.words[i].entry.is(auxiliary) {
			e.add(behindVerb, s.words[i].atom)
			e.both(behindVerb, s.words[i].atom, c.kind)
			break
		}
	}
}

// between tells what stands between a phrase and the amount.
func (e *evidence) between(c *choice, s *sentence, p span, lead atom) {
	from, to, side := p.to, c.word, atom(0)
	if p.from > c.word {
		from, to, side = c.word+1, p.from, 10
	}
	far := side + farness(to-from)
	e.add(farIs, far)
	e.both(farIs, far, lead)
	e.both(farIs, far, 100+c.kind)
	amounts, stops := atom(0), false
	for i := from; i < to; i++ {
		if w := &s.words[i]; w.kind == amount {
			amounts++
		} else if w.low == ";" || w.low == ":" {
			stops = true
		}
	}
	e.add(crossesAn, side+min(amounts, 4))
	e.both(crossesAn, side+min(amounts, 4), c.kind)
	if stops {
		e.add(crossesAn, side+9)
	}
}
