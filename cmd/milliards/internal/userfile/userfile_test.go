package userfile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"milliards/extract"
)

func write(t testing.TB, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "f.yaml")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// messages are the faults, without the directory of their file.
func messages(err error, path string) []string {
	if err == nil {
		return nil
	}
	var all []string
	for _, fault := range err.(Faults) {
		all = append(all, strings.TrimPrefix(fault.Error(), filepath.Dir(path)+string(filepath.Separator)))
	}
	return all
}

func isEuro(code string) bool { return code == "EUR" }

func TestReadLexicon(t *testing.T) {
	path := write(t, `# noms de notre domaine
organisations:
  - Iliad
  - names: [Compagnie des Données, CDD]
    country: fr
    ai: true
  - names:
      - >
        Banque
        de Lyon
      - 'L''Avenir'
    ai: no
projects:
  - 2030 Ensemble
  - names: Plan Boréal
    ai: true
places:
  - names: ["Saint-Amand"]
    country: FR
currencies:
  - {names: [tune, tunes], code: eur}
`)
	lexicon := extract.Lexicon{Organisations: []extract.Entry{{Names: []string{"Orange"}}}}
	if err := ReadLexicon(path, &lexicon, isEuro); err != nil {
		t.Fatal(err)
	}
	want := extract.Lexicon{
		Organisations: []extract.Entry{{Names: []string{"Orange"}}, {Names: []string{"Iliad"}}, {Names: []string{"Compagnie des Données", "CDD"}, Code: "FR", AI: true}, {Names: []string{"Banque de Lyon", "L'Avenir"}}},
		Projects:      []extract.Entry{{Names: []string{"2030 Ensemble"}}, {Names: []string{"Plan Boréal"}, AI: true}},
		Places:        []extract.Entry{{Names: []string{"Saint-Amand"}, Code: "FR"}},
		Currencies:    []extract.Entry{{Names: []string{"tune", "tunes"}, Code: "EUR"}},
	}
	if diff := cmp.Diff(want, lexicon); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for _, nothing := range []string{"", "# rien\n", "---\n", "organisations: []\n"} {
		if err := ReadLexicon(write(t, nothing), &lexicon, isEuro); err != nil {
			t.Errorf("%q: %v", nothing, err)
		}
	}
}

