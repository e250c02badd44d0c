package output

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"milliards/extract"
)

// Whatever a text is, explaining it prints what a terminal does not obey, and JSON.
func FuzzExplain(f *testing.F) {
	f.Add("Le plan coûtera 3 milliards d'euros, dont 2 pour l'IA. Un modèle de 671 milliards de paramètres.")
	f.Add("3 € et\x1b[31m 3 €\u202e, 12 MDH\n\n- 5 $")
	f.Fuzz(func(t *testing.T, text string) {
		doc := extract.Document{ID: "a", Text: strings.ToValidUTF8(text, "?"), Date: "2025-02-10"}
		explained := Explained{Doc: &doc}
		explained.Figures, explained.Refused = extract.New().Explain(nil, doc)
		for _, format := range ExplainFormats() {
			var b bytes.Buffer
			w := NewExplainer(&b, format, false)
			if err := w.Explain(&explained); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			if strings.ContainsRune(b.String(), '\x1b') {
				t.Errorf("%s: an escape reaches the terminal", format)
			}
			if format == "json" && !json.Valid(b.Bytes()) {
				t.Error("not JSON")
			}
		}
	})
}
