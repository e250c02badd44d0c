package currency

import (
	"milliards/currency/internal/ratetable"

	"github.com/shopspring/decimal"
)

// The methods of a Quote, from the surest to the roughest.
const (
	MethodIdentity = "identity" // the currency itself
	MethodFixed    = "fixed"    // an irrevocable euro rate
	MethodDaily    = "daily"    // the reference rate of a day
	MethodMean     = "mean"     // the mean of the daily (or monthly) rates of a period
	MethodPeg      = "peg"      // an official peg, on its anchor's rate
	MethodMonthly  = "monthly"  // the official rate of a month
)

// Quote is an exchange rate with its source. Only Rates makes quotes.
type Quote struct {
	From, To string
	// Rate is the rate in published numbers, never rounded or inverted: with the
	// euro on one side the units of the other currency for one euro ("1.0320"
	// from USD to EUR and from EUR to USD), else what one unit of From is in To
	// ("0.83283/1.0320" from USD to GBP). A rate that comes of several is
	// written as their product and quotient. A mean is given to 10 places; the
	// conversion is made with the exact one.
	Rate string
	// Date is the rate's own day, month or year; of a peg or irrevocable rate
	// alone it is the first day. A mean of a part of a period tells the first
	// and the last date that it is made of: "2026-10-01/2026-10-16".
	Date string
	// Source is "ECB", "HMRC", "Council Regulation 2866/98", "peg",
	// "redenomination", several of them joined by " + ", or "identity".
	Source string
	// Method is one of the Method constants, the roughest where several apply.
	Method string
	// Approximate marks a rate that is not one of the market of its day: HMRC's
	// monthly rates, and official rates from which the market is far away.
	Approximate bool
	// Observations is how many published rates a mean is made of, else 1; it is
	// 0 where the rate needs none but pegs.
	Observations int

	over, under decimal.Decimal // one From is over/under To, exactly
	minor       int32
}

// Apply converts a number of From into To: it multiplies first, divides once and
// rounds half-up (away from zero) to To's minor unit. From a currency to itself
// it changes nothing.
func (q Quote) Apply(n decimal.Decimal) decimal.Decimal {
	if q.Method == MethodIdentity {
		return n
	}
	return n.Mul(q.over).DivRound(q.under, q.minor)
}

func identity(code string, at Period) Quote {
	return Quote{From: code, To: code, Rate: "1", Date: at.String(), Source: MethodIdentity, Method: MethodIdentity}
}

// The sources of a quote.
const (
	sourceECB        = "ECB"
	sourceHMRC       = "HMRC"
	sourceRegulation = "Council Regulation 2866/98"
	sourcePeg        = "peg"
	sourceRedenom    = "redenomination"
)

// factor is a published number, or the sum of count of them that stands for
// their mean.
type factor struct {
	ratetable.Number
	count int64
}

// meanPlaces is how many places of a mean are printed.
const meanPlaces = 10

func (f factor) append(b []byte) []byte {
	if f.count == 1 {
		return f.Number.Append(b)
	}
	mean := f.Decimal().DivRound(decimal.New(f.count, 0), meanPlaces)
	return append(b, mean.String()...)
}

// factors multiply; they are few.
type factors struct {
	all [6]factor
	n   int
}

// add adds a factor; the number 1 adds nothing.
func (f *factors) add(x factor) {
	if x.Number == (ratetable.Number{Coef: 1}) {
		return
	}
	f.all[f.n] = x
	f.n++
}

// product is the product of the sums; counts that of the counts they are of.
func (f *factors) product() (product decimal.Decimal, counts int64) {
	counts = 1
	for i, x := range f.all[:f.n] {
		counts *= x.count
		if i == 0 {
			product = x.Decimal()
		} else {
			product = product.Mul(x.Decimal())
		}
	}
	if f.n == 0 {
		product = decimal.New(1, 0)
	}
	return product, counts
}

func (f *factors) append(b []byte) []byte {
	if f.n == 0 {
		return append(b, '1')
	}
	for i, x := range f.all[:f.n] {
		if i > 0 {
			b = append(b, '*')
		}
		b = x.append(b)
	}
	return b
}

