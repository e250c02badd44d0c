// Package cli is the command line of milliards: one file a command, flags parsed
// into a struct of options, and a run function apart from them.
package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
)

// The exit codes.
const (
	exitOK      = 0
	exitDiffers = 1 // what was to be checked is not as it should be
	exitTrouble = 2 // misuse, or something could not be read or done
)

// Run runs the command that args name and returns the exit code: 0 where all
// went well, 1 where a check found a difference, 2 where something could not be
// done, which errOut then tells.
func Run(args []string, in io.Reader, out, errOut io.Writer) int {
	s := streams{in: in, out: out, err: errOut}
	root := newRoot(s)
	root.SetArgs(args)
	err := root.Execute()
	var code exitCode
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE): // who closed the pipe has seen enough
		return exitOK
	case errors.As(err, &code):
		return int(code)
	}
	s.complain(err)
	return exitTrouble
}

func newRoot(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:           "milliards",
		Short:         "Milliards reads French prose and extracts its money",
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
	})
	root.AddCommand(newExtract(s), newConvert(s), newCheck(s), newScore(s), newSchema(s), newRates(s), newVersion(s))
	return root
}

// An exitCode ends the program when all has been said.
type exitCode int

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// complain prints a message on a line of its own. It may hold names and bytes of
// strangers, which a terminal must not obey.
func (s streams) complain(err error) {
	fmt.Fprintln(s.err, "milliards: "+strings.TrimSpace(output.Printable(err.Error())))
}
