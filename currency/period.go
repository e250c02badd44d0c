package currency

import (
	"fmt"
	"time"
)

// Period is a span of whole days: one day, a month or a year of the Gregorian
// calendar. The zero Period stands for a date that is not known. Periods are
// comparable with ==.
type Period struct {
	year, month, day int // month and day are 0 where the span is longer
}

// PeriodError tells that a text is no Period.
type PeriodError struct {
	Text string // the text as given
}

// Error quotes the text and tells how a date is written.
func (e *PeriodError) Error() string {
	return fmt.Sprintf("%q is not a date: write a day as 2025-02-10, a month as 2025-02 or a year as 2025", e.Text)
}

// ParsePeriod reads a day "2025-02-10", a month "2025-02" or a year "2025". Any
// other text, or a day that does not exist, gives a *PeriodError.
func ParsePeriod(s string) (Period, error) {
	for _, layout := range [...]string{time.DateOnly, "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() == 0 {
			continue
		}
		p := Period{year: t.Year()}
		if len(layout) > len("2006") {
			p.month = int(t.Month())
		}
		if layout == time.DateOnly {
			p.day = t.Day()
		}
		return p, nil
	}
	return Period{}, &PeriodError{Text: s}
}

// String is the notation that ParsePeriod reads, "" for the zero Period.
func (p Period) String() string { return string(p.append(nil)) }

// IsZero tells whether p stands for a date that is not known.
func (p Period) IsZero() bool { return p == Period{} }

func (p Period) isDay() bool   { return p.day != 0 }
func (p Period) isMonth() bool { return p.month != 0 && p.day == 0 }

func (p Period) append(b []byte) []byte {
	if p.IsZero() {
		return b
	}
	b = append(b, digit(p.year/1000), digit(p.year/100), digit(p.year/10), digit(p.year))
	for _, n := range [...]int{p.month, p.day} {
		if n != 0 {
			b = append(b, '-', digit(n/10), digit(n))
		}
	}
	return b
}

func digit(n int) byte { return '0' + byte(n%10) }

// first is p's first day, in days since 1970-01-01.
func (p Period) first() int32 {
	return civil(p.year, max(p.month, 1), max(p.day, 1))
}

// last is p's last day, in days since 1970-01-01.
func (p Period) last() int32 {
	switch {
	case p.isDay():
		return p.first()
	case p.isMonth():
		return civil(p.year, p.month+1, 1) - 1
	default:
		return civil(p.year+1, 1, 1) - 1
	}
}

func civil(year, month, day int) int32 {
	return int32(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// dayOf is the day that is n days after 1970-01-01.
func dayOf(n int32) Period {
	t := time.Unix(int64(n)*86400, 0).UTC()
	return Period{t.Year(), int(t.Month()), t.Day()}
}

// monthOf is the month of that day.
func monthOf(n int32) Period {
	p := dayOf(n)
	p.day = 0
	return p
}
