package filter

import (
	"math/rand"
	"strings"
	"testing"
)

// TestNext puts each pattern at every place of texts of every length: a window
// that overlaps it, or starts two bytes before it, must be found.
func TestNext(t *testing.T) {
	words := []string{"zlotys", "yen", "€", "$", "DH", "réal"}
	var patterns []Pattern
	for _, word := range words {
		p := Pattern{}
		for _, r := range word {
			p.Parts = append(p.Parts, []string{string(r)})
		}
		patterns = append(patterns, p)
	}
	table := New(string(Build(patterns, "le prix de la livre de beurre")))
	r := rand.New(rand.NewSource(1795))
	letters := []string{"a", "e", " ", "é", ".", "L", "\n", "x"}
	for range 2000 {
		var b strings.Builder
		for range 2 + r.Intn(20) {
			b.WriteString(letters[r.Intn(len(letters))])
		}
		word := words[r.Intn(len(words))]
		start := b.Len()
		text := b.String() + word + b.String()[:r.Intn(2)]
		if !finds(table, text, start, start+len(word)) {
			t.Errorf("the table passes over %q in %q", word, text)
		}
	}
}

func finds(table *Table, text string, start, end int) bool {
	for i := 0; ; {
		at, _ := table.Next(text, i, false)
		if at < 0 {
			return false
		}
		if at >= start-2 && at < end {
			return true
		}
		i = at + 2
	}
}

func TestNextDigits(t *testing.T) {
	table := New(string(Build(nil, "")))
	for _, test := range []struct {
		text string
		want int
	}{{"", -1}, {"abc", -1}, {"7", 0}, {"ab 12", 2}, {"en mars 2024, sans suite", 8}, {"a234567890123456", 0}} {
		if at, pattern := table.Next(test.text, 0, true); at != test.want || pattern {
			t.Errorf("in %q the first digit is told at %d, %t, want %d", test.text, at, pattern, test.want)
		}
		if at, _ := table.Next(test.text, 0, false); at >= 0 {
			t.Errorf("%q has no pattern and is stopped at, %d", test.text, at)
		}
	}
}
