package currency

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
)

func TestConvert(t *testing.T) {
	r := Embedded()
	for _, tt := range []struct {
		amount, from, to, at string
		want                 string // amount
		rate, date, source   string
		method               string
	}{
		// The ECB's day.
		{"500e9", "USD", "EUR", "2025-02-10", "484496124031.01", "1.0320", "2025-02-10", "ECB", "daily"},
		{"109e9", "EUR", "USD", "2025-02-10", "112488000000", "1.0320", "2025-02-10", "ECB", "daily"},
		{"1", "EUR", "USD", "1999-01-04", "1.18", "1.1789", "1999-01-04", "ECB", "daily"},
		{"100", "EUR", "JPY", "2025-02-10", "15692", "156.92", "2025-02-10", "ECB", "daily"},
		{"2.5e9", "USD", "GBP", "2025-02-10", "2017514534.88", "0.83283/1.0320", "2025-02-10", "ECB", "daily"},
		{"-500e9", "USD", "EUR", "2025-02-10", "-484496124031.01", "1.0320", "2025-02-10", "ECB", "daily"},
		// A Sunday has Friday's rate, and Easter Monday that of Thursday before.
		{"1000", "USD", "EUR", "2025-02-09", "963.67", "1.0377", "2025-02-07", "ECB", "daily"},
		{"1000", "USD", "EUR", "2025-04-21", "880.28", "1.1360", "2025-04-17", "ECB", "daily"},
		// Means. February 2025 has 20 days.
		{"1000000", "USD", "EUR", "2025-02", "960384.15", "1.04125", "2025-02", "ECB", "mean"},
		{"1000000", "EUR", "USD", "2025-02", "1041250", "1.04125", "2025-02", "ECB", "mean"},
		// Irrevocable rates.
		{"655.96", "FRF", "EUR", "2001-06-01", "100", "6.55957", "1999-01-01", "Council Regulation 2866/98", "fixed"},
		{"1000", "FRF", "DEM", "2000-06-01", "298.16", "1.95583/6.55957", "1999-01-01", "Council Regulation 2866/98", "fixed"},
		{"1000", "FRF", "USD", "2001-01-02", "143.65", "0.9423/6.55957", "2001-01-02", "Council Regulation 2866/98 + ECB", "daily"},
		// Pegs.
		{"1e9", "XOF", "EUR", "2025-02-10", "1524490.17", "655.957", "1999-01-01", "peg", "peg"},
		{"8.38", "EUR", "XPF", "2025-02-10", "1000", "1000/8.38", "1999-01-01", "peg", "peg"},
		{"1000", "XPF", "EUR", "2025-02-10", "8.38", "1000/8.38", "1999-01-01", "peg", "peg"},
		{"1e6", "AED", "USD", "1998-01-01", "272294.08", "1/3.6725", "1997-11-02", "peg", "peg"},
		{"1e6", "AED", "SAR", "2025-02-10", "1021102.79", "3.75/3.6725", "1997-11-02", "peg", "peg"},
		{"1e6", "AED", "EUR", "2025-02-10", "263850.85", "3.6725*1.0320", "2025-02-10", "peg + ECB", "peg"},
		{"1e6", "AED", "GBP", "2025-02-10", "219742.9", "0.83283/(3.6725*1.0320)", "2025-02-10", "peg + ECB", "peg"},
		{"1e6", "NAD", "ZAR", "2025-02-10", "1000000", "1", "1999-01-01", "peg", "peg"},
		{"1e6", "GIP", "EUR", "2025-02-10", "1200725.24", "0.83283", "2025-02-10", "peg + ECB", "peg"},
		// HMRC's months.
		{"2.5e9", "MAD", "EUR", "2025-02-10", "239826818.77", "12.3339/1.1832", "2025-02", "HMRC", "monthly"},
		{"2.5e9", "MAD", "USD", "2025-02", "250468221.73", "1.2357/12.3339", "2025-02", "HMRC", "monthly"},
		{"2.5e9", "MAD", "GBP", "2025-02", "202693389.76", "1/12.3339", "2025-02", "HMRC", "monthly"},
		{"1e6", "XOF", "MAD", "2025-02", "15891.57", "12.3339/(655.957*1.1832)", "2025-02", "peg + HMRC", "monthly"},
		// The currency itself, as it is.
		{"1.005", "EUR", "EUR", "2025-02-10", "1.005", "1", "2025-02-10", "identity", "identity"},
	} {
		name := strings.Join([]string{tt.amount, tt.from, tt.to, tt.at}, " ")
		c, err := r.Convert(Amount{decimal.RequireFromString(tt.amount), tt.from}, tt.to, mustPeriod(t, tt.at))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := c.Amount; got.Currency != tt.to || got.Number.String() != tt.want {
			t.Errorf("%s is %s %s, want %s", name, got.Number, got.Currency, tt.want)
		}
		q := c.Quote
		if q.From != tt.from || q.To != tt.to || q.Rate != tt.rate || q.Date != tt.date || q.Source != tt.source || q.Method != tt.method {
			t.Errorf("%s: quote %s of %s, %s, %s, %s→%s; want %s of %s, %s, %s",
				name, q.Rate, q.Date, q.Source, q.Method, q.From, q.To, tt.rate, tt.date, tt.source, tt.method)
		}
		if want := strings.Contains(q.Source, "HMRC"); q.Approximate != want {
			t.Errorf("%s: approximate is %v", name, q.Approximate)
		}
	}
}

