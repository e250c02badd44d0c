package frame

// The places where a candidate may stand to the amount.
const (
	spotSubject atom = iota + 1
	spotPassive
	spotObject        // between the verb and the amount
	spotOther         // before the amount, the subject of another verb
	spotAhead         // before the verb
	spotBefore        //
	spotBehindVerb    // of which the amount is the subject
	spotInverted      // behind the amount and its verb
	spotNext          // right behind the amount
	spotBehind        //
	spotFar           // two sentences before
	spotSentenceFront // the sentence before
	spotSentenceNext  // the sentence behind
	spotFarSubject    // the same, as subjects
	spotFrontSubject
	spotNextSubject
	spotCount
)

// spotOf tells where a candidate stands to the amount.
func (r *Reader) spotOf(c *choice, cand *candidate) atom {
	p := cand.span
	if cand.sentence != c.sentence {
		spot := spotFar
		switch cand.sentence - c.sentence {
		case -1:
			spot = spotSentenceFront
		case 1:
			spot = spotSentenceNext
		}
		if cand.subject {
			spot += spotFarSubject - spotFar
		}
		return spot
	}
	governs := c.governed && !c.subject
	switch {
	case governs && overlaps(p, c.who):
		if c.g.passive {
			return spotPassive
		}
		return spotSubject
	case p.to <= c.word && governs && p.from > c.g.verb:
		return spotObject
	case p.to <= c.word && cand.subject:
		return spotOther
	case p.to <= c.word && governs && p.to <= c.g.first:
		return spotAhead
	case p.to <= c.word:
		return spotBefore
	case c.subject && p.from > c.g.verb:
		return spotBehindVerb
	case governs && c.g.first > c.word:
		return spotInverted
	case p.from <= c.word+2:
		return spotNext
	}
	return spotBehind
}

func overlaps(p, q span) bool { return p.from < q.to && q.from < p.to }
