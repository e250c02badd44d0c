package filter

import (
	"cmp"
	"slices"
)

// A Pattern is a word or sign to look out for.
type Pattern struct {
	// Parts are its letters, each with the spellings that it has in text: "e", "é".
	Parts [][]string
	// Before and After are the bytes that can stand beside it, 0 the ends of the
	// text; empty for all.
	Before, After string
}

// rounds is how often the windows of each pattern are chosen: the first time beside
// those of the patterns before it, then beside those of all others.
const rounds = 6

// Build returns the Table of the patterns. For each of them it chooses a group and
// the four bytes that stop least, in addition to what stops anyway, in a sample of
// ordinary text, which is counted at every offset.
func Build(patterns []Pattern, sample string) []byte {
	b := newBuilder(sample)
	var list []*placed
	for i := range patterns {
		for _, s := range expand(&patterns[i]) {
			list = append(list, b.place(s))
		}
	}
	slices.SortStableFunc(list, func(p, q *placed) int { // those with the least choice first
		return cmp.Compare(len(p.windows[0]), len(q.windows[0]))
	})
	for range rounds {
		for _, p := range list {
			b.choose(p)
		}
	}
	return b.table()
}

// A builder is a Table in the making.
type builder struct {
	groups [groups]group
	after  [1 << 16][]counted // the pairs that the sample has after each pair
	before [1 << 16][]counted
	marked [1 << 16]bool // a buffer
}

// counted is a pair with how often the sample has it beside another.
type counted struct {
	pair  uint16
	count int32
}

// A group of patterns, by the pairs that their windows start and end with: how many
// windows do, and how often more the sample would be stopped at if one more pair did.
type group struct {
	first, last         [1 << 16]int32
	firstCost, lastCost [1 << 16]int32
}

// A window is four bytes of a pattern, as the pairs that they may be.
type window struct {
	first, last             []uint16
	firstSample, lastSample []uint16 // those that the sample has
}

// placed is a pattern with the windows that it may have, by their parity, and the
// ones that it has.
type placed struct {
	windows [2][]window
	window  [2]*window
	group   [2]*group
}

func newBuilder(sample string) *builder {
	b := &builder{}
	count := map[[4]byte]int32{}
	for i := 0; i+4 <= len(sample); i++ {
		count[[4]byte([]byte(sample[i:i+4]))]++
	}
	for w, n := range count {
		p, q := uint16(w[0])|uint16(w[1])<<8, uint16(w[2])|uint16(w[3])<<8
		b.after[p] = append(b.after[p], counted{q, n})
		b.before[q] = append(b.before[q], counted{p, n})
	}
	return b
}

// place returns a pattern with its windows: all but those with much that is not of
// the pattern.
func (b *builder) place(s bytesets) *placed {
	p := &placed{}
	for at := 0; at+5 < len(s); at++ {
		if at == 0 && len(s) > 7 || at > 3 && at+7 > len(s) {
			continue
		}
		w := window{first: pairsOf(s[at], s[at+1]), last: pairsOf(s[at+2], s[at+3])}
		for _, q := range w.first {
			if b.after[q] != nil {
				w.firstSample = append(w.firstSample, q)
			}
		}
		for _, q := range w.last {
			if b.before[q] != nil {
				w.lastSample = append(w.lastSample, q)
			}
		}
		p.windows[at&1] = append(p.windows[at&1], w)
	}
	return p
}

// choose chooses the windows of a pattern and their groups.
func (b *builder) choose(p *placed) {
	for parity, windows := range p.windows {
		if p.window[parity] != nil {
			b.change(p.group[parity], p.window[parity], -1)
		}
		least := int32(-1)
		for i := range windows {
			for g := range b.groups {
				if c := b.cost(&b.groups[g], &windows[i]); least < 0 || c < least {
					least, p.window[parity], p.group[parity] = c, &windows[i], &b.groups[g]
				}
			}
		}
		b.change(p.group[parity], p.window[parity], 1)
	}
}

// cost counts the windows of the sample that would also be stopped at if the group
// had the window w.
func (b *builder) cost(g *group, w *window) (cost int32) {
	for _, q := range w.lastSample {
		if g.last[q] == 0 {
			cost += g.lastCost[q]
			b.marked[q] = true
		}
	}
	for _, p := range w.firstSample {
		if g.first[p] > 0 {
			continue
		}
		cost += g.firstCost[p]
		for _, c := range b.after[p] {
			if b.marked[c.pair] {
				cost += c.count
			}
		}
	}
	for _, q := range w.lastSample {
		b.marked[q] = false
	}
	return cost
}

// change adds a window to a group, or takes it away.
func (b *builder) change(g *group, w *window, by int32) {
	change(&g.first, w.first, by, &b.after, &g.lastCost)
	change(&g.last, w.last, by, &b.before, &g.firstCost)
}

// change counts how many windows of a group have each of some pairs, and what a pair on
// the other side of these would cost the group.
func change(have *[1 << 16]int32, pairs []uint16, by int32, beside *[1 << 16][]counted, cost *[1 << 16]int32) {
	for _, p := range pairs {
		had := have[p] > 0
		if have[p] += by; had == (have[p] > 0) {
			continue
		}
		for _, c := range beside[p] {
			cost[c.pair] += by * c.count
		}
	}
}

func (b *builder) table() []byte {
	table := make([]byte, Size)
	for g := range b.groups {
		for p := range 1 << 16 {
			if b.groups[g].first[p] > 0 {
				table[2*p+g/8] |= 1 << (g % 8)
			}
			if b.groups[g].last[p] > 0 {
				table[Size/2+2*p+g/8] |= 1 << (g % 8)
			}
		}
	}
	return table
}

// bytesets are the bytes that a pattern of one length can have at each place, with
// two places before it and four behind it.
type bytesets []string

// expand returns a pattern as patterns of one length each: "réal" and "real".
func expand(p *Pattern) []bytesets {
	list := []bytesets{{every(), orEvery(p.Before)}}
	for _, spellings := range p.Parts {
		var longer []bytesets
		for _, part := range byLength(spellings) {
			for _, s := range list {
				longer = append(longer, append(slices.Clip(s), part...))
			}
		}
		list = longer
	}
	for i := range list {
		list[i] = append(list[i], orEvery(p.After), every(), every(), every())
	}
	return list
}

// byLength returns the bytes at each place of spellings of each length.
func byLength(spellings []string) (parts []bytesets) {
	for n := 1; n <= 4; n++ {
		part := make(bytesets, n)
		for _, s := range spellings {
			for k := 0; len(s) == n && k < n; k++ {
				part[k] += s[k : k+1]
			}
		}
		if part[0] != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// every returns all bytes.
func every() string {
	var b [256]byte
	for i := range b {
		b[i] = byte(i)
	}
	return string(b[:])
}

func orEvery(set string) string {
	if set == "" {
		return every()
	}
	return set
}

// pairsOf returns the pairs of a byte of one set and a byte of another.
func pairsOf(first, second string) []uint16 {
	var list []uint16
	for _, a := range []byte(first) {
		for _, b := range []byte(second) {
			list = append(list, uint16(a)|uint16(b)<<8)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
