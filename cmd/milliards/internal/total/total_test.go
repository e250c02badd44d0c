package total

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"milliards/extract"
)

// A given is a figure in short. Its document is a number and a date, "1 2025-02-10".
type given struct {
	doc    string
	amount string // "109", "30..50", "" for a vague one
	figure extract.Figure
	link   string // "same_as 0"
	worth  string // "none" for no rate; else as the amount
	hidden bool   // Ignored
}

func mentions(t *testing.T, all []given) []Mention {
	t.Helper()
	var out []Mention
	index := map[int]int{}
	for _, g := range all {
		m := Mention{Figure: g.figure, Ignored: g.hidden}
		number, date, _ := strings.Cut(g.doc, " ")
		fmt.Sscan(number, &m.Document)
		m.Date, m.Doc = date, "doc"+number
		m.Index = index[m.Document]
		m.Line = m.Index + 1
		index[m.Document]++
		if m.Currency == "" {
			m.Currency = "EUR"
		}
		m.Qualifier = extract.Exact
		if g.link != "" {
			m.Link = &extract.Link{}
			fmt.Sscan(g.link, &m.Link.Type, &m.Link.To)
		}
		m.Amount, m.AmountMax = bounds(g.amount)
		switch g.worth {
		case "":
			m.Worth, m.WorthMax = m.Amount, m.AmountMax
		case "none":
		default:
			m.Worth, m.WorthMax = bounds(g.worth)
		}
		out = append(out, m)
	}
	return out
}

func bounds(s string) (low, high decimal.NullDecimal) {
	if s == "" {
		return low, high
	}
	first, second, isRange := strings.Cut(s, "..")
	low = decimal.NewNullDecimal(decimal.RequireFromString(first))
	if isRange {
		high = decimal.NewNullDecimal(decimal.RequireFromString(second))
	}
	return low, high
}

func (s Span) String() string {
	if s.IsRange() {
		return s.Low.String() + ".." + s.High.String()
	}
	return s.Low.String()
}

// lines are rows as "Brookfield|investment 20", "total 3/year".
func lines(rows []Row) []string {
	var out []string
	for _, r := range rows {
		line := strings.Join(r.Values, "|") + " " + r.Sum.String()
		if r.Per != "" {
			line += "/" + r.Per
		}
		out = append(out, strings.TrimSpace(line))
	}
	return out
}

type fields = extract.Figure

