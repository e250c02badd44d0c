package extract

import "testing"

// TestStopSearch puts each byte at each place of a text of each length, and before or
// behind another stop.
func TestStopSearch(t *testing.T) {
	for c := range 256 {
		for length := range 20 {
			for at := range length {
				for _, rest := range []byte{'a', '.', 0xE2, 0x80, 0xFF, 0} {
					text := []byte("?aaaaaaaaaaaaaaaaaaaaaaa!"[:length])
					for i := range text {
						if text[i] == 'a' && i%3 == 0 {
							text[i] = rest
						}
					}
					text[at] = byte(c)
					testStopSearch(t, string(text))
				}
			}
		}
	}
}

func testStopSearch(t *testing.T, text string) {
	for from := range min(3, len(text)) {
		first, last := len(text), from-1
		for i := from; i < len(text); i++ {
			if mayStop(text[i]) {
				first, last = min(first, i), i
			}
		}
		if got := nextStop(text, from, len(text)); got != first {
			t.Errorf("the first stop of %q from %d is at %d, want %d", text, from, got, first)
		}
		if got := lastStop(text, from, len(text)); got != last {
			t.Errorf("the last stop of %q from %d is at %d, want %d", text, from, got, last)
		}
	}
}
