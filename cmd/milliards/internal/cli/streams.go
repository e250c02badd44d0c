package cli

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"
)

// streams are the input and the outputs of a run.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// interactive tells whether standard input is a terminal, where nobody has
// written anything yet.
func (s streams) interactive() bool {
	f, ok := s.in.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// defaultWidth is that of a table that no terminal shows.
const defaultWidth = 100

// width returns the number of columns for a table on w: those of the environment
// variable COLUMNS, else those of the terminal, else always the same.
func width(w io.Writer) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if f, ok := w.(*os.File); ok {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			return n
		}
	}
	return defaultWidth
}
