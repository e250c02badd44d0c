package frame

import (
	"slices"
	"strings"
)

// A Cue is what decided a field of a reading.
type Cue struct {
	Amount     int    // its place among the amounts
	Field      string // as the output names it: "kind", "investor"
	Rule       string // "verb investir", "list", "as the amount before"
	Start, End int    // bytes of the words that decided, equal where none did
}

// Explain makes the next Read note the Cues.
func (r *Reader) Explain(on bool) { r.explain = on }

// Cues returns what decided the fields of the last Read, after Explain, one amount after
// the other.
func (r *Reader) Cues() []Cue { return slices.Concat(r.notes...) }

// A reason is a rule and the words that it went by.
type reason struct {
	rule     string
	row      string // the names of the row of a table that it stands in
	s        *sentence
	from, to int // words
}

// note records what decided a field.
func (r *Reader) note(k int, field string, why reason) {
	if !r.explain {
		return
	}
	c := Cue{Amount: k, Field: field, Rule: why.rule}
	if why.row != "" {
		c.Rule += " " + first(why.row)
	}
	if why.s != nil && why.to > why.from {
		c.Start, c.End = int(why.s.words[why.from].start), int(why.s.words[why.to-1].end)
	}
	r.notes[k] = append(r.notes[k], c)
}

// forget takes back the notes of a field that is empty again.
func (r *Reader) forget(k int, field string) {
	if r.explain {
		r.notes[k] = slices.DeleteFunc(r.notes[k], func(c Cue) bool { return c.Field == field })
	}
}

// reason tells why a cue of a sentence decided.
func (c *cue) reason(s *sentence) reason {
	why := reason{rule: "verb", s: s, from: c.from, to: c.to}
	if c.noun != nil {
		why.rule, why.row = "noun", c.noun.forms
	} else {
		why.row = c.verb.lemmas
	}
	return why
}

// reason tells why a group of words around a verb decided.
func (g *group) reason(s *sentence) reason {
	why := reason{rule: "verb", s: s, from: g.first, to: g.verb + 1}
	if g.row != nil {
		why.row = g.row.lemmas
	}
	return why
}

// first returns the first name of a row of a table: "prêt" of "prêt|prêts",
// "lever" of "lever récolter".
func first(list string) string {
	if name, _, ok := strings.Cut(list, "|"); ok {
		return name
	}
	name, _, _ := strings.Cut(list, " ")
	return name
}
