package frame

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// class says what a word is to the engines.
type class uint32

const (
	article     class = 1 << iota // le, une, son, cette
	possessive                    // son, ses, leur
	ofWord                        // de, du, des, d'
	toWord                        // à, au, aux
	preposition                   // dans, pour, par, auprès
	coordinator                   // et, ou, puis
	subordinate                   // que, quand, si, alors
	relative                      // qui, dont, où
	subjectWord                   // il, elle, on, ils
	clitic                        // se, en, y, lui, ne
	adverb                        // déjà, désormais, pas
	auxiliary                     // a, ont, est, sera
	month
	aiWord       // IA, GPU, algorithme
	personTitle  // ministre, M., président
	orgNoun      // groupe, société, start-up, fonds
	anaphor      // groupe, firme, pépite: with "le", who was named before
	publicBody   // ministère, commune, université: itself, and not whom the text is about
	adjective    // nouveau, grand: no head of a noun phrase
	timeNoun     // mois, an, trimestre
	animate      // what pays or is paid: ménages, salariés, communes
	timeLead     // starts an expression of time
	planNoun     // plan, programme: a name of its own may follow
	siteNoun     // usine, campus, marché: what stands somewhere
	signing      // signé, adopté: done where it was signed
	institution  // Cour, Banque: starts a name
	firstName    // Xavier: a person's, not a company's
	abbreviation // M., Mme: a dot after it ends nothing
)

// An entry is what the lexicon knows of one word in small letters.
//
// What is asked for of most words comes first, to lie in one line of the cache.
type entry struct {
	key     wordKey
	word    string // itself
	class   class
	stem    atom     // 0 of a short word
	times   uint16   // the forms of time that it may start
	sign    timeSign // of time
	starts  sort     // what the phrases are that start with it
	tense   tense
	twofold bool   // its present is its participle too: "soustrait"
	other   bool   // a form of a verb that governs no money
	mayBeAI bool   // it or what it starts may be of artificial intelligence
	aVerb   bool   // a form of a verb
	counts  bool   // an article that is a small number: "deux fondateurs"
	notes   note   // what a sentence has that has it
	bit     uint64 // its own one in seconds and firsts
	firsts  uint64 // a bit for each word before it in the phrases of which it is the second

	verb    *verb
	self    *verb    // of the verb with "se": "s'offre"
	phrases []phrase // of nouns, names and places that start with the word
	alone   int      // the place of the first one of a single word
	seconds uint64   // a bit for each second word of the phrases
	signed  bool     // one of these is a number or a mark
	bare    called   // what it is called in the singular
	verbal  called   // what it is called as a form of a verb
	leads   uint64   // a bit for each word before it in the phrases of groups of which it is the second
	lemma   string   // of the verb that it is a form of
	unit    string   // of time, as ISO 8601 has it: "Y"
	month   int
}

// called is what a word is called among the features, and the groups of words that
// start with it.
type called struct {
	atom   atom
	senses *senseList
}

// A phrase is the rest of a name or noun of several words.
type phrase struct {
	second *entry   // its second word, nil for one of a single word
	rest   []*entry // its further words
	noun   *noun
	name   atom // of the noun
	known  *known
	place  bool
	time   bool // a time without a date: "à terme"
	sort   sort
}

// A sort of phrases. A phrase may be of several.
type sort uint8

const (
	aNoun sort = 1 << iota
	aMoneyNoun
	aKnown
	aWitness
	aPlan
	anAI // known, and of artificial intelligence
	aPlace
	aTime
)

// sorts tells all the sorts that a phrase is of.
func (p *phrase) sorts() (all sort) {
	mark := func(is bool, s sort) {
		if is {
			all |= s
		}
	}
	mark(p.noun != nil, aNoun)
	mark(p.noun != nil && p.noun.kind != NoKind, aMoneyNoun)
	mark(p.known != nil, aKnown)
	mark(p.known != nil && p.known.kind == witness, aWitness)
	mark(p.known != nil && p.known.kind == plan, aPlan)
	mark(p.known != nil && p.known.ai, anAI)
	mark(p.place, aPlace)
	mark(p.time, aTime)
	return all
}

var none entry

func (e *entry) is(c class) bool { return e.class&c != 0 }

func (e *entry) isVerb() bool { return e.aVerb }

