package frame

// readWeights makes the tables that features are looked up in: one of the classes
// that amounts are of, one of the roles that candidates have.
func readWeights(table string) *Weights {
	classes, roles := 0, 0
	for _, list := range entries(table) {
		ofClasses, ofRoles := cutRoles(list)
		classes += min(len(ofClasses), 1)
		roles += min(len(ofRoles), 1)
	}
	w := &Weights{table: table, classes: newClassTable(classes), roles: newRoleTable(roles)}
	for f, list := range entries(table) {
		ofClasses, ofRoles := cutRoles(list)
		if ofClasses != "" {
			w.classes.add(f, ofClasses)
		}
		if ofRoles != "" {
			w.roles.add(f, ofRoles)
		}
	}
	return w
}

// cutRoles cuts a list of weights before those of roles, which come last.
func cutRoles(list string) (classes, roles string) {
	for roles = list; roles != ""; {
		class, _, rest := next(roles)
		if class >= roleClass {
			break
		}
		roles = rest
	}
	return list[:len(list)-len(roles)], roles
}

// A sieve tells of most features that they have no weight, in little memory: it has a
// bit for each value of the highest bits of a key, set where some feature has them.
type sieve [1 << (sieveBits - 6)]uint64

const sieveBits = 18

func (s *sieve) add(f feature) { s[f>>(32-sieveBits+6)] |= 1 << (f >> (32 - sieveBits) & 63) }

// sift returns the features that may have weights, in the room of all. It has no
// branch, for which way one goes could not be foretold.
func (s *sieve) sift(e evidence) evidence {
	n := 0
	for _, f := range e {
		e[n] = f
		n += int(s[f>>(32-sieveBits+6)] >> (f >> (32 - sieveBits) & 63) & 1)
	}
	return e[:n]
}

// slotsFor returns how many slots a hash table of n features has: a quarter stays
// empty.
func slotsFor(n int) int { return n + n/3 + 16 }

// slotOf returns where to look for a feature first: the keys are spread over all slots
// by their highest bits.
func slotOf(f feature, slots int) int { return int(uint64(f) * uint64(slots) >> 32) }

// slotAfter returns the slot behind another, the first behind the last.
func slotAfter(i, slots int) int {
	if i++; i == slots {
		return 0
	}
	return i
}

// A classTable holds what features say of artificial intelligence and of links: a hash
// table.
type classTable struct {
	sieve *sieve
	slots []classSlot
	lists []classWeight
}

// A classSlot tells where the list of a feature lies; one that is empty ends at 0.
type classSlot struct {
	feature  feature
	from, to uint32
}

type classWeight struct {
	class  answer
	weight int16
}

func newClassTable(features int) classTable {
	return classTable{sieve: new(sieve), slots: make([]classSlot, slotsFor(features))}
}

func (t *classTable) add(f feature, list string) {
	slot := classSlot{feature: f, from: uint32(len(t.lists))}
	for list != "" {
		var w classWeight
		w.class, w.weight, list = next(list)
		t.lists = append(t.lists, w)
	}
	slot.to = uint32(len(t.lists))
	t.sieve.add(f)
	*t.slot(f) = slot
}

// slot returns the slot of a feature, or the empty one where it would be.
func (t *classTable) slot(f feature) *classSlot {
	for i := slotOf(f, len(t.slots)); ; i = slotAfter(i, len(t.slots)) {
		if s := &t.slots[i]; s.feature == f || s.to == 0 {
			return s
		}
	}
}

// find returns what a feature says.
func (t *classTable) find(f feature) []classWeight {
	s := t.slot(f)
	return t.lists[s.from:s.to]
}

// A roleTable holds what features of candidates say of each role: a hash table as
// classTable, with the weights in the slots.
type roleTable struct {
	sieve *sieve
	slots []roleSlot
}

type roleSlot struct {
	feature feature
	weights roleWeights // of noRole 1 where the slot is taken
}

type roleWeights [roleCount]int16

func newRoleTable(features int) roleTable {
	return roleTable{sieve: new(sieve), slots: make([]roleSlot, slotsFor(features))}
}

func (t *roleTable) add(f feature, list string) {
	s := t.slot(f)
	s.feature, s.weights[noRole] = f, 1
	for list != "" {
		class, weight, rest := next(list)
		s.weights[class-roleClass], list = weight, rest
	}
	t.sieve.add(f)
}

func (t *roleTable) slot(f feature) *roleSlot {
	for i := slotOf(f, len(t.slots)); ; i = slotAfter(i, len(t.slots)) {
		if s := &t.slots[i]; s.feature == f || s.weights[noRole] == 0 {
			return s
		}
	}
}

// find returns what a feature says, nil where that is nothing.
func (t *roleTable) find(f feature) *roleWeights {
	if s := t.slot(f); s.weights[noRole] != 0 {
		return &s.weights
	}
	return nil
}