// Every fault is told, with its place and a remedy.
func TestLexiconFaults(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"many", `organisation: [a]
organisations:
  - names: []
  - names: [CDD, "", CDD]
    pays: FR
  - country: Maroc
    names: OCP
  - names: [X]
    ai: peut-être
  - null
  - [a, b]
  - names: {a: b}
  - "12"
places: Paris
currencies:
  - tune
  - names: [balle]
    code: BALLE
`, []string{
			`f.yaml:1:1: unknown key "organisation"; known are organisations, projects, places, currencies`,
			`f.yaml:3:5: no name; write names: ["its name"]`,
			`f.yaml:4:18: empty, where a name is wanted; write it, or leave the line out`,
			`f.yaml:4:22: "CDD" for the second time; leave one out`,
			`f.yaml:5:5: unknown key "pays"; known are names, country, ai`,
			`f.yaml:6:14: unknown country "Maroc"; a country is a two-letter ISO 3166-1 code such as FR, MA or CA`,
			`f.yaml:9:9: "peut-être" where true or false is wanted; write true or false`,
			`f.yaml:10:5: nothing where a name is wanted; write it out`,
			`f.yaml:11:5: a list where a name is wanted; write it out`,
			`f.yaml:12:12: a mapping where a name is wanted; write it out`,
			`f.yaml:13:5: "12" is no name; a name has a letter`,
			`f.yaml:14:9: "Paris" where a list of places is wanted; begin each with a dash`,
			`f.yaml:16:5: a currency without a code; a currency has an ISO 4217 code such as code: EUR`,
			`f.yaml:18:11: unknown currency "BALLE"; a currency has an ISO 4217 code such as code: EUR`,
		}},
		{"a reference", "places:\n  - &a Paris\n  - *a\n", []string{"f.yaml:3:5: a reference (*) where a name is wanted; write it out"}},
		{"columns are characters", "\uFEFFplaces:\r\n  - {names: [Évry], pays: FR}\r\n", []string{`f.yaml:2:21: unknown key "pays"; known are names, country`}},
		{"a key again", "places: []\nplaces: []\n", []string{`f.yaml:2:1: "places" for the second time; join the two`}},
		{"a list", "- Paris\n", []string{"f.yaml:1:1: no mapping; write names of sections, each with a colon"}},
		{"two documents", "places: []\n---\nplaces: []\n", []string{"f.yaml:2:1: a second document; keep one in a file"}},
		{"a long name", "places:\n  - " + strings.Repeat("é", 101) + "\n", []string{"f.yaml:2:5: a name of 101 characters; shorten it"}},
		{"a control character", "places: [\"a\\eb\"]\n", []string{"f.yaml:1:10: a control character in a name; write it on one line"}},
		{"Latin-1", "places:\n  - Orl\xe9ans\n", []string{"f.yaml:2:1: invalid UTF-8; save the file as UTF-8"}},
		{"a large file", strings.Repeat("#", maxSize+1), []string{"f.yaml: larger than 1 MiB; cut it into several files"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := write(t, tt.text)
			var lexicon extract.Lexicon
			err := ReadLexicon(path, &lexicon, isEuro)
			if diff := cmp.Diff(tt.want, messages(err, path)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// What is no YAML is told with the place where the parser began to be lost.
func TestSyntax(t *testing.T) {
	for text, want := range map[string]string{
		"places:\n  - [Paris\n":     "f.yaml:2:5: not YAML: ",
		"places:\n  - 'Paris\n":     "f.yaml:2:5: not YAML: ",
		"places:\n\t- Paris\n":      "f.yaml:2:1: not YAML: ",
		"a: b: c\n":                 "f.yaml:1:5: not YAML: ",
		strings.Repeat("]", 200000): "f.yaml:1:1: not YAML: ",
		"places: []\n--- [\n":       "f.yaml:3:1: not YAML: ",
		strings.Repeat("[", 200000): "f.yaml:1:10001: not YAML: ",
	} {
		path := write(t, text)
		got := messages(ReadLexicon(path, &extract.Lexicon{}, isEuro), path)
		if len(got) != 1 || !strings.HasPrefix(got[0], want) {
			t.Errorf("%.30q: %q, want %q", text, got, want)
		}
	}
	path := filepath.Join(t.TempDir(), "f.yaml")
	if got := messages(ReadLexicon(path, &extract.Lexicon{}, isEuro), path); len(got) != 1 || got[0] != "f.yaml: no such file or directory; check the path" {
		t.Errorf("no file: %q", got)
	}
}

func TestReadConfig(t *testing.T) {
	flags := map[string][]string{"extract": {"to", "country"}, "total": {"by"}}
	path := write(t, "lexicons: [a.yaml, /b.yaml]\nextract:\n  to: [EUR, USD]\n  country: MA\ntotal:\n  by: investor\n")
	got, err := ReadConfig(path, flags)
	if err != nil {
		t.Fatal(err)
	}
	want := &Config{
		Lexicons: []string{filepath.Join(filepath.Dir(path), "a.yaml"), "/b.yaml"},
		Flags: map[string][]Setting{
			"extract": {{Flag: "to", Values: []string{"EUR", "USD"}}, {Flag: "country", Values: []string{"MA"}}},
			"total":   {{Flag: "by", Values: []string{"investor"}}},
		},
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Setting{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if got, want := got.Flags["total"][0].Fault("what", "remedy").Error(), path+":6:7: what; remedy"; got != want {
		t.Errorf("%q, want %q", got, want)
	}

	path = write(t, "lexicon: a\nextract:\n  by: x\n  to: {}\ntotal: EUR\n")
	_, err = ReadConfig(path, flags)
	if diff := cmp.Diff([]string{
		`f.yaml:1:1: unknown key "lexicon"; known are lexicons, extract, total`,
		`f.yaml:3:3: unknown key "by"; known are to, country`,
		`f.yaml:4:7: a mapping where a value is wanted; write it out`,
		`f.yaml:5:8: "EUR" where a mapping is wanted; write by, each with a colon`,
	}, messages(err, path)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Whatever a file holds, reading it ends with entries that have names, or faults.
func FuzzLexicon(f *testing.F) {
	f.Add("organisations:\n  - Iliad\n  - names: [a, b]\n    country: FR\n")
	f.Add("a: &a [*a]\n")
	f.Add("currencies: [{names: x, code: EUR}]\n--- \n")
	f.Fuzz(func(t *testing.T, text string) {
		r := reader{file: "f"}
		var lexicon extract.Lexicon
		if root := r.parse([]byte(text)); root != nil {
			r.lexicon(root, &lexicon, isEuro)
		}
		for _, fault := range r.faults {
			if fault.Error() == "" {
				t.Error("a fault without words")
			}
		}
		for name, s := range sectionsOf(&lexicon) {
			for _, e := range *s.entries {
				if len(e.Names) == 0 || name == "currencies" && e.Code == "" {
					t.Errorf("%s has %+v", name, e)
				}
			}
		}
	})
}
