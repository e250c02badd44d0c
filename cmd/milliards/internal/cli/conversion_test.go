package cli

import (
	"testing"

	"github.com/shopspring/decimal"

	"milliards/extract"
)

func TestConverter(t *testing.T) {
	var warnings []string
	c := newConverter("EUR", func(err error) { warnings = append(warnings, err.Error()) })
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
		got := c.convert(&figure)
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
		for _, currency := range []string{"USD", "CAD", "USD"} {
			figure.Currency = currency
			if got := c.convert(&figure); got.Converted.Valid || got.Rate != "" || got.To != "EUR" {
				t.Errorf("%s at %s: %+v", currency, date, got)
			}
		}
	}
	if len(warnings) != 2 {
		t.Errorf("warnings %q, want one for each of USD and CAD", warnings)
	}
}

func TestConverterOff(t *testing.T) {
	c := newConverter("", func(err error) { t.Error(err) })
	if err := c.at("2025"); err != nil {
		t.Fatal(err)
	}
	figure := extract.Figure{Currency: "USD", Amount: decimal.NewNullDecimal(decimal.New(1, 0))}
	if got := c.convert(&figure); got.Converted.Valid || got.To != "" {
		t.Errorf("%+v", got)
	}
}
