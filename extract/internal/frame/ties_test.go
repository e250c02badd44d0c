package frame

import (
	"slices"
	"strings"
	"testing"
)

// TestTies tells which links an amount may have.
func TestTies(t *testing.T) {
	for _, c := range []struct {
		text string
		k    int
		want string
	}{
		{"Orvane met [[109 Md€|109 EUR]], puis [[20 Md€|20 EUR]].", 1, ", part_of 0"},
		{"Orvane met [[20 Md€|20 EUR]] sur les [[109 Md€|109 EUR]].", 0, ", part_of 1"},
		{"Orvane met [[109 Md€|109 EUR]], [[112 Md$|112 USD]].", 1, ", same_as 0"},
		{"Orvane met [[109 Md€|109 EUR]]. Les [[109 Md€|109 EUR]] tardent.", 1, ", same_as 0"},
		{"Orvane met [[20 Md€|20 EUR]]. Lumea lève [[109 Md€|109 EUR]].", 1, ""},
		{"Orvane met [[109 Md€|109 EUR]]. Il pleut. Il vente. Il neige. Lumea lève [[20 Md€|20 EUR]].", 1, ""},
	} {
		r := NewReader(theLexicon)
		r.Read(documentOf(t, c.text))
		r.readings[c.k].Link = NoLink // what is possible without the rules
		var list []string
		for _, tie := range r.tiesOf(c.k) {
			list = append(list, tie.String())
		}
		if got := strings.Join(list, ", "); got != c.want {
			t.Errorf("%q: amount %d may be %q, want %q", c.text, c.k, got, c.want)
		}
	}
}

// TestTrust keeps what the rules propose where no weight speaks against it, and
// follows the weights where they do.
func TestTrust(t *testing.T) {
	text := "Orvane met [[109 Md€|109 EUR]], dont [[20 Md€|20 EUR]] à Lille."
	r := NewReader(theLexicon.WithWeights(BuildWeights(nil, nil, nil)))
	if got := r.Read(documentOf(t, text))[1].LinkText(); got != "part_of 0" {
		t.Errorf("without weights: %q, want part_of 0", got)
	}
	against := map[uint32]map[int]int16{uint32(key(tieIs, atom(PartOf)+1, 0)): {int(linkClass): -trust - 1}}
	r = NewReader(theLexicon.WithWeights(BuildWeights(against, nil, nil)))
	if got := r.Read(documentOf(t, text))[1].LinkText(); got != "" {
		t.Errorf("with weights against it: %q, want none", got)
	}
}

// TestTiesEnd links amounts such that following the links always ends.
func TestTiesEnd(t *testing.T) {
	for _, text := range []string{
		"[[5|5 EUR]], [[5|5 EUR]], soit [[6|6 USD]], dont [[2|2 EUR]], sur les [[9|9 EUR]], [[9|9 EUR]] et [[2|2 EUR]].",
		strings.Repeat("[[5|5 EUR]] ([[6|6 USD]]), dont [[2|2 EUR]] ; ", 20),
	} {
		readings := readings(t, text)
		for k := range readings {
			seen := []int{k}
			for j := k; readings[j].Link != NoLink; {
				if j = readings[j].LinkTo; slices.Contains(seen, j) {
					t.Fatalf("%q: the links of amount %d go round: %v", text, k, append(seen, j))
				}
				seen = append(seen, j)
			}
		}
	}
}
