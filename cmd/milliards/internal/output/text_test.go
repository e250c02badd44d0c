package output

import (
	"strings"
	"testing"

	"milliards/extract"
)

func TestText(t *testing.T) {
	rate := Conversion{Rate: "1.0320", RateDate: "2025-02-10", RateSource: "ECB", RateMethod: "daily"}
	to := func(code, low, high string) Conversion {
		c := rate
		c.To, c.Converted = code, amount(low)
		if high != "" {
			c.ConvertedMax = amount(high)
		}
		return c
	}
	for _, tt := range []struct {
		record Record
		want   string
	}{
		{Record{extract.Figure{Text: "500 milliards\nde dollars", Amount: amount("500e9"), Currency: "USD"}, []Conversion{to("EUR", "484496124031.01", "")}},
			"500 milliards de dollars: 500 000 000 000 USD\n= 484 496 124 031,01 EUR at 1 EUR = 1.0320 USD (ECB, 2025-02-10, daily)\n"},
		{Record{extract.Figure{Text: "30 à 50 €", Amount: amount("30"), AmountMax: amount("50.5"), Currency: "EUR"}, []Conversion{to("USD", "30.96", "52.1")}},
			"30 à 50 €: 30 – 50,50 EUR\n= 30,96 – 52,10 USD at 1 EUR = 1.0320 USD (ECB, 2025-02-10, daily)\n"},
		{Record{extract.Figure{Text: "-1 dinar", Amount: amount("-1.5"), Currency: "TND"}, []Conversion{{To: "EUR"}, to("GBP", "-1234.5", "")}},
			"-1 dinar: −1,500 TND\n= −1 234,50 GBP at 1 TND = 1.0320 GBP (ECB, 2025-02-10, daily)\n"},
		{Record{extract.Figure{Text: "3 €", Amount: amount("3"), Currency: "EUR"}, []Conversion{{To: "EUR", Converted: amount("3"), Rate: "1", RateMethod: "identity"}}},
			"3 €: 3 EUR\n= 3 EUR\n"},
		{Record{Figure: extract.Figure{Text: "0,0003 $", Amount: amount("0.0003"), Currency: "USD"}}, "0,0003 $: 0,0003 USD\n"},
	} {
		var b strings.Builder
		w := NewText(&b, Options{})
		if err := w.Write(&tt.record); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(Summary{}); err != nil {
			t.Fatal(err)
		}
		if got := b.String(); got != tt.want {
			t.Errorf("got\n%swant\n%s", got, tt.want)
		}
	}
}

func TestColumns(t *testing.T) {
	var b strings.Builder
	if err := Columns(&b, []string{"code", "name"}, [][]string{{"EUR", "euro"}, {"", "a\x1bb"}}); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "code  name\n────  ────\nEUR   euro\n      a␛b\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
