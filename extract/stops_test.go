package extract

import (
	"flag"
	"maps"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"milliards/extract/internal/filter"
)

var update = flag.Bool("update", false, "write stops.bin anew")

// TestStops builds the table of stops from the tables of words, as go generate
// does, and compares it with stops.bin.
func TestStops(t *testing.T) {
	sample := ordinaryText(t)
	for _, c := range []struct {
		file, have string
		patterns   []filter.Pattern
	}{{"stops.bin", stops, theLexicon().patterns()}, {"dollars.bin", dollarStops, dollarPatterns()}} {
		table := filter.Build(c.patterns, sample)
		if *update {
			if err := os.WriteFile(c.file, table, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if string(table) != c.have {
			t.Errorf("%s is older than the tables of words: go generate ./extract", c.file)
		}
	}
}

// dollarPatterns are the first words of the names of places with a dollar of their
// own.
func dollarPatterns() []filter.Pattern {
	list := hiding()
	beside := filtered(func(c byte) bool { return !isLetter(c) })
	seen := map[string]bool{}
	for i := range places {
		if !strings.Contains(ownDollars, places[i].currency) {
			continue
		}
		for _, name := range places[i].words() {
			word := name[:readLettersEnd(name)]
			if !seen[word] {
				seen[word] = true
				list = append(list, filter.Pattern{Parts: anyAccent(word), Before: beside, After: beside})
			}
		}
	}
	return list
}

func readLettersEnd(s string) int { w := readLetters(s, 0, len(s)); return w.end }

// anyAccent spells a word in any case, with any accents where it has some.
func anyAccent(word string) [][]string {
	var parts [][]string
	for _, r := range word {
		base := strings.ToLower(string(r))
		if r >= utf8.RuneSelf {
			base = fold(r)
		}
		var spellings []string
		for c := range rune(0x180) {
			if c < utf8.RuneSelf && strings.ToLower(string(c)) == base || r >= utf8.RuneSelf && fold(c) == base {
				spellings = append(spellings, string(c))
			}
		}
		if len(base) > 1 {
			spellings = append(spellings, base, strings.ToUpper(base), strings.ToUpper(base[:1])+base[1:])
		}
		parts = append(parts, spellings)
	}
	return parts
}

// patterns are all that the table has to stop at.
func (l *lexicon) patterns() []filter.Pattern {
	var list []filter.Pattern
	beside := nonLetters()
	grown := beside + lastOfPrefixes()
	for id := 1; id < len(l.info); id++ {
		name, info := l.ids.name(wordID(id)), &l.info[id]
		if info.flags&isMagnitude != 0 {
			list = append(list, filter.Pattern{Parts: anyCase(name), Before: beside, After: beside})
		}
		if info.cardinal > 1 || info.approx > 0 {
			list = append(list, filter.Pattern{Parts: anyCase(name), Before: beside, After: beside})
		}
		if h := l.headOf(info); h != nil {
			list = append(list, h.patterns(name, beside, grown)...)
		}
	}
	list = append(list,
		filter.Pattern{Parts: [][]string{{"E"}}, Before: lastOfPrefixes(), After: beside}, // "363,7 ME"
		filter.Pattern{Parts: [][]string{{"."}, {"-", "\u2010", "\u2011", "–", "—", "−", "‒"}}, Before: "0123456789"})
	list = append(list, hiding()...)
	for _, hyphen := range []string{"-", "\u2010"} {
		list = append(list, filter.Pattern{Parts: [][]string{{hyphen}, {"\n", "\r", " "}}, Before: lettersOf()})
	}
	return list
}

// hiding are the characters behind which a word may hide: those of invisible.
func hiding() (list []filter.Pattern) {
	runes := invisible()
	for _, first := range slices.Sorted(maps.Keys(runes)) {
		list = append(list, filter.Pattern{Parts: [][]string{runes[first]}})
	}
	return list
}

// patterns are those of a head.
func (h *head) patterns(name, beside, grown string) []filter.Pattern {
	var list []filter.Pattern
	before := beside
	if len(name) <= 4 || strings.HasPrefix(name, "euro") {
		before = grown
	}
	r, _ := utf8.DecodeRuneInString(name)
	switch {
	case !isWordRune(r):
		after := ""
		if name == "$" { // of a run only the last one
			after = strings.ReplaceAll(everyByte(), "$", "")
		}
		return []filter.Pattern{{Parts: [][]string{{name}}, After: after}}
	case h.any:
		list = append(list, filter.Pattern{Parts: anyCase(name), Before: before, After: beside})
		for _, accented := range h.accent {
			list = append(list, filter.Pattern{Parts: anyCase(accented), Before: before, After: beside})
		}
		return list
	}
	for _, exact := range slices.Compact(slices.Sorted(slices.Values(h.exact))) {
		var parts [][]string
		for _, r := range exact {
			parts = append(parts, []string{string(r)})
		}
		list = append(list, filter.Pattern{Parts: parts, Before: grown, After: beside})
	}
	if h.dotted {
		list = append(list, filter.Pattern{Parts: anyCase(name), Before: beside, After: "."})
	}
	return list
}

// anyCase spells a word in any case, with its accents or without them.
func anyCase(word string) [][]string {
	var parts [][]string
	for _, r := range word {
		spellings := []string{string(unicode.ToLower(r)), string(unicode.ToUpper(r))}
		if plain := fold(r); r >= utf8.RuneSelf && len(plain) == 1 {
			spellings = append(spellings, plain, strings.ToUpper(plain))
		}
		slices.Sort(spellings)
		parts = append(parts, slices.Compact(spellings))
	}
	return parts
}

func everyByte() string {
	var b []byte
	for c := range 256 {
		b = append(b, byte(c))
	}
	return string(b)
}

// nonLetters are the bytes that can stand beside a word: all but the letters of
// ASCII and the first byte of "é", for the others have theirs in common with signs.
func nonLetters() string { return filtered(func(c byte) bool { return !isLetter(c) && c != 0xC3 }) }

func lettersOf() string {
	return filtered(func(c byte) bool { return isLetter(c) || c >= utf8.RuneSelf })
}

func filtered(keep func(byte) bool) string {
	var b []byte
	for c := range 256 {
		if keep(byte(c)) {
			b = append(b, byte(c))
		}
	}
	return string(b)
}

// lastOfPrefixes are the letters before the currency of "MDH", "kEUR".
func lastOfPrefixes() string {
	var b []byte
	for _, p := range prefixes {
		b = append(b, p.form[len(p.form)-1])
	}
	slices.Sort(b)
	return string(slices.Compact(b))
}

// invisible are the characters that may stand inside a word, by their first
// bytes.
func invisible() map[string][]string {
	groups := map[string][]string{}
	for r := rune(0x80); r <= 0xFFFF; r++ {
		if isInvisible(r) || r >= 0x300 && r < 0x370 {
			s := string(r)
			groups[s[:len(s)-1]] = append(groups[s[:len(s)-1]], s)
		}
	}
	return groups
}

// sampled are the files whose text is the sample of ordinary text: few of the
// passages, such that the tables seldom are to be made anew.
var sampled = []string{"../seeds/*.txt", "articles/*.txt", "passages/*_4.txt", "passages/regions_3.txt"}

// ordinaryText is what the windows are chosen by, with the apostrophes and
// spaces of typewriters and of typography.
func ordinaryText(t *testing.T) string {
	var b strings.Builder
	b.WriteString(pressText(1 << 16))
	for _, pattern := range sampled {
		for _, path := range testFiles(t, pattern) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(string(data)) {
				if line[0] != '@' && line[0] != '\t' { // what a passage says of its text
					b.WriteString(line)
				}
			}
		}
	}
	plain := strings.NewReplacer("[[", "", "]]", "").Replace(b.String())
	return plain + strings.NewReplacer("'", "’", " :", "\u00a0:", " ;", "\u202f;", " %", "\u202f%", " €", "\u00a0€", "« ", "«\u00a0", " »", "\u00a0»", " - ", " – ", "...", "…").Replace(plain)
}

// TestNext compares the places that the table finds with those of a search of
// every word, on generated text and on random mixtures of what matters to it.
func TestNext(t *testing.T) {
	texts := []string{pressText(1 << 16), denseText(1 << 16)}
	r := rand.New(rand.NewSource(1830))
	for range 300 {
		texts = append(texts, randomText(r, 400))
	}
	for _, doc := range seedDocuments(t) {
		texts = append(texts, doc.Text)
	}
	e := New()
	e.lex, e.explain = theLexicon(), true // what is only counted is an anchor too
	for _, text := range texts {
		e.context.text, e.quiet = text, silence{}
		e.scan.Reset(e.lex.stops, text, false)
		at, want := e.next(0), e.lex.anchor(text, 0)
		for at == want && at >= 0 {
			_, _, done := e.lex.anchorAt(text, at, new(silence))
			at, want = e.next(done), e.lex.anchor(text, done)
		}
		if at != want {
			t.Fatalf("in %q the next anchor is at %d, the table finds it at %d", text, want, at)
		}
	}
}

// randomText joins words of the tables in any case to numbers, marks, spaces and
// what may hide in them.
func randomText(r *rand.Rand, parts int) string {
	l := theLexicon()
	joints := []string{" ", " ", " ", "\u00a0", "\u202f", "\n", "’", "'", "-", "-\n", "\u00ad", ".", ", ", "(", ")", "€", "$", "12", "3,5 ", "é", "«", "…", "", "\u0301", "\u2010\n", ".-", "M", "k"}
	var b strings.Builder
	for range parts {
		word := l.ids.name(wordID(1 + r.Intn(len(l.info)-1)))
		switch r.Intn(4) {
		case 0:
			word = strings.ToUpper(word)
		case 1:
			for _, c := range word {
				word = strings.ToUpper(string(c)) + word[len(string(c)):]
				break
			}
		}
		b.WriteString(word + joints[r.Intn(len(joints))])
	}
	return b.String()
}

// anchor finds anchors as next does, but looks at every word.
func (l *lexicon) anchor(text string, i int) int {
	for i < len(text) {
		found, _, end := l.anchorAt(text, i, new(silence))
		if found {
			return i
		}
		i = end
	}
	return -1
}
