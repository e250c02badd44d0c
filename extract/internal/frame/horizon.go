package frame

import (
	"strconv"
	"strings"
)

// horizons tells when the money of each amount flows.
func (r *Reader) horizons() {
	titleYear := r.titleYear()
	for k := range r.amounts {
		a := &r.readings[k]
		t, s := r.timeOf(k)
		if r.converts(k) && r.readings[k-1].HorizonText != "" {
			a.Horizon, a.HorizonText = r.readings[k-1].Horizon, r.readings[k-1].HorizonText
			continue
		}
		if t == nil {
			if j, ok := r.sharesTime(k); ok {
				a.Horizon, a.HorizonText = r.readings[j].Horizon, r.readings[j].HorizonText
			}
			if a.HorizonText == "" && a.Link != SameAs {
				a.Horizon, a.HorizonText = titleYear, titleYear
			}
			continue
		}
		r.note(k, "horizon", reason{rule: "time", s: s, from: t.from, to: t.to})
		a.Horizon = t.horizon
		a.HorizonText = r.text[s.words[t.from].start:s.words[t.to-1].end]
		switch {
		case t.back:
			a.Horizon = ""
			if j := r.beforeBack(k); j >= 0 {
				a.Horizon = yearEarlier(r.readings[j].Horizon)
			}
		case r.amounts[k].Per == "year" && strings.HasPrefix(t.horizon, "../") && r.says(s, t.from, "à", "l'", "horizon"):
			a.Horizon = t.horizon[len("../"):] // a sum of each year has no deadline
		}
	}
	for k := range r.amounts { // the same money is told again with its time
		if to := r.readings[k].LinkTo; r.readings[k].Link == SameAs && r.readings[to].HorizonText == "" {
			r.readings[to].Horizon, r.readings[to].HorizonText = r.readings[k].Horizon, r.readings[k].HorizonText
		}
	}
}

// titleYear returns the year that the title of a text names for all that follows:
// "Budget primitif 2024, principales inscriptions :". Empty where there is none.
func (r *Reader) titleYear() string {
	if len(r.sentences) == 0 || r.sentences[0].start > 0 {
		return ""
	}
	s := r.sentences[0]
	for i := 1; i < min(len(s.words)-1, 8); i++ {
		before, w := &s.words[i-1], &s.words[i]
		if year, ok := r.yearAt(s, i); ok {
			if before.kind == plain && r.isDated(s, i-1) && s.words[i+1].kind == mark && strings.Contains(":,.", r.raw(s, i+1)) {
				return year
			}
			return ""
		}
		if w.kind == amount || w.kind == mark || r.isFinite(s, i) {
			return ""
		}
	}
	return ""
}

// isDated tells a noun whose year is that of the money: "budget 2024", not "France
// 2030", "en 2024".
func (r *Reader) isDated(s *sentence, i int) bool {
	if s.words[i].entry.is(preposition|ofWord|toWord|article|month|planNoun|timeLead) && r.low(s, i) != "budget" && r.low(s, i) != "capex" && r.low(s, i) != "primitif" && r.low(s, i) != "objectif" {
		return false
	}
	switch r.low(s, i) {
	case "france", "vision", "horizon", "agenda", "présidentielle", "jo", "mondial", "europe":
		return false
	}
	return true
}

// beforeBack returns the amount that "un an plus tôt" looks back from: the last one
// with a date that does not look back itself.
func (r *Reader) beforeBack(k int) int {
	for j := k - 1; j >= 0 && j > k-4; j-- {
		if r.readings[j].Horizon != "" && !looksBack(r.readings[j].HorizonText) {
			return j
		}
	}
	return -1
}

// looksBack tells "un an plus tôt", "l'année d'avant".
func looksBack(text string) bool {
	return strings.HasPrefix(text, "un an") || strings.HasPrefix(text, "douze mois") || strings.HasSuffix(text, "avant")
}

