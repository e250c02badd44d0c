package frame

import (
	"fmt"
	"strings"
	"testing"
)

// linksOf lists the links of the amounts of a text: "- =0 <1".
func linksOf(t *testing.T, marked string) string {
	t.Helper()
	var list []string
	for _, reading := range readings(t, marked) {
		list = append(list, [...]string{NoLink: "-", SameAs: fmt.Sprintf("=%d", reading.LinkTo), PartOf: fmt.Sprintf("<%d", reading.LinkTo)}[reading.Link])
	}
	return strings.Join(list, " ")
}

func TestLinks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Orvane met [[109 Md€|109 EUR]] ([[112 Md$|112 USD]]).", "- =0"},
		{"Orvane met [[109 Md€|109 EUR]], soit [[112 Md$|112 USD]].", "- =0"},
		{"Orvane met [[109 Md€|109 EUR]]. Les [[109 Md€|109 EUR]] tardent.", "- =0"},
		{"Orvane met [[109 Md€|109 EUR]]. Les [[109 Md€|109 EUR]] ([[112 Md$|112 USD]]) tardent.", "- =0 =0"},
		{"Orvane met [[109 Md€|109 EUR]], dont [[20 Md€|20 EUR]] à Lille.", "- <0"},
		{"Orvane met [[20 Md€|20 EUR]], dont [[109 Md€|109 EUR]] à Lille.", "- -"},
		{"Orvane met [[109 Md€|109 EUR]], dont [[20 Md$|20 USD]] à Lille.", "- -"},
		{"Sur ces [[109 Md€|109 EUR]], [[50|50 EUR]] iront à Lille et [[20|20 EUR]] à Cambrai.", "- <0 <0"},
		{"Le plan : [[109 Md€|109 EUR]]. Le thé coûte [[3 €|3 EUR]].", "- -"},
		{"Le café coûte [[2 €|2 EUR]]. Le thé coûte [[2 €|2 EUR]].", "- -"},
		{"Orvane met [[3 M€|3 EUR]], contre [[2 M€|2 EUR]] un an plus tôt.", "- -"},
		{"Un ingénieur gagne [[3 000 €|3000 EUR]], soit [[36 000 €|36000 EUR]] par an.", "- -"},
	} {
		if got := linksOf(t, c.text); got != c.want {
			t.Errorf("%q: links %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSignificant(t *testing.T) {
	for n, want := range map[int64]int{0: 0, 5: 1, 100: 1, 109_000: 3, 12_700: 3, -40: 1} {
		if got := significant(n); got != want {
			t.Errorf("%d has %d digits that count, want %d", n, got, want)
		}
	}
}
