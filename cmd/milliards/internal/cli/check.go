package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
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
	paths         []string
	golden        string
	fields        []string
	update        bool
	strict        bool
	format        string
	output        string
	to            []string
	date, country string
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
	var opt checkOptions
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
	f.StringVar(&opt.date, "date", "", "`DATE` of articles that state none: 2025-02-10, 2025-02, 2025")
	f.StringVar(&opt.country, "country", "", "country `CODE` of articles that state none (ISO 3166-1): FR, MA, CA")
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
	c := &check{streams: s, update: opt.update, extractor: extract.New()}
	var err error
	if c.source, err = sourceOptions(s, string(source.Auto), opt.date, opt.country); err != nil {
		return nil, err
	}
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
	out, err := newTarget(opt.output, s.out)
	if err != nil {
		return err
	}
	defer out.discard()
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
	case s.Documents == 0 && s.Orphans == 0:
		return errors.New("nothing to check: no article has a golden file; milliards check --update writes them")
	case differ > 0:
		return exitCode(exitDiffers)
	}
	return nil
}

// write hands a result to the report.
func (c *check) write(r *report.Result) error {
	c.summary.Add(r)
	return c.report.Write(r)
}

// fault tells what could not be read or written, on standard error and in the report.
func (c *check) fault(file string, err error) error {
	c.complain(err)
	return c.write(&report.Result{File: file, Fault: err})
}

// check does one case. Its error is one of the report's output.
func (c *check) check(k golden.Case) error {
	switch {
	case k.Article == "":
		return c.write(&report.Result{File: k.Golden, Golden: k.Golden, Findings: []golden.Finding{{Rule: golden.Orphan, File: k.Golden}}})
	case k.Passages:
		return c.passages(k.Article)
	}
	for doc, err := range source.Documents([]string{k.Article}, c.source) {
		if err != nil {
			if err := c.fault(k.Article, err); err != nil {
				return err
			}
			continue
		}
		if err := c.article(k, doc); err != nil {
			return err
		}
	}
	return nil
}

// article holds a document against its golden file.
func (c *check) article(k golden.Case, doc extract.Document) error {
	want, fresh, fault := c.golden(&k)
	if fault != nil {
		return c.fault(k.Article, fault)
	}
	if want == nil {
		return c.write(&report.Result{File: k.Article, Findings: []golden.Finding{{Rule: golden.Uncovered, File: k.Article}}})
	}
	r, updated, err := c.compare(doc, want, k.Golden)
	if err != nil {
		return c.fault(k.Article, err)
	}
	r.File, r.Golden = k.Article, k.Golden
	for i := range r.Findings {
		f := &r.Findings[i]
		f.File, f.Line, f.Column, f.Golden = k.Article, f.DocLine, f.DocColumn, k.Golden
		if f.Line == 0 { // its words are gone
			f.File, f.Line, f.Column = k.Golden, f.GoldenLine, 1
		}
		f.DocLine, f.DocColumn = 0, 0
	}
	if c.update && (fresh || len(r.Findings) > 0) {
		err := replaceFile(k.Golden, func(w io.Writer) error {
			_, err := w.Write(updated.Bytes())
			return err
		})
		if err != nil {
			return c.fault(k.Golden, err)
		}
		r.Wrote = true
	}
	c.summary.Documents++
	return c.write(r)
}

// golden reads the golden file of a case, nil where there is none and none is to be
// written. A fresh one is not there yet.
func (c *check) golden(k *golden.Case) (want *golden.Table, fresh bool, fault *source.Fault) {
	if k.Golden == "" {
		if !c.update {
			return nil, false, nil
		}
		k.Golden = golden.PathOf(k.Article)
	}
	if _, err := os.Stat(k.Golden); c.update && errors.Is(err, fs.ErrNotExist) {
		return golden.Empty(k.Golden, c.columns()), true, nil
	}
	want, fault = golden.Read(k.Golden)
	return want, false, fault
}

// columns are those of a new golden file.
func (c *check) columns() []string {
	if len(c.named) > 0 {
		return c.named
	}
	return newColumns[:]
}

