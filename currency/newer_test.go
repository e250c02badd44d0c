package currency

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"milliards/currency/internal/ratetable"
)

// recent is the program's rates without the years before the last ones, to keep
// tests short.
func recent(t *testing.T) *Rates {
	t.Helper()
	r := *Embedded()
	none, err := ratetable.Decode(string(ratetable.Encode(nil, nil)))
	if err != nil {
		t.Fatal(err)
	}
	var cells []ratetable.Dated
	for row := r.ecb.data.Row(civil(2025, 1, 1)) + 1; row < r.ecb.data.Len(); row++ {
		for _, code := range r.ecb.data.Codes() {
			if s := r.ecb.data.Series(code); s.Has(row) {
				cells = append(cells, ratetable.Dated{Day: r.ecb.data.Day(row), Code: code, Number: s.Number(row)})
			}
		}
	}
	r.ecb.data = none.With(cells)
	return &r
}

// history is the ECB's file as far as r has it, its rows from last to first, with
// rows put before them and columns added.
func history(r *Rates, head string, rows ...string) string {
	codes := r.ecb.data.Codes()
	var b strings.Builder
	fmt.Fprintf(&b, "Date,%s%s,\n", strings.Join(codes, ","), head)
	for _, row := range rows {
		b.WriteString(row + "\n")
	}
	for row := r.ecb.data.Len() - 1; row >= 0; row-- {
		b.WriteString(dayOf(r.ecb.data.Day(row)).String())
		for _, code := range codes {
			rate := "N/A"
			if s := r.ecb.data.Series(code); s.Has(row) {
				rate = s.Number(row).Trim(0).String() // as the ECB's file does
			}
			b.WriteString("," + rate)
		}
		b.WriteString(strings.Repeat(",", strings.Count(head, ",")) + ",\n")
	}
	return b.String()
}

// day is a row of that file: the rates given, N/A for the others.
func day(r *Rates, date string, rates map[string]string) string {
	row := date
	for _, code := range r.ecb.data.Codes() {
		rate, ok := rates[code]
		if !ok {
			rate = "N/A"
		}
		row += "," + rate
	}
	return row + ","
}

// after is a date some days after the embedded table's end.
func after(days int32) string { return dayOf(Embedded().ecb.lastDay() + days).String() }

// monday is how many days after the table's end the next Monday is.
func monday() int32 {
	for n := int32(1); ; n++ {
		if (Embedded().ecb.lastDay()+n+3)%7 == 0 {
			return n
		}
	}
}

