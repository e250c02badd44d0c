package cli

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
)

// explainOptions are the flags and arguments of milliards explain, as given.
type explainOptions struct {
	readingFlags
	paths          []string
	format, output string
	refused        bool
}

const explainLong = `Explain shows how each figure came about: where it stands and by which rule it was
found, its sentence with the amount and the words that decided marked, and what they
decided, by which row of which table. Vague amounts are among the figures.

On a terminal the marks are colours (none where NO_COLOR is set), else the amount
stands in [[ ]] and the words that decided in ‹ ›. Words of another sentence are told
with their line.

--refused shows besides what reads like money and is none, and why: "671 milliards de
paramètres".

PATHs, dates and countries are those of milliards extract. --format json has for each
figure all fields and a list "cues" of {"field","rule","start","end","text"}, and for
what was refused an object in which "refused" is the reason; it is null for figures.

Exit code 0: all was read. 2: something could not be read; the rest has been done.`

const explainExample = `  milliards explain article.txt
  echo "Le modèle a 671 milliards de paramètres." | milliards explain --refused
  milliards explain --format jsonl articles/`

func newExplain(s streams) *cobra.Command {
	var opt explainOptions
	cmd := &cobra.Command{
		Use:     "explain [PATH|-]...",
		Short:   "Show for each figure the words and rules behind its fields",
		Long:    explainLong,
		Example: explainExample,
		RunE: func(cmd *cobra.Command, paths []string) (err error) {
			if opt.paths, err = inputs(s, cmd, paths); err != nil {
				return err
			}
			return runExplain(s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.BoolVar(&opt.refused, "refused", false, "also what reads like money and is none")
	f.StringVarP(&opt.format, "format", "f", "text", "`FORMAT`: "+strings.Join(output.ExplainFormats(), ", "))
	f.StringVarP(&opt.output, "output", "o", "", "write to `FILE`, which is replaced when all is done")
	opt.add(cmd, "documents")
	opt.addInput(cmd)
	complete(cmd, "format", output.ExplainFormats())
	return cmd
}

func runExplain(s streams, opt explainOptions) error {
	in, words, err := opt.read(s)
	if err != nil {
		return err
	}
	format, err := choose("format", opt.format, output.ExplainFormats())
	if err != nil {
		return err
	}
	out, end, err := s.openOutput(opt.output)
	if err != nil {
		return err
	}
	defer end()
	w := output.NewExplainer(out, format, hasColor(out))
	extractor := words.extractor()
	var explained output.Explained
	documents, faults := 0, 0
	for doc, err := range source.Documents(opt.paths, in) {
		if err != nil {
			faults++
			s.complain(err)
			continue
		}
		documents++
		explained.Doc = &doc
		explained.Figures, explained.Refused = extractor.Explain(explained.Figures[:0], doc)
		if !opt.refused {
			explained.Refused = nil
		}
		if err := w.Explain(&explained); err != nil {
			return err
		}
	}
	return out.finish(documents, faults, w.Close)
}

// hasColor tells whether an output is a terminal that shows colours.
func hasColor(out *target) bool {
	f, ok := out.Writer.(*os.File)
	return ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(f.Fd()))
}
