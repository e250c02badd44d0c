package frame

import (
	_ "embed"
	"encoding/binary"
	"iter"
	"maps"
	"slices"
)

// fitted are the weights, fitted to the passages of testdata; TestWeights writes
// them.
//
//go:embed weights.bin
var fitted string

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
// They are kept as a list of entries in the order of their keys: a key, 32 bits,
// little end first, the length of its weights, and these: a class and 8 bits, or a
// class marked as wide and 16 bits. Features are looked up in what is made of it.
type Weights struct {
	list    string
	classes table[classWeights]
	roles   table[roleWeights]
	network *network
}

// wide marks a class whose weight has 16 bits.
const wide = 0x80

// BuildWeights makes the list of the weights of the features with these keys, with
// the layers that tell the kinds and the statuses, nil for one that tells nothing.
func BuildWeights(features map[uint32]map[int]int16, kinds, statuses *Layer) *Weights {
	var list []byte
	for _, key := range slices.Sorted(maps.Keys(features)) {
		row := appendWeights(nil, features[key])
		list = binary.LittleEndian.AppendUint32(list, key)
		list = append(append(list, byte(len(row))), row...)
	}
	w := readWeights(string(list))
	w.network = buildNetwork(kinds, statuses)
	return w
}

func appendWeights(dst []byte, row map[int]int16) []byte {
	for class := range classCount {
		switch w, ok := row[class]; {
		case !ok:
		case w == int16(int8(w)):
			dst = append(dst, byte(class), byte(w))
		default:
			dst = append(dst, byte(class)|wide, byte(w), byte(w>>8))
		}
	}
	return dst
}

// Fitted returns the weights that come with the program.
func Fitted() *Weights {
	w := readWeights(fitted)
	w.network = readNetwork(fittedNetwork)
	return w
}

// List returns the bytes of the weights, as they are kept.
func (w *Weights) List() string { return w.list }

// Network returns those of the network.
func (w *Weights) Network() string { return string(w.network.list) }

// entries yields the features of a list, and the weights of each, for next.
func entries(list string) iter.Seq2[feature, string] {
	return func(yield func(feature, string) bool) {
		for list != "" {
			key := uint32(list[0]) | uint32(list[1])<<8 | uint32(list[2])<<16 | uint32(list[3])<<24
			end := 5 + int(list[4])
			if !yield(feature(key), list[5:end]) {
				return
			}
			list = list[end:]
		}
	}
}

// next reads the first class of a list of entries, its weight, and returns the rest.
func next(list string) (class answer, weight int16, rest string) {
	if class = list[0]; class&wide == 0 {
		return class, int16(int8(list[1])), list[2:]
	}
	return class &^ wide, int16(uint16(list[1]) | uint16(list[2])<<8), list[3:]
}

// sum adds up what features say of one class.
func (w *Weights) sum(e evidence, of answer) (sum int32) {
	for _, f := range e {
		sum += int32(w.classes.find(f)[of])
	}
	return sum
}

// A tally adds up what features of a candidate say for each role. While weights
// are fitted it keeps the keys of the features.
type tally struct {
	sum  roleSums
	keys []uint32
}

// roleSums are sums for each role.
type roleSums [roleCount]int32

// add adds what features say, in as many registers as there are roles.
func (t *roleSums) add(roles *table[roleWeights], e evidence) {
	a, b, c, d, g, h := t[investor], t[recipient], t[announcer], t[purpose], t[placeRole], t[projectRole]
	for _, f := range e {
		w := roles.find(f)
		a += int32(w[investor-investor])
		b += int32(w[recipient-investor])
		c += int32(w[announcer-investor])
		d += int32(w[purpose-investor])
		g += int32(w[placeRole-investor])
		h += int32(w[projectRole-investor])
	}
	t[investor], t[recipient], t[announcer], t[purpose], t[placeRole], t[projectRole] = a, b, c, d, g, h
}

// copy makes t a copy of u that grows apart from it.
func (t *tally) copy(u *tally) {
	*t = *u
	t.keys = slices.Clip(t.keys)
}

// plus adds what another tally counts.
func (t *tally) plus(u *tally) {
	for what, n := range u.sum {
		t.sum[what] += n
	}
	if u.keys != nil {
		t.keys = append(slices.Clip(t.keys), u.keys...)
	}
}

// tallyUp adds what features say.
func (r *Reader) tallyUp(t *tally, e evidence) {
	if r.watch != nil {
		t.keys = append(slices.Clip(t.keys), e.keys()...)
	}
	t.sum.add(&r.lex.weights.roles, e)
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
