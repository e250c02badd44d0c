package extract

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"milliards/currency"
)

// A wordID names a folded word of the lexicon; 0 is any other word.
type wordID uint16

// wordFlags says what a word is to the grammar.
type wordFlags uint32

const (
	isMoneyWord wordFlags = 1 << iota // part of an amount: a number word, a magnitude, a currency
	isMagnitude                       // an anchor: millions, Md
	isTerm                            // an anchor: first or head word of a currency term
	isShortTerm                       // the same, but needs a digit beside it: "F", "DH", "M"
	isMoneyNoun                       // money by nature: dettes, recettes, subvention
	isCountNoun                       // counted, not paid: habitants, tonnes, paramètres
	isFunction                        // articles, prepositions, conjunctions, auxiliaries
	isFlow                            // a verb or participle that goes with a bare number of money
	isMonth
	isTimeUnit     // an, mois, jours: "12 mois" is no money
	isChange       // passer, relever: "de 9,8 à 15" are two figures
	isPrice        // a verb or noun of price: coûte, budget
	isAbbreviation // ends in a dot that ends no sentence: "M.", "env."
	isPlace        // names a country: see place.go
	isReference    // art., n°, page: the number after it names something
)

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
	euroTerm int  // the term of "363,7 ME"
	centTerm int  // the term of "treize cents"
	swiss    int  // the term of "12'500.-"
	dinar    int  // the term of "45,77 MD"
	starts   [1 << 16 / 64]uint64
}

// A termForm is one spelling of a term.
type termForm struct {
	term  int16
	exact string // the spelling without spaces, where case matters, else empty
}

var theLexicon = sync.OnceValue(buildLexicon)

func buildLexicon() *lexicon {
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
	l.swiss = l.termOf("fr.")
	l.dinar = l.termOf("dinars")
	l.centTerm = l.termOf("cents")
	l.euroTerm = l.termOf("euros")
	l.addQualifiers()
	l.addRates()
	l.addPlaces()
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

// addTerms indexes the spellings of currencies: the press's own first, then
// the codes of ISO 4217, then what CLDR adds.
func (l *lexicon) addTerms() {
	for t := range currency.Terms() {
		l.addTerm(t)
	}
	for c := range currency.All() {
		l.addTerm(currency.Term{Forms: c.Code, Code: c.Code, Style: currency.Code, Before: !c.Historic})
	}
	for _, historic := range []bool{false, true} { // manat turkmène is TMT before it is TMM
		l.addLocaleForms(historic)
	}
}

func (l *lexicon) addLocaleForms(historic bool) {
	for f := range currency.LocaleForms() {
		if info, _ := currency.Lookup(f.Code); noMoney[f.Code] || info.Historic != historic {
			continue
		}
		t := currency.Term{Forms: f.Form, Code: f.Code}
		if f.Kind != currency.FormName {
			if !standsAlone(f) {
				continue
			}
			t.Style = currency.Abbrev
			if strings.ContainsAny(f.Form, "$£¥₤") {
				t.Style = currency.Symbol
			}
		}
		l.addTerm(t)
	}
}

// codeIsWord lists the codes that before a number are something else: "COP 30"
// is a conference, "TOP 50" a chart.
var codeIsWord = map[string]bool{
	"ALL": true, "BAM": true, "BOB": true, "COP": true, "CUP": true, "GEL": true, "LAK": true, "MOP": true,
	"MUR": true, "PEN": true, "RON": true, "SOS": true, "TOP": true, "TRY": true, "SEK": true,
}

// noMoney lists the codes of ISO 4217 whose names are metals or test codes:
// "or", "argent".
var noMoney = map[string]bool{"XAU": true, "XAG": true, "XPT": true, "XPD": true, "XTS": true, "XXX": true}

// standsAlone tells whether a symbol of CLDR means its currency in any text:
// one with a sign of its own does ("₸", "£E"), and so do abbreviations of two
// letters and more of French at large; "kr", "$" and "K" serve several.
func standsAlone(f currency.LocaleForm) bool {
	if f.Form == "$" || f.Form == "£" || f.Form == "¥" || f.Form == "kr" || f.Form == "Rs" || f.Form == "₩" {
		return false
	}
	letters := 0
	for _, r := range f.Form {
		if r >= utf8.RuneSelf || strings.ContainsRune("$£", r) {
			return true
		}
		letters++
	}
	return letters > 1 && f.Locales == "fr" && f.Kind == currency.FormSymbol
}

func (l *lexicon) addTerm(t currency.Term) {
	n := len(l.terms)
	l.terms = append(l.terms, t)
	for form := range strings.SplitSeq(t.Forms, "|") {
		ids := l.words(form)
		for _, id := range ids {
			l.info[id].flags |= isMoneyWord
		}
		f := termForm{term: int16(n)}
		if t.Style == currency.Abbrev || t.Style == currency.Code {
			f.exact = strings.Map(dropSpaces, form)
		}
		l.forms = append(l.forms, f)
		l.term.add(ids, int32(len(l.forms)-1))
		if isSign(form) && !t.Before { // "₩4 000 milliards"
			t.Before = true
			l.terms[n].Before = true
		}
		if t.Style == currency.Symbol && strings.ContainsAny(form, "$£€¥") {
			l.mark(headOf(l, ids), isTerm)
			continue
		}
		flag := isTerm
		if f.exact != "" || len(form) <= 3 {
			flag = isShortTerm
		}
		l.mark(headOf(l, ids), flag)
	}
}

// isSign tells a form without letters.
func isSign(form string) bool {
	for _, r := range form {
		if r < utf8.RuneSelf || unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

func dropSpaces(r rune) rune {
	if r == ' ' || isSpace(r) {
		return -1
	}
	return r
}

// headOf returns the word of a phrase to look out for: one that is a term by
// itself ("francs" in "anciens francs"), else the first.
func headOf(l *lexicon, ids []wordID) wordID {
	for _, id := range ids {
		if l.info[id].flags&(isTerm|isShortTerm) != 0 {
			return id
		}
	}
	return ids[0]
}

func (l *lexicon) mark(id wordID, f wordFlags) {
	l.info[id].flags |= f | isMoneyWord
}

// A trie finds the longest of many phrases that starts at a place.
type trie struct {
	next   map[uint64]int32 // node<<16 | wordID → node
	values map[int32][]int32
	size   int32
}

func (t *trie) add(ids []wordID, value int32) {
	if t.next == nil {
		t.next, t.values = map[uint64]int32{}, map[int32][]int32{}
	}
	node := int32(0)
	for _, id := range ids {
		key := uint64(node)<<16 | uint64(id)
		child, ok := t.next[key]
		if !ok {
			t.size++
			child = t.size
			t.next[key] = child
		}
		node = child
	}
	t.values[node] = append(t.values[node], value)
}

// step goes from node along id; ok is false where no phrase goes on so.
func (t *trie) step(node int32, id wordID) (int32, bool) {
	n, ok := t.next[uint64(node)<<16|uint64(id)]
	return n, ok && id != 0
}

// termOf returns the term that a row of the table starts with.
func (l *lexicon) termOf(form string) int {
	for i := range l.terms {
		if strings.HasPrefix(l.terms[i].Forms, form+"|") {
			return i
		}
	}
	panic("extract: no term " + form)
}
