package extract

import (
	"strings"
	"unicode/utf8"
)

// A mention is a place, or a currency said in full, at a byte offset of the
// text: what resolves "francs", "dinars" and "FCFA" near it.
type mention struct {
	at, end  int
	country  string // ISO 3166-1 alpha-2, empty for a currency
	currency string // ISO 4217, today's of the country
}

// addPlaces indexes the words by which text names countries.
func (l *lexicon) addPlaces(own []Entry) {
	l.places = places[:len(places):len(places)]
	for i := range own {
		l.places = append(l.places, own[i].place())
	}
	for i := range l.places {
		pl := &l.places[i]
		for k, list := range [...]string{pl.names, pl.demonyms, pl.towns} {
			for name := range strings.SplitSeq(list, "|") {
				ids := l.words(name)
				if len(ids) == 0 || ids[0] == 0 {
					continue // no word of this sort, or "13e arrondissement", which starts with no word
				}
				l.place.add(ids, int32(i))
				l.info[ids[0]].flags |= isPlace
				first := l.ids.prefix(ids[0])
				l.prefixes.put(first)
				l.addDollarName(pl, ids)
				if isDemonym := k == 1; isDemonym || len(ids) > 1 {
					l.smalls.put(first)
				}
				if len(ids) > 1 {
					l.seconds.put(l.ids.prefix(ids[1]))
				} else {
					l.alone.put(first)
				}
			}
		}
	}
}

// longestPlace is how many tokens the name of a place can have.
const longestPlace = 14

// surveyMore reads on to the next place of the text, or to its end.
func (c *context) surveyMore() { c.surveyTo(len(c.text)) }

// surveyTo reads on to the next place of the text, or to the first word from to on.
// Words that no place starts with are passed over without being looked up.
func (c *context) surveyTo(to int) {
	l, text, i := c.lex, c.text, c.seen
	for i < to {
		if b := text[i]; b < utf8.RuneSelf && !isLetter(b) {
			i++
			continue
		} else if b >= utf8.RuneSelf {
			if r, n := latinAt(text, i, len(text)); !isWordRune(r) || isInvisible(r) {
				i += n
				continue
			}
		}
		if n, ok := l.isNoPlace(text, i); ok {
			i += n
			continue
		}
		w := readLetters(text, i, len(text))
		if l.mayBePlace(&w) {
			if id := l.wordOf(&w, text[i:w.end]); id != 0 && l.info[id].flags&isPlace != 0 && l.maySpell(id, text[w.end:]) {
				if end, ok := c.placeAt(i); ok {
					c.seen = end
					return
				}
			}
		}
		i = w.end
	}
	c.seen, c.allRead = i, i >= len(text)
}

// isNoPlace tells words that start no place by their prefix, as most do, and returns
// their length, with the sign behind them.
func (l *lexicon) isNoPlace(text string, i int) (n int, ok bool) {
	if n := l.passPlain(text, i); n > 0 {
		return n, true
	}
	p, ok := prefixAt(text, i)
	if !ok {
		return 0, false
	}
	set := &l.prefixes
	if p.size < 8 && p.ups == 0 { // of a longer word more letters may be capitals
		set = &l.smalls
	}
	if set.has(p.key) && (p.size >= 8 || l.alone.has(p.key) || !l.noSecond(text, p.end)) {
		return 0, false
	}
	j := p.wordEnd(text)
	if j < len(text) && text[j] < utf8.RuneSelf {
		j++
	}
	return j - i, true
}

// passPlain is isNoPlace for words of ASCII: it returns 0 where it does not know.
func (l *lexicon) passPlain(text string, i int) int {
	if i+8 >= len(text) {
		return 0
	}
	key, n, capitals := firstLetters(load(text[i : i+8]))
	end, set := i+n, &l.prefixes
	if n < 8 && capitals == 0 {
		set = &l.smalls
	}
	if n < 8 && text[end] >= utf8.RuneSelf || set.has(key) { // "é"
		return 0
	}
	if n == 8 {
		p := prefix{end: end}
		end = p.wordEnd(text)
	}
	if end < len(text) && text[end] < utf8.RuneSelf {
		end++
	}
	return end - i
}

// mayBePlace tells whether a place may start with the word. One in small letters
// starts adjectives and names of several words alone.
func (l *lexicon) mayBePlace(w *letters) bool {
	switch {
	case w.accent: // "à Maurice"
		return true
	case w.ups == 0:
		return l.smalls.has(w.key[0])
	}
	return l.prefixes.has(w.key[0])
}

