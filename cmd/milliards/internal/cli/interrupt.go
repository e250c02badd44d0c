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

// discardOnInterrupt has an interrupt end the program and leave the file of an output as
// it was, with nothing beside it. Without a file of ours an interrupt ends it anyway.
func (s streams) discardOnInterrupt(out *target) (end func()) {
	if out.file == nil {
		return func() {}
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
	return func() {
		endSignals()
		close(ended)
	}
}
