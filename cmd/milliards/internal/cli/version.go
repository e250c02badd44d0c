package cli

import (
	"cmp"
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
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			info := buildInfo()
			_, err := fmt.Fprintf(s.out, "milliards %s, commit %s, rates to %s\n", versionOf(info), commitOf(info.Settings), currency.EmbeddedDay())
			return err
		},
	}
}

// buildInfo is what the build says of itself, empty where it says nothing.
func buildInfo() *debug.BuildInfo {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return &debug.BuildInfo{}
	}
	return info
}

// version is that of the module the program was built from.
func version() string { return versionOf(buildInfo()) }

// versionOf is "(devel)" where the program was built from a working tree.
func versionOf(info *debug.BuildInfo) string { return cmp.Or(info.Main.Version, "(devel)") }

// commitOf reads the commit that the program was built from, "unknown" where the
// build did not see a repository.
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
