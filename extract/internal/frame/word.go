package frame

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word is a token of a sentence: a word, an amount of money as a whole, another
// number or a mark.
type word struct {
	low        string // in small letters; empty for an amount
	entry      *entry
	start, end int32 // bytes of the text
	senses     run   // the groups that it is of, among those of the sentence
	amount     int32 // index of the amount
	atom       atom  // what the word is called among the features
	bare       atom  // and what in the singular: "versé" beside "verser"
	stem       atom  // and its stem, 0 of a short word
	kind       wordKind
	capital    bool   // has a capital letter
	first      bool   // first word of its sentence, whose capital says nothing
	clear      bool   // of letters alone, but for an apostrophe at its end
	told       told   // what has been found out about it
	forms      uint16 // of time, that it may start
}

// A run is a part of a list, from and up to.
type run struct{ from, to int32 }

type wordKind uint8

const (
	plain wordKind = iota
	amount
	number
	mark
)

// A sentence is a run of words of the text.
type sentence struct {
	start, end int
	words      []word
	amounts    []int // places of the amounts among the words
	capitals   int   // the words that have one
	notes      note  // of its words
	shout      bool  // all in capitals, as headlines are
	read       bool  // whether its cues have been listed
	cues       []cue
	mentions   int  // the names in the sentences up to its end
	topics     int  // and those that the text may be about
	timed      bool // whether its times have been listed
	times      []when
	prepared   bool   // whether its words have atoms and senses
	senses     []atom // of all its words
	phrased    bool   // whether its noun phrases have been listed
	phrases    []candidate
	colonless  int  // the words before this one are known to be no colons
	planned    bool // whether its first project has been looked for
	plan       int  // the word that names it, or -1
	priced     bool // whether a share has been looked for
	share      bool // whether it speaks of one
}

// read splits text[from:to] into words. The amounts that stand in it, from the
// next-th on, are one word each.
func (r *Reader) read(from, to, next int) *sentence {
	s := r.blank()
	r.makeRoom((to - from) / bytesOfWord)
	s.start, s.end, s.words = from, to, r.words[len(r.words):]
	room := cap(s.words)
	for i := from; i < to; {
		limit := to
		if next < len(r.amounts) && r.amounts[next].Start >= i {
			limit = min(limit, r.amounts[next].Start)
		}
		for i < limit {
			if i = r.readClear(s, i, limit); i < limit {
				i = r.readWord(s, i, limit)
			}
		}
		if i < to && i == r.amounts[next].Start {
			s.amounts = append(s.amounts, len(s.words))
			*s.next() = word{start: int32(i), end: int32(r.amounts[next].End), kind: amount, amount: int32(next), entry: &none}
			i = max(r.amounts[next].End, i+1)
			next++
		}
	}
	r.number(s)
	if cap(s.words) == room {
		r.words = r.words[:len(r.words)+len(s.words)]
	} else {
		clear(r.words[len(r.words):][:room]) // the next sentence finds them as new
		r.outside += len(s.words)
	}
	return s
}

// bytesOfWord is how many bytes of a text there are for a word and what stands behind it,
// at least in sentences that are words.
const bytesOfWord = 3

// leastRoom is for how many words there is room at first.
const leastRoom = 512

// makeRoom sees to room for so many words. Those of the sentences so far stay where they
// are.
func (r *Reader) makeRoom(words int) {
	if cap(r.words)-len(r.words) < words {
		r.outside += len(r.words)
		r.words = make([]word, 0, max(words, 2*cap(r.words), leastRoom))
	}
}

// next appends an empty word.
func (s *sentence) next() *word {
	n := len(s.words)
	if n == cap(s.words) {
		s.words = slices.Grow(s.words, 1)
	}
	s.words = s.words[:n+1]
	return &s.words[n]
}

// readWord appends the word, number or mark at i, if there is one, and returns the
// place behind it.
func (r *Reader) readWord(s *sentence, i, limit int) int {
	kind, end := mark, i+1
	switch c := r.text[i]; {
	case c >= '0' && c <= '9':
		kind, end = number, numberEnd(r.text, i, limit)
	case c <= ' ' || c >= 'A': // else a mark of ASCII
		c, n := utf8.DecodeRuneInString(r.text[i:limit])
		switch end = i + n; {
		case unicode.IsSpace(c) || isInvisible(c):
			return end
		case unicode.IsLetter(c):
			end = r.wordEnd(i, limit)
			r.add(s, i, end)
			return end
		}
	}
	w := s.next()
	w.start, w.end, w.low, w.kind, w.entry = int32(i), int32(end), r.text[i:end], kind, &none
	if kind == number && w.mayHaveYear() {
		s.notes |= noteTime
	}
	return end
}

// blank returns a sentence without words, an old one where there is one.
func (r *Reader) blank() *sentence {
	if len(r.sentences) == cap(r.sentences) {
		return &sentence{}
	}
	old := r.sentences[:len(r.sentences)+1][len(r.sentences)]
	if old == nil {
		return &sentence{}
	}
	*old = sentence{amounts: old.amounts[:0], times: old.times[:0]}
	return old
}

