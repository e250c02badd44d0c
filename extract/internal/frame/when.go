package frame

import (
	"fmt"
	"math/bits"
	"strings"
)

// A when is an expression of time in a sentence: "d'ici 2030", "sur cinq ans".
type when struct {
	from, to int    // words
	horizon  string // ISO 8601 / EDTF, empty for "à terme"
	bare     bool   // a year or month alone, which stands for less: "de 2022"
	back     bool   // a year before what was told before it
	past     bool   // it looks back: "l'an dernier", "depuis 2018"
}

// times lists the expressions of time in a sentence.
func (r *Reader) times(s *sentence) []when {
	if s.timed {
		return s.times
	}
	s.timed = true
	if s.notes&noteTime == 0 {
		return s.times
	}
	starts, read := r.signTimes(s), 0
	for n := range starts {
		i := starts[len(starts)-1-n]
		if i < read {
			continue
		}
		if t, ok := r.timeAt(s, i); ok {
			s.times = append(s.times, t)
			read = t.to
		}
	}
	return s.times
}

// A timeReader reads one form of time, and tells the words that it may start with and
// the signs of which one follows soon.
type timeReader struct {
	read   func(*Reader, *sentence, int) (when, bool)
	needs  timeSign // 0 for none
	starts string
}

// timeReaders read the forms of time, the first that fits. The first of them starts
// with the first words of fixedTimes; a number starts a quarter or a period.
var timeReaders = [...]timeReader{
	{(*Reader).fixedTime, 0, ""},
	{(*Reader).deadline, aDate | aMonth | aUnit, "d' à jusqu' avant"},
	{(*Reader).quarter, aQuarter, "au sur le la les du dès seul cours pour de des en ce premier première deuxième second seconde troisième quatrième dernier deux trois quatre cinq six sept huit neuf dix onze"},
	{(*Reader).span, aUnit, "sur en pendant durant pour à au dans"},
	{(*Reader).period, aDate | aMonth, "entre de d' sur la seule période pour budget exercice les années le l'"},
	{(*Reader).yearBefore, aUnit, "l' un douze"},
	{(*Reader).date, aDate, "le au du dès fin depuis à"},
	{(*Reader).relativeYear, aUnit, "cette pour l'"},
	{(*Reader).yearOrMonth, aDate | aMonth, "en pour courant fin début mi vers depuis dès à sur loi au budget objectif exercice marche primitif capex de celle l'"},
}

// The bits of the readers that a word of the table starts, by their places there.
const (
	fixedBit   = 1 << 0
	quarterBit = 1 << 2
	periodBit  = 1 << 4
)

// addTimes marks the words that a time may start with.
func (l *Lexicon) addTimes() {
	for _, t := range fixedTimes {
		l.addPhrase(t, phrase{time: true})
		l.at(split(t)[0]).times |= fixedBit
	}
	for i := range timeReaders {
		for w := range strings.FieldsSeq(timeReaders[i].starts) {
			l.at(w).times |= 1 << i
		}
		for signs := range l.forms {
			if needs := timeReaders[i].needs; needs == 0 || needs&timeSign(signs) != 0 {
				l.forms[signs] |= 1 << i
			}
		}
	}
}

// timeAt reads the expression of time at word i.
func (r *Reader) timeAt(s *sentence, i int) (when, bool) {
	for forms := s.words[i].forms; forms != 0; forms &= forms - 1 {
		if t, ok := timeReaders[bits.TrailingZeros16(forms)].read(r, s, i); ok {
			t.from = i
			return t, true
		}
	}
	return when{}, false
}

// fixed are the expressions without a date of their own.
var fixedTimes = [...]string{
	"dans les années à venir", "dans les prochaines années", "ces prochaines années", "dans les mois à venir", "à terme", "à long terme", "à moyen terme", "à court terme",
	"immédiatement", "tout de suite", "dans l'immédiat", "dans un premier temps", "dans un second temps", "dans la durée", "naguère", "depuis sa création", "depuis ses débuts", "depuis leur création", "pour l'exercice en cours",
	"pour l'exercice", "sur l'exercice", "au printemps", "avant la pandémie", "à l'avenir", "en un week-end", "en son temps", "au fil des ans", "dans la foulée", "à brève échéance",
}

func (r *Reader) fixedTime(s *sentence, i int) (when, bool) {
	p, to := r.phraseAt(s, i, aTime)
	if _, ok := r.yearAt(s, to); ok {
		return when{}, false // "sur l'exercice 2024"
	}
	return when{to: to, past: r.low(s, i) == "depuis" || r.low(s, i) == "avant"}, p != nil
}

