package fit

import (
	"math"
	"slices"
	"testing"
)

// rows cuts a list into rows of n.
func rows(n int, list []float64) [][]float64 { return slices.Collect(slices.Chunk(list, n)) }

// TestClassify tells classes by the feature that goes with each, and gives one that
// goes with all none of the merit.
func TestClassify(t *testing.T) {
	var examples []Example
	for range 20 {
		examples = append(examples, Example{[]int{0, 3}, 0, 1}, Example{[]int{1, 3}, 1, 1}, Example{[]int{2, 3}, 2, 1})
	}
	w := rows(3, Classify(examples, 3, []float64{1, 1, 1, 1}))
	for class, row := range w[:3] {
		for other, v := range row {
			if (v > 1) != (other == class) {
				t.Errorf("feature %d speaks for class %d by %.2f", class, other, v)
			}
		}
	}
	for class, v := range w[3] {
		if math.Abs(v) > .01 {
			t.Errorf("the feature of all examples speaks for class %d by %.3f", class, v)
		}
	}
}

// TestClassifyShares gives odds as they are in the examples where nothing else tells.
func TestClassifyShares(t *testing.T) {
	var examples []Example
	for i := range 400 {
		examples = append(examples, Example{[]int{0}, min(1, i/300), 1})
	}
	w := rows(2, Classify(examples, 2, []float64{1e-6}))
	if odds := math.Exp(w[0][0] - w[0][1]); math.Abs(odds-3) > .05 {
		t.Errorf("odds %.3f, want 3", odds)
	}
}

// TestChoose learns which option is right among those of each case, one of several
// right ones included.
func TestChoose(t *testing.T) {
	cases := []Case{
		{[][]int{{0}, {1}, {2}}, []bool{false, true, false}, 1},
		{[][]int{{0}, {2}}, []bool{true, false}, 1},
		{[][]int{{1}, {1, 2}, {0}}, []bool{true, true, false}, 1},
	}
	w := Choose(cases, []float64{.1, .1, .1}, make([]float64, 3))
	if !(w[1] > w[0] && w[0] > w[2]) {
		t.Errorf("weights %.2f: want the second feature above the first above the third", w)
	}
}

// TestWeight counts an example of weight 3 as three of weight 1.
func TestWeight(t *testing.T) {
	once := Classify([]Example{{[]int{0}, 0, 3}, {[]int{0}, 1, 1}}, 2, []float64{1})
	often := Classify([]Example{{[]int{0}, 0, 1}, {[]int{0}, 0, 1}, {[]int{0}, 0, 1}, {[]int{0}, 1, 1}}, 2, []float64{1})
	c := Choose([]Case{{[][]int{{0}, nil}, []bool{true, false}, 3}, {[][]int{{0}, nil}, []bool{false, true}, 1}}, []float64{1}, []float64{0})
	d := Choose([]Case{{[][]int{{0}, nil}, []bool{true, false}, 1}, {[][]int{{0}, nil}, []bool{true, false}, 1}, {[][]int{{0}, nil}, []bool{true, false}, 1}, {[][]int{{0}, nil}, []bool{false, true}, 1}}, []float64{1}, []float64{0})
	if math.Abs(once[0]-often[0]) > 1e-3 || math.Abs(c[0]-d[0]) > 1e-3 || once[0] < .1 || c[0] < .1 {
		t.Errorf("weights %.4f and %.4f; %.4f and %.4f", once[0], often[0], c[0], d[0])
	}
}

// TestPenalty keeps weights the smaller the larger the penalty.
func TestPenalty(t *testing.T) {
	examples := []Example{{[]int{0}, 0, 1}, {[]int{1}, 1, 1}}
	loose, tight := rows(2, Classify(examples, 2, []float64{.1, .1})), rows(2, Classify(examples, 2, []float64{10, 10}))
	if !(loose[0][0] > 2*tight[0][0] && tight[0][0] > 0) {
		t.Errorf("weights %.3f and %.3f", loose[0][0], tight[0][0])
	}
}

// TestSame gives the same weights for the same examples.
func TestSame(t *testing.T) {
	examples := []Example{{[]int{0, 2}, 0, 1}, {[]int{1, 2}, 1, 1}, {[]int{0, 1}, 1, 1}}
	a, b := Classify(examples, 2, []float64{1, 1, 1}), Classify(examples, 2, []float64{1, 1, 1})
	if !slices.Equal(a, b) {
		t.Errorf("weights %v, then %v", a, b)
	}
}

// TestMinimise finds the bottom of a bowl.
func TestMinimise(t *testing.T) {
	want := []float64{3, -1, .5}
	got := minimise(make([]float64, 3), func(w, gradient []float64) float64 {
		loss := 0.0
		for i := range w {
			d := w[i] - want[i]
			loss += float64(i+1) * d * d
			gradient[i] = 2 * float64(i+1) * d
		}
		return loss
	})
	for i := range want {
		if math.Abs(got[i]-want[i]) > .01 {
			t.Errorf("bottom at %.3f, want %.3f", got, want)
		}
	}
}
