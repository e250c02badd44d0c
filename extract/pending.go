package extract

import (
	"milliards/currency"
	"slices"
)

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

// settle gives the figures that still wait for a currency that of the same
// amount further on, or of the next figure, or the country's own, and drops
// those for which nothing tells one.
func (c *context) settle(dst []Figure, start int) []Figure {
	kept, next := dst[:start], start
	for i := start; i < len(dst); i++ {
		f := dst[i]
		if f.Currency == "" {
			for next = max(next, i+1); next < len(dst) && dst[next].Currency == ""; next++ {
			}
			f.Currency = c.later(dst[next:], &f)
		}
		if f.Currency == "" {
			if _, weak := slices.BinarySearch(c.weak, f.Start); !weak {
				f.Currency = c.ownCurrency(f.Start)
			}
		}
		if f.Currency != "" {
			f.Index = len(kept) - start
			kept = append(kept, f)
		}
	}
	return kept
}

// foresight is how many figures on the same amount may tell its currency.
const foresight = 256

// later returns the currency that the figures after f tell for it, the first of
// which has one.
func (c *context) later(rest []Figure, f *Figure) string {
	first := ""
	for i := range rest[:min(len(rest), foresight)] {
		g := &rest[i]
		if g.Currency == "" {
			continue
		}
		if g.Amount.Valid && f.Amount.Valid && g.Amount.Decimal.Equal(f.Amount.Decimal) {
			return g.Currency
		}
		if first == "" {
			first = g.Currency
		}
	}
	return first
}

// afterthought reads a currency that is told after the amount: "1,5 milliard,
// en dollars", "4,5 milliards, en centimes toujours". It returns its code and
// the decimal places of a sub-unit.
func (p *passage) afterthought(i int) (code string, sub int, ok bool) {
	if p.isMark(i, ',') {
		i++
	}
	if !p.is(i, p.lex.en) {
		return "", 0, false
	}
	t, _, ok := p.termAt(i + 1)
	if !ok || p.lex.terms[t].Style != currency.Name {
		return "", 0, false
	}
	it := item{first: i, last: i, term: t}
	if !p.context.resolve(p, &it) {
		return "", 0, false
	}
	return it.code, p.lex.terms[t].Sub, true
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
