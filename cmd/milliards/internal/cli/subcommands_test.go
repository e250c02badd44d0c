package cli

import "testing"

// Each subcommand goes by the name under which it is made.
func TestSubcommands(t *testing.T) {
	for name, construct := range subcommands() {
		if got := construct(streams{}).Name(); got != name {
			t.Errorf("%q makes %q", name, got)
		}
		if n := made(name); n != 1 {
			t.Errorf("%s: %d subcommands are made", name, n)
		}
	}
	for _, name := range []string{"help", "completion", "__complete"} {
		if n := made(name); n != len(subcommands())+1 { // with completion
			t.Errorf("%s: %d subcommands are made", name, n)
		}
	}
}

// made is the number of subcommands there are where a name is the first argument.
func made(name string) int {
	root := newRoot(streams{}, []string{name})
	root.InitDefaultCompletionCmd(name) // as cobra does before it runs a command
	return len(root.Commands())
}
