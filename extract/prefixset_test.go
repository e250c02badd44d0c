package extract

import (
	"math/rand"
	"testing"
)

// TestKeyAt reads the words of random text like prefixAt, and backwards.
func TestKeyAt(t *testing.T) {
	text := randomText(rand.New(rand.NewSource(1791)), 20000)
	for i := range len(text) {
		p, ok := prefixAt(text, i)
		if key, end, keyed := keyAt(text, i); ok != keyed || ok && (key != p.key || end != p.end) {
			t.Fatalf("keyAt(%q) = %x, %d, %t, want %x, %d, %t", text[i:min(len(text), i+20)], key, end-i, keyed, p.key, p.end-i, ok)
		}
		key, n := lettersBefore(text, i)
		if n == 0 {
			continue
		}
		if want, m, _ := lettersAt(text, i-n, i); key != want || n != m || n < 8 && isLetter(text[i-n-1]) {
			t.Fatalf("lettersBefore(%q) = %x, %d", text[max(0, i-20):i], key, n)
		}
	}
}
