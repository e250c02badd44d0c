package frame

import "math"

// A step is what the least weight of a role is worth, in hundredths: what a feature
// says of one fits a byte.
const step = 3

// inSteps returns a weight of so many hundredths in steps.
func inSteps(hundredths int16) int8 {
	return int8(max(-127, min(127, math.Round(float64(hundredths)/step))))
}

// roleSlot returns what the table of the roles says of a feature: the lower half of its
// key, and in the six bytes above a byte for each role, in steps. So half a key is all
// that tells a feature from others: one in some sixty thousand that nothing was learnt
// of is taken for another one.
func roleSlot(f feature, weights map[int]int16) uint64 {
	slot := uint64(uint16(f))
	for what := investor; what < roleCount; what++ {
		slot |= uint64(byte(inSteps(weights[int(roleClass)+int(what)]))) << (8 * (what + 1))
	}
	return slot
}

// ofRoles returns what a feature says of each role, a byte each, the first one lowest.
func (w *Weights) ofRoles(f feature) uint64 {
	slot := w.roles.find(f)
	if uint16(slot) != uint16(f) {
		return 0
	}
	return slot >> 16
}

// roleSums are sums for each role, in hundredths, two in a word: that of the first role
// in the lower half and that of the second in the upper one, and so on. A word is what
// both halves make as one number, so that sums are added by words.
type roleSums [(roleCount - investor) / 2]int64

const half = 32

// of returns the sum for a role.
func (s *roleSums) of(what role) int32 {
	n := what - investor
	if n%2 == 0 {
		return int32(s[n/2])
	}
	return int32((s[n/2] + 1<<(half-1)) >> half) // less the borrow of a lower half below nothing
}

// plus adds other sums.
func (s *roleSums) plus(t *roleSums) {
	for i := range s {
		s[i] += t[i]
	}
}

// silence is less than any sum, for each role.
var silence = func() (least [roleCount]int32) {
	for what := range least {
		least[what] = math.MinInt32 / 2 // to which more may be added
	}
	return least
}()

// raise raises what is less than the sums to them.
func (s *roleSums) raise(most *[roleCount]int32) {
	for i, two := range s {
		first, second := &most[2*i+int(investor)], &most[2*i+int(investor)+1]
		*first = max(*first, int32(two))
		*second = max(*second, int32((two+1<<(half-1))>>half))
	}
}

// mostAdded is how many bytes may be added up before a sum of them fills 16 bits.
const mostAdded = 256

// add adds what features say. Three roles are added up side by side, every other one.
func (s *roleSums) add(w *Weights, e evidence) {
	for len(e) > mostAdded {
		s.add(w, e[:mostAdded])
		e = e[mostAdded:]
	}
	var even, odd uint64
	for _, f := range e {
		const signs, evens = 0x808080808080, 0x00ff00ff00ff
		says := w.ofRoles(f) ^ signs // from 0 up, 128 for nothing
		even += says & evens
		odd += says >> 8 & evens
	}
	nothing := int64(len(e)) * (128 + 128<<half)
	for i := range s {
		s[i] += step * (int64(even&0xffff) + int64(odd&0xffff)<<half - nothing)
		even, odd = even>>16, odd>>16
	}
}