// sharesTime returns the amount whose time another without a time of its own has
// too: a part has its total's, results have those of the period that was told, and
// so have the members of a list.
func (r *Reader) sharesTime(k int) (int, bool) {
	a := &r.readings[k]
	switch {
	case a.Link != NoLink && a.LinkTo < k:
		return a.LinkTo, a.Link == SameAs || r.at[k].sentence-r.at[a.LinkTo].sentence <= 1
	case k == 0:
		return 0, false
	case a.Kind == Revenue || a.Kind == Earnings:
		j := r.resultBefore(k)
		return max(j, 0), j >= 0
	}
	return k - 1, r.sharesLead(k)
}

// resultBefore returns the result told before amount k whose period is that of k.
func (r *Reader) resultBefore(k int) int {
	for j := k - 1; j >= 0 && j > k-4 && r.at[k].sentence <= r.at[j].sentence+1; j-- {
		b := &r.readings[j]
		if b.Kind != Revenue && b.Kind != Earnings {
			return -1
		}
		if b.Link == PartOf || looksBack(b.HorizonText) || b.Horizon == "" {
			continue
		}
		if len(b.Horizon) == len("2025-01/2025-06") || r.at[k].sentence == r.at[j].sentence && len(b.Horizon) == len("2025") && b.Horizon[0] != 'P' {
			return j
		}
		return -1
	}
	return -1
}

// sharesLead tells whether amount k goes on with the list of the one before it,
// whose time stands before both: "a versé en 2008 81 millions pour une route, 29
// pour l'éclairage".
func (r *Reader) sharesLead(k int) bool {
	if r.at[k].sentence != r.at[k-1].sentence || r.readings[k-1].HorizonText == "" {
		return false
	}
	s := r.sentences[r.at[k].sentence]
	from := r.at[k-1].word
	start := s.words[max(0, from-2*timeReach)].start
	return strings.Contains(r.text[start:s.words[from].start], r.readings[k-1].HorizonText) && r.continues(s, from, r.at[k].word)
}

// yearEarlier takes a year off a date or period: "2023-01/2023-06" is
// "2022-01/2022-06".
func yearEarlier(h string) string {
	parts := strings.Split(h, "/")
	for i, p := range parts {
		if len(p) < 4 {
			return ""
		}
		y, err := strconv.Atoi(p[:4])
		if err != nil {
			return ""
		}
		parts[i] = strconv.Itoa(y-1) + p[4:]
	}
	return strings.Join(parts, "/")
}

// timeReach is from which distance on an expression of time goes with no amount,
// and opening what one at the head of its sentence is nearer.
const (
	timeReach = 22
	opening   = 12
)

// timeOf returns the expression of time that goes with amount k: the one after
// it in its clause, else one before it, else that at the head of the sentence.
func (r *Reader) timeOf(k int) (*when, *sentence) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	var best *when
	least := timeReach
	times := r.times(s)
	for i := range times {
		if k := r.readings[k].Kind; (k == Price || k == Pay) && strings.HasPrefix(times[i].horizon, "P") {
			continue // "pendant six mois" is no time of a price
		}
		if d := r.timeDistance(s, at.word, &times[i]); d < least {
			best, least = &times[i], d
		}
	}
	return best, s
}

// timeDistance tells how far an expression of time is from the amount at word a,
// in words and the weight of what stands between.
func (r *Reader) timeDistance(s *sentence, a int, t *when) int {
	from, to, d := a+1, t.from, 0
	if t.to <= a {
		from, to, d = t.to, a, 3
	}
	if to-from >= timeReach+opening {
		return timeReach
	}
	if t.bare {
		d += 8
	}
	if r.datesElse(s, t.from) {
		d += timeReach
	}
	for i := from; i < to; i++ {
		w := &s.words[i]
		switch {
		case w.kind == amount && t.from > a && r.converts(int(w.amount)):
		case w.kind == amount && t.from > a && i-a > 2 && r.apart(s, a, i):
			d += 20 // it goes with that amount alone
		case w.kind == amount && t.from > a:
			d += 9
		case w.kind == amount:
			d += 4
			if i == t.to || i == t.to+1 || t.from > 0 && s.words[t.from-1].kind == amount {
				d += 4
			}
		case w.kind == mark:
			switch r.raw(s, i) {
			case ";":
				d += 25
			case ",", ":", "(", ")":
				d += 2
			}
		case r.low(s, i) == "contre":
			d += 20
		case w.entry.is(relative), r.low(s, i) == "alors", r.low(s, i) == "tandis":
			d += 6
		}
		d++
	}
	if t.to <= a && t.from > 0 && s.words[t.from-1].kind == amount {
		d += 8 // it goes with the amount right before it
	}
	if t.to <= a && r.closes(s, t.from) {
		d += 20
	}
	if t.to <= a && r.opens(s, t.from) {
		d -= opening
	}
	return d
}

