package total

import (
	"cmp"
	"time"
)

// days are the first and the last day of a date, counted from 1970; both are zero
// where it is not known.
type days struct{ first, last int64 }

// parseDays reads a day, a month or a year in ISO 8601.
func parseDays(date string) (days, bool) {
	for layout, after := range map[string][3]int{time.DateOnly: {0, 0, 1}, "2006-01": {0, 1, 0}, "2006": {1, 0, 0}} {
		if t, err := time.Parse(layout, date); err == nil {
			const day = 24 * 60 * 60
			return days{t.Unix() / day, t.AddDate(after[0], after[1], after[2]).Unix()/day - 1}, true
		}
	}
	return days{}, false
}

func (d days) isKnown() bool { return d != days{} }

// compare sorts by the first day, then by the last; unknown dates come last.
func (d days) compare(e days) int {
	switch {
	case !d.isKnown() || !e.isKnown():
		return cmp.Compare(unknown(d), unknown(e))
	case d.first != e.first:
		return cmp.Compare(d.first, e.first)
	}
	return cmp.Compare(d.last, e.last)
}

func unknown(d days) int {
	if d.isKnown() {
		return 0
	}
	return 1
}

// apart is the number of days between two dates, 0 where they overlap or one is
// not known.
func (d days) apart(e days) int64 {
	if !d.isKnown() || !e.isKnown() {
		return 0
	}
	return max(0, e.first-d.last, d.first-e.last)
}