func readECB(t *testing.T, file string) *Release {
	t.Helper()
	release, err := ReadECB(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return release
}

func TestNewerECB(t *testing.T) {
	r := Embedded()
	last := func(code string) string {
		s := r.ecb.data.Series(code)
		return s.Number(s.Last()).String()
	}
	date, next := after(monday()), after(monday()+1)
	file := history(r, "", day(r, next, map[string]string{"USD": last("USD"), "JPY": last("JPY")}), day(r, date, map[string]string{"USD": "1.1", "TRY": "999"}))
	release := readECB(t, file)
	if release.Source != "ECB" || release.First.String() != "1999-01-04" || release.Last.String() != next {
		t.Errorf("release of %s from %s to %s", release.Source, release.First, release.Last)
	}
	o, doubts, err := r.Newer(release, Checks{Today: mustPeriod(t, next), From: "a file"})
	if err != nil || len(doubts) > 0 || o.Len() != 4 { // the lira may move
		t.Fatalf("%d new, doubts %v, %v", o.Len(), doubts, err)
	}
	over := r.With(o)
	q, err := over.Rate("USD", "EUR", mustPeriod(t, date))
	if err != nil || q.Rate != "1.1000" && q.Rate != "1.1" || q.Date != date {
		t.Errorf("rate %+v, %v", q, err)
	}
	if _, err := over.Rate("TRY", "EUR", mustPeriod(t, next)); err != nil {
		t.Error(err) // the day before
	}
	if got := over.Tables()[0].Last; got != next {
		t.Errorf("the table ends on %s, want %s", got, next)
	}
	if q, err := r.Rate("USD", "EUR", mustPeriod(t, date)); err == nil && q.Date == date {
		t.Error("the embedded table has changed")
	}
	// The same file again brings nothing.
	if o, _, err := over.Newer(release, Checks{Today: mustPeriod(t, next)}); err != nil || !o.IsEmpty() {
		t.Errorf("%d new, %v", o.Len(), err)
	}
	// Every known cell is answered as before.
	for _, code := range r.ecb.data.Codes() {
		s, under := over.ecb.data.Series(code), r.ecb.data.Series(code)
		for row := range r.ecb.data.Len() {
			if s.Has(row) != under.Has(row) || s.Has(row) && s.Number(row) != under.Number(row) {
				t.Fatalf("%s %s has changed", code, dayOf(r.ecb.data.Day(row)))
			}
		}
	}
}

func TestNewerRefuses(t *testing.T) {
	r := recent(t)
	date := after(monday())
	today := after(monday() + 20)
	usd := map[string]string{"USD": "1.1"}
	whole := history(r, "", day(r, date, usd))
	for _, tt := range []struct {
		name, file, today string
		want              string
		accept            []string
		accepted          bool
	}{
		{name: "a move", file: history(r, "", day(r, date, map[string]string{"USD": "2.2"})), want: "USD " + date + " at 2.2000 is more than 25 % away from", accept: []string{"USD"}, accepted: true},
		{name: "a move of another", file: history(r, "", day(r, date, map[string]string{"USD": "2.2"})), want: "more than 25 %", accept: []string{"JPY"}},
		{name: "a crash", file: history(r, "", day(r, date, map[string]string{"GBP": "0.5"})), want: "GBP " + date + " at 0.50000 is more than 25 % away from"},
		{name: "a move afterwards", file: history(r, "", day(r, after(monday()+1), map[string]string{"USD": "0.6"}), day(r, date, usd)), want: "0.6000 is more than 25 % away from 1.1000 of " + date},
		{name: "a silent change", file: strings.Replace(whole, "2025-02-10,", "2025-02-10,9", 1), want: "2025-02-10 at 91.6", accept: []string{"AUD"}, accepted: true},
		{name: "a missing day", file: strings.ReplaceAll(whole, "\n2025-02-10,", "\n2025-02-08,"), want: "a weekend"},
		{name: "a missing cell", file: strings.Replace(whole, "\n2025-01-02,1.6618,", "\n2025-01-02,N/A,", 1), want: "AUD 2025-01-02 is missing", accept: []string{"AUD"}},
		{name: "a truncated file", file: whole[:strings.Index(whole, "\n2025-06-02")+1], want: "is missing"},
		{name: "an unknown column", file: strings.Replace(whole, "Date,AUD", "Date,AUX", 1), want: "of no known currency", accept: []string{"AUX"}},
		{name: "the future", file: whole, today: after(0), want: "in the future"},
		{name: "a weekend", file: history(r, "", day(r, after(monday()-1), usd)), want: "a weekend"},
		{name: "too large", file: history(r, "", day(r, date, map[string]string{"TRY": "1000000000"})), want: "too large", accept: []string{"TRY"}},
		{name: "too long", file: history(r, "", day(r, date, map[string]string{"USD": "1.10000001"})), want: "too long", accept: []string{"USD"}},
		{name: "a day in the past", file: whole + day(r, "2024-12-31", usd) + "\n", want: "is new in a past", accept: []string{"USD"}, accepted: true},
	} {
		if tt.today == "" {
			tt.today = today
		}
		release := readECB(t, tt.file)
		o, _, err := r.Newer(release, Checks{Today: mustPeriod(t, tt.today)})
		var refused *ReleaseError
		if !errors.As(err, &refused) || refused.Source != "ECB" || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %d new, %v; want %q", tt.name, o.Len(), err, tt.want)
		}
		if tt.accept == nil {
			continue
		}
		o, _, err = r.Newer(release, Checks{Today: mustPeriod(t, tt.today), Accept: tt.accept})
		if (err == nil) != tt.accepted || tt.accepted && o.IsEmpty() {
			t.Errorf("%s, accepted for %v: %d new, %v", tt.name, tt.accept, o.Len(), err)
		}
	}
}

// A column that the ECB adds is taken when it is asked for by name.
func TestNewerColumn(t *testing.T) {
	r := recent(t)
	date := after(monday())
	row := strings.TrimSuffix(day(r, date, map[string]string{"USD": "1.1"}), ",") + ",117.2,"
	release := readECB(t, history(r, ",RSD", row))
	checks := Checks{Today: mustPeriod(t, date)}
	if o, _, err := r.Newer(release, checks); err == nil {
		t.Errorf("%d new, want an error", o.Len())
	}
	checks.Accept = []string{"RSD"}
	o, _, err := r.Newer(release, checks)
	if err != nil || o.Len() != 2 {
		t.Fatalf("%d new, %v", o.Len(), err)
	}
	if rate, ok := r.With(o).Published("ECB", "RSD", mustPeriod(t, date)); !ok || rate != "117.2" {
		t.Errorf("rate %q, %v", rate, ok)
	}
}

