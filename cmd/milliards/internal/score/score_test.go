package score

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/source"
)

// of scores figures found, JSON Lines, against passages, JSON Lines.
func of(t *testing.T, passages, found string) *Score {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(path, []byte(passages), 0o666); err != nil {
		t.Fatal(err)
	}
	table, fault := golden.ReadJSONL([]byte(found), "found")
	if fault != nil {
		t.Fatal(fault)
	}
	byDoc, faulty := Read(table)
	if faulty > 0 {
		t.Fatalf("line %d has no place", faulty)
	}
	s := New()
	for p, err := range golden.Passages(path, source.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		spans, missing := golden.Locate(p.Text, p.Want)
		if missing >= 0 {
			t.Fatalf("figure %d of %s is not there", missing, p.ID)
		}
		s.Add(p, spans, byDoc[p.ID])
	}
	s.Sort()
	return s
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// "9 M€ puis 8 M€": the first at 0 to 6, the second at 12 to 18.
const passage = `{"id":"p","text":"9 M€ puis 8 M€","figures":[
{"text":"9 M€","amount":"9000000","amount_max":null,"currency":"EUR","qualifier":"exact"},
{"text":"8 M€","amount":"8000000","amount_max":null,"currency":"EUR","qualifier":"exact"}]}`

// found is a figure of the document p.
func found(start, end int, amount, currency, more string) string {
	return fmt.Sprintf(`{"doc":"p","start":%d,"end":%d,"amount":%q,"currency":%q,"qualifier":"exact"%s}`+"\n", start, end, amount, currency, more)
}

func TestValue(t *testing.T) {
	first, second := found(0, 6, "9000000", "EUR", ""), found(12, 18, "8000000", "EUR", "")
	tests := []struct {
		name  string
		found string
		want  Counts
		span  Ratio
	}{
		{"nothing", "", Counts{0, 0, 2}, Ratio{0, 0}},
		{"both", first + second, Counts{2, 0, 0}, Ratio{2, 2}},
		{"in another order", second + first, Counts{2, 0, 0}, Ratio{2, 2}},
		{"the same number, written otherwise", found(0, 6, "9e6", "EUR", "") + second, Counts{2, 0, 0}, Ratio{2, 2}},
		{"another amount", found(0, 6, "9", "EUR", "") + second, Counts{1, 1, 1}, Ratio{1, 1}},
		{"another currency", found(0, 6, "9000000", "USD", "") + second, Counts{1, 1, 1}, Ratio{1, 1}},
		{"an upper bound too much", found(0, 6, "9000000", "EUR", `,"amount_max":"10000000"`) + second, Counts{1, 1, 1}, Ratio{1, 1}},
		{"a span that overlaps", found(0, 3, "9000000", "EUR", "") + second, Counts{2, 0, 0}, Ratio{1, 2}},
		{"a span that only touches", found(6, 12, "9000000", "EUR", "") + second, Counts{1, 1, 1}, Ratio{1, 1}},
		{"twice the same", first + first + second, Counts{2, 1, 0}, Ratio{2, 2}},
		{"the very span comes first", found(0, 5, "9000000", "EUR", "") + first + second, Counts{2, 1, 0}, Ratio{2, 2}},
		{"a vague one besides", first + second + `{"doc":"p","start":7,"end":9,"qualifier":"vague"}`, Counts{2, 0, 0}, Ratio{2, 2}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := of(t, strings.ReplaceAll(passage, "\n", ""), tt.found)
			same(t, "value", s.Value, tt.want)
			same(t, "span", s.Span, tt.span)
			same(t, "figures", s.Figures, 2)
		})
	}
}

// An annotated link that aims at no figure is never found.
func TestLinkToNobody(t *testing.T) {
	for _, aim := range []int{-1, 2, 9} {
		gold := strings.Replace(strings.ReplaceAll(passage, "\n", ""), `"qualifier":"exact"}]`, fmt.Sprintf(`"qualifier":"exact","link":{"type":"part_of","to":%d}}]`, aim), 1)
		s := of(t, gold, found(0, 6, "9000000", "EUR", "")+found(12, 18, "8000000", "EUR", fmt.Sprintf(`,"link":{"type":"part_of","to":%d}`, aim)))
		same(t, fmt.Sprint("link to ", aim), s.Link, Counts{Right: 0, Spurious: 1, Missed: 1})
	}
}

func TestShares(t *testing.T) {
	tests := []struct {
		counts Counts
		want   string
	}{
		{Counts{}, "P 1.0000  R 1.0000  F1 1.0000"},
		{Counts{0, 0, 3}, "P 1.0000  R 0.0000  F1 0.0000"},
		{Counts{0, 3, 0}, "P 0.0000  R 1.0000  F1 0.0000"},
		{Counts{0, 1, 1}, "P 0.0000  R 0.0000  F1 0.0000"},
		{Counts{3, 1, 2}, "P 0.7500  R 0.6000  F1 0.6667"},
	}
	for _, tt := range tests {
		same(t, fmt.Sprint(tt.counts), tt.counts.String(), tt.want)
	}
	same(t, "ratio", Ratio{1, 3}.String()+" "+Ratio{}.String(), "0.3333 0.0000")
}

