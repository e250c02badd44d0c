package cli

import (
	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/userfile"
	"milliards/extract"
)

// addLexicon adds the flag of a user's own words to a command.
func addLexicon(cmd *cobra.Command, paths *[]string) {
	cmd.Flags().StringArrayVar(paths, "lexicon", nil, "know the names in `FILE` too: organisations, projects, places, currencies; may be repeated")
}

// words are those that a user's lexicons add.
type words struct{ lexicon extract.Lexicon }

// readWords reads lexicons, and reports what is wrong with any of them.
func readWords(paths []string) (w words, err error) {
	var faults userfile.Faults
	for _, path := range paths {
		if err := userfile.ReadLexicon(path, &w.lexicon, isCurrency); err != nil {
			faults = append(faults, err)
		}
	}
	if len(faults) > 0 {
		return w, faults
	}
	if !w.isEmpty() {
		_, err = extract.NewWith(w.lexicon)
	}
	return w, err
}

func (w *words) isEmpty() bool {
	l := &w.lexicon
	return len(l.Organisations)+len(l.Projects)+len(l.Places)+len(l.Currencies) == 0
}

// extractor returns one that knows the words.
func (w *words) extractor() *extract.Extractor {
	if !w.isEmpty() {
		if e, err := extract.NewWith(w.lexicon); err == nil { // it has been tried by readWords
			return e
		}
	}
	return extract.New()
}

// variants are the names of what has several.
func (w *words) variants() [][]string {
	var all [][]string
	for _, entries := range [...][]extract.Entry{w.lexicon.Organisations, w.lexicon.Projects, w.lexicon.Places} {
		for _, e := range entries {
			if len(e.Names) > 1 {
				all = append(all, e.Names)
			}
		}
	}
	return all
}
