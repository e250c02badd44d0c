package fit

import (
	"reflect"
	"testing"
)

// Two things that a text may say, each in twenty features, and what all texts say.
var (
	one   = many(0)
	other = many(20)
	both  = append(many(0), many(20)...)
	plain = []int{40}
)

func many(first int) (features []int) {
	for f := range 20 {
		features = append(features, first+f)
	}
	return append(features, 40)
}

// either are examples of what weights that are only added up can't tell: class 1 where
// one of two things is said alone, 0 where both are or neither.
func either() (examples []Example) {
	for i := range 300 {
		examples = append(examples, Example{plain, 0, 1})
		if i%3 == 0 {
			examples = append(examples, Example{one, 1, 1}, Example{other, 1, 1})
		}
		if i%2 == 0 {
			examples = append(examples, Example{both, 0, 1})
		}
	}
	return examples
}

// class reads an example with a network.
func (w *Whole) class(features ...int) int {
	sums := append([]int64(nil), w.Shift...)
	for j := range w.Units {
		v := int64(w.Bias[j])
		for _, f := range features {
			v += int64(w.Rows[f*w.Units+j])
		}
		for c := range w.Classes {
			sums[c] += max(v, 0) * int64(w.Out[j*w.Classes+c])
		}
	}
	best := 0
	for c := range sums {
		if sums[c] > sums[best] {
			best = c
		}
	}
	return best
}

// TestTrain tells what two things say together, rounded to whole numbers too.
func TestTrain(t *testing.T) {
	w := Train(either(), 41, 2, Plan{Units: 16, Rounds: 100}).Whole()
	for want, list := range [][][]int{{plain, both}, {one, other}} {
		for _, features := range list {
			if got := w.class(features...); got != want {
				t.Errorf("features %v: class %d, want %d", features, got, want)
			}
		}
	}
}

// TestTrainAgain comes to the same network twice, whatever is left out by chance.
func TestTrainAgain(t *testing.T) {
	p := Plan{Units: 8, Rounds: 3, FactsOut: .3, UnitsOut: .3}
	if a, b := Train(either(), 41, 2, p), Train(either(), 41, 2, p); !reflect.DeepEqual(a, b) {
		t.Error("the same examples give two networks")
	}
}

// TestTrainWeight believes the examples that count more.
func TestTrainWeight(t *testing.T) {
	var examples []Example
	for range 50 {
		examples = append(examples, Example{[]int{0}, 0, 1}, Example{[]int{0}, 0, 1}, Example{[]int{0}, 1, 6})
	}
	if got := Train(examples, 1, 2, Plan{Units: 4, Rounds: 20}).Whole().class(0); got != 1 {
		t.Errorf("class %d, want 1, which counts three times as often", got)
	}
}

// TestTrainNothing makes a network of no examples.
func TestTrainNothing(t *testing.T) {
	if got := Train(nil, 0, 3, Plan{Units: 4, Rounds: 2}).Whole().class(); got < 0 || got > 2 {
		t.Errorf("class %d", got)
	}
}

// TestWhole rounds to the scale of the largest number, and cuts off one that is far
// larger than a thousand others.
func TestWhole(t *testing.T) {
	n := &Network{Units: 1, Classes: 1, Bias: []float32{-.5}, Out: []float32{2}, Shift: []float32{1}}
	for range 2000 {
		n.Rows = append(n.Rows, .5)
	}
	n.Rows[0], n.Rows[1] = -9, 0
	w := n.Whole()
	if w.Rows[0] != -127 || w.Rows[1] != 0 || w.Rows[2] != 127 || w.Bias[0] != -127 || w.Out[0] != 32767 {
		t.Errorf("rows %d, bias %d, out %d", w.Rows[:3], w.Bias, w.Out)
	}
	if want := int64(254 * 32767 / 2); w.Shift[0] != want {
		t.Errorf("shift %d, want %d", w.Shift[0], want)
	}
}
