// Package total adds figures up without counting money twice. It knows neither
// files nor rates: what comes in is converted already, what goes out is rows and,
// for each mention, why it counts or not.
//
// The money of a document is a tree. Mentions that are the same money are one
// node; a share stands beneath its total. What tells the same announcement in
// several documents is one node too. A total counts, its shares do not: unless one
// falls into another row, or to the other side of a filter. Then it is cut off,
// counts where it belongs, and its total counts for what remains. So no row
// holds money of another one, and a filter shows the row that it names.
package total

import (
	"slices"

	"github.com/shopspring/decimal"

	"milliards/extract"
)

// A Mention is one figure of one document.
type Mention struct {
	extract.Figure        // its Sentence and Cues are not needed
	Document       int    // number of the document in the input
	Date           string // of the document, in ISO 8601; empty where it is not known
	// Worth and WorthMax are Amount and AmountMax in the currency of the total;
	// they are not Valid where there is no rate.
	Worth, WorthMax decimal.NullDecimal
	// Ignored mentions are passed over before anything is added, as if the text
	// did not have them, but what they are linked to still is.
	Ignored bool

	at int // its place among the mentions
}

// Options say what to add up.
type Options struct {
	By     []Dimension                // the columns that tell the rows apart
	Keep   func(*extract.Figure) bool // the money to count; nil for all
	Window int                        // days within which the same announcement is told again
	// Variants are names of one actor, project or place, besides those known.
	Variants [][]string
}

// A Row is a sum. Rates in time, "par an", have rows of their own: they are never
// added to amounts that flow once.
type Row struct {
	Values    []string // one for each Dimension, "" where the text does not tell
	Per       string   // as that of a Figure
	Sum       Span
	Figures   int // figures that count
	Documents int // documents that tell them
}

// A Verdict says what becomes of a mention.
type Verdict string

// The verdicts.
const (
	Counted  Verdict = "counted"
	Repeat   Verdict = "repeat"   // the same money as another mention of its document
	Retold   Verdict = "retold"   // the announcement of another document
	Part     Verdict = "part"     // within its total
	Divided  Verdict = "divided"  // its parts, which count in other rows, are all of it
	Excess   Verdict = "excess"   // more than its total, or than is left of it: the shares overlap
	Filtered Verdict = "filtered" // not wanted
	NoAmount Verdict = "vague"
	NoRate   Verdict = "no_rate"
)

// Verdicts lists every Verdict in the order of the documentation.
var Verdicts = [...]Verdict{Counted, Repeat, Retold, Part, Divided, Excess, Filtered, NoAmount, NoRate}

// A Fate tells what becomes of one mention, and why.
type Fate struct {
	*Mention
	Verdict Verdict
	Other   *Mention // what it repeats, retells or is a part of; nil for the others
	Row     int      // of a counted one; else -1
	Sum     Span     // what of it counts: its worth without the parts cut off
	Whole   bool     // no part has been cut off
}

// A Report is the outcome.
type Report struct {
	Rows   []Row  // one-off sums first, each kind from the largest to the smallest
	Totals []Row  // without dimensions: one for one-off sums, one for each unit of time
	Fates  []Fate // one a mention, in the order of the mentions
}

// Count is the number of mentions with a verdict.
func (r *Report) Count(v Verdict) int {
	n := 0
	for i := range r.Fates {
		if r.Fates[i].Verdict == v {
			n++
		}
	}
	return n
}

// Sum adds up the mentions, which come in the order of documents and, within one,
// of their Index.
func Sum(mentions []Mention, opt Options) *Report {
	for i := range mentions {
		mentions[i].at = i
	}
	known := newRegistries(mentions, opt.Variants)
	monies := retell(allMonies(mentions), known, opt.Window)
	grow(monies)
	report := &Report{}
	totals := newCounter(mentions, known, nil, opt.Keep)
	report.Totals, _ = totals.count(monies)
	rows := newCounter(mentions, known, opt.By, opt.Keep)
	report.Rows, report.Fates = rows.count(monies)
	return report
}

// allMonies are the monies of all documents, the earliest document first: what it
// tells, others tell again. Those without a date come last.
func allMonies(mentions []Mention) []*money {
	var all []*money
	for len(mentions) > 0 {
		end := slices.IndexFunc(mentions, func(m Mention) bool { return m.Document != mentions[0].Document })
		if end < 0 {
			end = len(mentions)
		}
		all = append(all, monies(mentions[:end:end])...)
		mentions = mentions[end:]
	}
	slices.SortStableFunc(all, func(a, b *money) int { return a.days.compare(b.days) })
	return all
}
