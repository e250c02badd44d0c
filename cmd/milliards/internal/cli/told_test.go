package cli

import (
	"strings"
	"testing"

	"milliards/cmd/milliards/internal/output"
)

// TestAmountsAlone has the same amounts whether what is told of them is asked for or not:
// where it is not, it is not read.
func TestAmountsAlone(t *testing.T) {
	const articles, projects = "../../../../testdata/articles", "../../../../testdata/frames/projects.txt"
	var amounts []string
	for _, f := range output.Fields(nil) {
		if !f.Told {
			amounts = append(amounts, f.Name)
		}
	}
	alone, told := strings.Join(amounts, ","), []string{}
	for _, f := range output.Fields(nil) {
		if f.Told {
			told = append(told, f.Name)
		}
	}
	read := func(fields string) string {
		out, errOut, code := run("", "extract", "--format", "tsv", "--to", "none", "--vague", "--fields", fields, articles, projects)
		if code != 0 || len(out) < 1000 {
			t.Fatalf("code %d, %d bytes, %s", code, len(out), errOut)
		}
		return out
	}
	var want strings.Builder
	filled := make([]int, len(told))
	for line := range strings.Lines(read(alone + "," + strings.Join(told, ","))) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		want.WriteString(strings.Join(cells[:len(amounts)], "\t") + "\n")
		for i, cell := range cells[len(amounts):] {
			if cell != "" {
				filled[i]++
			}
		}
	}
	if got := read(alone); got != want.String() {
		t.Errorf("amounts alone differ:\n%s\nwant\n%s", got, want.String())
	}
	for i, name := range told {
		if filled[i] < 2 { // the head, and one figure
			t.Errorf("no figure has a %s", name)
		}
	}
}

// TestAsksTold reads what the text says of the amounts where it is shown or decides.
func TestAsksTold(t *testing.T) {
	for args, want := range map[string]bool{
		"":                                     false, // the table shows amounts
		"--format markdown":                    false,
		"--format jsonl":                       true,
		"--format csv --fields text,amount":    false,
		"--format csv --fields kind":           true,
		"--fields link":                        true,
		"--fields amount --investor Orvane":    true,
		"--fields amount --status done":        true,
		"--fields amount --kind aid":           true,
		"--fields amount --recipient Lumea":    true,
		"--fields amount --project Boréal":     true,
		"--fields amount --place Lille":        true,
		"--fields amount --announced-by Lumea": true,
		"--fields amount --ai":                 true,
		"--fields amount --currency EUR":       false,
		"--fields amount --min 3":              false,
		"--per-record --fields amount,horizon": true,
		"--per-record --fields amount":         false,
		"--per-record":                         true,
	} {
		var opt extractOptions
		cmd := newExtractInto(streams{}, &opt)
		if err := cmd.ParseFlags(strings.Fields(args)); err != nil {
			t.Fatal(err)
		}
		e, err := opt.plan(streams{})
		if err != nil {
			t.Fatal(err)
		}
		if got := e.asksTold(); got != want {
			t.Errorf("%q asks for what is told: %t", args, got)
		}
	}
}
