package cli

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"milliards/currency"
	"milliards/extract"
)

func TestConverter(t *testing.T) {
	var warnings []string
	c := newConverter(currency.Embedded, []string{"EUR"}, func(err error) { warnings = append(warnings, err.Error()) })
	figure := extract.Figure{Currency: "USD", Amount: decimal.NewNullDecimal(decimal.New(500, 9))}

	// Each document's date has its own rate, the first one's again too.
	for _, tt := range []struct{ date, converted, rate string }{
		{"2025-02-10", "484496124031.01", "1.0320"},
		{"1999-01-04", "424124183560.95", "1.1789"},
		{"2025-02-10", "484496124031.01", "1.0320"},
	} {
		if err := c.at(tt.date); err != nil {
			t.Fatal(err)
		}
		got := c.convert(nil, &figure)[0]
		if !got.Converted.Decimal.Equal(decimal.RequireFromString(tt.converted)) || got.Rate != tt.rate || got.RateDate != tt.date || got.To != "EUR" {
			t.Errorf("at %s: %+v", tt.date, got)
		}
		if got.ConvertedMax.Valid {
			t.Errorf("at %s: an upper bound for what is no range", tt.date)
		}
	}

	// No rate, no amount, and a word about it for each currency.
	for _, date := range []string{"1970-01-01", "1971-01-01"} {
		if err := c.at(date); err != nil {
			t.Fatal(err)
		}
		for _, code := range []string{"USD", "CAD", "USD"} {
			figure.Currency = code
			if got := c.convert(nil, &figure)[0]; got.Converted.Valid || got.Rate != "" || got.To != "EUR" {
				t.Errorf("%s at %s: %+v", code, date, got)
			}
		}
	}
	if len(warnings) != 2 {
		t.Errorf("warnings %q, want one for each of USD and CAD", warnings)
	}
}

func TestConverterTargets(t *testing.T) {
	c := newConverter(currency.Embedded, []string{"USD", "MAD", "EUR"}, func(err error) { t.Error(err) })
	if err := c.at("2025-02-10"); err != nil {
		t.Fatal(err)
	}
	figure := extract.Figure{Currency: "EUR", Amount: decimal.NewNullDecimal(decimal.New(109, 9)), Horizon: "2031"}
	got := c.convert(nil, &figure)
	for i, want := range []struct{ to, converted, rate, date, method string }{
		{"USD", "112488000000", "1.0320", "2025-02-10", "daily"},
		{"MAD", "1136236561866.13", "12.3339/1.1832", "2025-02", "monthly"},
		{"EUR", "109000000000", "1", "2025-02-10", "identity"},
	} {
		if g := got[i]; g.To != want.to || g.Converted.Decimal.String() != want.converted || g.Rate != want.rate || g.RateDate != want.date || g.RateMethod != want.method {
			t.Errorf("%+v, want %+v", g, want)
		}
	}
}

// The rates are not even asked for where there is nothing to convert.
func TestConverterIdle(t *testing.T) {
	rates := func() *currency.Rates {
		t.Error("rates are unpacked")
		return currency.Embedded()
	}
	c := newConverter(rates, []string{"EUR"}, func(err error) { t.Error(err) })
	if err := c.at("2025-02-10"); err != nil {
		t.Fatal(err)
	}
	if got := c.convert(nil, &extract.Figure{Currency: "EUR", Qualifier: extract.Vague}); got[0].Converted.Valid {
		t.Errorf("%+v", got)
	}
	if to, err := parseTargets([]string{"eur"}, rates); err != nil || len(to) != 1 {
		t.Errorf("%v, %v", to, err)
	}
}

func TestConverterOff(t *testing.T) {
	c := newConverter(currency.Embedded, nil, func(err error) { t.Error(err) })
	if err := c.at("2025"); err != nil {
		t.Fatal(err)
	}
	figure := extract.Figure{Currency: "USD", Amount: decimal.NewNullDecimal(decimal.New(1, 0))}
	if got := c.convert(nil, &figure); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestParseTargets(t *testing.T) {
	for _, tt := range []struct {
		words []string
		want  string
		err   string
	}{
		{[]string{"EUR"}, "EUR", ""},
		{[]string{"usd", " EUR", "USD"}, "USD EUR", ""},
		{[]string{"none"}, "", ""},
		{[]string{""}, "", ""},
		{nil, "", ""},
		{[]string{"EUR", "none"}, "", "none stands alone"},
		{[]string{"EUR", ""}, "", "unknown currency"},
		{[]string{"EUR", "XAU"}, "", "there is no reference rate for XAU"},
		{[]string{"dollars"}, "", "unknown currency"},
	} {
		got, err := parseTargets(tt.words, currency.Embedded)
		if strings.Join(got, " ") != tt.want || (err != nil) != (tt.err != "") || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%q: %q, %v; want %q, %q", tt.words, got, err, tt.want, tt.err)
		}
	}
}

func TestExplainRate(t *testing.T) {
	for _, tt := range []struct{ code, at, want string }{
		{"USD", "2099-01-01", "known from 1999-01-04 to "},
		{"USD", "2099-01-01", "; newer rates come with milliards rates update"},
		{"USD", "1970-01-01", "(known from 1999-01-04 to "},
		{"BTC", "2025-01-01", "there is no reference rate for BTC"},
		{"XDR", "2025-01-01", "there is no reference rate for XDR"},
		{"TRL", "2025-01-01", "TRL at 2025-01-01: no longer tender"},
	} {
		at, err := currency.ParsePeriod(tt.at)
		if err != nil {
			t.Fatal(err)
		}
		_, err = currency.Embedded().Rate(tt.code, "EUR", at)
		if got := explainRate(err).Error(); !strings.Contains(got, tt.want) {
			t.Errorf("%s at %s: %q, want %q", tt.code, tt.at, got, tt.want)
		}
	}
}
