package cli

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/currency"
	"milliards/extract"
)

// extractOptions are the flags and arguments of milliards extract, as given.
type extractOptions struct {
	readingFlags
	paths              []string
	textField, idField string
	workers            int
	perRecord          bool

	format, output string
	fields         []string

	filter filterFlags
	vague  bool
	to     []string
	strict bool
}

const extractLong = `Extract finds the amounts of money in French texts.

A PATH is a file, a directory or - for standard input, which is also read where
no PATH is given. A directory is searched for text (.txt, .text, .md, .markdown;
with --input jsonl .jsonl and .ndjson), downwards and in the order of names;
hidden files are passed over. A file that is named itself may be called anything.

The date and the country of a document decide on its currencies and rates. They
are what its JSON record says; else what its front matter says (date, country), or
its first line where that begins with a date ("date 2025-02 …", "Publié le 10
février 2025"); else, for the date, what its file is called (2025-02-10-sommet.txt);
else --date and --country. Where no date is known the last rate is taken; rate_date
tells its day.

JSON Lines are documents {"id","date","country","text"}, one a line. They are read
from files called .jsonl or .ndjson, and from all inputs with --input jsonl;
--text-field and --id-field are for other names. What gzip or zstd has packed is
unpacked. With --per-record each line is answered by one, at once, {"doc","figures",
"error"}; a bad line is answered with its error and is no failure.

Inputs of any size take little memory and all cores; the output is the same for any
number of workers (-j). A text of more than 256 KB is read in sections.

--to names one currency or several. One has its conversion in the fields converted,
converted_max, to, rate, rate_date, rate_source and rate_method. Of several each has
these columns with its code at their end: converted_eur … rate_method_eur,
converted_usd … rate_method_usd; JSON has a list instead, "conversions", of objects
with the plain names. The rate is that of the document's date, never that of a year
named in the text. Where there is none the cells stay empty, and standard error says
so once for each currency.

--min counts in the first currency of --to where there is a rate, else in the amount's
own. Of a range the upper bound counts, of a negative amount the size.

What the text says of an amount, its kind, status, actors, time, place and link, takes
several times as long to read as the amount. It is not read where neither the fields
that are shown nor a filter ask for it.

--kind, --status, --investor, --recipient, --project, --place and --announced-by may be
repeated: a figure passes that has one of the values of each. A name is found in a
longer one ("Brookfield" in "Brookfield Asset Management"), whatever its capitals and
accents are; but what "Banque de France" provides is not provided by "France". A figure
that does not tell what is asked for does not pass.

A table and Markdown show amounts in short and with their qualifier ("over 5 Md EUR",
"30–50 M CHF/year"), in millions (M) and milliards (Md), with ≈ where digits are left
out; the other formats have every digit and every field. In CSV and TSV there is an
apostrophe before what a spreadsheet would run as a formula, at the beginning of a text
or of a line in it, or behind a semicolon.

Exit code 0: all was read. 1: with --strict, an amount has no rate. 2: something
could not be read; the rest has been done. 130: interrupted, after a whole figure.`

const defaultFormat = "table"

const extractExample = `  milliards extract article.txt
  milliards extract --format csv -o figures.csv articles/
  echo "Un plan de 109 milliards d'euros" | milliards extract --to USD --date 2025-02-10
  milliards extract --to EUR,USD --strict --format csv articles/
  milliards extract --input jsonl --format jsonl - < articles.jsonl`

func newExtract(s streams) *cobra.Command { return newExtractInto(s, new(extractOptions)) }

