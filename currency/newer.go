package currency

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"milliards/currency/internal/ratetable"
)

// Checks are what Rates.Newer checks a release by.
type Checks struct {
	Today  Period   // a day; no rate is of a later one, or of a later month than the next
	From   string   // where the release comes from, for the overlay's Origins
	Accept []string // codes of currencies whose rates are taken even where they are doubtful
}

// Doubt tells of a rate that cannot be taken as it is, and why.
type Doubt struct {
	Code string
	Date Period
	Rate string // as published, empty where it is missing
	Why  string
	// Final doubts cannot be overruled by Checks.Accept.
	Final bool
}

// String is the rate with its date, and what is doubtful about it.
func (d Doubt) String() string {
	if d.Rate == "" {
		return fmt.Sprintf("%s %s %s", d.Code, d.Date, d.Why)
	}
	return fmt.Sprintf("%s %s at %s %s", d.Code, d.Date, d.Rate, d.Why)
}

// ReleaseError tells that a release is refused as a whole.
type ReleaseError struct {
	Source string
	Reason string
	Doubts []Doubt // each reason for it, where they are of single rates
}

// Error is the reason, or the first doubt and the number of the others.
func (e *ReleaseError) Error() string {
	switch n := len(e.Doubts); {
	case n == 0:
		return e.Reason
	case n == 1:
		return e.Doubts[0].String()
	default:
		return fmt.Sprintf("%s, and %d more such rates", e.Doubts[0], n-1)
	}
}

// Newer is what a release adds to r. It takes no rate that
//
//   - is of an unknown currency, of the future, of a weekend, or absurdly large;
//   - differs from one that is known, or is missing (no silent change of the past);
//   - stands in a column that is new;
//   - is more than 25 % away from the currency's last one, unless the currency is
//     known to be volatile.
//
// The ECB's file has the whole history and no typing errors: a doubt refuses all
// of it. HMRC's months have some: the doubtful rates are left out and returned,
// unless few others remain. Checks.Accept overrules the last three points, but no
// rate may be missing. The error is a *ReleaseError. Where there is nothing new the
// overlay is empty.
func (r *Rates) Newer(release *Release, checks Checks) (*Overlay, []Doubt, error) {
	t := &r.ecb
	if release.Source == sourceHMRC {
		t = &r.hmrc
	}
	if err := release.checkDates(checks.Today); err != nil {
		return nil, nil, err
	}
	c := checker{table: t, accept: checks.Accept}
	c.run(release.cells)
	if !t.monthly {
		c.findMissing(release.cells)
		if len(c.doubts) > 0 {
			return nil, nil, &ReleaseError{Source: t.name, Doubts: c.doubts}
		}
	} else if release.First.first() > t.lastDay() {
		if before := t.count(t.data.Len() - 1); 4*len(c.taken) < 3*before {
			return nil, c.doubts, &ReleaseError{Source: t.name,
				Reason: fmt.Sprintf("%s has %d rates that can be taken, after %d of the month before", release.First, len(c.taken), before)}
		}
	}
	slices.SortFunc(c.taken, byDay)
	o := &Overlay{origins: []Origin{{t.name, checks.Today, checks.From}}}
	if t.monthly {
		o.monthly = c.taken
	} else {
		o.cells = c.taken
	}
	return o, c.doubts, nil
}

// checkDates refuses days of the future and weekends.
func (rel *Release) checkDates(today Period) error {
	limit := today.last()
	if rel.Source == sourceHMRC {
		limit = Period{today.year, today.month + 1, 0}.last() // which HMRC gives out a week before
	}
	for _, c := range rel.cells {
		why := ""
		switch {
		case c.Day > limit:
			why = "in the future"
		case rel.Source == sourceECB && isWeekend(c.Day):
			why = "a weekend, when the ECB publishes nothing"
		default:
			continue
		}
		return &ReleaseError{Source: rel.Source, Reason: fmt.Sprintf("it has rates of %s, %s", dayOf(c.Day), why)}
	}
	return nil
}

func isWeekend(day int32) bool {
	return (day+3)%7 >= 5 // 1970-01-01 was a Thursday
}

// checker sorts the cells of a release.
type checker struct {
	*table
	accept []string
	taken  []ratetable.Dated
	doubts []Doubt
}

