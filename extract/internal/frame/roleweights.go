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

// nothing is what says nothing of each role, a byte each, as they are added up: from 0 up.
const nothing = 0x808080808080

// fromNothing has a table of the roles say its bytes from 0 up, nothing being 128.
func (t *table) fromNothing() {
	for i := range t.places {
		t.places[i] ^= nothing << 16
	}
}

// ofRoles returns what a feature says of each role, a byte each, the first one lowest,
// 128 for nothing. It is given what the table says.
func (f feature) ofRoles(slot uint64) uint64 {
	if uint16(slot) != uint16(f) {
		return nothing
	}
	return slot >> 16
}

// roleSums are sums for each role, in hundredths, two in a word: that of the first role
// in the lower half and that of the second in the upper one, and so on. A word is what
// both halves make as one number, so that sums are added by words.
type roleSums [(roleCount - investor) / 2]int64

const half = 32

// of returns the sum for a role.
func (s *roleSums) of(what role) int32 { return s.at(what.place()) }

// place returns the word that holds the sum for a role, and how far up.
func (what role) place() (word, up uint) {
	return uint(what-investor) / 2, uint(what-investor) % 2 * half
}

// at returns the sum that a word holds so far up: an upper half less the borrow of a
// lower one below nothing.
func (s *roleSums) at(word, up uint) int32 {
	up %= 2 * half
	return int32((s[word] + 1<<up>>1) >> up)
}

// plus adds other sums.
func (s *roleSums) plus(t *roleSums) {
	for i := range s {
		s[i] += t[i]
	}
}

// mostAdded is how many bytes may be added up before a sum of them fills 16 bits.
const mostAdded = 256

// The roles are six, two in each of three words.
var _ [6]struct{} = [roleCount - investor]struct{}{}

// add adds what features say. Three roles are added up side by side, every other one,
// and all but the first, which are the others when what the even ones make of them is
// taken off.
func (s *roleSums) add(w *Weights, e evidence) {
	for len(e) > mostAdded {
		s.add(w, e[:mostAdded])
		e = e[mostAdded:]
	}
	var even, rest uint64
	displacements, places := w.roles.displacements, w.roles.places
	for _, f := range e {
		says := f.ofRoles(f.in(displacements, places))
		even += says & evens
		rest += says >> 8
	}
	odd := rest - even>>16<<8
	all := int64(len(e)) * (128 + 128<<half) // from nothing
	s[0] += step * (int64(even&0xffff) + int64(odd&0xffff)<<half - all)
	s[1] += step * (int64(even>>16&0xffff) + int64(odd>>16&0xffff)<<half - all)
	s[2] += step * (int64(even>>32&0xffff) + int64(odd>>32&0xffff)<<half - all)
}
