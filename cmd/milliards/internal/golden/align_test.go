package golden

import (
	"fmt"
	"strings"
	"testing"
)

// table reads rows "text|amount|currency".
func table(rows ...string) *Table {
	t := &Table{Columns: []string{"text", "amount", "currency"}}
	for i, row := range rows {
		t.Rows = append(t.Rows, Row{Line: i + 2, Cells: strings.Split(row, "|")})
	}
	return t
}

func TestAlign(t *testing.T) {
	a, b, c, d := "3 €|3|EUR", "4 €|4|EUR", "5 $|5|USD", "6 F|6|CHF"
	tests := []struct {
		name      string
		want, got []string
		pairs     string
	}{
		{"nothing", nil, nil, "[]"},
		{"the same", []string{a, b}, []string{a, b}, "[{0 0} {1 1}]"},
		{"missing", []string{a, b, c}, []string{a, c}, "[{0 0} {1 -1} {2 1}]"},
		{"new", []string{a, c}, []string{a, b, c}, "[{0 0} {-1 1} {1 2}]"},
		{"all missing", []string{a, b}, nil, "[{0 -1} {1 -1}]"},
		{"all new", nil, []string{a, b}, "[{-1 0} {-1 1}]"},
		{"another amount", []string{a, b, c}, []string{a, "4 €|40|EUR", c}, "[{0 0} {1 1} {2 2}]"},
		{"a longer span", []string{a, "4|4|EUR", c}, []string{a, b, c}, "[{0 0} {1 1} {2 2}]"},
		{"other words of the same money", []string{"quatre euros|4|EUR"}, []string{b}, "[{0 0}]"},
		{"another figure in its place", []string{a, b, c}, []string{a, d, c}, "[{0 0} {1 -1} {-1 1} {2 2}]"},
		{"the same first, then what is like it", []string{a, "3 €|30|EUR", b}, []string{"3 €|30|EUR", b}, "[{0 -1} {1 0} {2 1}]"},
		{"a number written otherwise", []string{"3,50 €|3.50|EUR"}, []string{"3,50 €|3.5|EUR"}, "[{0 0}]"},
		{"twice the same", []string{a, a, b}, []string{a, b}, "[{0 0} {1 -1} {2 1}]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pairs := Align(table(tt.want...), table(tt.got...), fields("text,amount,currency"))
			same(t, "pairs", fmt.Sprint(pairs), tt.pairs)
		})
	}
}

// Without their words, figures are known by their money.
func TestAlignWithoutWords(t *testing.T) {
	pairs := Align(table("3 €|3|EUR", "4 €|4|EUR"), table("trois euros|3|EUR", "4 $|4|USD"), fields("amount,currency,qualifier"))
	same(t, "pairs", fmt.Sprint(pairs), "[{0 0} {1 -1} {-1 1}]")
	want, got := table("|3|EUR"), table("|3|EUR")
	want.Columns, got.Columns = []string{"qualifier", "amount", "currency"}, []string{"qualifier", "amount", "currency"}
	want.Rows[0].Cells[0], got.Rows[0].Cells[0] = "about", "exact"
	same(t, "pairs", fmt.Sprint(Align(want, got, fields("amount,currency,qualifier"))), "[{0 0}]")
}

// Many rows are aligned in windows. Each row is in one pair, in order.
func TestAlignMany(t *testing.T) {
	var want, got []string
	for i := range 3 * window {
		row := fmt.Sprintf("%d €|%d|EUR", i+1000, i+1000)
		if i%7 != 0 {
			want = append(want, row)
		}
		if i%5 != 0 {
			got = append(got, row)
		}
	}
	pairs := Align(table(want...), table(got...), fields("text,amount,currency"))
	w, g, both := 0, 0, 0
	for _, p := range pairs {
		if p.Want >= 0 && p.Want != w || p.Got >= 0 && p.Got != g {
			t.Fatalf("pair %v out of order", p)
		}
		if p.Want >= 0 {
			w++
		}
		if p.Got >= 0 {
			g++
		}
		if p.Want >= 0 && p.Got >= 0 {
			both++
			if want[p.Want] != got[p.Got] {
				t.Errorf("%s with %s", want[p.Want], got[p.Got])
			}
		}
	}
	if w != len(want) || g != len(got) {
		t.Errorf("%d and %d of %d and %d rows", w, g, len(want), len(got))
	}
	// 768 rows without each 7th and each 5th: 768-110-154+22.
	if both != 526 {
		t.Errorf("%d rows are in both, want 526", both)
	}
}

// What a spreadsheet changes as it saves is no difference.
func TestSame(t *testing.T) {
	tests := []struct {
		field, want, got string
		same             bool
	}{
		{"amount", "3.50", "3.5", true},
		{"amount", "1E+3", "1000", true},
		{"amount", "3,5", "3.5", true},
		{"amount", "3,500,000", "3500000", false},
		{"amount", "", "0", false},
		{"amount", "3", "4", false},
		{"amount", "beaucoup", "beaucoup", true},
		{"amount", "1e999999999", "1", false},
		{"currency_inferred", "TRUE", "true", true},
		{"currency_inferred", "true", "false", false},
		{"text", "12 millions\nd'euros", "12 millions\r\nd'euros", true},
		{"text", "'-3 euros", "-3 euros", true},
		{"text", "-3 euros", "-3 euros", true},
		{"text", "3 Euros", "3 euros", false},
		{"link", "same_as:0", "same_as:1", false},
	}
	for _, tt := range tests {
		if isSame(&fields(tt.field)[0], tt.want, tt.got) != tt.same {
			t.Errorf("%s %q, %q: not %v", tt.field, tt.want, tt.got, tt.same)
		}
	}
}