// deadline reads "d'ici (à) 2030", "à l'horizon 2030", "jusqu'en 2028", "avant 2024".
func (r *Reader) deadline(s *sentence, i int) (when, bool) {
	j := i
	switch {
	case r.says(s, i, "d'", "ici"):
		j = r.skip(s, i+2, "à", "au")
	case r.says(s, i, "à", "l'", "horizon"):
		j = r.skip(s, i+3, "de")
	case r.says(s, i, "jusqu'", "en"), r.says(s, i, "jusqu'", "à"), r.says(s, i, "jusqu'", "au"):
		j = i + 2
	case r.says(s, i, "avant"):
		j = i + 1
	default:
		return when{}, false
	}
	j = r.skip(s, j, "la", "fin", "l'", "été", "hiver", "automne", "printemps", "de", "du", "début", "mi", "le", "les", "jo", "mois", "courant", "mondial")
	if n := j; r.says(s, n-1, "de", "l'") || r.says(s, n-2, "de", "l'") || r.says(s, n-1, "l'") {
		if r.low(s, n) == "année" || r.low(s, n) == "an" {
			return when{to: n + 1, horizon: "../" + r.year(0)}, r.doc.Year > 0
		}
	}
	if d, to, ok := r.dayAt(s, j); ok {
		return when{to: to, horizon: "../" + d}, true
	}
	if m, to, ok := r.monthAt(s, j, true); ok {
		return when{to: to, horizon: "../" + m}, true
	}
	if y, ok := r.yearAt(s, j); ok {
		return when{to: j + 1, horizon: "../" + y}, true
	}
	if n, unit, to, ok := r.duration(s, j); ok && r.says(s, i, "d'", "ici") {
		return when{to: to, horizon: isoDuration(n, unit)}, true
	}
	return when{}, false
}

// span reads "sur cinq ans", "en l'espace de dix jours", "au cours des trois
// prochaines années", "à trois ans".
func (r *Reader) span(s *sentence, i int) (when, bool) {
	j := i
	switch r.low(s, i) {
	case "sur", "en", "pendant", "durant", "pour", "à":
		j = i + 1
	case "au":
		if !r.says(s, i+1, "cours") && !r.says(s, i+1, "bout") {
			return when{}, false
		}
		j = i + 2
	case "dans":
		j = i + 1
	default:
		return when{}, false
	}
	j = r.skip(s, j, "de", "des", "les", "l'", "espace", "une", "période", "plus", "moins", "d'", "environ", "près", "ces", "quelque", "seulement", "à", "peine", "durée")
	if w := r.low(s, j); r.low(s, j-1) == "une" && (w == "décennie" || r.timeUnit(s, j) != "") {
		j--
	}
	n, unit, to, ok := r.duration(s, j)
	if !ok {
		return when{}, false
	}
	if p := r.low(s, i); (p == "pour" || p == "à" || p == "dans") && unit != "Y" {
		return when{}, false
	}
	if r.says(s, i, "dans") && j == i+1 && n > 0 && !strings.HasPrefix(r.low(s, to-1), "prochain") {
		return when{to: to}, true // "dans deux ans": then, and not in the course of them
	}
	return when{to: to, horizon: isoDuration(n, unit), past: strings.HasPrefix(r.low(s, to-1), "derni")}, true
}

// period reads "entre 2025 et 2030", "de 2021 à 2027", "2024-2026", "2025/2026".
func (r *Reader) period(s *sentence, i int) (when, bool) {
	if joint := periodJoint(r.low(s, i)); joint != "" {
		from, ok := r.yearAt(s, i+1)
		to, ok2 := r.yearAt(s, i+3)
		if ok && ok2 && r.low(s, i+2) == joint && from <= to {
			return when{to: i + 4, horizon: from + "/" + to}, true
		}
		if t, ok := r.months(s, i+1, joint); ok {
			return t, true
		}
	}
	j := i
	for j < i+6 && j < len(s.words) && s.words[j].kind == plain && r.isPeriodLead(s, j) {
		j++
	}
	from, ok := r.yearAt(s, j)
	if !ok {
		if raw := r.raw2(s, j); len(raw) == 9 && raw[4] == '/' && isYear(raw[:4]) && isYear(raw[5:]) {
			return when{to: j + 1, horizon: raw}, true
		}
		return when{}, false
	}
	if m := r.low(s, j+1); m == "-" || m == "–" || m == "‑" {
		if to, ok := r.yearAt(s, j+2); ok && from <= to && s.words[j+1].start == s.words[j].end {
			return when{to: j + 3, horizon: from + "/" + to, past: to < r.year(0)}, true
		}
	}
	return when{}, false
}

// periodJoint returns the word between the bounds of a period after its first word, ""
// where that starts none.
func periodJoint(first string) string {
	switch first {
	case "entre":
		return "et"
	case "de", "d'":
		return "à"
	}
	return ""
}

// months reads "janvier et avril", "octobre 2024 et septembre 2025", joined by the
// word that is given.
func (r *Reader) months(s *sentence, i int, joint string) (when, bool) {
	if i+2 >= len(s.words) || s.words[i].entry.month == 0 {
		return when{}, false
	}
	first := s.words[i].entry.month
	j := i + 1
	year, dated := r.yearAt(s, j)
	if dated {
		j++
	}
	if !r.says(s, j, joint) {
		return when{}, false
	}
	last, to, ok := r.monthAt(s, j+1, false)
	if !ok {
		return when{}, false
	}
	if !dated {
		year = last[:4]
	}
	from := fmt.Sprintf("%s-%02d", year, first)
	return when{to: to, horizon: from + "/" + last}, from <= last
}