// complete tells what follows from the rest of an entry.
func (l *Lexicon) complete(e *entry) {
	e.stem = stemAtom(e.word)
	e.bare = l.called(singular(e.word))
	e.verbal = l.called(e.lemma)
	e.leads = e.bare.senses.leads() | e.verbal.senses.leads()
	e.aVerb = e.verb != nil || e.self != nil || e.other || e.is(auxiliary)
	e.counts = e.is(article) && !e.is(clitic|possessive) && isCount(e.word)
	if e.mayBeAI = e.is(aiWord) || e.starts&anAI != 0 || e.word == "intelligence"; e.mayBeAI {
		e.notes |= noteAI
		l.aiWords.add(e.word)
	}
	if e.is(orgNoun) {
		e.notes |= noteOrg
	}
	if leadsPlace(e.word) {
		e.notes |= notePlace
	}
	if e.sign != 0 || e.times&fixedBit != 0 {
		e.notes |= noteTime
	}
}

// A note is of a sentence: where it has none, nothing of the kind needs to be looked for.
type note uint8

const (
	noteAI    note = 1 << iota // a word may be of artificial intelligence
	notePlace                  // there is a word that may lead a place
	noteTime                   // there is a sign of time, or what may be a time alone
	noteOrg                    // there is the noun of an organisation
)

// A Lexicon is the index of all tables. It is only read.
type Lexicon struct {
	words   vocabulary
	weights *Weights
	senses  senseLists
	aiWords wordBits               // of names of artificial intelligence
	givers  wordBits               // that start giverCues
	colours wordBits               // and those of the status
	forms   [1 << timeSigns]uint16 // of time, that signs allow
}

// Own are names of a user's own field.
type Own struct{ Organisations, Projects, Places []Name }

// A Name is one organisation, project or place.
type Name struct {
	Names []string
	AI    bool // its money has to do with artificial intelligence
}

// NewLexicon builds the index of all tables, of the names of places, and of a
// user's own names.
func NewLexicon(places iter.Seq[string], own Own) *Lexicon {
	l := &Lexicon{words: newVocabulary(), weights: Fitted(), senses: senseIndex()}
	l.addVerbs()
	for i := range classes {
		for w := range strings.FieldsSeq(classes[i].words) {
			l.at(w).class |= classes[i].class
		}
	}
	for i := range nouns {
		name := atomOf(first(nouns[i].forms))
		for form := range strings.SplitSeq(nouns[i].forms, "|") {
			l.addPhrase(form, phrase{noun: &nouns[i], name: name})
		}
	}
	for i, m := range months {
		for w := range strings.FieldsSeq(m) {
			e := l.at(w)
			e.class |= month
			e.month = i + 1
		}
	}
	for _, table := range knowns {
		for i := range table {
			for form := range strings.SplitSeq(table[i].names, "|") {
				l.addPhrase(form, phrase{known: &table[i]})
			}
		}
	}
	for name := range places {
		l.addPhrase(name, phrase{place: true})
	}
	l.addTimes()
	l.addTimeSigns()
	for i := range giverCues {
		l.givers.add(giverCues[i].words[0])
	}
	for i := range colours {
		l.colours.add(colours[i].words[0])
	}
	l.addOwn(own.Organisations, organisation)
	l.addOwn(own.Projects, plan)
	for i := range own.Places {
		for _, name := range own.Places[i].Names {
			l.addPhrase(name, phrase{place: true})
		}
	}
	for _, e := range l.words.entries {
		l.complete(e)
	}
	return l
}

func (l *Lexicon) called(word string) called {
	a := atomOf(word)
	return called{a, l.senses[a]}
}

// WithWeights returns the Lexicon with other weights.
func (l *Lexicon) WithWeights(w *Weights) *Lexicon {
	with := *l
	with.weights = w
	return &with
}

func (l *Lexicon) addOwn(list []Name, kind nameKind) {
	for i := range list {
		k := &known{kind: kind, ai: list[i].AI}
		for _, name := range list[i].Names {
			l.addPhrase(name, phrase{known: k})
		}
	}
}

func (l *Lexicon) at(w string) *entry { return l.words.at(w) }

