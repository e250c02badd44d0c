package cli

import "testing"

// Each subcommand goes by the name under which it is made.
func TestSubcommands(t *testing.T) {
	for name, construct := range subcommands() {
		if got := construct(streams{}).Name(); got != name {
			t.Errorf("%q makes %q", name, got)
		}
		if root := newRoot(streams{}, []string{name}); len(root.Commands()) != 1 {
			t.Errorf("%s: %d subcommands are made", name, len(root.Commands()))
		}
	}
	if root := newRoot(streams{}, []string{"help"}); len(root.Commands()) != len(subcommands()) {
		t.Errorf("help: %d subcommands are made", len(root.Commands()))
	}
}