// datesElse tells whether the expression of time at word i is of what stands
// before it: "annoncés en 2021", "opérationnel au premier trimestre", "plus qu'en
// décembre".
func (r *Reader) datesElse(s *sentence, i int) bool {
	if i == 0 {
		return false
	}
	switch r.low(s, i) {
	case "pour", "d'", "sur", "jusqu'":
		if w := r.low(s, i-1); w != "que" && w != "qu'" && w != "%" {
			return false // "annoncés pour 2024" is a time of the money
		}
	}
	switch r.low(s, i-1) {
	case "opérationnel":
		return !r.says(s, i-2, "résultat") && !r.says(s, i-2, "bénéfice")
	case "que", "qu'", "opérationnelle", "service", "né", "née", "créé", "créée", "fondé", "fondée", "lancé", "lancée", "inauguré", "inaugurée", "signé", "signée", "entré", "ouvert", "engagé", "engagée", "engagés", "clos", "close", "%":
		return true
	}
	for j := i - 1; j >= max(0, i-4) && s.words[j].kind != amount; j-- {
		w := &s.words[j]
		if r.says(s, j-1, "en", "service") {
			return true
		}
		if j < i-1 && w.kind == plain && !w.entry.is(ofWord|toWord|preposition|article) && !w.capital && j+1 != i-1 {
			return false
		}
		if w.entry.verb != nil && w.entry.verb.stance == says && w.entry.tense == participle {
			return r.low(s, j) != "promis" || s.words[j].start > 0 && j > 0 && s.words[j-1].kind != amount
		}
		if r.isFinite(s, j) {
			return false
		}
	}
	return false
}

// apart tells whether the amount at word b says another thing than that at word a,
// of which it is no part: "ramène la dette à 9 milliards, un mieux de 2".
func (r *Reader) apart(s *sentence, a, b int) bool {
	if l := &r.readings[s.words[b].amount]; l.Link != NoLink && l.LinkTo <= int(s.words[a].amount) {
		return false
	}
	told := false
	for i := a + 1; i < b; i++ {
		if s.words[i].entry.is(coordinator) {
			return false
		}
		told = told || s.words[i].kind == mark && r.low(s, i) != "(" && r.low(s, i) != ")" || r.isFinite(s, i)
	}
	return told
}

// closes tells whether the expression of time at word i ends what an amount before
// it says: "promis 1 400 milliards sur dix ans, et 600 de plus".
func (r *Reader) closes(s *sentence, i int) bool {
	if i == 0 || s.words[i-1].kind == mark || s.words[i-1].entry.is(coordinator) {
		return false
	}
	for j := i - 1; j >= max(0, i-10); j-- {
		switch {
		case s.words[j].kind == amount:
			return true
		case s.words[j].kind == mark && r.low(s, j) != ",", s.words[j].entry.is(coordinator | relative), r.isFinite(s, j):
			return false
		}
	}
	return false
}

// opens tells whether word i opens a sentence or a part of it after ";".
func (r *Reader) opens(s *sentence, i int) bool {
	for ; i > 0; i-- {
		switch r.low(s, i-1) {
		case "«", "–", "-", "•", "\"":
			continue
		case ";", ":":
			return true
		}
		return false
	}
	return true
}

// converts tells whether amount k is the one before it in another currency.
func (r *Reader) converts(k int) bool {
	return r.readings[k].Link == SameAs && r.readings[k].LinkTo == k-1
}
