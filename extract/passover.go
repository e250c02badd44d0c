package extract

import (
	"math/bits"
	"unicode/utf8"
)

// passOver returns the end of the word that has a letter at i, "puis" in "depuis", where
// its first letters are those of no word of a set; the filter stops in such words most
// often. Else it returns where the word or sign starts that has a byte at i: where it does not
// know one, beside a character that ASCII does not have, at a hyphen, in the longest words, too.
func passOver(text string, i int, set *prefixSet) (next int) {
	if i < 8 || i+8 >= len(text) || !isLetter(text[i]) {
		return wordAt(text, i)
	}
	_, none := asciiLetters(load(text[i-7 : i+1]))
	start := i + 1 - bits.LeadingZeros64(none)/8
	if start <= i-7 || text[start-1] >= utf8.RuneSelf {
		return wordAt(text, i)
	}
	key, n, _ := firstLetters(load(text[start : start+8]))
	if set.has(key) {
		return start
	}
	end, ok := start+n, true
	if n == 8 {
		end, ok = endOfWord(text, end)
	}
	if !ok || text[end] >= utf8.RuneSelf || text[end] == '-' || end-start > maxWord {
		return start
	}
	return end
}
