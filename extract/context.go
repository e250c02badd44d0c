package extract

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// A context is what a document tells of the currencies that its figures leave
// out or name ambiguously. It is filled as the figures are found, in order.
type context struct {
	lex     *lexicon
	text    string
	head    string // the beginning of the document where text is a later part of it
	country string // of the document, empty where it is not known
	year    int    // of the document, 0 where it is not known

	paid       []paid
	homeKnown  bool
	at         mention // home, once it is known
	payDollars uint8   // whether the text may name a country with a dollar of its own: 0 not known, 1 no, 2 yes
	inUSD      uint8   // whether the text says that its sums are American dollars: 0 not known, 1 no, 2 yes
	worldwide  uint8   // whether the text is about the world's economy: 0 not known, 1 no, 2 yes

	places   []mention // in the text, read when first asked for
	surveyed bool
	allRead  bool      // for them
	seen     int       // how far it has been read
	ancien   uint8     // whether the text is of the time before the franc: 0 not known, 1 no, 2 yes
	shown    string    // the country that the text shows where none is known
	only     string    // the country of all of them, if there is one
	tokens   []token   // a buffer
	said     []mention // currencies that were named in full: after "rials saoudiens", rials are Saudi

	last     lender // the last figure that stated or took a currency
	scaled   lender // the last one with a magnitude
	spoken   string // the currency of a later "en euros", which outranks both
	centimes bool   // whether sums are told in centimes, as in Morocco and Algeria
	weak     []int  // where those start, in the order of the text, that only a later figure can show to be money
	waits    bool   // whether a figure waits for the text to tell its currency
	sums     []sum  // the amounts stated with a magnitude
}

// reset makes c the context of another document.
func (c *context) reset(l *lexicon, doc *Document) {
	*c = context{lex: l, text: doc.Text, head: doc.Head, country: doc.Country, places: c.places[:0], said: c.said[:0], sums: c.sums[:0], paid: c.paid[:0], tokens: c.tokens}
	if len(doc.Date) >= 4 {
		c.year, _ = strconv.Atoi(doc.Date[:4])
	}
}

// home returns the country of publication as a mention; where nobody has told
// it, the one that the text shows.
func (c *context) home() mention {
	if !c.homeKnown {
		c.homeKnown, c.at = true, c.findHome()
	}
	return c.at
}

func (c *context) findHome() mention {
	country := c.country
	if country == "" {
		c.survey()
		country = c.shown
	}
	for i := range places {
		if country != "" && places[i].country == country {
			return mention{country: country, currency: places[i].currency}
		}
	}
	return mention{country: country}
}

// commonest returns the country that at least half of three or more mentions
// are of: where the text itself seems to be from.
func commonest(list []mention) string {
	count := map[string]int{}
	best := ""
	for i := range list {
		country := list[i].country
		count[country]++
		if count[country] > count[best] || count[country] == count[best] && country < best {
			best = country
		}
	}
	if len(list) < 3 || 2*count[best] < len(list) {
		return ""
	}
	return best
}

// early is where most texts have named their first place.
const early = 1 << 10

// isOnlyIn tells whether all places that the text names are in one country, whose money
// is a dollar of its own; one place of Canada will do, elsewhere it takes two.
func (c *context) isOnlyIn(country string) bool {
	if len(c.places) == 0 && c.seen < early {
		c.surveyTo(min(early, len(c.text)))
	}
	if len(c.places) == 0 && !c.allRead && !c.mayPayInDollars() {
		return false
	}
	for !c.allRead && len(c.places) == 0 {
		c.surveyMore()
	}
	if len(c.places) > 0 && c.places[0].country != country { // as a rule
		return false
	}
	c.survey()
	return c.only == country
}

// isWorldwide tells a text about the world's economy.
func (c *context) isWorldwide() bool {
	if c.worldwide == 0 {
		c.worldwide = 1
		for _, text := range [...]string{c.head, c.text} {
			if strings.Contains(text, "mondial") || strings.Contains(text, "planète") {
				c.worldwide = 2
			}
		}
	}
	return c.worldwide == 2
}

