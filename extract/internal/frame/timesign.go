package frame

import "strings"

// A timeSign is a word without which a form of time is not: the year of "d'ici la fin
// 2027", the unit of "sur cinq ans". It may be of several sorts.
type timeSign uint8

const (
	aDate     timeSign = 1 << iota // a year, or a day of a month
	aMonth                         // "mars"
	aUnit                          // "ans"
	aQuarter                       // "trimestre", "T1"; "premiers" of "les six premiers mois"
	timeSigns = 4
)

// quarterSigns are what tells a quarter or a part of a year, beside "T1".
var quarterSigns = [...]string{"trimestre", "semestre", "moitié", "premiers"}

// addTimeSigns marks the words that are signs of time.
func (l *Lexicon) addTimeSigns() {
	for _, w := range quarterSigns {
		l.at(w).sign |= aQuarter
	}
	for i := range timeUnits {
		for w := range strings.FieldsSeq(timeUnits[i].words) {
			e := l.at(w)
			e.unit, e.sign = timeUnits[i].letter, e.sign|aUnit
		}
	}
	for _, e := range l.words.entries {
		if e.is(month) {
			e.sign |= aMonth
		}
		if e.is(timeNoun) {
			e.sign |= aUnit
		}
	}
}

// longestLead is how many words may stand before the year, month or unit of a
// time: "d'ici à la fin de l'année".
const longestLead = 10

// signTimes tells at each word which forms of time it may start, by the signs that it is
// or leads to, and lists the words that may start any, the last one first.
func (r *Reader) signTimes(s *sentence) []int {
	list := r.starts[:0]
	var next [timeSigns]int // the place of the next one of each sort
	for k := range next {
		next[k] = len(s.words) + longestLead
	}
	last := len(s.words) + longestLead // the place of the last one of any
	for i := len(s.words) - 1; i >= 0; i-- {
		w := &s.words[i]
		here, starts := w.entry.sign, w.entry.times
		if !w.clear {
			here, starts = s.ofTime(i)
		}
		if here != 0 {
			last = i
			for k := range next {
				if here>>k&1 != 0 {
					next[k] = i
				}
			}
		}
		if starts&^fixedBit != 0 {
			signs := timeSign(0)
			if last <= i+longestLead {
				for k := range next {
					if next[k] <= i+longestLead {
						signs |= 1 << k
					}
				}
			}
			starts &= r.lex.forms[signs]
		}
		if w.forms = starts; starts != 0 {
			list = append(list, i)
		}
	}
	r.starts = list
	return list
}

// ofTime tells the signs of time that the word at i is, and the forms of time that it may
// start: of one of letters alone what its entry says.
func (s *sentence) ofTime(i int) (is timeSign, starts uint16) {
	w := &s.words[i]
	switch {
	case w.kind == number && w.mayHaveYear():
		return aDate, periodBit
	case w.kind == number && i+1 < len(s.words) && (s.words[i+1].entry.month > 0 || s.words[i+1].low == "er"):
		return aDate, quarterBit
	case w.kind == number: // "les 6 premiers mois"
		return 0, quarterBit
	case isQuarterWord(w.low):
		return aQuarter, quarterBit | periodBit
	}
	return w.entry.sign, w.entry.times
}

// mayHaveYear tells a number as long as "2024", "2024/2025" or "1/3/2024".
func (w *word) mayHaveYear() bool { return w.end-w.start == 4 || w.end-w.start >= 8 }

// isQuarterWord tells "t1", "s2", "t1'22".
func isQuarterWord(w string) bool {
	return len(w) > 1 && len(w) < 6 && (w[0] == 't' || w[0] == 's' || w[0] == 'q') && w[1] >= '1' && w[1] <= '4'
}