func TestRateError(t *testing.T) {
	r := Embedded()
	for _, tt := range []struct {
		from, to, at string
		currency     string
		reason       Reason
		first, last  string
	}{
		{"ABC", "EUR", "2025-02-10", "ABC", UnknownCurrency, "", ""},
		{"EUR", "eur", "2025-02-10", "eur", UnknownCurrency, "", ""},
		{"XDR", "EUR", "2025-02-10", "XDR", NoRate, "", ""},
		{"TRL", "EUR", "2006-05-01", "TRL", NoLongerTender, "1999-01-04", "2004-12-31"},
		{"EUR", "TRL", "2025", "TRL", NoLongerTender, "1999-01-04", "2004-12-31"},
		{"TRY", "EUR", "2004-12-31", "TRY", NoRate, "2005-01-03", ""},
		{"FRF", "EUR", "1998-12-31", "FRF", NoRate, "1999-01-01", ""},
		{"GRD", "EUR", "2000-12-31", "GRD", NoRate, "2001-01-01", ""},
		{"MAD", "USD", "2010-02-10", "MAD", NoRate, "2014-02", ""},
		{"USD", "MAD", "2010-02-10", "MAD", NoRate, "2014-02", ""},
		{"USD", "EUR", "1998-12-31", "USD", NoRate, "1999-01-04", ""},
		{"USD", "EUR", "9999-12-31", "USD", NoRate, "1999-01-04", ""},
		{"USD", "EUR", "9999", "USD", NoRate, "1999-01-04", ""},
		{"MAD", "EUR", "9999-12", "MAD", NoRate, "2014-02", ""},
		{"AED", "EUR", "1998-05-01", "USD", NoRate, "1999-01-04", ""},
		{"ISK", "USD", "2010-05-05", "ISK", NoRate, "1999-01-04", ""}, // a hole
		{"BYR", "EUR", "2018-01-01", "BYR", NoLongerTender, "2014-02", "2016-07"},
	} {
		at := mustPeriod(t, tt.at)
		q, err := r.Rate(tt.from, tt.to, at)
		var e *RateError
		if !errors.As(err, &e) {
			t.Errorf("%s to %s at %s: %+v, %v; want a *RateError", tt.from, tt.to, tt.at, q, err)
			continue
		}
		if e.Currency != tt.currency || e.Reason != tt.reason || e.From != tt.from || e.To != tt.to || e.At != at || e.First.String() != tt.first {
			t.Errorf("%s to %s at %s: %+v; want %s, %s, from %s", tt.from, tt.to, tt.at, *e, tt.currency, tt.reason, tt.first)
		}
		if tt.last != "" && e.Last.String() != tt.last {
			t.Errorf("%s at %s: known to %s, want %s", tt.from, tt.at, e.Last, tt.last)
		}
		for _, part := range []string{tt.currency, tt.at, string(tt.reason), tt.first, tt.last} {
			if !strings.Contains(e.Error(), part) {
				t.Errorf("the message %q does not name %q", e, part)
			}
		}
		if _, err := r.Convert(Amount{decimal.New(1, 0), tt.from}, tt.to, at); err == nil {
			t.Errorf("%s to %s at %s is converted without a rate", tt.from, tt.to, tt.at)
		}
	}
}

