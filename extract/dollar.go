package extract

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

// ownDollars are the moneys that a bare "dollar" can mean in their countries.
const ownDollars = "CAD AUD NZD HKD SGD"

// dollarStops tells where a text may name one of these countries; TestStops writes
// it.
//
//go:embed dollars.bin
var dollarStops string

// mayPayInDollars tells whether the text or its beginning may name a country whose
// money is a dollar of its own. Few texts do. Where none is named, a dollar is
// American wherever the text is from, and its places need not be listed for it: to
// list them took a quarter of all the time.
func (c *context) mayPayInDollars() bool {
	if c.payDollars == 0 {
		c.payDollars = 1
		head := context{lex: c.lex, text: c.head, tokens: c.tokens}
		if c.namesDollars() || head.namesDollars() {
			c.payDollars = 2
		}
	}
	return c.payDollars == 2
}

// namesDollars tells whether one of the names of these countries stands in the text.
func (c *context) namesDollars() bool {
	l, text, i := c.lex, c.text, 0
	for at := 0; at >= 0; at = l.dollarStops.Find(text, max(at+2, i-2)) {
		i = max(i, passOver(text, at, &l.dollarNames))
		for i < min(at+4, len(text)) {
			if key, end, ok := keyAt(text, i); ok && end > i && !l.dollarNames.has(key) {
				if end, ok = endOfWord(text, end); ok {
					i = end
					continue
				}
			}
			w := readLetters(text, i, len(text))
			if w.end == i {
				_, n := utf8.DecodeRuneInString(text[i:])
				w.end += n
			} else if l.dollarNames.has(w.key[0]) && l.mayBeDollars(text, w.key[0], w.end) {
				if pl, _ := c.longest(i); pl != nil && among(ownDollars, mention{currency: pl.currency}) != "" {
					return true
				}
			}
			i = w.end
		}
	}
	return false
}

// mayBeDollars tells whether the word that ends at i, of which the key is known, is such
// a name by itself, or may be with the next one: "Saint-Hyacinthe", not "Saint-Étienne".
func (l *lexicon) mayBeDollars(text string, key uint64, i int) bool {
	if l.dollarAlone.has(key) || i >= len(text) || text[i] != ' ' && text[i] != '-' && text[i] != '\'' {
		return true
	}
	second, end, ok := keyAt(text, i+1)
	return !ok || end == i+1 || l.dollarSeconds.has(second)
}

// addDollarName notes the first two words of a name of a place that pays in a dollar.
func (l *lexicon) addDollarName(pl *place, ids []wordID) {
	if !strings.Contains(ownDollars, pl.currency) || pl.currency == "" {
		return
	}
	l.dollarNames.put(l.ids.prefix(ids[0]))
	for _, id := range ids[1:] {
		if id == 0 {
			break
		}
		if key := l.ids.prefix(id); isLetter(byte(key)) {
			l.dollarSeconds.put(key)
			return
		}
	}
	l.dollarAlone.put(l.ids.prefix(ids[0]))
}

// isToldInUSD tells a Canadian text that says of its sums that they are American
// dollars: "Les données financières sont exprimées en dollars américains, sauf indication
// contraire."
func (c *context) isToldInUSD() bool {
	if c.inUSD == 0 {
		c.inUSD = 1
		if saysUSD(c.head) || saysUSD(c.text) {
			c.inUSD = 2
		}
	}
	return c.inUSD == 2
}

// saysUSD tells whether the text speaks of its sums in the clause of "en dollars américains".
func saysUSD(text string) bool {
	const blanks = " \u00a0\u202f\n"
	for {
		before, after, ok := strings.Cut(text, "dollars")
		if !ok {
			return false
		}
		text = strings.TrimLeft(after, blanks)
		before = strings.TrimRight(before, blanks)
		if !strings.HasSuffix(before, "en") || !strings.HasPrefix(text, "am") && !strings.HasPrefix(text, "US") {
			continue
		}
		before = before[max(0, len(before)-100):]
		before = before[strings.LastIndexByte(before, '.')+1:]
		for _, subject := range [...]string{"montants", "chiffres", "données", "donne\u0301es", "sultats", "financiers"} { // "résultats", however the accent is written
			if strings.Contains(before, subject) {
				return true
			}
		}
	}
}
