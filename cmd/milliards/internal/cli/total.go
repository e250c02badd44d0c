package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/cmd/milliards/internal/total"
	"milliards/currency"
	"milliards/extract"
)

// totalOptions are the flags and arguments of milliards total, as given.
type totalOptions struct {
	readingFlags
	paths []string

	format, output string
	explain        bool

	by     []string
	to     string
	window int
	filter filterFlags
	strict bool
}

const totalLong = `Total adds up the amounts of the texts in one currency, and counts no money twice.
PATHs, dates, countries and filters are those of milliards extract. Each amount is
converted at the rate of its own document's date. Without --kind investments, prices and
valuations are added alike: name what you mean, or see --by kind.

What counts:
- A figure that repeats another ("les 109 milliards", or its value in another currency)
  counts once. What the first mention does not tell, such as the investor, the
  repeats may.
- A part ("dont 20 de Brookfield") is within its total and does not count beside it. But
  where --by or a filter tells the two apart, the part counts where it belongs, and its
  total for what remains: with --by investor Brookfield has its 20, and the 109 count
  for 89. What a part does not tell (its place, its kind …) it takes from its total.
  Parts that come to more than their total overlap: those that find nothing left in it,
  by a twentieth of it, are left out.
- The same announcement in several documents counts once, in the earliest of them. It
  has the same amount, currency and unit of time; an investor, recipient or project in
  common, and none that differs; and it is told again within --window days of the last
  time. A name that is in every text (État, France) needs another one beside it. Two
  totals of the same amount are one, too, if they have a part in common. Of documents
  without a date any may tell what another one has told.
- Names are one whatever their capitals, accents and articles: "le groupe Iliad" is
  "Iliad", and "Brookfield" is "Brookfield Asset Management" unless there is another
  Brookfield in the texts. A subsidiary is another company: "Orange Bank" is not "Orange".

How it is added:
- Of a range both bounds are added; the sum is a range then. "Plus de 5 milliards"
  counts as 5, "jusqu'à 10 milliards" as 10. Negative amounts are taken away.
- Rates in time ("par an") have sums of their own for each unit of time.
- Vague amounts and those without a rate are left out, and counted under the table.
- --min and --currency pass over single figures, before anything is added.

--by takes one dimension or several: investor, recipient, project, place,
announced_by, kind, status, ai, horizon, currency (of the text), year and doc (of the
document). --explain tells for each figure whether it counts, and why not.

Exit code 0: all was read. 1: with --strict, an amount has no rate. 2: something
could not be read; the rest has been added up.`

const totalExample = `  milliards total articles/
  milliards total --by investor --ai --kind investment articles/
  milliards total --by year,kind --to USD --format csv articles/
  milliards total --place France --explain articles/`

