package currency

import "slices"

// Coverage is the span of time in which a source has a rate for a currency.
type Coverage struct {
	Code   string
	Source string // "ECB", "HMRC", or who fixed the rate
	Method string // MethodDaily, MethodMonthly, MethodPeg or MethodFixed
	Anchor string // the currency that the rate is on
	Rate   string // units for one of Anchor, or units and anchors "1000/8.38", where it is fixed
	First  Period // day or month
	Last   Period // zero where the rate holds to this day
	// Approximate marks rates that are not the market's of their day.
	Approximate bool
}

// Coverage lists for every currency the spans of its rates, in the order of the
// codes and of the look-up. There may be holes in a span. A redenomination counts
// as a fixed rate.
func (r *Rates) Coverage() []Coverage {
	var all []Coverage
	for info := range All() {
		rows := pegsOf(info.Code)
		for _, p := range rows {
			if p.kind == irrevocable {
				all = append(all, p.coverage())
			}
		}
		all = r.ecb.coverage(all, info.Code)
		for _, p := range rows {
			if p.kind != irrevocable {
				all = append(all, p.coverage())
			}
		}
		all = r.hmrc.coverage(all, info.Code)
	}
	return slices.Clip(all)
}

func (p *peg) coverage() Coverage {
	c := Coverage{Code: p.code, Source: p.source, Method: MethodPeg, Anchor: p.anchor, Rate: p.units,
		First: p.from, Last: p.to, Approximate: p.kind == unmarketable}
	if p.per != "" {
		c.Rate += "/" + p.per
	}
	if p.kind == irrevocable || p.kind == redenominated {
		c.Method = MethodFixed
	}
	return c
}

func (t *table) coverage(all []Coverage, code string) []Coverage {
	s := t.data.Series(code)
	if s == nil {
		return all
	}
	c := Coverage{Code: code, Source: t.name, Method: MethodDaily, Anchor: t.base,
		First: t.date(s.First()), Last: t.date(s.Last()), Approximate: t.monthly}
	if t.monthly {
		c.Method = MethodMonthly
	}
	return append(all, c)
}