// month is HMRC's file of a month, with the rates of the last month known but for
// those given; an empty one is left out.
func month(at Period, rates map[string]string) string {
	t := &Embedded().hmrc
	first, last := dayOf(at.first()), dayOf(at.last())
	names := [...]string{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
	var b strings.Builder
	fmt.Fprintf(&b, "<exchangeRateMonthList Period=\"%02d/%s/%d to %02d/%s/%d\">\n", first.day, names[first.month], first.year, last.day, names[last.month], last.year)
	write := func(code, rate string) {
		if rate != "" {
			fmt.Fprintf(&b, "<exchangeRate><currencyCode>%s</currencyCode><rateNew>%s</rateNew></exchangeRate>\n", code, rate)
		}
	}
	for _, code := range t.data.Codes() {
		s := t.data.Series(code)
		if _, given := rates[code]; !given && s.Has(t.data.Len()-1) {
			write(code, s.Number(t.data.Len()-1).String())
		}
	}
	for code, rate := range rates {
		write(code, rate)
	}
	return b.String() + "</exchangeRateMonthList>\n"
}

// nextMonth is the one after the last in HMRC's embedded table.
func nextMonth() Period { return monthOf(Embedded().hmrc.lastDay() + 31) }

func readHMRC(t *testing.T, file string) *Release {
	t.Helper()
	release, err := ReadHMRC(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return release
}

func TestNewerHMRC(t *testing.T) {
	r, at := Embedded(), nextMonth()
	today := dayOf(at.first() - 7) // HMRC is early
	release := readHMRC(t, month(at, map[string]string{"MAD": "12.5", "TND": "40", "ARS": "9999", "XQQ": "1", "CHF": "0.01"}))
	o, doubts, err := r.Newer(release, Checks{Today: today, From: "a file"})
	if err != nil || o.Len() < 100 {
		t.Fatalf("%d new, %v", o.Len(), err)
	}
	var doubtful []string
	for _, d := range doubts {
		doubtful = append(doubtful, d.Code)
	}
	if !slices.Equal(doubtful, []string{"CHF", "TND", "XQQ"}) { // the peso may move
		t.Errorf("doubts %v", doubts)
	}
	over := r.With(o)
	if q, err := over.Rate("MAD", "GBP", at); err != nil || q.Rate != "1/12.5" || q.Date != at.String() {
		t.Errorf("%+v, %v", q, err)
	}
	if q, err := over.Rate("TND", "GBP", at); err != nil || q.Date == at.String() {
		t.Errorf("%+v, %v; want the rate of the month before", q, err)
	}
	// What has been looked at is taken.
	if _, doubts, err := r.Newer(release, Checks{Today: today, Accept: []string{"TND", "CHF"}}); err != nil || len(doubts) != 1 {
		t.Errorf("doubts %v, %v", doubts, err)
	}
}

func TestNewerHMRCRefuses(t *testing.T) {
	r, at := Embedded(), nextMonth()
	few := strings.Join(strings.SplitAfter(month(at, nil), "\n")[:40], "") + "</exchangeRateMonthList>"
	for _, tt := range []struct {
		name, file string
		today      Period
		want       string
	}{
		{"the month after the next", month(at, nil), dayOf(at.first() - 32), "in the future"},
		{"few rates", few, at.dayOne(), "39 rates that can be taken, after "},
	} {
		o, _, err := r.Newer(readHMRC(t, tt.file), Checks{Today: tt.today})
		var refused *ReleaseError
		if !errors.As(err, &refused) || refused.Source != "HMRC" || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %d new, %v; want %q", tt.name, o.Len(), err, tt.want)
		}
	}
	// A month that is known may be given again, but changes nothing unasked.
	known := monthOf(r.hmrc.lastDay())
	o, doubts, err := r.Newer(readHMRC(t, month(known, map[string]string{"MAD": "12.0001"})), Checks{Today: at.dayOne()})
	if err != nil || !o.IsEmpty() || len(doubts) != 1 || !strings.Contains(doubts[0].String(), "differs from") {
		t.Errorf("%d new, doubts %v, %v", o.Len(), doubts, err)
	}
}

func (p Period) dayOne() Period { return dayOf(p.first()) }

// The tables themselves pass the checks: no rate is absurd, and whatever moved so
// far is volatile, but for one mistake of HMRC's (Tonga) and currencies that are
// no more.
func TestVolatile(t *testing.T) {
	if !slices.IsSorted(volatile[:]) {
		t.Error("the list is out of order")
	}
	for _, code := range volatile {
		if _, ok := Lookup(code); !ok {
			t.Errorf("%s is no currency", code)
		}
	}
	r := Embedded()
	for _, table := range [...]*table{&r.ecb, &r.hmrc} {
		for _, code := range table.data.Codes() {
			info, _ := Lookup(code)
			s := table.data.Series(code)
			before := -1
			for row := s.First(); row <= s.Last(); row++ {
				if !s.Has(row) {
					continue
				}
				if isAbsurd(s.Number(row)) {
					t.Errorf("%s %s: %s is too large", table.name, code, s.Number(row))
				}
				if before >= 0 && isLeap(s.Number(before), s.Number(row)) && table.data.Day(row)-table.data.Day(before) < 100 &&
					!info.Historic && code != "TOP" && !slices.Contains(volatile[:], code) {
					t.Errorf("%s %s moves from %s to %s on %s", table.name, code, s.Number(before), s.Number(row), table.date(row))
				}
				before = row
			}
		}
	}
}