func hasCapital(raw string) bool {
	for i := 0; i < len(raw); i++ {
		if raw[i] >= utf8.RuneSelf {
			return strings.ContainsFunc(raw, unicode.IsUpper)
		}
		if raw[i] >= 'A' && raw[i] <= 'Z' {
			return true
		}
	}
	return false
}

// add appends the word text[i:end], its enclitic pronoun apart: "a-t-il".
func (r *Reader) add(s *sentence, i, end int) {
	raw := r.text[i:end]
	cut := len(raw)
	if strings.IndexByte(raw, '-') >= 0 {
		for _, tail := range enclitics {
			if strings.HasSuffix(raw, tail) && len(raw) > len(tail) {
				cut = len(raw) - len(tail)
				break
			}
		}
	}
	r.word(s, i, i+cut)
	if cut < len(raw) {
		r.word(s, i+cut+strings.LastIndexByte(raw[cut:], '-')+1, end)
	}
}

var enclitics = [...]string{"-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles", "-ci", "-là"}

// word appends the word text[i:end].
func (r *Reader) word(s *sentence, i, end int) {
	raw := r.text[i:end]
	w := s.next()
	w.start, w.end, w.low, w.capital, w.entry = int32(i), int32(end), raw, hasCapital(raw), &none
	if w.capital {
		s.capitals++
	}
	r.buffer = appendFolded(r.buffer[:0], raw)
	length := len(r.buffer)
	r.buffer = append(r.buffer, make([]byte, keyed)...)
	low := r.buffer[:length]
	if e := r.lex.words.find(keyOf(r.buffer, length), low); e != nil {
		w.low, w.entry = e.word, e
		s.notes |= e.notes
	} else if w.capital || strings.Contains(raw, "’") {
		w.low = r.small(low)
	}
	if isQuarterWord(w.low) {
		s.notes |= noteTime
	}
}

// small returns a word in small letters that the lexicon does not have, as a rule
// a name, which comes again.
func (r *Reader) small(folded []byte) string {
	if s, ok := r.smalls[string(folded)]; ok {
		return s
	}
	if len(r.smalls) >= mostNames {
		clear(r.smalls)
	}
	s := string(folded)
	if len(s) <= longestName {
		r.smalls[s] = s
	}
	return s
}

// wordEnd returns the end of the word at i: letters, digits, and what joins
// them: "Hydro-Québec", "Scale.Ai", "l'", "DigitalWallonia4.ai".
func (r *Reader) wordEnd(i, to int) int {
	from := i
	for i < to {
		c, n := utf8.DecodeRuneInString(r.text[i:to])
		switch {
		case unicode.IsLetter(c), unicode.IsDigit(c), unicode.Is(unicode.Mn, c), isInvisible(c):
		case c == '-' || c == '\u2011' || c == '.' || c == '&':
			if !letterFollows(r.text, i+n, to) || c == '.' && !isDomainDot(r.text, from, i) {
				return i
			}
		case c == '\'' || c == '’':
			if i+n < to && r.elides(from, i) {
				return i + n
			}
			if !letterFollows(r.text, i+n, to) {
				return i
			}
		default:
			return i
		}
		i += n
	}
	return i
}

// isDomainDot tells whether the dot at i joins a word: "DigitalWallonia4.ai",
// "U.S.", but not "fin.Le".
func isDomainDot(text string, from, i int) bool {
	c, _ := utf8.DecodeRuneInString(text[i+1:])
	return unicode.IsLower(c) || i-from == 1
}

func letterFollows(text string, i, to int) bool {
	c, _ := utf8.DecodeRuneInString(text[i:to])
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

// elides tells whether text[from:i] loses its vowel before an apostrophe: "l'",
// "qu'", "jusqu'".
func (r *Reader) elides(from, i int) bool {
	if i-from == 1 {
		return true
	}
	switch strings.ToLower(r.text[from:i]) {
	case "qu", "jusqu", "lorsqu", "puisqu", "quelqu":
		return true
	}
	return false
}

func numberEnd(text string, i, to int) int {
	for i < to {
		c := text[i]
		if (c < '0' || c > '9') && !((c == ',' || c == '.' || c == '/') && i+1 < to && text[i+1] >= '0' && text[i+1] <= '9') {
			break
		}
		i++
	}
	return i
}

func isInvisible(c rune) bool {
	return c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF || c >= 0x202A && c <= 0x202E
}

// number marks the first word of the sentence, and tells whether it shouts.
func (r *Reader) number(s *sentence) {
	for i := range s.words {
		if s.words[i].kind == plain {
			s.words[i].first = true
			break
		}
	}
	if s.capitals > 3 { // else there are too few
		s.shout = r.shouts(s)
	}
}

// shouts tells a sentence most of whose words have only capitals.
func (r *Reader) shouts(s *sentence) bool {
	ups, lows := 0, 0
	for i := range s.words {
		w := &s.words[i]
		switch {
		case w.kind != plain:
		case w.capital && w.end-w.start > 3 && isUpper(r.text[w.start:w.end]):
			ups++
		default:
			lows++
		}
	}
	return ups > 3 && ups > 2*lows
}

func isUpper(raw string) bool { return !strings.ContainsFunc(raw, unicode.IsLower) }

// raw returns word i as it stands in the text.
func (r *Reader) raw(s *sentence, i int) string {
	w := &s.words[i]
	return r.text[w.start:w.end]
}
