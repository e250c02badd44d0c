package extract

import (
	"math"
	"slices"

	"milliards/extract/internal/fit"
	"milliards/extract/internal/frame"
)

// A course collects what is to be learnt about one field.
type course struct {
	field    string
	classes  []string // nil for a role
	ids      map[uint32]int
	keys     []uint32
	seen     []float64 // how many examples have a feature
	examples []fit.Example
	cases    []fit.Case
}

var classesOf = map[string][]string{
	"kind":   {"investment", "funding", "acquisition", "valuation", "revenue", "earnings", "cost", "debt", "aid", "fine", "contract", "price", "pay", "market", "other"},
	"status": {"", "done", "announced", "sought", "expected", "cancelled"},
	"ai":     {"false", "true"},
}

func newCourse(field string) *course {
	return &course{field: field, classes: classesOf[field], ids: map[uint32]int{}}
}

func (c *course) idsOf(keys []uint32, times float64) []int {
	ids := make([]int, len(keys))
	for i, key := range keys {
		id, ok := c.ids[key]
		if !ok {
			id = len(c.keys)
			c.ids[key] = id
			c.keys, c.seen = append(c.keys, key), append(c.seen, 0)
		}
		c.seen[id] += times
		ids[i] = id
	}
	return ids
}

// choose adds a case: who has the role among the options that were weighed.
func (c *course) choose(options []frame.Question, want string, times float64) {
	k := fit.Case{Weight: times}
	for i, o := range options {
		k.Right = append(k.Right, want == "" && i == 0 || want != "" && i > 0 && sameName(o.Option, want))
	}
	if !slices.Contains(k.Right, true) {
		return
	}
	for _, o := range options {
		k.Options = append(k.Options, c.idsOf(o.Features, times))
	}
	c.cases = append(c.cases, k)
}

// A notebook keeps what was asked about a lesson.
type notebook struct {
	features map[string]map[int][]uint32 // by field and amount
	options  map[string]map[int][]frame.Question
}

func (n *notebook) note(q frame.Question) {
	if classesOf[q.Field] != nil {
		if n.features[q.Field] == nil {
			n.features[q.Field] = map[int][]uint32{}
		}
		n.features[q.Field][q.Amount] = q.Features
		return
	}
	if n.options[q.Field] == nil {
		n.options[q.Field] = map[int][]frame.Question{}
	}
	n.options[q.Field][q.Amount] = append(n.options[q.Field][q.Amount], q)
}

// study adds what a lesson teaches.
func (c *course) study(l *lesson, n *notebook) {
	for k := range l.amounts {
		want, ok := l.wants(k, c.field)
		if !ok {
			continue
		}
		if c.classes == nil {
			if options := n.options[c.field][k]; options != nil {
				c.choose(options, want, l.times)
			}
			continue
		}
		keys := n.features[c.field][k]
		if c.field == "status" { // it is weighed on top of the kind's features
			keys = append(slices.Clone(n.features["kind"][k]), keys...)
		}
		if class := slices.Index(c.classes, want); class >= 0 && keys != nil {
			c.examples = append(c.examples, fit.Example{Features: c.idsOf(keys, l.times), Class: class, Weight: l.times})
		}
	}
}

// penalties keep the weights of each field small, the more the fewer words its
// answer should hang on.
var penalties = map[string]float64{"ai": 20, "investor": 1.5, "recipient": 1.5, "announced_by": 2, "place": 2, "purpose": 2, "project": 2, "link": 5}

const (
	least        = 3 // examples of a feature that counts
	leastOfLayer = 5 // and of one that speaks of hidden units
	smallest     = 4 // hundredths of a weight that is kept
)

// plans are how the networks of kinds and statuses are trained.
var plans = map[string]fit.Plan{
	"kind":   {Units: frame.KindUnits, Rounds: 30, FactsOut: .3, UnitsOut: .3},
	"status": {Units: frame.StatusUnits, Rounds: 10, FactsOut: .3, UnitsOut: .2},
}

// layer trains the network of a field.
func (c *course) layer() *frame.Layer {
	c.prune(leastOfLayer)
	w := fit.Train(c.examples, len(c.keys), len(c.classes), plans[c.field]).Whole()
	return &frame.Layer{Keys: c.keys, Rows: w.Rows, Bias: w.Bias, Out: w.Out, Shift: w.Shift}
}

// prune takes out the features that fewer examples have, to be learnt from.
func (c *course) prune(times float64) {
	number, kept := make([]int, len(c.keys)), 0
	for f, n := range c.seen {
		number[f] = -1
		if n >= times {
			number[f] = kept
			c.keys[kept], c.seen[kept] = c.keys[f], n
			kept++
		}
	}
	c.keys, c.seen, c.ids = c.keys[:kept], c.seen[:kept], nil
	keep := func(ids []int) []int {
		out := ids[:0]
		for _, f := range ids {
			if number[f] >= 0 {
				out = append(out, number[f])
			}
		}
		return out
	}
	for i := range c.examples {
		c.examples[i].Features = keep(c.examples[i].Features)
	}
	for i := range c.cases {
		for k, option := range c.cases[i].Options {
			c.cases[i].Options[k] = keep(option)
		}
	}
}

// weights fits the weights of a field, by the keys of features and their class. It
// starts from those that were fitted before, if any.
func (c *course) weights(before map[uint32]map[int]int16) map[uint32]map[int]int16 {
	c.prune(least)
	class, _ := frame.ClassOf(c.field)
	out := map[uint32]map[int]int16{}
	set := func(f int, v float64) {
		n := math.Round(v * 100)
		if math.Abs(n) >= smallest {
			out[c.keys[f]] = map[int]int16{class: int16(max(-30000, min(30000, n)))}
		}
	}
	list := slices.Repeat([]float64{penalties[c.field]}, len(c.keys))
	if c.field == "ai" {
		w := fit.Classify(c.examples, 2, list)
		for f := range list {
			set(f, w[2*f+1]-w[2*f])
		}
		return out
	}
	var start []float64
	for _, key := range c.keys {
		start = append(start, float64(before[key][class])/100)
	}
	for f, v := range fit.Choose(c.cases, list, start) {
		set(f, v)
	}
	return out
}