// isAncien tells a text about the centuries before the franc: "de 1689 à 1715".
func (c *context) isAncien() bool {
	if c.ancien == 0 {
		c.ancien = 1
		if c.namesOldYear() && !c.namesPounds() {
			c.ancien = 2
		}
	}
	return c.ancien == 2
}

// namesPounds tells whether the text names a country of today's livres.
func (c *context) namesPounds() bool {
	c.survey()
	for _, m := range c.places {
		if m.country == "GB" || m.country == "LB" || m.country == "EG" {
			return true
		}
	}
	return false
}

// namesOldYear tells whether the text has a year from 1200 to 1794.
func (c *context) namesOldYear() bool {
	for i := 0; i+4 <= len(c.text); i++ {
		if c.text[i] != '1' || i > 0 && (isDigit(c.text[i-1]) || c.text[i-1] == '.' || c.text[i-1] == ',') || i+5 < len(c.text) && (isDigit(c.text[i+4]) || c.text[i+4] == ',' && isDigit(c.text[i+5])) {
			continue
		}
		if s := c.text[i : i+4]; s >= "1200" && s < "1795" && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3]) && !c.counts(i) {
			return true
		}
	}
	return false
}

// counts tells a number that what stands behind it makes none of a year: "1500 FCFA",
// "1500FCFA", "1500 tonnes".
func (c *context) counts(i int) bool {
	if after := c.text[i+4:]; after != "" && (isLetter(after[0]) || after[0] == '$') {
		return true
	}
	if _, told, _ := c.lex.countAt(c.text, i); told != nothing {
		return true
	}
	j := i + 4 + spaceAt(c.text, i+4)
	w := readLetters(c.text, j, len(c.text))
	return w.ups == 0 && c.lex.counts(&w, c.text[j:w.end], false)
}

// survey lists the places of the text, once.
func (c *context) survey() {
	if c.surveyed {
		return
	}
	c.surveyed = true
	for !c.allRead {
		c.surveyMore()
	}
	if c.country == "" {
		named := c.places
		if c.head != "" { // where the document is from, its beginning tells as well
			head := context{lex: c.lex, text: c.head}
			for !head.allRead {
				head.surveyMore()
			}
			named = append(slices.Clip(named), head.places...)
		}
		c.shown = commonest(named)
	}
	if len(c.places) > 1 || len(c.places) == 1 && c.places[0].country == "CA" {
		c.only = c.places[0].country
		for i := range c.places {
			if c.places[i].country != c.only {
				c.only = ""
				break
			}
		}
	}
}

// nearest returns the currency that the family has in the place named nearest.
// What stands before counts as nearer than what stands after, and what stands
// in the same clause nearer than what does not. The text is read for places no further
// than that.
func (c *context) nearest(f *family, at int) string {
	best, code := 1<<30, ""
	home := c.country != "" && f.in(c.home(), c.year) != ""
	for !c.allRead && c.seen <= at {
		c.surveyTo(at + 1)
	}
	look := func(m *mention) (goOn bool) {
		if abs(m.at-at) >= best {
			return false
		}
		if m.at > at && home && strings.Contains(c.text[at:m.at], ". ") {
			return true // a later sentence does not outweigh the country of publication
		}
		if got := f.in(*m, c.year); got != "" && !c.isPartner(m, f, home) {
			if d := c.distance(m.at, at); d < best {
				best, code = d, got
			}
		}
		return true
	}
	for i := len(c.said) - 1; i >= 0 && look(&c.said[i]); i-- {
	}
	after := sort.Search(len(c.places), func(i int) bool { return c.places[i].at > at })
	for i := after - 1; i >= 0 && look(&c.places[i]); i-- {
	}
	for i := after; ; i++ {
		for i == len(c.places) && !c.allRead && c.seen < at+best {
			c.surveyTo(min(at+best, len(c.text)))
		}
		if i == len(c.places) || !look(&c.places[i]) {
			return code
		}
	}
}

