package frame

import (
	"slices"
	"testing"
)

// TestCues checks the rule and the words of the cue behind each field.
func TestCues(t *testing.T) {
	doc, amounts := documentOf(t, "Selon Deloitte, Orvane va investir [[3 Md€|3000000000 EUR]] dans Lumea d'ici 2030. Les [[3 Md€|3000000000 EUR]] iront à Lille.")
	r := NewReader(theLexicon)
	r.Explain(true)
	r.Read(doc, amounts)
	type cue struct {
		amount       int
		field, words string
	}
	got := map[cue]string{}
	for _, c := range r.Cues() {
		got[cue{c.Amount, c.Field, doc.Text[c.Start:c.End]}] = c.Rule
	}
	for c, rule := range map[cue]string{
		{0, "kind", "investir"}:        "verb investir",
		{0, "status", "va investir"}:   "verb investir",
		{0, "horizon", "d'ici 2030"}:   "time",
		{0, "investor", "va investir"}: "verb investir",
		{0, "recipient", "dans"}:       "preposition",
		{0, "announced_by", "Selon"}:   "phrase",
		{1, "investor", ""}:            "linked amount",
	} {
		if got[c] != rule {
			t.Errorf("cue %+v has the rule %q, want %q; all are %v", c, got[c], rule, got)
		}
	}
	r.Explain(false)
	if r.Read(doc, amounts); len(r.Cues()) != 0 {
		t.Errorf("cues without Explain: %v", r.Cues())
	}
}

// TestCuesOfEmptied keeps no cue for a field that another takes back: who states
// a sum is not told where it is who pays.
func TestCuesOfEmptied(t *testing.T) {
	doc, amounts := documentOf(t, "Orvane annonce investir [[3 Md€|3000000000 EUR]] dans Lumea.")
	r := NewReader(theLexicon)
	r.Explain(true)
	if got := r.Read(doc, amounts)[0]; got.AnnouncedBy != "" || got.Investor != "Orvane" {
		t.Fatalf("announced by %q, invested by %q", got.AnnouncedBy, got.Investor)
	}
	for _, c := range r.Cues() {
		if c.Field == "announced_by" {
			t.Errorf("the empty field has the cue %+v", c)
		}
	}
}

// TestForget takes back what decided a field of one amount, and looks at no other's: a
// text of many amounts is explained in a time that grows with their number.
func TestForget(t *testing.T) {
	r := Reader{explain: true, notes: make([][]Cue, 3)}
	for k := range r.notes {
		r.note(k, "investor", reason{rule: "subject"})
		r.note(k, "place", reason{rule: "preposition"})
	}
	before := &r.notes[0][0]
	r.forget(1, "investor")
	want := []Cue{{Amount: 0, Field: "investor", Rule: "subject"}, {Amount: 0, Field: "place", Rule: "preposition"},
		{Amount: 1, Field: "place", Rule: "preposition"},
		{Amount: 2, Field: "investor", Rule: "subject"}, {Amount: 2, Field: "place", Rule: "preposition"}}
	if got := r.Cues(); !slices.Equal(got, want) || before != &r.notes[0][0] {
		t.Errorf("%v, want %v", got, want)
	}
}