// A rate may be 7 days old (ECB) or of a month that began 45 days before
// (HMRC), not older; and never of the future.
func TestHowOld(t *testing.T) {
	r := Embedded()
	for _, tt := range []struct{ from, at, date string }{
		{"RUB", "2022-03-01", "2022-03-01"},
		{"RUB", "2022-03-08", "2022-03-01"},
		{"RUB", "2022-03-09", "2022-03"}, // HMRC's, whose months begin before
		{"MAD", "2014-01-31", ""},
		{"MAD", "2014-02-01", "2014-02"},
		{"MAD", "2014-02-28", "2014-02"},
		{"MRU", "2021-10-31", "2021-10"}, // November's is left out
		{"MRU", "2021-11-15", "2021-10"},
		{"MRU", "2021-11-16", ""},
		{"MRU", "2021-12-01", "2021-12"},
		{"USD", "1999-01-03", ""},
		{"TRL", "2005-01-07", "2004-12-31"},
		{"TRL", "2005-01-08", ""},
	} {
		q, err := r.Rate(tt.from, "EUR", mustPeriod(t, tt.at))
		if tt.date == "" && err == nil || tt.date != "" && (err != nil || q.Date != tt.date) {
			t.Errorf("%s at %s: rate of %q, %v; want %q", tt.from, tt.at, q.Date, err, tt.date)
		}
	}
}

// No rate is younger than the last day asked for.
func TestNeverForward(t *testing.T) {
	r := Embedded()
	codes := []string{"USD", "ISK", "RUB", "MAD", "AED", "XOF", "FRF", "BGN", "MRU", "LBP", "TRY"}
	for day := civil(1998, 6, 1); day < civil(2028, 1, 1); day += 17 {
		for _, at := range []Period{dayOf(day), monthOf(day), {year: dayOf(day).year}} {
			for _, code := range codes {
				q, err := r.Rate(code, "EUR", at)
				if err != nil {
					continue
				}
				date := q.Date
				if _, last, ok := strings.Cut(date, "/"); ok {
					date = last
				}
				if p := mustPeriod(t, date); p.first() > at.last() {
					t.Errorf("%s at %s: rate of %s", code, at, q.Date)
				}
			}
		}
	}
}

// Two currencies of one country are never mixed up, and one that has become the
// euro takes the fixed rate from its day.
func TestRedenominations(t *testing.T) {
	r := Embedded()
	for _, tt := range []struct{ code, at, rate, source string }{
		{"TRL", "2004-12-31", "1836200", "ECB"},
		{"TRY", "2005-01-03", "1.8150", "ECB"},
		{"ROL", "2005-06-30", "36030", "ECB"},
		{"RON", "2005-07-01", "3.6030", "ECB"},
		{"MRO", "2017-12", "470.07/1.127", "HMRC"},
		{"MRU", "2018-03", "0.1*492.95/1.1347", "redenomination + HMRC"},
		{"MRU", "2020-03", "48.35/1.2", "HMRC"},
		{"BYR", "2016-06", "28383.69/1.2961", "HMRC"},
		{"BYN", "2016-07", "0.0001*29028.58/1.3017", "redenomination + HMRC"},
		{"BGN", "2025-12-31", "1.9558", "ECB"},
		{"BGN", "2026-01-01", "1.95583", "Council Regulation 2866/98"},
		{"HRK", "2022-12-31", "7.5365", "ECB"},
		{"HRK", "2023-01-01", "7.53450", "Council Regulation 2866/98"},
	} {
		q, err := r.Rate(tt.code, "EUR", mustPeriod(t, tt.at))
		if err != nil {
			t.Errorf("%s at %s: %v", tt.code, tt.at, err)
			continue
		}
		if q.Rate != tt.rate || q.Source != tt.source {
			t.Errorf("%s at %s: %s by %s, want %s by %s", tt.code, tt.at, q.Rate, q.Source, tt.rate, tt.source)
		}
	}
	for _, tt := range []struct{ code, at string }{
		{"TRL", "2006"}, {"TRL", "2025-02-10"}, {"ROL", "2007-01"}, {"MRO", "2018-07-01"}, {"STD", "2018-01-01"}, {"VEF", "2019"},
		{"TRY", "2004"}, {"RON", "2005-06-30"}, {"MRU", "2017-12-31"}, {"BYN", "2016-06-30"}, {"SLE", "2022-06-30"},
	} {
		if q, err := r.Rate(tt.code, "EUR", mustPeriod(t, tt.at)); err == nil {
			t.Errorf("%s at %s has the rate %s of %s", tt.code, tt.at, q.Rate, q.Date)
		}
	}
}

