package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/source"
)

// readingFlags are those of every command that reads texts of others.
type readingFlags struct {
	input         string
	date, country string
	lexicons      []string
}

// add adds the flags but --input. documents is what the command calls its texts.
func (r *readingFlags) add(cmd *cobra.Command, documents string) {
	f := cmd.Flags()
	addLexicon(cmd, &r.lexicons)
	f.StringVar(&r.date, "date", "", "`DATE` of "+documents+" that state none: 2025-02-10, 2025-02, 2025")
	f.StringVar(&r.country, "country", "", "country `CODE` of "+documents+" that state none (ISO 3166-1): FR, MA, CA")
}

// addInput adds the flag that says what the inputs are.
func (r *readingFlags) addInput(cmd *cobra.Command) {
	cmd.Flags().StringVar(&r.input, "input", string(source.Auto), "`KIND` of the inputs: "+strings.Join(texts(source.Inputs[:]), ", "))
	complete(cmd, "input", texts(source.Inputs[:]))
}

// read checks the flags, and reads the lexicons.
func (r *readingFlags) read(s streams) (in source.Options, w words, err error) {
	if in, err = sourceOptions(s, r.input, r.date, r.country); err != nil {
		return in, w, err
	}
	w, err = readWords(r.lexicons)
	return in, w, err
}

// sourceOptions checks what is said of the inputs.
func sourceOptions(s streams, input, date, country string) (source.Options, error) {
	opt := source.Options{Stdin: s.in}
	var err error
	if opt.Input, err = choose("input", input, source.Inputs[:]); err != nil {
		return opt, err
	}
	var ok bool
	if opt.Date, ok = source.ParseDate(date); !ok && date != "" {
		return opt, fmt.Errorf("--date: unknown date %q; %s", date, source.DateRemedy)
	}
	if opt.Country, ok = source.ParseCountry(country); !ok && country != "" {
		return opt, fmt.Errorf("--country: unknown country %q; %s", country, source.CountryRemedy)
	}
	return opt, nil
}

// inputs returns the paths of a command, standard input where there are none. On
// a terminal, where nobody has written anything yet, it tells the usage instead.
func inputs(s streams, cmd *cobra.Command, paths []string) ([]string, error) {
	switch {
	case len(paths) > 0:
		return paths, nil
	case s.interactive():
		fmt.Fprintf(s.err, "usage: %s\n\nexamples:\n%s\n\n%s --help tells more.\n", cmd.UseLine(), cmd.Example, cmd.CommandPath())
		return nil, exitCode(exitTrouble)
	}
	return []string{source.Stdin}, nil
}
