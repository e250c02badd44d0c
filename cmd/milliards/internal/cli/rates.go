package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/currency"
)

const ratesLong = `Rates tells which exchange rates milliards has, and brings newer ones.

The program has the European Central Bank's daily rates since 1999, HM Revenue &
Customs' monthly rates since 2014, the irrevocable rates of the currencies that
became the euro and official pegs. What milliards rates update fetches is laid over
them. It stands in the file rates.txt in the directory that MILLIARDS_DATA names,
else in your data directory; delete it to have the program's rates alone.`

func newRates(s streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rates",
		Short: "Show exchange rates, and bring newer ones",
		Long:  ratesLong,
		Args:  noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return fmt.Errorf("what of the rates? say status, show, list or update; see %s --help", cmd.CommandPath())
		},
	}
	cmd.AddCommand(newRatesStatus(s), newRatesShow(s), newRatesList(s), newRatesUpdate(s))
	return cmd
}

func newRatesStatus(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "status",
		Short: "Tell what the rates are, how old, and whether newer ones lie over them",
		Long: `Status lists the tables of rates with their first and last date, and how many days
have passed since the last one. It is the only place where the day of today counts.`,
		Example: "  milliards rates status",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			o, path := s.overlay()
			return printStatus(s, o, path, time.Now())
		},
	}
}

// printStatus prints a table of the tables, then the overlay.
func printStatus(s streams, o *currency.Overlay, path string, now time.Time) error {
	embedded := currency.Embedded()
	heads := []string{"table", "first", "last", "age", "currencies", "publisher", "licence"}
	var rows [][]string
	below := embedded.Tables()
	for i, t := range embedded.With(o).Tables() {
		last := t.Last
		if last != below[i].Last {
			last += " (embedded " + below[i].Last + ")"
		}
		rows = append(rows, []string{t.Name, t.First, last, age(t.Last, now), strconv.Itoa(t.Currencies), t.Publisher, t.Licence})
	}
	var b strings.Builder
	if err := output.Columns(&b, heads, rows); err != nil {
		return err
	}
	fixed := 0
	for _, c := range embedded.Coverage() {
		if c.Rate != "" {
			fixed++
		}
	}
	fmt.Fprintf(&b, "\nfixed rates and pegs: %d (milliards rates list shows them)\n", fixed)
	if o.IsEmpty() {
		b.WriteString("overlay: none; milliards rates update brings newer rates\n")
	} else {
		fmt.Fprintf(&b, "overlay: %s in %s\n", output.Count(o.Len(), "rate"), output.Printable(path))
		for _, origin := range o.Origins() {
			fmt.Fprintf(&b, "  %s of %s from %s\n", output.Printable(origin.Source), origin.Retrieved, output.Printable(origin.From))
		}
	}
	_, err := io.WriteString(s.out, b.String())
	return err
}

// age is the time from a day to now.
func age(day string, now time.Time) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	days := int(now.UTC().Sub(t) / (24 * time.Hour))
	if days < 0 || now.UTC().Before(t) {
		return "in the future"
	}
	return output.Count(days, "day")
}

var showFormats = [...]string{"table", "json"}

// showOptions are the flags and arguments of milliards rates show, as given.
type showOptions struct {
	codes  []string
	to     []string
	date   string
	format string
}

