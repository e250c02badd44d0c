package extract

import (
	"milliards/currency"
	"slices"
	"strings"
)

// ahead returns the currency of the next figure of the passage that tells one after
// item k, or "".
func (p *passage) ahead(k int) string {
	for k++; k <= p.coded; k++ {
		if p.items[k].isStated() {
			return p.items[k].code
		}
	}
	return ""
}

// isStated tells money whose currency is known.
func (it *item) isStated() bool { return it.verdict == money && it.code != "" }

// settle gives the figures that still wait for a currency that of the same
// amount further on, or of the next figure, or the country's own, and drops
// those for which nothing tells one.
func (c *context) settle(dst []Figure, start int) []Figure {
	if !anyPending(dst[start:]) {
		return dst
	}
	c.foretell(dst[start:])
	kept := dst[:start]
	for _, f := range dst[start:] {
		if _, weak := slices.BinarySearch(c.weak, f.Start); f.Currency == "" && !weak {
			f.Currency = c.ownCurrency(f.Start)
		}
		if f.Currency != "" {
			f.Index = len(kept) - start
			kept = append(kept, f)
		}
	}
	return kept
}

func anyPending(figures []Figure) bool {
	for i := range figures {
		if figures[i].Currency == "" {
			return true
		}
	}
	return false
}

// foretell gives the figures that wait the currency that a later one tells: the
// next of the same amount, else the next at all, but not the dollars of others for
// those of a Canadian paper.
func (c *context) foretell(figures []Figure) {
	next := ""
	same := map[string]string{}     // by amount
	centimes := map[string]string{} // by a hundred times the amount: "2 milliards de centimes"
	for i := len(figures) - 1; i >= 0; i-- {
		f := &figures[i]
		if f.Currency != "" {
			next = f.Currency
			if !f.Amount.Valid {
				continue
			}
			same[f.Amount.Decimal.String()] = next
			if c.centimes && (strings.HasSuffix(f.Text, "centimes") || strings.HasSuffix(f.Text, "cts")) {
				centimes[f.Amount.Decimal.Shift(2).String()] = next
			}
			continue
		}
		f.Currency = next
		if next == "USD" && c.country == "CA" && !c.isWorldwide() && !c.isToldInUSD() {
			f.Currency = "CAD"
		}
		if !f.Amount.Valid || next == "" {
			continue
		}
		told := f.Amount.Decimal.String()
		if code := same[told]; code != "" {
			f.Currency = code
		} else if code := centimes[told]; code != "" && !f.AmountMax.Valid {
			f.Currency = code
			f.Amount.Decimal = f.Amount.Decimal.Shift(-2)
		}
	}
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