// newExtractInto returns the command whose flags set opt.
func newExtractInto(s streams, opt *extractOptions) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "extract [PATH|-]...",
		Short:   "Find the amounts of money in French texts",
		Long:    extractLong,
		Example: extractExample,
		RunE: func(cmd *cobra.Command, paths []string) (err error) {
			if slices.Contains(opt.fields, "help") {
				return printFields(s)
			}
			if opt.paths, err = inputs(s, cmd, paths); err != nil {
				return err
			}
			return runExtract(s, *opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVarP(&opt.format, "format", "f", defaultFormat, "`FORMAT`: "+strings.Join(formatNames(), ", "))
	f.StringVarP(&opt.output, "output", "o", "", "write to `FILE`, which is replaced when all is done")
	f.StringSliceVar(&opt.fields, "fields", nil, "write these `FIELDS`, in their order; help lists them")
	f.StringSliceVar(&opt.to, "to", []string{euro}, "convert to the currencies `CODES` at the document's date; none for no conversion")
	f.BoolVar(&opt.strict, "strict", false, "exit code 1 where an amount has no rate")
	opt.filter.add(cmd)
	f.BoolVar(&opt.vague, "vague", false, "also what has no amount: \"plusieurs milliards d'euros\"")
	opt.add(cmd, "documents")
	opt.addInput(cmd)
	f.StringVar(&opt.textField, "text-field", "text", "`NAME` of the text in JSON Lines")
	f.StringVar(&opt.idField, "id-field", "id", "`NAME` of the id in JSON Lines")
	f.BoolVar(&opt.perRecord, "per-record", false, "answer each line of JSON Lines by one, also a bad one")
	f.IntVarP(&opt.workers, "jobs", "j", 0, "work with `N` workers, as a rule one a core; the output is the same")
	complete(cmd, "format", formatNames())
	return cmd
}

// complete offers closed values to the shell.
func complete(cmd *cobra.Command, flag string, values []string) {
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // no such flag
	}
}

// An extraction is a run of milliards extract: its options, checked.
type extraction struct {
	paths     []string
	source    source.Options
	workers   int
	perRecord bool
	format    output.Format
	fields    []output.Field
	output    string
	words     words
	filter    filter
	vague     bool
	to        []string
	rates     func() *currency.Rates
}

// plan checks the options, all before any work.
func (opt *extractOptions) plan(s streams) (e extraction, err error) {
	e = extraction{paths: opt.paths, output: opt.output, vague: opt.vague, rates: s.rates()}
	if e.workers, err = parseWorkers(opt.workers); err != nil {
		return e, err
	}
	if err = opt.setPerRecord(&e); err != nil {
		return e, err
	}
	if e.source, e.words, err = opt.read(s); err != nil {
		return e, err
	}
	if err = opt.setMembers(&e.source); err != nil {
		return e, err
	}
	if e.format, err = parseFormat(opt.format); err != nil {
		return e, err
	}
	if e.filter, err = opt.filter.parse(e.words.variants()); err != nil {
		return e, err
	}
	if e.to, err = parseTargets(opt.to, e.rates); err != nil {
		return e, err
	}
	e.fields, err = parseFields(opt.fields, e.to)
	return e, err
}

// maxWorkers is more than any machine gains by.
const maxWorkers = 1024

// parseWorkers returns the number of workers, as many as there are cores where
// nothing is said.
func parseWorkers(n int) (int, error) {
	switch {
	case n == 0:
		return min(runtime.GOMAXPROCS(0), maxWorkers), nil
	case n < 0 || n > maxWorkers:
		return 0, fmt.Errorf("-j %d: a number of workers is from 1 to %d; 0 is for one a core", n, maxWorkers)
	}
	return n, nil
}

// setPerRecord makes of --per-record what goes with it: JSON Lines in and out.
func (opt *extractOptions) setPerRecord(e *extraction) error {
	if !opt.perRecord {
		return nil
	}
	if strings.EqualFold(opt.input, string(source.Auto)) {
		opt.input = string(source.JSONL)
	}
	if opt.format == defaultFormat {
		opt.format = "jsonl"
	}
	if !strings.EqualFold(opt.input, string(source.JSONL)) || !strings.EqualFold(opt.format, "jsonl") {
		return errors.New("--per-record answers JSON Lines with JSON Lines; use it with --input jsonl --format jsonl")
	}
	e.perRecord = true
	return nil
}

// setMembers sets the names of the members of a JSON record.
func (opt *extractOptions) setMembers(s *source.Options) error {
	names := []string{"date", "country"}
	for _, member := range []struct {
		flag, name string
		to         *string
	}{{"--text-field", opt.textField, &s.TextField}, {"--id-field", opt.idField, &s.IDField}} {
		if slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(name, member.name) }) {
			return fmt.Errorf("%s: %q is another field; a record has a text, an id, a date and a country, each by its own name", member.flag, member.name)
		}
		if member.name == "" || strings.ContainsAny(member.name, `"\`+"`,") {
			return fmt.Errorf("%s: %q is no name of a field; give it without quotation marks, backslashes and commas", member.flag, member.name)
		}
		*member.to = member.name
		names = append(names, member.name)
	}
	s.EveryLine = opt.perRecord
	return nil
}

