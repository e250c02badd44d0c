package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/score"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// scoreOptions are the flags and arguments of milliards score, as given.
type scoreOptions struct {
	readingFlags
	paths   []string
	figures string
	worst   int
	format  string
}

const scoreLong = `Score measures the figures that milliards finds against passages that people have
annotated, in JSON Lines:
  {"id": …, "date": …, "country": …, "text": …, "figures": [{"text": …, "amount": …}]}

value is about the amounts: a figure found is right when its span overlaps that of an
annotated one, and amount, upper bound and currency are equal. Each annotated figure
counts once. P, R and F1 are precision, recall and their harmonic mean, over the
figures that are not vague; vague ones have a line of their own. traps clean are the
passages without any amount in which none was found.

The other fields are scored on the right figures. qualifier, currency_inferred, per,
horizon, kind, status and ai by their accuracy; investor, recipient, project, purpose,
place and announced_by by precision and recall, where two texts are the same when,
case, accents and articles aside, one has all the words of the other and at least half
as many; links where they have the same type and aim at the same figure. What an
annotation leaves out is not scored. For kind and status a table shows what was found
where something was annotated.

--figures scores the figures of a file, JSON Lines as milliards extract --vague
--format jsonl writes them, in the place of those that milliards finds now.

Exit code 0: all was scored. 2: something could not be read; the rest is scored.`

const scoreExample = `  milliards score gold.jsonl
  milliards score --worst 20 gold/*.jsonl
  milliards score --format json --figures theirs.jsonl gold.jsonl`

var scoreFormats = [...]string{"text", "json"}

func newScore(s streams) *cobra.Command {
	opt := scoreOptions{readingFlags: readingFlags{input: string(source.JSONL)}}
	cmd := &cobra.Command{
		Use:     "score GOLD.jsonl...",
		Short:   "Measure figures against annotated passages",
		Long:    scoreLong,
		Example: scoreExample,
		RunE: func(cmd *cobra.Command, paths []string) error {
			if opt.paths = paths; len(paths) == 0 {
				return fmt.Errorf("name a file of annotated passages; see %s --help", cmd.CommandPath())
			}
			return runScore(s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&opt.figures, "figures", "", "score the figures of `FILE`, JSON Lines")
	f.IntVar(&opt.worst, "worst", 0, "tell what is wrong in the worst `N` passages")
	f.StringVarP(&opt.format, "format", "f", scoreFormats[0], "`FORMAT`: "+strings.Join(scoreFormats[:], ", "))
	opt.add(cmd, "passages")
	complete(cmd, "format", scoreFormats[:])
	return cmd
}

func runScore(s streams, opt scoreOptions) error {
	in, words, err := opt.read(s)
	if err != nil {
		return err
	}
	if opt.worst < 0 {
		return errors.New("--worst: give a number of passages, such as 10")
	}
	write, err := opt.writer()
	if err != nil {
		return err
	}
	find, err := opt.finder(words)
	if err != nil {
		return err
	}
	result, faults := score.New(), 0
	for _, path := range opt.paths {
		for p, err := range golden.Passages(path, in) {
			if err == nil {
				err = addPassage(result, path, p, find)
			}
			if err != nil {
				faults++
				s.complain(err)
			}
		}
	}
	switch {
	case result.Passages > 0:
	case faults > 0:
		return exitCode(exitTrouble) // the measures of nothing say nothing
	default:
		return fmt.Errorf("no passage in %s; milliards score --help tells what one is", shown(opt.paths))
	}
	result.Sort()
	if err := write(result, s.out, opt.worst); err != nil {
		return err
	}
	if faults > 0 {
		return exitCode(exitTrouble)
	}
	return nil
}

// shown are paths as messages have them.
func shown(paths []string) string {
	var all []string
	for _, path := range paths {
		all = append(all, source.Shown(path))
	}
	return strings.Join(all, ", ")
}

func (opt *scoreOptions) writer() (func(*score.Score, io.Writer, int) error, error) {
	format, err := choose("format", opt.format, scoreFormats[:])
	if err != nil {
		return nil, err
	}
	if format == "json" {
		return (*score.Score).WriteJSON, nil
	}
	return (*score.Score).WriteText, nil
}

// addPassage scores one passage. Its fault is words that are not in the text.
func addPassage(result *score.Score, path string, p *golden.Passage, find func(extract.Document) []score.Prediction) error {
	spans, missing := golden.Locate(p.Text, p.Want)
	if missing >= 0 {
		return &source.Fault{File: source.Shown(path), Line: p.Line,
			What:   fmt.Sprintf("figure %d, %q, is not in the text after the one before it", missing, p.Want.Value(&p.Want.Rows[missing], "text")),
			Remedy: "the figures stand in the order of the text, with its very words"}
	}
	result.Add(p, spans, find(p.Document))
	return nil
}

// finder returns what finds the figures of a passage: the extractor, or the file of
// --figures.
func (opt *scoreOptions) finder(words words) (func(extract.Document) []score.Prediction, error) {
	if opt.figures == "" {
		extractor, fields := words.extractor(), output.Fields(nil)
		return func(doc extract.Document) []score.Prediction {
			var records []output.Record
			for _, f := range extractor.Append(nil, doc) {
				records = append(records, output.Record{Figure: f})
			}
			return score.Found(records, fields)
		}, nil
	}
	data, fault := source.ReadFile(opt.figures, golden.MaxFile)
	if fault != nil {
		return nil, fault
	}
	table, fault := golden.ReadJSONL(data, opt.figures)
	if fault != nil {
		return nil, fault
	}
	byDoc, faulty := score.Read(table)
	if faulty > 0 {
		return nil, &source.Fault{File: opt.figures, Line: faulty, What: "no doc, start or end",
			Remedy: "write the figures with milliards extract --vague --format jsonl"}
	}
	return func(doc extract.Document) []score.Prediction { return byDoc[doc.ID] }, nil
}
