package extract

import (
	"milliards/currency"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSentence bounds the bytes of a passage: text without any stop is read in
// stretches of this size, cut at spaces, so that reading it stays linear.
const maxSentence = 4096

// sentenceAt returns the bounds of the sentence that holds the byte at pos, no
// earlier than floor.
func sentenceAt(text string, pos, floor int) (from, to int) {
	low := max(floor, pos-maxSentence)
	from = low
	for i := pos; i > low; {
		if i = lastStop(text, low, i); i < low {
			break
		}
		if end := stop(text, i); end >= 0 && end <= pos {
			from = end
			break
		}
	}
	if from == low && low > floor {
		if k := strings.IndexByte(text[low:pos], ' '); k >= 0 {
			from = low + k
		}
	}
	high := min(len(text), from+2*maxSentence)
	to = high
	for i := pos; i < high; {
		if i = nextStop(text, i, high); i == high {
			break
		}
		if end := stop(text, i); end >= 0 {
			to = end
			break
		}
		i++
	}
	if to == high && high < len(text) {
		if k := strings.LastIndexByte(text[pos:high], ' '); k > 0 {
			to = pos + k
		}
		for to < len(text) && !utf8.RuneStart(text[to]) {
			to++
		}
	}
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	return from, to
}

// stop returns the place after the stop at i, where the next sentence may
// start, or -1 where the mark at i ends no sentence.
func stop(text string, i int) int {
	if text[i] == '\n' {
		if softBreak(text, i) {
			return -1
		}
		return i + 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if r >= utf8.RuneSelf && r != '…' {
		return -1
	}
	j := i + n
	for j < len(text) && !isLetter(text[j]) { // "… ?! » "
		if text[j] == ' ' && j+1 < len(text) && text[j+1] < utf8.RuneSelf { // as a rule
			break
		}
		r, n := utf8.DecodeRuneInString(text[j:])
		if !strings.ContainsRune(`.!?…»"”)`, r) && !((r == ' ' || r == 0xA0 || r == 0x202F) && j+n < len(text) && strings.HasPrefix(text[j+n:], "»")) {
			break
		}
		j += n
	}
	k := skipSpaces(text, j)
	if k == j && k < len(text) && text[k] != '\n' {
		return -1
	}
	if k >= len(text) || text[k] == '\n' {
		return j
	}
	if text[i] == '.' && abbreviates(text, i) {
		return -1
	}
	if r, _ := utf8.DecodeRuneInString(text[k:]); unicode.IsLower(r) || r == ',' || r == ';' || r == ')' {
		return -1
	}
	if text[i] == '.' && isDigit(text[k]) && i > 0 && isDigit(text[i-1]) && k == j+1 && k+1 < len(text) && !isDigit(text[k+1]) && strings.HasPrefix(text[k+1:], " %") {
		return -1 // "6. 2 %", a slip
	}
	return j
}

func skipSpaces(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r != ' ' && r != '\t' && r != '\r' && !isSpace(r) {
			break
		}
		i += n
	}
	return i
}

// longestAbbreviation is the number of bytes of the longest word that a dot may
// abbreviate.
const longestAbbreviation = 6

// abbreviates tells whether the dot at i belongs to an abbreviation: "M. Roy",
// "env. 3 M€", "J.-L.", but ends a sentence in "75 M€." and "de 9 h.".
func abbreviates(text string, i int) bool {
	j := i
	for j > 0 && i-j <= longestAbbreviation {
		if isLetter(text[j-1]) {
			j--
			continue
		}
		r, n := utf8.DecodeLastRuneInString(text[:j])
		if r < utf8.RuneSelf || !unicode.IsLetter(r) {
			break
		}
		j -= n
	}
	if j == i || i-j > longestAbbreviation {
		return false
	}
	s := text[j:i]
	switch s {
	case "mio", "Mio", "mia", "Mia", "Md", "Mds", "Mrd", "Mrds", "md", "mds", "mrd": // "6,2 mio. CHF"
		k := skipSpaces(text, i+1)
		return k < len(text) && unitFollows(text[k:])
	}
	if s == "fr" || s == "Fr" || s == "frs" || s == "Frs" { // "7 fr. 50", "fr. 2'480'000.–"
		k := skipSpaces(text, i+1)
		return k < len(text) && isDigit(text[k])
	}
	if j > 0 && (isDigit(text[j-1]) || text[j-1] == ' ' && j > 1 && isDigit(text[j-2])) {
		return false
	}
	if utf8.RuneCountInString(s) == 1 {
		r, _ := utf8.DecodeRuneInString(s)
		return unicode.IsUpper(r) || s == "p" || s == "n" || s == "c"
	}
	l := theLexicon()
	w := readLetters(text, j, i)
	return l.info[l.wordOf(&w, s)].flags&isAbbreviation != 0
}

// softBreak tells whether the line break at i only wraps a line: the next one
// goes on in small letters ("60 millions⏎d'euros"), or with the unit of the
// number before it ("12,4⏎M€").
func softBreak(text string, i int) bool {
	k := skipSpaces(text, i+1)
	if k >= len(text) || text[k] == '\n' {
		return false
	}
	j := i
	for j > 0 && (text[j-1] == ' ' || text[j-1] == '\r' || text[j-1] == '\t') {
		j--
	}
	if j == 0 || strings.IndexByte(".!?:;|", text[j-1]) >= 0 {
		return false
	}
	next, _ := utf8.DecodeRuneInString(text[k:])
	last, _ := utf8.DecodeLastRuneInString(text[:j])
	switch {
	case unicode.IsLower(next):
		return true
	case last == '-' || last == '\u2010' || last == 0xAD:
		return true
	case isDigit(text[j-1]):
		return unitFollows(text[k:])
	case unicode.IsDigit(next):
		return unicode.IsLower(last) || last == ',' || endsInCode(text[:j])
	case unicode.IsLetter(next):
		return last == ',' || last == '\'' || last == '’'
	}
	return next == '€' || next == '$' || next == '('
}

// endsInCode tells whether s ends in the code of a currency: "CHF⏎12'500".
func endsInCode(s string) bool {
	if len(s) < 3 || len(s) > 3 && isLetter(s[len(s)-4]) {
		return false
	}
	_, ok := currency.Lookup(s[len(s)-3:])
	return ok
}

// unitFollows tells whether s starts with a unit of money: "M€", "Md€", "€".
func unitFollows(s string) bool {
	end := min(len(s), 24)
	for end < len(s) && !utf8.RuneStart(s[end]) {
		end++
	}
	l := theLexicon()
	p := passage{lex: l, text: s[:end], mm: 6}
	p.tokens = l.tokenize(nil, s, 0, end)
	return p.unitStart(0) >= 0
}

// maxExcerpt bounds the bytes of a figure's Sentence: text without stops, "1 € 1 €
// 1 €", would give each of its figures kilobytes.
const maxExcerpt = 1024

// excerpt returns the sentence around text[from:to] or, where it is very long,
// the words of it on both sides; what has no blanks, "1€1€1€", is cut anywhere.
func (p *passage) excerpt(from, to int) string {
	low, high := p.from, p.to
	if high-low > maxExcerpt && to-from < maxExcerpt {
		side := (maxExcerpt - (to - from)) / 2
		if from-side > low {
			low = from - side
			if at := strings.IndexByte(p.text[low:from], ' '); at >= 0 {
				low += at
			}
		}
		if to+side < high {
			high = to + side
			if at := strings.LastIndexByte(p.text[to:high], ' '); at >= 0 {
				high = to + at
			}
		}
	}
	for low < from && !utf8.RuneStart(p.text[low]) {
		low++
	}
	for high > to && high < p.to && !utf8.RuneStart(p.text[high]) {
		high--
	}
	return strings.TrimSpace(p.text[low:high])
}
