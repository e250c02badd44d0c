package extract

// A mention is a place, or a currency said in full, at a byte offset of the
// text: what resolves "francs", "dinars" and "FCFA" near it.
type mention struct {
	at       int
	country  string // ISO 3166-1 alpha-2, empty for a currency
	currency string // ISO 4217, today's of the country
}

// addPlaces indexes the words by which text names countries.
func (l *lexicon) addPlaces() {
	for i := range places {
		pl := &places[i]
		for _, list := range [][]string{pl.names, pl.demonyms, pl.towns} {
			for _, name := range list {
				ids := l.words(name)
				l.place.add(ids, int32(i))
				l.info[ids[0]].flags |= isPlace
			}
		}
	}
}

// stride is how many tokens of a text are read for places at a time, overlap how
// many the name of a place can have.
const (
	stride  = 512
	overlap = 14
)

// surveyMore lists the places of the next stretch of the text.
func (c *context) surveyMore() {
	l, text := c.lex, c.text
	c.tokens = l.tokenizeFew(c.tokens[:0], text, c.seen, len(text), stride)
	tokens, i := c.tokens, 0
	end := len(tokens)
	if end == stride {
		end -= overlap
	}
	for ; i < end; i++ {
		if tokens[i].word == 0 || l.info[tokens[i].word].flags&isPlace == 0 {
			continue
		}
		if i > 0 {
			c.before = tokens[i-1].word
		}
		if tokens[i].shape == lower && l.info[c.before].flags&isTerm != 0 {
			continue // "francs belges" tells the money, not the place
		}
		if pl, next, ok := l.placeAt(tokens, i); ok {
			if tokens[i].shape == lower && tokens[next-1].shape == lower && !isDemonym(pl, text[tokens[i].start:tokens[next-1].end]) {
				continue
			}
			c.places = append(c.places, mention{at: int(tokens[i].start), country: pl.country, currency: pl.currency})
			i = next - 1
		}
	}
	if len(tokens) < stride {
		c.allRead = true
		return
	}
	c.seen, c.before = int(tokens[i].start), tokens[i-1].word
}

// placeAt returns the country that the tokens from i on name.
func (l *lexicon) placeAt(tokens []token, i int) (found *place, next int, ok bool) {
	node := int32(0)
	for j := i; j < len(tokens) && j < i+14; j++ {
		var on bool
		if node, on = l.place.step(node, tokens[j].word); !on {
			break
		}
		if v := l.place.values[node]; len(v) > 0 {
			found, next = &places[v[0]], j+1
		}
	}
	return found, next, found != nil
}

// isDemonym tells whether a word in small letters is an adjective of pl and
// not the name of a town that is a word too ("nice", "tours").
func isDemonym(pl *place, s string) bool {
	want, _ := foldWord(nil, s, 0, len(s))
	for _, d := range pl.demonyms {
		if got, _ := foldWord(nil, d, 0, len(d)); string(got) == string(want) {
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
