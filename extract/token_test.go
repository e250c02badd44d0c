package extract

import (
	"strings"
	"testing"
)

// cut writes text as its tokens, with what stands between them: "|" for
// nothing, "⏎" for a line break, "¶" for more. Elided words end in "_".
func cut(text string) string {
	var b strings.Builder
	for i, t := range theLexicon().tokenize(nil, text, 0, len(text)) {
		if i > 0 {
			b.WriteString(map[gap]string{glued: "|", space: " ", line: "⏎", border: "¶"}[t.gap])
		}
		b.WriteString(text[t.start:t.end])
		if t.elided {
			b.WriteByte('_')
		}
	}
	return b.String()
}

func TestTokenize(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{"20 milliards d'euros", "20 milliards d'_|euros"},
		{"20 milliards d’euros", "20 milliards d’_|euros"},
		{"30Mds$", "30|Mds|$"},
		{"12\u00a0000\u202f€", "12 000 €"},
		{"12\u2009000  €", "12 000 €"},
		{"2€30", "2|€|30"},
		{"12'500.–", "12|'|500|.|–"},
		{"1'200.50", "1|'|200|.|50"},
		{"jusqu'à 5", "jusqu'_|à 5"},
		{"aujourd'hui", "aujourd'_|hui"},
		{"'mot' et ‘mot’", "'|mot|' et ‘|mot|’"},
		{"quatre-vingts", "quatre|-|vingts"},
		{"60 millions\nd'euros", "60 millions⏎d'_|euros"},
		{"60\r\nmillions", "60⏎millions"},
		{"a\n\nb", "a¶b"},
		{"(12,7) M€", "(|12|,|7|) M|€"},
		{"l'euro, l'Œuvre", "l'_|euro|, l'_|Œuvre"},
		{"50 000 đồng", "50 000 đồng"},
		{"é\u0301te\u0301", "é\u0301te\u0301"}, // one word, whatever marks it carries
	} {
		if got := cut(test.text); got != test.want {
			t.Errorf("%q is cut as %q, want %q", test.text, got, test.want)
		}
	}
}

// TestTokenizeBroken joins what soft hyphens and the ends of lines break, but
// only to words of money.
func TestTokenizeBroken(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"mil\u00adlions", "mil\u00adlions"},
		{"mil\u00adlions d'eu\u00adros", "mil\u00adlions d'_|eu\u00adros"},
		{"mil-\nliard d'euros", "mil-\nliard d'_|euros"},
		{"mil-\r\nliard", "mil-\r\nliard"},
		{"mil\u2010\nliard", "mil\u2010\nliard"},
		{"eu-\nros", "eu-\nros"},
		{"porte-\nparole", "porte|-⏎parole"},
		{"zéro\u200bwidth", "zéro\u200bwidth"},
	} {
		if got := cut(test.text); got != test.want {
			t.Errorf("%q is cut as %q, want %q", test.text, got, test.want)
		}
	}
}

func TestFoldWord(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Milliards", "milliards"},
		{"MILLIÈME", "millieme"},
		{"millie\u0300me", "millieme"},
		{"ZÉRO", "zero"},
		{"zero", "zero"},
		{"Œuvre", "oeuvre"},
		{"ÉCU", "ecu"},
		{"Złoty", "zloty"},
		{"đồng", "dong"},
		{"tögrög", "togrog"},
		{"mil\u00adlions", "millions"},
		{"a", "a"},
		{"à", "à"},
		{"À", "à"},
		{"a\u0300", "à"},
		{"A\u0300", "à"},
		{"déjà", "deja"},
	} {
		buf, n := foldWord(nil, test.text, 0, len(test.text))
		if string(buf) != test.want || n != len(test.text) {
			t.Errorf("%q folds to %q over %d bytes, want %q over %d", test.text, buf, n, test.want, len(test.text))
		}
	}
}

func TestShape(t *testing.T) {
	for _, test := range []struct {
		text string
		want shape
	}{
		{"euros", lower}, {"Euros", title}, {"M", title}, {"EUROS", upper}, {"MDH", upper}, {"kEUR", uneven}, {"mDT", uneven}, {"Mds", title}, {"État", title}, {"ÉTAT", upper},
	} {
		w := readLetters(test.text, 0, len(test.text))
		if got := w.shape(); got != test.want {
			t.Errorf("%q has shape %d, want %d", test.text, got, test.want)
		}
	}
}
