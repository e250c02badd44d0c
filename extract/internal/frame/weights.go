package frame

import (
	_ "embed"
	"encoding/binary"
	"slices"
)

// fitted are the weights, fitted to the passages of testdata; TestWeights writes
// them.
//
//go:embed weights.bin
var fitted string

// An answer is what features speak for or against.
type answer = uint8

// The classes: the kinds, the statuses, whether money has to do with artificial
// intelligence, the links, and the roles.
const (
	kindClass   answer = 0
	statusClass answer = kindClass + answer(kindCount)
	aiClass     answer = statusClass + answer(statusCount)
	linkClass   answer = aiClass + 1
	roleClass   answer = linkClass + 1
	classCount         = int(roleClass) + int(roleCount)
)

// ClassOf numbers the class of a value of a field, as "kind", "fine"; of a role the
// value says nothing.
func ClassOf(field, value string) (class int, ok bool) {
	switch field {
	case "kind":
		n := slices.Index(kindNames[:], value)
		return int(kindClass) + n, n > 0
	case "status":
		n := slices.Index(statusNames[:], value)
		return int(statusClass) + n, n >= 0
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
// The table is a hash table of 2^n slots, each the place of an entry or 0, by the
// lowest bits of the key. It has one byte with n; a bit for each value of the highest
// bits of a key, set where some entry has them, which tells of most features that they
// have no weight; the slots as 32 bits, little end first; then the entries: a key, the
// length of its weights, and these: a class and 8 bits, or a class marked as wide and
// 16 bits.
type Weights struct{ table string }

// wide marks a class whose weight has 16 bits.
const wide = 0x80

// The bits that tell of most keys that they are not there, in bytes, and how far a
// key is shifted to number its bit.
const (
	sieve      = 1 << 15
	sieveShift = 32 - 18
)

// BuildWeights makes the table of the weights of the features with these keys.
func BuildWeights(features map[uint32]map[int]int16) *Weights {
	bits := 4
	for 1<<bits < len(features)*3/2 {
		bits++
	}
	table := append([]byte{byte(bits)}, make([]byte, sieve+4<<bits)...)
	keys := make([]uint32, 0, len(features))
	for key := range features {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		slot := key & (1<<bits - 1)
		for binary.LittleEndian.Uint32(table[1+sieve+4*slot:]) != 0 {
			slot = (slot + 1) & (1<<bits - 1)
		}
		binary.LittleEndian.PutUint32(table[1+sieve+4*slot:], uint32(len(table)))
		table[1+key>>(sieveShift+3)] |= 1 << (key >> sieveShift & 7)
		table = binary.LittleEndian.AppendUint32(table, key)
		list := appendWeights(nil, features[key])
		table = append(append(table, byte(len(list))), list...)
	}
	return &Weights{string(table)}
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
func Fitted() *Weights { return &Weights{fitted} }

// Table returns the bytes of the weights, as they are kept.
func (w *Weights) Table() string { return w.table }

// find returns the weights of a feature, for next.
func (w *Weights) find(key uint32) string {
	t := w.table
	if t[1+key>>(sieveShift+3)]>>(key>>sieveShift&7)&1 == 0 {
		return ""
	}
	mask := uint32(1)<<t[0] - 1
	for slot := key & mask; ; slot = (slot + 1) & mask {
		at := word32(t, 1+sieve+4*int(slot))
		if at == 0 {
			return ""
		}
		if word32(t, int(at)) == key {
			from := int(at) + 5
			return t[from : from+int(t[at+4])]
		}
	}
}

func word32(t string, i int) uint32 {
	b := t[i : i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// next reads the first class of a list of find, its weight, and returns the rest.
func next(list string) (class answer, weight int32, rest string) {
	if class = list[0]; class&wide == 0 {
		return class, int32(int8(list[1])), list[2:]
	}
	return class &^ wide, int32(int16(uint16(list[1]) | uint16(list[2])<<8)), list[3:]
}

// A verdict adds up what the features of an amount speak for.
type verdict [classCount]int32

func (w *Weights) weigh(v *verdict, e evidence) {
	for i := range e {
		for list := w.find(e[i].key); list != ""; {
			var class answer
			var weight int32
			class, weight, list = next(list)
			v[class] += weight
		}
	}
}

// sum adds up what features say of one class.
func (w *Weights) sum(e evidence, of answer) (sum int32) {
	for i := range e {
		for list := w.find(e[i].key); list != ""; {
			var class answer
			var weight int32
			if class, weight, list = next(list); class == of {
				sum += weight
			}
		}
	}
	return sum
}

func (v *verdict) kind() Kind { // never NoKind
	return Investment + Kind(best(v[kindClass+answer(Investment):statusClass]))
}

func (v *verdict) status() Status { return Status(best(v[statusClass:aiClass])) }

// best returns the place of the largest sum, the first of equals.
func best(sums []int32) int {
	most := 0
	for i, v := range sums {
		if v > sums[most] {
			most = i
		}
	}
	return most
}

// A tally adds up what features of a candidate say for each role. While weights
// are fitted it keeps the keys of the features.
type tally struct {
	sum  [roleCount]int32
	keys []uint32
}

// copy makes t a copy of u that grows apart from it.
func (t *tally) copy(u *tally) {
	*t = *u
	t.keys = slices.Clip(t.keys)
}

func (r *Reader) tallyUp(t *tally, e evidence) {
	for i := range e {
		for list := r.lex.weights.find(e[i].key); list != ""; {
			var class answer
			var weight int32
			if class, weight, list = next(list); class >= roleClass {
				t.sum[class-roleClass] += weight
			}
		}
	}
	if r.watch != nil {
		t.keys = append(slices.Clip(t.keys), e.keys()...)
	}
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
func (r *Reader) Watch(fn func(Question)) { r.watch = fn }

func (e evidence) keys() []uint32 {
	keys := make([]uint32, len(e))
	for i := range e {
		keys[i] = e[i].key
	}
	return keys
}

func (r *Reader) ask(k int, field, option string, t *tally) {
	if r.watch != nil {
		r.watch(Question{k, field, option, t.keys})
	}
}

// weigh answers a question about amount k by its evidence so far.
func (r *Reader) weigh(k int, field string) *verdict {
	if r.watch != nil {
		r.watch(Question{k, field, "", r.evidence.keys()})
	}
	r.lex.weights.weigh(&r.verdicts[k], r.evidence)
	return &r.verdicts[k]
}