func newRatesShow(s streams) *cobra.Command {
	var opt showOptions
	cmd := &cobra.Command{
		Use:   "show CURRENCY...",
		Short: "Show the rate of a currency at a date, with its source",
		Long: `Show prints the rate that a conversion would use. With the euro on one side it is
what one euro is worth, else what one unit of the currency is worth in that of --to;
a quotient is of published numbers, and never worked out.

Exit code 0: there is a rate for each. 2: there is not, or the command is misused.`,
		Example: `  milliards rates show USD --date 2025-02-10
  milliards rates show MAD TND --to USD --date 2025-02
  milliards rates show GBP --date 2024 --format json`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, codes []string) error {
			if len(codes) == 0 {
				return fmt.Errorf("which currency? name one, such as USD; see %s --help", cmd.CommandPath())
			}
			opt.codes = codes
			return runShow(s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&opt.date, "date", "", "`DATE` of the rate: 2025-02-10, 2025-02 or 2025 (a mean); without it the last one known")
	f.StringSliceVar(&opt.to, "to", []string{euro}, "the currencies `CODES` to convert to")
	f.StringVarP(&opt.format, "format", "f", showFormats[0], "`FORMAT`: "+strings.Join(showFormats[:], ", "))
	complete(cmd, "format", showFormats[:])
	return cmd
}

// A shownRate is a rate in JSON.
type shownRate struct {
	From         string `json:"from"`
	To           string `json:"to"`
	Rate         string `json:"rate"`
	RateDate     string `json:"rate_date"`
	RateSource   string `json:"rate_source"`
	RateMethod   string `json:"rate_method"`
	Observations int    `json:"observations"`
	Approximate  bool   `json:"approximate"`
}

func runShow(s streams, opt showOptions) error {
	format, err := choose("format", opt.format, showFormats[:])
	if err != nil {
		return err
	}
	at, err := parsePeriod(opt.date)
	if err != nil {
		return err
	}
	rates := s.rates()
	to, err := someTargets(opt.to, rates)
	if err != nil {
		return err
	}
	shown := []shownRate{}
	failed := false
	for _, word := range opt.codes {
		from, err := parseCurrency(word)
		if err != nil {
			return err
		}
		for _, to := range to {
			q, err := rates().Rate(from, to, at)
			if err != nil {
				failed = true
				s.complain(explainRate(err))
				continue
			}
			shown = append(shown, shownRate{q.From, q.To, q.Rate, q.Date, q.Source, q.Method, q.Observations, q.Approximate})
		}
	}
	if err := printRates(s, shown, format); err != nil {
		return err
	}
	if failed {
		return exitCode(exitTrouble)
	}
	return nil
}

// parsePeriod reads the date of a flag, in every notation that a document may
// have, as the zero Period where there is none.
func parsePeriod(date string) (currency.Period, error) {
	if date == "" {
		return currency.Period{}, nil
	}
	iso, ok := source.ParseDate(date)
	if !ok {
		return currency.Period{}, fmt.Errorf("--date: unknown date %q; %s", date, source.DateRemedy)
	}
	return currency.ParsePeriod(iso)
}

func printRates(s streams, shown []shownRate, format string) error {
	if format == "json" {
		text, err := json.MarshalIndent(shown, "", "  ")
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(s.out, "%s\n", text)
		return err
	}
	var rows [][]string
	for _, r := range shown {
		method := r.RateMethod
		if r.RateMethod == currency.MethodMean {
			method += " of " + strconv.Itoa(r.Observations)
		}
		if r.Approximate {
			method += ", approximate"
		}
		rows = append(rows, []string{output.Equation(r.From, r.To, r.Rate), r.RateDate, r.RateSource, method})
	}
	if len(rows) == 0 {
		return nil
	}
	return output.Columns(s.out, []string{"rate", "date", "source", "method"}, rows)
}

func newRatesList(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "list [CURRENCY]...",
		Short: "List the currencies that have rates, from when to when and from whom",
		Long: `List prints a line for each source of a currency's rates, in the order in which they
are looked for. A rate on EUR or GBP changes with the day or month; one with a number
is fixed. Where there is no last date it holds to this day.`,
		Example: "  milliards rates list\n  milliards rates list XOF MAD TRY",
		RunE: func(_ *cobra.Command, codes []string) error {
			return runList(s, codes)
		},
	}
}

func runList(s streams, words []string) error {
	var codes []string
	for _, word := range words {
		code, err := parseCurrency(word)
		if err != nil {
			return err
		}
		codes = append(codes, code)
	}
	var rows [][]string
	for _, c := range s.rates()().Coverage() {
		if len(codes) > 0 && !slices.Contains(codes, c.Code) {
			continue
		}
		info, _ := currency.Lookup(c.Code)
		rate := c.Anchor
		if c.Rate != "" {
			rate = strings.TrimSpace(c.Rate + " on " + c.Anchor)
		}
		method := c.Method
		if c.Approximate {
			method += ", approximate"
		}
		rows = append(rows, []string{c.Code, info.Name, method, rate, c.First.String(), c.Last.String(), c.Source})
	}
	if len(rows) == 0 {
		return fmt.Errorf("there is no reference rate for %s", strings.Join(codes, ", "))
	}
	return output.Columns(s.out, []string{"code", "name", "method", "rate on", "first", "last", "source"}, rows)
}
