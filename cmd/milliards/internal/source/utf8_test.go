package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// utf8Samples are characters of each length, the first and the last of each, and what
// is none.
var utf8Samples = []string{
	"", "é", "à l’été", "\x7f", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "œ", "€", "\u202f", "😀",
	"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc3\x28", "\xc3\xe9", "\xdf\xc0", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xe2\x82", "\xed\xa0\x80", "\xed\xbf\xbf",
	"\xef\xbf", "\xc3\xe0\x80", "\xc3\xc0\x80", "\xc3\xc3\xa9", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf0\x9f\x98", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xfe", "\xff", "caf\xe9",
}

// TestIsUTF8 puts each sample at each place of a text of each length, behind another
// one.
func TestIsUTF8(t *testing.T) {
	for _, first := range []string{"", "é", "😀"} {
		for _, s := range utf8Samples {
			for before := range 34 {
				for after := range 18 {
					text := first + strings.Repeat("a", before) + s + strings.Repeat("b", after)
					if got, want := isUTF8(text), utf8.ValidString(text); got != want {
						t.Errorf("isUTF8(%q) = %t, want %t", text, got, want)
					}
				}
			}
		}
	}
}

func FuzzIsUTF8(f *testing.F) {
	for _, s := range utf8Samples {
		f.Add("Le musée a coûté 12 M€, dit-on." + s + "Voilà.")
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got, want := isUTF8(text), utf8.ValidString(text); got != want {
			t.Errorf("isUTF8(%q) = %t, want %t", text, got, want)
		}
	})
}

func BenchmarkIsUTF8(b *testing.B) {
	text := strings.Repeat("Le chantier du musée, décidé en 2019, a été arrêté faute d'argent, a-t-elle dit mardi à la presse. ", 1000)
	for name, valid := range map[string]func(string) bool{"ours": isUTF8, "library": utf8.ValidString} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				valid(text)
			}
		})
	}
}
