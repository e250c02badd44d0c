package extract

import "testing"

// TestFoldAccent compares the letters of one byte with those of foldLatin.
func TestFoldAccent(t *testing.T) {
	for c := range 256 {
		want := byte(0)
		if c >= 0x80 && c < 0xC0 && len(foldLatin[c-0x80]) == 1 {
			want = foldLatin[c-0x80][0]
		}
		if foldAccent[c] != want {
			t.Errorf("the accent of byte %x folds to %q, want %q", c, foldAccent[c], want)
		}
	}
}
