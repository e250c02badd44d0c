package extract

import (
	"milliards/currency"
	"strings"
	"unicode"
	"unicode/utf8"
)

// addTerms indexes the spellings of currencies: the press's own first, then
// the codes of ISO 4217, then what CLDR adds.
func (l *lexicon) addTerms() {
	for t := range currency.Terms() {
		l.addTerm(t)
	}
	for c := range currency.All() {
		l.addTerm(currency.Term{Forms: c.Code, Code: c.Code, Style: currency.Code, Before: !c.Historic})
	}
	for c := range currency.All() { // "cruzeiros brésiliens (1967–1986)": see datedName
		if name, _, dated := strings.Cut(c.Plural, " ("); dated {
			l.mark(headOf(l, l.words(name)), isTerm)
		}
		if name, _, dated := strings.Cut(c.Singular, " ("); dated {
			l.mark(headOf(l, l.words(name)), isTerm)
		}
	}
	for _, historic := range []bool{false, true} { // manat turkmène is TMT before it is TMM
		l.addLocaleForms(historic)
	}
}

func (l *lexicon) addLocaleForms(historic bool) {
	for f := range currency.LocaleForms() {
		if info, _ := currency.Lookup(f.Code); strings.Contains(noMoney, f.Code) || info.Historic != historic {
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

// noMoney lists the codes of ISO 4217 whose names are metals or test codes:
// "or", "argent".
const noMoney = "XAG XAU XPD XPT XTS XXX"

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

// A termForm is one spelling of a term.
type termForm struct {
	term  int16
	exact string // the spelling without spaces, where case matters, else empty
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

// termOf returns the term that a row of the table starts with.
func (l *lexicon) termOf(form string) int {
	for i := range l.terms {
		if forms := l.terms[i].Forms; forms == form || strings.HasPrefix(forms, form+"|") {
			return i
		}
	}
	panic("extract: no term " + form)
}

// sign returns the wordID of a sign.
func (l *lexicon) sign(s string) wordID { return l.ids.get(s) }

// exactTerm returns the term that an abbreviation or a code means.
func (l *lexicon) exactTerm(s string) (int, bool) {
	w := readLetters(s, 0, len(s))
	if w.end != len(s) {
		return 0, false
	}
	id := l.wordOf(&w, s)
	if s == "E" || id != 0 && (id == l.euro || id == l.euros) { // "363,7 ME", "350 kEuros"
		return l.euroTerm, true
	}
	node, ok := l.term.step(0, id)
	if !ok {
		return 0, false
	}
	for f := range l.term.values(node) {
		if form := &l.forms[f]; form.exact == s || form.exact == "" && len(s) <= 4 && strings.ToUpper(s) == s {
			return int(form.term), true
		}
	}
	return 0, false
}
