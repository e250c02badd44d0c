package cli

import "iter"

// A pool has workers do jobs at the same time, and takes what they make of
// them in the order of the jobs, so that the number of workers cannot be seen.
type pool[J, R any] struct {
	workers int
	// newWorker returns what does jobs, one at a time; the results of each, in their
	// order, go to its function.
	newWorker func() func(J, func(R))
	take      func(R) error // takes the results, in order
	idle      func() error  // is called before there is nothing to take for a while
}

// A task is a job, and where its results go.
type task[J, R any] struct {
	job     J
	results chan R
}

// run does the jobs. It ends when all is done, when take or idle fails, or, before
// the next job, when stop is closed, which it then reports. No more than a few jobs
// for each worker are waiting or done and not taken.
func (p *pool[J, R]) run(jobs iter.Seq[J], stop <-chan struct{}) (stopped bool, err error) {
	order := make(chan chan R, p.workers)
	tasks := make(chan task[J, R])
	quit := make(chan struct{})
	defer close(quit)
	for range p.workers {
		go work(p.newWorker(), tasks, quit)
	}
	go handOut(jobs, order, tasks, quit) // which may wait for input when all else has ended
	return p.takeAll(order, stop)
}

// handOut makes tasks of the jobs, and tells the order of their results.
func handOut[J, R any](jobs iter.Seq[J], order chan<- chan R, tasks chan<- task[J, R], quit <-chan struct{}) {
	defer close(order)
	defer close(tasks)
	for job := range jobs {
		t := task[J, R]{job, make(chan R, 1)}
		select {
		case order <- t.results:
			tasks <- t
		case <-quit:
			return
		}
	}
}

// work does tasks until there are no more.
func work[J, R any](do func(J, func(R)), tasks <-chan task[J, R], quit <-chan struct{}) {
	for t := range tasks {
		do(t.job, func(r R) {
			select {
			case t.results <- r:
			case <-quit:
			}
		})
		close(t.results)
	}
}

// takeAll takes the results of all jobs, until stop is closed.
func (p *pool[J, R]) takeAll(order <-chan chan R, stop <-chan struct{}) (stopped bool, err error) {
	for {
		results, ok, err := next(order, stop, p.idle)
		if !ok || err != nil {
			return false, err
		}
		if err := p.takeResults(results); err != nil {
			return false, err
		}
		select {
		case <-stop:
			return true, nil
		default:
		}
	}
}

// takeResults takes the results of one job, of none where results is nil.
func (p *pool[J, R]) takeResults(results <-chan R) error {
	for results != nil {
		r, ok, err := next(results, nil, p.idle)
		if !ok || err != nil {
			return err
		}
		if err := p.take(r); err != nil {
			return err
		}
	}
	return nil
}

// next receives from a channel; idle is called if that takes time. It returns the
// zero value when stop is closed.
func next[T any](from <-chan T, stop <-chan struct{}, idle func() error) (v T, ok bool, err error) {
	select {
	case v, ok = <-from:
		return v, ok, nil
	default:
	}
	if err := idle(); err != nil {
		return v, false, err
	}
	select {
	case v, ok = <-from:
		return v, ok, nil
	case <-stop:
		return v, true, nil
	}
}