// maySpell tells whether a place may have the word id in its name where the text
// goes on as after: "la" before "Paz", not before "mairie".
func (l *lexicon) maySpell(id wordID, after string) bool {
	node, _ := l.place.step(0, id)
	_, named := l.place.value(node)
	return named || !l.noSecond(after, 0)
}

// noSecond tells that the word before i ends there, and that the next one is the second
// of no name: the space of "la mairie", the apostrophe of "n'est".
func (l *lexicon) noSecond(text string, i int) bool {
	if i+1 >= len(text) || text[i] != ' ' && text[i] != '\'' || !isLetter(text[i+1]) {
		return false
	}
	p, ok := prefixAt(text, i+1)
	return ok && !l.seconds.has(p.key)
}

// placeAt lists the place whose name starts at i.
func (c *context) placeAt(i int) (end int, ok bool) {
	l, text := c.lex, c.text
	pl, tokens := c.longest(i)
	if pl == nil {
		return i, false
	}
	last := tokens[len(tokens)-1]
	if tokens[0].shape == lower && l.info[l.wordBefore(text, i)].flags&isTerm != 0 {
		return i, false // "francs belges" tells the money, not the place
	}
	if tokens[0].shape == lower && last.shape == lower && !isDemonym(pl, text[i:last.end]) {
		return i, false
	}
	c.places = append(c.places, mention{at: i, end: int(last.end), country: pl.country, currency: pl.currency})
	return int(last.end), true
}

// longest returns the place with the longest name that starts at i and the tokens
// of the name, nil where none does.
func (c *context) longest(i int) (found *place, name []token) {
	l, node, tokens := c.lex, int32(0), c.tokens[:0]
	for len(tokens) < longestPlace {
		n := len(tokens)
		if tokens = l.tokenizeFew(tokens, c.text, i, len(c.text), 1); len(tokens) == n {
			break
		}
		var on bool
		if node, on = l.place.step(node, tokens[n].word); !on {
			break
		}
		if v, ok := l.place.value(node); ok {
			found, name = &l.places[v], tokens
		}
		i = int(tokens[n].end)
	}
	c.tokens = tokens
	return found, name
}

// wordBefore returns the word or sign before i.
func (l *lexicon) wordBefore(text string, i int) wordID {
	spaced := false
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		switch {
		case r == ' ' || r >= '\t' && r <= '\r' || isSpace(r):
			spaced = true
		case isInvisible(r):
		case isWordRune(r):
			start := wordStart(text, i)
			w := readLetters(text, start, i)
			return l.wordOf(&w, text[start:i])
		case apostrophe(text[i-n:i]) > 0 && i-n > 0:
			if q, _ := utf8.DecodeLastRuneInString(text[:i-n]); isWordRune(q) {
				start := wordStart(text, i-n)
				if !spaced || elides(text[start:i-n], " ") {
					w := readLetters(text, start, i-n)
					return l.wordOf(&w, text[start:i-n])
				}
			}
			return l.ids.get(text[i-n : i])
		default:
			return l.ids.get(text[i-n : i])
		}
		i -= n
	}
	return 0
}

// placeAt returns the country that the tokens from i on name.
func (l *lexicon) placeAt(tokens []token, i int) (found *place, next int, ok bool) {
	node := int32(0)
	for j := i; j < len(tokens) && j < i+longestPlace; j++ {
		var on bool
		if node, on = l.place.step(node, tokens[j].word); !on {
			break
		}
		if v, ok := l.place.value(node); ok {
			found, next = &l.places[v], j+1
		}
	}
	return found, next, found != nil
}

// isDemonym tells whether a word in small letters is an adjective of pl and
// not the name of a town that is a word too ("nice", "tours").
func isDemonym(pl *place, s string) bool {
	var first, second [64]byte
	want, _ := foldWord(first[:0], s, 0, len(s))
	for d := range strings.SplitSeq(pl.demonyms, "|") {
		if got, _ := foldWord(second[:0], d, 0, len(d)); string(got) == string(want) {
			return true
		}
	}
	return false
}

// demonym returns the currency of the country whose adjective stands at i, "les
// 500 milliards américains", or "".
func (p *passage) demonym(i int) string {
	if !p.has(i) || !p.flag(i, isPlace) || p.tokens[i].shape != lower {
		return ""
	}
	pl, _, ok := p.lex.placeAt(p.tokens, i)
	if !ok || !isDemonym(pl, p.raw(i)) {
		return ""
	}
	return pl.currency
}
