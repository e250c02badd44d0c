package extract

import (
	"sort"
	"strconv"
	"strings"

	"milliards/currency"
)

// A context is what a document tells of the currencies that its figures leave
// out or name ambiguously. It is filled as the figures are found, in order.
type context struct {
	lex     *lexicon
	text    string
	country string // of the document, empty where it is not known
	year    int    // of the document, 0 where it is not known

	places   []mention // in the text, read when first asked for
	surveyed bool
	ancien   uint8     // whether the text is of the time before the franc: 0 not known, 1 no, 2 yes
	only     string    // the country of all of them, if there is one
	tokens   []token   // a buffer
	said     []mention // currencies that were named in full: after "rials saoudiens", rials are Saudi

	last     lender // the last figure that stated or took a currency
	scaled   lender // the last one with a magnitude
	spoken   string // the currency of a later "en euros", which outranks both
	centimes bool   // whether sums are told in centimes, as in Morocco and Algeria
	sums     []sum  // the amounts stated with a magnitude
}

// reset makes c the context of another document.
func (c *context) reset(l *lexicon, doc *Document) {
	*c = context{lex: l, text: doc.Text, country: doc.Country, places: c.places[:0], said: c.said[:0], sums: c.sums[:0], tokens: c.tokens}
	if len(doc.Date) >= 4 {
		c.year, _ = strconv.Atoi(doc.Date[:4])
	}
}

// A family resolves an ambiguous term: among the currencies of a country the
// one that the term can mean, and what it means where no place tells.
type family struct {
	of       func(m mention, year int) string // the currency that the term means there, or ""
	own      bool                             // the country of publication comes before places
	fallback string                           // where nothing tells
	certain  string                           // the reading that needs no inference: "dollars" USD
}

// families returns the rule of a family.
func (l *lexicon) families(name string) func(mention) string {
	return func(m mention) string { return families[name].of(m, 0) }
}

// among returns the rule by which a term means the money of a country if that
// is one of the codes.
func among(codes string) func(mention, int) string {
	return func(m mention, _ int) string {
		if m.currency != "" && strings.Contains(codes, m.currency) {
			return m.currency
		}
		return ""
	}
}

// families are the ambiguous terms. A new one is a row here and its name in
// the table of currency.Terms.
var families = map[string]family{
	"dollar":   {of: dollarOf, own: true, fallback: "USD", certain: "USD"},
	"F":        {of: letterOf, fallback: "FRF"},
	"f":        {of: among("XOF XAF XPF")},
	"fc":       {of: among("CDF KMF"), fallback: "CDF", certain: "CDF"},
	"franc":    {of: francOf, own: true, fallback: "FRF"},
	"cfa":      {of: among("XOF XAF"), fallback: "XOF"},
	"livre":    {of: among("GBP LBP EGP SYP SDG SSP GIP FKP SHP TRY"), fallback: "GBP", certain: "GBP"},
	"dirham":   {of: among("MAD AED"), fallback: "MAD", certain: "MAD"},
	"dinar":    {of: among("DZD TND LYD IQD JOD KWD BHD RSD")},
	"millime":  {of: among("TND"), fallback: "TND"},
	"rial":     {of: among("SAR QAR OMR IRR YER"), fallback: "SAR"},
	"toman":    {of: among("IRR"), fallback: "IRR", certain: "IRR"},
	"roupie":   {of: among("INR PKR LKR NPR MUR SCR IDR"), fallback: "INR"},
	"couronne": {of: crownOf},
	"shilling": {of: among("KES TZS UGX SOS"), fallback: "KES"},
	"peso":     {of: among("MXN ARS CLP COP PHP UYU DOP CUP"), fallback: "MXN"},
	"leu":      {of: among("RON MDL"), fallback: "RON", certain: "RON"},
	"manat":    {of: among("AZN TMT"), fallback: "AZN"},
	"kwacha":   {of: among("ZMW MWK"), fallback: "ZMW"},
	"escudo":   {of: escudoOf, fallback: "PTE"},
	"yen":      {of: among("JPY CNY"), fallback: "JPY", certain: "JPY"},
	"turc":     {of: turkishOf, fallback: "TRY", certain: "TRY TRL"},
	"ouguiya":  {of: ouguiyaOf, fallback: "MRU", certain: "MRU MRO"},
	"leone":    {of: leoneOf, fallback: "SLE", certain: "SLE SLL"},
	"bolivar":  {of: bolivarOf, fallback: "VES", certain: "VES VEF VEB"},
	"piastre":  {of: among("EGP LBP SYP SDG CAD"), fallback: "EGP"},
	"sou":      {of: among("CAD")},
	"D":        {of: among("TND")},
	"centime":  {of: centimeOf, own: true, fallback: "EUR", certain: "EUR"},
	"cent":     {of: dollarOf, own: true, fallback: "EUR", certain: "EUR USD"},
	"local":    {of: localOf, own: true, fallback: "EUR"},
}

