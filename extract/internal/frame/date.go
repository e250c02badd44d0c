package frame

import (
	"fmt"
	"strconv"
	"strings"
)

// quarter reads "au troisième trimestre 2025", "premier semestre", "T1 2022",
// "les six premiers mois de 2010", "la première moitié de 2023".
func (r *Reader) quarter(s *sentence, i int) (when, bool) {
	j := r.skip(s, i, "au", "sur", "le", "la", "les", "du", "dès", "seul", "cours", "pour", "de", "des", "en", "ce", "sur")
	first, last := 0, 0
	switch {
	case len(r.low(s, j)) == 5 && r.low(s, j)[0] == 't' && (r.low(s, j)[2] == '\''):
		w := r.low(s, j)
		n := int(w[1] - '0')
		return when{to: j + 1, horizon: fmt.Sprintf("20%s-%02d/20%s-%02d", w[3:], 3*n-2, w[3:], 3*n)}, n >= 1 && n <= 4
	case len(r.low(s, j)) == 2 && (r.low(s, j)[0] == 't' || r.low(s, j)[0] == 'q' || r.low(s, j)[0] == 's') && r.low(s, j)[1] >= '1' && r.low(s, j)[1] <= '4':
		n := int(r.low(s, j)[1] - '0')
		if r.low(s, j)[0] == 's' {
			first, last = 6*n-5, 6*n
		} else {
			first, last = 3*n-2, 3*n
		}
		j++
	case ordinal(r.low(s, j)) > 0 && r.low(s, j+1) == "trimestre":
		n := ordinal(r.low(s, j))
		first, last, j = 3*n-2, 3*n, j+2
	case ordinal(r.low(s, j)) > 0 && (r.low(s, j+1) == "semestre" || r.low(s, j+1) == "moitié"):
		n := ordinal(r.low(s, j))
		first, last, j = 6*n-5, 6*n, j+2
	default:
		n, k := r.numberAt(s, j)
		if n == 0 || n > 11 || !r.says(s, k, "premiers", "mois") {
			return when{}, false
		}
		first, last, j = 1, n, k+2
	}
	if last > 12 || j == i {
		return when{}, false
	}
	k := r.skip(s, j, "de", "d'", "l'", "année", "l'exercice", "'", "’", ",")
	year, ok := r.yearAt(s, k)
	switch {
	case ok:
		j = k + 1
	case r.raw2(s, k) != "" && len(r.raw2(s, k)) == 2 && k > j:
		year, j = "20"+r.raw2(s, k), k+1
	case r.says(s, j, "de", "son", "exercice"):
		j = r.skip(s, j+3, "décalé", "fiscal")
		return when{to: j}, true
	default:
		year = r.year(0)
		if r.doc.Month > 0 && first > r.doc.Month {
			year = r.year(-1)
		}
	}
	if year == "" {
		return when{}, false
	}
	return when{to: j, horizon: fmt.Sprintf("%s-%02d/%s-%02d", year, first, year, last)}, true
}

// date reads "le 12 octobre 2008", "au 30/06/2023", "au 1er janvier".
func (r *Reader) date(s *sentence, i int) (when, bool) {
	switch r.low(s, i) {
	case "le", "au", "du", "dès", "fin", "depuis", "à":
	default:
		return when{}, false
	}
	j := r.skip(s, i+1, "le")
	open := r.low(s, i) == "dès" || r.low(s, i) == "depuis"
	if r.low(s, i) == "à" {
		if !r.says(s, i+1, "partir", "du") && !r.says(s, i+1, "compter", "du") {
			return when{}, false
		}
		j, open = i+3, true
	}
	d, to, ok := r.dayAt(s, j)
	if !ok {
		return when{}, false
	}
	if open {
		d += "/.."
	}
	return when{to: to, horizon: d, bare: r.low(s, i) == "le" || r.low(s, i) == "du"}, true
}

// dayAt reads "12 octobre 2008", "1er janvier", "30/06/2023".
func (r *Reader) dayAt(s *sentence, i int) (string, int, bool) {
	raw := r.raw2(s, i)
	if raw == "" {
		return "", i, false
	}
	if parts := slashed(raw); len(parts) == 3 && len(parts[2]) == 4 {
		d, _ := strconv.Atoi(parts[0])
		m, _ := strconv.Atoi(parts[1])
		if d >= 1 && d <= 31 && m >= 1 && m <= 12 && isYear(parts[2]) {
			return fmt.Sprintf("%s-%02d-%02d", parts[2], m, d), i + 1, true
		}
	}
	if len(raw) > 2 || strings.ContainsAny(raw, ",./") {
		return "", i, false
	}
	d, _ := strconv.Atoi(raw)
	if d < 1 || d > 31 {
		return "", i, false
	}
	j := r.skip(s, i+1, "er")
	m, to, ok := r.monthAt(s, j, true)
	if !ok {
		return "", i, false
	}
	return fmt.Sprintf("%s-%02d", m, d), to, true
}

// slashed splits "30/06/2023".
func slashed(raw string) []string {
	if strings.IndexByte(raw, '/') < 0 {
		return nil
	}
	return strings.Split(raw, "/")
}

// monthAt reads "octobre 2008", "novembre (dernier)". Without a year it is the
// last one with that name, or the next where ahead.
func (r *Reader) monthAt(s *sentence, i int, ahead bool) (string, int, bool) {
	if i >= len(s.words) || s.words[i].kind == amount || s.words[i].entry.month == 0 {
		return "", i, false
	}
	m, j := s.words[i].entry.month, i+1
	if r.low(s, j) == "de" {
		j++
	}
	if y, ok := r.yearAt(s, j); ok {
		return fmt.Sprintf("%s-%02d", y, m), j + 1, true
	}
	j = i + 1
	shift := 0
	switch {
	case r.says(s, j, "dernier"), r.says(s, j, "prochain"):
		if r.doc.Month > 0 && r.says(s, j, "dernier") && m >= r.doc.Month {
			shift = -1
		} else if r.says(s, j, "prochain") && m <= r.doc.Month {
			shift = 1
		}
		j++
	case !ahead && r.doc.Month > 0 && m > r.doc.Month:
		shift = -1
	case ahead && r.looksAhead(s, i) && m < r.doc.Month:
		shift = 1
	}
	if r.doc.Year == 0 {
		return "", i, false
	}
	return fmt.Sprintf("%s-%02d", r.year(shift), m), j, true
}

// yearAt reads a year in four digits.
func (r *Reader) yearAt(s *sentence, i int) (string, bool) {
	raw := r.raw2(s, i)
	return raw, isYear(raw)
}

func isYear(raw string) bool {
	return len(raw) == 4 && raw >= "1000" && raw < "2100" && !strings.ContainsAny(raw, ".,/")
}

// year returns the year of the document, n years on.
func (r *Reader) year(n int) string {
	if r.doc.Year == 0 {
		return ""
	}
	return strconv.Itoa(r.doc.Year + n)
}

func (r *Reader) raw2(s *sentence, i int) string {
	if i >= len(s.words) || s.words[i].kind != number {
		return ""
	}
	return r.raw(s, i)
}

// ordinal returns the value of the ordinals of quarters and halves, 0 for others.
func ordinal(w string) int {
	switch w {
	case "premier", "première", "1er", "1ère":
		return 1
	case "deuxième", "second", "seconde", "2e":
		return 2
	case "troisième", "3e":
		return 3
	case "quatrième", "dernier", "4e":
		return 4
	}
	return 0
}
