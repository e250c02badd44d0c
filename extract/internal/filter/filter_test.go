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
	return stops(table, text, start, end) && stopsFirst(table, text, start, end)
}

// stopsFirst tells whether Find stops at a pattern from start to end.
func stopsFirst(table *Table, text string, start, end int) bool {
	for i := 0; ; {
		at := table.Find(text, i)
		if at < 0 {
			return false
		}
		if at >= start-2 && at < end {
			return true
		}
		i = at + 2
	}
}

// stops tells whether a Scan does.
func stops(table *Table, text string, start, end int) bool {
	var scan Scan
	scan.Reset(table, text, false)
	for i := 0; ; {
		at, pattern := scan.Next(i)
		if at < 0 {
			return false
		}
		if at >= start-2 && at < end {
			return pattern
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
		var scan Scan
		scan.Reset(table, test.text, true)
		if at, pattern := scan.Next(0); at != test.want || pattern {
			t.Errorf("in %q the first digit is told at %d, %t, want %d", test.text, at, pattern, test.want)
		}
		scan.Reset(table, test.text, false)
		if at, _ := scan.Next(0); at >= 0 {
			t.Errorf("%q has no pattern and is stopped at, %d", test.text, at)
		}
	}
}

// TestNextFrom asks for stops from every place on, over the end of more than a block.
func TestNextFrom(t *testing.T) {
	text := strings.Repeat("le 7 a 12 ", 3*block/10)
	table := New(string(Build(nil, "")))
	for i := range len(text) {
		var scan Scan
		scan.Reset(table, text, true)
		at, _ := scan.Next(i)
		want := i &^ 1
		for want < len(text) && !isDigit(text[want]) && !(want+1 < len(text) && isDigit(text[want+1])) {
			want += 2
		}
		if want >= len(text) {
			want = -1
		}
		if at != want {
			t.Fatalf("from %d on the next digit is told at %d, want %d", i, at, want)
		}
	}
}

// BenchmarkScan goes over text without stops and with one in ten bytes.
func BenchmarkScan(b *testing.B) {
	table := New(string(Build(nil, "")))
	for _, c := range []struct{ name, piece string }{{"none", "le train de la nuit "}, {"many", "le 7 a 12 "}} {
		text := strings.Repeat(c.piece, 1<<20/len(c.piece))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				var scan Scan
				scan.Reset(table, text, true)
				for i, _ := scan.Next(0); i >= 0; i, _ = scan.Next(i + 2) {
				}
			}
		})
	}
	b.Run("Find", func(b *testing.B) {
		text := strings.Repeat("le train de la nuit ", 1<<20/20)
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			table.Find(text, 0)
		}
	})
}

// TestWindows compares the stops of Find and of a Scan with the windows tested one by
// one, in texts of every length and of more than a block.
func TestWindows(t *testing.T) {
	table := New(string(Build([]Pattern{{Parts: [][]string{{"y"}, {"e"}, {"n"}}}, {Parts: [][]string{{"€"}}}}, "le prix de la livre")))
	r := rand.New(rand.NewSource(1795))
	for n := range 600 {
		var b strings.Builder
		size := n + n/500*9*n
		for b.Len() < size {
			b.WriteString([]string{"a", "e", "yen", " ", "é", "€", "7", "\x00", "le prix "}[r.Intn(9)])
		}
		text := b.String()[:size]
		for _, digits := range []bool{false, true} {
			var scan Scan
			scan.Reset(table, text, digits)
			at, pattern := scan.Next(0)
			found := table.Find(text, 0)
			for i := 0; i < len(text); i += 2 {
				hits := table.hitsAt(text, i)
				want := hits&(digit-1) != 0
				if stop := want || digits && hits != 0; stop != (at == i) || stop && pattern != want {
					t.Fatalf("in %q a Scan tells %d, %t at %d, want %t, %t", text, at, pattern, i, stop, want)
				}
				if want != (found == i) {
					t.Fatalf("in %q Find tells %d at %d, want %t", text, found, i, want)
				}
				if at == i {
					at, pattern = scan.Next(i + 2)
				}
				if found == i {
					found = table.Find(text, i+2)
				}
			}
		}
	}
}
