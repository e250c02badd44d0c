package extract

import "math/bits"

// The search for what may end a sentence goes over eight bytes at a time.

// sentenceStops are the bytes that can end a sentence; 0xE2 starts "…".
var sentenceStops = [256]bool{'.': true, '!': true, '?': true, '\n': true, 0xE2: true}

func mayStop(c byte) bool { return sentenceStops[c] }

// nextStop returns the place of the first byte of text[from:to] that can end a sentence, or
// to.
func nextStop(text string, from, to int) int {
	i := from
	for i+8 <= to {
		m := likeStops(load(text[i : i+8]))
		if m == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(m) / 8
		if mayStop(text[i]) {
			return i
		}
		i++
	}
	for i < to && !mayStop(text[i]) {
		i++
	}
	return i
}

// lastStop returns the place of the last byte of text[from:to] that can end a sentence, or
// from-1.
func lastStop(text string, from, to int) int {
	for i := to; i > from; {
		if i-8 >= from && likeStops(load(text[i-8:i])) == 0 {
			i -= 8
			continue
		}
		if i--; mayStop(text[i]) {
			return i
		}
	}
	return from - 1
}

// likeStops marks the high bits of bytes, the lowest one that can end a sentence among
// them: there is none where it is 0. ":" and some rarer bytes are like the stops.
func likeStops(x uint64) uint64 {
	const high = 0x80 * each
	low := x&(0xCA*each) ^ 0x0A*each // 0 at "\n", ".", "?", and at * + / : ; >
	bang := x ^ '!'*each
	three := x ^ 0xE2*each
	return ((low-each)&^low | (bang-each)&^bang | (three-each)&^three) & high
}
