package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schemaOf compiles the schema that the program prints.
func schemaOf(t *testing.T, args ...string) *jsonschema.Schema {
	t.Helper()
	out, problems, code := run("", append([]string{"schema"}, args...)...)
	if code != 0 {
		t.Fatalf("exit code %d: %s", code, problems)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", decoded(t, out)); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if compiled.DraftVersion != 2020 {
		t.Errorf("a schema of draft %d", compiled.DraftVersion)
	}
	return compiled
}

func decoded(t *testing.T, data string) any {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(data))
	if err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return value
}

// corpus is the text of the corpus and of the articles.
func corpus(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, pattern := range []string{"corpus/*.txt", "articles/*.txt"} {
		files, err := filepath.Glob(filepath.Join("..", "..", "..", "..", "testdata", pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("no %s: %v", pattern, err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(data)
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

// What extract writes of the whole corpus is valid by the schema.
func TestSchemaOfFigures(t *testing.T) {
	text := corpus(t)
	tests := []struct{ name, flags string }{
		{"every field", ""},
		{"several targets", "--to EUR,USD"},
		{"no target", "--to none"},
		{"some fields", "--fields text,amount,link,conversions --to EUR,CHF"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			flags := strings.Fields(tt.flags)
			figure, figures := schemaOf(t, flags...), schemaOf(t, append([]string{"figures"}, flags...)...)
			lines, _, _ := run(text, append([]string{"extract", "--vague", "--format", "jsonl"}, flags...)...)
			n := 0
			for line := range strings.Lines(lines) {
				n++
				if err := figure.Validate(decoded(t, line)); err != nil {
					t.Fatalf("%s: %v", line, err)
				}
			}
			if n < 1000 {
				t.Errorf("only %d figures", n)
			}
			array, _, _ := run(text, append([]string{"extract", "--format", "json"}, flags...)...)
			if err := figures.Validate(decoded(t, array)); err != nil {
				t.Error(err)
			}
		})
	}
}

// Fields that a figure may have one day are in the schema with their values.
func TestSchemaRefuses(t *testing.T) {
	const base = `{"text":"3 €","amount":"3","amount_max":null,"currency":"EUR","qualifier":"exact","per":null,"kind":"cost","link":null,"line":1,"ai":true}`
	schema := schemaOf(t, "--fields", "text,amount,amount_max,currency,qualifier,per,kind,link,line,ai")
	if err := schema.Validate(decoded(t, base)); err != nil {
		t.Error(err)
	}
	for old, new := range map[string]string{
		`"amount":"3"`:        `"amount":3`,
		`"amount_max":null`:   `"amount_max":"3.50"`,
		`"currency":"EUR"`:    `"currency":"euro"`,
		`"qualifier":"exact"`: `"qualifier":null`,
		`"per":null`:          `"per":"decade"`,
		`"kind":"cost"`:       `"kind":""`,
		`"link":null`:         `"link":{"type":"of","to":1}`,
		`"line":1`:            `"line":0`,
		`"ai":true`:           `"ai":"true"`,
		`"text":"3 €",`:       ``,
		`"text":"3 €"`:        `"text":"3 €","more":1`,
	} {
		if schema.Validate(decoded(t, strings.Replace(base, old, new, 1))) == nil {
			t.Errorf("%s passes for %s", new, old)
		}
	}
	linked := strings.Replace(base, `"link":null`, `"link":{"type":"same_as","to":0}`, 1)
	if err := schema.Validate(decoded(t, linked)); err != nil {
		t.Error(err)
	}
}

// What explain, total and extract --per-record write of the whole corpus is valid too.
func TestSchemaOfTheOthers(t *testing.T) {
	text := corpus(t)
	records := `{"id":"un","date":"2025-02-10","text":"Iliad investira 3 M€ par an, dont 20 à 30 M$ à Lille. Plusieurs milliards."}` + "\nno JSON\n\n" +
		`{"id":"deux","date":"1950","text":"Iliad investira 3 M€ par an, plus 7 francs suisses."}` + "\n"
	tests := []struct {
		schema, in, command string
		lines               int // at least, 0 where the whole is one value
	}{
		{"explanation", text, "explain --refused --format jsonl", 1000},
		{"explanations", text, "explain --refused --format json", 0},
		{"explanations", "", "explain --format json", 0},
		{"answer", records, "extract --per-record", 4},
		{"total", text, "total --format json", 0},
		{"total", text, "total --format json --explain --to USD --by investor,recipient,project,place,announced_by,kind,status,ai,horizon,currency,year,doc", 0},
		{"total", records, "total --input jsonl --format json --explain --by investor", 0},
		{"total", "", "total --format json", 0},
	}
	for _, tt := range tests {
		schema := schemaOf(t, tt.schema)
		out, _, _ := run(tt.in, strings.Fields(tt.command)...)
		values := []string{out}
		if tt.lines > 0 {
			values = strings.SplitAfter(strings.TrimSuffix(out, "\n"), "\n")
		}
		if len(values) < tt.lines {
			t.Errorf("%s: only %d lines", tt.command, len(values))
		}
		for _, value := range values {
			if err := schema.Validate(decoded(t, value)); err != nil {
				t.Fatalf("%s: %v", tt.command, err)
			}
		}
	}
	for name, value := range map[string]string{
		"answer":      `{"doc":"a","figures":[{}],"error":null}`,
		"explanation": `{"doc":"a","line":1,"column":1,"start":0,"end":1,"text":"1","refused":null}`,
		"total":       `{"by":["colour"],"documents":1,"rows":[],"totals":[],"verdicts":{}}`,
	} {
		if schemaOf(t, name).Validate(decoded(t, value)) == nil {
			t.Errorf("%s: %s passes", name, value)
		}
	}
}

// What check and score write is valid by their schemas.
func TestSchemaOfReports(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, data := range map[string]string{
		"a.txt": "Il a payé 3 €, puis 4 €.", "a.golden.csv": "text,amount\n3 €,5\n7 €,7\n", "b.txt": "Rien.", "c.golden.csv": "text\n", "d.txt": "", "d.golden.csv": "",
		"gold.jsonl": `{"id":"x","text":"Il a payé 3 €.","figures":[{"text":"3 €","amount":"4","currency":"EUR","qualifier":"exact"}]}`,
	} {
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	report, _, code := run("", "check", "--format", "json", ".", "gold.jsonl")
	if err := schemaOf(t, "check").Validate(decoded(t, report)); err != nil || code != 2 {
		t.Errorf("exit code %d, %v", code, err)
	}
	score, _, code := run("", "score", "--format", "json", "--worst", "3", "gold.jsonl")
	if err := schemaOf(t, "score").Validate(decoded(t, score)); err != nil || code != 0 {
		t.Errorf("exit code %d, %v", code, err)
	}
	if _, problems, code := run("", "schema", "figur"); code != 2 || !strings.Contains(problems, `unknown output "figur"`) {
		t.Errorf("exit code %d: %s", code, problems)
	}
}
