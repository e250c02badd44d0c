package frame

import (
	"strconv"
	"strings"
)

// horizons tells when the money of each amount flows.
func (r *Reader) horizons() {
	for k := range r.amounts {
		a := &r.readings[k]
		t, s := r.timeOf(k)
		switch {
		case t != nil:
			r.note(k, "horizon", reason{rule: "time", s: s, from: t.from, to: t.to})
			a.Horizon = t.horizon
			a.HorizonText = r.text[s.words[t.from].start:s.words[t.to-1].end]
			if t.back && k > 0 {
				a.Horizon = yearEarlier(r.readings[k-1].Horizon)
			}
		case k > 0 && r.sharesTime(k):
			b := &r.readings[k-1]
			if a.Link == PartOf && a.LinkTo < k {
				b = &r.readings[a.LinkTo]
			}
			a.Horizon, a.HorizonText = b.Horizon, b.HorizonText
		}
	}
}

// sharesTime tells whether an amount without a time of its own has that of
// another: a part has its total's, results have those of the period that was told.
func (r *Reader) sharesTime(k int) bool {
	a, b := &r.readings[k], &r.readings[k-1]
	switch {
	case a.Link == PartOf && a.LinkTo < k:
		return r.at[a.LinkTo].sentence == r.at[k].sentence
	case a.Kind == Revenue || a.Kind == Earnings:
		return (b.Kind == Revenue || b.Kind == Earnings) && len(b.Horizon) == len("2025-01/2025-06") && r.at[k].sentence <= r.at[k-1].sentence+1
	}
	return false
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
		d += 20
	}
	for i := from; i < to; i++ {
		w := &s.words[i]
		switch {
		case w.kind == amount && t.from > a && r.converts(w.amount):
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
		case w.entry.is(relative), r.low(s, i) == "contre":
			d += 6
		}
		d++
	}
	if t.to <= a && t.from > 0 && s.words[t.from-1].kind == amount {
		d += 8 // it goes with the amount right before it
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
	w := &s.words[i-1]
	switch r.low(s, i-1) {
	case "que", "qu'", "opérationnel", "opérationnelle", "service", "né", "née", "créé", "créée", "fondé", "fondée", "lancé", "lancée", "inauguré", "inaugurée", "signé", "signée", "entré", "ouvert":
		return true
	}
	return w.entry.verb != nil && w.entry.verb.stance == says && w.entry.tense == participle && r.low(s, i-1) != "promis"
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
