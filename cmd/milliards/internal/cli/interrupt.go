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
