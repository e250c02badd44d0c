package main

import (
	"fmt"
	"math/big"

	"milliards/currency/internal/ratefile"
	"milliards/currency/internal/ratetable"
)

// rules says in the manifest what recode and leaveOut do.
var rules = []string{
	"spike: a rate that is more than 15 % above both its neighbours or more than 15 % below both, while the neighbours agree at least four times better with each other, is a typing error and left out, unless the press of the day confirms it",
	"edge: a first or last rate that is less than half or more than double its only neighbour is left out",
	"neighbours are the rates of the same currency before and after, at most 100 days away",
	"code: a rate published under a code that its size shows to be wrong is moved to the right one",
	"zeros: the ECB's file drops the zeros at the end of a rate; a rate has at least the places that most rates of its currency and year have",
}

// confirmed are spikes that were real.
var confirmed = map[string]string{
	"KZT 2022-04-01": "the tenge fell past 500 for a dollar in March 2022 and came back in April",
	"NGN 2024-05-01": "the naira rose to about 1,150 for a dollar in April 2024 and fell back in May",
}

// miscoded are rates that were published under the code of the other unit of a
// redenomination, or under one that is not ISO 4217's, and the right code.
var miscoded = map[string]string{
	"BYR 2016-08-01": "BYN", "BYR 2016-09-01": "BYN", "BYR 2016-10-01": "BYN",
	"BYR 2016-11-01": "BYN", "BYR 2016-12-01": "BYN", // 2.6455 roubles for a pound, after 29028.58
	"MRO 2020-02-01": "MRU",                          // 46.95 ouguiyas, after 461.34
	"SLE 2022-11-01": "SLL",                          // 15631.1792 leones, between 15731.7795 and 16750.8677 SLL
	"SLL 2023-02-01": "SLE",                          // 23.6617 leones, after 17223.6508
	"ZIG 2024-06-01": "ZWG", "ZIG 2024-07-01": "ZWG", // Zimbabwe Gold
}

// recode moves miscoded cells, and returns the cells in order again.
func recode(cells []ratetable.Dated) ([]ratetable.Dated, []ratefile.Note) {
	var notes []ratefile.Note
	for i, c := range cells {
		if code := miscoded[key(c)]; code != "" {
			notes = append(notes, ratefile.NoteOf(c, "moved to "+code+", whose size it has"))
			cells[i].Code = code
		}
	}
	ratefile.Sort(cells)
	return cells, notes
}

// leaveOut drops implausible cells.
func leaveOut(cells []ratetable.Dated) (kept []ratetable.Dated, notes []ratefile.Note) {
	for i, c := range cells {
		what := implausible(neighbour(cells, i, -1), c, neighbour(cells, i, +1))
		why, real := confirmed[key(c)]
		switch {
		case what == "":
			kept = append(kept, c)
		case real:
			kept = append(kept, c)
			notes = append(notes, ratefile.NoteOf(c, "kept: "+what+", but "+why))
		default:
			notes = append(notes, ratefile.NoteOf(c, "left out: "+what))
		}
	}
	return kept, notes
}

// neighbour is the cell beside cell i, nil where there is none near.
func neighbour(cells []ratetable.Dated, i, step int) *ratetable.Dated {
	j := i + step
	if j < 0 || j >= len(cells) || cells[j].Code != cells[i].Code {
		return nil
	}
	if days := (cells[j].Day - cells[i].Day) * int32(step); days > 100 {
		return nil
	}
	return &cells[j]
}

// implausible says why a cell cannot be right, "" where it can.
func implausible(before *ratetable.Dated, c ratetable.Dated, after *ratetable.Dated) string {
	switch {
	case before != nil && after != nil:
		p, n := before.Number, after.Number
		fromP, fromN := deviation(c.Number, p), deviation(c.Number, n)
		if fromP.Sign() != fromN.Sign() {
			return ""
		}
		off := fromP.Abs(fromP)
		if d := fromN.Abs(fromN); d.Cmp(off) < 0 {
			off = d
		}
		gap := deviation(p, n)
		gap.Abs(gap).Mul(gap, big.NewRat(4, 1))
		if off.Cmp(big.NewRat(15, 100)) > 0 && gap.Cmp(off) <= 0 {
			return fmt.Sprintf("spike between %s and %s", p, n)
		}
	case before != nil:
		return edge(c.Number, before.Number)
	case after != nil:
		return edge(c.Number, after.Number)
	}
	return ""
}

func edge(n, only ratetable.Number) string {
	d := deviation(n, only)
	if d.Cmp(big.NewRat(1, 1)) > 0 || d.Cmp(big.NewRat(-1, 2)) < 0 {
		return "edge beside " + only.String()
	}
	return ""
}

// deviation is (a - b) / b, exactly.
func deviation(a, b ratetable.Number) *big.Rat {
	q := new(big.Rat).Quo(a.Decimal().Rat(), b.Decimal().Rat())
	return q.Sub(q, big.NewRat(1, 1))
}

func key(c ratetable.Dated) string { return c.Code + " " + ratefile.Date(c.Day) }
