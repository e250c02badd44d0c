package frame

// readWeights makes the tables that features are looked up in: one of the classes
// that amounts are of, one of the roles that candidates have.
func readWeights(list string) *Weights {
	classes, roles := 0, 0
	for _, row := range entries(list) {
		ofClasses, ofRoles := rowsOf(row)
		if ofClasses != (classWeights{}) {
			classes++
		}
		if ofRoles != (roleWeights{}) {
			roles++
		}
	}
	w := &Weights{list: list, classes: newTable[classWeights](classes), roles: newTable[roleWeights](roles)}
	for f, row := range entries(list) {
		ofClasses, ofRoles := rowsOf(row)
		if ofClasses != (classWeights{}) {
			w.classes.add(f, ofClasses)
		}
		if ofRoles != (roleWeights{}) {
			w.roles.add(f, ofRoles)
		}
	}
	return w
}

// classWeights are what a feature says of artificial intelligence and of links.
type classWeights [roleClass]int16

// roleWeights are what a feature of a candidate says of each role.
type roleWeights [roleCount]int16

// rowsOf reads the weights of an entry.
func rowsOf(row string) (classes classWeights, roles roleWeights) {
	for row != "" {
		class, weight, rest := next(row)
		if class < roleClass {
			classes[class] = weight
		} else {
			roles[class-roleClass] = weight
		}
		row = rest
	}
	return classes, roles
}

// A table is a hash table of what features say. What is nothing, the zero V, is not
// kept.
type table[V comparable] struct {
	sieve *sieve
	slots []slot[V]
}

type slot[V comparable] struct {
	feature feature
	says    V // nothing where the slot is free
}

// newTable returns a table with room for so many features: a quarter stays free.
func newTable[V comparable](features int) table[V] {
	return table[V]{sieve: new(sieve), slots: make([]slot[V], features+features/3+16)}
}

func (t *table[V]) add(f feature, says V) {
	*t.slot(f) = slot[V]{f, says}
	t.sieve.add(f)
}

// slot returns the slot of a feature, or the free one where it would be. It is looked
// for from where the size of its key puts it among all slots.
func (t *table[V]) slot(f feature) *slot[V] {
	var nothing V
	for i := int(uint64(f) * uint64(len(t.slots)) >> 32); ; i++ {
		if i == len(t.slots) {
			i = 0
		}
		if s := &t.slots[i]; s.feature == f || s.says == nothing {
			return s
		}
	}
}

// find returns what a feature says.
func (t *table[V]) find(f feature) *V { return &t.slot(f).says }

// A sieve tells of most features that they say nothing, in little memory: it has a
// bit for each value of the highest bits of a key, set where some feature has them.
type sieve [1 << (sieveBits - 6)]uint64

const sieveBits = 18

func (s *sieve) add(f feature) { s[f>>(32-sieveBits+6)] |= 1 << (f >> (32 - sieveBits) & 63) }

// sift returns the features that may say something, in the room of all. It has no
// branch, for which way one goes could not be foretold.
func (s *sieve) sift(e evidence) evidence {
	n := 0
	for _, f := range e {
		e[n] = f
		n += int(s[f>>(32-sieveBits+6)] >> (f >> (32 - sieveBits) & 63) & 1)
	}
	return e[:n]
}
