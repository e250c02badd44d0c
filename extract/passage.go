package extract

import "unicode/utf8"

// A passage is a stretch of text, as a rule one sentence, in tokens: what the
// grammar reads at a time.
type passage struct {
	lex      *lexicon
	text     string
	from, to int // byte offsets of the passage
	tokens   []token
	flags    wordFlags // of all of them
	items    []item
	shout    uint8    // whether it is all in capitals: 0 not known, 1 no, 2 yes
	price    uint8    // whether it speaks of money at all: the same
	coded    int      // the last item whose currency is stated
	context  *context // of the document
	inTable  bool     // whether it is a row of a table
	counting uint64   // the columns of the table that hold no money
	changed  bool     // whether a change was read in it: "de 310 à 265 millions"
	mm       int      // what "MM" means here: 6, or 9 in a Moroccan text
}

// tokenize cuts the passage into tokens.
func (p *passage) tokenize(from, to int) {
	p.from, p.to = from, to
	p.tokens = p.lex.tokenize(p.tokens[:0], p.text, from, to)
	p.flags = 0
	for i := range p.tokens {
		p.flags |= p.lex.info[p.tokens[i].word].flags
	}
}

// raw returns token i as it stands in the text.
func (p *passage) raw(i int) string { t := &p.tokens[i]; return p.text[t.start:t.end] }

func (p *passage) length(i int) int { t := &p.tokens[i]; return int(t.end - t.start) }

// byteAt returns the first byte of token i.
func (p *passage) byteAt(i int) byte { return p.text[p.tokens[i].start] }

// has tells whether there is a token i.
func (p *passage) has(i int) bool { return i >= 0 && i < len(p.tokens) }

// is tells whether token i is the word id.
func (p *passage) is(i int, id wordID) bool { return p.has(i) && p.tokens[i].word == id && id != 0 }

// isMark tells whether token i is the ASCII character c.
func (p *passage) isMark(i int, c byte) bool {
	return p.has(i) && p.tokens[i].kind == mark && p.byteAt(i) == c
}

// info returns what the lexicon knows of token i.
func (p *passage) info(i int) *wordInfo {
	if !p.has(i) {
		return &p.lex.info[0]
	}
	return &p.lex.info[p.tokens[i].word]
}

// flag tells whether token i has any of the flags.
func (p *passage) flag(i int, f wordFlags) bool { return p.info(i).flags&f != 0 }

// isWord tells whether token i is made of letters.
func (p *passage) isWord(i int) bool { return p.has(i) && p.tokens[i].kind == word }

// isHyphen tells the hyphens: ASCII, U+2010 and the one that does not break.
func (p *passage) isHyphen(i int) bool {
	if !p.has(i) || p.tokens[i].kind != mark {
		return false
	}
	switch p.raw(i) {
	case "-", "\u2010", "\u2011":
		return true
	}
	return false
}

// isDash tells a hyphen, a dash or a minus sign.
func (p *passage) isDash(i int) bool {
	if !p.has(i) || p.tokens[i].kind != mark {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.raw(i))
	return isDashRune(r)
}

func isDashRune(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '–', '—', '−', '‒':
		return true
	}
	return false
}

// isDe tells "de" and "d'", which join a magnitude and its currency.
func (p *passage) isDe(i int) bool {
	return p.has(i) && (p.is(i, p.lex.de) || p.is(i, p.lex.d) && p.tokens[i].elided)
}

// near tells whether token i follows the one before it without a border.
func (p *passage) near(i int) bool { return p.has(i) && p.tokens[i].gap != border }

// anyWord tells whether token i is one of the words.
func (p *passage) anyWord(i int, ids []wordID) bool {
	if !p.has(i) || p.tokens[i].word == 0 {
		return false
	}
	for _, id := range ids {
		if p.tokens[i].word == id {
			return true
		}
	}
	return false
}