// Without a date the last rate of both currencies is taken, and says its date.
func TestLastKnown(t *testing.T) {
	r := Embedded()
	ecb, hmrc := r.Tables()[0], r.Tables()[1]
	for _, tt := range []struct{ from, to, date, method string }{
		{"USD", "EUR", ecb.Last, "daily"},
		{"USD", "JPY", ecb.Last, "daily"},
		{"AED", "EUR", ecb.Last, "peg"},
		{"FRF", "USD", ecb.Last, "daily"},
		{"XOF", "EUR", "1999-01-01", "peg"},
		{"BGN", "EUR", "2026-01-01", "fixed"},
		{"MAD", "EUR", hmrc.Last[:len("2026-11")], "monthly"},
		{"MAD", "USD", hmrc.Last[:len("2026-11")], "monthly"},
		{"RUB", "EUR", hmrc.Last[:len("2026-11")], "monthly"},
		{"TRL", "EUR", "2004-12-31", "daily"},
		{"TRL", "USD", "2004-12-31", "daily"},
		{"STD", "EUR", "2017-12", "monthly"},
		{"EUR", "EUR", "", "identity"},
	} {
		q, err := r.Rate(tt.from, tt.to, Period{})
		if err != nil || q.Date != tt.date || q.Method != tt.method {
			t.Errorf("%s to %s: rate of %s, %s, %v; want %s, %s", tt.from, tt.to, q.Date, q.Method, err, tt.date, tt.method)
		}
	}
	var e *RateError
	if _, err := r.Rate("XDR", "EUR", Period{}); !errors.As(err, &e) || e.Currency != "XDR" {
		t.Errorf("XDR: %v, want a *RateError", err)
	}
	if _, err := r.Rate("TRL", "MAD", Period{}); !errors.As(err, &e) {
		t.Errorf("TRL to MAD, never published together: %v, want a *RateError", err)
	}
}

// A mean is that of the numbers published, printed to 10 places and used
// exactly; a part of a period says which.
func TestMeans(t *testing.T) {
	r := Embedded()
	for _, tt := range []struct {
		from, to, at string
		date         string
		n            int
	}{
		{"USD", "EUR", "2024", "2024", 256},
		{"USD", "EUR", "1999-01", "1999-01", 20},
		{"ISK", "EUR", "2008", "2008-01-02/2008-12-09", 242},
		{"ISK", "USD", "2018", "2018-02-01/2018-12-31", 233},
		{"TRY", "EUR", "2005", "2005", 257},
		{"HRK", "EUR", "2005", "2005-04-01/2005-12-30", 195},
		{"RUB", "EUR", "2022", "2022", 12}, // the ECB stopped in March: HMRC's
		{"MAD", "EUR", "2024", "2024", 12},
		{"MAD", "EUR", "2014", "2014-02/2014-12", 11},
		{"MRU", "EUR", "2021", "2021-01/2021-12", 11}, // without November
	} {
		q, err := r.Rate(tt.from, tt.to, mustPeriod(t, tt.at))
		if err != nil || q.Date != tt.date || q.Observations != tt.n || q.Method != MethodMean {
			t.Errorf("%s at %s: %s, %d rates, %s, %v; want %s, %d", tt.from, tt.at, q.Date, q.Observations, q.Method, err, tt.date, tt.n)
		}
	}

	for _, code := range []string{"USD", "GBP", "JPY", "ISK"} {
		for _, month := range []string{"1999-01", "2003-07", "2020-02", "2025-02"} {
			at := mustPeriod(t, month)
			var sum decimal.Decimal
			n := int64(0)
			for day := at.first(); day <= at.last(); day++ {
				if text, ok := r.Published("ECB", code, dayOf(day)); ok {
					sum = sum.Add(decimal.RequireFromString(text))
					n++
				}
			}
			q, err := r.Rate("EUR", code, at)
			if err != nil || q.Observations != int(n) {
				t.Errorf("%s %s: %d rates, %v; want %d", code, month, q.Observations, err, n)
				continue
			}
			count := decimal.New(n, 0)
			if want := sum.DivRound(count, 10).String(); q.Rate != want {
				t.Errorf("%s %s: %s, want %s", code, month, q.Rate, want)
			}
			// The exact mean: of n times the sum nothing is lost.
			if got, want := q.Apply(count.Shift(9)), sum.Shift(9); !got.Equal(want) {
				t.Errorf("%s %s: %s EUR are %s, want %s", code, month, count.Shift(9), got, want)
			}
		}
	}
}

