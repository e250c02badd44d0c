package frame_test

import (
	"slices"
	"testing"

	"milliards/extract"
	"milliards/extract/internal/frame"
)

// sure is the weight from which a noun beside an amount tells its kind alone.
const sure = 6

// TestNouns puts every form of a noun that is sure of its kind beside an amount:
// "capex de 3 millions d'euros", "30 euros pièce". Forms that state money
// themselves are left out: "pour un dollar".
func TestNouns(t *testing.T) {
	e := extract.New()
	var figures []extract.Figure
	for _, row := range frame.Nouns() {
		if row.Weight < sure || row.Kind == "" {
			continue
		}
		amount := "3 millions d'euros"
		if row.Kind == "price" || row.Kind == "pay" {
			amount = "30 euros"
		}
		for _, form := range row.Forms {
			var kinds []string
			for _, text := range []string{form + " de " + amount, amount + " " + form} {
				if figures = e.Append(figures[:0], extract.Document{Text: text}); len(figures) == 1 {
					kinds = append(kinds, string(figures[0].Kind))
				}
			}
			if len(kinds) > 0 && !slices.Contains(kinds, row.Kind) {
				t.Errorf("%q beside %s: kinds %q, want %s", form, amount, kinds, row.Kind)
			}
		}
	}
}