// paris is a total with two shares, one of which has a share of its own.
func paris(doc string) []given {
	return []given{
		{doc: doc, amount: "109", figure: fields{Kind: "investment", Status: "announced", AI: true, Place: "France", AnnouncedBy: "Emmanuel Macron"}},
		{doc: doc, amount: "30..50", figure: fields{Investor: "Émirats arabes unis"}, link: "part_of 0"},
		{doc: doc, amount: "20", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
		{doc: doc, amount: "15", figure: fields{Place: "Cambrai"}, link: "part_of 2"},
		{doc: doc, amount: "109", link: "same_as 0"},
	}
}

func whose(investor string) func(*extract.Figure) bool {
	return func(f *extract.Figure) bool { return f.Investor == investor }
}

func TestSum(t *testing.T) {
	tests := []struct {
		name   string
		given  []given
		by     []Dimension
		keep   func(*extract.Figure) bool
		rows   []string // of by
		totals []string
	}{
		{"nothing", nil, nil, nil, nil, nil},
		{"a total, its parts and a repeat", paris("1"), nil, nil, []string{"109"}, []string{"109"}},
		{"a part of another investor is cut off", paris("1"), []Dimension{Investor}, nil,
			[]string{"Émirats arabes unis 30..50", "Brookfield 20", "39..59"}, []string{"109"}},
		{"a part takes its place from its total", paris("1"), []Dimension{Place}, nil, []string{"France 94", "Cambrai 15"}, []string{"109"}},
		{"two dimensions", paris("1")[2:4], []Dimension{Investor, Place}, nil, []string{"Brookfield| 20", "|Cambrai 15"}, []string{"35"}},
		{"two dimensions of nested parts", paris("1"), []Dimension{Investor, Place}, nil,
			[]string{"Émirats arabes unis|France 30..50", "Brookfield|Cambrai 15", "Brookfield|France 5", "|France 39..59"}, []string{"109"}},
		{"a filter keeps a part alone", paris("1"), nil,
			whose("Brookfield"), []string{"20"}, []string{"20"}},
		{"a filter keeps a part of a part alone", paris("1"), nil,
			func(f *extract.Figure) bool { return f.Place == "Cambrai" }, []string{"15"}, []string{"15"}},
		{"a filter agrees with the row of the total", paris("1"), nil,
			func(f *extract.Figure) bool { return f.Place == "France" }, []string{"94"}, []string{"94"}},
		{"parts are of the kind of their total", paris("1"), []Dimension{Kind},
			func(f *extract.Figure) bool { return f.Kind == "investment" && f.AI }, []string{"investment 109"}, []string{"109"}},
		{"done is cut off announced", []given{
			{doc: "1", amount: "1000", figure: fields{Status: "announced"}},
			{doc: "1", amount: "400", figure: fields{Status: "done"}, link: "part_of 0"},
		}, []Dimension{Status}, nil, []string{"announced 600", "done 400"}, []string{"1000"}},
		{"a repeat tells who", []given{
			{doc: "1", amount: "10"},
			{doc: "1", amount: "10", figure: fields{Investor: "Amazon"}, link: "same_as 0"},
		}, []Dimension{Investor}, nil, []string{"Amazon 10"}, []string{"10"}},
		{"a chain of repeats, backwards", []given{
			{doc: "1", amount: "11", link: "same_as 1"},
			{doc: "1", amount: "10", link: "same_as 2"},
			{doc: "1", amount: "10"},
		}, nil, nil, []string{"10"}, []string{"10"}},
		{"a part of a repeat", []given{
			{doc: "1", amount: "10"},
			{doc: "1", amount: "10", link: "same_as 0"},
			{doc: "1", amount: "4", link: "part_of 1"},
		}, nil, nil, []string{"10"}, []string{"10"}},
		{"circles", []given{
			{doc: "1", amount: "10", link: "same_as 1"},
			{doc: "1", amount: "10", link: "same_as 0"},
			{doc: "1", amount: "4", link: "part_of 3"},
			{doc: "1", amount: "5", link: "part_of 2"},
			{doc: "1", amount: "6", link: "part_of 5"},
			{doc: "1", amount: "7", link: "same_as 99"},
		}, nil, nil, []string{"21"}, []string{"21"}},
		{"parts that overlap", []given{
			{doc: "1", amount: "100"},
			{doc: "1", amount: "80", figure: fields{Investor: "A"}, link: "part_of 0"},
			{doc: "1", amount: "60", figure: fields{Investor: "B"}, link: "part_of 0"},
			{doc: "1", amount: "5", figure: fields{Investor: "C"}, link: "part_of 2"},
		}, []Dimension{Investor}, nil, []string{"A 80", "20"}, []string{"100"}},
		{"rounded parts", []given{
			{doc: "1", amount: "100"},
			{doc: "1", amount: "61", figure: fields{Investor: "A"}, link: "part_of 0"},
			{doc: "1", amount: "41", figure: fields{Investor: "B"}, link: "part_of 0"},
		}, []Dimension{Investor}, nil, []string{"A 61", "B 41"}, []string{"100"}},
		{"losses", []given{
			{doc: "1", amount: "-10", figure: fields{Recipient: "A"}},
			{doc: "1", amount: "-4", figure: fields{Recipient: "B"}, link: "part_of 0"},
			{doc: "1", amount: "-5..-3", figure: fields{Recipient: "A"}},
			{doc: "1", amount: "2", figure: fields{Recipient: "C"}, link: "part_of 0"},
		}, []Dimension{Recipient}, nil, []string{"B -4", "A -11..-9"}, []string{"-15..-13"}},
		{"rates in time stay apart", []given{
			{doc: "1", amount: "10", figure: fields{Investor: "A"}},
			{doc: "1", amount: "3", figure: fields{Investor: "A", Per: "year"}},
			{doc: "1", amount: "2", figure: fields{Investor: "A", Per: "month"}},
			{doc: "1", amount: "4", figure: fields{Investor: "B", Per: "year"}},
		}, []Dimension{Investor}, nil, []string{"A 10", "B 4/year", "A 3/year", "A 2/month"}, []string{"10", "7/year", "2/month"}},
		{"a rate is no part that could be taken from a sum", []given{
			{doc: "1", amount: "10"},
			{doc: "1", amount: "3", figure: fields{Investor: "A", Per: "year"}, link: "part_of 0"},
		}, []Dimension{Investor}, nil, []string{"10"}, []string{"10"}},
		{"a rate alone, where its total is not wanted", []given{
			{doc: "1", amount: "10"},
			{doc: "1", amount: "3", figure: fields{Investor: "A", Per: "year"}, link: "part_of 0"},
		}, nil, whose("A"), []string{"3/year"}, []string{"3/year"}},
		{"a vague total", []given{
			{doc: "1", amount: "", figure: fields{Place: "France"}},
			{doc: "1", amount: "2", figure: fields{Investor: "A"}, link: "part_of 0"},
		}, []Dimension{Place}, nil, []string{"France 2"}, []string{"2"}},
		{"a vague part, with a part", []given{
			{doc: "1", amount: "10"},
			{doc: "1", amount: "", figure: fields{Investor: "A"}, link: "part_of 0"},
			{doc: "1", amount: "2", link: "part_of 1"},
		}, []Dimension{Investor}, nil, []string{"A 2", "8"}, []string{"10"}},
		{"no rate", []given{
			{doc: "1", amount: "10", worth: "none"},
			{doc: "1", amount: "2", link: "part_of 0"},
			{doc: "1", amount: "7", link: "same_as 0"},
		}, nil, nil, []string{"7"}, []string{"7"}},
		{"ignored figures are not there, their links are", []given{
			{doc: "1", amount: "10", hidden: true, figure: fields{Place: "France"}},
			{doc: "1", amount: "11", link: "same_as 0"},
			{doc: "1", amount: "3", hidden: true, link: "part_of 0", figure: fields{Investor: "A"}},
		}, []Dimension{Investor}, nil, []string{"11"}, []string{"11"}},
		{"a part in another currency stays in its total", []given{
			{doc: "1", amount: "100"},
			{doc: "1", amount: "20", worth: "19", figure: fields{Currency: "USD"}, link: "part_of 0"},
		}, []Dimension{Currency}, nil, []string{"EUR 100"}, []string{"100"}},
		{"years in their order", []given{
			{doc: "1 2025-02-10", amount: "1"}, {doc: "2 2024-02", amount: "2"}, {doc: "3", amount: "9"}, {doc: "4 2025", amount: "4"},
		}, []Dimension{Year}, nil, []string{"2024 2", "2025 5", "9"}, []string{"16"}},
		{"names in several spellings", []given{
			{doc: "1", amount: "1", figure: fields{Investor: "BROOKFIELD"}},
			{doc: "1", amount: "2", figure: fields{Investor: "canadien Brookfield"}},
			{doc: "2", amount: "3", figure: fields{Investor: "Brookfield Asset Management"}},
			{doc: "2", amount: "4", figure: fields{Investor: "BROOKFIELD"}},
			{doc: "2", amount: "5", figure: fields{Investor: "Orange"}},
			{doc: "2", amount: "6", figure: fields{Investor: "Orange Bank"}},
		}, []Dimension{Investor}, nil, []string{"BROOKFIELD 10", "Orange Bank 6", "Orange 5"}, []string{"21"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Sum(mentions(t, tt.given), Options{By: tt.by, Keep: tt.keep, Window: 31})
			if diff := cmp.Diff(tt.rows, lines(got.Rows)); diff != "" {
				t.Errorf("rows -want +got:\n%s", diff)
			}
			if diff := cmp.Diff(tt.totals, lines(got.Totals)); diff != "" {
				t.Errorf("totals -want +got:\n%s", diff)
			}
			for i, f := range got.Fates {
				if f.Verdict == "" || f.Mention == nil {
					t.Errorf("mention %d has no verdict", i)
				}
			}
		})
	}
}

// fates are verdicts as "counted 20", "part of 0", the numbers those of the mentions.
func fates(r *Report) []string {
	var out []string
	for _, f := range r.Fates {
		line := string(f.Verdict)
		if f.Verdict == Counted {
			line += " " + f.Sum.String()
			if !f.Whole {
				line += " left"
			}
		}
		if f.Other != nil {
			line += fmt.Sprintf(" of %s:%d", f.Other.Doc, f.Other.Line)
		}
		out = append(out, line)
	}
	return out
}

func TestFates(t *testing.T) {
	given := append(paris("1 2025-02-10"), []given{
		{doc: "1 2025-02-10"},
		{doc: "1 2025-02-10", amount: "3", worth: "none"},
		{doc: "1 2025-02-10", amount: "4", hidden: true},
		{doc: "1 2025-02-10", amount: "5", figure: fields{Investor: "Amazon", Kind: "price"}},
		{doc: "1 2025-02-10", amount: "200", figure: fields{Investor: "Brookfield"}, link: "part_of 0"},
		{doc: "2 2025-02-11", amount: "20", figure: fields{Investor: "Brookfield"}},
		{doc: "2 2025-02-11", amount: "20", link: "same_as 0"},
		{doc: "3 2025-02-11", amount: "10"},
		{doc: "3 2025-02-11", amount: "30", link: "part_of 0"},
	}...)
	got := Sum(mentions(t, given), Options{By: []Dimension{Investor}, Window: 31,
		Keep: func(f *extract.Figure) bool { return f.Kind != "price" }})
	want := []string{"counted 39..59 left", "counted 30..50", "counted 20", "part of doc1:3", "repeat of doc1:1",
		"vague", "no_rate", "filtered", "filtered", "excess of doc1:1", "retold of doc1:3", "repeat of doc2:1", "counted 10", "excess of doc3:1"}
	if diff := cmp.Diff(want, fates(got)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for _, f := range got.Fates {
		if (f.Verdict == Counted) != (f.Row >= 0) {
			t.Errorf("%s is in row %d", f.Verdict, f.Row)
		}
	}
	if got.Count(Counted) != 4 || got.Count(Filtered) != 2 || got.Rows[1].Documents != 2 {
		t.Errorf("%d counted, %d filtered, %d documents", got.Count(Counted), got.Count(Filtered), got.Rows[1].Documents)
	}
}

// split cuts an amount into parts with parts of their own, at random.
func split(r *rand.Rand, all []given, amount, total int64) []given {
	own := int64(len(all))
	names := []string{"", "", "A", "B", "C"}
	g := given{doc: "1", amount: fmt.Sprint(amount), figure: fields{Investor: names[r.IntN(len(names))], Place: names[r.IntN(len(names))]}}
	if total >= 0 {
		g.link = fmt.Sprint("part_of ", total)
	}
	all = append(all, g)
	for rest := amount; rest > 1 && r.IntN(3) > 0; {
		part := 1 + r.Int64N(rest-1)
		all = split(r, all, part, own)
		rest -= part
	}
	return all
}

// What repeats a money that is filtered out is filtered out, too.
func TestFilteredRepeat(t *testing.T) {
	report := Sum(mentions(t, paris("1")), Options{Keep: whose("nobody")})
	if n := report.Count(Filtered); n != len(report.Fates) {
		t.Errorf("%d of %d are filtered out", n, len(report.Fates))
	}
}

// Of ranges up to the same bound the one that begins higher comes first.
func TestRowsOfRanges(t *testing.T) {
	all := mentions(t, []given{{doc: "1", amount: "5..10", figure: fields{Investor: "A"}}, {doc: "1", amount: "8..10", figure: fields{Investor: "B"}}})
	if diff := cmp.Diff([]string{"B 8..10", "A 5..10"}, lines(Sum(all, Options{By: []Dimension{Investor}}).Rows)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Whatever the rows are, they hold all the money, and a filter and its opposite too.
func TestSumIsKept(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		all := mentions(t, split(r, nil, 1+r.Int64N(1000), -1))
		want := all[0].Worth.Decimal
		for _, by := range [][]Dimension{nil, {Investor}, {Place}, {Place, Investor}} {
			if got := sum(Sum(all, Options{By: by}).Rows); !got.Equal(want) {
				t.Fatalf("by %v: %s, want %s", by, got, want)
			}
		}
		without := func(f *extract.Figure) bool { return f.Investor != "A" }
		a, b := Sum(all, Options{Keep: whose("A"), By: []Dimension{Place}}), Sum(all, Options{Keep: without, By: []Dimension{Place}})
		if got := sum(a.Rows).Add(sum(b.Rows)); !got.Equal(want) {
			t.Fatalf("A and not A: %s, want %s", got, want)
		}
	}
}

func sum(rows []Row) decimal.Decimal {
	total := decimal.Zero
	for _, r := range rows {
		total = total.Add(r.Sum.Low)
	}
	return total
}

// Whatever the links are, every mention has its verdict, and what counts is in the
// rows.
func FuzzSum(f *testing.F) {
	f.Add([]byte("\x01\x02\x03\x04\x05\x06\x07\x08"))
	f.Add([]byte("abcdefghijklmnopqrstuvwxyz"))
	f.Fuzz(func(t *testing.T, data []byte) {
		names := [...]string{"", "A", "B", "État"}
		var all []Mention
		for i := range len(data) / 2 {
			a, b := int(data[2*i]), int(data[2*i+1])
			m := Mention{Document: i / 5, Ignored: a&128 != 0}
			m.Index, m.Investor, m.Place, m.Currency = i%5, names[a&3], names[b&3], "EUR"
			if m.Amount = decimal.NewNullDecimal(decimal.New(int64(b>>4)-2, 0)); a&64 == 0 {
				m.Worth = m.Amount
			}
			switch a >> 2 & 3 {
			case 1:
				m.Link = &extract.Link{Type: extract.SameAs, To: b >> 2 & 7}
			case 2:
				m.Link = &extract.Link{Type: extract.PartOf, To: b >> 2 & 7}
			}
			all = append(all, m)
		}
		report := Sum(all, Options{By: []Dimension{Investor, Place}, Keep: whose("A")})
		counted := decimal.Zero
		for i, fate := range report.Fates {
			if fate.Verdict == "" {
				t.Fatalf("mention %d has no verdict", i)
			}
			counted = counted.Add(fate.Sum.Low)
		}
		if !counted.Equal(sum(report.Rows)) {
			t.Fatalf("%s counted, %s in the rows", counted, sum(report.Rows))
		}
	})
}
