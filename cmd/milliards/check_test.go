package main

import (
	"bytes"
	"strings"
	"testing"

	"milliards/cmd/milliards/internal/cli"
)

// The command itself finds the articles of the repository as their golden files
// have them.
func TestCheckArticles(t *testing.T) {
	var out, problems bytes.Buffer
	code := cli.Run([]string{"check", "--strict", "../../testdata/articles", "../../seeds"}, nil, &out, &problems)
	if code != 0 || problems.Len() > 0 || !strings.HasSuffix(out.String(), ": all as in their golden files\n") {
		t.Errorf("exit %d: %s%s", code, &problems, &out)
	}
}
