package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// cues tells which words before a number can make it stand for money in a sentence
// that states none: all that elisionOf asks for, and a little more.
type cues struct {
	exact   bool // qualifiers and verbs of money: "environ 3,4"
	flows   bool // articles: "les 20 restants"
	shares  bool // demonstratives anywhere in the sentence: "De ces aides, 30 viendront"
	minutes bool // nothing else, for an hour parts the number from all other cues: "en 18 h 30"
}

// How many words before a number may be its cue, and after how many words or bytes of
// looking it is taken to have one.
const (
	reachCue   = 6
	reachShare = 64
	reachBytes = 512
)

// isCuedBefore tells whether the words before the number at i can make it stand for
// money. No sentence starts before floor.
func (l *lexicon) isCuedBefore(text string, floor, i int, c cues) bool {
	words, low, set := 0, max(floor, i-reachBytes), &l.cues
	if c.exact {
		set = &l.exactCues
	}
	for near := !c.minutes; near || c.shares; near = near && words < reachCue {
		if !near {
			set = &l.theseCues
		}
		if i <= low {
			return low > floor
		}
		if l.mute[text[i-1]] {
			i--
			continue
		}
		if !isLetter(text[i-1]) {
			if n := signBefore(text, i); n > 0 {
				i -= n
				if near && l.isCueSign(text[i:i+n], words, c) {
					return true
				}
				c.shares = c.shares && !(mayStop(text[i]) && stop(text, i) >= 0)
				continue
			}
		}
		end, id := i, wordID(0)
		if i, id = l.mayCue(text, low, i, set); id != 0 && (near && l.isCue(id, c) || c.shares && slices.Contains(l.these, id)) {
			if id != l.en || c.exact || !isDigit(text[end+spaceAt(text, end)]) { // "en 2019 que les 4" takes nothing up
				return true
			}
		}
		if words++; words == reachShare { // "12 sera 12 sera 12 sera"
			return true
		}
	}
	return false
}

// mayCue returns where the word starts that ends at i, and which one it is if a set of
// cues has its first letters.
func (l *lexicon) mayCue(text string, low, i int, set *prefixSet) (start int, id wordID) {
	if i > low+8 { // most words are short and of ASCII
		key, n := lettersBefore(text, i)
		switch {
		case n == 0 || n == 8:
		case !set.has(key):
			return i - n, 0
		case endsWord(text, i):
			return i - n, l.ids.short.find(key)
		}
	}
	if start, ok := isNoCue(text, low, i, set); ok {
		return start, 0
	}
	start = max(low, wordStart(text, i))
	w := readLetters(text, start, i)
	return start, l.wordOf(&w, text[start:i])
}

// signBefore returns the length of the sign that ends at i, 0 where a word does.
func signBefore(text string, i int) int {
	switch b := text[i-1]; {
	case isLetter(b) || foldAccent[b] != 0 && i > 1 && text[i-2] == 0xC3: // "é"
		return 0
	case b < utf8.RuneSelf:
		return 1
	}
	r, n := utf8.DecodeLastRuneInString(text[:i])
	if isWordRune(r) {
		return 0
	}
	return n
}

// isMinutes tells a number right behind an hour: "18 h 30".
func isMinutes(text string, i int) bool {
	before, isHour := strings.CutSuffix(strings.TrimSuffix(text[max(0, i-4):i], " "), "h")
	before = strings.TrimSuffix(before, " ")
	return isHour && before != "" && isDigit(before[len(before)-1])
}

// endsWord tells whether no letter stands at i, so that a word that goes up to it ends there.
func endsWord(text string, i int) bool { return text[i] < utf8.RuneSelf && !isLetter(text[i]) }

// isCueSign tells whether a sign that some words part from a number may be its cue.
func (l *lexicon) isCueSign(sign string, words int, c cues) bool {
	return words == 0 && (sign == "(" || sign == ":") ||
		c.exact && (sign == "+" || l.info[l.ids.get(sign)].flags&isQualifying != 0)
}

// aGraveKey is "à" as a wordKey has it.
const aGraveKey = 0xA0C3

// isNoCue tells by its first letters that the word that ends at i is no cue of a set,
// and where it starts.
func isNoCue(text string, low, i int, set *prefixSet) (start int, ok bool) {
	for start = i; start > low+1 && start > i-maxWord; {
		n := lettersEnding(text, start)
		start -= n
		switch {
		case n > 0:
		case isLetter(text[start-1]):
			start--
		case text[start-1] >= utf8.RuneSelf && text[start-2] == 0xC3: // "é"
			start -= 2
		case start == i || text[start-1] >= utf8.RuneSelf:
			return start, false
		case text[start:i] == "à" && endsWord(text, i): // as common as "de"
			return start, !set.has(aGraveKey)
		default:
			key, _, ok := keyAt(text, start)
			return start, ok && !set.has(key)
		}
	}
	return start, false
}

// addCues indexes the first letters of what isCue and isCuedBefore know.
func (l *lexicon) addCues() {
	for _, id := range l.these {
		l.theseCues.put(l.ids.prefix(id))
	}
	for c := range l.mute {
		if b := byte(c); b < utf8.RuneSelf {
			l.mute[c] = !isLetter(b) && !mayStop(b) && !strings.ContainsRune("(:+", rune(b)) && l.info[l.ascii[b]].flags&isQualifying == 0
		}
	}
	for n := range len(l.info) - 1 {
		id := wordID(n + 1)
		afar := slices.Contains(l.these, id)
		if afar || l.isCue(id, cues{flows: true}) {
			l.cues.put(l.ids.prefix(id))
		}
		if afar || l.isCue(id, cues{flows: true, exact: true}) {
			l.exactCues.put(l.ids.prefix(id))
		}
	}
}

// isCue tells whether the word can make a number near it stand for money.
func (l *lexicon) isCue(id wordID, c cues) bool {
	f := l.info[id].flags
	return f&isChange != 0 || f&isPrice != 0 && f&(isMoneyNoun|isFunction) == 0 || id == l.en ||
		c.exact && (f&(isFlow|isQualifying) != 0 || id == l.soit) ||
		c.flows && slices.Contains(l.definite, id)
}
