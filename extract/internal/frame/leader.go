package frame

// leaders finds who leads a round, as the sentences after it tell: "Global
// Ventures mène l'opération".
func (r *Reader) leaders(k int) {
	if r.readings[k].Kind != Funding || r.readings[k].Investor != "" {
		return
	}
	at := r.at[k]
	for n := at.sentence; n < len(r.sentences) && n <= at.sentence+2; n++ {
		s := r.sentences[n]
		for i := range s.words {
			if !r.isLead(s, i) {
				continue
			}
			g := r.groupAt(s, i)
			if p, pronoun := r.subject(s, &g); !pronoun && !p.empty() && r.isName(s, p.from) {
				if name := r.actor(s, p); name != r.readings[k].Recipient {
					r.set(k, investor, name, g.reason(s))
					return
				}
			}
		}
	}
}

// isLead tells the verbs of those who put money into a round: "mène le tour",
// "entre au tour", "sont de la partie".
func (r *Reader) isLead(s *sentence, i int) bool {
	e := s.words[i].entry
	switch {
	case e.verb != nil && e.verb.lead && r.isVerb(s, i):
		return e.tense != participle || r.auxiliaryBefore(s, i) >= 0
	case r.says(s, i, "entre", "au"), r.says(s, i, "entrent", "au"), r.says(s, i, "sont", "de", "la", "partie"), r.says(s, i, "est", "de", "la", "partie"), r.says(s, i, "figure", "au"), r.says(s, i, "figurent", "au"), r.says(s, i, "y", "figurent"):
		return true
	}
	return false
}