// The result has the target's minor unit, rounded half away from zero.
func TestMinorUnits(t *testing.T) {
	r := Embedded()
	at := mustPeriod(t, "2025-02-10")
	for _, tt := range []struct{ amount, from, to, want string }{
		{"1", "EUR", "JPY", "157"},
		{"1", "EUR", "XOF", "656"},
		{"1", "USD", "BHD", "0.376"},
		{"1.5", "USD", "BHD", "0.564"},
		{"1", "EUR", "KWD", "0.322"},
		{"0.0125", "NAD", "ZAR", "0.01"},
		{"0.015", "NAD", "ZAR", "0.02"},
		{"-0.015", "NAD", "ZAR", "-0.02"},
		{"0.0149999999999999999999", "NAD", "ZAR", "0.01"},
	} {
		c, err := r.Convert(Amount{decimal.RequireFromString(tt.amount), tt.from}, tt.to, at)
		if err != nil || c.Amount.Number.String() != tt.want {
			t.Errorf("%s %s is %s %s, %v; want %s", tt.amount, tt.from, c.Amount.Number, tt.to, err, tt.want)
		}
	}
}

// To itself every currency converts to the last digit, whatever the date.
func TestIdentity(t *testing.T) {
	r := Embedded()
	n := decimal.RequireFromString("123456789012345.678901")
	for info := range All() {
		for _, at := range []string{"", "1850-01-01", "2025-02", "2999"} {
			p, _ := ParsePeriod(at)
			c, err := r.Convert(Amount{n, info.Code}, info.Code, p)
			if err != nil || !c.Amount.Number.Equal(n) || c.Quote.Rate != "1" || c.Quote.Method != MethodIdentity || c.Quote.Date != at {
				t.Fatalf("%s at %q: %s, %+v, %v", info.Code, at, c.Amount.Number, c.Quote, err)
			}
		}
	}
}

// Converted there and back an amount is the same but for the rounding, a bigger
// amount is never less, and the two ends of a range share a quote.
func TestConversionProperties(t *testing.T) {
	r := Embedded()
	codes := []string{"EUR", "USD", "GBP", "MAD", "XOF", "AED", "FRF", "XPF", "KWD", "NAD", "TND"}
	half := decimal.New(5, -1)
	for _, at := range []string{"2016-02-29", "2020-02", "2024", ""} {
		p, _ := ParsePeriod(at)
		for _, from := range codes {
			for _, to := range codes {
				there, err := r.Rate(from, to, p)
				back, err2 := r.Rate(to, from, p)
				if err != nil || err2 != nil {
					t.Fatalf("%s and %s at %q: %v, %v", from, to, at, err, err2)
				}
				if there.Date != back.Date || there.Source != back.Source || there.Method != back.Method {
					t.Errorf("%s and %s at %q differ by the direction: %+v, %+v", from, to, at, there, back)
				}
				n := decimal.RequireFromString("987654321.12")
				x := there.Apply(n)
				if more := there.Apply(n.Add(decimal.New(1, 6))); !more.GreaterThan(x) {
					t.Errorf("%s to %s at %q: a million more gives %s, not more than %s", from, to, at, more, x)
				}
				if from == to {
					continue
				}
				// Half a minor unit of To, in From, and half one of From.
				info, _ := Lookup(to)
				slack := half.Shift(int32(-info.MinorUnit)).Mul(back.over).DivRound(back.under, 20).Add(half)
				if off := back.Apply(x).Sub(n).Abs(); off.GreaterThan(slack) {
					t.Errorf("%s %s to %s at %q and back is %s off, more than %s", n, from, to, at, off, slack)
				}
			}
		}
	}
}