// dollarOf: a bare "dollar" is American but in a country with its own.
func dollarOf(m mention, _ int) string {
	switch m.currency {
	case "CAD", "AUD", "NZD", "HKD", "SGD":
		return m.currency
	}
	if m.country == "US" {
		return "USD"
	}
	return ""
}

// francOf knows the francs of today and those that the euro replaced.
func francOf(m mention, year int) string {
	switch m.country {
	case "FR", "MC", "GP", "MQ", "GF", "RE":
		if year > 2002 { // a place in France tells nothing of francs any more
			return ""
		}
		return "FRF"
	case "BE":
		if year > 0 && year < 2002 {
			return "BEF"
		}
		return ""
	case "LU":
		return "LUF"
	case "LI":
		return "CHF"
	case "MG":
		if year > 0 && year < 2005 {
			return "MGF"
		}
		return ""
	}
	return among("CHF XOF XAF GNF CDF RWF BIF DJF KMF XPF FRF BEF")(m, year)
}

// letterOf: "F" is never the Swiss franc.
func letterOf(m mention, year int) string {
	if code := francOf(m, year); code != "CHF" {
		return code
	}
	return ""
}

// centimeOf: in Morocco and Algeria sums are told in centimes of the dirham
// and the dinar; elsewhere it is the hundredth of the country's franc, gourde
// or euro.
func centimeOf(m mention, year int) string {
	switch m.currency {
	case "MAD", "DZD", "CHF", "HTG":
		return m.currency
	case "FRF":
		return "FRF"
	}
	if m.country == "FR" && year > 0 && year < 2002 {
		return "FRF"
	}
	return ""
}

func crownOf(m mention, year int) string {
	return among("SEK NOK DKK CZK ISK")(m, year)
}

func escudoOf(m mention, year int) string {
	if m.country == "CV" {
		return "CVE"
	}
	if m.country == "PT" {
		return "PTE"
	}
	return ""
}

func ouguiyaOf(_ mention, year int) string { return since(year, 2018, "MRO", "MRU") }
func turkishOf(_ mention, year int) string { return since(year, 2005, "TRL", "TRY") }
func leoneOf(_ mention, year int) string   { return since(year, 2023, "SLL", "SLE") }

func bolivarOf(_ mention, year int) string {
	if year > 0 && year < 2008 {
		return "VEB"
	}
	return since(year, 2019, "VEF", "VES")
}

// since returns old in the years before turn, else now: redenominations.
func since(year, turn int, old, now string) string {
	if year > 0 && year < turn {
		return old
	}
	return now
}

// localOf: "dix mille balles" are of the country's own money.
func localOf(m mention, year int) string {
	if m.country == "FR" && year > 0 && year < 2002 {
		return "FRF"
	}
	return m.currency
}

