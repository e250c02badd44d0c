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

// roleWeights are what a feature of a candidate says of each role, from the first on:
// with its key they fill 16 bytes, four to a line of the cache.
type roleWeights [roleCount - investor]int16

// rowsOf reads the weights of an entry.
func rowsOf(row string) (classes classWeights, roles roleWeights) {
	for row != "" {
		class, weight, rest := next(row)
		if class < roleClass {
			classes[class] = weight
		} else {
			roles[class-roleClass-answer(investor)] = weight
		}
		row = rest
	}
	return classes, roles
}

// A table is a hash table of what features say.
type table[V any] struct{ slots []slot[V] }

type slot[V any] struct {
	feature feature // 0 where the slot is free, which is the key of nothing
	says    V
}

// newTable returns a table with room for so many features: a third stays free.
func newTable[V any](features int) table[V] {
	return table[V]{make([]slot[V], features+features/2+16)}
}

func (t *table[V]) add(f feature, says V) {
	if f != 0 {
		*t.slot(f) = slot[V]{f, says}
	}
}

// slot returns the slot of a feature, or the free one where it would be. It is looked
// for from where the size of its key puts it among all slots.
func (t *table[V]) slot(f feature) *slot[V] {
	slots := t.slots
	for i := int(uint64(f) * uint64(len(slots)) >> 32); ; i++ {
		if i == len(slots) {
			i = 0
		}
		if s := &slots[i]; s.feature == f || s.feature == 0 {
			return s
		}
	}
}

// find returns what a feature says, the zero V of one that is not known.
func (t *table[V]) find(f feature) *V { return &t.slot(f).says }
