package extract

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// A speller writes whole numbers in French words. It knows nothing of the
// tables of the engine: what it spells must read back.
type speller struct {
	name      string
	septante  bool // septante and nonante, of Belgium and Switzerland
	eighty    string
	reformed  bool // the spelling of 1990: hyphens between all words
	connected bool // as some write it, hyphens beside million and milliard too
}

var spellers = []speller{
	{name: "France", eighty: "quatre-vingt"},
	{name: "France 1990", eighty: "quatre-vingt", reformed: true},
	{name: "France 1990, hyphens throughout", eighty: "quatre-vingt", reformed: true, connected: true},
	{name: "Belgium", septante: true, eighty: "quatre-vingt"},
	{name: "Belgium 1990", septante: true, eighty: "quatre-vingt", reformed: true},
	{name: "Switzerland", septante: true, eighty: "huitante"},
	{name: "Switzerland 1990", septante: true, eighty: "huitante", reformed: true},
	{name: "Switzerland of old", septante: true, eighty: "octante"},
}

var smallNumbers = strings.Fields(`zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`)

// tens are the words of 20, 30 … 60.
var tensWords = strings.Fields(`vingt trente quarante cinquante soixante`)

// powers are the nouns above a thousand, largest first.
var powerNouns = []struct {
	noun string
	unit int64
}{{"trillion", 1e18}, {"billiard", 1e15}, {"billion", 1e12}, {"milliard", 1e9}, {"million", 1e6}}

// amount spells n with its currency: "deux cents euros", "un million d'euros".
func (s speller) amount(n int64) string {
	words := s.spell(n)
	last := words[strings.LastIndexAny(words, " -")+1:]
	switch {
	case strings.HasSuffix(strings.TrimSuffix(last, "s"), "illion"), strings.HasSuffix(strings.TrimSuffix(last, "s"), "illiard"):
		return words + " d'euros"
	case n < 2:
		return words + " euro"
	}
	return words + " euros"
}

// spell writes n out, 0 ≤ n ≤ 10^18.
func (s speller) spell(n int64) string {
	if n == 0 {
		return smallNumbers[0]
	}
	var parts []string
	for _, p := range powerNouns {
		count := n / p.unit
		if count == 0 {
			continue
		}
		n %= p.unit
		noun := p.noun
		if count > 1 {
			noun += "s"
		}
		parts = append(parts, s.group(count, true), noun)
	}
	if n > 0 {
		parts = append(parts, s.thousands(n))
	}
	if s.connected {
		return strings.Join(parts, "-")
	}
	return strings.Join(parts, " ")
}

// thousands writes 1 to 999 999: "mille" alone has no "un" before it.
func (s speller) thousands(n int64) string {
	var parts []string
	switch count := n / 1000; {
	case count == 1:
		parts = append(parts, "mille")
	case count > 1:
		parts = append(parts, s.group(count, false), "mille")
	}
	if n%1000 > 0 {
		parts = append(parts, s.group(n%1000, true))
	}
	return strings.Join(parts, s.joint())
}

// group writes 1 to 999. Before "mille" it takes no plural: "deux cent mille",
// but "deux cents millions".
func (s speller) group(n int64, plural bool) string {
	var parts []string
	hundreds, rest := n/100, n%100
	switch {
	case hundreds == 1:
		parts = append(parts, "cent")
	case hundreds > 1 && rest == 0 && plural:
		parts = append(parts, smallNumbers[hundreds], "cents")
	case hundreds > 1:
		parts = append(parts, smallNumbers[hundreds], "cent")
	}
	if rest > 0 {
		parts = append(parts, s.pair(rest, plural))
	}
	return strings.Join(parts, s.joint())
}

// pair writes 1 to 99.
func (s speller) pair(n int64, plural bool) string {
	if n < 20 {
		return smallNumbers[n]
	}
	tens, unit := s.tens(n)
	switch {
	case unit == 0 && tens == "quatre-vingt" && plural:
		return "quatre-vingts"
	case unit == 0:
		return tens
	case (unit == 1 || unit == 11) && tens != "quatre-vingt":
		return tens + s.joint() + "et" + s.joint() + smallNumbers[unit]
	}
	return tens + "-" + smallNumbers[unit]
}

// tens splits 20 to 99 into the word of the tens and what is added to it,
// which goes up to 19 after "soixante" and "quatre-vingt" in France.
func (s speller) tens(n int64) (string, int64) {
	switch {
	case n >= 90 && s.septante:
		return "nonante", n - 90
	case n >= 80:
		return s.eighty, n - 80
	case n >= 70 && s.septante:
		return "septante", n - 70
	case n >= 60:
		return "soixante", n - 60
	}
	return tensWords[n/10-2], n % 10
}

func (s speller) joint() string {
	if s.reformed {
		return "-"
	}
	return " "
}

