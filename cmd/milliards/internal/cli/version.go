package cli

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"milliards/currency"
)

const versionLong = `Version prints the version of the program, the commit that it was built from, with a
"+" where files had changed since, and the day of the last rates that are part of it:

  milliards v1.2.0, commit 0e347cf8a1b2, rates to 2026-10-30

The commit is unknown where the program was built outside of its repository, without
git or with -buildvcs=false, which GOFLAGS may set.

milliards rates status tells of newer rates that have been fetched.`

func newVersion(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version, the commit and the date of the rates",
		Long:  versionLong,
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(s.out, "milliards %s, commit %s, rates to %s\n", version(), commit(), ratesDate())
			return err
		},
	}
}

// version is that of the module the program was built from, "(devel)" where it
// was built from a working tree.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}

// commit is the one that the program was built from, "unknown" where the build did
// not see a repository.
func commit() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	return commitOf(info.Settings)
}

// commitOf reads the commit from what a build says of itself.
func commitOf(settings []debug.BuildSetting) string {
	revision, changed := "", ""
	for _, setting := range settings {
		switch setting.Key {
		case "vcs.revision":
			revision = setting.Value
		case "vcs.modified":
			if setting.Value == "true" {
				changed = "+"
			}
		}
	}
	if revision == "" {
		return "unknown"
	}
	return revision[:min(len(revision), 12)] + changed
}

// ratesDate is the day of the last rates of the program, those of the ECB. No
// currency is unpacked for it.
func ratesDate() string { return currency.Embedded().LastDay().String() }
