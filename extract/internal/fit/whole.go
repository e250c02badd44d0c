package fit

import (
	"math"
	"slices"
)

// A Whole is a Network in whole numbers, each kind of them to a scale of its own, so
// that every machine reads the same of it. What tells a class is which has most.
type Whole struct {
	Units, Classes int
	Rows           []int8
	Bias           []int32
	Out            []int16
	Shift          []int64
}

// Whole rounds a network. One number in a thousand of its rows is cut off at the size
// of the largest others, so that these are told more finely.
func (n *Network) Whole() *Whole {
	row := 127 / float64(highest(n.Rows, .999))
	out := 32767 / float64(highest(n.Out, 1))
	w := &Whole{Units: n.Units, Classes: n.Classes}
	for _, v := range n.Rows {
		w.Rows = append(w.Rows, int8(max(-127, min(127, math.Round(float64(v)*row)))))
	}
	for _, v := range n.Bias {
		w.Bias = append(w.Bias, int32(math.Round(float64(v)*row)))
	}
	for _, v := range n.Out {
		w.Out = append(w.Out, int16(math.Round(float64(v)*out)))
	}
	for _, v := range n.Shift {
		w.Shift = append(w.Shift, int64(math.Round(float64(v)*row*out)))
	}
	return w
}

// highest returns the size that a share of the numbers that are not 0 does not exceed,
// one where all are.
func highest(list []float32, share float64) float32 {
	var sizes []float32
	for _, v := range list {
		if v != 0 {
			sizes = append(sizes, max(v, -v))
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return sizes[int(share*float64(len(sizes)-1))]
}
