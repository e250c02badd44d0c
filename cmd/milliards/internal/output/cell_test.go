package output

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"milliards/extract"
)

func TestCell(t *testing.T) {
	r := &Record{Figure: extract.Figure{
		Text: "-3 M€", Line: 7, Amount: decimal.NewNullDecimal(decimal.New(-3, 6)),
		Currency: "EUR", AI: true, Link: &extract.Link{Type: extract.SameAs, To: 2},
	}}
	tests := []struct{ field, cell, json string }{
		{"text", "-3 M€", `"-3 M€"`},
		{"line", "7", "7"},
		{"amount", "-3000000", `"-3000000"`},
		{"amount_max", "", "null"},
		{"ai", "true", "true"},
		{"per", "", "null"},
		{"link", "same_as:2", `{"type":"same_as","to":2}`},
		{"conversions", "[]", "[]"},
	}
	for _, tt := range tests {
		f := Named(tt.field, nil)[0]
		if got := f.Cell(r); got != tt.cell {
			t.Errorf("%s: %q, want %q", tt.field, got, tt.cell)
		}
		if got := string(f.AppendJSON(nil, r)); got != tt.json {
			t.Errorf("%s: %s, want %s", tt.field, got, tt.json)
		}
	}
}

func TestAppendCSV(t *testing.T) {
	got := string(AppendCSV(nil, []string{"a", `"b"`, "", "1,5", Guard("=1+1"), Guard("-"), Guard("-3")}, ','))
	if want := `a,"""b""",,"1,5",'=1+1,-,'-3` + "\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	got = string(AppendCSV(nil, []string{"a;b", `"c;"`, "1,5", "d"}, ';'))
	if want := `"a;b";"""c;""";"1,5";d` + "\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestParseDecimal(t *testing.T) {
	for s, want := range map[string]string{
		"2500000000": "2500000000", "-3.5": "-3.5", " 3.50 ": "3.5", "1e9": "1000000000", "1E+3": "1000", "25e-1": "2.5",
		"": "", "-": "", ".5": "", "1,5": "", "1e999999999": "", "1e999": "", "1e+99": "1" + strings.Repeat("0", 99), "1e-999": "", "NaN": "", "0x1": "", "1 000": "", "--1": "",
		"1e": "", "1e+-": "", "1234567890123456789012345678901234567890123456789012345678901": "",
	} {
		d, ok := ParseDecimal(s)
		if ok != (want != "") || ok && d.String() != want {
			t.Errorf("%q: %v, %t, want %q", s, d, ok, want)
		}
	}
}

func FuzzParseDecimal(f *testing.F) {
	for _, seed := range []string{"2500000000", "-3.5", "1e9", "1e99", "-0.0e-99"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := ParseDecimal(s); ok && len(d.String()) > 200 {
			t.Errorf("%q is %d digits long", s, len(d.String()))
		}
	})
}
