package extract

import (
	"cmp"
	"slices"
	"strings"
)

// rates are the words that make an amount a rate in time, behind it. "/MWh",
// "/m²", "par action" are rates of something else.
var rates = [...]struct {
	per   string
	words string // behind the amount or the noun after it; "!" right behind the amount only
	nouns string // adjectives of the amount's own noun, before it: "loyer mensuel de"
}{
	{"year", `par an|par année|l'an!|/an|/ an|chaque année|tous les ans|à l'année|annuellement|par exercice|p.a.|annuels|annuelles|annuel|annuelle|annualisé|annualisés|annualisée|annualisées|et par an|, par an|/année`,
		`annuel annuelle annuels annuelles annualisé annualisée annualisés annualisées`},
	{"month", `par mois|/mois|/ mois|chaque mois|tous les mois|le mois!|mensuels|mensuelles|mensuel|mensuelle|mensuellement|et par mois|, par mois|/mo`,
		`mensuel mensuelle mensuels mensuelles mensualité mensualités`},
	{"week", `par semaine|/semaine|chaque semaine|toutes les semaines|la semaine!|hebdomadaires|hebdomadaire|et par semaine|/ semaine|/sem`,
		`hebdomadaire hebdomadaires`},
	{"day", `par jour|/jour|/ jour|chaque jour|tous les jours|la journée!|journaliers|journalier|quotidiens|quotidien|quotidiennes|quotidienne|et par jour|par journée|/j|la nuit!|par nuit|/nuit|par nuitée`,
		`tjm journalier journalière journaliers journalières quotidien quotidienne quotidiens quotidiennes`},
	{"hour", `de l'heure|par heure|/heure|/ heure|/h|/ h|l'heure!|horaires|horaire|chaque heure|à l'heure`,
		`horaire horaires`},
}

// notRates start like a rate and are none: "0,45 € l'an passé".
const notRates = `l'an dernier|l'an passé|l'an prochain|l'heure actuelle|le mois dernier|le mois précédent|la semaine précédente|la journée précédente|le mois prochain|le mois suivant|la semaine dernière|la semaine prochaine|chaque année que|la journée de|la nuit dernière|la nuit de|le mois de|la semaine du|la journée du|l'an 2000|l'heure où|l'heure du|à l'heure où|à l'heure actuelle|à l'heure du|à l'année près|la nuit du`

// addRates indexes the cues of rates.
func (l *lexicon) addRates() {
	for i, r := range rates {
		for cue := range strings.SplitSeq(r.words, "|") {
			row := int32(i)
			if c, direct := strings.CutSuffix(cue, "!"); direct {
				cue, row = c, row|strict
			}
			ids := l.words(cue)
			l.per.add(ids, row)
			l.info[l.longestOf(ids)].flags |= isRateWord
		}
		if i == 0 {
			for cue := range strings.SplitSeq(notRates, "|") {
				l.per.add(l.words(cue), -1)
			}
		}
		for w := range strings.FieldsSeq(r.nouns) {
			l.update(w, func(info *wordInfo) { info.rate = int8(i + 1); info.flags |= isRateWord })
		}
	}
}

// longestOf returns the longest of some words.
func (l *lexicon) longestOf(ids []wordID) wordID {
	return slices.MaxFunc(ids, func(a, b wordID) int { return cmp.Compare(len(l.ids.name(a)), len(l.ids.name(b))) })
}

// rate returns the index of the rate of an item plus one, 0 for none.
func (p *passage) rate(k int) int {
	it := &p.items[k]
	if r := p.rateAfter(k, it.last+1); r > 0 {
		return r
	}
	if r := p.rateBefore(k); r > 0 {
		return r
	}
	return p.rateOfNoun(k)
}

// rateAfter looks for the words of a rate behind an amount, over what may
// stand between: "56 milliards d'euros d'intérêts par an".
func (p *passage) rateAfter(k, i int) int {
	for n := 0; n < 7 && p.has(i); n++ {
		if row, ok := p.rateAt(i); ok && (row&strict == 0 || n == 0) {
			return int(row&^strict) + 1
		}
		t := &p.tokens[i]
		switch {
		case t.gap == border || t.kind == digits:
			return 0
		case k+1 < len(p.items) && i >= p.items[k+1].first:
			return 0
		case n == 0 && p.isMark(i, ')'): // "20 millions de dollars (17,1 millions d'euros) par an"
			row, ok := p.rateAt(i + 1)
			if !ok || row&strict != 0 {
				return 0
			}
			return int(row) + 1
		case t.kind == mark && !p.isHyphen(i) && p.raw(i) != "»" && !p.isMark(i, '*'):
			return 0
		case p.is(i, p.lex.et) || p.is(i, p.lex.contre) || p.is(i, p.lex.pour):
			return 0
		}
		i++
	}
	return 0
}

// rateAt reads the longest cue of a rate at i.
func (p *passage) rateAt(i int) (row int32, ok bool) {
	node := int32(0)
	for j := i; p.has(j) && (j == i || p.near(j)) && j < i+5; j++ {
		var on bool
		if node, on = p.lex.per.step(node, p.tokens[j].word); !on {
			break
		}
		if v, named := p.lex.per.value(node); named && !p.isOtherRate(i, j) {
			row, ok = v, v >= 0
		}
	}
	return row, ok
}

