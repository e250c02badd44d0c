package output

import (
	"strings"
	"unicode/utf8"
)

// Guard returns s as CSV and TSV write it: with an apostrophe before what a
// spreadsheet would run as a formula. That is what begins like one at the beginning of
// the text, but also of a line in it, and behind a semicolon: where the comma is the
// decimal sign, as in France, a spreadsheet begins a cell there, whatever is quoted.
func Guard(s string) string {
	var guarded []byte // nil as long as s is harmless
	copied := 0
	begins := true
	for i := 0; i < len(s); i++ {
		if begins && (isFormula(s[i:]) || i == 0 && len(s) > 1 && isBlank(s[0])) {
			guarded = append(append(guarded, s[copied:i]...), '\'')
			copied = i
		}
		begins = s[i] == ';' || s[i] == '\n' || s[i] == '\r'
	}
	if guarded == nil {
		return s
	}
	return string(append(guarded, s[copied:]...))
}

// isFormula tells what a spreadsheet might run, some of them also with wide signs. A
// sign alone, such as the "-" of standard input, is none.
func isFormula(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	return len(s) > size && strings.ContainsRune("=+-@＝＋－＠", first)
}

// isBlank tells what a spreadsheet leaves out before a formula.
func isBlank(c byte) bool { return c == '\t' || c == '\r' || c == '\n' }