// compose makes the quote of the steps down from one currency and up to the
// other, at the rows observed.
func (t *table) compose(from, to string, w *window, o *observed, down, up []step) Quote {
	q := Quote{From: from, To: to, Observations: o.count}
	var over, under factors
	for _, s := range up {
		units, per := s.rate(w, o)
		over.add(units)
		under.add(per)
	}
	for _, s := range down {
		units, per := s.rate(w, o)
		under.add(units)
		over.add(per)
	}
	var overCounts, underCounts int64
	q.over, overCounts = over.product()
	q.under, underCounts = under.product()
	if overCounts != underCounts {
		q.over = q.over.Mul(decimal.New(underCounts, 0))
		q.under = q.under.Mul(decimal.New(overCounts, 0))
	}

	// The texts share one string, and so one allocation.
	b := make([]byte, 0, 192)
	if to == "EUR" {
		b = appendRatio(b, &under, &over)
	} else {
		b = appendRatio(b, &over, &under)
	}
	rate := len(b)
	b = t.appendDate(b, w, o, down, up)
	date := len(b)
	b = t.appendSource(b, down, up)
	text := string(b)
	q.Rate, q.Date, q.Source = text[:rate], text[rate:date], text[date:]
	q.Method = t.method(w, down, up)
	q.Approximate = t.monthly && o.count > 0 || hasKind(unmarketable, down, up)
	return q
}

func appendRatio(b []byte, over, under *factors) []byte {
	b = over.append(b)
	switch under.n {
	case 0:
		return b
	case 1:
		return under.append(append(b, '/'))
	}
	return append(under.append(append(b, "/("...)), ')')
}

// rate is the step's rate: one anchor is units/per of its currency.
func (s *step) rate(w *window, o *observed) (units, per factor) {
	one := factor{ratetable.Number{Coef: 1}, 1}
	switch {
	case s.peg != nil && s.peg.per != "":
		return factor{mustNumber(s.peg.units), 1}, factor{mustNumber(s.peg.per), 1}
	case s.peg != nil:
		return factor{mustNumber(s.peg.units), 1}, one
	case !w.mean:
		return factor{s.series.Number(o.last), 1}, one
	}
	sum := o.sum[0]
	if s.series == o.series[1] {
		sum = o.sum[1]
	}
	return factor{ratetable.Number{Coef: sum, Places: s.series.Scale()}, int64(o.count)}, one
}

func mustNumber(s string) ratetable.Number {
	n, err := ratetable.ParseNumber(s)
	if err != nil {
		panic(err) // a slip in the table of pegs, which is tested
	}
	return n
}

// appendDate writes the date of the rates observed; without any, the first day
// of the youngest peg.
func (t *table) appendDate(b []byte, w *window, o *observed, sides ...[]step) []byte {
	switch {
	case o.count == 0:
		var youngest Period
		for _, steps := range sides {
			for _, s := range steps {
				if youngest.IsZero() || s.peg.from.first() > youngest.first() {
					youngest = s.peg.from
				}
			}
		}
		return youngest.append(b)
	case !w.mean:
		return t.date(o.last).append(b)
	case t.complete(w, o):
		return w.at.append(b)
	}
	b = append(t.date(o.first).append(b), '/')
	return t.date(o.last).append(b)
}

// complete tells whether a mean is of its whole period: of all the rows that
// the table has for it, and the table neither begins nor ends within it. No
// holidays keep the ECB from publishing for more than three days at the turn of
// a month.
func (t *table) complete(w *window, o *observed) bool {
	if t.monthly {
		return o.count == 12
	}
	return o.count == w.hi-w.lo+1 &&
		t.data.Day(w.lo)-w.first <= 3 && w.last-t.data.Day(w.hi) <= 3
}

func (t *table) appendSource(b []byte, sides ...[]step) []byte {
	start := len(b)
	name := func(source string) {
		if len(b) > start {
			b = append(b, " + "...)
		}
		b = append(b, source...)
	}
	if hasKind(irrevocable, sides...) {
		name(sourceRegulation)
	}
	if hasKind(official, sides...) || hasKind(unmarketable, sides...) {
		name(sourcePeg)
	}
	if hasKind(redenominated, sides...) {
		name(sourceRedenom)
	}
	if hasSeries(sides...) {
		name(t.name)
	}
	return b
}

func (t *table) method(w *window, sides ...[]step) string {
	series := hasSeries(sides...)
	switch {
	case series && t.monthly && !w.mean:
		return MethodMonthly
	case hasKind(official, sides...) || hasKind(unmarketable, sides...):
		return MethodPeg
	case series && w.mean:
		return MethodMean
	case series:
		return MethodDaily
	}
	return MethodFixed
}

func hasKind(kind pegKind, sides ...[]step) bool {
	for _, steps := range sides {
		for _, s := range steps {
			if s.peg != nil && s.peg.kind == kind {
				return true
			}
		}
	}
	return false
}

func hasSeries(sides ...[]step) bool {
	for _, steps := range sides {
		for _, s := range steps {
			if s.series != nil {
				return true
			}
		}
	}
	return false
}