// isOtherRate tells a unit that only starts like a time: "/h" of "/hab".
func (p *passage) isOtherRate(i, j int) bool {
	if p.has(j+1) && p.tokens[j+1].gap == glued && (p.tokens[j+1].kind == word || p.isHyphen(j+1)) {
		return true // "/hab", "jour-amende"
	}
	if p.isMark(i, '/') && p.isWord(i-1) && !p.flag(i-1, isMoneyWord|isTail) { // "mégawatt/heure"
		return true
	}
	return p.isMark(i, '/') && p.tokens[i].gap > space
}

// rateBefore looks for a rate in the noun that governs the amount, "un loyer
// mensuel de 1 200 euros", "TJM : 450 €".
func (p *passage) rateBefore(k int) int {
	it := &p.items[k]
	floor := max(0, it.first-14)
	if k > 0 {
		floor = max(floor, p.items[k-1].last+1)
	}
	for i := it.first - 1; i >= floor; i-- {
		if row, ok := p.rateAt(i); ok && row&strict == 0 && (p.anyWord(i, p.lex.each)) && (k == 0 || i > p.items[k-1].last+3) {
			return int(row) + 1 // "chaque année, 65 millions"
		}
		if r := p.info(i).rate; r > 0 && p.ofMoney(i) {
			return int(r)
		}
		if p.isMark(i, ',') && (p.isDe(i+1) || i == it.first-1) {
			continue
		}
		if p.isMark(i, ';') || p.isMark(i, '.') && p.tokens[i].gap == glued && p.has(i+1) && p.tokens[i+1].gap != glued || p.isMark(i, ',') && i > it.first-3 || p.isMark(i, '%') || p.isMark(i, '(') {
			return 0
		}
	}
	return 0
}

// ofMoney tells whether the adjective of time at i is of a noun of money: "son
// chiffre d'affaires annuel", not "la prévision annuelle".
func (p *passage) ofMoney(i int) bool {
	j := i - 1
	for p.flag(j, isTail) { // "salaire brut mensuel"
		j--
	}
	return p.flag(j, isMoneyNoun|isPrice|isRated) || p.flag(i, isRated) || p.flag(j-1, isRated)
}

// rateOfNoun looks for a rate on a noun of money further on in the sentence,
// "2,5 milliards : c'est ce qu'ils cumulent en revenus annuels".
func (p *passage) rateOfNoun(k int) int {
	for i := p.items[k].last + 1; p.has(i + 1); i++ {
		if k+1 < len(p.items) && i >= p.items[k+1].first || p.isMark(i, ';') || p.isMark(i, '.') || p.isMark(i, ',') {
			return 0
		}
		if p.flag(i, isMoneyNoun) && p.info(i+1).rate > 0 && p.maybePlural(i) {
			return int(p.info(i + 1).rate)
		}
	}
	return 0
}

// settleRates settles the rates of all items: what is written once behind a pair, or
// on the amount that a conversion follows, goes for both.
func (p *passage) settleRates(per []int) []int {
	per = per[:0]
	for k := range p.items {
		r := 0
		if p.flags&isRateWord != 0 && p.items[k].verdict == money {
			r = p.rate(k)
		}
		per = append(per, r)
	}
	for k := len(per) - 2; k >= 0; k-- {
		if per[k] == 0 && per[k+1] > 0 && p.pairs(k) {
			per[k] = per[k+1]
		}
	}
	for k := 1; k < len(per); k++ {
		if per[k] == 0 && per[k-1] > 0 && p.items[k].verdict == money && p.repeats(k) {
			per[k] = per[k-1]
		}
	}
	return per
}

// pairs tells whether item k shares the rate written behind item k+1: "1 766
// euros brut et 1 398 euros net mensuels", "20.000 à 24.000 DA par mois".
func (p *passage) pairs(k int) bool {
	a, b := &p.items[k], &p.items[k+1]
	if a.verdict != money || b.verdict != money || b.first-a.last > 4 || p.isMark(b.last+1, '/') {
		return false
	}
	for i := a.last + 1; i < b.first; i++ {
		if p.is(i, p.lex.et) && !p.is(i+1, p.lex.aGrave) || p.is(i, p.lex.aGrave) && !p.is(i-1, p.lex.et) || p.isMark(i, '(') && a.code != b.code {
			return true
		}
	}
	return a.code != b.code && b.first-a.last <= 2
}

// repeats tells whether item k is item k-1 in another currency, is what that becomes, or
// goes on a series of prices: "9,99 €/mois, puis 19,99 € après un an".
func (p *passage) repeats(k int) bool {
	a, b := &p.items[k-1], &p.items[k]
	if p.converts(a, b) || p.restates(k) || p.joint(a, b) == to { // "un salaire horaire passé de 12,50 à 13,20 €"
		return true
	}
	for i := max(a.last+1, b.first-3); i < b.first; i++ {
		if p.is(i, p.lex.puis) || p.is(i, p.lex.contre) || p.is(i, p.lex.dont) {
			return true
		}
	}
	return false
}
