// Package names tells which names mean the same one: "OpenAI", "OPENAI" and "Open
// AI", "le groupe Iliad" and "Iliad", "Brookfield" and "Brookfield Asset
// Management". Where it is not sure, two names stay two: an analyst forgives a
// company on two lines, not two companies on one.
package names

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A name is what is compared of one.
type name struct {
	words   []string // folded, without what does not tell one name from another
	capital bool     // one of them is written with a capital, as proper names are
	person  bool     // a civility stood before it: "M. Niel"
}

// id is the same for names that differ in spaces and hyphens alone: "Open AI".
func (n name) id() string { return strings.Join(n.words, "") }

// A token is a word as it stands and as it is compared.
type token struct{ text, folded string }

// parse reads a name without its article, what describes it ("géant américain
// Microsoft") and its legal form ("Iliad SA").
func parse(text string) name {
	var n name
	tokens := tokenize(text)
	for len(tokens) > 1 {
		word := tokens[0].folded
		isCivility := slices.Contains(civilities[:], word) && isCapital(tokens[0].text)
		if !isCivility && !slices.Contains(articles[:], word) {
			break
		}
		n.person = n.person || isCivility
		tokens = tokens[1:]
	}
	tokens = undescribed(tokens)
	for len(tokens) > 1 && slices.Contains(legalForms[:], tokens[len(tokens)-1].folded) {
		tokens = tokens[:len(tokens)-1]
	}
	for _, t := range tokens {
		n.words = append(n.words, t.folded)
		n.capital = n.capital || isCapital(t.text)
	}
	return n
}

// undescribed leaves out the common nouns and adjectives before a proper name:
// "fonds MGX", "canadien Brookfield", "Groupe BPCE". A preposition makes them a part
// of the name: "banque de France", "canton de Vaud".
func undescribed(tokens []token) []token {
	for i, t := range tokens {
		if slices.Contains(prepositions[:], t.folded) {
			return tokens
		}
		if isCapital(t.text) {
			isGroup := t.folded == "groupe" && i+1 < len(tokens) && !slices.Contains(prepositions[:], tokens[i+1].folded)
			if isGroup {
				i++
			}
			if isBare := i == len(tokens)-1 && slices.Contains(extensions[:], tokens[i].folded); isBare {
				return tokens // "campus IA" is not IA
			}
			return tokens[i:]
		}
	}
	return tokens
}

func isCapital(word string) bool {
	for _, c := range word {
		return unicode.IsUpper(c) || unicode.IsDigit(c)
	}
	return false
}

// tokenize cuts a text into its words. The dots of "U.S." and "S.A." part nothing,
// and an ampersand is "et".
func tokenize(text string) []token {
	var tokens []token
	start := -1
	end := func(at int) {
		if start >= 0 {
			tokens = append(tokens, token{text[start:at], fold(text[start:at])})
		}
		start = -1
	}
	for i, c := range text {
		switch {
		case c == '&':
			end(i)
			tokens = append(tokens, token{"et", "et"})
		case unicode.IsLetter(c), unicode.IsDigit(c), unicode.IsMark(c), c == '+', c == '\u00AD', c == '.' && start >= 0 && isInitial(text[start:i], text[i+1:]):
			if start < 0 {
				start = i
			}
		default:
			end(i)
		}
	}
	end(len(text))
	return tokens
}

// isInitial tells whether a dot stands within or at the end of initials: behind a
// single letter, and before another one or the second of them.
func isInitial(before, after string) bool {
	letters := []rune(before)
	if last := len(letters) - 1; !unicode.IsUpper(letters[last]) || last > 0 && letters[last-1] != '.' {
		return false
	}
	next := []rune(after[:min(len(after), 2*4)])
	return len(letters) > 1 || len(next) > 1 && unicode.IsUpper(next[0]) && next[1] == '.'
}

// fold returns a word in lower case, without accents, dots and soft hyphens.
func fold(word string) string {
	var b strings.Builder
	for _, c := range norm.NFKD.String(word) {
		switch c = unicode.ToLower(c); {
		case unicode.IsMark(c), c == '.', c == '\u00AD':
		case c == 'œ':
			b.WriteString("oe")
		case c == 'æ':
			b.WriteString("ae")
		case c == 'ß':
			b.WriteString("ss")
		case c == 'ø':
			b.WriteByte('o')
		case c == 'ł':
			b.WriteByte('l')
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// members are the names of a list: "OpenAI, SoftBank et Oracle". A word in small
// letters after "et" begins no name: "Caisse des dépôts et consignations".
func members(text string) []string {
	var list []string
	for part := range strings.SplitSeq(text, ",") {
		for {
			before, after, found := strings.Cut(part, " et ")
			if !found || !isCapital(strings.TrimSpace(after)) || !hasCapital(before) {
				break
			}
			list = append(list, strings.TrimSpace(before))
			part = after
		}
		part = strings.TrimPrefix(strings.TrimSpace(part), "et ")
		if part != "" {
			list = append(list, part)
		}
	}
	return list
}

func hasCapital(s string) bool { return strings.ContainsFunc(s, unicode.IsUpper) }
