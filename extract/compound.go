package extract

import "strings"

// prefixes are the magnitudes that grow together with a currency: "MDH",
// "kEUR", "MMDH", "mDT", longest first.
var prefixes = [...]struct {
	form string
	exp  int
}{
	{"Mrds", 9}, {"Mds", 9}, {"MDS", 9}, {"Mrd", 9}, {"Mio", 6}, {"MM", 6}, {"Md", 9}, {"MD", 9},
	{"bn", 9}, {"mn", 6}, {"M", 6}, {"m", 6}, {"K", 3}, {"k", 3}, {"G", 9},
}

// compound splits a word that is a magnitude and a currency grown together:
// "MDH", "kEUR", "mDT", "MMDH".
func (p *passage) compound(i int) (exp, term int, next int, ok bool) {
	if !p.isWord(i) {
		return 0, -1, i, false
	}
	raw := p.raw(i)
	if raw == "MD" && p.context != nil && p.context.isTunisian() {
		return 6, p.lex.tunisian, i + 1, true
	}
	if !p.mayCompound(i) {
		return 0, -1, i, false
	}
	for _, pre := range prefixes {
		if raw[0] != pre.form[0] {
			continue
		}
		rest, found := strings.CutPrefix(raw, pre.form)
		if !found || len(rest) < 1 {
			continue
		}
		t, ok := p.lex.exactTerm(rest)
		if !ok {
			continue
		}
		if _, j, ok := p.termAt(i); ok && j == i+1 || p.magnitudeAt(i) != nil { // "MRO", "mds"
			break
		}
		exp = pre.exp
		switch {
		case pre.form == "m" && p.lex.terms[t].Code == "TND":
			exp = 3 // "692 214 mDT" are thousands
		case pre.form == "MM" && (p.mm == 9 || p.lex.thousandMM(t)):
			exp = 9
		}
		return exp, t, i + 1, true
	}
	return 0, -1, i, false
}

// thousandMM tells the terms before which "MM" is a thousand millions: "11 MMDH",
// "9,8 MMDT", "12,160 MMD".
func (l *lexicon) thousandMM(t int) bool {
	code := l.terms[t].Code
	return code == "MAD" || code == "TND" || t == l.tunisian
}

// startsCompound tells the first letters of prefixes.
func startsCompound(c byte) bool {
	switch c {
	case 'M', 'm', 'K', 'k', 'G', 'b':
		return true
	}
	return false
}

// compoundUnit reads a compound such as "MDH" as the unit of it.
func (p *passage) compoundUnit(it *item, j int) int {
	if it.n.words && !it.n.approx || !p.near(j) {
		return j
	}
	exp, t, next, ok := p.compound(j)
	if !ok || it.before {
		return j
	}
	if s := p.raw(j); s[len(s)-1] == 'F' { // "90 MF CFP"
		for _, tail := range []string{"CFA", "CFP"} {
			if u, ok := p.lex.exactTerm("F" + tail); ok && p.isWord(next) && p.raw(next) == tail {
				t, next = u, next+1
				break
			}
		}
	}
	it.exp = exp
	it.value.exp = it.n.exp + exp
	it.setTerm(p.lex, t)
	it.last = next - 1
	return next
}

// isUnit tells an abbreviated unit, "une quinzaine de M€".
func (p *passage) isUnit(i int) bool {
	if _, _, _, ok := p.compound(i); ok {
		return true
	}
	return p.magnitudeAt(i) != nil && p.unitStart(i) >= 0 && p.length(i) < 6
}
