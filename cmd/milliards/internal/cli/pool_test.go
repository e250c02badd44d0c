package cli

import (
	"errors"
	"iter"
	"slices"
	"sync/atomic"
	"testing"
)

// count yields the numbers from 0 to n, and how many it has yielded.
func count(n int, yielded *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			yielded.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func nothing() error { return nil }

// twice returns workers that make two results of each job. Where there are several
// workers, an even job waits until the next one has begun.
func twice(workers int) func() func(int, func(int)) {
	var begun [1000]chan struct{}
	for i := range begun {
		begun[i] = make(chan struct{})
	}
	return func() func(int, func(int)) {
		return func(job int, emit func(int)) {
			close(begun[job])
			if job%2 == 0 && workers > 1 {
				<-begun[job+1]
			}
			emit(2 * job)
			emit(2*job + 1)
		}
	}
}

func TestPoolOrder(t *testing.T) {
	for _, workers := range []int{1, 2, 3, 8} {
		var got []int
		var yielded atomic.Int64
		p := pool[int, int]{workers: workers, newWorker: twice(workers), idle: nothing,
			take: func(n int) error { got = append(got, n); return nil }}
		stopped, err := p.run(count(100, &yielded), nil)
		if stopped || err != nil || len(got) != 200 || !slices.IsSorted(got) {
			t.Errorf("%d workers: %v, %v, %v", workers, stopped, err, got)
		}
	}
}

// What fails ends the run, with jobs left.
func TestPoolFails(t *testing.T) {
	broken := errors.New("broken")
	for name, set := range map[string]func(*pool[int, int]){
		"take": func(p *pool[int, int]) { p.take = func(int) error { return broken } },
		"idle": func(p *pool[int, int]) { p.idle = func() error { return broken } },
	} {
		var yielded atomic.Int64
		p := pool[int, int]{workers: 2, newWorker: twice(2), idle: nothing, take: func(int) error { return nil }}
		set(&p)
		if stopped, err := p.run(count(1000, &yielded), nil); stopped || err != broken || yielded.Load() > 100 {
			t.Errorf("%s: %v, %v, after %d jobs", name, stopped, err, yielded.Load())
		}
	}
}

// When it is stopped, what is taken is that of whole jobs, in order; no job waits
// for input that does not come.
func TestPoolStops(t *testing.T) {
	stop := make(chan struct{})
	never := make(chan struct{})
	jobs := func(yield func(int) bool) {
		for i := range 10 {
			if !yield(i) {
				return
			}
		}
		<-never
	}
	var got []int
	p := pool[int, int]{workers: 2, newWorker: twice(2), idle: nothing, take: func(n int) error {
		if got = append(got, n); n == 6 {
			close(stop)
		}
		return nil
	}}
	stopped, err := p.run(jobs, stop)
	if !stopped || err != nil || !slices.Equal(got, []int{0, 1, 2, 3, 4, 5, 6, 7}) {
		t.Errorf("%v, %v, %v", stopped, err, got)
	}
}

// A job that the input delays keeps nothing back: idle is called before it.
func TestPoolIdle(t *testing.T) {
	answered := make(chan struct{})
	jobs := func(yield func(int) bool) {
		if yield(1) {
			<-answered // the next line is written when the first is answered
			yield(2)
		}
	}
	var taken, shown int
	p := pool[int, int]{workers: 1, newWorker: twice(1),
		take: func(n int) error { taken = n; return nil },
		idle: func() error {
			if taken == 3 && shown == 0 {
				shown = taken
				close(answered)
			}
			return nil
		}}
	if _, err := p.run(jobs, nil); err != nil || taken != 5 {
		t.Errorf("%v, %d", err, taken)
	}
}
