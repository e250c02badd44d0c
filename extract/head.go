package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"milliards/currency"
)

// A head is the word or sign of a currency's spellings to look out for: "francs"
// in "anciens francs", "D" in "D.A.".
type head struct {
	any    bool     // it may be written in any case
	exact  []string // else as one of these: "DH", "Dh"
	dotted bool     // a dot follows it, as in "l.l."
	accent []string // its spellings with accents: "réal"
}

// fits tells whether the word text[i:j] is written as the head wants.
func (h *head) fits(text string, i, j int) bool {
	return h.any || slices.Contains(h.exact, text[i:j]) || h.dotted && j < len(text) && text[j] == '.'
}

// nearness says what a word between a currency and its number is.
type nearness uint8

const (
	foreign  nearness = iota // it never stands there
	joining                  // it may: "de", "nos", "anciens"
	counting                 // it is the number, or the "en" of "en euros"
)

// addHeads chooses the heads of all spellings of currencies: of those in one
// word the word itself, of the others one that is a head already, else the
// longest.
func (l *lexicon) addHeads() {
	for _, phrases := range []bool{false, true} {
		for t := range l.terms {
			for form := range strings.SplitSeq(l.terms[t].Forms, "|") {
				l.addHead(form, l.terms[t].Style, phrases)
			}
		}
	}
	for c := range currency.All() { // "cruzeiros brésiliens (1967–1986)": see datedName
		for _, form := range []string{c.Plural, c.Singular} {
			if name, _, dated := strings.Cut(form, " ("); dated {
				l.addHead(name, currency.Name, strings.Contains(name, " "))
			}
		}
	}
	for id := range l.info {
		w := &l.info[id]
		m := w.magnitude > 0 && (magnitudes[w.magnitude-1].noun || magnitudes[w.magnitude-1].standing)
		switch {
		case w.cardinal > 0 || w.approx > 0 || m:
			w.near = counting
		case w.flags&(isMoneyWord|isBetween) != 0:
			w.near = joining
		}
	}
	for _, id := range []wordID{l.zero, l.demi, l.demie, l.en, l.ids.get("plusieurs"), l.ids.get("quelques")} {
		l.info[id].near = counting
	}
	for _, id := range append([]wordID{l.de, l.d, l.et}, l.ours...) {
		if l.info[id].near == foreign {
			l.info[id].near = joining
		}
	}
	l.info[0].near = foreign
	for id := range l.info {
		if l.info[id].near != foreign {
			l.nears.put(l.ids.prefix(wordID(id)))
		}
	}
}

// addHead chooses the head of one spelling; phrases says whether it is the turn
// of those in several words.
func (l *lexicon) addHead(form string, style currency.Style, phrases bool) {
	var buf [16]token
	tokens := l.tokenize(buf[:0], form, 0, len(form))
	if phrases != (len(tokens) > 1) {
		return
	}
	exact := style == currency.Abbrev || style == currency.Code
	best := token{}
	for _, t := range tokens {
		h, raw := l.headOf(&l.info[t.word]), form[t.start:t.end]
		if h != nil && (h.any || exact && slices.Contains(h.exact, raw)) {
			h.addAccent(raw)
			return
		}
		if best.word == 0 || l.isBetterHead(form, t, best) {
			best = t
		}
	}
	w := &l.info[best.word]
	if w.head == 0 {
		l.heads = append(l.heads, head{})
		w.head = uint16(len(l.heads))
	}
	h, raw := l.headOf(w), form[best.start:best.end]
	switch {
	case exact:
		h.exact = append(h.exact, raw)
	case len(raw) == 1 && isLetter(raw[0]) && strings.HasPrefix(form[best.end:], "."):
		h.dotted = true
	default:
		h.any = true
	}
	h.addAccent(raw)
}

// headOf returns the head that a word is, nil where it is none.
func (l *lexicon) headOf(w *wordInfo) *head {
	if w.head == 0 {
		return nil
	}
	return &l.heads[w.head-1]
}

// isAccented tells whether the head has these accents in a table: "réal".
func (h *head) isAccented(raw string) bool {
	raw = strings.Map(visible, raw)
	return slices.ContainsFunc(h.accent, func(s string) bool { return strings.EqualFold(s, raw) })
}

func visible(r rune) rune {
	if isInvisible(r) {
		return -1
	}
	return r
}

// addAccent notes a spelling if it has accents.
func (h *head) addAccent(raw string) {
	if isAccented := func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }; strings.ContainsFunc(raw, isAccented) && !slices.Contains(h.accent, raw) {
		h.accent = append(h.accent, raw)
	}
}

// isBetterHead prefers the sign of a currency to words, and long words to short.
func (l *lexicon) isBetterHead(form string, t, than token) bool {
	if t.kind == than.kind {
		return t.end-t.start > than.end-than.start
	}
	sign := t
	if t.kind != mark {
		sign = than
	}
	c, _ := utf8.DecodeRuneInString(form[sign.start:sign.end])
	return (t.kind == mark) == (c == '$' || c >= utf8.RuneSelf && c != '’')
}
