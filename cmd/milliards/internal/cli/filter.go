package cli

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/names"
	"milliards/cmd/milliards/internal/output"
	"milliards/currency"
	"milliards/extract"
)

// filterFlags are the flags that leave figures out, as given.
type filterFlags struct {
	currencies, kinds, statuses []string
	ai                          bool
	// Names may hold commas, so each flag gives one.
	investors, recipients, projects, places, announcers []string
	min                                                 string
}

// add adds the flags to a command.
func (opt *filterFlags) add(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringSliceVar(&opt.kinds, "kind", nil, "only money of the kinds `KIND`: investment, funding, revenue …")
	f.StringSliceVar(&opt.statuses, "status", nil, "only money that is `STATUS`: "+strings.Join(texts(extract.Statuses), ", "))
	f.BoolVar(&opt.ai, "ai", false, "only money that has to do with artificial intelligence")
	f.StringArrayVar(&opt.investors, "investor", nil, "only what `NAME` provides; repeat it for several names, here and below")
	f.StringArrayVar(&opt.recipients, "recipient", nil, "only what `NAME` gets")
	f.StringArrayVar(&opt.projects, "project", nil, "only what the plan, fund or site `NAME` is about")
	f.StringArrayVar(&opt.places, "place", nil, "only what is spent in `NAME`")
	f.StringArrayVar(&opt.announcers, "announced-by", nil, "only what `NAME` has announced")
	f.StringSliceVar(&opt.currencies, "currency", nil, "only amounts in the currencies `CODES` (ISO 4217)")
	f.StringVar(&opt.min, "min", "", "only amounts of at least `AMOUNT`: 1000000, 1e6, 500k, \"2,5 milliards\"")
	completeList(cmd, "kind", texts(extract.Kinds))
	completeList(cmd, "status", texts(extract.Statuses))
}

// completeList offers closed values to the shell, also behind a comma.
func completeList(cmd *cobra.Command, flag string, values []string) {
	offer := func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndexByte(typed, ',')+1]
		offered := make([]string, len(values))
		for i, value := range values {
			offered[i] = before + value
		}
		return offered, cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err) // no such flag
	}
}

// texts are the values of a closed set as words.
func texts[T ~string](values []T) []string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(v)
	}
	return words
}

// parse checks the flags. Variants are names of the user's own that mean the same.
func (opt *filterFlags) parse(variants [][]string) (f filter, err error) {
	for _, s := range opt.currencies {
		code, err := parseCurrency(s)
		if err != nil {
			return f, fmt.Errorf("--currency: %w", err)
		}
		f.currencies = append(f.currencies, code)
	}
	if f.kinds, err = parseClosed("kind", opt.kinds, extract.Kinds); err != nil {
		return f, err
	}
	if f.statuses, err = parseClosed("status", opt.statuses, extract.Statuses); err != nil {
		return f, err
	}
	f.ai = opt.ai
	for _, flag := range [...]struct {
		name    string
		given   []string
		wanted  *nameFilter
		matcher func(string, [][]string) func(string) bool
	}{
		{"investor", opt.investors, &f.investor, names.Matcher},
		{"recipient", opt.recipients, &f.recipient, names.Matcher},
		{"project", opt.projects, &f.project, names.Matcher},
		{"place", opt.places, &f.place, names.PlaceMatcher},
		{"announced-by", opt.announcers, &f.announcer, names.Matcher},
	} {
		for _, name := range flag.given {
			if strings.TrimSpace(name) == "" {
				return f, fmt.Errorf("--%s: no name; write one as the texts have it", flag.name)
			}
			*flag.wanted = append(*flag.wanted, flag.matcher(name, variants))
		}
	}
	f.min, err = parseMin(opt.min)
	return f, err
}

// parseClosed returns the values of a closed set that words are, each once.
func parseClosed[T ~string](what string, words []string, allowed []T) ([]T, error) {
	var values []T
	for _, word := range words {
		value, err := choose(what, word, allowed)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(values, value) {
			values = append(values, value)
		}
	}
	return values, nil
}

// A filter keeps some of the figures. What it does not name it lets pass.
type filter struct {
	currencies []string            // ISO 4217 codes
	min        decimal.NullDecimal // in the currency of the first conversion where there is one

	kinds    []extract.Kind
	statuses []extract.Status
	ai       bool

	investor, recipient, project, place, announcer nameFilter
}

