package extract

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// inSections returns the figures of a text that is read in sections of at most
// size bytes, which see back and ahead so far.
func inSections(text string, size, back, ahead int) []Figure {
	var figures []Figure
	var tally Tally
	e := New()
	start, from := 0, 0 // of what is seen, and of the section in it
	for {
		seen := text[start:min(len(text), start+size)]
		s := Section{Document: Document{Text: seen}, From: from, To: len(seen), Offset: start}
		s.Line, s.Column = newPositionAt(text, start)
		next := len(seen)
		last := start+len(seen) == len(text)
		if !last {
			at, wall := Cut(seen, max(from, size/2), len(seen)-ahead)
			s.To, next = at, at
			if wall {
				s.Text = seen[:at]
			} else {
				next, _ = Cut(seen, at-back, at-back/2)
				for !utf8.ValidString(s.Text) { // half a character
					s.Text = s.Text[:len(s.Text)-1]
				}
			}
			from = at - next
		}
		found := e.AppendSection(nil, s)
		tally = e.Number(found, tally)
		figures = append(figures, found...)
		if last {
			return figures
		}
		start += next
	}
}

func newPositionAt(text string, at int) (line, column int) {
	p := newPosition(text)
	return p.of(at)
}

// A text in sections has the figures of the text, each once and in its place.
func TestSections(t *testing.T) {
	texts := map[string]string{
		"press":        pressText(60 << 10),
		"dense":        denseText(30 << 10),
		"wrapped":      strings.ReplaceAll(pressText(30<<10), " millions", "\nmillions"),
		"one line":     strings.ReplaceAll(pressText(30<<10), "\n", " "),
		"one sentence": strings.Repeat("et puis la mairie a voté 12 millions d’euros de plus que l’an dernier pour les écoles ", 300),
		"CRLF":         strings.ReplaceAll(pressText(30<<10), "\n", "\r\n"),
	}
	for name, text := range texts {
		want := Figures(Document{Text: text})
		if len(want) < 20 {
			t.Fatalf("%s: only %d figures", name, len(want))
		}
		for _, size := range []int{12 << 10, 13<<10 + 7, 16 << 10} {
			got := inSections(text, size, 6<<10, 2<<10)
			if name == "one sentence" { // how much of it is a sentence, and read with a figure, depends on the cuts
				got, want = withoutSentences(got), withoutSentences(want)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s in sections of %d bytes (-want +got):\n%.2000s", name, size, diff)
			}
		}
	}
}

func withoutSentences(figures []Figure) []Figure {
	list := make([]Figure, len(figures))
	for i, f := range figures {
		f.Sentence, f.Purpose = "", ""
		list[i] = f
	}
	return list
}

// Wherever a figure stands, a cut leaves it whole.
func TestSectionsStraddle(t *testing.T) {
	const size, back, ahead = 1 << 10, 256, 128
	for _, figure := range []string{
		"12 millions d'euros", "1\u202f250\u00a0000\u00a0€", "deux cent mille euros", "60 millions\nd'euros", "1,45 mil-\nliard d'euros",
		"US$500bn", "entre 30 et 50 milliards d'euros", "une centaine de millions d’euros", "3 euros et 50 centimes",
	} {
		want := Figures(Document{Text: "Il faut " + figure + " au port."})
		if len(want) != 1 {
			t.Fatalf("%q: %d figures", figure, len(want))
		}
		for _, filler := range []string{"La mairie n’en dit pas plus. ", "et puis la mairie ajoute, en passant, ", "Rien de neuf\n", "Voilà.\n\n", "x", "é"} {
			for shift := range 2 * len(figure) {
				at := size - ahead - len(figure) - 8 + shift
				before := strings.Repeat(filler, at/len(filler)) + strings.Repeat(".", at%len(filler)) + " Il faut "
				text := before + figure + " au port. " + strings.Repeat(filler, 2*size/len(filler))
				got := inSections(text, size, back, ahead)
				if len(got) != 1 || got[0].Text != want[0].Text || got[0].Start != len(before)+want[0].Start-len("Il faut ") || text[got[0].Start:got[0].End] != got[0].Text {
					t.Fatalf("%q behind %q ×%d, shifted by %d: %+v", figure, filler, at/len(filler), shift, got)
				}
				line, column := newPositionAt(text, got[0].Start)
				if got[0].Line != line || got[0].Column != column {
					t.Fatalf("%q: %d:%d, want %d:%d", figure, got[0].Line, got[0].Column, line, column)
				}
			}
		}
	}
}