// The numbers of the rate, worked out as they are printed, give the result.
func TestRateText(t *testing.T) {
	r := Embedded()
	n := decimal.New(123456789, 0)
	at := mustPeriod(t, "2025-02-10")
	codes := []string{"EUR", "USD", "JPY", "MAD", "XOF", "AED", "FRF", "XPF", "MOP"}
	for _, from := range codes {
		for _, to := range codes {
			if from == to {
				continue
			}
			q, err := r.Rate(from, to, at)
			if err != nil {
				t.Fatal(err)
			}
			over, under := ratio(t, q.Rate)
			if to == "EUR" {
				over, under = under, over
			}
			want := n.Mul(over).DivRound(under, q.minor)
			if got := q.Apply(n); !got.Equal(want) {
				t.Errorf("%s to %s: %s gives %s, not %s", from, to, q.Rate, want, got)
			}
		}
	}
}

// ratio reads "a*b/(c*d)" and its like.
func ratio(t *testing.T, text string) (over, under decimal.Decimal) {
	t.Helper()
	product := func(text string) decimal.Decimal {
		p := decimal.New(1, 0)
		for f := range strings.SplitSeq(strings.Trim(text, "()"), "*") {
			p = p.Mul(decimal.RequireFromString(f))
		}
		return p
	}
	a, b, divided := strings.Cut(text, "/")
	if !divided {
		b = "1"
	}
	return product(a), product(b)
}

func TestPublished(t *testing.T) {
	r := Embedded()
	for _, tt := range []struct{ source, code, at, want string }{
		{"ECB", "USD", "2025-02-10", "1.0320"},
		{"ECB", "USD", "2025-02-11", "1.0324"},
		{"ECB", "TRL", "2004-12-31", "1836200"},
		{"HMRC", "MAD", "2025-02", "12.3339"},
		{"HMRC", "XOF", "2025-02", "776.1404"}, // though the peg comes first
		{"ECB", "USD", "2025-02-09", ""},       // a Sunday
		{"ECB", "USD", "2025-02", ""},
		{"ECB", "MAD", "2025-02-10", ""},
		{"HMRC", "MAD", "2025-02-01", ""},
		{"HMRC", "BRL", "2019-04", ""}, // 439943, left out
		{"HMRC", "MAD", "1999-01", ""},
		{"ECB", "USD", "", ""},
		{"IMF", "USD", "2025", ""},
	} {
		p, _ := ParsePeriod(tt.at)
		got, ok := r.Published(tt.source, tt.code, p)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s %s %s: %q, %v; want %q", tt.source, tt.code, tt.at, got, ok, tt.want)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	r := &Rates{
		ecb:  table{name: "ECB", base: "EUR", back: 7, data: decode(ecbData)},
		hmrc: table{name: "HMRC", base: "GBP", back: 45, monthly: true, data: decode(hmrcData)},
	}
	at := mustPeriod(t, "2025-02-10")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, code := range []string{"USD", "GBP", "MAD", "AED", "XOF"} {
				if _, err := r.Rate(code, "EUR", at); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
}

var sink decimal.Decimal

// A conversion allocates one string beyond its decimals: the amount, the two
// sides of the rate, their product and the quotient.
func TestAllocations(t *testing.T) {
	r := Embedded()
	a := Amount{decimal.New(500, 9), "USD"}
	at := mustPeriod(t, "2025-02-10")
	decimals := testing.AllocsPerRun(1000, func() {
		over, under := decimal.New(1, 0), decimal.New(10320, -4)
		sink = over
		sink = under
		sink = a.Number.Mul(over).DivRound(under, 2)
	})
	got := testing.AllocsPerRun(1000, func() {
		c, err := r.Convert(a, "EUR", at)
		if err != nil {
			t.Fatal(err)
		}
		sink = c.Amount.Number
	})
	if got > decimals+1 {
		t.Errorf("a conversion makes %v allocations, its decimals alone %v", got, decimals)
	}
}
