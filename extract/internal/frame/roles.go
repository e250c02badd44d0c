package frame

// roles tells who gives the money of each amount to whom.
func (r *Reader) roles() {
	for k := range r.amounts {
		r.reading = k
		r.proposals = [roleCount]string{announcer: r.sources[k]}
		if l := &r.readings[k]; l.Link == SameAs && l.LinkTo < k {
			r.copyRoles(k, l.LinkTo, true)
			l.AnnouncedBy, l.Place = r.readings[l.LinkTo].AnnouncedBy, r.readings[l.LinkTo].Place
			continue
		}
		r.participle(k)
		r.govern(k)
		r.prepositions(k)
		r.listed(k)
		r.leaders(k)
		r.inherit(k)
		r.fallback(k)
		r.place(k)
		r.project(k)
		r.aim(k)
		r.choose(k)
	}
}

// set fills a role of amount k, if it is still empty.
func (r *Reader) set(k int, what role, name string, why reason) {
	if field, called := r.readings[k].role(what); field != nil && *field == "" && name != "" {
		*field = name
		r.proposals[what] = why.rule
		r.note(k, called, why)
	}
}

// role returns the field of a role, and what the output calls it.
func (a *Reading) role(what role) (*string, string) {
	switch what {
	case investor:
		return &a.Investor, "investor"
	case recipient:
		return &a.Recipient, "recipient"
	case announcer:
		return &a.AnnouncedBy, "announced_by"
	case purpose:
		return &a.Purpose, "purpose"
	case placeRole:
		return &a.Place, "place"
	case projectRole:
		return &a.Project, "project"
	}
	return nil, ""
}

// govern fills the roles that the governing verb gives.
func (r *Reader) govern(k int) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	g, isSubject, ok := r.governor(s, at.word)
	if !ok || g.row == nil || r.isOnTop(s, g.verb, at.word) {
		return
	}
	row := g.row
	if isSubject {
		r.fromAndTo(k, s, at.word, at.word, row)
		return
	}
	if g.modal != nil && row.subject == noRole && row.kind == NoKind {
		row = g.modal
	}
	what := r.subjectRole(k, row, &g)
	switch {
	case g.tense == participle && !g.perfect && !g.passive:
		r.governLoose(k, s, &g)
		r.agent(k, s, &g)
		return
	case g.passive:
		what = row.object
		r.agent(k, s, &g)
	}
	if what == noRole {
		r.fromAndTo(k, s, min(g.verb, at.word), at.word, row)
		return
	}
	r.governSubject(k, what, s, &g)
	if !g.passive && row.object != noRole {
		if o := r.phraseAfter(s, g.verb+1); !o.empty() && o.to <= at.word {
			r.fill(k, row.object, s, o, g.reason(s))
		}
	}
	r.fromAndTo(k, s, min(g.verb, at.word), at.word, row)
}

// isOnTop tells of an amount beside the one that the verb governs: "y consacrera
// 4 M€, en plus de 2,5 millions venus du Feder".
func (r *Reader) isOnTop(s *sentence, v, a int) bool {
	for i := v + 1; i < a; i++ {
		if r.says(s, i, "en", "plus", "de") || r.low(s, i) == "outre" {
			return true
		}
	}
	return false
}

// governLoose fills the role of what a participle without its auxiliary stands
// beside: "beIN, valorisée 3 Mds$", "un fonds doté de 3 M€".
func (r *Reader) governLoose(k int, s *sentence, g *group) {
	j := g.verb - 1
	for j >= 0 && (s.words[j].entry.is(adverb) || r.low(s, j) == ",") {
		j--
	}
	if p := r.phraseBefore(s, j); !p.empty() && g.row.object != noRole {
		r.fill(k, g.row.object, s, p, g.reason(s))
	}
}

// agent fills the role of whom "par" names after a passive or a loose participle:
// "a été rachetée par Orvane", "un fonds doté de 3 M€ par Orvane".
func (r *Reader) agent(k int, s *sentence, g *group) {
	what := g.row.subject
	if what == noRole || what == purpose {
		return
	}
	a := r.at[k].word
	for i := g.verb + 1; i < a; i++ {
		if s.words[i].kind == mark {
			return
		}
	}
	for i := g.verb + 1; i < len(s.words) && i < max(g.verb, a)+agentReach; i++ {
		w := &s.words[i]
		if i > a && w.kind == amount || i != a && w.kind == mark || w.entry.is(relative) || r.isFinite(s, i) {
			return
		}
		if r.low(s, i) != "par" {
			continue
		}
		if p := r.phraseAfter(s, i+1); !p.empty() && r.isActor(s, p) {
			r.fill(k, what, s, p, reason{rule: "agent of the passive", s: s, from: i, to: i + 1})
			return
		}
	}
}

// agentReach is how many words after its verb, and after the amount, the agent
// of a passive may stand.
const agentReach = 6

// governSubject fills the role of the subject.
func (r *Reader) governSubject(k int, what role, s *sentence, g *group) {
	n := r.at[k].sentence
	p, pronoun := r.subject(s, g)
	switch {
	case pronoun:
		r.set(k, what, r.topic(n, g.first), g.reason(s))
	case p.empty():
	case what == investor && g.row.kind == Investment && g.row.weight >= 6: // even a person: "Xavier Niel investit"
		if name, ok := r.resolve(n, s, p); ok {
			r.set(k, what, name, g.reason(s))
		}
	default:
		r.fill(k, what, s, p, g.reason(s))
	}
}

// subjectRole is the role of the subject of a verb for the kind of money that
// the amount is: who "réalise" a turnover gets it, who "réalise" an investment
// gives it.
func (r *Reader) subjectRole(k int, row *verb, g *group) role {
	kind := r.readings[k].Kind
	switch row.stance {
	case says:
		if row.status == Announced && kind == Investment { // "Orvane a annoncé un investissement de"
			return investor
		}
		return noRole
	case gauges, hopes:
		return noRole
	}
	switch kind {
	case Revenue, Earnings, Valuation, Funding, Pay, Contract:
		if row.subject == investor && kind == Funding && (row.kind == Funding || row.kind == Investment) && row.kind != NoKind {
			return investor
		}
		if row.subject == investor && (kind == Pay || kind == Contract) {
			return investor
		}
		if row.object == recipient && row.subject == noRole && !g.passive {
			return noRole
		}
		return recipient
	case Cost, Fine:
		if row.subject == noRole || row.subject == announcer || row.subject == purpose || row.kind == NoKind && row.stance != counts {
			return row.subject
		}
		return investor
	case Investment, Acquisition:
		if row.subject == noRole && row.kind == NoKind {
			return noRole
		}
		return row.subject
	case Price, Other: // "Orvane facture 30 € la nuit", "Lumea reçoit 3 M€"
		if row.kind == kind || kind == Other && row.kind == Aid {
			return row.subject
		}
		return noRole
	case Market:
		return noRole
	}
	return row.subject
}

// fill gives a phrase a role: its actor, or what the definite noun stands for.
func (r *Reader) fill(k int, what role, s *sentence, p span, why reason) {
	if what == investor && r.isSpokesman(k, s, p) || r.isWitness(s, p) {
		what = announcer
	}
	if what == purpose {
		r.set(k, what, r.actor(s, p), why)
		return
	}
	n := r.at[k].sentence
	if name, ok := r.resolve(n, s, p); ok {
		r.set(k, what, name, why)
	}
}
