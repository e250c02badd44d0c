package frame

import (
	"math/bits"
	"slices"
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
		if name := labelOf(*r.role(k, what)); name.text != "" && !names(list, what, &name) {
			list = append(list, r.elsewhere(&name))
		}
	}
	r.pool = list
	r.options = slices.Grow(r.options[:0], len(list))[:len(list)]
	clear(r.atSpot[:])
	for i, cand := range list {
		o := &r.options[i]
		o.candidate, o.holds = cand, 0
		o.copy(&cand.fixed)
		r.weighCandidate(&o.tally, &c, cand)
	}
	r.holding = r.holding[:0]
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
}

// A roleSet has a bit for each role.
type roleSet uint8

func (s roleSet) has(what role) bool { return s>>what&1 != 0 }

// tellHolders tells which candidates have a role so far, and lists those that have any.
func (r *Reader) tellHolders(c *choice, what role) {
	name := labelOf(*r.role(c.k, what))
	for _, i := range r.holding {
		r.options[i].holds &^= 1 << what
	}
	r.holding = r.holding[:0]
	for i := range r.options {
		o := &r.options[i]
		if o.mayMatch(&name) && answers(what, &o.label, &name) {
			o.holds |= 1 << what
		}
		if o.holds != 0 {
			r.holding = append(r.holding, i)
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
		if c.mayMatch(name) && answers(what, &c.label, name) {
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
	return candidate.matches(name)
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
// least that must; nil where there is none. Few options hold a role: the others are
// compared in a loop that asks nothing else.
func (r *Reader) loudest(c *choice, what role, proposed string, least int32) *candidate {
	r.askOptions(c, what, proposed)
	best, most := -1, least
	usual := c.ofKind.ofRule(proposed).sum.of(what)
	options := r.options
	word, up := what.place()
	for i := range options {
		o := &options[i]
		if sum := o.sum.at(word, up) + usual; sum > most && o.holds == 0 && o.mayHave(what, proposed) {
			best, most = i, sum
		}
	}
	for _, i := range r.holding {
		o := &options[i]
		if !o.mayHave(what, proposed) {
			continue
		}
		if sum := r.speakFor(c, o, what, proposed); sum > most || sum == most && i < best { // the first of equals
			best, most = i, sum
		}
	}
	if best < 0 {
		return nil
	}
	return options[best].candidate
}

// mayHave tells whether an option is one for a role: "centres de données" is what the
// rules propose, so "données" is not.
func (o *option) mayHave(what role, proposed string) bool {
	return what != purpose || !o.part || proposed == ""
}

// speakFor adds up what speaks for an option to have a role: beside what does for any,
// whether the rules propose it, and which other roles it has.
func (r *Reader) speakFor(c *choice, o *option, what role, proposed string) int32 {
	sum := o.sum.of(what)
	if o.holds.has(what) {
		r.weighProposed(&r.proposed, c, o.candidate, what)
		sum += r.proposed.sum.of(what)
		if c.rules[what] == knownPlan {
			sum += planTrust
		}
	} else {
		sum += c.ofKind.ofRule(proposed).sum.of(what)
	}
	for others := o.holds &^ (1 << what); others != 0; others &= others - 1 {
		sum += c.ofKind.taken[bits.TrailingZeros8(uint8(others))].sum.of(what)
	}
	return sum
}

// askOptions tells who watches of the options for a role, with the features that
// speakFor adds up.
func (r *Reader) askOptions(c *choice, what role, proposed string) {
	if r.watch == nil {
		return
	}
	for i := range r.options {
		o := &r.options[i]
		if !o.mayHave(what, proposed) {
			continue
		}
		keys := slices.Clip(o.keys)
		if o.holds.has(what) {
			r.weighProposed(&r.proposed, c, o.candidate, what)
			keys = append(keys, r.proposed.keys...)
		} else {
			keys = append(keys, c.ofKind.ofRule(proposed).keys...)
		}
		for _, other := range chosen {
			if other != what && o.holds.has(other) {
				keys = append(keys, c.ofKind.taken[other].keys...)
			}
		}
		r.ask(c.k, roleNames[what], o.text, keys)
	}
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
