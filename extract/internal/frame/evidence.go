package frame

// A template is a question that the text around an amount answers: which word
// stands before it, which verb governs it. The answers, atoms, are words, groups of
// words and the small numbers of the enumerations below.
type template uint32

// The templates of what tells the kind of an amount, how far it is, and whether it
// has to do with artificial intelligence.
const (
	always       template = iota // what holds of every amount
	ruleSays                     // what the tables alone would say
	ruleSecond                   // what they would say next
	ruleMargin                   // how clearly
	sizeIs                       // how many digits the amount has in euros
	perIs                        // "month"
	verbIs                       // the verb that governs it: "lever"
	verbTense                    // with its tense
	verbSized                    // with the size of the amount
	verbAfter                    // the participle behind it: "promis"
	tenseIs                      // the tense of its verb
	stanceIs                     // what its verb says of it
	subjectIs                    // the head of the subject: "centre"
	word1                        // the word before it
	word2                        // the one before that
	word3                        //
	words12                      // the two words before it: "prêt de"
	next1                        // the word behind it
	next2                        //
	next3                        //
	nexts12                      // the two words behind it: "de dette"
	ofNoun                       // "d'amende"
	prepNoun                     // a preposition behind it and its noun: "pour des puces"
	wordBefore                   // a word of its clause before it
	wordBehind                   // behind it
	pairBefore                   // two words that follow each other before it
	pairBehind                   //
	stemBefore                   // the stem of a word of its clause before it: "subve"
	stemBehind                   // behind it
	stemAround                   // of any other word
	cueBefore                    // the noun of the tables that stands closest before it
	cueBehind                    // behind it
	kindBefore                   // the kind of the amount before
	kindLinked                   // of the amount that it is linked to
	placed                       // behind "(" or ":"
	senseVerb                    // the group that its verb is of
	senseSubject                 // that of the subject
	senseOf                      // that of the noun in "d'amende"
	sensePrep                    // that of the noun behind a preposition
	senseBefore                  // those of the words of its clause
	senseBehind                  //
	senseAround                  // those of other words
	kindIs                       // its kind, once that is known
	kindTense                    // with the tense of its verb
	statusRule                   // what the rules alone would say of the status
	timeIs                       // how its horizon lies to the date of the text
	aiAround                     // how much the text is about artificial intelligence
	aiRule                       // what the rules alone would say
	aiRole                       // whether those who give or get it are of that field
	aiBefore                     // whether the amount before has to do with it

	// Of a candidate for a role.
	ruleOfRole // the rule that proposes it
	noRuleOf   // that another is proposed, or none
	shapeIs    // a person, an organisation, a place
	headIs     // its first word: "investisseurs"
	lastIs     // its last word
	senseHead  // the group that its head is of
	spotIs     // where it stands to the amount
	spotVerb   // and the verb that governs the amount
	spotTense  // and that verb's tense
	senseSpot  // and its group
	slotIs     // and the role that the tables give the place
	leadIs     // the word before it: "auprès de"
	leadVerb   // and the verb
	leadShape  // and the shape of the candidate
	senseLead  // and the group of the word before that
	behindIs   // the word behind it
	behindVerb // the verb that follows it
	farIs      // how many words lie between
	crossesAn  // how many amounts lie between
	filledIs   // whether it has a role of the amount before
	linkedIs   // or of the amount that this one is linked to
	takenIs    // or another role of this one
	topicIs    // whether it is whom the text is about
	articleIs  // its article
	titleIs    // the noun before a name: "le fonds canadien X"
	besideIs   // the noun in apposition behind a name: "X, spécialiste du cloud"
	partIs     // a word of a name: "Capital"
	aiNamed    // whether it is of artificial intelligence
	nobody     // that no candidate has the role
	nobodyRule //
	nobodyNear //

	// Of a link to another amount, each with the type of the link.
	tieIs      // any
	tieRule    // the rule that proposes it, or another one
	tieKind    // the kinds of the two amounts
	tieFar     // how far the other one is
	tieRatio   // how large beside it
	tieWord1   // the word before the amount
	tieWords12 // the two words before
	tieNext1   // the word behind it
	tieNexts12 //
	tieVerb    // the verb that governs it
	tieSubject // or whose subject it is
	tieBefore  // a word of its clause before it
	tieBehind  // behind it
	tieWhole   // the words beside the other amount
	tieGap     // what stands between the two
	tieBeside  // how the amount before is linked, and the other one
)

// An atom is an answer.
type atom uint32

// atomOf is the atom of a word.
func atomOf(word string) atom {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return atom(h)
}

// atoms of what is no word of the text
const (
	none_  atom = 1 + iota // nothing there
	edge                   // before the first word or behind the last
	ofName                 // a name that the tables do not have
	ofSum                  // an amount
	ofNumber
	pronounAtom
)

// A feature is an answer to a template, as a key of the weights.
type feature uint32

// key mixes a template and its answers.
func key(t template, a, b atom) feature {
	h := (uint32(t)+1)*0x9E3779B1 ^ uint32(a)*0x85EBCA6B
	h ^= h >> 15
	h = h*0xC2B2AE35 ^ uint32(b)*0x27D4EB2F
	h ^= h >> 13
	h *= 0x165667B1
	return feature(h ^ h>>16)
}

// evidence is what a text holds for and against the answers to a question.
type evidence []feature

func (e *evidence) add(t template, a atom) { *e = append(*e, key(t, a, 0)) }

func (e *evidence) both(t template, a, b atom) { *e = append(*e, key(t, a, b)) }

// The enumerations of answers.

// farness names a distance in words by its size.
func farness(d int) atom {
	switch {
	case d <= 0:
		return 1
	case d <= 1:
		return 2
	case d <= 3:
		return 3
	case d <= 7:
		return 4
	case d <= 15:
		return 5
	}
	return 6
}

// sizeAtom tells the size of an amount.
func (a *Amount) sizeAtom() atom {
	if a.Vague {
		return 20
	}
	return atom(min(max(a.size(), 0), 13)) + 1
}

// form tells the tense and voice of a group.
func (g *group) form() atom {
	switch {
	case g.recent:
		return 40
	case g.going:
		return 41
	case g.perfect && g.tense == present && g.passive:
		return 42
	case g.perfect && g.tense == present:
		return 43
	case g.passive:
		return 20 + atom(g.tense)
	}
	return 1 + atom(g.tense)
}
