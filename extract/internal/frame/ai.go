package frame

import "strings"

// ais tells which money has to do with artificial intelligence: that whose giver,
// taker or project has, that put into something in a text about it, and other
// money only where its own sentence speaks of it.
func (r *Reader) ais() {
	near := r.aiSentences()
	for k := range r.amounts {
		a := &r.readings[k]
		i := r.at[k].sentence
		count, all := r.aiAround(near, i)
		switch {
		case r.isAIName(a.Recipient), r.isAIName(a.Project), r.isAIName(a.Investor) && a.Recipient == "":
			a.AI = true
		case r.isCapital(a.Kind):
			a.AI = near[i] || i > 0 && near[i-1] || i+1 < len(near) && near[i+1] || count*3 >= all && count > 0
		default:
			a.AI = near[i] && count*2 >= all
		}
	}
	for k := range r.amounts {
		if a := &r.readings[k]; a.Link == SameAs {
			a.AI = r.readings[a.LinkTo].AI
		}
	}
}

// aiAround counts the sentences around the i-th one that speak of artificial
// intelligence, and all of them.
func (r *Reader) aiAround(near []bool, i int) (count, all int) {
	for j := max(0, i-6); j < min(len(near), i+4); j++ {
		all++
		if near[j] {
			count++
		}
	}
	return count, all
}

// isCapital tells the kinds of money that are put into something.
func (r *Reader) isCapital(k Kind) bool {
	switch k {
	case Investment, Funding, Acquisition, Valuation, Debt, Aid, Contract, Fine, Market:
		return true
	}
	return false
}

// aiSentences tells which sentences speak of artificial intelligence.
func (r *Reader) aiSentences() []bool {
	near := make([]bool, len(r.sentences))
	for i, s := range r.sentences {
		for w := range s.words {
			if r.isAI(s, w) {
				near[i] = true
				break
			}
		}
	}
	return near
}

// isAIName tells a name of the lexicon that has to do with artificial
// intelligence.
func (r *Reader) isAIName(name string) bool {
	if name == "" {
		return false
	}
	is, known := r.aiNames[name]
	if !known {
		is = r.lex.isAIName(name)
		r.aiNames[name] = is
	}
	return is
}

// isAIName looks for a name of the lexicon, or a word of artificial intelligence,
// in a name.
func (l *Lexicon) isAIName(name string) bool {
	words := split(strings.ReplaceAll(name, "’", "'"))
	for i := range words {
		e, ok := l.words[words[i]]
		if !ok {
			continue
		}
		for _, p := range e.phrases {
			if p.known != nil && p.known.ai && len(words) > i+len(p.rest) && equal(p.rest, words[i+1:i+1+len(p.rest)]) {
				return true
			}
		}
		if e.is(aiWord) && words[i] != "ai" {
			return true
		}
	}
	return false
}

func equal(a, b []string) bool { return strings.Join(a, " ") == strings.Join(b, " ") }

// isAI tells a word of artificial intelligence.
func (r *Reader) isAI(s *sentence, i int) bool {
	w := &s.words[i]
	if w.kind != plain {
		return false
	}
	if w.entry.is(aiWord) && (w.capital || w.end-w.start > 3) || r.says(s, i, "intelligence", "artificielle") {
		return true
	}
	p, _ := r.phraseAt(s, i, func(p *phrase) bool { return p.known != nil && p.known.ai })
	return p != nil && w.capital
}