func runExtract(s streams, opt extractOptions) error {
	e, err := opt.plan(s)
	if err != nil {
		return err
	}
	out, err := newTarget(e.output, s.out)
	if err != nil {
		return err
	}
	defer out.discard()
	stop, end := interrupted()
	defer end()
	w := e.newWriter(out)
	g, stopped, err := e.write(s, w, stop)
	if err != nil {
		return err
	}
	err = out.finish(g.summary.Documents, g.faults, func() error {
		if err := w.Close(g.summary); err != nil || !stopped {
			return err
		}
		s.complain(interruption(out))
		return exitCode(exitInterrupted)
	})
	if err == nil && opt.strict && g.summary.Unconverted > 0 {
		return exitCode(exitDiffers)
	}
	return err
}

// interruption says what an interrupt has left of the output.
func interruption(out *target) error {
	if out.file != nil {
		return fmt.Errorf("interrupted; %s is as it was", out.path)
	}
	return errors.New("interrupted; the figures written are whole, and not all")
}

func (e *extraction) newWriter(out *target) output.Writer {
	opt := output.Options{Fields: e.fields, To: e.to, Width: width(out.Writer)}
	if e.perRecord {
		return output.NewAnswers(out, opt)
	}
	return e.format.New(out, opt)
}

// write reads the documents and writes their figures, until stop is closed. What
// could not be read has been reported.
func (e *extraction) write(s streams, w output.Writer, stop <-chan struct{}) (g *gatherer, stopped bool, err error) {
	var batches sync.Pool // of *output.Batch
	g = &gatherer{streams: s, writer: w, batches: &batches, warned: map[string]bool{}}
	p := pool[*source.Piece, *reading]{
		workers:   e.workers,
		newWorker: func() func(*source.Piece, func(*reading)) { return e.newWorker(w, &batches).read },
		idle:      g.flush,
	}
	collectOften, end := collectLater()
	defer end()
	p.take = func(r *reading) error {
		collectOften()
		return g.take(r)
	}
	stopped, err = p.run(source.Pieces(e.paths, e.source), stop)
	return g, stopped, err
}

// asksTold tells whether more than the amounts is asked for.
func (e *extraction) asksTold() bool {
	if len(e.fields) == 0 && !e.format.Amounts {
		return true
	}
	return e.filter.asksTold() || slices.ContainsFunc(e.fields, func(f output.Field) bool { return f.Told })
}

// collectLater has little garbage collected while the lexicons are made, which are
// kept: half the time of a short run. Often, called when the first piece of the input is
// done, has it collected from then on when it is three tenths of what is kept, not as
// much as that: less memory for a little more time. End ends both. The user's own GOGC
// stands.
func collectLater() (often, end func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}, func() {}
	}
	old := debug.SetGCPercent(400)
	often = sync.OnceFunc(func() { debug.SetGCPercent(30) })
	return often, func() { debug.SetGCPercent(old) }
}

// keep makes the record of a figure, or leaves the figure out, and counts it.
func (e *extraction) keep(f *extract.Figure, record *output.Record, c *converter, summary *output.Summary) bool {
	switch {
	case f.Qualifier == extract.Vague && !e.vague:
		summary.Vague++
		return false
	case !e.filter.wants(f):
		summary.Filtered++
		return false
	}
	*record = output.Record{Figure: *f, Conversions: c.convert(record.Conversions[:0], f)}
	if !e.filter.isLarge(record) {
		summary.Filtered++
		return false
	}
	summary.Figures++
	if !isConverted(record) {
		summary.Unconverted++
	}
	return true
}

// isConverted tells whether what can be converted has been, into every currency
// asked for.
func isConverted(r *output.Record) bool {
	for i := range r.Conversions {
		if r.Amount.Valid && !r.Conversions[i].Converted.Valid {
			return false
		}
	}
	return true
}
