package extract

import "strings"

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
	f := p.lex.families[it.term]
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
func (c *context) codeOf(p *passage, name string, f *family, at int) string {
	if name == "livre" && c.isAncien() {
		return "XXX"
	}
	if name == "dollar" && c.country == "" && !c.mayPayInDollars() {
		return f.fallback
	}
	home := c.home()
	if name == "cent" && p.speaksOf(at, "USD") && among(dollars, home) == "" {
		return "USD"
	}
	if name == "dollar" && home.currency == "CAD" && c.isToldInUSD() {
		return f.fallback
	}
	if f.own {
		if code := f.in(home, c.year); code != "" && c.isAtHome(name, home) {
			return code
		}
	}
	if name == "dollar" && !c.isOnlyIn("CA") && !c.isOnlyIn("AU") && !c.isOnlyIn("NZ") {
		return f.fallback
	}
	if code := c.nearest(f, at); code != "" {
		return code
	}
	if code := f.in(home, c.year); code != "" && !(name == "dollar") {
		return code
	}
	if name == "franc" && c.year >= 2005 && c.country == "" {
		return "CHF"
	}
	if name == "fr." && home.country == "FR" {
		return "FRF"
	}
	return f.fallback
}

// speaksOf tells whether the passage has an amount in the currency before at.
func (p *passage) speaksOf(at int, code string) bool {
	for k := range p.items {
		it := &p.items[k]
		if it.code == code && int(p.tokens[it.first].start) < at || it.term >= 0 && p.lex.terms[it.term].Family == "dollar" {
			return true // "cédait 57 cents, à 44,09 dollars"
		}
	}
	return false
}

// isAtHome tells whether a bare term means the money of the country of
// publication, whatever places stand near: the franc of a Swiss paper, the
// dollar of a Canadian one unless its text is of the world at large.
func (c *context) isAtHome(name string, home mention) bool {
	switch name {
	case "franc", "fr.":
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
