package extract

import (
	"slices"
	"testing"
)

// TestHasDigit puts every byte at every place of four and of fewer bytes.
func TestHasDigit(t *testing.T) {
	for _, beside := range []byte{'a', '/', ':', 0x00, 0xB0, 0xFF, '5'} {
		for c := range 256 {
			for n := range 6 {
				for at := range n {
					text := slices.Repeat([]byte{beside}, n)
					text[at] = byte(c)
					if got, want := hasDigit(string(text), 0), slices.ContainsFunc(text[:min(n, 4)], isDigit); got != want {
						t.Fatalf("hasDigit(%q) = %t, want %t", text, got, want)
					}
				}
			}
		}
	}
}
