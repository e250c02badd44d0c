package frame

import (
	_ "embed"
	"slices"
)

// fitted are the weights, fitted to the passages of testdata; TestWeights writes
// them.
//
//go:embed weights.bin
var fitted []byte

// An answer is what features speak for or against.
type answer = uint8

// The classes: that money has to do with artificial intelligence, that an amount is
// linked, and the roles. A network tells the kinds and the statuses.
const (
	aiClass    answer = 0
	linkClass  answer = 1
	roleClass  answer = 2
	classCount        = int(roleClass) + int(roleCount)
)

// ClassOf numbers the class of a field: "ai", "link" or a role.
func ClassOf(field string) (class int, ok bool) {
	switch field {
	case "ai":
		return int(aiClass), true
	case "link":
		return int(linkClass), true
	}
	n := slices.Index(roleNames[:], field)
	return int(roleClass) + n, n > 0
}

// Weights tell what each feature speaks for. They are only read.
//
// They are kept as two tables: that of the classes that are no roles, which says of a
// feature its key and two weights, in hundredths, 16 bits each, and that of the roles.
type Weights struct {
	list           []byte
	classes, roles table
	network        *network
}

// BuildWeights makes the weights, in hundredths, of the features with these keys, with
// the layers that tell the kinds and the statuses, nil for one that tells nothing.
func BuildWeights(features map[uint32]map[int]int16, kinds, statuses *Layer) *Weights {
	classes, roles := map[feature]uint64{}, map[feature]uint64{}
	for key, weights := range features {
		f := feature(key)
		if slot := classSlot(f, weights); slot>>32 != 0 {
			classes[f] = slot
		}
		if slot := roleSlot(f, weights); slot>>16 != 0 {
			roles[f] = slot
		}
	}
	w := readWeights(appendTable(appendTable(nil, classes), roles))
	w.network = buildNetwork(kinds, statuses)
	return w
}

// classSlot returns what the table of the classes says of a feature.
func classSlot(f feature, weights map[int]int16) uint64 {
	return uint64(f) | uint64(uint16(weights[int(aiClass)]))<<32 | uint64(uint16(weights[int(linkClass)]))<<48
}

func readWeights(list []byte) *Weights {
	w := &Weights{list: list}
	w.classes, list = readTable(list)
	w.roles, _ = readTable(list)
	w.roles.fromNothing()
	return w
}

// Fitted returns the weights that come with the program.
func Fitted() *Weights {
	w := readWeights(fitted)
	w.network = readNetwork(fittedNetwork)
	return w
}

// List returns the bytes of the weights, as they are kept.
func (w *Weights) List() string { return string(w.list) }

// Network returns those of the network.
func (w *Weights) Network() string { return string(w.network.list) }

// sum adds up what features say of one class that is no role.
func (w *Weights) sum(e evidence, class answer) (sum int32) {
	displacements, places := w.classes.displacements, w.classes.places
	up := 32 + 16*uint(class)
	for _, f := range e {
		if slot := f.in(displacements, places); feature(slot) == f {
			sum += int32(int16(slot >> up))
		}
	}
	return sum
}

// A tally adds up what features of a candidate say for each role. While weights
// are fitted it keeps the keys of the features.
type tally struct {
	sum  roleSums
	keys []uint32
}

// copy makes t a copy of u that grows apart from it.
func (t *tally) copy(u *tally) {
	*t = *u
	t.keys = slices.Clip(t.keys)
}

// plus adds what another tally counts.
func (t *tally) plus(u *tally) {
	t.sum.plus(&u.sum)
	if u.keys != nil {
		t.keys = append(slices.Clip(t.keys), u.keys...)
	}
}

// tallyUp adds what features say.
func (r *Reader) tallyUp(t *tally, e evidence) {
	if r.watch != nil {
		t.keys = append(slices.Clip(t.keys), e.keys()...)
	}
	t.sum.add(r.lex.weights, e)
}

// A Question is one that the weights answer, with the keys of the features that
// speak for its answers.
type Question struct {
	Amount   int
	Field    string // "kind", "status", "ai", or a role: "investor"
	Option   string // of a role: who is proposed, "" for nobody, which comes first
	Features []uint32
}

// Watch has fn told of every question that Read answers, one after the other; for a
// role, each option is a question.
func (r *Reader) Watch(fn func(Question)) {
	r.watch = fn
	clear(r.kindTallies[:]) // those so far keep no keys
	clear(r.nobodyTallies[:])
	r.known = knownFacts{}
}

func (e evidence) keys() []uint32 {
	keys := make([]uint32, len(e))
	for i := range e {
		keys[i] = uint32(e[i])
	}
	return keys
}

// ask tells who watches of an option for a field of amount k, and of the features that
// speak for it.
func (r *Reader) ask(k int, field, option string, keys []uint32) {
	if r.watch != nil {
		r.watch(Question{k, field, option, keys})
	}
}

// asks tells who watches of a question about amount k that the evidence answers.
func (r *Reader) asks(k int, field string) {
	if r.watch != nil {
		r.watch(Question{k, field, "", r.evidence.keys()})
	}
}
