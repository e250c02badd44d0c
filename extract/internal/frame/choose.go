package frame

import "slices"

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
		if name := labelOf(*r.role(k, what)); name.text != "" && !names(list, what, &name) {
			list = append(list, r.elsewhere(&name))
		}
	}
	r.pool = list
	r.options, r.most = r.options[:0], silence
	clear(r.atSpot[:])
	for _, cand := range list {
		r.options = append(r.options, option{candidate: cand})
		o := &r.options[len(r.options)-1]
		o.copy(&cand.fixed)
		r.weighCandidate(&o.tally, &c, cand)
		o.sum.raise(&r.most)
	}
	for _, what := range chosen {
		if *r.role(k, what) != "" {
			r.tellHolders(&c, what)
		}
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
	held  int32   // what speaks for one that holds any to have the role asked for
}

// A roleSet has a bit for each role.
type roleSet uint8

func (s roleSet) has(what role) bool { return s>>what&1 != 0 }

// tellHolders tells which candidates have a role so far.
func (r *Reader) tellHolders(c *choice, what role) {
	name := labelOf(*r.role(c.k, what))
	for i := range r.options {
		o := &r.options[i]
		o.holds &^= 1 << what
		if answers(what, &o.label, &name) {
			o.holds |= 1 << what
		}
	}
}

// elsewhere makes a candidate of a name that the rules have from another amount.
func (r *Reader) elsewhere(name *label) *candidate {
	return &candidate{sentence: -1, label: *name, ai: r.isAIName(name.text)}
}

// names tells whether one of the candidates answers a role as the name does.
func names(list []*candidate, what role, name *label) bool {
	for _, c := range list {
		if answers(what, &c.label, name) {
			return true
		}
	}
	return false
}

// answers tells whether a candidate answers a role as a name does. A part of a name
// names the same one, "Orvane" and "Orvane SA", but "données" no "centres de données".
func answers(what role, candidate, name *label) bool {
	if what == purpose {
		return name.text != "" && candidate.holds(name)
	}
	return candidate.overlaps(name)
}

// chooseOne gives a role to the candidate for which most speaks.
func (r *Reader) chooseOne(c *choice, what role) {
	field, name := r.readings[c.k].role(what)
	proposed := *field
	none := r.weighNobodyAs(c, what, proposed)
	r.ask(c.k, name, "", none.keys)
	best := r.loudest(c, what, proposed, none.sum.of(what)+caution[what])
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

// loudest returns the candidate for which more speaks than for any other, and than the
// least that must; nil where there is none. Most roles have none, as is known from what
// speaks for any option, and for the few that hold a role.
func (r *Reader) loudest(c *choice, what role, proposed string, least int32) *candidate {
	usual := c.ofKind.ofRule(proposed).sum.of(what)
	loud := r.most[what]+usual > least
	for i := range r.options {
		if o := &r.options[i]; (o.holds != 0 || r.watch != nil) && o.mayHave(what, proposed) {
			o.held = r.speakFor(c, o, what, proposed)
			loud = loud || o.held > least
		}
	}
	if !loud {
		return nil
	}
	best, most := (*candidate)(nil), least
	for i := range r.options {
		o := &r.options[i]
		sum := o.sum.of(what) + usual
		if o.holds != 0 {
			sum = o.held
		}
		if sum > most && o.mayHave(what, proposed) {
			best, most = o.candidate, sum
		}
	}
	return best
}

// mayHave tells whether an option is one for a role: "centres de données" is what the
// rules propose, so "données" is not.
func (o *option) mayHave(what role, proposed string) bool {
	return what != purpose || !o.part || proposed == ""
}

// speakFor adds up what speaks for an option to have a role. Of one that holds no role
// it is what it is in any, and what is usual.
func (r *Reader) speakFor(c *choice, o *option, what role, proposed string) int32 {
	sum, keys := o.sum.of(what), o.keys
	add := func(t *tally) {
		sum += t.sum.of(what)
		if r.watch != nil {
			keys = append(slices.Clip(keys), t.keys...)
		}
	}
	if o.holds.has(what) {
		r.weighProposed(&r.proposed, c, o.candidate, what)
		add(&r.proposed)
		if c.rules[what] == knownPlan {
			sum += planTrust
		}
	} else {
		add(c.ofKind.ofRule(proposed))
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
