package cli

import (
	"regexp"
	"runtime/debug"
	"strings"
	"testing"

	"milliards/currency"
)

func TestVersion(t *testing.T) {
	out, _, code := run("", "version")
	if code != 0 || !regexp.MustCompile(`^milliards \S+, commit (unknown|[0-9a-f]{12}\+?), rates to 20\d\d-\d\d-\d\d\n$`).MatchString(out) {
		t.Errorf("exit code %d: %q", code, out)
	}
	if want := currency.Embedded().Tables()[0].Last; !strings.HasSuffix(out, "rates to "+want+"\n") {
		t.Errorf("%q, and the rates of the ECB end on %s", out, want)
	}
}

func TestCommit(t *testing.T) {
	revision := debug.BuildSetting{Key: "vcs.revision", Value: "0e347cf8a1b2c3d4e5f60718293a4b5c6d7e8f90"}
	tests := []struct {
		settings []debug.BuildSetting
		want     string
	}{
		{nil, "unknown"},
		{[]debug.BuildSetting{{Key: "vcs.modified", Value: "true"}}, "unknown"},
		{[]debug.BuildSetting{revision, {Key: "vcs.modified", Value: "false"}}, "0e347cf8a1b2"},
		{[]debug.BuildSetting{{Key: "vcs.modified", Value: "true"}, revision}, "0e347cf8a1b2+"},
		{[]debug.BuildSetting{{Key: "vcs.revision", Value: "7"}}, "7"},
	}
	for _, tt := range tests {
		if got := commitOf(tt.settings); got != tt.want {
			t.Errorf("%v: %s, want %s", tt.settings, got, tt.want)
		}
	}
}
