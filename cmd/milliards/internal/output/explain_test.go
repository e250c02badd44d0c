package output

import (
	"bytes"
	"strings"
	"testing"

	"milliards/extract"
)

// sampleExplained are figures with cues in their sentence, in another one and in
// none, and what was refused.
func sampleExplained() *Explained {
	text := "Le groupe Iliad parle.\nIl investit\x1b[31m 3 milliards d’euros\nen France, dont 3 milliards pour des modèles de 671 milliards de paramètres."
	at := func(words string) (int, int) {
		i := strings.Index(text, words)
		return i, i + len(words)
	}
	cue := func(field, rule, words string) extract.Cue {
		start, end := at(words)
		if words == "" {
			start, end = 0, 0
		}
		return extract.Cue{Field: field, Rule: rule, Start: start, End: end}
	}
	start, end := at("3 milliards d’euros")
	sentence := text[strings.Index(text, "Il "):]
	first := extract.Figure{
		Doc: "a.txt", Index: 0, Line: 2, Column: 18, Start: start, End: end, Text: text[start:end], Sentence: sentence, Rule: "digits",
		Amount: amount("3e9"), Currency: "EUR", Qualifier: extract.Exact, Kind: extract.Investment, Investor: "Iliad", Place: "France",
		Cues: []extract.Cue{cue("amount", "digits", "3 milliards"), cue("kind", "verb investir", "investit"), cue("investor", "subject", "Il "),
			cue("investor", "he", "Iliad"), cue("place", "en", "France"), cue("ai", "document", "")},
	}
	second := first
	second.Index, second.Start, second.Text = 1, strings.Index(text, "3 milliards pour"), "3 milliards"
	second.End = second.Start + len(second.Text)
	second.Line, second.Column, second.Cues, second.CurrencyInferred, second.Qualifier = 3, 17, nil, true, extract.About
	second.Link = &extract.Link{Type: extract.PartOf, To: 0}
	start, end = at("671 milliards")
	return &Explained{
		Doc:     &extract.Document{ID: "a.txt", Text: text},
		Figures: []extract.Figure{first, second},
		Refused: []extract.Refusal{{Line: 3, Column: 50, Start: start, End: end, Text: text[start:end], Rule: "counted"}},
	}
}

func TestExplainGolden(t *testing.T) {
	for _, tt := range []struct {
		name, format string
		color        bool
	}{{"explain.text", "text", false}, {"explain_color.text", "text", true}, {"explain.json", "json", false}, {"explain.jsonl", "jsonl", false}} {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			w := NewExplainer(&b, tt.format, tt.color)
			if err := w.Explain(sampleExplained()); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			golden(t, tt.name, b.String())
			if !tt.color {
				check(t, tt.format, b.Bytes())
			}
			if strings.Contains(b.String(), "\x1b[31m") {
				t.Error("an escape of the text reaches the terminal")
			}
		})
	}
}

// A sentence of a megabyte is shown around the figure, and only whole characters.
func TestExplainLongSentence(t *testing.T) {
	long := strings.Repeat("é", 1<<19)
	text := long + " 3 euros " + long
	start := strings.Index(text, "3 euros")
	var b bytes.Buffer
	w := NewExplainer(&b, "text", false)
	err := w.Explain(&Explained{Doc: &extract.Document{Text: text}, Figures: []extract.Figure{
		{Start: start, End: start + 7, Text: "3 euros", Sentence: text, Amount: amount("3"), Currency: "EUR"},
	}})
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	if b.Len() > 2000 || !strings.Contains(b.String(), "  …éé") || !strings.Contains(b.String(), "éé…\n") || strings.Contains(b.String(), "\uFFFD") {
		t.Errorf("%d bytes: %.300s", b.Len(), b.String())
	}
}

// The line of what was refused is shown as far as a window goes, with a sign where it
// goes on.
func TestExplainRefusedInLongLine(t *testing.T) {
	for n := side - 2; n <= side+2; n++ {
		before, after := strings.Repeat("a", n), strings.Repeat("b", n)
		want := "  " + before + "[[12]]" + after + "\n"
		if n > side {
			want = "  …" + before[:side] + "[[12]]" + after[:side] + "…\n"
		}
		for _, text := range []string{before + "12" + after, "un\n" + before + "12" + after + "\ndeux"} {
			start := strings.Index(text, "12")
			var b bytes.Buffer
			w := NewExplainer(&b, "text", false)
			err := w.Explain(&Explained{Doc: &extract.Document{Text: text}, Refused: []extract.Refusal{{Start: start, End: start + 2}}})
			if err != nil || w.Close() != nil || !strings.Contains(b.String(), want) {
				t.Errorf("%d bytes before it: %v, %q, want %q", n, err, b.String(), want)
			}
		}
	}
}

func TestSentenceStart(t *testing.T) {
	text := "3 € et 3 € et 3 €. 3 € et 3 €."
	for _, tt := range []struct {
		sentence    string
		start, want int
	}{
		{"3 € et 3 € et 3 €.", 0, 0},
		{"3 € et 3 € et 3 €.", strings.LastIndex(text[:24], "3 €"), 0},
		{"3 € et 3 €.", strings.LastIndex(text, "3 €"), strings.Index(text, ". 3") + 2},
		{"another", 9, 9},
	} {
		f := extract.Figure{Start: tt.start, End: tt.start + len("3 €"), Text: "3 €", Sentence: tt.sentence}
		if got := sentenceStart(text, &f); got != tt.want {
			t.Errorf("%q at %d: %d, want %d", tt.sentence, tt.start, got, tt.want)
		}
	}
}
