package extract

import "slices"

// A follow says what stands after an item.
type follow uint8

const (
	ends     follow = iota // a mark or the end: "92."
	goesOn                 // a small word: "50 au titre de"
	flows                  // a verb or participle of money: "50 viendront"
	pays                   // a noun of money: "13 milliards de dépenses"
	counts                 // a noun that is counted: "700 milliards d'opérations"
	proper                 // a name: "3 Airbus"
	measures               // a unit, a percentage, an ordinal: "12 %", "5G", "18e"
	numeral                // another number
)

// following tells what stands after token i-1.
func (p *passage) following(i int) follow {
	for p.flag(i, isTail) && p.near(i) { // "75 k€ brut", "2 M€ HT"
		i++
	}
	if !p.has(i) || p.tokens[i].gap == border {
		return ends
	}
	t := &p.tokens[i]
	switch t.kind {
	case digits:
		return numeral
	case mark:
		switch p.raw(i) {
		case "%", "‰", "°", "²", "³", "º", "×":
			return measures
		case "-", "\u2011":
			if t.gap == glued && p.isWord(i+1) && p.tokens[i+1].gap == glued {
				return measures
			}
		}
		return ends
	}
	if t.gap == glued {
		return measures
	}
	return p.noun(i)
}

// noun sorts the word at i after a number: a plain one by itself, others by what follows.
func (p *passage) noun(i int) follow {
	t, w := &p.tokens[i], p.info(i)
	f, known := w.kind()
	switch {
	case p.is(i, p.lex.pour) && p.cardinalAt(i+1) == 100 && !p.isMoneyAt(i+2):
		return measures
	case p.isDe(i):
		return p.complement(i + 1)
	case w.flags&isPlace != 0 && p.demonym(i) != "":
		return goesOn // "les 500 milliards américains"
	case p.isUnitLetter(i):
		return measures
	case known && f != counts, isPlaced(p.raw(i)):
	case t.elided:
		return goesOn
	case p.cardinalAt(i) > 0 && p.flag(i+1, isTimeUnit): // "600 six mois plus tard"
		return goesOn
	}
	shape := t.shape
	if shape == upper && !p.shouts() {
		shape = title
	}
	return w.behindNumber(p.raw(i), shape)
}

// isUnitLetter tells a unit of one letter, "2,5 t", "3 m", from "a" and "y".
func (p *passage) isUnitLetter(i int) bool {
	t := &p.tokens[i]
	return t.end-t.start == 1 && !t.elided && t.shape == lower && p.raw(i) != "a" && p.raw(i) != "y"
}

// placed are the forms of a participle of money, "les 20 placés à la banque", that the
// lexicon, which knows words without their accents, does not tell from "7 places".
var placed = [...]string{"placés", "placées"}

func isPlaced(raw string) bool { return slices.Contains(placed[:], raw) }

// maybePlural tells whether the word at i may be a noun that a number counts:
// one in the plural.
func (p *passage) maybePlural(i int) bool { return maybePlural(p.raw(i)) }

func maybePlural(s string) bool {
	switch s[len(s)-1] | 0x20 {
	case 's', 'x', 'z':
		return true
	}
	return len(s) <= 3
}

// complement sorts what stands after "de": "de paramètres", "de dettes", "de
// plus", "de l'État", "de Brookfield".
func (p *passage) complement(i int) follow {
	for p.flag(i, isBetween) || p.isDe(i) {
		i++
	}
	if !p.has(i) {
		return ends
	}
	t := &p.tokens[i]
	f := p.info(i).flags
	switch {
	case t.kind == digits:
		return goesOn
	case t.kind == mark:
		return ends
	case p.raw(i) == "t" && !t.elided: // "12 millions de t"
		return counts
	case f&isMoneyNoun != 0:
		return pays
	case f&isCountNoun != 0 && t.shape != title, p.isPeople(i):
		return counts
	case f&(isFunction|isFlow) != 0 || t.elided:
		return goesOn
	case t.shape != lower && !p.shouts():
		return goesOn
	}
	return counts
}

// isPeople tells the name of a people: "71 millions d'Égyptiens".
func (p *passage) isPeople(i int) bool {
	if !p.flag(i, isPlace) || !p.maybePlural(i) {
		return false
	}
	pl, next, ok := p.lex.placeAt(p.tokens, i)
	return ok && next == i+1 && isDemonym(pl, p.raw(i))
}

// isMoneyAt tells whether a currency or a magnitude stands at i.
func (p *passage) isMoneyAt(i int) bool {
	if p.isDe(i) {
		i++
	}
	return p.unitStart(i) >= 0
}

// shouts tells whether the passage is all in capitals, as headlines are.
func (p *passage) shouts() bool {
	if p.shout == 0 {
		ups, lows := 0, 0
		for i := range p.tokens {
			if t := &p.tokens[i]; t.kind == word && t.end-t.start > 2 {
				switch t.shape {
				case upper:
					ups++
				case lower:
					lows++
				}
			}
		}
		p.shout = 1
		if ups > 3*lows && ups > 1 {
			p.shout = 2
		}
	}
	return p.shout == 2
}
