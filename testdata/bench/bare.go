//go:build ignore

// Bare is the least that a command with a subcommand made with cobra can be. What
// milliards costs to start is compared with it by testdata/bench/start.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "bare", SilenceUsage: true, SilenceErrors: true}
	root.AddCommand(&cobra.Command{
		Use:   "version",
		Short: "Print the version",
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(os.Stdout, "bare v1.0.0")
			return err
		},
	})
	if root.Execute() != nil {
		os.Exit(2)
	}
}
