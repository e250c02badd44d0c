package currency

import (
	"math"

	"milliards/currency/internal/ratetable"
)

// endless is later than any day.
const endless = math.MaxInt32

// table is a table of published rates with the rules of its look-up.
type table struct {
	name    string // "ECB"
	base    string // every rate is units for one of this currency
	back    int32  // a rate may be so many days older than the day asked for
	monthly bool
	data    *ratetable.Table
}

// date is a row's own day or month.
func (t *table) date(row int) Period { return t.period(t.data.Day(row)) }

// period is the day, or in a monthly table its month.
func (t *table) period(day int32) Period {
	if t.monthly {
		return monthOf(day)
	}
	return dayOf(day)
}

// window is the rows of a table that can answer for a period.
type window struct {
	at          Period
	first, last int32 // the days of at
	lo, hi      int   // rows; none where lo > hi
	mean        bool  // of all rows, else the last one
}

func (t *table) window(at Period) window {
	w := window{at: at, first: at.first(), last: at.last()}
	w.mean = !at.isDay() && !(t.monthly && at.isMonth())
	if w.mean {
		w.lo, w.hi = t.data.Row(w.first-1)+1, t.data.Row(w.last)
	} else {
		w.lo, w.hi = t.data.Row(w.first-t.back-1)+1, t.data.Row(w.first)
	}
	return w
}

// covers tells whether a series can answer: with any row, or for a mean with at
// least half of them.
func (w *window) covers(s *ratetable.Series) bool {
	n := 0
	for row := w.lo; row <= w.hi; row++ {
		if s.Has(row) {
			n++
		}
	}
	return n > 0 && (!w.mean || 2*n > w.hi-w.lo)
}

// step leads from a currency to the one that its rate is on, by a peg or by a
// series of the table.
type step struct {
	code, anchor string
	peg          *peg
	series       *ratetable.Series
}

// step finds the way from a currency, by the order that Rates tells.
func (t *table) step(code string, w *window) (step, bool) {
	var peg *peg
	rows := pegsOf(code)
	for i := range rows {
		if rows[i].holds(w.first, w.last) {
			peg = &rows[i]
		}
	}
	if peg != nil && peg.kind == irrevocable {
		return step{code: code, anchor: peg.anchor, peg: peg}, true
	}
	series := t.data.Series(code)
	published := series != nil && w.covers(series)
	pegged := peg != nil && peg.kind != redenominated
	switch {
	case published && (!pegged || !t.monthly):
		return step{code: code, anchor: t.base, series: series}, true
	case peg != nil:
		return step{code: code, anchor: peg.anchor, peg: peg}, true
	}
	return step{}, false
}

// path is the steps from a currency towards the base of a table.
type path struct {
	steps [4]step
	n     int
	top   string // where it ends: the base, or a currency without a rate
}

func (t *table) path(code string, w *window) path {
	p := path{top: code}
	for p.top != t.base && p.n < len(p.steps) {
		s, ok := t.step(p.top, w)
		if !ok {
			break
		}
		p.steps[p.n] = s
		p.n++
		p.top = s.anchor
	}
	return p
}

// pair names the currencies without a rate: on the way from the one side, on
// that to the other.
type pair struct{ from, to string }

// blame picks the currency that stands in the way in both tables, of those
// missing in the ECB's (p) and in HMRC's (q).
func (p pair) blame(q pair) string {
	switch {
	case p.from != "" && q.from != "":
		return q.from
	case p.to != "" && q.to != "":
		return q.to
	case q.from != "":
		return q.from
	}
	return q.to
}

// quote finds the rate in the table, or the currencies without one. Steps that
// both sides share are left out, so that a peg on the dollar needs no rate of
// the dollar to become dollars.
func (t *table) quote(from, to string, at Period) (Quote, pair) {
	if at.IsZero() {
		return Quote{}, pair{from, to}
	}
	w := t.window(at)
	down, up := t.path(from, &w), t.path(to, &w)
	if down.top != up.top {
		var missing pair
		if down.top != t.base {
			missing.from = down.top
		}
		if up.top != t.base {
			missing.to = up.top
		}
		return Quote{}, missing
	}
	for down.n > 0 && up.n > 0 && down.steps[down.n-1].code == up.steps[up.n-1].code {
		down.n--
		up.n--
	}
	rates, ok := t.observe(&w, down.steps[:down.n], up.steps[:up.n])
	if !ok {
		return Quote{}, pair{from, to}
	}
	return t.compose(from, to, &w, &rates, down.steps[:down.n], up.steps[:up.n]), pair{}
}

// observed is what the rows that answer say of the series that a conversion
// needs.
type observed struct {
	series      [2]*ratetable.Series // each side has at most one
	sum         [2]int64             // of their coefficients
	first, last int                  // rows
	count       int                  // of rows; 0 where no series is needed
}

// observe reads the last row of the window at which every series needed has a
// rate, or for a mean all such rows.
func (t *table) observe(w *window, sides ...[]step) (o observed, ok bool) {
	n := 0
	for _, steps := range sides {
		for _, s := range steps {
			if s.series != nil {
				o.series[n] = s.series
				n++
			}
		}
	}
	if n == 0 {
		return o, true
	}
	for row := w.hi; row >= w.lo && (w.mean || o.count == 0); row-- {
		if !o.series[0].Has(row) || n == 2 && !o.series[1].Has(row) {
			continue
		}
		for i, s := range o.series[:n] {
			o.sum[i] += s.Coef(row)
		}
		if o.count == 0 {
			o.last = row
		}
		o.first = row
		o.count++
	}
	return o, o.count > 0
}

// latest is the last date at which both currencies have a rate, zero where
// there is none.
func (t *table) latest(from, to string) Period {
	day := min(t.lastOf(from), t.lastOf(to), t.data.Day(t.data.Len()-1))
	if day < 0 {
		return Period{}
	}
	if t.monthly {
		return monthOf(day)
	}
	return dayOf(day)
}

// lastOf is the last day on which a currency has a rate in the table, -1 where
// it never has.
func (t *table) lastOf(code string) int32 {
	if code == t.base {
		return endless
	}
	last := int32(-1)
	for _, p := range pegsOf(code) {
		end := int32(endless)
		if !p.to.IsZero() {
			end = p.to.last()
		}
		last = max(last, min(end, t.lastOf(p.anchor)))
	}
	if s := t.data.Series(code); s != nil {
		last = max(last, t.data.Day(s.Last()))
	}
	if info, ok := Lookup(code); ok {
		last = min(last, lastDay(info))
	}
	return last
}
