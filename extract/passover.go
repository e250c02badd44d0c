package extract

import (
	"math/bits"
	"unicode/utf8"
)

// passOver returns the end of the word that has a letter at i, "puis" in "depuis", where
// its first letters are those of no word of a set. It returns false where it does not know
// it: beside a character that ASCII does not have, at a hyphen, in the longest words. The
// filter stops in such words most often.
func passOver(text string, i int, set *prefixSet) (end int, ok bool) {
	if i < 8 || i+8 >= len(text) || !isLetter(text[i]) {
		return i, false
	}
	_, none := asciiLetters(load(text[i-7 : i+1]))
	start := i + 1 - bits.LeadingZeros64(none)/8
	if start <= i-7 || text[start-1] >= utf8.RuneSelf {
		return i, false
	}
	key, n, _ := firstLetters(load(text[start : start+8]))
	if set.has(key) {
		return i, false
	}
	if end = start + n; n == 8 {
		end, ok = endOfWord(text, end)
		return end, ok && end-start <= maxWord && text[end] != '-'
	}
	return end, text[end] < utf8.RuneSelf && text[end] != '-'
}
