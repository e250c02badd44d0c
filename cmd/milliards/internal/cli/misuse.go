package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// noArguments refuses arguments: of a command that has subcommands the first one is
// taken for the name of one, with a typing error.
func noArguments(cmd *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case cmd.HasAvailableSubCommands():
		return unknown("command", args[0], subcommandNames(cmd))
	}
	return fmt.Errorf("%s takes no argument; leave %q out", cmd.CommandPath(), args[0])
}

// refuseUnknownTopics makes an error of "help foo", to which cobra answers with the help
// for the whole.
func refuseUnknownTopics(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	help, _, err := root.Find([]string{"help"})
	if err != nil {
		panic(err) // it has just been added
	}
	help.Args = func(_ *cobra.Command, topic []string) error {
		cmd, rest, err := root.Find(topic)
		if err != nil {
			return err
		}
		return noArguments(cmd, rest)
	}
}

func subcommandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// flagError says what is wrong with the flags of a command, and what to do about it.
func flagError(cmd *cobra.Command, err error) error {
	var value *pflag.InvalidValueError
	var unknown *pflag.NotExistError
	remedy := ""
	switch {
	case errors.As(err, &value):
		flag := value.GetFlag()
		err = fmt.Errorf("--%s: %w", flag.Name, valueError(flag.Value, value.GetValue(), value.Unwrap()))
	case !errors.As(err, &unknown):
	case unknown.GetSpecifiedShortnames() != "": // "-3 M€" is no flag, but looks like some
		remedy = "put -- before what is none; "
	default:
		remedy = didYouMean("--"+unknown.GetSpecifiedName(), flagNames(cmd))
	}
	return fmt.Errorf("%w; %ssee %s --help", err, remedy, cmd.CommandPath())
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return names
}

// valueError says what a flag takes. The errors of Go's parsers name the parser.
func valueError(flag pflag.Value, got string, err error) error {
	wanted := map[string]string{"int": "a whole number", "bool": "true or false", "duration": "a time such as 30s or 2m"}
	if what, ok := wanted[flag.Type()]; ok {
		return fmt.Errorf("%q is not %s", strings.TrimSpace(got), what)
	}
	return err
}
