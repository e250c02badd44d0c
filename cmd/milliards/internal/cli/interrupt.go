package cli

import (
	"os"
	"os/signal"
)

// interrupted returns a channel that is closed at the first interrupt (Ctrl-C). The
// second one ends the program at once. end takes no more notice of them.
func interrupted() (stop <-chan struct{}, end func()) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	stopped, ended := make(chan struct{}), make(chan struct{})
	go func() {
		select {
		case <-signals:
			signal.Stop(signals)
			close(stopped)
		case <-ended:
		}
	}()
	return stopped, func() {
		signal.Stop(signals)
		close(ended)
	}
}

// openOutput opens the file of -o, or standard output where there is none. Unless it is
// committed before, end leaves the file as it was, and so does an interrupt, which ends
// the program.
func (s streams) openOutput(path string) (out *target, end func(), err error) {
	if out, err = newTarget(path, s.out); err != nil {
		return nil, nil, err
	}
	if out.file == nil {
		return out, func() {}, nil
	}
	aside, message := out.file.Name(), interruption(out)
	stop, endSignals := interrupted()
	ended := make(chan struct{})
	go func() {
		select {
		case <-stop:
			os.Remove(aside)
			s.complain(message)
			os.Exit(exitInterrupted)
		case <-ended:
		}
	}()
	return out, func() {
		endSignals()
		close(ended)
		out.discard()
	}, nil
}
