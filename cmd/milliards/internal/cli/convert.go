package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// convertOptions are the flags and arguments of milliards convert, as given.
type convertOptions struct {
	text          string
	to            []string
	date, country string
	format        string
}

const convertLong = `Convert reads the amounts of a text as milliards extract does, and writes each of
them in other currencies, with the rate, its date, its source and how it was come by.
The words of a text may be given as one argument or as several.

--date is the day, month or year of the rate; of a month or year it is the mean.
Without it the last rate known is taken. --country tells which francs, dinars or
dollars are meant.

--format text has every digit; the other formats are those of milliards extract, with
the fields text, amount, amount_max, currency, converted, converted_max, to, rate,
rate_date, rate_source and rate_method.

Exit code 0: all is converted. 2: there is no money in the text, or no rate for it.`

const convertExample = `  milliards convert "2,5 milliards de dirhams" --to USD --date 2025-02
  milliards convert "500 milliards de dollars" --date 2025-02-10 --format json
  milliards convert 90 millions de francs --country CH --to EUR,USD`

func newConvert(s streams) *cobra.Command {
	var opt convertOptions
	cmd := &cobra.Command{
		Use:     "convert TEXT",
		Short:   "Convert an amount at the rate of a date, with its source",
		Long:    convertLong,
		Example: convertExample,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, words []string) error {
			opt.text = strings.TrimSpace(strings.Join(words, " "))
			if opt.text == "" {
				return fmt.Errorf("what is to be converted? give an amount, such as \"2,5 milliards de dirhams\"; see %s --help", cmd.CommandPath())
			}
			return runConvert(s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringSliceVar(&opt.to, "to", []string{euro}, "convert to the currencies `CODES`")
	f.StringVar(&opt.date, "date", "", "`DATE` of the rate: 2025-02-10, 2025-02, 2025; without it the last one known")
	f.StringVar(&opt.country, "country", "", "country `CODE` of the text (ISO 3166-1): FR, MA, CA")
	f.StringVarP(&opt.format, "format", "f", "text", "`FORMAT`: "+strings.Join(convertFormats(), ", "))
	complete(cmd, "format", convertFormats())
	return cmd
}

// convertFormats are the names of the formats of milliards convert.
func convertFormats() []string { return append([]string{"text"}, formatNames()...) }

// convertFields are what is written in all formats but text.
func convertFields(to []string) ([]output.Field, error) {
	names := []string{"text", "amount", "amount_max", "currency"}
	if len(to) > 1 {
		return parseFields(append(names, "conversions"), to)
	}
	return parseFields(append(names, "converted", "converted_max", "to", "rate", "rate_date", "rate_source", "rate_method"), to)
}

func runConvert(s streams, opt convertOptions) error {
	in, err := sourceOptions(s, string(source.Text), opt.date, opt.country)
	if err != nil {
		return err
	}
	rates := s.rates()
	to, err := someTargets(opt.to, rates)
	if err != nil {
		return err
	}
	w, err := newConvertWriter(s, opt.format, to)
	if err != nil {
		return err
	}
	figures, err := amounts(extract.Document{Text: opt.text, Date: in.Date, Country: in.Country})
	if err != nil {
		return err
	}
	summary := output.Summary{Documents: 1}
	c := newConverter(rates, to, s.complain)
	if err := c.at(in.Date); err != nil {
		return err
	}
	for i := range figures {
		record := output.Record{Figure: figures[i], Conversions: c.convert(nil, &figures[i])}
		summary.Figures++
		if !isConverted(&record) {
			summary.Unconverted++
		}
		if err := w.Write(&record); err != nil {
			return err
		}
	}
	if err := w.Close(summary); err != nil {
		return err
	}
	if summary.Unconverted > 0 {
		return exitCode(exitTrouble)
	}
	return nil
}

// amounts are the figures of a text that have an amount. None is an error.
func amounts(doc extract.Document) ([]extract.Figure, error) {
	figures := extract.Figures(doc)
	if len(figures) == 0 {
		return nil, fmt.Errorf("no money in %q; write an amount with its currency, such as \"2,5 milliards de dirhams\" or \"12 M€\"", doc.Text)
	}
	vague := figures[len(figures)-1].Text
	figures = slices.DeleteFunc(figures, func(f extract.Figure) bool { return !f.Amount.Valid })
	if len(figures) == 0 {
		return nil, fmt.Errorf("%q tells no amount that could be converted", vague)
	}
	return figures, nil
}

func newConvertWriter(s streams, name string, to []string) (output.Writer, error) {
	if strings.EqualFold(name, "text") {
		return output.NewText(s.out, output.Options{}), nil
	}
	format, err := parseFormat(name)
	if err != nil {
		return nil, unknown("format", name, convertFormats())
	}
	fields, err := convertFields(to)
	if err != nil {
		return nil, err
	}
	return format.New(s.out, output.Options{Fields: fields, To: to, Width: width(s.out)}), nil
}