// resolve gives the item its currency from its term and returns false where
// nothing tells which one it is.
func (c *context) resolve(p *passage, it *item) bool {
	term := &p.lex.terms[it.term]
	at := int(p.tokens[it.first].start)
	if it.code != "" { // an adjective has told
		it.inferred = it.lent
		c.said = append(c.said, mention{at: at, currency: it.code})
		return true
	}
	if term.Family == "" {
		it.code = term.Code
		it.inferred = it.lent
		c.said = append(c.said, mention{at: at, currency: it.code})
		return true
	}
	f := families[term.Family]
	it.code = c.codeOf(p, term.Family, f, at)
	if term.Family == "piastre" && it.code == "CAD" { // a dollar of Québec
		it.value.exp += term.Sub
		it.max.exp += term.Sub
		it.sub = 0
	}
	if term.Family == "toman" {
		it.value.exp++
		it.max.exp++
	}
	if it.code == "" {
		return false
	}
	c.said = append(c.said, mention{at: at, currency: it.code})
	it.inferred = it.lent || !strings.Contains(f.certain, it.code)
	return true
}

// codeOf resolves a term of the family at a place of the text: from the money
// of the country of publication, where that counts first; from the nearest
// place or currency named; from the country of publication; or by default.
func (c *context) codeOf(p *passage, name string, f family, at int) string {
	if name == "livre" && c.isAncien() {
		return "XXX"
	}
	if name == "cent" && p.speaksOf(at, "USD") {
		return "USD"
	}
	home := c.home()
	if f.own {
		if code := f.of(home, c.year); code != "" && c.isAtHome(name, home) {
			return code
		}
	}
	if name == "dollar" && !c.isOnlyIn("CA") && !c.isOnlyIn("AU") && !c.isOnlyIn("NZ") {
		return f.fallback
	}
	if code := c.nearest(f, at); code != "" {
		return code
	}
	if code := f.of(home, c.year); code != "" && !(name == "dollar") {
		return code
	}
	if name == "franc" && c.year >= 2005 && c.country == "" {
		return "CHF"
	}
	return f.fallback
}

// speaksOf tells whether the passage has an amount in the currency before at.
func (p *passage) speaksOf(at int, code string) bool {
	for k := range p.items {
		if it := &p.items[k]; it.code == code && int(p.tokens[it.first].start) < at {
			return true
		}
	}
	return false
}

// home returns the country of publication as a mention.
func (c *context) home() mention {
	if c.country == "" {
		return mention{}
	}
	for i := range places {
		if places[i].country == c.country {
			return mention{country: c.country, currency: places[i].currency}
		}
	}
	return mention{country: c.country}
}

// isAtHome tells whether a bare term means the money of the country of
// publication, whatever places stand near: the franc of a Swiss paper, the
// dollar of a Canadian one unless its text is of the world at large.
func (c *context) isAtHome(name string, home mention) bool {
	switch name {
	case "franc":
		return home.currency == "CHF"
	case "local", "centime":
		return true
	case "cent":
		return true
	}
	if !c.isWorldwide() {
		return true
	}
	c.survey()
	for _, m := range c.places {
		if m.country == home.country {
			return true
		}
	}
	return false
}

// isOnlyIn tells whether all places that the text names, two at least, are in
// one country.
func (c *context) isOnlyIn(country string) bool {
	c.survey()
	return c.only == country
}

// isWorldwide tells a text about the world's economy.
func (c *context) isWorldwide() bool {
	return strings.Contains(c.text, "mondial") || strings.Contains(c.text, "planète")
}

// isAncien tells a text about the centuries before the franc: "de 1689 à 1715".
func (c *context) isAncien() bool {
	if c.ancien == 0 {
		c.ancien = 1
		if c.namesOldYear() {
			c.ancien = 2
		}
	}
	if c.ancien == 1 {
		return false
	}
	c.survey()
	for _, m := range c.places {
		if m.country == "GB" || m.country == "LB" || m.country == "EG" {
			return false
		}
	}
	return true
}

// namesOldYear tells whether the text has a year from 1200 to 1794.
func (c *context) namesOldYear() bool {
	for i := 0; i+4 <= len(c.text); i++ {
		if c.text[i] != '1' || i > 0 && (isDigit(c.text[i-1]) || c.text[i-1] == '.' || c.text[i-1] == ',') || i+5 < len(c.text) && (isDigit(c.text[i+4]) || c.text[i+4] == ',' && isDigit(c.text[i+5])) {
			continue
		}
		if s := c.text[i : i+4]; s >= "1200" && s < "1795" && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3]) {
			return true
		}
	}
	return false
}

