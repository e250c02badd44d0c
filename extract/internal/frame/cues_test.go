package frame

import "testing"

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
