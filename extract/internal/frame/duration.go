package frame

import (
	"strconv"
	"strings"
)

// duration reads "cinq (prochaines) années", "24 mois", "une décennie".
func (r *Reader) duration(s *sentence, i int) (n int, unit string, to int, ok bool) {
	if r.says(s, i, "une", "décennie") {
		return 10, "Y", i + 2, true
	}
	n, j := r.numberAt(s, i)
	if n == 0 {
		return 0, "", i, false
	}
	j = r.skip(s, j, "prochaines", "prochains", "dernières", "derniers", "premières", "premiers", "petites", "bonnes")
	unit = r.timeUnit(s, j)
	if unit == "" {
		return 0, "", i, false
	}
	to = j + 1
	if w := r.low(s, to); strings.HasPrefix(w, "prochain") || strings.HasPrefix(w, "derni") {
		to++
	}
	return n, unit, to, true
}

// numberAt reads a small number in digits or words: "24", "vingt-quatre".
func (r *Reader) numberAt(s *sentence, i int) (int, int) {
	if i >= len(s.words) {
		return 0, i
	}
	if s.words[i].kind == number {
		raw := r.raw(s, i)
		if len(raw) > 3 || strings.ContainsAny(raw, ",./") {
			return 0, i
		}
		n, err := strconv.Atoi(raw)
		if err != nil {
			return 0, i
		}
		return n, i + 1
	}
	if len(r.low(s, i)) < 2 {
		return 0, i
	}
	total := 0
	for part := range strings.SplitSeq(r.low(s, i), "-") {
		v := numeral(part)
		if v == 0 && part != "et" {
			return 0, i
		}
		if part == "vingts" || total == 4 && v == 20 {
			total, v = 80, 0
		}
		total += v
	}
	return total, i + 1
}

// isoDuration writes a duration in ISO 8601: "P5Y".
func isoDuration(n int, unit string) string { return "P" + strconv.Itoa(n) + unit }

// timeUnits are the words of the units of time, with their letters of ISO 8601.
var timeUnits = [...]struct{ letter, words string }{
	{"Y", "an ans année années exercices"},
	{"M", "mois"},
	{"W", "semaine semaines"},
	{"D", "jour jours séance"},
}

// timeUnit returns the letter of the unit of time at word i, "" for none.
func (r *Reader) timeUnit(s *sentence, i int) string {
	if i >= len(s.words) {
		return ""
	}
	return s.words[i].entry.unit
}

// numeral returns the value of a number word up to a hundred, 0 for none. It is asked of
// the words of every phrase.
func numeral(w string) int {
	switch w {
	case "un", "une":
		return 1
	case "deux":
		return 2
	case "trois":
		return 3
	case "quatre":
		return 4
	case "cinq":
		return 5
	case "six":
		return 6
	case "sept":
		return 7
	case "huit":
		return 8
	case "neuf":
		return 9
	case "dix":
		return 10
	case "onze":
		return 11
	case "douze":
		return 12
	case "treize":
		return 13
	case "quatorze":
		return 14
	case "quinze":
		return 15
	case "seize":
		return 16
	case "vingt":
		return 20
	case "trente":
		return 30
	case "quarante":
		return 40
	case "cinquante":
		return 50
	case "soixante":
		return 60
	case "septante":
		return 70
	case "huitante", "vingts":
		return 80
	case "nonante":
		return 90
	}
	return 0
}
