package frame

import "strings"

// projects tells the plan, programme or site with a name of its own that each
// amount is for.
func (r *Reader) projects() {
	for k := range r.amounts {
		switch r.readings[k].Kind {
		case Valuation, Revenue, Earnings, Acquisition, Fine, Pay, Price:
			continue
		}
		if r.readings[k].Project = r.projectOf(r.sentences[r.at[k].sentence]); r.readings[k].Project != "" {
			r.note(k, "project", reason{rule: "name of a plan"})
		}
	}
}

// projectOf returns the first project that a sentence names.
func (r *Reader) projectOf(s *sentence) string {
	for i := range s.words {
		if s.words[i].kind != plain {
			continue
		}
		if p, to := r.phraseAt(s, i, func(p *phrase) bool { return p.known != nil && p.known.kind == plan }); p != nil && s.words[i].capital {
			return r.text[s.words[i].start:s.words[to-1].end]
		}
		if name := r.namedProject(s, i); name != "" {
			return name
		}
	}
	return ""
}

// namedProject reads "le programme Kairos", "le fonds « Aube »", "baptisé Aube".
func (r *Reader) namedProject(s *sentence, i int) string {
	switch r.low(s, i) {
	case "plan", "programme", "projet", "stratégie", "initiative", "mission", "opération", "baptisé", "baptisée", "dispositif", "supercalculateur", "superordinateur":
	default:
		return ""
	}
	if s.words[i].capital && !s.words[i].first {
		return ""
	}
	j := i + 1
	if r.low(s, j) == "«" {
		for end := j + 1; end < len(s.words) && end < j+8; end++ {
			if r.low(s, end) == "»" {
				return r.text[s.words[j+1].start:s.words[end-1].end]
			}
		}
		return ""
	}
	if j < len(s.words) && r.isName(s, j) {
		p := r.nameAt(s, j)
		name := r.text[s.words[p.from].start:s.words[p.to-1].end]
		if r.low(s, i) == "stratégie" && strings.HasPrefix(name, "IA") {
			return "stratégie IA"
		}
		return name
	}
	return ""
}