// isPeriodLead tells the words before the years of a period: "sur la seule
// période 2019-2023", "budget 2025-2026", "pour 2024-2026".
func (r *Reader) isPeriodLead(s *sentence, i int) bool {
	switch r.low(s, i) {
	case "sur", "la", "seule", "période", "pour", "budget", "exercice", "de", "les", "années", "le", "l'":
		return true
	}
	return false
}

// relativeYear reads "cette année", "l'an dernier", "l'année prochaine".
func (r *Reader) relativeYear(s *sentence, i int) (when, bool) {
	n, to, past := 0, 0, false
	switch {
	case r.says(s, i, "cette", "année"):
		to = i + 2
	case r.says(s, i, "pour", "l'", "année") && (i+3 == len(s.words) || s.words[i+3].kind == mark):
		to = i + 3
	case r.says(s, i, "l'", "an", "dernier"), r.says(s, i, "l'", "an", "passé"), r.says(s, i, "l'", "année", "dernière"), r.says(s, i, "l'", "année", "passée"), r.says(s, i, "l'", "an", "précédent"), r.says(s, i, "l'", "année", "précédente"):
		n, to, past = -1, i+3, true
	case r.says(s, i, "l'", "an", "prochain"), r.says(s, i, "l'", "année", "prochaine"):
		n, to = 1, i+3
	default:
		return when{}, false
	}
	return when{to: to, horizon: r.year(n), past: past}, r.doc.Year > 0
}

// yearBefore reads "un an plus tôt", "un an auparavant": a year before what the
// text has just told.
func (r *Reader) yearBefore(s *sentence, i int) (when, bool) {
	if r.says(s, i, "l'", "année", "d'", "avant") {
		return when{to: i + 4, back: true}, true
	}
	if !r.says(s, i, "un", "an") && !r.says(s, i, "douze", "mois") || !r.says(s, i+2, "plus", "tôt") && !r.says(s, i+2, "auparavant") && !r.says(s, i+2, "avant") {
		return when{}, false
	}
	return when{to: r.skip(s, i+2, "plus", "tôt", "auparavant", "avant"), back: true}, true
}

// yearOrMonth reads "en 2024", "fin 2023", "depuis 2018", "à partir de 2026",
// "pour 2025", "en novembre dernier", "budget 2026", "de 2022".
func (r *Reader) yearOrMonth(s *sentence, i int) (when, bool) {
	j, open, bare, ok := r.yearLead(s, i)
	if !ok {
		return when{}, false
	}
	if y, ok := r.yearAt(s, j); ok && !r.says(s, j+1, "-") {
		if open {
			y += "/.."
		}
		return when{to: j + 1, horizon: y, bare: bare, past: open}, true
	}
	if bare && j > i+1 || j >= len(s.words) || s.words[j].entry.month == 0 {
		return when{}, false
	}
	m, to, ok := r.monthAt(s, j, r.looksAhead(s, i))
	if ok && open {
		m += "/.."
	}
	return when{to: to, horizon: m, bare: bare}, ok
}

// yearLead reads the words before a year or month, and returns its place; open where a
// time starts there, bare where the year may stand for less.
func (r *Reader) yearLead(s *sentence, i int) (j int, open, bare, ok bool) {
	j = i + 1
	switch r.low(s, i) {
	case "en", "pour", "courant", "fin", "début", "mi", "vers":
		return r.skip(s, j, "fin", "début", "mi", "-"), false, false, true
	case "depuis", "dès":
		return r.skip(s, j, "la", "fin", "le", "début", "l'", "année", "début"), true, false, true
	case "à":
		return i + 3, true, false, (r.says(s, j, "partir") || r.says(s, j, "compter")) && (r.says(s, i+2, "de") || r.says(s, i+2, "d'"))
	case "sur":
		return i + 3, false, false, r.says(s, j, "l'", "exercice") || r.says(s, j, "l'", "année")
	case "loi":
		return i + 3, false, false, r.says(s, j, "de", "finances")
	case "au":
		if r.says(s, j, "budget") {
			return i + 2, false, false, true
		}
		return i + 3, false, false, r.says(s, j, "mois", "de")
	case "budget", "objectif", "exercice", "marche", "primitif", "capex":
		return j, false, false, true
	case "de":
		return j, false, true, true
	case "celle":
		return i + 2, false, true, r.says(s, j, "de")
	case "l'":
		return i + 2, false, true, r.says(s, j, "année")
	}
	return j, false, false, false
}

// looksAhead tells whether the clause of word i is in the future: "sera versé en
// septembre".
func (r *Reader) looksAhead(s *sentence, i int) bool {
	for j := i - 1; j >= max(0, i-10); j-- {
		switch {
		case r.isFinite(s, j):
			return s.words[j].entry.tense == future
		case s.words[j].entry.is(auxiliary):
			return s.words[j].entry.tense == future
		}
	}
	return false
}