// isPartner tells a country beside whose name a sum stands in parentheses that is told
// in the money of another, the one that publishes or that all of a list have to do with:
// "un déficit avec la Chine (3 milliards de dinars), l'Algérie (1 milliard) et la Russie".
// Where all pay in CFA francs, each pays in its own.
func (c *context) isPartner(m *mention, f *family, home bool) bool {
	if f.name == "cfa" || !c.isPriced(m) {
		return false
	}
	if home {
		return m.country != c.country
	}
	for !c.allRead && c.seen < m.end+partners {
		c.surveyTo(min(m.end+partners, len(c.text)))
	}
	for i := range c.places {
		o := &c.places[i]
		if abs(o.at-m.at) <= partners && f.in(*o, c.year) == "" && c.isPriced(o) {
			return true
		}
	}
	return false
}

// partners is how far the next country of such a list may be.
const partners = 100

// isPriced tells the name of a country that a sum in parentheses follows, "l'Algérie
// (-2,4 milliards)", not what happens in it, "en Algérie (2 milliards)".
func (c *context) isPriced(m *mention) bool {
	i := m.end + spaceAt(c.text, m.end)
	sum, ok := strings.CutPrefix(c.text[i:], "(")
	if sum = strings.TrimLeft(sum, "+-−–\u00a0\u202f "); !ok || sum == "" || !isDigit(sum[0]) {
		return false
	}
	article := strings.TrimRight(c.text[:m.at], "\u00a0\u202f\u2009 ")
	for _, a := range [...]string{"'", "’", "la", "le", "les"} {
		if strings.HasSuffix(article, a) {
			return true
		}
	}
	return false
}

func abs(n int) int { return max(n, -n) }

// distance tells how far a mention at from is from the figure at at, in bytes
// and the weight of the clauses between them, of which a few suffice.
func (c *context) distance(from, at int) int {
	d, text := 0, ""
	if from <= at {
		d, text = at-from, c.text[from:at]
	} else {
		d, text = from-at+60, c.text[at:from]
	}
	if len(text) > 1024 {
		return d + 1024
	}
	return d + 80*(strings.Count(text, ";")+strings.Count(text, ". "))
}

// ownCurrency returns the money of the country of publication or, where that
// is not known, of the nearest place, or "".
func (c *context) ownCurrency(at int) string {
	if c.country != "" {
		return c.home().currency
	}
	return c.nearest(&family{of: localOf}, at)
}

// mm returns what a bare "MM" means: 10^9 in a Moroccan text, else 10^6.
func (c *context) mm() int {
	if c.country == "MA" {
		return 9
	}
	return 6
}

// isTunisian tells a text of Tunisia, where "MD" is a million dinars.
func (c *context) isTunisian() bool {
	if c.country != "" {
		return c.country == "TN"
	}
	return c.nearest(&family{codes: "TND"}, 0) != ""
}

// paysAtHome tells whether the money of the country of publication goes by the
// name of the term: livres in Beirut.
func (c *context) paysAtHome(term int) bool {
	home := c.home()
	return home.currency != "" && c.rule(term).in(home, c.year) != ""
}

// paysIn tells whether the money of some place that the text names does.
func (c *context) paysIn(term int) bool {
	for _, known := range c.paid {
		if known.term == term {
			return known.in
		}
	}
	in := c.paysSomewhere(term)
	c.paid = append(c.paid, paid{term, in})
	return in
}

// A paid is what paysIn has answered.
type paid struct {
	term int
	in   bool
}

func (c *context) paysSomewhere(term int) bool {
	f := c.rule(term)
	c.survey()
	for _, m := range c.places {
		if f.in(m, c.year) != "" {
			return true
		}
	}
	return false
}

// rule returns the family of a term; one of its own where it is certain.
func (c *context) rule(term int) *family {
	t := &c.lex.terms[term]
	if t.Family != "" {
		return familyOf(t.Family)
	}
	return &family{codes: t.Code}
}
