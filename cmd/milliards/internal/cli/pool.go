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

// run does the jobs. It ends when all is done, when take or idle fails, or, before
// the next job, when stop is closed, which it then reports. No more than a few jobs
// for each worker are waiting or done and not taken.
func (p *pool[J, R]) run(jobs iter.Seq[J], stop <-chan struct{}) (stopped bool, err error) {
	type task struct {
		job     J
		results chan R
	}
	order := make(chan chan R, p.workers)
	tasks := make(chan task)
	quit := make(chan struct{})
	defer close(quit)
	for range p.workers {
		work := p.newWorker()
		go func() {
			for t := range tasks {
				work(t.job, func(r R) {
					select {
					case t.results <- r:
					case <-quit:
					}
				})
				close(t.results)
			}
		}()
	}
	go func() { // which may wait for input when all else has ended
		defer close(order)
		defer close(tasks)
		for job := range jobs {
			t := task{job, make(chan R, 1)}
			select {
			case order <- t.results:
				tasks <- t
			case <-quit:
				return
			}
		}
	}()
	for {
		results, ok, err := next(order, stop, p.idle)
		if !ok || err != nil {
			return false, err
		}
		for results != nil {
			r, ok, err := next(results, nil, p.idle)
			if err != nil {
				return false, err
			}
			if !ok {
				break
			}
			if err := p.take(r); err != nil {
				return false, err
			}
		}
		select {
		case <-stop:
			return true, nil
		default:
		}
	}
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
