package frame

// listed fills the role that a list gives: "Google : $25bn", "20 de Brookfield",
// "Microsoft, 80–121 Mds$", "Nabla Bio-santé (18,5 M€)".
func (r *Reader) listed(k int) {
	what := principal[r.readings[k].Kind]
	at := r.at[k]
	s := r.sentences[at.sentence]
	if what == noRole {
		return
	}
	i := at.word - 1
	for i > 0 && s.words[i].kind == plain && s.words[i].entry.is(adverb|article) || i > 0 && (r.low(s, i) == "~" || r.low(s, i) == ">") {
		i--
	}
	if r.isName(s, i) && !r.isFinite(s, i) { // "Scale.Ai 15"
		p := r.phraseBefore(s, i)
		if b := r.leads(s, p); b >= 0 && (s.words[b].kind == mark && r.low(s, b) != "«" || r.low(s, b) == "et") {
			if g, _, ok := r.governor(s, at.word); ok && g.row != nil && g.row.subject != noRole {
				what = g.row.subject
			}
			r.replace(k, what, s, p)
		}
	}
	switch r.low(s, i) {
	case ",", ":", "(", "–", "=":
		if r.isName(s, i-1) {
			p := r.phraseBefore(s, i-1)
			before := p.from - 1
			for before >= 0 && s.words[before].kind == plain && s.words[before].entry.is(article) {
				before--
			}
			if before < 0 || s.words[before].kind == mark || s.words[before].entry.is(coordinator) || s.words[before].kind == amount {
				r.fill(k, what, s, p, listReason(s, p))
			}
		}
	}
	if k > 0 && r.isOf(s, at.word+1) { // "20 de Brookfield", "100 milliards de l'État"
		if p := r.phraseAfter(s, at.word+2); !p.empty() && r.isActor(s, p) && (r.at[k-1].sentence == at.sentence || r.readings[k].Kind == Aid) && r.readings[k].Kind != Revenue && r.readings[k].Kind != Earnings {
			r.fill(k, investor, s, p, listReason(s, p))
		}
	}
}

// replace gives a phrase a role that the governing verb gave to another member
// of the list: "L'institut touchera 40 M$, Orvane 12".
func (r *Reader) replace(k int, what role, s *sentence, p span) {
	switch what {
	case investor:
		r.readings[k].Investor = ""
		r.forget(k, "investor")
	case recipient:
		r.readings[k].Recipient = ""
		r.forget(k, "recipient")
	}
	r.fill(k, what, s, p, listReason(s, p))
}

// principal is the role that names alone in a list have.
var principal = [kindCount]role{
	Investment: investor, Funding: recipient, Acquisition: recipient, Valuation: recipient, Revenue: recipient, Earnings: recipient,
	Debt: recipient, Fine: investor, Aid: recipient, Contract: recipient, Cost: investor,
}

func listReason(s *sentence, p span) reason {
	return reason{rule: "list", s: s, from: p.from, to: p.to}
}
