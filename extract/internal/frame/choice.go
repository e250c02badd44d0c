package frame

// A choice is what the candidates for the roles of an amount have in common.
type choice struct {
	k        int
	s        *sentence
	sentence int
	word     int
	kind     atom
	near     atom // how the amount stands to the one before it
	verb     atom // of its governor
	form     atom
	senses   []atom // of that
	g        group
	governed bool
	subject  bool  // the amount is its subject
	who      span  // its subject
	topic    label // whom the text is about
	rules    [roleCount]string
	ofKind   *kindTallies
	nobody   tally // what speaks for nobody in any role
	before   []holder
}

func (r *Reader) choiceOf(k int) choice {
	at := r.at[k]
	c := choice{k: k, s: r.sentences[at.sentence], sentence: at.sentence, word: at.word, kind: atom(r.readings[k].Kind), verb: none_, topic: labelOf(r.topic(at.sentence, at.word)), rules: r.proposals}
	c.ofKind = r.talliesOf(r.readings[k].Kind)
	if k > 0 {
		c.near = r.isNear(k)
	}
	r.holders = r.holdersBefore(r.holders[:0], k, c.near)
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

// A holder is whom an amount before has named in a role, and the fact that this is of
// one who may have a role of this amount.
type holder struct {
	label
	fact feature
}

// holdersBefore lists who has a role of the amount before, or of the one that amount k
// is linked to.
func (r *Reader) holdersBefore(list []holder, k int, near atom) []holder {
	l := &r.readings[k]
	for _, what := range chosen {
		if k > 0 && what.isHandedOn() {
			list = addHolder(list, *r.role(k-1, what), key(filledIs, atom(what), near))
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
	return append(list, holder{labelOf(name), fact})
}

// isHandedOn tells a role that one amount of a text often has from the one before,
// as the members of a list.
func (what role) isHandedOn() bool { return what != purpose }

// filledAtoms is more than any that filled returns.
const filledAtoms = 3

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
