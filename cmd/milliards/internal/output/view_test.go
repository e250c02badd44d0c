package output

import (
	"testing"

	"milliards/extract"
)

func TestMoney(t *testing.T) {
	tests := []struct {
		figure extract.Figure
		want   string
	}{
		{extract.Figure{Amount: amount("109e9"), Currency: "EUR", Qualifier: extract.Exact}, "109 Md EUR"},
		{extract.Figure{Amount: amount("10e9"), Currency: "USD", Qualifier: extract.About}, "about 10 Md USD"},
		{extract.Figure{Amount: amount("5e9"), Currency: "EUR", Qualifier: extract.Over}, "over 5 Md EUR"},
		{extract.Figure{Amount: amount("2e6"), Currency: "XAF", Qualifier: extract.AtLeast}, "at least 2 M XAF"},
		{extract.Figure{Amount: amount("0.06"), Currency: "CAD", Qualifier: extract.Under}, "under 0,06 CAD"},
		{extract.Figure{Amount: amount("10e9"), Currency: "EUR", Qualifier: extract.UpTo}, "up to 10 Md EUR"},
		{extract.Figure{Amount: amount("25000"), AmountMax: amount("35000"), Currency: "MAD", Qualifier: extract.Range, Per: "month"}, "25 000–35 000 MAD/month"},
		{extract.Figure{Currency: "EUR", Qualifier: extract.Vague}, "vague EUR"},
	}
	for _, tt := range tests {
		if got := money(&Record{Figure: tt.figure}); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
