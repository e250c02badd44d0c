package cli

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/report"
	"milliards/cmd/milliards/internal/score"
)

// dialect is that of the schemas.
const dialect = "https://json-schema.org/draft/2020-12/schema"

const schemaLong = `Schema prints the JSON Schema (2020-12) of an output in JSON:

  figure        a line of milliards extract --format jsonl (the default)
  figures       milliards extract --format json, an array
  answer        a line of milliards extract --per-record
  explanation   a line of milliards explain --format jsonl
  explanations  milliards explain --format json, an array
  total         milliards total --format json
  check         milliards check --format json
  score         milliards score --format json

--fields and --to are those of the extract whose output it is.`

const schemaExample = `  milliards schema > figure.schema.json
  milliards schema figures --to EUR,USD --fields text,amount,currency,conversions
  milliards schema check`

var schemaNames = [...]string{"figure", "figures", "answer", "explanation", "explanations", "total", "check", "score"}

func newSchema(s streams) *cobra.Command {
	var fields, to []string
	cmd := &cobra.Command{
		Use:       "schema [" + strings.Join(schemaNames[:], "|") + "]",
		Short:     "Print the JSON Schema of an output",
		Long:      schemaLong,
		Example:   schemaExample,
		Args:      cobra.ArbitraryArgs,
		ValidArgs: schemaNames[:],
		RunE: func(_ *cobra.Command, args []string) error {
			name := schemaNames[0]
			switch {
			case len(args) > 1:
				return fmt.Errorf("one schema at a time; name one of %s", strings.Join(schemaNames[:], ", "))
			case len(args) == 1:
				name = args[0]
			}
			return runSchema(s, name, fields, to)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringSliceVar(&fields, "fields", nil, "the `FIELDS` that are written")
	f.StringSliceVar(&to, "to", []string{euro}, "the currencies `CODES` of the conversions; none for no conversion")
	return cmd
}

func runSchema(s streams, name string, fields, to []string) error {
	codes, err := parseTargets(to, s.rates())
	if err != nil {
		return err
	}
	members := output.Members(codes)
	if len(fields) > 0 {
		if members, err = parseFields(fields, codes); err != nil {
			return err
		}
	}
	var schema map[string]any
	switch name {
	case "figure":
		schema = output.Schema(members)
	case "figures":
		schema = map[string]any{"type": "array", "items": output.Schema(members)}
	case "answer":
		schema = output.AnswerSchema(members)
	case "explanation":
		schema = output.ExplainSchema()
	case "explanations":
		schema = map[string]any{"type": "array", "items": output.ExplainSchema()}
	case "total":
		schema = output.TotalSchema()
	case "check":
		schema = report.Schema()
	case "score":
		schema = score.Schema()
	default:
		return unknown("output", name, schemaNames[:])
	}
	schema["$schema"] = dialect
	schema["title"] = "milliards: " + name
	encoder := json.NewEncoder(s.out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(schema)
}
