package ratefile

import (
	"bytes"
	"testing"

	"milliards/currency/internal/ratetable"
)

// checkCells checks what is true of the rates of every file that is taken.
func checkCells(t *testing.T, cells []ratetable.Dated) {
	t.Helper()
	if len(cells) == 0 {
		t.Error("a file without rates is taken")
	}
	for _, c := range cells {
		again, err := ratetable.ParseNumber(c.String())
		if len(c.Code) != 3 || err != nil || again != c.Number {
			t.Errorf("a rate of %q on %s: %s (%v)", c.Code, Date(c.Day), c.String(), err)
		}
	}
}

func FuzzParseECB(f *testing.F) {
	f.Add([]byte("Date,USD,ISK,\n2025-02-11,1.0324,N/A,\n2025-02-10,1.032,146.6,\n"))
	f.Add([]byte("Date,USD\n2025-02-10,1e999999999\n"))
	f.Add([]byte("Date,TRY\n2027-01-06,900000000000000\n2027-01-05,50.1234567\n2027-01-04,50.1234567\n")) // zeros do not fit
	f.Fuzz(func(t *testing.T, data []byte) {
		if cells, err := ParseECB(bytes.NewReader(data)); err == nil {
			checkCells(t, cells)
		}
	})
}

func FuzzParseHMRC(f *testing.F) {
	f.Add([]byte(`<exchangeRateMonthList Period="01/Feb/2025 to 28/Feb/2025"><exchangeRate><countryName>Morocco</countryName><countryCode>MA</countryCode><currencyName>Dirham</currencyName><currencyCode>MAD</currencyCode><rateNew>12.3339</rateNew></exchangeRate></exchangeRateMonthList>`))
	f.Add([]byte(`<!DOCTYPE a [<!ENTITY b "c">]><exchangeRateMonthList Period="&b;">`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if cells, _, err := ParseHMRC(bytes.NewReader(data)); err == nil {
			checkCells(t, cells)
		}
	})
}
