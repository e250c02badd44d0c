package cli

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/report"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// checkOptions are the flags and arguments of milliards check, as given.
type checkOptions struct {
	readingFlags
	paths          []string
	golden         string
	fields         []string
	update, strict bool
	format, output string
	to             []string
}

const checkLong = `Check holds the figures of each article against the golden file beside it, which
somebody has read and found right: sommet.txt against sommet.golden.csv or
sommet.golden.jsonl.

A PATH is an article, a golden file or a directory, which is searched as milliards
extract does; without a PATH it is the working directory. A file of JSON Lines that
is named holds its golden figures itself:
  {"id": …, "date": …, "country": …, "text": …, "figures": [{"text": …, "amount": …}]}

What is compared are the fields of --fields that the golden file has: as a rule text,
amount, amount_max, currency and qualifier. Those of a conversion only when they are
named. Vague amounts are figures here.

--update writes the golden files that differ and those of articles that have none,
and tells what has changed. The columns stay in their order, and columns that are no
field, such as notes of your own, beside their figures. A field that is named and
that a golden file does not have is added to it.

Exit code 0: all as in the golden files, or written. 1: a figure is changed, missing
or new, a golden file has no article, or, with --strict, an article no golden file.
2: something could not be read or written, or there is nothing to check.`

const checkExample = `  milliards check articles/
  milliards check --update articles/sommet.txt
  milliards check --golden expected.csv article.txt
  milliards check --format github --strict articles/
  milliards check --fields text,amount,currency,per passages.jsonl`

// defaultChecked are the fields that are compared where nobody says.
var defaultChecked = [...]string{"text", "amount", "amount_max", "currency", "qualifier"}

// newColumns are those of a golden file that is written for the first time.
var newColumns = [...]string{"text", "amount", "amount_max", "currency", "currency_inferred", "qualifier", "per"}

func newCheck(s streams) *cobra.Command {
	opt := checkOptions{readingFlags: readingFlags{input: string(source.Auto)}}
	cmd := &cobra.Command{
		Use:     "check [PATH]...",
		Short:   "Hold figures against golden files",
		Long:    checkLong,
		Example: checkExample,
		RunE: func(_ *cobra.Command, paths []string) error {
			opt.paths = paths
			return runCheck(s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&opt.golden, "golden", "", "hold the one PATH against `FILE`")
	f.StringSliceVar(&opt.fields, "fields", nil, "compare these `FIELDS` (default "+strings.Join(defaultChecked[:], ",")+")")
	f.BoolVar(&opt.update, "update", false, "write the golden files anew where figures differ")
	f.BoolVar(&opt.strict, "strict", false, "exit code 1 where an article has no golden file")
	f.StringVarP(&opt.format, "format", "f", "text", "`FORMAT`: "+strings.Join(reportNames(), ", "))
	f.StringVarP(&opt.output, "output", "o", "", "write the report to `FILE`, which is replaced when all is done")
	f.StringSliceVar(&opt.to, "to", []string{euro}, "convert to the currencies `CODES`, where a conversion is compared or written")
	opt.add(cmd, "articles")
	complete(cmd, "format", reportNames())
	return cmd
}

func reportNames() []string {
	var names []string
	for _, f := range report.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func parseReport(name string) (report.Format, error) {
	for _, f := range report.Formats() {
		if f.Name == strings.ToLower(name) {
			return f, nil
		}
	}
	return report.Format{}, unknown("format", name, reportNames())
}

// A check is a run of milliards check: its options, checked.
type check struct {
	streams
	source    source.Options
	known     golden.Fields  // every field there is
	compared  []output.Field // those to compare
	named     []string       // those that --fields names, none where nobody says
	update    bool
	converter *converter
	extractor *extract.Extractor
	report    report.Writer
	summary   report.Summary
}

func (opt *checkOptions) plan(s streams) (*check, error) {
	in, words, err := opt.read(s)
	if err != nil {
		return nil, err
	}
	c := &check{streams: s, source: in, update: opt.update, extractor: words.extractor()}
	rates := s.rates()
	to, err := parseTargets(opt.to, rates)
	if err != nil {
		return nil, err
	}
	c.converter = newConverter(rates, to, func(err error) { s.complain(fmt.Errorf("%w; its cells stay empty", err)) })
	c.known = golden.NewFields(output.Fields(to))
	names := opt.fields
	if len(names) == 0 {
		names = defaultChecked[:]
	}
	if c.compared, err = parseFields(names, to); err != nil {
		return nil, err
	}
	if len(opt.fields) > 0 {
		c.named = fieldNames(c.compared)
	}
	return c, nil
}

func runCheck(s streams, opt checkOptions) error {
	c, err := opt.plan(s)
	if err != nil {
		return err
	}
	format, err := parseReport(opt.format)
	if err != nil {
		return err
	}
	cases, faults, err := opt.cases()
	if err != nil {
		return err
	}
	out, end, err := s.openOutput(opt.output)
	if err != nil {
		return err
	}
	defer end()
	c.report = format.New(out, report.Options{Version: version(), Strict: opt.strict})
	for _, fault := range faults {
		if err := c.fault("", fault); err != nil {
			return err
		}
	}
	for _, k := range cases {
		if err := c.check(k); err != nil {
			return err
		}
	}
	if err := c.report.Close(c.summary); err != nil {
		return err
	}
	if err := out.commit(); err != nil {
		return err
	}
	return c.verdict(opt.strict)
}

// cases finds what there is to check.
func (opt *checkOptions) cases() ([]golden.Case, []*source.Fault, error) {
	if opt.golden != "" {
		if len(opt.paths) != 1 {
			return nil, nil, errors.New("--golden: name the one article that it is of, or - for standard input")
		}
		if source.IsJSONLines(opt.paths[0]) {
			return nil, nil, fmt.Errorf("--golden: %s may hold many documents, each with its own figures; name it alone", opt.paths[0])
		}
		if info, err := os.Stat(opt.paths[0]); err == nil && info.IsDir() {
			return nil, nil, fmt.Errorf("--golden: %s is a directory; name the one article that the golden file is of", opt.paths[0])
		}
		return []golden.Case{{Article: opt.paths[0], Golden: opt.golden}}, nil, nil
	}
	if slices.Contains(opt.paths, source.Stdin) {
		return nil, nil, errors.New("no golden file stands beside standard input; name one with --golden")
	}
	if len(opt.paths) == 0 {
		opt.paths = []string{"."}
	}
	cases, faults := golden.Find(opt.paths)
	return cases, faults, nil
}

// verdict is the exit code of all that was seen.
func (c *check) verdict(strict bool) error {
	s := &c.summary
	differ := s.Orphans
	if !c.update {
		differ += s.Changed + s.Missing + s.New
		if strict {
			differ += s.Uncovered
		}
	}
	switch {
	case s.Faults > 0:
		return exitCode(exitTrouble)
	case s.Documents == 0 && differ == 0:
		return errors.New("nothing to check: no article has a golden file; milliards check --update writes them")
	case differ > 0:
		return exitCode(exitDiffers)
	}
	return nil
}
