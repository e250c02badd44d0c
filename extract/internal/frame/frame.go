package frame

// An Amount is an amount of money in a text, as far as this package needs it.
type Amount struct {
	Start, End int // bytes of its span
	// Low and High are the bounds of a range, else equal, in thousandths of the
	// currency's unit: what is compared and added, never printed. Rough tells
	// that they do not hold the amount, which is too large or too fine.
	Low, High int64
	Rough     bool
	Digits    int    // of the whole units
	Currency  string // ISO 4217
	Vague     bool   // it has no number
	Per       string // "year", "month" … for a rate in time
}

// A Reading is what a text says of an amount. What it does not say is empty.
type Reading struct {
	Kind   Kind
	Status Status
	AI     bool

	Horizon     string // ISO 8601 / EDTF
	HorizonText string

	Investor, Recipient, Project, Purpose, Place, AnnouncedBy string

	Link   LinkType
	LinkTo int // the place of the other amount
}

// A LinkType says what an amount is to the one that it is linked to.
type LinkType uint8

// The types of links.
const (
	NoLink LinkType = iota
	SameAs          // the same money again
	PartOf          // a share of it
)

// A Document is a text and what is known of it from outside.
type Document struct {
	Text        string
	Year, Month int // of publication, 0 where they are not known
	// Sentence returns the bounds of the sentence of Text that holds the byte at
	// pos, no earlier than floor.
	Sentence func(text string, pos, floor int) (from, to int)
}

// A Reader reads documents, one at a time. It keeps its buffers.
type Reader struct {
	lex           *Lexicon
	doc           Document
	text          string
	amounts       []Amount
	readings      []Reading
	sentences     []*sentence
	words         []word                // of the sentences
	outside       int                   // words of sentences for which there was no room among them
	at            []place               // of each amount
	mentions      []mention             // the names in the sentences
	topics        []topic               // those of them that the text may be about
	fundings      []int                 // the last amount before each that is funding
	explain       bool                  // whether to note the cues
	notes         [][]Cue               // of each amount, after Explain
	buffer        []byte                // of a word in small letters
	spelt         [keyed]byte           // another
	smalls        map[string]string     // words in small letters that the lexicon does not have
	aiNames       map[string]bool       // whether a name has to do with artificial intelligence
	reading       int                   // the amount whose roles are being filled
	governed      []governed            // each amount
	units         []units               // that each amount has made speak
	linkBy        []linkRule            // that has proposed the link of each
	ties          []tie                 // a buffer
	starts        []int                 // a buffer
	tieWords      []tieWord             // a buffer
	evidence      evidence              // a buffer
	watch         func(Question)        // who fits the weights
	proposals     [roleCount]string     // the rules that have filled the roles of the amount
	pool          []*candidate          // a buffer
	phrases       []candidate           // of the sentences
	senses        []atom                // of their words
	cueLists      []cue                 // of the sentences
	options       []option              // the candidates
	holding       []int                 // those of them that have a role so far
	atSpot        [spotCount]knownTally // what speaks for who stands in a place
	holders       []holder              // a buffer
	proposed      tally                 // what speaks for whom a rule proposes
	kindTallies   [kindCount]kindTallies
	nobodyTallies nobodyTallies
	known         knownFacts // of candidates
	sources       []string   // the rules that tell who announces each amount
	voices        []voice    // of the sentence whose announcers are sought
}

// A place is a word of a sentence.
type place struct{ sentence, word int }

// NewReader returns a Reader that knows the words of lex.
func NewReader(lex *Lexicon) *Reader {
	return &Reader{lex: lex, aiNames: map[string]bool{}, smalls: map[string]string{}}
}

// Read returns what the document says of each of its amounts, which are in the
// order of the text. The result is good until the next call.
func (r *Reader) Read(doc Document, amounts []Amount) []Reading {
	r.doc, r.text, r.amounts = doc, doc.Text, amounts
	clear(r.readings[:cap(r.readings)]) // their names hold the texts before
	r.readings = append(r.readings[:0], make([]Reading, len(amounts))...)
	r.governed = append(r.governed[:0], make([]governed, len(amounts))...)
	r.linkBy = append(r.linkBy[:0], make([]linkRule, len(amounts))...)
	r.notes, r.reading = nil, 0
	if r.explain {
		r.notes = make([][]Cue, len(amounts))
	}
	r.gather()
	r.links()
	r.kinds()
	r.breakdowns()
	r.chooseLinks()
	r.horizons()
	r.statuses()
	r.survey()
	r.announcers()
	r.roles()
	r.inherits()
	r.ais()
	r.release()
	return r.readings
}

// release lets go of the text, which the buffers would keep.
func (r *Reader) release() {
	for _, s := range r.sentences {
		s.words, s.phrases, s.senses, s.cues = nil, nil, nil, nil
		clear(s.times)
	}
	clear(r.phrases)
	r.phrases, r.senses, r.cueLists = r.phrases[:0], r.senses[:0], r.cueLists[:0]
	clear(r.pool[:cap(r.pool)])
	clear(r.options[:cap(r.options)])
	clear(r.holders[:cap(r.holders)])
	clear(r.words)
	if r.outside > 0 {
		r.words = make([]word, 0, (len(r.words)+r.outside)*5/4)
	}
	r.words, r.outside = r.words[:0], 0
	clear(r.mentions)
	clear(r.topics)
	r.text, r.doc = "", Document{}
}

const (
	// before is how many bytes before the sentence with an amount are read, in whole
	// sentences, one or two, for what it leaves out: "La jeune pousse" two sentences on.
	// Behind it one sentence is read: "Orvane mène l'opération." What stands further off
	// makes no annotated passage more right.
	before = 100
	// view is how far back a name or an amount is still what the text speaks of.
	// No reading depends on what lies further off.
	view = 3 << 10
)

// gather reads the sentences with amounts, and those around them.
func (r *Reader) gather() {
	r.sentences, r.at = r.sentences[:0], append(r.at[:0], make([]place, len(r.amounts))...)
	done, next := 0, 0 // the end of what is read, and the first amount behind it
	for next < len(r.amounts) && done < len(r.text) {
		own, _ := r.doc.Sentence(r.text, r.amounts[next].Start, done)
		at, n := max(done, own-before), next
		for at < len(r.text) {
			from, to := r.doc.Sentence(r.text, at, done)
			if to <= done {
				to = min(len(r.text), done+1)
			}
			s := r.read(from, to, next)
			for _, w := range s.amounts {
				r.at[next] = place{len(r.sentences), w}
				next++
			}
			r.sentences = append(r.sentences, s)
			done, at = to, to
			if next > n && len(s.amounts) == 0 {
				break
			}
		}
	}
}
