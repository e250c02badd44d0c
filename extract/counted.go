package extract

import "strings"

// countsThings tells whether a magnitude stands at i with a single number in digits
// before it, and only counts what follows: "compte 12 millions d'habitants", "de 70
// milliards de paramètres". See passage.countsThings.
func (l *lexicon) countsThings(text string, i int) bool {
	w := readLetters(text, i, len(text))
	return l.wordCountsThings(text, i, w.end, &l.info[l.wordOf(&w, text[i:w.end])])
}

// wordCountsThings is countsThings for a word that has been read.
func (l *lexicon) wordCountsThings(text string, i, end int, info *wordInfo) bool {
	return info.flags&isMagnitude != 0 && l.isOfThings(text, end) && l.isSingle(text, i-1)
}

// isSingle tells whether a number in digits ends at i, with a word before it that joins
// it to no other.
func (l *lexicon) isSingle(text string, i int) bool {
	start := i
	for start > 0 && (isDigit(text[start-1]) || text[start-1] == ',' && start < i) {
		start--
	}
	end := start - 1
	if start == i || end < 1 || text[i] != ' ' || text[end] != ' ' || !isLetter(text[end-1]) {
		return false
	}
	low := end
	for low > 0 && isLetter(text[low-1]) && low > end-maxWord {
		low--
	}
	if end-low <= len("voire") {
		switch strings.ToLower(text[low:end]) {
		case "et", "ou", "puis", "ni", "voire", "a", "pour":
			return false
		}
	}
	return low == 0 || text[low-1] == ' '
}

// isOfThings tells whether " de" or " d'" and a noun of what is only counted stand at i.
func (l *lexicon) isOfThings(text string, i int) bool {
	if i+3 > len(text) || text[i] != ' ' || text[i+1] != 'd' {
		return false
	}
	switch rest := text[i:]; {
	case strings.HasPrefix(rest, " de "), strings.HasPrefix(rest, " d'"):
		i += len(" d'")
		i += spaceAt(text, i)
	case strings.HasPrefix(rest, " d’"):
		i += len(" d’")
	default:
		return false
	}
	w := readLetters(text, i, len(text))
	if !w.endsPlainly(text) || w.accent {
		return false
	}
	f := l.info[l.wordOf(&w, text[i:w.end])].flags
	return f&isCountNoun != 0 && f&(isMoneyNoun|isMoneyWord|isBetween|isFunction|isFlow|isPlace|isTail) == 0
}
