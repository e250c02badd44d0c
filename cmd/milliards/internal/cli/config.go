package cli

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"milliards/cmd/milliards/internal/userfile"
)

// configVariable names the configuration where --config does not. There is none
// in a place of its own: the same command gives the same output on every machine.
const configVariable = "MILLIARDS_CONFIG"

// configurable are the commands whose flags a configuration may set.
var configurable = [...]string{"extract", "total", "explain", "convert"}

// addConfig adds --config to all commands, and has it read before they run.
func addConfig(root *cobra.Command) {
	var path string
	root.PersistentFlags().StringVar(&path, "config", "", "take lexicons and flags from `FILE` (else from the one that "+configVariable+" names)")
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if !slices.Contains(configurable[:], cmd.Name()) {
			if path != "" {
				return fmt.Errorf("--config: %s takes none, only %s do; give its flags themselves", cmd.CommandPath(), strings.Join(configurable[:], ", "))
			}
			return nil // the variable is for all commands
		}
		if path == "" {
			path = os.Getenv(configVariable)
		}
		if path == "" {
			return nil
		}
		return configure(cmd, path)
	}
}

// configure gives a command the flags of a configuration, but those that the
// command line gives.
func configure(cmd *cobra.Command, path string) error {
	config, err := userfile.ReadConfig(path, flagsOf(newRoot(streams{}, nil)))
	if err != nil {
		return err
	}
	for _, setting := range config.Flags[cmd.Name()] {
		flag := cmd.Flags().Lookup(setting.Flag)
		if flag.Changed {
			continue
		}
		if err := set(flag.Value, setting.Values); err != nil {
			return setting.Fault(fmt.Sprintf("%s: %v", setting.Flag, err), "see milliards "+cmd.Name()+" --help")
		}
	}
	if flag := cmd.Flags().Lookup("lexicon"); flag != nil {
		paths := flag.Value.(pflag.SliceValue)
		return paths.Replace(append(config.Lexicons, paths.GetSlice()...))
	}
	return nil
}

// set gives a flag its values: one, or for a list any number.
func set(value pflag.Value, values []string) error {
	if list, ok := value.(pflag.SliceValue); ok {
		return list.Replace(values)
	}
	if len(values) != 1 {
		return fmt.Errorf("%d values where one is wanted", len(values))
	}
	if err := value.Set(values[0]); err != nil {
		return valueError(value, values[0], err)
	}
	return nil
}

// flagsOf are the names of the flags that a configuration may set, by command.
func flagsOf(root *cobra.Command) map[string][]string {
	flags := map[string][]string{}
	for _, cmd := range root.Commands() {
		if !slices.Contains(configurable[:], cmd.Name()) {
			continue
		}
		cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
			if f.Name != "help" && f.Name != "lexicon" { // lexicons are for all
				flags[cmd.Name()] = append(flags[cmd.Name()], f.Name)
			}
		})
	}
	return flags
}
