package frame

import "strings"

// isAIName tells a name of the lexicon that has to do with artificial
// intelligence.
func (r *Reader) isAIName(name string) bool {
	if name == "" || !r.lex.aiWords.mayName(name) {
		return false
	}
	is, known := r.aiNames[name]
	if !known {
		is = r.lex.isAIName(name)
		if len(r.aiNames) >= mostNames {
			clear(r.aiNames)
		}
		if len(name) <= longestName {
			r.aiNames[strings.Clone(name)] = is // a part of the text would hold the whole
		}
	}
	return is
}

// mayBeAI tells whether a phrase may be a name that isAIName tells. It cuts names at blanks
// and apostrophes, so that clear words apart are those of the sentence.
func (s *sentence) mayBeAI(p span) bool {
	for i := p.from; i < p.to; i++ {
		w := &s.words[i]
		if !w.clear || w.entry.mayBeAI || i > p.from && w.start == s.words[i-1].end {
			return true
		}
	}
	return false
}

// How many names are remembered from one text to the next, and how long they are at
// most, in bytes.
const (
	mostNames   = 4096
	longestName = 100
)

// isAIName looks for a name of the lexicon, or a word of artificial intelligence,
// in a name.
func (l *Lexicon) isAIName(name string) bool {
	words := split(strings.ReplaceAll(name, "’", "'"))
	for i := range words {
		e := l.words.get(words[i])
		if e == nil {
			continue
		}
		for _, p := range e.phrases {
			if p.known != nil && p.known.ai && startWith(words[i+1:], p.rest) {
				return true
			}
		}
		if e.is(aiWord) && words[i] != "ai" {
			return true
		}
	}
	return false
}

// startWith tells whether words start with those of the rest of a phrase.
func startWith(words []string, rest []*entry) bool {
	if len(words) < len(rest) {
		return false
	}
	for i, want := range rest {
		if words[i] != want.word {
			return false
		}
	}
	return true
}

// mayName tells whether a name may have a word of the set. It cuts the name as split does, but for characters beyond Latin-1, which any name may have.
func (b *wordBits) mayName(name string) bool {
	start := 0 // of the word
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c-'(' < 0x80-'(' { // letters, as a rule
			continue
		}
		end := i // of a word
		switch {
		case c == 0xC3 && i+1 < len(name) && name[i+1]&0xC0 == 0x80: // À to ÿ
			i++
			continue
		case c >= 0x80:
			return true
		case c == '\'' && i-start <= 2 && i+1 < len(name) && !isASCIIBlank(name[i+1]):
			end = i + 1
		case !isASCIIBlank(c):
			continue
		}
		if b.has(name[start:end]) {
			return true
		}
		start = i + 1
	}
	return b.has(name[start:])
}

func isASCIIBlank(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }
