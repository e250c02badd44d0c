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

// Build returns the bits of a Table of the patterns. For each of them it chooses,
// by a sample of ordinary text, the four bytes that are hit least in addition to
// what is hit by the patterns before it. The sample is counted at every offset.
func Build(patterns []Pattern, sample string) []byte {
	b := builder{bits: make([]byte, Size), count: make([]int32, pairs*pairs), seen: make([]int32, pairs*pairs)}
	for i := 0; i+4 <= len(sample); i++ {
		b.count[valueOf(class(sample[i]), class(sample[i+1]), class(sample[i+2]), class(sample[i+3]))]++
	}
	order := make([]int, len(patterns))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { // those with the least choice first
		return cmp.Compare(len(patterns[i].Parts), len(patterns[j].Parts))
	})
	for _, i := range order {
		b.add(classified(&patterns[i]))
	}
	return b.bits
}

// valueOf numbers a window.
func valueOf(a, b, c, d uint16) int {
	return int(pairOf(a, b))*pairs + int(pairOf(c, d))
}

// A builder is a Table in the making, with the windows of the sample.
type builder struct {
	bits  []byte
	count []int32 // how often the sample has each window
	seen  []int32 // the last trial of each window
	trial int32
}

// A spelling is a run of classes.
type spelling []uint16

// A sequence is a pattern in classes: of what is before it, its parts, and what
// is after it.
type sequence [][]spelling

func classified(p *Pattern) sequence {
	s := sequence{side(p.Before)}
	for _, spellings := range p.Parts {
		var part []spelling
		for _, text := range spellings {
			var run spelling
			for i := range len(text) {
				run = append(run, class(text[i]))
			}
			part = append(part, run)
		}
		s = append(s, distinct(part))
	}
	return append(s, side(p.After), side(""), side(""), side(""))
}

// side returns the classes of the bytes beside a pattern.
func side(set string) []spelling {
	var list []spelling
	if set == "" {
		for c := range uint16(classes + 26) {
			list = append(list, spelling{c})
		}
		return list
	}
	for i := range len(set) {
		list = append(list, spelling{class(set[i])})
	}
	return distinct(list)
}

func distinct(list []spelling) []spelling {
	slices.SortFunc(list, slices.Compare)
	return slices.CompactFunc(list, slices.Equal)
}

// A fingerprint is a window of a pattern: it starts shift bytes after the start of
// part k.
type fingerprint struct {
	k, shift int
	cost     int32
}

// add chooses the fingerprints of a pattern, one for each parity of its place, and
// sets their bits.
func (b *builder) add(s sequence) {
	var best [2]fingerprint
	if fixed(s) {
		best = b.cheapest(s)
	} else {
		best = b.cheapestTogether(s)
	}
	for _, f := range best {
		s.windows(f.k, f.shift, func(n int) { b.bits[n/8] |= 1 << (n % 8) })
	}
}

// fixed tells whether all spellings of each part are of one length, so that the
// place of one part tells that of the others.
func fixed(s sequence) bool {
	for _, part := range s {
		for _, run := range part {
			if len(run) != len(part[0]) {
				return false
			}
		}
	}
	return true
}

// cheapest returns the best fingerprint for each parity of its distance from the
// start.
func (b *builder) cheapest(s sequence) (best [2]fingerprint) {
	best[0].cost, best[1].cost = -1, -1
	last := len(s) - 5 // of the parts
	at := 0
	for k := 1; k <= max(1, last-1); k++ {
		for shift := -2; shift < len(s[k][0]); shift++ {
			if shift == -2 && k > 1 {
				continue
			}
			f := fingerprint{k, shift, b.cost(s, k, shift)}
			if c := &best[(at+shift)&1]; c.cost < 0 || f.cost < c.cost {
				*c = f
			}
		}
		at += len(s[k][0])
	}
	return best
}

// cheapestTogether returns the best pair of fingerprints next to each other.
func (b *builder) cheapestTogether(s sequence) (best [2]fingerprint) {
	cost := int32(-1)
	for k := 1; k <= max(1, len(s)-7); k++ {
		even := fingerprint{k, 0, b.cost(s, k, 0)}
		for _, shift := range []int{-1, 1} {
			odd := fingerprint{k, shift, b.cost(s, k, shift)}
			if cost < 0 || even.cost+odd.cost < cost {
				best, cost = [2]fingerprint{even, odd}, even.cost+odd.cost
			}
		}
	}
	return best
}

// cost counts the windows of the sample that a fingerprint would hit and none has
// before.
func (b *builder) cost(s sequence, k, shift int) int32 {
	b.trial++
	cost := int32(0)
	s.windows(k, shift, func(n int) {
		if b.seen[n] != b.trial && b.bits[n/8]&(1<<(n%8)) == 0 {
			cost += b.count[n]
		}
		b.seen[n] = b.trial
	})
	return cost
}

// windows yields the values of all windows that start shift bytes after the
// start of part k.
func (s sequence) windows(k, shift int, yield func(int)) {
	var window [16]uint16
	var grow func(n, k int)
	grow = func(n, k int) {
		if n >= 4 {
			yield(valueOf(window[0], window[1], window[2], window[3]))
			return
		}
		for _, run := range s[k] {
			grow(n+copy(window[n:], run), k+1)
		}
	}
	switch shift {
	case -2:
		for _, a := range side("") {
			for _, run := range s[k-1] {
				window[0], window[1] = a[0], run[len(run)-1]
				grow(2, k)
			}
		}
	case -1:
		for _, run := range s[k-1] {
			window[0] = run[len(run)-1]
			grow(1, k)
		}
	default:
		for _, run := range s[k] {
			if shift < len(run) {
				grow(copy(window[:], run[shift:]), k+1)
			} else {
				grow(0, k+1)
			}
		}
	}
}
