package total

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Each test is of monies of several documents, and of the sums that are left.
func TestRetell(t *testing.T) {
	tests := []struct {
		name  string
		given []given
		want  string // the total
	}{
		{"the same investor", []given{
			{doc: "1 2025-02-10", amount: "20", figure: fields{Investor: "Brookfield"}},
			{doc: "2 2025-02-12", amount: "20", figure: fields{Investor: "canadien Brookfield"}},
			{doc: "3 2025-02", amount: "20.00", figure: fields{Investor: "Brookfield Asset Management"}},
		}, "20"},
		{"one of several investors", []given{
			{doc: "1", amount: "500", figure: fields{Investor: "OpenAI, SoftBank et Oracle"}},
			{doc: "2", amount: "500", figure: fields{Investor: "Softbank"}},
		}, "500"},
		{"the same project", []given{
			{doc: "1", amount: "500", figure: fields{Project: "Stargate"}},
			{doc: "2", amount: "500", figure: fields{Project: "Stargate", Investor: "OpenAI"}},
			{doc: "3", amount: "500", figure: fields{Investor: "OpenAI"}},
		}, "500"},
		{"a round that each article tells of another investor", []given{
			{doc: "1", amount: "40", figure: fields{Kind: "funding", Recipient: "OpenAI", Investor: "SoftBank"}},
			{doc: "2", amount: "40", figure: fields{Kind: "funding", Recipient: "OpenAI", Investor: "Microsoft"}},
		}, "40"},
		{"announced by the same person for the same place", []given{
			{doc: "1", amount: "109", figure: fields{AnnouncedBy: "Emmanuel Macron", Place: "France"}},
			{doc: "2", amount: "109", figure: fields{AnnouncedBy: "Emmanuel Macron", Place: "France"}},
		}, "109"},
		{"who announces it in one article invests it in the other", []given{
			{doc: "1", amount: "10", figure: fields{AnnouncedBy: "Amazon", Recipient: "Anthropic"}},
			{doc: "2", amount: "10", figure: fields{Investor: "Amazon"}},
			{doc: "2", amount: "10", figure: fields{Investor: "Amazon", Recipient: "Anthropic"}},
		}, "20"},
		{"a state, with a place", []given{
			{doc: "1", amount: "1", figure: fields{Investor: "État", Place: "Saclay"}},
			{doc: "2", amount: "1", figure: fields{Investor: "l'État", Place: "Saclay"}},
		}, "1"},
		{"a part is told alone", []given{
			{doc: "1 2025-02-10", amount: "109"},
			{doc: "1 2025-02-10", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
			{doc: "2 2025-02-09", amount: "20", figure: fields{Investor: "Brookfield"}},
		}, "109"},
		{"two totals with a part in common", []given{
			{doc: "1 2025-02-10", amount: "109", figure: fields{Investor: "acteurs privés"}},
			{doc: "1 2025-02-10", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
			{doc: "2 2025-02-11", amount: "109"},
			{doc: "2 2025-02-11", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
			{doc: "2 2025-02-11", amount: "6", figure: fields{Investor: "Amazon"}, link: "part_of 0"},
		}, "109"},
		{"totals of totals with a part in common", []given{
			{doc: "1", amount: "500"},
			{doc: "1", amount: "109", link: "part_of 0"},
			{doc: "1", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 1"},
			{doc: "2", amount: "500"},
			{doc: "2", amount: "109", link: "part_of 0"},
			{doc: "2", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 1"},
		}, "500"},
		{"two totals of other amounts", []given{
			{doc: "1", amount: "109"},
			{doc: "1", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
			{doc: "2", amount: "120"},
			{doc: "2", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
		}, "229"},
		{"two totals of other projects", []given{
			{doc: "1", amount: "109", figure: fields{Project: "Stargate"}},
			{doc: "1", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
			{doc: "2", amount: "109", figure: fields{Project: "Campus IA"}},
			{doc: "2", amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
		}, "218"},
		{"of circles between documents one is told", []given{
			{doc: "1", amount: "1", figure: fields{Investor: "Amazon"}},
			{doc: "1", amount: "1", figure: fields{Investor: "Google"}, link: "part_of 0"},
			{doc: "2", amount: "1", figure: fields{Investor: "Google"}},
			{doc: "2", amount: "1", figure: fields{Investor: "Amazon"}, link: "part_of 0"},
		}, "1"},

		{"another amount", []given{
			{doc: "1", amount: "20", figure: fields{Investor: "Brookfield"}},
			{doc: "2", amount: "21", figure: fields{Investor: "Brookfield"}},
			{doc: "3", amount: "20..30", figure: fields{Investor: "Brookfield"}},
		}, "61..71"},
		{"another currency, another unit of time", []given{
			{doc: "1", amount: "20", figure: fields{Investor: "Brookfield"}},
			{doc: "2", amount: "20", figure: fields{Investor: "Brookfield", Currency: "USD"}},
		}, "40"},
		{"too late", []given{
			{doc: "1 2025-02-10", amount: "20", figure: fields{Investor: "Brookfield"}},
			{doc: "2 2025-04-10", amount: "20", figure: fields{Investor: "Brookfield"}},
		}, "40"},
		{"told on from month to month", []given{
			{doc: "3 2025-04-05", amount: "20", figure: fields{Investor: "Brookfield"}},
			{doc: "1 2025-02-10", amount: "20", figure: fields{Investor: "Brookfield"}},
			{doc: "2 2025-03-10", amount: "20", figure: fields{Investor: "Brookfield"}},
		}, "20"},
		{"another company", []given{
			{doc: "1", amount: "1", figure: fields{Investor: "Orange"}},
			{doc: "2", amount: "1", figure: fields{Investor: "Orange Bank"}},
		}, "2"},
		{"another recipient", []given{
			{doc: "1", amount: "10", figure: fields{Investor: "Nvidia", Recipient: "OpenAI"}},
			{doc: "2", amount: "10", figure: fields{Investor: "Nvidia", Recipient: "Anthropic"}},
		}, "20"},
		{"another project", []given{
			{doc: "1", amount: "10", figure: fields{Investor: "MGX", Project: "Stargate"}},
			{doc: "2", amount: "10", figure: fields{Investor: "MGX", Project: "Campus IA"}},
		}, "20"},
		{"another investor, and a round in the one only", []given{
			{doc: "1", amount: "40", figure: fields{Kind: "funding", Recipient: "OpenAI", Investor: "SoftBank"}},
			{doc: "2", amount: "40", figure: fields{Kind: "investment", Recipient: "OpenAI", Investor: "Microsoft"}},
		}, "80"},
		{"another place", []given{
			{doc: "1", amount: "4", figure: fields{Investor: "Microsoft", Place: "France"}},
			{doc: "2", amount: "4", figure: fields{Investor: "Microsoft", Place: "Japon"}},
		}, "8"},
		{"a valuation is no round", []given{
			{doc: "1", amount: "6", figure: fields{Kind: "funding", Recipient: "Mistral AI"}},
			{doc: "2", amount: "6", figure: fields{Kind: "valuation", Recipient: "Mistral AI"}},
		}, "12"},
		{"another year", []given{
			{doc: "1", amount: "6", figure: fields{Kind: "revenue", Recipient: "Orange", Horizon: "2023"}},
			{doc: "2", amount: "6", figure: fields{Kind: "revenue", Recipient: "Orange", Horizon: "2024"}},
		}, "12"},
		{"a name that every text has", []given{
			{doc: "1", amount: "1", figure: fields{Investor: "État"}},
			{doc: "2", amount: "1", figure: fields{Investor: "État"}},
			{doc: "3", amount: "1", figure: fields{Investor: "acteurs privés"}},
			{doc: "4", amount: "1", figure: fields{Investor: "acteurs privés"}},
		}, "4"},
		{"nobody", []given{{doc: "1", amount: "1"}, {doc: "2", amount: "1"}}, "2"},
		{"two monies of one document", []given{
			{doc: "1", amount: "1", figure: fields{Investor: "Amazon"}},
			{doc: "1", amount: "1", figure: fields{Investor: "Amazon"}},
			{doc: "2", amount: "1", figure: fields{Investor: "Amazon"}},
			{doc: "2", amount: "1", figure: fields{Investor: "Amazon"}},
			{doc: "2", amount: "1", figure: fields{Investor: "Amazon"}},
		}, "3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			report := Sum(mentions(t, tt.given), Options{Window: 31})
			if diff := cmp.Diff([]string{tt.want}, lines(report.Totals)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// What one article leaves out of an announcement another one tells, and the row of
// the earliest is the one that counts it.
func TestRetellFillsIn(t *testing.T) {
	given := []given{
		{doc: "2 2025-02-12", amount: "500", figure: fields{Project: "Stargate", Investor: "SoftBank", AI: true}},
		{doc: "1 2025-01-21", amount: "500", figure: fields{Project: "Stargate", Kind: "investment"}},
	}
	report := Sum(mentions(t, given), Options{By: []Dimension{Doc, Investor, Kind, AI}, Window: 31})
	if diff := cmp.Diff([]string{"doc1|SoftBank|investment|true 500"}, lines(report.Rows)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if report.Rows[0].Documents != 2 || report.Rows[0].Figures != 1 {
		t.Errorf("%d documents, %d figures", report.Rows[0].Documents, report.Rows[0].Figures)
	}
}

// The order of the documents changes no sum.
func TestOrder(t *testing.T) {
	all := append(append(paris("1 2025-02-10"), paris("2 2025-02-12")...), paris("3 2025-02-09")...)
	byInvestor := Options{By: []Dimension{Investor}, Window: 31}
	want := lines(Sum(mentions(t, all), byInvestor).Rows)
	if diff := cmp.Diff([]string{"Émirats arabes unis 30..50", "Brookfield 20", "39..59"}, want); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	n := len(paris("1"))
	turned := slices.Concat(all[2*n:], all[:n], all[n:2*n])
	if diff := cmp.Diff(want, lines(Sum(mentions(t, turned), byInvestor).Rows)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDays(t *testing.T) {
	day := func(s string) days { d, _ := parseDays(s); return d }
	for _, tt := range []struct {
		a, b string
		want int64
	}{
		{"2025-02-10", "2025-02-12", 2}, {"2025-02-12", "2025-02-10", 2}, {"2025-02", "2025-02-10", 0},
		{"2025-02", "2025-03-02", 2}, {"2024", "2025-01-01", 1}, {"", "2025", 0}, {"hier", "2025", 0}, {"2024-02", "2024-03-01", 1},
	} {
		if got := day(tt.a).apart(day(tt.b)); got != tt.want {
			t.Errorf("%q and %q are %d days apart, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
