package cli

import (
	"fmt"
	"strings"

	"milliards/cmd/milliards/internal/output"
)

func formatNames() []string {
	var names []string
	for _, f := range output.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func parseFormat(name string) (output.Format, error) {
	for _, f := range output.Formats() {
		if f.Name == strings.ToLower(name) {
			return f, nil
		}
	}
	return output.Format{}, unknown("format", name, formatNames())
}

// parseFields returns the fields of the names, each once; none where there are no names.
func parseFields(names, to []string) ([]output.Field, error) {
	var chosen []output.Field
	for _, name := range names {
		named := output.Named(strings.ToLower(strings.TrimSpace(name)), to)
		if len(named) == 0 {
			return nil, unknown("field", name, append(fieldNames(output.Fields(to)), "conversions"))
		}
		chosen = output.AddFields(chosen, named...)
	}
	return chosen, nil
}

func fieldNames(fields []output.Field) []string {
	var names []string
	for _, f := range fields {
		names = append(names, f.Name)
	}
	return names
}

// printFields lists the fields and what they hold.
func printFields(s streams) error {
	for _, f := range append(output.Fields(nil), output.Named("conversions", nil)...) {
		if _, err := fmt.Fprintf(s.out, "%-17s  %s\n", f.Name, f.Doc); err != nil {
			return err
		}
	}
	return nil
}
