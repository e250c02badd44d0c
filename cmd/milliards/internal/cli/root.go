// Package cli is the command line of milliards: one file a command, flags parsed
// into a struct of options, and a run function apart from them.
package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/userfile"
)

// The exit codes.
const (
	exitOK      = 0
	exitDiffers = 1 // what was to be checked is not as it should be
	exitTrouble = 2 // misuse, or something could not be read or done

	exitInterrupted = 130 // as a shell has it: 128 and the number of the signal
)

// Run runs the command that args name and returns the exit code: 0 where all
// went well, 1 where a check found a difference, 2 where something could not be
// done, which errOut then tells.
func Run(args []string, in io.Reader, out, errOut io.Writer) int {
	s := streams{in: in, out: out, err: errOut}
	root := newRoot(s, args)
	root.SetArgs(args)
	err := root.Execute()
	var code exitCode
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE): // who closed the pipe has seen enough
		return exitOK
	case errors.As(err, &code):
		return int(code)
	}
	for _, err := range separate(s.outputError(err)) {
		s.complain(err)
	}
	return exitTrouble
}

// outputError says of what could not be written to standard output what the messages of
// -o say of a file. Other errors stay as they are.
func (s streams) outputError(err error) error {
	var at *fs.PathError
	if f, ok := s.out.(*os.File); ok && errors.As(err, &at) && at.Op == "write" && at.Path == f.Name() {
		return targetError(standardOutput, err)
	}
	return err
}

// separate returns the faults of files one by one, and any other error as it is.
func separate(err error) []error {
	var faults userfile.Faults
	if !errors.As(err, &faults) {
		return []error{err}
	}
	var all []error
	for _, fault := range faults {
		all = append(all, separate(fault)...)
	}
	return all
}

// newRoot returns the command that runs args. Its subcommands are all there, but
// where args names one only that: to make the others, and the one for completion that
// cobra adds, is most of what a start costs but for what is linked in.
func newRoot(s streams, args []string) *cobra.Command {
	root := &cobra.Command{
		Use:           "milliards",
		Short:         "Milliards reads French prose and extracts its money",
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          noArguments,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(flagError)
	constructors := subcommands()
	if len(args) > 0 {
		if construct := constructors[args[0]]; construct != nil {
			root.AddCommand(construct(s))
			root.CompletionOptions.DisableDefaultCmd = true
			addConfig(root)
			return root
		}
	}
	for _, construct := range constructors {
		root.AddCommand(construct(s)) // which sorts them
	}
	refuseUnknownTopics(root)
	addConfig(root)
	return root
}

// subcommands returns what makes each subcommand, by its name.
func subcommands() map[string]func(streams) *cobra.Command {
	return map[string]func(streams) *cobra.Command{
		"extract": newExtract,
		"total":   newTotal,
		"explain": newExplain,
		"convert": newConvert,
		"check":   newCheck,
		"score":   newScore,
		"schema":  newSchema,
		"rates":   newRates,
		"version": newVersion,
	}
}

// An exitCode ends the program when all has been said.
type exitCode int

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// complain prints a message on a line of its own. It may hold names and bytes of
// strangers, which a terminal must not obey.
func (s streams) complain(err error) {
	fmt.Fprintf(s.err, "milliards: %s\n", strings.TrimSpace(output.Printable(err.Error())))
}
