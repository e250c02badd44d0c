package extract

import "strings"

// hasDigit tells whether text[i:i+4] has a digit. It is asked at each stop of the filter,
// and looks at the four bytes at a time.
func hasDigit(text string, i int) bool {
	if i+4 > len(text) {
		return strings.ContainsAny(text[i:], "0123456789")
	}
	s := text[i : i+4]
	x := (uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24) ^ 0x30303030 // below ten in a digit
	return (x&0x7F7F7F7F+0x76767676|x)&0x80808080 != 0x80808080
}
