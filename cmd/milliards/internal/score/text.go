package score

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// articles are the words without which names are compared.
var articles = [...]string{
	"le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "son", "sa", "ses", "leur", "leurs",
	"the", "a", "au", "aux", "en", "et",
}

// words are those of a text without case, accents and articles.
func words(s string) []string {
	s = norm.NFD.String(strings.ReplaceAll(strings.ToLower(s), "œ", "oe"))
	var all []string
	var word strings.Builder
	end := func() {
		if w := word.String(); w != "" && !slices.Contains(articles[:], w) {
			all = append(all, w)
		}
		word.Reset()
	}
	for _, c := range s {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			word.WriteRune(c)
		case unicode.Is(unicode.M, c): // an accent
		default:
			end()
		}
	}
	end()
	return all
}

// sameText tells whether two texts name the same: one holds all the words of the
// other, which are half of its own or more.
func sameText(a, b string) bool {
	small, big := words(a), words(b)
	if len(small) == 0 || len(big) == 0 {
		return false
	}
	if len(small) > len(big) {
		small, big = big, small
	}
	for _, w := range small {
		if !slices.Contains(big, w) {
			return false
		}
	}
	return 2*len(small) >= len(big)
}
