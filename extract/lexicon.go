package extract

import (
	"milliards/currency"
	"milliards/extract/internal/filter"
	"strings"
	"sync"
	"unicode/utf8"
)

// A wordID names a folded word of the lexicon; 0 is any other word.
type wordID uint16

// maxWords is how many of them there are.
const maxWords = 1 << 16

// wordInfo is what the lexicon knows of one word.
type wordInfo struct {
	flags     wordFlags
	cardinal  int32 // un 1 … seize 16, vingt 20 … nonante 90, cent 100, mille 1000
	approx    int32 // dizaine 10 … millier 1000
	magnitude int8  // index into magnitudes, plus one
	rate      int8  // index into rates, plus one
	opens     bool  // an item may start with it
	leads     bool  // a currency may
	near      nearness
	amount    bool   // it may be part of one
	plain     bool   // it is none behind a number
	behind    follow // but this
	head      uint16 // its place in heads, plus one; without pointers there is less to collect
}

// The lexicon is the index of all tables. It is built on first use and then
// only read.
type lexicon struct {
	small
	ids           wordIndex
	ascii         [utf8.RuneSelf]wordID // of the marks of one byte
	info          []wordInfo
	heads         []head
	plain         [utf8.RuneSelf]bool // signs and digits that are no currency
	terms         []currency.Term
	term          trie // currency terms, forwards; values are indexes into forms
	forms         []termForm
	before        trie // qualifiers that stand before an amount, from its last word back
	after         trie // qualifiers that stand after it
	per           trie // rates that stand after it
	place         trie // names of places, values are indexes into places
	places        []place
	euroTerm      int // the term of "363,7 ME"
	euros         wordID
	centTerm      int // the term of "treize cents"
	swiss         int // the term of "12'500.-"
	tunisian      int // the term of "45,77 MD"
	stops         *filter.Table
	dollarStops   *filter.Table
	dollarNames   prefixSet // of countries with a dollar of their own
	dollarAlone   prefixSet // of those of one word
	dollarSeconds prefixSet // of the second words of the others
	prefixes      prefixSet // of the names of places
	smalls        prefixSet // of those that may begin with a small letter
	seconds       prefixSet // of their second words
	alone         prefixSet // of those of one word
	anchors       prefixSet // of magnitudes, of words of currencies and of numbers
	nears         prefixSet // of words that may stand between a currency and its number
	exactCues     prefixSet // of those that do for "3,4" too
	cues          prefixSet // of words that make a number near them stand for money
	theseCues     prefixSet // of those that do from afar
	mute          [256]bool // spaces and signs that are no cues and end no sentence
	compounds     prefixSet // of "MDH", "kEUR"
	starts        prefixSet // of all that may be an anchor or a number: anchors and compounds
	rules         [48]string
	families      []*family // of the terms, nil where they are certain
}

var theLexicon = sync.OnceValue(func() *lexicon { return buildLexicon(&Lexicon{}) })

// buildLexicon indexes the tables, and a user's own words beside them.
func buildLexicon(own *Lexicon) *lexicon {
	l := &lexicon{stops: filter.New(stops), dollarStops: filter.New(dollarStops), ids: newWordIndex(), info: make([]wordInfo, 1, 8192)}
	if len(own.Currencies) > 0 { // stops knows nothing of them
		l.stops = filter.All()
	}
	if len(own.Places) > 0 {
		l.dollarStops = filter.All()
	}
	for _, c := range cardinals {
		l.update(c.forms, func(w *wordInfo) { w.cardinal = c.value; w.flags |= isMoneyWord })
	}
	for _, a := range approximates {
		l.update(a.forms, func(w *wordInfo) { w.approx = a.value; w.flags |= isMoneyWord })
	}
	for i, m := range magnitudes {
		l.update(m.forms, func(w *wordInfo) {
			if w.magnitude == 0 {
				w.magnitude = int8(i + 1)
			}
			w.flags |= isMoneyWord
			if m.standing {
				w.flags |= isMagnitude
			}
		})
	}
	for _, n := range nouns {
		for w := range strings.FieldsSeq(n.words) {
			for _, form := range inflect(w) {
				l.update(form, func(i *wordInfo) { i.flags |= n.flags })
			}
		}
	}
	l.addSmall()
	l.addTerms()
	for i := range own.Currencies {
		l.addTerm(own.Currencies[i].term())
	}
	l.swiss = l.termOf("fr.")
	l.tunisian = l.termOf("D")
	l.centTerm = l.termOf("cents")
	l.euroTerm, l.euros = l.termOf("euros"), l.ids.get("euros")
	l.addQualifiers()
	l.addRates()
	l.addPlaces(own.Places)
	l.addHeads()
	l.addAnchors()
	l.addCues()
	l.addPlain()
	l.addOpenings()
	l.addRules()
	for i := range l.terms {
		l.families = append(l.families, familyOf(l.terms[i].Family))
	}
	return l
}

// addOpenings marks what an item can start with: a number, a magnitude, "plusieurs",
// or a currency.
func (l *lexicon) addOpenings() {
	for id := 1; id < len(l.info); id++ {
		w := &l.info[id]
		_, w.leads = l.term.step(0, wordID(id))
		w.opens = w.cardinal > 0 || w.approx > 0 || w.magnitude > 0
	}
	for _, id := range append([]wordID{l.zero, l.demi, l.demie}, l.vagueWords...) {
		l.info[id].opens = true
	}
}

// update changes what the lexicon knows of each of the words, separated by "|".
func (l *lexicon) update(words string, change func(*wordInfo)) {
	for w := range strings.SplitSeq(words, "|") {
		var buf [64]byte
		folded, n := foldWord(buf[:0], w, 0, len(w))
		if n != len(w) {
			folded = append(folded[:0], w...)
		}
		change(&l.info[l.internFolded(folded)])
	}
}

// internFolded is intern for words most of which are there already.
func (l *lexicon) internFolded(folded []byte) wordID {
	if len(folded) <= keyBytes {
		key := keyOf(folded)
		if id := l.ids.find(&key); id != 0 {
			return id
		}
	}
	return l.intern(string(folded))
}

func (l *lexicon) intern(folded string) wordID {
	if id := l.ids.get(folded); id != 0 {
		return id
	}
	l.info = append(l.info, wordInfo{})
	if c := folded[0]; len(folded) == 1 && c < utf8.RuneSelf {
		l.ascii[c] = l.ids.add(folded)
		return l.ascii[c]
	}
	return l.ids.add(folded)
}

// words interns the tokens of a phrase of a table: "jusqu'à" is jusqu, à.
func (l *lexicon) words(phrase string) []wordID {
	l.internAll(phrase)
	var ids []wordID
	var buf [16]token
	for _, t := range l.tokenize(buf[:0], phrase, 0, len(phrase)) {
		ids = append(ids, t.word)
	}
	return ids
}

func (l *lexicon) internAll(phrase string) {
	for i := 0; i < len(phrase); {
		var buf [64]byte
		folded, j := foldWord(buf[:0], phrase, i, len(phrase))
		if j > i {
			l.internFolded(folded)
			i = j
			continue
		}
		_, n := utf8.DecodeRuneInString(phrase[i:])
		if c := phrase[i]; c != ' ' && !isDigit(c) {
			l.intern(phrase[i : i+n])
		}
		i += n
	}
}