// compare holds the figures of a document against a golden table, which stands in
// file. updated is what it becomes when it is written anew.
func (c *check) compare(doc extract.Document, want *golden.Table, file string) (r *report.Result, updated *golden.Table, err error) {
	if c.update {
		want = want.WithColumns(c.named)
		if len(want.Columns) == 0 { // no figure, in JSON
			want = want.WithColumns(newColumns[:])
		}
	}
	fields, err := c.fields(want, file)
	if err != nil {
		return nil, nil, err
	}
	comparison := golden.Comparison{Doc: doc, Want: want, Fields: fields}
	if comparison.Records, err = c.records(doc, c.converts(want, fields)); err != nil {
		return nil, nil, err
	}
	pairs, findings, more := comparison.Compare()
	r = &report.Result{Figures: len(comparison.Records), Findings: findings, More: more}
	if c.update {
		updated = want.Updated(comparison.Records, pairs, c.known)
	}
	return r, updated, nil
}

// fields are those that are compared with a table: all that were named, or those
// of the default that it has.
func (c *check) fields(want *golden.Table, file string) ([]output.Field, error) {
	var fields []output.Field
	for _, f := range c.compared {
		switch {
		case want.Column(f.Name) >= 0, len(want.Columns) == 0: // no figure, in JSON
			fields = append(fields, f)
		case len(c.named) > 0:
			return nil, &source.Fault{File: file, What: fmt.Sprintf("no column %q", f.Name), Remedy: "milliards check --update adds it, with the same --fields"}
		}
	}
	if len(fields) == 0 {
		return nil, &source.Fault{File: file, What: "none of the columns " + strings.Join(fieldNames(c.compared), ", "), Remedy: "choose others with --fields"}
	}
	return fields, nil
}

// converts tells whether a conversion is compared, or written.
func (c *check) converts(want *golden.Table, fields []output.Field) bool {
	if slices.ContainsFunc(fields, func(f output.Field) bool { return f.IsConversion() }) {
		return true
	}
	return c.update && slices.ContainsFunc(want.Columns, func(name string) bool {
		f, known := c.known[name]
		return known && f.IsConversion()
	})
}

// records are the figures of a document, vague ones among them.
func (c *check) records(doc extract.Document, convert bool) ([]output.Record, error) {
	if err := c.converter.at(doc.Date); err != nil {
		return nil, err
	}
	figures := c.extractor.Append(nil, doc)
	records := make([]output.Record, len(figures))
	for i := range figures {
		records[i].Figure = figures[i]
		if convert {
			records[i].Conversions = c.converter.convert(nil, &figures[i])
		}
	}
	return records, nil
}

// passages holds the documents of a file of JSON Lines against the figures that they
// hold themselves.
func (c *check) passages(path string) error {
	before, err := os.Stat(path)
	if err != nil {
		return c.fault(path, source.PathFault(path, err))
	}
	changed := map[int][]byte{}
	for p, err := range golden.Passages(path, c.source) {
		if err != nil {
			if err := c.fault(path, err); err != nil {
				return err
			}
			continue
		}
		r, updated, err := c.compare(p.Document, p.Want, path)
		if err != nil {
			if err := c.fault(path, err); err != nil {
				return err
			}
			continue
		}
		r.File, r.Doc = path, p.ID
		for i := range r.Findings {
			f := &r.Findings[i]
			f.File, f.Line, f.Doc, f.Golden, f.GoldenLine = path, p.Line, p.ID, "", 0
		}
		if c.update && len(r.Findings) > 0 {
			changed[p.Line] = p.AppendJSON(nil, updated)
		}
		c.summary.Documents++
		if err := c.write(r); err != nil {
			return err
		}
	}
	if len(changed) == 0 {
		return nil
	}
	err = replaceFile(path, func(w io.Writer) error { return golden.ReplaceLines(w, path, before, changed) })
	if err != nil {
		return c.fault(path, err)
	}
	return c.write(&report.Result{File: path, Golden: path, Wrote: true})
}
