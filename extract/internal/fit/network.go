package fit

import (
	"math"
	"math/rand/v2"
)

// A Network tells classes by a layer of hidden units: features speak for and against
// the units, and the units that are left above nothing speak for and against the
// classes. So a feature may say one thing beside some others and the opposite beside
// the rest, which weights that are only added up can't.
type Network struct {
	Units, Classes int
	Rows           []float32 // what a feature says of each unit, the units of a feature side by side
	Bias           []float32 // of each unit
	Out            []float32 // what a unit says of each class, the classes of a unit side by side
	Shift          []float32 // of each class
}

// A Plan tells how a network is trained.
type Plan struct {
	Units    int
	Rounds   int     // over all examples
	FactsOut float32 // the share of the features that an example does without, others each time
	UnitsOut float32 // the share of the units
}

// What was best for our examples when each quarter was told from the others. Steps are
// those of the first round, and go down to nothing.
const (
	rowStep   = .06  // of what features say, and of the bias of units
	outStep   = .01  // of what units say
	outDecay  = 1e-4 // how strongly this is drawn back to nothing
	firstBias = .2   // of each unit, so that all are above nothing at first
	damping   = .125 // of what features say, for an example has some sixty
)

// Train returns a network for examples with features and classes of these numbers. It
// goes down the gradient of one example after the other, each feature with steps that
// grow shorter the more it has moved. The same examples give the same network.
//
// Source of the method: Duchi, Hazan, Singer, Adaptive Subgradient Methods, 2011;
// Srivastava and others, Dropout, 2014.
func Train(examples []Example, features, classes int, p Plan) *Network {
	t := newTraining(features, classes, p)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	for round := range p.Rounds {
		t.pace = 1 - float32(round)/float32(p.Rounds)
		t.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			t.learn(&examples[i])
		}
	}
	for i := range t.net.Rows {
		t.net.Rows[i] *= damping
	}
	return t.net
}

// A training is a network on its way.
type training struct {
	Plan
	net  *Network
	rng  *rand.Rand
	pace float32 // how long the steps are, of one

	moved, movedOut, movedBias, movedShift []float32 // squares of the steps so far
	kept                                   []int     // features of the example
	unit, back                             []float32 // the units, and the gradient of each
	class                                  []float32
}

func newTraining(features, classes int, p Plan) *training {
	t := &training{Plan: p, rng: rand.New(rand.NewPCG(1, 2))}
	list := func(n int) []float32 { return make([]float32, n) }
	t.net = &Network{Units: p.Units, Classes: classes, Rows: list(features * p.Units), Bias: list(p.Units), Out: list(p.Units * classes), Shift: list(classes)}
	for i := range t.net.Bias {
		t.net.Bias[i] = firstBias
	}
	for i := range t.net.Out {
		t.net.Out[i] = float32(t.rng.NormFloat64()) * .3
	}
	t.moved, t.movedOut, t.movedBias, t.movedShift = list(features), list(len(t.net.Out)), list(p.Units), list(classes)
	t.unit, t.back, t.class = list(p.Units), list(p.Units), list(classes)
	return t
}

// learn moves the network towards the class of an example. Products are rounded on
// their own, so that no machine fuses them with a sum and comes to other weights.
func (t *training) learn(x *Example) {
	t.leaveOut(x)
	t.raise()
	t.tell()
	for c := range t.class {
		if c == x.Class {
			t.class[c]--
		}
		t.class[c] *= float32(x.Weight)
	}
	t.moveOut()
	t.moveRows()
}

// leaveOut chooses the features that count this time.
func (t *training) leaveOut(x *Example) {
	t.kept = t.kept[:0]
	for _, f := range x.Features {
		if t.rng.Float32() >= t.FactsOut {
			t.kept = append(t.kept, f)
		}
	}
}

// raise adds up what the features say of the units; of these some are left out.
func (t *training) raise() {
	clear(t.unit)
	for _, f := range t.kept {
		row := t.net.Rows[f*t.Units:][:len(t.unit)]
		for j, v := range row {
			t.unit[j] += v
		}
	}
	for j, v := range t.unit {
		v = float32(v*damping/(1-t.FactsOut)) + t.net.Bias[j]
		if v <= 0 || t.rng.Float32() < t.UnitsOut {
			v = 0
		}
		t.unit[j] = v / (1 - t.UnitsOut)
	}
}

// tell turns the units into the share of each class.
func (t *training) tell() {
	copy(t.class, t.net.Shift)
	for j, v := range t.unit {
		if v == 0 {
			continue
		}
		for c, w := range t.net.Out[j*len(t.class):][:len(t.class)] {
			t.class[c] += float32(v * w)
		}
	}
	most := t.class[0]
	for _, v := range t.class {
		most = max(most, v)
	}
	sum := float32(0)
	for c, v := range t.class {
		t.class[c] = float32(math.Exp(float64(v - most)))
		sum += t.class[c]
	}
	for c := range t.class {
		t.class[c] /= sum
	}
}

// moveOut moves what the units say of the classes, and finds the gradient of the units.
func (t *training) moveOut() {
	for j, v := range t.unit {
		t.back[j] = 0
		if v == 0 {
			continue
		}
		g, out, moved := float32(0), t.net.Out[j*len(t.class):][:len(t.class)], t.movedOut[j*len(t.class):]
		for c, e := range t.class {
			g += float32(e * out[c])
			step(&out[c], &moved[c], float32(e*v)+float32(outDecay*out[c]), outStep*t.pace)
		}
		t.back[j] = g / (1 - t.UnitsOut)
		step(&t.net.Bias[j], &t.movedBias[j], t.back[j], rowStep*t.pace)
	}
	for c, e := range t.class {
		step(&t.net.Shift[c], &t.movedShift[c], e, outStep*t.pace)
	}
}

// step moves a weight against its gradient.
func step(w, moved *float32, gradient, length float32) {
	if gradient != 0 {
		*moved += float32(gradient * gradient)
		*w -= float32(length*gradient) / root(*moved)
	}
}

// moveRows moves what the features say of the units.
func (t *training) moveRows() {
	k := damping / (1 - t.FactsOut)
	square := float32(0)
	for _, g := range t.back {
		square += float32(g * g)
	}
	if square == 0 {
		return
	}
	square *= k * k / float32(t.Units)
	for _, f := range t.kept {
		t.moved[f] += square
		length := rowStep * t.pace * k / root(t.moved[f])
		row := t.net.Rows[f*t.Units:][:len(t.back)]
		for j, g := range t.back {
			row[j] -= float32(length * g)
		}
	}
}

// root is never nothing, so that it can divide.
func root(v float32) float32 { return float32(math.Sqrt(float64(v))) + 1e-6 }
