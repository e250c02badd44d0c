package currency

import "github.com/shopspring/decimal"

// Amount is an amount of money: Number units of the currency with the ISO 4217
// code Currency.
type Amount struct {
	Number   decimal.Decimal
	Currency string
}

// Conversion is an amount in another currency and the rate that led to it.
type Conversion struct {
	// Amount is rounded half-up (away from zero) to the currency's minor unit;
	// an amount that was in this currency already is left as it is.
	Amount Amount
	Quote  Quote
}

// Rates answers for exchange rates. It does not change and is safe for
// concurrent use. See Embedded.
//
// A rate is looked for in this order: the euro itself; the irrevocable rates of
// the currencies that became the euro, from their day; the ECB's rate of the day
// or of one at most 7 days before; an official peg, through the currency that it
// is on; HMRC's rate of the month or of one that began at most 45 days before.
// Where one of the two currencies needs HMRC's rate, the other's is HMRC's of the
// same month. The rate of a month or year is the mean of the ECB's daily rates,
// if at least half of its days so far have one; that of a year in HMRC's table is
// the mean of the monthly ones. No rate is taken from the future or guessed
// between two others.
type Rates struct {
	ecb, hmrc table
}

// Convert converts an amount at the rate of a day, month or year; the zero
// Period takes the last rate known. The error is a *RateError.
func (r *Rates) Convert(a Amount, to string, at Period) (Conversion, error) {
	q, err := r.Rate(a.Currency, to, at)
	if err != nil {
		return Conversion{}, err
	}
	return Conversion{Amount: Amount{q.Apply(a.Number), to}, Quote: q}, nil
}

// Rate is the rate from one currency to another at a day, month or year; the
// zero Period takes the last one known. The error is a *RateError.
func (r *Rates) Rate(from, to string, at Period) (Quote, error) {
	var minor int
	for _, code := range [...]string{from, to} {
		info, known := Lookup(code)
		if !known {
			return Quote{}, r.fail(code, from, to, at, UnknownCurrency)
		}
		if from != to && !at.IsZero() && lastDay(info) < at.first() {
			return Quote{}, r.fail(code, from, to, at, NoLongerTender)
		}
		minor = info.MinorUnit
	}
	if from == to {
		return identity(from, at), nil
	}
	atECB, atHMRC := at, at
	if at.IsZero() {
		atECB, atHMRC = r.latest(from, to)
	}
	q, missing := r.ecb.quote(from, to, atECB)
	if missing != (pair{}) {
		first := missing
		if q, missing = r.hmrc.quote(from, to, atHMRC); missing != (pair{}) {
			return Quote{}, r.fail(first.blame(missing), from, to, at, NoRate)
		}
	}
	q.minor = int32(minor)
	return q, nil
}

// LastDay is the last day of which the table of the European Central Bank has
// rates.
func (r *Rates) LastDay() Period { return dayOf(r.ecb.lastDay()) }

// latest is the last day in the ECB's table and the last month in HMRC's at
// which both currencies have a rate. The day is zero where the month comes long
// after it, as for the rouble since 2022.
func (r *Rates) latest(from, to string) (day, month Period) {
	day, month = r.ecb.latest(from, to), r.hmrc.latest(from, to)
	if !day.IsZero() && !month.IsZero() && month.first()-day.first() > 31 {
		day = Period{}
	}
	return day, month
}

// lastDay is the day after which a currency is refused. One whose value is still
// fixed lives for ever: francs are 1/6.55957 euro in 2025 too.
func lastDay(info Info) int32 {
	if !info.Historic || info.LastTender == "" || isFixed(info.Code) {
		return endless
	}
	p, err := ParsePeriod(info.LastTender)
	if err != nil {
		return endless
	}
	return p.last()
}

// fail is the error for a currency, with what is known of it.
func (r *Rates) fail(code, from, to string, at Period, why Reason) *RateError {
	e := &RateError{Currency: code, From: from, To: to, At: at, Reason: why}
	open := false
	span := func(first, last Period) {
		if e.First.IsZero() || first.first() < e.First.first() {
			e.First = first
		}
		if e.Last.IsZero() || last.last() > e.Last.last() {
			e.Last = last
		}
		open = open || last.IsZero()
	}
	for _, p := range pegsOf(code) {
		span(p.from, p.to)
	}
	for _, t := range [...]*table{&r.ecb, &r.hmrc} {
		if s := t.data.Series(code); s != nil {
			span(t.date(s.First()), t.date(s.Last()))
		}
	}
	if open {
		e.Last = Period{}
	}
	return e
}

// Published is the number that a source has for a currency at one of its dates,
// exactly as published: "ECB" units for one euro on a day, "HMRC" units for one
// pound sterling in a month. No rule of the look-up applies to it.
func (r *Rates) Published(source, code string, at Period) (rate string, ok bool) {
	for _, t := range [...]*table{&r.ecb, &r.hmrc} {
		if s := t.data.Series(code); t.name == source && s != nil && !at.IsZero() {
			if row := t.data.Row(at.first()); row >= 0 && t.date(row) == at && s.Has(row) {
				return s.Number(row).String(), true
			}
		}
	}
	return "", false
}
