package frame

// kindTallies are what is weighed of each amount of a kind, in whatever text: that
// nobody has a role, that a candidate has another one.
type kindTallies struct {
	known         bool
	nobody        [statusCount]tally // has the role
	noRule        tally              // proposes anybody, which speaks for nobody
	unproposed    tally              // where the rules propose nobody
	otherProposed tally              // where they propose another candidate
	taken         [roleCount]tally   // a candidate that has this role
}

// A knownTally is one that is weighed when it is first asked for.
type knownTally struct {
	tally
	known bool
}

// linked is what tells an amount that is linked to another from one that stands near it.
const linked = 20

// nobodyTallies are what is weighed of nobody's having a role that another amount has
// filled or not, by how that amount stands to this one.
type nobodyTallies [linked + PartOf + 1][filledAtoms]knownTally

// nobodyAt returns one of them.
func (r *Reader) nobodyAt(near, filled atom) *tally {
	t := &r.nobodyTallies[near][filled]
	if !t.known {
		t.known = true
		r.tallyUp(&t.tally, evidence{key(nobodyNear, near, filled)})
	}
	return &t.tally
}

// talliesOf returns those of a kind, which are weighed at its first amount.
func (r *Reader) talliesOf(k Kind) *kindTallies {
	t := &r.kindTallies[k]
	if t.known {
		return t
	}
	t.known = true
	kind := atom(k)
	for status := range t.nobody {
		r.tallyUp(&t.nobody[status], evidence{key(nobody, none_, 0), key(nobody, kind, 1), key(nobody, kind, 2+atom(status))})
	}
	r.tallyUp(&t.noRule, evidence{key(nobodyRule, none_, 0), key(nobodyRule, none_, kind)})
	r.tallyUp(&t.unproposed, evidence{key(noRuleOf, 2, kind)})
	r.tallyUp(&t.otherProposed, evidence{key(noRuleOf, 1, 0)})
	for _, what := range chosen {
		r.tallyUp(&t.taken[what], evidence{key(takenIs, atom(what), 0), key(takenIs, atom(what), kind)})
	}
	return t
}

// ofRule returns what is weighed of a candidate that the rules do not propose: they
// propose another one, or nobody.
func (t *kindTallies) ofRule(proposed string) *tally {
	if proposed != "" {
		return &t.otherProposed
	}
	return &t.unproposed
}
