package output

import (
	"testing"
	"unicode"
)

func TestPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"109 milliards d’euros", "109 milliards d’euros"},
		{"60 millions\r\n  d'euros", "60 millions d'euros"},
		{"60\u00A0000\u202F000\u2009€", "60 000 000 €"},
		{"mil\u00ADliard", "milliard"},
		{"\x1b[31mrouge\x07\x7f", "␛[31mrouge␇␡"},
		{"\u009b31m", "\uFFFD31m"},
		{"\u202Ecod.exe", "\uFFFDcod.exe"},
		{"\xff", "\uFFFD"},
		{"a  b", "a b"},
		{"\u2028", " "},
		{"", ""},
	}
	for _, tt := range tests {
		if got := Printable(tt.in); got != tt.want {
			t.Errorf("Printable(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func FuzzPrintable(f *testing.F) {
	f.Add("\x1b]0;x\x07 \u202E\xff é")
	f.Fuzz(func(t *testing.T, s string) {
		got := Printable(s)
		for _, c := range got {
			if c != ' ' && !unicode.IsGraphic(c) && c != unicode.ReplacementChar && unicode.In(c, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
				t.Errorf("Printable(%q) = %q holds %U", s, got, c)
			}
		}
		if Printable(got) != got {
			t.Errorf("Printable(%q) = %q, which becomes %q", s, got, Printable(got))
		}
	})
}