func (l *Lexicon) addVerbs() {
	for i := range verbs {
		for lemma := range strings.FieldsSeq(verbs[i].lemmas) {
			if bare, ok := strings.CutPrefix(strings.Replace(lemma, "se-", "s'", 1), "s'"); ok {
				for _, f := range conjugate(bare) {
					e := l.at(f.text)
					e.self, e.tense = &verbs[i], f.tense
					e.name(bare)
				}
				continue
			}
			for _, f := range conjugate(lemma) {
				e := l.at(f.text)
				if e.verb == nil {
					e.verb, e.tense = &verbs[i], f.tense
				}
				e.name(lemma)
				e.twofold = e.twofold || f.tense == participle && e.tense == present
			}
		}
	}
	for lemma := range strings.FieldsSeq(others) {
		for _, f := range conjugate(lemma) {
			if e := l.at(f.text); e.verb == nil && !e.other {
				e.other, e.tense = true, f.tense
				e.name(lemma)
			}
		}
	}
	for _, lemma := range auxiliaries {
		for _, f := range conjugate(lemma) {
			e := l.at(f.text)
			e.class |= auxiliary
			e.tense = f.tense
		}
	}
}

// name gives a form its lemma, the first one that has it.
func (e *entry) name(lemma string) {
	if e.lemma == "" {
		e.lemma = lemma
	}
}

// addPhrase indexes a noun or name by its first word.
func (l *Lexicon) addPhrase(form string, p phrase) {
	words := split(form)
	for _, w := range words[1:] {
		p.rest = append(p.rest, l.at(w))
	}
	p.sort = p.sorts()
	e := l.at(words[0])
	e.starts |= p.sort
	if len(p.rest) > 0 {
		e.alone++
		p.second = p.rest[0]
		e.seconds |= p.second.bit
		p.second.firsts |= e.bit
		c, _ := utf8.DecodeRuneInString(p.second.word)
		e.signed = e.signed || !unicode.IsLetter(c)
	}
	at := len(e.phrases)
	for at > 0 && len(e.phrases[at-1].rest) < len(p.rest) {
		at--
	}
	e.phrases = append(e.phrases[:at], append([]phrase{p}, e.phrases[at:]...)...)
}

// split cuts a phrase of a table as read cuts a text: "chiffre d'affaires" is
// chiffre, d', affaires.
func split(form string) []string {
	var words []string
	for w := range strings.FieldsSeq(strings.ToLower(form)) {
		for {
			k := strings.IndexByte(w, '\'')
			if k < 0 || k > 2 || k == len(w)-1 {
				break
			}
			words = append(words, w[:k+1])
			w = w[k+1:]
		}
		words = append(words, w)
	}
	return words
}

// appendFolded appends a word in small letters, with a straight apostrophe and
// without what cannot be seen.
func appendFolded(dst []byte, raw string) []byte {
	for _, c := range raw {
		switch {
		case c < utf8.RuneSelf:
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			dst = append(dst, byte(c))
		case c == '’':
			dst = append(dst, '\'')
		case c == '\u2011':
			dst = append(dst, '-')
		case isInvisible(c):
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(c))
		}
	}
	return dst
}

// phraseAt returns the longest phrase of the lexicon that starts at word i and is of
// one of the sorts, and the place after it.
func (r *Reader) phraseAt(s *sentence, i int, of sort) (*phrase, int) {
	e := s.words[i].entry
	if e.starts&of == 0 {
		return nil, i
	}
	if i+1 < len(s.words) && e.mayLead(&s.words[i+1]) {
		next := &s.words[i+1]
		for k := range e.phrases[:e.alone] {
			p := &e.phrases[k]
			if p.second != next.entry && next.kind == plain { // most are passed over here
				continue
			}
			if p.sort&of != 0 && s.matches(i+1, p.rest) {
				return p, i + 1 + len(p.rest)
			}
		}
	}
	for k := e.alone; k < len(e.phrases); k++ {
		if p := &e.phrases[k]; p.sort&of != 0 {
			return p, i + 1
		}
	}
	return nil, i
}

// mayLead tells whether a word may be the second one of a phrase that starts with e. Each
// knows a bit of the other: "la" starts hundreds of names of places, but few words come
// second in one, and those mostly behind other words.
func (e *entry) mayLead(w *word) bool {
	if w.kind != plain {
		return e.signed
	}
	return e.seconds&w.entry.bit != 0 && w.entry.firsts&e.bit != 0
}

// matches tells whether the words from i on are those of the rest of a phrase.
func (s *sentence) matches(i int, rest []*entry) bool {
	if i+len(rest) > len(s.words) {
		return false
	}
	for k, want := range rest {
		if w := &s.words[i+k]; w.entry != want && (w.kind == plain || w.low != want.word) { // a number or mark has none
			return false
		}
	}
	return true
}
