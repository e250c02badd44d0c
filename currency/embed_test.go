package currency

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"
)

// The files are those that the manifest tells of, and small.
func TestManifest(t *testing.T) {
	var manifest struct {
		Rules  []string
		Tables []struct {
			Name, Publisher, Licence, Package, Retrieved, First, Last, SHA256 string
			Bytes, Cells, Currencies                                          int
			Notes                                                             []struct{ Code, Date, Rate, What string }
		}
	}
	if err := json.Unmarshal(manifestData, &manifest); err != nil {
		t.Fatal(err)
	}
	r := Embedded()
	files := map[string]struct {
		data  string
		table *table
	}{"ECB": {ecbData, &r.ecb}, "HMRC": {hmrcData, &r.hmrc}}
	if len(manifest.Tables) != len(files) || len(manifest.Rules) == 0 {
		t.Fatalf("%d tables and %d rules", len(manifest.Tables), len(manifest.Rules))
	}
	total := len(manifestData)
	for _, m := range manifest.Tables {
		f := files[m.Name]
		total += len(f.data)
		sum := sha256.Sum256([]byte(f.data))
		if hex.EncodeToString(sum[:]) != m.SHA256 || len(f.data) != m.Bytes {
			t.Errorf("%s: the file is not the manifest's", m.Name)
		}
		if m.Publisher == "" || m.Licence == "" || m.Package == "" {
			t.Errorf("%s: no publisher, licence or package", m.Name)
		}
		if _, err := ParsePeriod(m.Retrieved); err != nil {
			t.Errorf("%s: retrieved: %v", m.Name, err)
		}
		data := f.table.data
		if first, last := dayOf(data.Day(0)).String(), dayOf(data.Day(data.Len()-1)).String(); first != m.First || last != m.Last {
			t.Errorf("%s: from %s to %s, the manifest has %s to %s", m.Name, first, last, m.First, m.Last)
		}
		if m.Name == "ECB" && EmbeddedDay().String() != m.Last {
			t.Errorf("the last day of %s is %s, that of the manifest %s", m.Name, EmbeddedDay(), m.Last)
		}
		cells := 0
		for _, code := range data.Codes() {
			s := data.Series(code)
			for row := s.First(); row <= s.Last(); row++ {
				if s.Has(row) {
					cells++
				}
			}
		}
		if cells != m.Cells || len(data.Codes()) != m.Currencies {
			t.Errorf("%s: %d cells of %d currencies, the manifest has %d of %d", m.Name, cells, len(data.Codes()), m.Cells, m.Currencies)
		}
		for _, n := range m.Notes {
			if len(n.Code) != 3 || n.Date == "" || n.Rate == "" || n.What == "" {
				t.Errorf("%s: note %+v", m.Name, n)
			}
		}
	}
	if total > 500_000 {
		t.Errorf("%d bytes are embedded, more than 500 KB", total)
	}
}

func TestTables(t *testing.T) {
	tables := Embedded().Tables()
	if len(tables) != 2 || tables[0].Name != "ECB" || tables[1].Name != "HMRC" {
		t.Fatalf("tables %+v", tables)
	}
	if tables[0].First != "1999-01-04" || tables[1].First != "2014-02-01" || tables[0].Currencies < 41 || tables[1].Retrieved == "" {
		t.Errorf("tables %+v", tables)
	}
}

// What the ECB publishes stands there for every day since 1999, the months of
// the others since 2015.
func TestCoverage(t *testing.T) {
	r := Embedded()
	daily := []string{
		"USD", "JPY", "CZK", "DKK", "GBP", "HUF", "PLN", "SEK", "CHF", "NOK", "AUD", "CAD", "HKD", "KRW", "NZD", "SGD", "ZAR",
		"XOF", "XAF", "XPF", "KMF", "CVE", "BGN", "FRF", "DEM", "ITL", "SAR",
	}
	end := r.ecb.data.Day(r.ecb.data.Len() - 1)
	for _, code := range daily {
		for day := civil(1999, 1, 4); day <= end; day++ {
			if _, err := r.Rate(code, "EUR", dayOf(day)); err != nil {
				t.Fatal(err)
			}
		}
	}
	monthly := []string{
		"MAD", "DZD", "TND", "EGP", "AED", "SAR", "QAR", "KWD", "XOF", "XAF", "GNF", "MGA", "CDF", "HTG", "VND", "TWD", "NGN", "KES",
		"GHS", "RWF", "LBP", "ARS", "CLP", "COP", "PEN", "UAH", "PKR", "BHD", "OMR", "JOD",
	}
	for day := civil(2015, 1, 1); day <= end; day += 28 {
		for _, code := range monthly {
			if q, err := r.Rate(code, "EUR", monthOf(day)); err != nil {
				t.Error(err)
			} else if q.Method == MethodMonthly && q.Date != monthOf(day).String() {
				t.Errorf("%s at %s: rate of %s", code, monthOf(day), q.Date)
			}
		}
		code := "MRU" // MRO before
		if monthOf(day).year < 2018 {
			code = "MRO"
		}
		if _, err := r.Rate(code, "EUR", monthOf(day)); err != nil {
			t.Error(err)
		}
	}
}
