// Package fit finds weights for features by which examples are told as they were
// annotated: by logistic regression, whose likelihood and penalty on large weights
// are balanced by L-BFGS, or by a network with a layer of hidden units. The same
// examples give the same weights.
//
// Source of the first method: Nocedal, Wright, Numerical Optimization, 2006, section
// 7.2; of the second: where Train is.
package fit

import (
	"math"
	"slices"
)

// A Case has options, each with the numbers of its features, of which some are
// right. It counts as often as its weight says.
type Case struct {
	Options [][]int
	Right   []bool
	Weight  float64
}

// Choose returns a weight for each feature, such that the right options of the cases
// weigh most. It starts from the weights given, and the nearer these are, the sooner
// it is done. The penalty of each feature is on half the square of its weight.
func Choose(cases []Case, penalties, start []float64) []float64 {
	var p []float64
	return minimise(start, func(w, gradient []float64) float64 {
		loss := ridge(w, gradient, penalties, 1)
		for n := range cases {
			c := &cases[n]
			p = p[:0]
			for _, option := range c.Options {
				v := 0.0
				for _, f := range option {
					v += w[f]
				}
				p = append(p, v)
			}
			softmax(p)
			right := 0.0
			for i, ok := range c.Right {
				if ok {
					right += p[i]
				}
			}
			right = max(right, 1e-300)
			loss -= c.Weight * math.Log(right)
			for i, option := range c.Options {
				g := p[i]
				if c.Right[i] {
					g -= p[i] / right
				}
				g *= c.Weight
				for _, f := range option {
					gradient[f] += g
				}
			}
		}
		return loss
	})
}

// An Example has features and the class that is right. It counts as often as its
// weight says.
type Example struct {
	Features []int
	Class    int
	Weight   float64
}

// Classify returns a weight for each feature and class, the classes of a feature side
// by side.
func Classify(examples []Example, classes int, penalties []float64) []float64 {
	p := make([]float64, classes)
	return minimise(make([]float64, classes*len(penalties)), func(w, gradient []float64) float64 {
		loss := ridge(w, gradient, penalties, classes)
		for n := range examples {
			x := &examples[n]
			clear(p)
			for _, f := range x.Features {
				for c, v := range w[f*classes : (f+1)*classes] {
					p[c] += v
				}
			}
			softmax(p)
			loss -= x.Weight * math.Log(max(p[x.Class], 1e-300))
			p[x.Class]--
			for c := range p {
				p[c] *= x.Weight
			}
			for _, f := range x.Features {
				g := gradient[f*classes : (f+1)*classes]
				for c, v := range p {
					g[c] += v
				}
			}
		}
		return loss
	})
}

// ridge starts a loss and its gradient with the penalty.
func ridge(w, gradient, penalties []float64, classes int) float64 {
	loss := 0.0
	for i, v := range w {
		penalty := penalties[i/classes]
		loss += penalty * v * v / 2
		gradient[i] = penalty * v
	}
	return loss
}

// softmax turns scores into shares that add up to one.
func softmax(p []float64) {
	most := math.Inf(-1)
	for _, v := range p {
		most = max(most, v)
	}
	sum := 0.0
	for i, v := range p {
		p[i] = math.Exp(v - most)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
}

const (
	memory = 6   // steps that the curvature is told from
	rounds = 100 // at most
	enough = 1e-4
)

// minimise returns where a loss is least, found by L-BFGS from start on.
func minimise(start []float64, loss func(w, gradient []float64) float64) []float64 {
	n := len(start)
	w, g := slices.Clone(start), make([]float64, n)
	next, nextG := make([]float64, n), make([]float64, n)
	var s, y [][]float64
	var rho []float64
	value := loss(w, g)
	for range rounds {
		d := direction(g, s, y, rho)
		slope := dot(d, g)
		if slope >= 0 {
			break
		}
		step := 1.0
		if len(s) == 0 {
			step = 1 / math.Sqrt(dot(g, g)+1)
		}
		var v float64
		for try := 0; ; try++ {
			for i := range w {
				next[i] = w[i] + step*d[i]
			}
			v = loss(next, nextG)
			if v <= value+1e-4*step*slope || try == 20 {
				break
			}
			step /= 2
		}
		ds, dy := make([]float64, n), make([]float64, n)
		for i := range w {
			ds[i], dy[i] = next[i]-w[i], nextG[i]-g[i]
		}
		if c := dot(ds, dy); c > 1e-12 {
			s, y, rho = append(s, ds), append(y, dy), append(rho, 1/c)
			if len(s) > memory {
				s, y, rho = s[1:], y[1:], rho[1:]
			}
		}
		w, next, g, nextG = next, w, nextG, g
		gain := value - v
		value = v
		if gain < enough*max(1, math.Abs(value))*0.1 {
			break
		}
	}
	return w
}

// direction is the step to take against the gradient, by the curvature of the
// last ones.
func direction(g []float64, s, y [][]float64, rho []float64) []float64 {
	d := make([]float64, len(g))
	for i, v := range g {
		d[i] = -v
	}
	alpha := make([]float64, len(s))
	for k := len(s) - 1; k >= 0; k-- {
		alpha[k] = rho[k] * dot(s[k], d)
		for i, v := range y[k] {
			d[i] -= alpha[k] * v
		}
	}
	if k := len(s) - 1; k >= 0 {
		scale := 1 / (rho[k] * dot(y[k], y[k]))
		for i := range d {
			d[i] *= scale
		}
	}
	for k := range s {
		beta := rho[k] * dot(y[k], d)
		for i, v := range s[k] {
			d[i] += (alpha[k] - beta) * v
		}
	}
	return d
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}