func newTotal(s streams) *cobra.Command {
	var opt totalOptions
	cmd := &cobra.Command{
		Use:     "total [PATH|-]...",
		Short:   "Add up the amounts of texts, none of them twice",
		Long:    totalLong,
		Example: totalExample,
		RunE: func(cmd *cobra.Command, paths []string) (err error) {
			if opt.paths, err = inputs(s, cmd, paths); err != nil {
				return err
			}
			return runTotal(s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringSliceVar(&opt.by, "by", nil, "a row for each value of the `DIMENSIONS`: investor, project, kind, year …")
	f.StringVar(&opt.to, "to", euro, "add up in the currency `CODE`")
	f.BoolVar(&opt.explain, "explain", false, "tell for each figure whether it counts, and why not")
	f.StringVarP(&opt.format, "format", "f", "table", "`FORMAT`: "+strings.Join(output.TotalFormats(), ", "))
	f.StringVarP(&opt.output, "output", "o", "", "write to `FILE`, which is replaced when all is done")
	opt.filter.add(cmd)
	f.IntVar(&opt.window, "window", 31, "the same announcement may be told again within `DAYS`")
	f.BoolVar(&opt.strict, "strict", false, "exit code 1 where an amount has no rate")
	opt.add(cmd, "documents")
	opt.addInput(cmd)
	completeList(cmd, "by", texts(total.Dimensions[:]))
	complete(cmd, "format", output.TotalFormats())
	return cmd
}

// A summation is a run of milliards total: its options, checked.
type summation struct {
	paths  []string
	source source.Options
	words  words
	filter filter
	by     []total.Dimension
	to     string
	format string
	window int
	rates  func() *currency.Rates
}

// plan checks the options, all before any work.
func (opt *totalOptions) plan(s streams) (t summation, err error) {
	t = summation{paths: opt.paths, window: opt.window, rates: s.rates()}
	if t.source, t.words, err = opt.read(s); err != nil {
		return t, err
	}
	if t.format, err = choose("format", opt.format, output.TotalFormats()); err != nil {
		return t, err
	}
	if t.by, err = parseClosed("dimension", opt.by, total.Dimensions[:]); err != nil {
		return t, fmt.Errorf("--by: %w", err)
	}
	if opt.window < 0 {
		return t, fmt.Errorf("--window: %d days; write 0 for the same day, or more", opt.window)
	}
	if t.filter, err = opt.filter.parse(t.words.variants()); err != nil {
		return t, err
	}
	if strings.Contains(opt.to, ",") {
		return t, fmt.Errorf("--to: %q; a total is in one currency", opt.to)
	}
	to, err := someTargets([]string{opt.to}, t.rates)
	if err != nil {
		return t, err
	}
	t.to = to[0]
	return t, nil
}

func runTotal(s streams, opt totalOptions) error {
	t, err := opt.plan(s)
	if err != nil {
		return err
	}
	out, end, err := s.openOutput(opt.output)
	if err != nil {
		return err
	}
	defer end()
	mentions, documents, faults := t.read(s)
	report := total.Sum(mentions, total.Options{By: t.by, Keep: t.filter.wantsMoney, Window: t.window, Variants: t.words.variants()})
	err = out.finish(documents, faults, func() error {
		return output.WriteTotal(out, report, output.TotalOptions{
			By: t.by, To: t.to, Format: t.format, Explain: opt.explain, Documents: documents, Width: width(out.Writer),
		})
	})
	if err == nil && opt.strict && report.Count(total.NoRate) > 0 {
		return exitCode(exitDiffers)
	}
	return err
}

// read returns the mentions of all documents, and the number of inputs or lines
// that could not be read, each of them reported.
func (t *summation) read(s streams) (mentions []total.Mention, documents, faults int) {
	extractor := t.words.extractor()
	converter := newConverter(t.rates, []string{t.to}, func(err error) {
		s.complain(fmt.Errorf("%w; its amounts are left out", err))
	})
	var figures []extract.Figure // reused, as is the record
	var record output.Record
	for doc, err := range source.Documents(t.paths, t.source) {
		if err == nil {
			err = converter.at(doc.Date)
		}
		if err != nil {
			faults++
			s.complain(err)
			continue
		}
		documents++
		figures = extractor.Append(figures[:0], doc)
		for i := range figures {
			record = output.Record{Figure: figures[i], Conversions: converter.convert(record.Conversions[:0], &figures[i])}
			mentions = append(mentions, t.mention(&record, documents, doc.Date))
		}
	}
	return mentions, documents, faults
}

// mention keeps of a figure what a total needs. Its strings are copied: they are
// parts of the text, which need not stay in memory.
func (t *summation) mention(r *output.Record, document int, date string) total.Mention {
	f := r.Figure
	f.Sentence, f.Cues = "", nil
	for _, s := range [...]*string{&f.Text, &f.Investor, &f.Recipient, &f.Project, &f.Purpose, &f.Place, &f.AnnouncedBy, &f.HorizonText, &f.Horizon} {
		*s = strings.Clone(*s)
	}
	m := total.Mention{Figure: f, Document: document, Date: date}
	m.Worth, m.WorthMax = r.Conversions[0].Converted, r.Conversions[0].ConvertedMax
	m.Ignored = f.Amount.Valid && (!t.filter.wantsCurrency(f.Currency) || !t.filter.isLarge(r))
	return m
}
