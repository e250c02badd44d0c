// Milliards reads French prose and extracts its money.
package main

import (
	"os"

	"milliards/cmd/milliards/internal/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
