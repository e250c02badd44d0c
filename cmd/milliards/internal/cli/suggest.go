package cli

import (
	"fmt"
	"slices"
	"strings"
)

// choose returns the one of the values allowed that a word means, capitals and spaces
// aside.
func choose[T ~string](what, word string, allowed []T) (T, error) {
	value := T(strings.ToLower(strings.TrimSpace(word)))
	if !slices.Contains(allowed, value) {
		return "", unknown(what, word, texts(allowed))
	}
	return value, nil
}

// unknown says that a value is none of those allowed, and which of them may have
// been meant.
func unknown(what, got string, allowed []string) error {
	return fmt.Errorf("unknown %s %q; %sallowed: %s", what, got, didYouMean(got, allowed), strings.Join(allowed, ", "))
}

// didYouMean returns `did you mean "amount"? ` where one of the words allowed is
// near to what was written, else nothing.
func didYouMean(got string, allowed []string) string {
	best, least := "", max(1, len(got)/3)+1
	for _, word := range allowed {
		if d := distance(strings.ToLower(got), strings.ToLower(word)); d < least {
			best, least = word, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %q? ", best)
}

// distance is the number of letters to change, to add or to take away between
// two words (Levenshtein's).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