// survey lists the places of the text, once.
func (c *context) survey() {
	if c.surveyed {
		return
	}
	c.surveyed = true
	c.places, c.tokens = c.lex.mentions(c.places[:0], c.tokens, c.text)
	if len(c.places) > 1 {
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
// in the same clause nearer than what does not.
func (c *context) nearest(f family, at int) string {
	c.survey()
	best, code := 1<<30, ""
	look := func(m *mention) (goOn bool) {
		if abs(m.at-at) >= best {
			return false
		}
		if got := f.of(*m, c.year); got != "" {
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
	for i := after; i < len(c.places) && look(&c.places[i]); i++ {
	}
	return code
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
	return c.nearest(family{of: localOf}, at)
}

// lend records an item that later ones may take their currency from. A value
// in another currency beside it, "(26 milliards d'euros)", lends nothing.
func (c *context) lend(p *passage, it *item, k int) {
	from := lender{passage: p.from, code: it.code, exp: it.exp, sub: it.sub, n: it.n}
	if it.inferred && it.term < 0 && c.last.code == it.code && it.sub == 0 {
		from.sub = c.last.sub
	}
	if k > 0 && p.converts(&p.items[k-1], it) {
		it.conversion = true
		return
	}
	if it.exp >= 6 && it.sub == 2 {
		c.centimes = true
	}
	if it.exp > 0 && it.term >= 0 {
		c.sums = append(c.sums, sum{value: it.value, code: it.code})
	}
	c.last = from
	c.spoken = ""
	if it.exp > 0 {
		c.scaled = from
	}
}

// speak notes a currency named without an amount, "on compte en euros :", which
// outranks those of the figures before it.
func (c *context) speak(p *passage, i int) {
	if !p.is(i, p.lex.en) {
		return
	}
	t, next, ok := p.termAt(i + 1)
	if !ok || p.lex.terms[t].Sub > 0 || p.lex.terms[t].Style != currency.Name || p.lex.terms[t].Trap || p.isDe(next) || p.has(i-1) && p.tokens[i-1].kind == digits {
		return
	}
	it := item{first: i, last: i, term: t}
	if c.resolve(p, &it) {
		c.spoken = it.code
	}
}

// converts tells whether b gives the value of a in another currency: "(26
// milliards d'euros)", "soit 3,9 milliards de dollars", "ou 271 millions".
func (p *passage) converts(a, b *item) bool {
	if a.code == "" || a.code == b.code && a.sub == b.sub || a.verdict != money {
		return false
	}
	floor := max(a.last+1, b.first-7)
	for i := b.first - 1; i >= floor; i-- {
		if p.isMark(i, '(') || p.is(i, p.lex.soit) || p.is(i, p.lex.ou) || p.anyWord(i, p.lex.equal) {
			return true
		}
		if p.isMark(i, ')') || p.isMark(i, ';') || p.isMark(i, '.') {
			return false
		}
	}
	if !p.isMark(a.last+1, ',') || b.first-a.last > 4 {
		return false
	}
	for i := a.last + 2; i < b.first; i++ { // ", environ 54 millions de francs"
		if !p.flag(i, isQualifying|isLead) {
			return false
		}
	}
	return true
}

// lender returns the figure that a magnitude without currency takes its own
// from: what was spoken of last, but a price per unit lends nothing to
// millions unless it is in the country's own money.
func (c *context) lender(p *passage, it *item) (lender, bool) {
	switch {
	case c.spoken != "":
		return lender{code: c.spoken}, true
	case p.isConversion(it) && c.other() != "":
		return lender{code: c.other()}, true
	case c.home().currency == "CHF" && p.isSwissMagnitude(it):
		return lender{code: "CHF"}, true
	case c.last.passage == p.from && c.last.code != "":
		return c.last, true
	case c.last.code == "":
		return lender{}, false
	case c.last.exp == 0 && c.scaled.code == "" && c.hasSaid(c.home().currency):
		return lender{code: c.home().currency}, true
	case c.last.exp > 0 || c.scaled.code == "" || c.last.code == c.home().currency:
		return c.last, true
	}
	return c.scaled, true
}

// hasSaid tells whether the text has named the currency.
func (c *context) hasSaid(code string) bool {
	for _, m := range c.said {
		if m.currency == code && code != "" {
			return true
		}
	}
	return false
}

// isSwissMagnitude tells "22 mio", "1 mia".
func (p *passage) isSwissMagnitude(it *item) bool {
	m := p.magnitudeAt(it.last)
	return m != nil && (m.forms == swissMillion || m.forms == swissMilliard)
}

// other returns a currency of the text that is not that of the last figure: the
// country's own, or one that was named.
func (c *context) other() string {
	if home := c.home().currency; home != "" && home != c.last.code && c.country != "FR" {
		return home
	}
	for i := len(c.said) - 1; i >= 0; i-- {
		if c.said[i].currency != c.last.code {
			return c.said[i].currency
		}
	}
	return ""
}

// isConversion tells a magnitude that gives the figure before it in another
// currency, of which it says only the number: "66 millions de dollars, soit 39,6
// milliards". The numbers are too far apart to be the same money.
func (p *passage) isConversion(it *item) bool {
	for k := 1; k < len(p.items); k++ {
		b := &p.items[k]
		if b != it {
			continue
		}
		a := &p.items[k-1]
		i := p.cueBefore(it.first)
		return a.verdict == money && a.term >= 0 && i-a.last <= 2 && (p.is(i, p.lex.soit) || p.isMark(i, '(')) &&
			number{coef: a.value.coef, exp: a.value.exp + 2}.less(it.value)
	}
	return false
}

// lenderOf returns the figure that a bare number after prev takes its unit
// from: prev, or the one that prev converts.
func (c *context) lenderOf(prev *item) lender {
	if prev.conversion && c.last.code != "" {
		return c.last
	}
	return lender{code: prev.code, exp: prev.exp, sub: prev.sub, n: prev.n}
}

// ahead returns the currency of the next figure of the passage, or of the
// document, where none came before.
func (c *context) ahead(p *passage, it *item) string {
	for k := range p.items {
		if b := &p.items[k]; b.first > it.first && b.verdict == money && b.code != "" {
			return b.code
		}
	}
	return ""
}

// A sum is an amount that the text has stated with its currency.
type sum struct {
	value number
	code  string
}

// told returns the currency of the same sum told before, for "ces 109
// milliards", or "".
func (c *context) told(p *passage, it *item) string {
	if !p.anyWord(it.first-1, p.lex.definite) && !p.anyWord(it.first-1, p.lex.these) {
		return ""
	}
	for i := len(c.sums) - 1; i >= 0; i-- {
		if s := &c.sums[i]; s.value.decimal().Equal(it.value.decimal()) {
			return s.code
		}
	}
	return ""
}

// mm returns what "MM" means: 10^9 in a Moroccan text, else 10^6.
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
	return c.nearest(family{of: among("TND")}, 0) != ""
}

// paysAtHome tells whether the money of the country of publication goes by the
// name of the term: livres in Beirut.
func (c *context) paysAtHome(term int) bool {
	home := c.home()
	return home.currency != "" && c.rule(term)(home, c.year) != ""
}

// paysIn tells whether the money of some place that the text names does.
func (c *context) paysIn(term int) bool {
	of := c.rule(term)
	c.survey()
	for _, m := range c.places {
		if of(m, c.year) != "" {
			return true
		}
	}
	return false
}

// rule returns what tells the currency that a term means in a place.
func (c *context) rule(term int) func(mention, int) string {
	t := &c.lex.terms[term]
	if t.Family != "" {
		return families[t.Family].of
	}
	return among(t.Code)
}