// A nameFilter has a function for each name that is wanted.
type nameFilter []func(text string) bool

func (wanted nameFilter) wants(text string) bool {
	return len(wanted) == 0 || slices.ContainsFunc(wanted, func(isIt func(string) bool) bool { return isIt(text) })
}

// wants tells whether a figure is in a currency asked for, and such money.
func (f *filter) wants(figure *extract.Figure) bool {
	return f.wantsCurrency(figure.Currency) && f.wantsMoney(figure)
}

func (f *filter) wantsCurrency(code string) bool {
	return len(f.currencies) == 0 || slices.Contains(f.currencies, code)
}

// wantsMoney tells whether a figure is of a kind and status asked for and about
// who and what was asked for.
func (f *filter) wantsMoney(figure *extract.Figure) bool {
	return (len(f.kinds) == 0 || slices.Contains(f.kinds, figure.Kind)) &&
		(len(f.statuses) == 0 || slices.Contains(f.statuses, figure.Status)) &&
		(!f.ai || figure.AI) &&
		f.investor.wants(figure.Investor) &&
		f.recipient.wants(figure.Recipient) &&
		f.project.wants(figure.Project) &&
		f.place.wants(figure.Place) &&
		f.announcer.wants(figure.AnnouncedBy)
}

// asksTold tells whether anything but the amount decides.
func (f *filter) asksTold() bool {
	return f.ai || len(f.kinds)+len(f.statuses)+len(f.investor)+len(f.recipient)+len(f.project)+len(f.place)+len(f.announcer) > 0
}

// isLarge tells whether a figure reaches the minimum. The upper bound of a range
// counts, and a loss as much as a gain. What has no amount reaches none.
func (f *filter) isLarge(r *output.Record) bool {
	if !f.min.Valid {
		return true
	}
	var first output.Conversion
	if len(r.Conversions) > 0 {
		first = r.Conversions[0]
	}
	for _, amount := range [...]decimal.NullDecimal{first.ConvertedMax, first.Converted, r.AmountMax, r.Amount} {
		if amount.Valid {
			return amount.Decimal.Abs().GreaterThanOrEqual(f.min.Decimal)
		}
	}
	return false
}

// parseMin reads the amount of --min: "1000000", "1e6", or what a text may say,
// "2,5 milliards", "500 M", "un million".
func parseMin(s string) (decimal.NullDecimal, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return decimal.NullDecimal{}, nil
	}
	// Bounded: a large exponent would be a large number.
	plain := regexp.MustCompile(`^[0-9]{1,30}(\.[0-9]{1,10})?([eE][0-9]{1,2})?$`)
	if plain.MatchString(s) {
		if d, err := decimal.NewFromString(s); err == nil {
			return decimal.NewNullDecimal(d), nil
		}
	}
	text := s + " EUR" // any currency does, to make the number money
	if figures := extract.Figures(extract.Document{Text: text}); len(figures) == 1 {
		f := figures[0]
		if f.Start == 0 && f.End == len(text) && f.Amount.Valid && !f.AmountMax.Valid {
			return f.Amount, nil
		}
	}
	return decimal.NullDecimal{}, fmt.Errorf("--min: %q is no amount; write it as 1000000, 1e6, 500k or \"2,5 milliards\"", s)
}

// parseCurrency returns the code that s is, in capitals.
func parseCurrency(s string) (string, error) {
	code := strings.ToUpper(strings.TrimSpace(s))
	if isCurrency(code) {
		return code, nil
	}
	var codes []string
	for info := range currency.All() {
		codes = append(codes, info.Code)
	}
	return "", fmt.Errorf("unknown currency %q; %sa currency is an ISO 4217 code such as EUR, USD or MAD", s, didYouMean(code, codes))
}

// isCurrency tells whether a figure may have a code: those of ISO 4217, and some
// more that French text names, as BTC.
func isCurrency(code string) bool {
	if _, ok := currency.Lookup(code); ok {
		return true
	}
	for term := range currency.Terms() {
		if term.Code == code && code != "" { // a term of many currencies may have none
			return true
		}
	}
	return false
}
