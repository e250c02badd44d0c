package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"milliards/currency"
)

// The tests of this file write out every row of every table of French and read
// it back: a row that no text can reach fails.

// entries splits a cell of a table at its bars.
func entries(cell string) []string {
	var list []string
	for s := range strings.SplitSeq(cell, "|") {
		if s = strings.TrimSpace(s); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// expect reads text in a document of country and wants one figure of it.
func expect(t *testing.T, text, country, want string) {
	t.Helper()
	got := read(Document{Text: text, Country: country})
	if len(got) != 1 || got[0].values != want {
		t.Errorf("%q (country %q)\n\twant\n\t\t%s\n\tgot%s", text, country, want, readingLines(got))
	}
}

// familyHomes are countries in which the terms of a family that mean several
// moneys are read, and the one that they mean there.
var familyHomes = map[string]struct{ country, code string }{
	"franc":    {"CH", "CHF"},
	"fr.":      {"CH", "CHF"},
	"f":        {"SN", "XOF"},
	"fc":       {"CD", "CDF"},
	"sou":      {"CA", "CAD"},
	"D":        {"TN", "TND"},
	"dinar":    {"DZ", "DZD"},
	"rial":     {"SA", "SAR"},
	"shilling": {"KE", "KES"},
	"kwacha":   {"ZM", "ZMW"},
	"escudo":   {"CV", "CVE"},
	"manat":    {"AZ", "AZN"},
	"couronne": {"SE", "SEK"},
	"peso":     {"MX", "MXN"},
	"piastre":  {"EG", "EGP"},
	"local":    {"FR", "EUR"},
}

// TestTerms reads every spelling of a currency: "12 millions de livres
// turques", "12 €", "CHF 12". One with a family is read at home; one with a
// code also where nothing tells the country.
func TestTerms(t *testing.T) {
	for term := range currency.Terms() {
		for _, form := range entries(term.Forms) {
			if home, ok := familyHomes[term.Family]; ok {
				expectTerm(t, term, form, home.country, home.code)
			}
			if term.Code != "" {
				expectTerm(t, term, form, "", term.Code)
			}
		}
	}
}

func expectTerm(t *testing.T, term currency.Term, form, country, code string) {
	t.Helper()
	for _, c := range carriers(term, form) {
		exp := c.exp - term.Sub
		if term.Family == "toman" {
			exp++ // ten rials
		}
		want := decimal.New(12, int32(exp))
		got := Figures(Document{Text: c.text, Country: country})
		if len(got) != 1 || got[0].Currency != code || !got[0].Amount.Decimal.Equal(want) || got[0].Text != c.text {
			t.Errorf("%q in %q reads as %s, want %s %s", c.text, country, describe(got), want, code)
		}
	}
}

// A carrier is a text of 12 × 10^exp.
type carrier struct {
	text string
	exp  int
}

// neverBefore are the forms that follow a number only, though others of their
// row precede it.
var neverBefore = []string{"$ u.s.", "$ (us)", "$ étatsuniens", "$ américains", "$ am.", "$ canadiens", "$ australiens", "f.c.f.a.", "f.c.f.a"}

// carriers are texts with the form of a term, as it is printed.
func carriers(term currency.Term, form string) []carrier {
	printed := asPrinted(term, form)
	var list []carrier
	if !term.Trap && term.Family != "fc" { // "12 livres" may be books, "12 FC" clubs
		list = append(list, carrier{"12 " + printed, 0})
	}
	first, _ := utf8.DecodeRuneInString(form)
	switch {
	case form == "sous": // nobody has a million of them
	case unicode.IsLetter(first):
		list = append(list, carrier{"12 millions " + of(form) + printed, 6})
	default:
		list = append(list, carrier{"12 M" + printed, 6})
	}
	if term.Before && !slices.Contains(neverBefore, form) {
		list = append(list, carrier{printed + " 12", 0})
	}
	return list
}

// asPrinted writes a form as text has it: the table gives signs in small
// letters ("us$"), and text their initials in capitals ("US$").
func asPrinted(term currency.Term, form string) string {
	if term.Style != currency.Symbol || form == "$ am." {
		return form
	}
	var b strings.Builder
	for _, part := range strings.SplitAfter(form, " ") {
		if utf8.RuneCountInString(strings.Trim(part, "$£€¥() ")) <= 4 {
			part = strings.ToUpper(part)
		}
		b.WriteString(part)
	}
	return b.String()
}

// of returns the preposition before a noun.
func of(noun string) string {
	if strings.ContainsRune("aeiouyéèêîAEIOUÉ", []rune(noun)[0]) && !strings.HasPrefix(noun, "y") {
		return "d'"
	}
	return "de "
}

// describe lists figures on one line.
func describe(figures []Figure) string {
	if len(figures) == 0 {
		return "nothing"
	}
	var parts []string
	for _, f := range figures {
		parts = append(parts, fmt.Sprintf("%q = %s", f.Text, values(f)))
	}
	return strings.Join(parts, "; ")
}

func TestFamiliesAreUsed(t *testing.T) {
	used := make(map[string]bool)
	for term := range currency.Terms() {
		if term.Family == "" {
			continue
		}
		used[term.Family] = true
		if familyOf(term.Family) == nil {
			t.Errorf("%q is of the family %q, which resolve.go does not know", term.Forms, term.Family)
		}
	}
	for i := range families {
		name := families[i].name
		if !used[name] {
			t.Errorf("no term is of the family %q", name)
		}
	}
}

func TestCardinals(t *testing.T) {
	for _, c := range cardinals {
		for _, form := range entries(c.forms) {
			if form == "mil" { // of years, and old amounts
				expect(t, "mil neuf cents livres sterling", "", "1900 GBP")
				continue
			}
			expect(t, form+" livres sterling", "", fmt.Sprintf("%d GBP", c.value))
		}
	}
}

func TestApproximates(t *testing.T) {
	for _, a := range approximates {
		for _, form := range entries(a.forms) {
			text, n := "une "+form+" d'euros", a.value
			if strings.HasSuffix(form, "s") {
				text, n = "trois "+form+" d'euros", 3*a.value
			}
			expect(t, text, "", fmt.Sprintf("%d EUR about", n))
		}
	}
}

// abbreviated are amounts of 12 with the magnitudes that stand beside a
// currency only, or only in an order of their own.
var abbreviated = map[string]string{
	"bn":    "EUR 12bn",
	"mm":    "12 MM€",
	"m":     "12 M€",
	"k":     "12 k€",
	"g":     "12 G€",
	"t":     "12 T€",
	"tn":    "EUR 12tn",
	"b":     "EUR 12B",
	"mille": "12 mille euros",
}

func TestMagnitudes(t *testing.T) {
	for _, m := range magnitudes {
		for _, form := range entries(m.forms) {
			text := "12 " + form + " d'euros"
			if !m.noun {
				var ok bool
				if text, ok = abbreviated[form]; !ok {
					t.Errorf("no sample for the magnitude %q", form)
				}
			}
			expect(t, text, "", fmt.Sprintf("%s EUR", decimal.New(12, int32(m.exp))))
		}
	}
}

func TestPrefixes(t *testing.T) {
	for _, p := range prefixes {
		if p.form == "m" { // of thousands, before dinars alone
			expect(t, "12 mDT", "", "12000 TND")
			continue
		}
		expect(t, "12 "+p.form+"EUR", "", fmt.Sprintf("%s EUR", decimal.New(12, int32(p.exp))))
	}
}

// qualified writes what a figure of 12 million euros with qualifier q reads as.
func qualified(q Qualifier) string {
	if q == Exact {
		return "12000000 EUR"
	}
	return fmt.Sprintf("12000000 EUR %s", q)
}

// TestQualifiers reads every cue before and after an amount; one that ends in
// "de" or "à" also before an article.
func TestQualifiers(t *testing.T) {
	for _, q := range qualifiers {
		for _, cue := range entries(q.before) {
			cue, fixed := strings.CutSuffix(cue, "!")
			expect(t, fmt.Sprintf("Le fonds, %s 12 millions d'euros, est prêt.", cue), "", qualified(q.means))
			if stem, ok := strings.CutSuffix(cue, " de"); ok && !fixed {
				expect(t, fmt.Sprintf("Le fonds, %s des 12 millions d'euros, est prêt.", stem), "", qualified(q.means))
			}
			if stem, ok := strings.CutSuffix(cue, " à"); ok && !fixed {
				expect(t, fmt.Sprintf("Le fonds, %s aux 12 millions d'euros, est prêt.", stem), "", qualified(q.means))
			}
		}
		for _, cue := range entries(q.after) {
			expect(t, fmt.Sprintf("Il faudra 12 millions d'euros %s.", cue), "", qualified(q.means))
		}
	}
}

// TestRates reads every cue of a rate in time, and every noun of one.
func TestRates(t *testing.T) {
	for _, r := range rates {
		want := "12 EUR per=" + r.per
		for _, cue := range entries(r.words) {
			space := " "
			if strings.HasPrefix(cue, "/") || strings.HasPrefix(cue, ",") {
				space = ""
			}
			expect(t, "On compte 12 euros"+space+cue+".", "", want)
		}
		for noun := range strings.FieldsSeq(r.nouns) {
			expect(t, "Un montant "+noun+" de 12 euros suffit.", "", want)
		}
	}
}

// TestNounsAreWords finds the entries of the lists of words that text can
// never match, because the tokenizer splits them ("plus-value") or spells them
// otherwise.
func TestNounsAreWords(t *testing.T) {
	l := theLexicon()
	for _, n := range nouns {
		for entry := range strings.FieldsSeq(n.words) {
			for _, w := range inflect(entry) {
				tokens := l.tokenize(nil, w, 0, len(w))
				if len(tokens) != 1 || tokens[0].word == 0 || l.info[tokens[0].word].flags&n.flags == 0 {
					t.Errorf("no token is %q", w)
				}
			}
		}
	}
}