func TestCut(t *testing.T) {
	for _, tt := range []struct {
		name, before, after string
		wall                bool
	}{
		{"a blank line", "Un. Deux.\nTrois.\n \t\r\n", "Quatre. Cinq.\nSix. ", false},
		{"a line", "Un. Deux.\n", "Trois. Quatre ", false},
		{"a line that is not wrapped", "Un titre.\n", "Il faut 60 millions\nd'euros au", false},
		{"a sentence", "Il faut 12 M€. ", "C'est tout et", false},
		{"a quiet space", "et il faudra, " + strings.Repeat("en plus de tout, ", 10), strings.Repeat("12 € et ", 20), true},
		{"characters", strings.Repeat("é", 40), "é", true},
	} {
		text := tt.before + tt.after
		at, wall := Cut(text, 0, len(text)-1)
		if tt.name == "a quiet space" {
			if !wall || text[at-1] != ' ' || at > len(tt.before) || at < len("et il") {
				t.Errorf("%s: %q, %v", tt.name, text[:at], wall)
			}
			continue
		}
		if strings.TrimSpace(text[:at]) != strings.TrimSpace(tt.before) || wall != tt.wall {
			t.Errorf("%s: %q, %v, want %q, %v", tt.name, text[:at], wall, tt.before, tt.wall)
		}
	}
}

// Cut makes progress, at a character, whatever the text is.
func FuzzCut(f *testing.F) {
	f.Add(" 12 M€. \n\n d'", 3, 9)
	f.Add("....!?…»» \n-é\xff", 0, 4)
	f.Fuzz(func(t *testing.T, text string, low, high int) {
		if low < 0 || high <= low || high > len(text) {
			return
		}
		at, _ := Cut(text, low, high)
		if at <= low || at > high {
			t.Fatalf("Cut(%q, %d, %d) = %d", text, low, high, at)
		}
		if high-low >= utf8.UTFMax && utf8.ValidString(text) && at < len(text) && !utf8.RuneStart(text[at]) {
			t.Errorf("Cut(%q, %d, %d) = %d, within a character", text, low, high, at)
		}
	})
}

// Links reach back over a cut, to the figure that stands there.
func TestNumber(t *testing.T) {
	e := New()
	e.first, e.before = 2, []int{70, 90}
	link := func(to int) *Link { return &Link{Type: SameAs, To: to} }
	figures := []Figure{{Start: 110, Link: link(1)}, {Start: 120, Link: link(0)}, {Start: 130, Link: link(2)}, {Start: 140, Link: link(6)}}
	before := Tally{}.with([]Figure{{Start: 10}, {Start: 60}, {Start: 90}})
	tally := e.Number(figures, before)
	var got []string
	for _, f := range figures {
		s := strconv.Itoa(f.Index)
		if f.Link != nil {
			s += " " + f.Link.Type + " " + strconv.Itoa(f.Link.To)
		}
		got = append(got, s)
	}
	want := []string{"3 same_as 2", "4", "5 same_as 3", "6"} // 70 was not found before; the last is not of the section
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if tally.Figures != 7 {
		t.Errorf("%d figures, want 7", tally.Figures)
	}
	many := Tally{}.with(make([]Figure, 10*maxRecent))
	if many = many.with(make([]Figure, 3)); len(many.recent) != maxRecent {
		t.Errorf("a tally remembers %d figures, want %d", len(many.recent), maxRecent)
	}
}
