package source

import "unicode/utf8"

// isUTF8 tells whether s is valid UTF-8. It looks at sixteen bytes at a time, as long as
// all of them are ASCII or of characters of two bytes, "é"; others are read one by one.
// Of French that takes less time than utf8.ValidString (BenchmarkIsUTF8).
func isUTF8(s string) bool {
	open := uint64(0) // 0x80 where the byte before s is the first one of two
	rest := s
	for len(rest) >= 16 {
		x, y := load(rest[:8]), load(rest[8:16])
		if (x|y)&highs|open == 0 {
			rest = rest[16:]
			continue
		}
		bad, after := pairs(x, open)
		worse, last := pairs(y, after)
		if bad|worse == 0 {
			open = last
			rest = rest[16:]
			continue
		}
		rest = s[len(s)-len(rest)-int(open>>7):]
		for end := len(rest) - 16; len(rest) > end; {
			_, n := utf8.DecodeRuneInString(rest)
			if n == 1 && rest[0] >= utf8.RuneSelf {
				return false
			}
			rest = rest[n:]
		}
		open = 0
	}
	return utf8.ValidString(s[len(s)-len(rest)-int(open>>7):])
}

// pairs finds bytes that are neither ASCII nor part of a character of two bytes, of which
// open has the first one before. It returns them, and what is open behind them.
func pairs(x, open uint64) (wrong, after uint64) {
	first := x & (x << 1) & highs                        // 11......
	next := x &^ (x << 1) & highs                        // 10......
	wrong = first & (x << 2)                             // 111.....
	wrong |= first &^ (x&(0x1E*ones) + (0x80-0x02)*ones) // 1100000.
	return wrong | (next ^ (first<<8 | open)), first >> 56
}

// load returns eight bytes, the first one lowest.
func load(b string) uint64 {
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
