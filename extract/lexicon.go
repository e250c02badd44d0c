package extract

import (
	"milliards/currency"
	"strings"
	"sync"
	"unicode/utf8"
)

// A wordID names a folded word of the lexicon; 0 is any other word.
type wordID uint16

// wordInfo is what the lexicon knows of one word.
type wordInfo struct {
	flags     wordFlags
	cardinal  int32 // un 1 … seize 16, vingt 20 … nonante 90, cent 100, mille 1000
	approx    int32 // dizaine 10 … millier 1000
	magnitude int8  // index into magnitudes, plus one
	rate      int8  // index into rates, plus one
}

// The lexicon is the index of all tables. It is built on first use and then
// only read.
type lexicon struct {
	small
	ids      map[string]wordID
	info     []wordInfo
	terms    []currency.Term
	term     trie // currency terms, forwards; values are indexes into forms
	forms    []termForm
	before   trie // qualifiers that stand before an amount, from its last word back
	after    trie // qualifiers that stand after it
	per      trie // rates that stand after it
	place    trie // names of places, values are indexes into places
	places   []place
	euroTerm int // the term of "363,7 ME"
	centTerm int // the term of "treize cents"
	swiss    int // the term of "12'500.-"
	dinar    int // the term of "45,77 MD"
	starts   [1 << 16 / 64]uint64
}

var theLexicon = sync.OnceValue(func() *lexicon { return buildLexicon(&Lexicon{}) })

// buildLexicon indexes the tables, and a user's own words beside them.
func buildLexicon(own *Lexicon) *lexicon {
	l := &lexicon{ids: make(map[string]wordID, 8192), info: make([]wordInfo, 1, 8192)}
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
	l.dinar = l.termOf("dinars")
	l.centTerm = l.termOf("cents")
	l.euroTerm = l.termOf("euros")
	l.addQualifiers()
	l.addRates()
	l.addPlaces(own.Places)
	l.addStarts()
	return l
}

// update changes what the lexicon knows of each of the words, separated by "|".
func (l *lexicon) update(words string, change func(*wordInfo)) {
	for w := range strings.SplitSeq(words, "|") {
		buf, n := foldWord(nil, w, 0, len(w))
		if n != len(w) {
			buf = append(buf[:0], w...)
		}
		change(&l.info[l.intern(string(buf))])
	}
}

func (l *lexicon) intern(folded string) wordID {
	if id, ok := l.ids[folded]; ok {
		return id
	}
	id := wordID(len(l.info))
	l.ids[folded] = id
	l.info = append(l.info, wordInfo{})
	return id
}

// words interns the tokens of a phrase of a table: "jusqu'à" is jusqu, à.
func (l *lexicon) words(phrase string) []wordID {
	l.internAll(phrase)
	var ids []wordID
	for _, t := range l.tokenize(nil, phrase, 0, len(phrase)) {
		ids = append(ids, t.word)
	}
	return ids
}

func (l *lexicon) internAll(phrase string) {
	for i := 0; i < len(phrase); {
		buf, j := foldWord(nil, phrase, i, len(phrase))
		if j > i {
			l.intern(string(buf))
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
