package golden

import (
	"encoding/json"
	"strings"
	"testing"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// FuzzPassages reads any bytes as passages, holds them against what is found, and
// writes them anew: then nothing differs.
func FuzzPassages(f *testing.F) {
	f.Add(`{"id":"a","country":"FR","text":"Il a payé 3 €.","figures":[{"text":"3 €","amount":"4","note":"x"}]}` + "\n{")
	f.Add(`{"text":"Près de 3 M€ à Dakar","figures":[{"text":"3 M€","link":{"type":"same_as","to":0}},{}]}`)
	f.Add(`{"text":"3 \u20ac","figures":[],"figures":[{"a":[[1]]}],"Text":"4 €"}`)
	known := NewFields(output.Fields(nil))
	compared := fields("text,amount,amount_max,currency,qualifier")
	f.Fuzz(func(t *testing.T, data string) {
		for p, err := range Passages(source.Stdin, source.Options{Stdin: strings.NewReader(data)}) {
			if err != nil {
				continue
			}
			var found []output.Record
			for _, figure := range extract.Figures(p.Document) {
				found = append(found, output.Record{Figure: figure})
			}
			want := p.Want.WithColumns([]string{"text", "amount", "amount_max", "currency", "qualifier"})
			c := Comparison{Doc: p.Document, Want: want, Records: found, Fields: compared}
			pairs, _, _ := c.Compare()
			anew := want.Updated(found, pairs, known)
			if line := p.AppendJSON(nil, anew); !json.Valid(line) {
				t.Fatalf("%s is no JSON", line)
			}
			c.Want = anew
			if _, findings, _ := c.Compare(); len(findings) > 0 {
				t.Errorf("after writing it anew %+v differs", findings[0])
			}
		}
	})
}