// run checks cells in the order of code and day.
func (c *checker) run(cells []ratetable.Dated) {
	var code string
	var series *ratetable.Series
	var before *ratetable.Dated // the last rate of the code that was taken or known
	for i := range cells {
		cell := &cells[i]
		if cell.Code != code {
			code, series, before = cell.Code, c.data.Series(cell.Code), nil
		}
		known := c.known(series, cell.Day)
		if known != nil && known.Decimal().Equal(cell.Decimal()) {
			before = cell
			continue
		}
		if before == nil {
			before = c.lastBefore(series, cell)
		}
		why, final := c.doubt(series, known, before, cell)
		if why != "" && (final || !slices.Contains(c.accept, code)) {
			c.doubts = append(c.doubts, Doubt{code, c.period(cell.Day), cell.String(), why, final})
			continue
		}
		c.taken = append(c.taken, *cell)
		before = cell
	}
}

// doubt says why a cell that is not known already cannot be taken, "" where it
// can; final where nothing can accept it.
func (c *checker) doubt(series *ratetable.Series, known *ratetable.Number, before, cell *ratetable.Dated) (why string, final bool) {
	_, isCurrency := Lookup(cell.Code)
	switch {
	case !isCurrency:
		return "is of no known currency", true
	case isAbsurd(cell.Number):
		return "is too large or too long to be a rate", true
	case known != nil:
		return "differs from " + known.String() + ", which is known", false
	case cell.Day <= c.lastDay():
		return "is new in a past that had no rate there", false
	case series == nil:
		return "is of a currency that the table did not have", false
	case before != nil && isLeap(before.Number, cell.Number) && !slices.Contains(volatile[:], cell.Code):
		return "is more than 25 % away from " + before.String() + " of " + c.period(before.Day).String(), false
	}
	return "", false
}

// known is the rate that a series has on a day, nil for none.
func (c *checker) known(s *ratetable.Series, day int32) *ratetable.Number {
	row := c.data.Row(day)
	if s == nil || row < 0 || c.data.Day(row) != day || !s.Has(row) {
		return nil
	}
	n := s.Number(row)
	return &n
}

// lastBefore is the last rate that is known from before a cell.
func (c *checker) lastBefore(s *ratetable.Series, cell *ratetable.Dated) *ratetable.Dated {
	if s == nil {
		return nil
	}
	for row := min(s.Last(), c.data.Row(cell.Day-1)); row >= s.First(); row-- {
		if s.Has(row) {
			return &ratetable.Dated{Day: c.data.Day(row), Code: cell.Code, Number: s.Number(row)}
		}
	}
	return nil
}

// findMissing doubts what the table has and the cells, in the order of code and
// day, have not; the first one of each currency is enough to say so.
func (c *checker) findMissing(cells []ratetable.Dated) {
	for _, code := range c.data.Codes() {
		i, _ := slices.BinarySearchFunc(cells, code, func(cell ratetable.Dated, code string) int {
			return strings.Compare(cell.Code, code)
		})
		s := c.data.Series(code)
		for row := s.First(); row <= s.Last(); row++ {
			day := c.data.Day(row)
			for i < len(cells) && cells[i].Code == code && cells[i].Day < day {
				i++
			}
			if s.Has(row) && (i == len(cells) || cells[i].Code != code || cells[i].Day != day) {
				c.doubts = append(c.doubts, Doubt{code, c.period(day), "", "is missing, though it is known; is the file whole?", true})
				break
			}
		}
	}
}

// lastDay is the day of the table's last row.
func (t *table) lastDay() int32 { return t.data.Day(t.data.Len() - 1) }

// count is the number of rates in a row.
func (t *table) count(row int) int {
	n := 0
	for _, code := range t.data.Codes() {
		if t.data.Series(code).Has(row) {
			n++
		}
	}
	return n
}

// isAbsurd refuses rates whose sum over a year might not fit 64 bits at the places
// of their currency.
func isAbsurd(n ratetable.Number) bool {
	const places, whole = 7, 1_000_000_000
	c := n.Coef
	for range n.Places {
		c /= 10
	}
	return n.Places > places || c >= whole
}

// isLeap tells whether b is more than 25 % above or below a.
func isLeap(a, b ratetable.Number) bool {
	before, after := a.Decimal(), b.Decimal()
	return after.Sub(before).Abs().Mul(decimal.New(4, 0)).GreaterThan(before)
}

// volatile are the currencies that have moved by more than 25 % from one day or
// month to the next since 1999, or whose issuers have let them fall so.
var volatile = [...]string{
	"AOA", "ARS", "AZN", "BIF", "BOB", "BYN", "CDF", "CUP", "EGP", "ETB", "GHS", "HTG", "IRR", "ISK", "KZT", "LBP", "LKR", "LYD",
	"MMK", "MWK", "NGN", "RUB", "SCR", "SDG", "SLE", "SRD", "SSP", "SYP", "TRY", "UAH", "UZS", "VED", "VES", "YER", "ZMW", "ZWG", "ZWL",
}
