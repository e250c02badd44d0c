package currency

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"milliards/currency/internal/ratetable"

	"github.com/shopspring/decimal"
)

// The irrevocable rates of Council Regulation 2866/98 as they stand in the
// Official Journal, with the day from which each holds.
const irrevocables = `
ATS 13.7603 1999   BEF 40.3399 1999   DEM 1.95583 1999   ESP 166.386 1999  FIM 5.94573 1999
FRF 6.55957 1999   IEP 0.787564 1999  ITL 1936.27 1999   LUF 40.3399 1999  NLG 2.20371 1999
PTE 200.482 1999   GRD 340.750 2001   SIT 239.640 2007   CYP 0.585274 2008 MTL 0.429300 2008
SKK 30.1260 2009   EEK 15.6466 2011   LVL 0.702804 2014  LTL 3.45280 2015  HRK 7.53450 2023
BGN 1.95583 2026`

func TestIrrevocableRates(t *testing.T) {
	r := Embedded()
	words := strings.Fields(irrevocables)
	for row := range slices.Chunk(words, 3) {
		code, rate, first := row[0], row[1], row[2]+"-01-01"
		for _, at := range []string{first, "2030-07-01", "2031-02", "2031"} {
			q, err := r.Rate(code, "EUR", mustPeriod(t, at))
			if err != nil {
				t.Errorf("%s at %s: %v", code, at, err)
				continue
			}
			if q.Rate != rate || q.Date != first || q.Method != MethodFixed || q.Source != "Council Regulation 2866/98" || q.Approximate {
				t.Errorf("%s at %s: %+v; want %s of %s", code, at, q, rate, first)
			}
		}
		if q, err := r.Rate(code, "EUR", dayOf(mustPeriod(t, first).first()-1)); err == nil && q.Method == MethodFixed {
			t.Errorf("%s is fixed before %s", code, first)
		}
	}
	n := 0
	for _, p := range pegs() {
		if p.kind == irrevocable {
			n++
		}
	}
	if n != len(words)/3 {
		t.Errorf("%d irrevocable rates, want %d", n, len(words)/3)
	}
}

func TestPegsTable(t *testing.T) {
	if !slices.IsSortedFunc(pegs(), func(a, b peg) int {
		return cmp.Or(strings.Compare(a.code, b.code), strings.Compare(a.from.String(), b.from.String()))
	}) {
		t.Error("pegs are not in the order of code and date")
	}
	for i, p := range pegs() {
		for _, code := range []string{p.code, p.anchor} {
			if _, ok := Lookup(code); !ok {
				t.Errorf("%s: unknown currency %s", p.code, code)
			}
		}
		for _, text := range []string{p.units, cmp.Or(p.per, "1")} {
			if _, err := ratetable.ParseNumber(text); err != nil {
				t.Errorf("%s: %v", p.code, err)
			}
		}
		if !p.from.isDay() || !p.to.IsZero() && (!p.to.isDay() || p.to.first() < p.from.first()) {
			t.Errorf("%s: bad span %s to %s", p.code, p.from, p.to)
		}
		if p.source == "" {
			t.Errorf("%s has no source", p.code)
		}
		if i+1 < len(pegs()) && pegs()[i+1].code == p.code && (p.to.IsZero() || p.to.first() >= pegs()[i+1].from.first()) {
			t.Errorf("%s: the row of %s does not end before the next", p.code, p.from)
		}
	}
}

// Every peg answers from its first day to its last in units of its anchor, in
// both directions, and not on the days beside them.
func TestPegs(t *testing.T) {
	r := Embedded()
	million := decimal.New(1, 6)
	for _, p := range pegs() {
		if p.kind == redenominated {
			continue // a source decides, see TestRedenominations
		}
		for _, at := range []Period{p.from, p.to} {
			// The ECB's own rate comes first.
			if at.IsZero() || p.code == "BGN" && at == p.to {
				continue
			}
			q, err := r.Rate(p.anchor, p.code, at)
			if err != nil {
				t.Errorf("%s at %s: %v", p.code, at, err)
				continue
			}
			want := decimal.RequireFromString(p.units).Mul(million).DivRound(decimal.RequireFromString(cmp.Or(p.per, "1")), q.minor)
			if got := q.Apply(million); !got.Equal(want) || q.Date != p.from.String() {
				t.Errorf("a million %s at %s is %s %s of %s, want %s of %s", p.anchor, at, got, p.code, q.Date, want, p.from)
			}
			if wantMethod := MethodPeg; p.kind != irrevocable && q.Method != wantMethod {
				t.Errorf("%s at %s: method %s", p.code, at, q.Method)
			}
			if q.Approximate != (p.kind == unmarketable) {
				t.Errorf("%s at %s: approximate is %v", p.code, at, q.Approximate)
			}
		}
		before := dayOf(p.from.first() - 1)
		if q, err := r.Rate(p.anchor, p.code, before); err == nil && q.Date == p.from.String() {
			t.Errorf("%s at %s, a day too early, has the rate of %s", p.code, before, p.from)
		}
	}
}
