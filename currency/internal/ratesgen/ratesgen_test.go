package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"milliards/currency/internal/ratefile"
	"milliards/currency/internal/ratetable"
)

func texts(cells []ratetable.Dated) []string {
	var s []string
	for _, c := range cells {
		s = append(s, key(c)+" "+c.String())
	}
	return s
}

const february = `<exchangeRateMonthList Period="01/Feb/2024 to 29/Feb/2024">
  <exchangeRate><countryName>Dominica</countryName><currencyCode>XCD</currencyCode><rateNew>3.983</rateNew></exchangeRate>
  <exchangeRate><countryName>Grenada</countryName><currencyCode>XCD</currencyCode><rateNew>3.9831</rateNew></exchangeRate>
  <exchangeRate><countryName>Morocco</countryName><currencyCode> MAD </currencyCode><rateNew>12.7400</rateNew></exchangeRate>
  <exchangeRate><countryName>Mali</countryName><currencyCode>XOF</currencyCode><rateNew>767.1</rateNew></exchangeRate>
  <exchangeRate><countryName>Niger</countryName><currencyCode>XOF</currencyCode><rateNew>767.12</rateNew></exchangeRate>
  <exchangeRate><countryName>Togo</countryName><currencyCode>XOF</currencyCode><rateNew>767.1</rateNew></exchangeRate>
</exchangeRateMonthList>`

// series makes a month's cell of each rate.
func series(t *testing.T, code string, year int, rates ...string) []ratetable.Dated {
	t.Helper()
	var cells []ratetable.Dated
	for i, text := range rates {
		if text == "" {
			continue
		}
		n, err := ratetable.ParseNumber(text)
		if err != nil {
			t.Fatal(err)
		}
		day := ratefile.Day(time.Date(year, time.Month(1+i), 1, 0, 0, 0, 0, time.UTC))
		cells = append(cells, ratetable.Dated{Day: day, Code: code, Number: n})
	}
	return cells
}

func TestLeaveOut(t *testing.T) {
	for _, tt := range []struct {
		name  string
		cells []ratetable.Dated
		left  []string // dates
	}{
		{"a slip of the decimal point", series(t, "BRL", 2019, "4.95", "4.85", "439943", "5.12", "5.09"), []string{"2019-03-01"}},
		{"half the rate", series(t, "KHR", 2022, "5550.4", "3041.7", "5346.9"), []string{"2022-02-01"}},
		{"14.5 % below", series(t, "GMD", 2019, "64.69", "55.32", "65.49"), nil},
		{"a fall that stays", series(t, "ARS", 2023, "466.9", "472.1", "1018.3", "1046.1"), nil},
		{"a shock that half remains", series(t, "GHS", 2022, "14.13", "17.495", "12.62"), nil},
		{"neighbours across a gap", series(t, "LRD", 2020, "1.33", "", "", "", "", "229.1", "", "", "", "", "1.4"), nil},
		{"a wrong last one", series(t, "IRR", 2015, "42229.7", "42578.2", "8.8513"), []string{"2015-03-01"}},
		{"a wrong first one", series(t, "IRR", 2014, "20416.7", "41641.8", "41535.1"), []string{"2014-01-01"}},
		{"alone", series(t, "VES", 2026, "464.69"), nil},
		{"another currency is no neighbour", slices.Concat(series(t, "AED", 2015, "5.7"), series(t, "AFN", 2015, "90"), series(t, "ALL", 2015, "178")), nil},
	} {
		kept, notes := leaveOut(tt.cells)
		var left []string
		for _, n := range notes {
			left = append(left, n.Date)
		}
		if !slices.Equal(left, tt.left) || len(kept)+len(left) != len(tt.cells) {
			t.Errorf("%s: left out %v, want %v; kept %v", tt.name, left, tt.left, texts(kept))
		}
	}
}

func TestConfirmedSpikeIsKept(t *testing.T) {
	kept, notes := leaveOut(series(t, "NGN", 2024, "", "", "", "1897.63", "1421.05", "1850.88"))
	if len(kept) != 3 || len(notes) != 1 || !strings.HasPrefix(notes[0].What, "kept: ") {
		t.Errorf("kept %v, notes %v", texts(kept), notes)
	}
}

func TestRecode(t *testing.T) {
	got, notes := recode(slices.Concat(
		series(t, "MRO", 2020, "", "46.95"),
		series(t, "MRU", 2020, "49.25", "", "48.35")))
	want := []string{"MRU 2020-01-01 49.25", "MRU 2020-02-01 46.95", "MRU 2020-03-01 48.35"}
	if !slices.Equal(texts(got), want) || len(notes) != 1 {
		t.Errorf("got %q, %v; want %q and a note", texts(got), notes, want)
	}
}
