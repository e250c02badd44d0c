package cli

import (
	"reflect"
	"testing"

	"github.com/shopspring/decimal"

	"milliards/cmd/milliards/internal/output"
	"milliards/extract"
)

func TestParseMin(t *testing.T) {
	tests := []struct{ in, want string }{
		{"1000000", "1000000"},
		{"1e6", "1000000"},
		{"1.5E9", "1500000000"},
		{"0", "0"},
		{"2,5 milliards", "2500000000"},
		{"2,5 Md", "2500000000"},
		{"500k", "500000"},
		{"10M", "10000000"},
		{"1 000 000", "1000000"},
		{"un million", "1000000"},
	}
	for _, tt := range tests {
		got, err := parseMin(tt.in)
		if err != nil || !got.Valid || !got.Decimal.Equal(decimal.RequireFromString(tt.want)) {
			t.Errorf("parseMin(%q) = %v, %v, want %s", tt.in, got.Decimal, err, tt.want)
		}
	}
	for _, in := range []string{"beaucoup", "1e100", "1e999999999", "-", "NaN", "10 à 20 millions", "plusieurs millions", "1 million, 2 millions"} {
		if got, err := parseMin(in); err == nil {
			t.Errorf("parseMin(%q) = %v, want an error", in, got.Decimal)
		}
	}
	if got, err := parseMin(""); err != nil || got.Valid {
		t.Errorf("no minimum is %v, %v", got, err)
	}
}

// Each filter lets pass what has one of its values, and nothing that tells none.
func TestFilterMoney(t *testing.T) {
	figure := extract.Figure{Kind: extract.Investment, Status: extract.Announced, AI: true, Currency: "EUR",
		Investor: "Brookfield Asset Management", Recipient: "l’État", Project: "Campus IA", Place: "Île-de-France", AnnouncedBy: "Emmanuel Macron"}
	tests := []struct {
		flags filterFlags
		want  bool
	}{
		{filterFlags{}, true},
		{filterFlags{kinds: []string{"price", "Investment"}}, true},
		{filterFlags{kinds: []string{"price"}}, false},
		{filterFlags{statuses: []string{"announced"}, kinds: []string{"price"}}, false},
		{filterFlags{statuses: []string{"done", "sought"}}, false},
		{filterFlags{ai: true}, true},
		{filterFlags{currencies: []string{"usd"}}, false},
		{filterFlags{investors: []string{"brookfield"}}, true},
		{filterFlags{investors: []string{"Amazon", "asset management"}}, true},
		{filterFlags{investors: []string{"Amazon"}}, false},
		{filterFlags{recipients: []string{"ETAT"}, projects: []string{"campus ia"}, places: []string{"ile de france"}, announcers: []string{"macron"}}, true},
		{filterFlags{recipients: []string{"Etats"}}, false},
		{filterFlags{places: []string{"France"}}, true},
		{filterFlags{projects: []string{"CIA"}}, true}, // a variant of the user's
	}
	for _, tt := range tests {
		f, err := tt.flags.parse([][]string{{"Campus IA", "CIA"}})
		if err != nil {
			t.Fatal(err)
		}
		if got := f.wants(&figure); got != tt.want {
			t.Errorf("%+v: %v", tt.flags, got)
		}
		if got := f.wants(&extract.Figure{}); got && !reflect.DeepEqual(tt.flags, filterFlags{}) {
			t.Errorf("%+v lets pass what tells nothing", tt.flags)
		}
	}
	for _, flags := range []filterFlags{{kinds: []string{"x"}}, {statuses: []string{""}}, {currencies: []string{"XX"}}, {places: []string{" "}}, {min: "x"}} {
		if _, err := flags.parse(nil); err == nil {
			t.Errorf("%+v is no fault", flags)
		}
	}
}

func TestFilter(t *testing.T) {
	amount := func(n int64) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.New(n, 0)) }
	f := filter{currencies: []string{"USD"}, min: amount(100)}
	if f.wantsCurrency("EUR") || !f.wantsCurrency("USD") {
		t.Error("wants another currency than USD")
	}
	if all := (filter{}); !all.wants(&extract.Figure{Currency: "EUR"}) || !all.isLarge(&output.Record{}) {
		t.Error("no filter filters")
	}
	tests := []struct {
		name   string
		record output.Record
		want   bool
	}{
		{"large", output.Record{Figure: extract.Figure{Amount: amount(100)}}, true},
		{"small", output.Record{Figure: extract.Figure{Amount: amount(99)}}, false},
		{"a loss", output.Record{Figure: extract.Figure{Amount: amount(-100)}}, true},
		{"a range", output.Record{Figure: extract.Figure{Amount: amount(50), AmountMax: amount(100)}}, true},
		{"converted", output.Record{Figure: extract.Figure{Amount: amount(50)}, Conversions: []output.Conversion{{Converted: amount(500)}, {Converted: amount(1)}}}, true},
		{"small when converted", output.Record{Figure: extract.Figure{Amount: amount(500)}, Conversions: []output.Conversion{{Converted: amount(50)}, {Converted: amount(1000)}}}, false},
		{"a range converted", output.Record{Figure: extract.Figure{Amount: amount(5), AmountMax: amount(10)}, Conversions: []output.Conversion{{Converted: amount(50), ConvertedMax: amount(100)}}}, true},
		{"vague", output.Record{}, false},
	}
	for _, tt := range tests {
		if got := f.isLarge(&tt.record); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
