package output

import "unicode/utf8"

const hex = "0123456789abcdef"

// appendJSONString appends s as a JSON string. Only what JSON demands is escaped,
// and besides U+2028 and U+2029, which end a line in JavaScript, and the control
// characters from U+007F on, which a terminal might obey; bytes that are not UTF-8
// become U+FFFD.
func appendJSONString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0 // of what is to be copied as it is
	for i := copied(s, 0); i < len(s); i = copied(s, i) {
		c := s[i]
		if c < 0x7F {
			dst = append(dst, s[start:i]...)
			dst = appendEscape(dst, c)
			i++
			start = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || r < 0xA0 || r == '\u2028' || r == '\u2029' {
			dst = append(dst, s[start:i]...)
			dst = append(dst, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
			start = i + size
		}
		i += size
	}
	return append(append(dst, s[start:]...), '"')
}

func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

// copied returns the place, from i on, of the first byte that is not copied into a JSON
// string as it is, or that is no ASCII. Eight bytes are looked at together.
func copied(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		const each, high = 0x0101010101010101, 0x8080808080808080
		part := s[i : i+8]
		eight := uint64(part[0]) | uint64(part[1])<<8 | uint64(part[2])<<16 | uint64(part[3])<<24 |
			uint64(part[4])<<32 | uint64(part[5])<<40 | uint64(part[6])<<48 | uint64(part[7])<<56
		below := eight - each*' '           // the lowest byte below a space borrows,
		quote := (eight ^ each*'"') - each  // as does the lowest quotation mark
		slash := (eight ^ each*'\\') - each // or backslash,
		above := eight + each               // and U+007F carries: a high bit is set
		if (below|quote|slash|above|eight)&high != 0 {
			break
		}
	}
	for i < len(s) && isCopied(s[i]) {
		i++
	}
	return i
}

// isCopied tells the bytes of ASCII that are copied into a JSON string as they are.
func isCopied(c byte) bool { return ' ' <= c && c < 0x7F && c != '"' && c != '\\' }