// The passages of testdata, and what somebody found in them by hand.
func small(t *testing.T) *Score {
	t.Helper()
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	return of(t, read("gold.jsonl"), read("found.jsonl"))
}

// Every measure of the small data is counted by hand.
func TestSmall(t *testing.T) {
	s := small(t)
	same(t, "passages", s.Passages, 4)
	same(t, "figures", s.Figures, 4)
	same(t, "value", s.Value, Counts{Right: 4, Spurious: 1, Missed: 0}) // spurious: the steps of the stairs
	same(t, "vague", s.Vague, Counts{Right: 1, Spurious: 0, Missed: 1})
	same(t, "traps", s.TrapsClean, Ratio{Right: 1, All: 2})
	same(t, "span", s.Span, Ratio{Right: 3, All: 4})
	same(t, "qualifier", *s.Closed["qualifier"], Ratio{3, 4})
	same(t, "kind", *s.Closed["kind"], Ratio{2, 4})
	same(t, "status", *s.Closed["status"], Ratio{3, 4})
	same(t, "ai", *s.Closed["ai"], Ratio{3, 3}) // one annotation leaves it out
	same(t, "per", *s.Closed["per"], Ratio{4, 4})
	same(t, "investor", *s.Texts["investor"], Counts{Right: 1, Spurious: 1, Missed: 1})
	same(t, "recipient", *s.Texts["recipient"], Counts{Right: 0, Spurious: 1, Missed: 0})
	same(t, "place", *s.Texts["place"], Counts{Right: 0, Spurious: 0, Missed: 1})
	same(t, "link", s.Link, Counts{Right: 1, Spurious: 1, Missed: 1})
	kind := s.Confusions["kind"]
	same(t, "values", kind.Values(order("kind")), []string{"investment", "funding", "cost", "bribe", None})
	for pair, n := range map[[2]string]int{{"investment", "investment"}: 2, {"funding", "bribe"}: 1, {"cost", None}: 1, {"cost", "cost"}: 0} {
		if got := kind.Count(pair[0], pair[1]); got != n {
			t.Errorf("%s as %s: %d, want %d", pair[0], pair[1], got, n)
		}
	}
	var worst []string
	for _, p := range s.Faulty {
		worst = append(worst, fmt.Sprintf("%s %d", p.ID, len(p.Problems)))
	}
	same(t, "worst", worst, []string{"levée 7", "plan 2", "escalier 1"})
}

func TestWriteText(t *testing.T) {
	var b strings.Builder
	if err := small(t).WriteText(&b, 1); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"passages           4\nfigures            4\nvalue              P 0.8000  R 1.0000  F1 0.8889\nspan               0.7500\n",
		"vague              P 1.0000  R 0.5000  F1 0.6667\ntraps clean        1 of 2\nqualifier          0.7500\n",
		"link               P 0.5000  R 0.5000  F1 0.5000\n",
		"\nkind annotated  investment  funding  cost  bribe  –\n",
		"\nlevée: ␛[31mNumera a levé 5 M€",
		"  kind of 5 M€: want funding, got bribe\n",
		"  place of 5 M€: want Lyon, got –\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	if strings.ContainsRune(b.String(), 0x1b) {
		t.Error("a terminal would obey the text")
	}
	if strings.Contains(b.String(), "escalier:") {
		t.Error("more passages than asked for")
	}
}

func TestWriteJSON(t *testing.T) {
	schema, err := json.Marshal(Schema())
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(string(schema)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", value); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]*Score{"nothing": New(), "small": small(t)} {
		var b strings.Builder
		if err := s.WriteJSON(&b, 10); err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(b.String()))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiled.Validate(value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSameText(t *testing.T) {
	tests := []struct {
		a, b string
		same bool
	}{
		{"Brookfield", "le fonds BROOKFIELD", true},
		{"l’État français", "etat francais", true},
		{"Œuvres", "les oeuvres", true},
		{"Brookfield", "le fonds canadien Brookfield", false}, // one word of three
		{"fonds souverain", "fonds canadien", false},
		{"", "", false},
		{"le", "la", false},
		{"MGX", "", false},
		{"Est-Ouest", "ouest est", true},
		{"Horizon 20", "Horizon 2", false},
	}
	for _, tt := range tests {
		if sameText(tt.a, tt.b) != tt.same || sameText(tt.b, tt.a) != tt.same {
			t.Errorf("%q, %q: not %v", tt.a, tt.b, tt.same)
		}
	}
}

func TestReadNeedsPlaces(t *testing.T) {
	table, _ := golden.ReadJSONL([]byte("{\"doc\":\"a\",\"start\":1,\"end\":2}\n{\"doc\":\"a\",\"start\":1}\n"), "x")
	if _, line := Read(table); line != 2 {
		t.Errorf("line %d, want 2", line)
	}
}
