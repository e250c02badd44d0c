package output

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable returns s as one line that a terminal shows and does not obey. White
// space of any kind becomes a space; a control character its picture (an escape
// becomes ␛); what would turn the writing around, or is no text, becomes U+FFFD;
// soft hyphens and characters without width are left out.
func Printable(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, c := range s {
		switch {
		case ' ' < c && c < 0x7F:
			b.WriteByte(byte(c))
		case unicode.IsSpace(c):
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case c < ' ':
			b.WriteRune('\u2400' + c)
		case c == 0x7F:
			b.WriteRune('\u2421')
		case isInvisible(c):
			continue
		case unicode.IsControl(c), unicode.Is(unicode.Cf, c), unicode.Is(unicode.Co, c):
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(c)
		}
		space = false
	}
	return b.String()
}

// isPlain tells whether s has nothing but printable ASCII, each space alone.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7F || s[i] == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

// isInvisible tells of characters without width that mean no harm: soft hyphen,
// zero-width spaces and joiners, byte order mark.
func isInvisible(c rune) bool {
	switch c {
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
		return true
	}
	return false
}
