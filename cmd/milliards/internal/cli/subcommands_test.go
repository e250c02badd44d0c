package cli

import "testing"

// Each subcommand goes by the name under which it is made.
func TestSubcommands(t *testing.T) {
	for name, construct := range subcommands() {
		if got := construct(streams{}).Name(); got != name {
			t.Errorf("%q makes %q", name, got)
		}
		if n := made(name); n != 2 { // with help, which cobra makes
			t.Errorf("%s: %d subcommands are made", name, n)
		}
	}
	for _, name := range []string{"help", "completion", "__complete"} {
		if n := made(name); n != len(subcommands())+2 { // with help and completion
			t.Errorf("%s: %d subcommands are made", name, n)
		}
	}
}

// made is the number of subcommands there are where a name is the first argument.
func made(name string) int {
	root := newRoot(streams{}, []string{name})
	root.InitDefaultHelpCmd() // as cobra does before it runs a command
	root.InitDefaultCompletionCmd(name)
	return len(root.Commands())
}