func TestSpeller(t *testing.T) {
	for _, test := range []struct {
		speller int
		n       int64
		want    string
	}{
		{0, 0, "zéro euro"}, {0, 1, "un euro"}, {0, 21, "vingt et un euros"}, {0, 71, "soixante et onze euros"},
		{0, 80, "quatre-vingts euros"}, {0, 81, "quatre-vingt-un euros"}, {0, 91, "quatre-vingt-onze euros"}, {0, 99, "quatre-vingt-dix-neuf euros"},
		{0, 200, "deux cents euros"}, {0, 201, "deux cent un euros"}, {0, 1000, "mille euros"}, {0, 200_000, "deux cent mille euros"},
		{0, 80_000_000, "quatre-vingts millions d'euros"}, {0, 1e9, "un milliard d'euros"}, {0, 1e15, "un billiard d'euros"},
		{0, 2_000_001, "deux millions un euros"}, {0, 1_200_000, "un million deux cent mille euros"},
		{1, 1_200_071, "un million deux-cent-mille-soixante-et-onze euros"}, {2, 1_200_000, "un-million-deux-cent-mille euros"},
		{3, 71, "septante et un euros"}, {3, 80, "quatre-vingts euros"}, {3, 99, "nonante-neuf euros"},
		{5, 81, "huitante et un euros"}, {5, 180_000, "cent huitante mille euros"}, {7, 88, "octante-huit euros"},
	} {
		if got := spellers[test.speller].amount(test.n); got != test.want {
			t.Errorf("%s: %d is spelled %q, want %q", spellers[test.speller].name, test.n, got, test.want)
		}
	}
}

// TestSpelledNumbers reads back what the spellers write: everything up to
// 2 000, the numbers at which French changes its rules, and a sample of all
// others up to 10^15, and a few up to 10^18.
func TestSpelledNumbers(t *testing.T) {
	numbers := append(edgeNumbers(), sampledNumbers(3000)...)
	for n := range int64(2001) {
		numbers = append(numbers, n)
	}
	for _, s := range spellers {
		t.Run(s.name, func(t *testing.T) {
			e := New()
			for _, n := range numbers {
				readBack(t, e, s.amount(n), n)
			}
		})
	}
}

// TestSpelledInCapitals reads numbers as deeds and contracts shout them, and
// without accents.
func TestSpelledInCapitals(t *testing.T) {
	e := New()
	for i, n := range append(edgeNumbers(), sampledNumbers(1000)...) {
		amount := spellers[i%len(spellers)].amount(n)
		readBack(t, e, strings.ToUpper(amount), n)
		readBack(t, e, strings.ToUpper(strings.ReplaceAll(amount, "é", "e")), n)
		readBack(t, e, strings.ReplaceAll(amount, "é", "e"), n)
		readBack(t, e, strings.ToUpper(amount[:1])+amount[1:], n)
	}
}

// TestThousandsOfMillions reads "mille milliards" and its like, which count a
// noun of power by thousands.
func TestThousandsOfMillions(t *testing.T) {
	e := New()
	s := spellers[0]
	for _, n := range []int64{1000, 1001, 1200, 2000, 2345, 10_000, 27_000, 80_000, 81_000, 120_000, 200_000, 999_999} {
		readBack(t, e, s.thousands(n)+" milliards d'euros", n*1e9)
		readBack(t, e, s.thousands(n)+" millions d'euros", n*1e6)
	}
}

// readBack reads amount, which is n euros, alone and inside a sentence.
func readBack(t *testing.T, e *Extractor, amount string, n int64) {
	t.Helper()
	const before, after = "La vente est conclue pour ", ", payables comptant."
	for _, text := range []string{amount, before + amount + after} {
		figures := e.Append(nil, Document{Text: text})
		switch {
		case len(figures) != 1:
			t.Errorf("%q has %d figures, want %d EUR", text, len(figures), n)
		case !figures[0].Amount.Decimal.Equal(decimal.NewFromInt(n)) || figures[0].Currency != "EUR" || figures[0].Text != amount || figures[0].Qualifier != Exact:
			t.Errorf("%q reads as %q = %s, want %d EUR", text, figures[0].Text, values(figures[0]), n)
		default:
			continue
		}
		return
	}
}

// edgeNumbers are those at which the rules of spelling change.
func edgeNumbers() []int64 {
	list := []int64{0, 1, 80, 81, 180, 181, 200, 201, 280, 300_000, 80_000, 81_000, 180_000, 200_000, 999_999, 1_000_001, 1_100_000, 80_000_000,
		80_080_080, 200_200_200, 71_071_071, 91_091_091, 21_021_021, 999_999_999, 1_000_000_001, 1_001_001_001, 80_000_000_000, 999_999_999_999, 999_999_999_999_999}
	for n := int64(1); n <= 1e17; n *= 10 {
		list = append(list, n, n+1, n-1, 10*n, 3*n+7)
	}
	return list
}

// sampledNumbers returns pseudo-random numbers up to 10^15, the same at every
// run, as many of each length, half of them round.
func sampledNumbers(count int) []int64 {
	r := rand.New(rand.NewSource(1789))
	var list []int64
	for i := range count {
		top := int64(10)
		for range 1 + i%15 {
			top *= 10
		}
		n := r.Int63n(min(top, 1e15) + 1)
		if i%2 == 1 {
			round := int64(1)
			for range r.Intn(len(fmt.Sprint(n))) {
				round *= 10
			}
			n -= n % round
		}
		list = append(list, n)
	}
	return list
}
