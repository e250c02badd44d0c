package frame_test

import (
	"testing"

	"milliards/extract"
	"milliards/extract/internal/frame"
)

// sure is the weight from which a noun beside an amount tells its kind alone.
const sure = 6

// TestNouns puts every form of a noun that is sure of its kind beside an amount:
// "capex de 3 millions d'euros".
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
			text := form + " de " + amount
			figures = e.Append(figures[:0], extract.Document{Text: text})
			if len(figures) != 1 {
				t.Errorf("%d figures in %q", len(figures), text)
			} else if got := string(figures[0].Kind); got != row.Kind {
				t.Errorf("%q: kind %s, want %s", text, got, row.Kind)
			}
		}
	}
}
