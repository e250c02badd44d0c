package frame

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

var theLexicon = NewLexicon(slices.Values([]string{"France", "Lille", "Cambrai", "Maroc"}), Own{})

// documentOf takes the marks out of a text whose amounts stand in [[ ]], each
// with its value behind a bar, "[[109 milliards|109 EUR]]", and reads it as of
// February 2025. A sentence ends at ". " or with the text.
func documentOf(t *testing.T, marked string) (Document, []Amount) {
	t.Helper()
	var text strings.Builder
	var amounts []Amount
	for i, part := range strings.Split(marked, "[[") {
		if i == 0 {
			text.WriteString(part)
			continue
		}
		inside, after, _ := strings.Cut(part, "]]")
		words, value, _ := strings.Cut(inside, "|")
		fields := strings.Fields(value)
		n, err := strconv.ParseInt(fields[0], 10, 64)
		if err != nil {
			t.Fatalf("%q: %v", marked, err)
		}
		amounts = append(amounts, Amount{Start: text.Len(), End: text.Len() + len(words), Low: n * 1000, High: n * 1000, Digits: len(fields[0]), Currency: fields[1]})
		text.WriteString(words + after)
	}
	return Document{Text: text.String(), Year: 2025, Month: 2, Sentence: bySentence}, amounts
}

// bySentence is a plain Sentence of a Document.
func bySentence(text string, pos, floor int) (from, to int) {
	from, to = floor, len(text)
	if i := strings.LastIndex(text[floor:pos], ". "); i >= 0 {
		from += i + len(". ")
	}
	if i := strings.Index(text[pos:], ". "); i >= 0 {
		to = pos + i + len(". ")
	}
	return from, to
}

// readings reads a marked text with a Reader of its own.
func readings(t *testing.T, marked string) []Reading {
	t.Helper()
	return NewReader(theLexicon).Read(documentOf(t, marked))
}

// TestReaderKeepsNothing reads texts in turn with one Reader, and each alone.
func TestReaderKeepsNothing(t *testing.T) {
	texts := []string{
		"Orvane investira [[3 M€|3000000 EUR]] d'ici 2030 à Lille.",
		"Lumea lève [[5 M€|5000000 EUR]], dont [[2 M€|2000000 EUR]] en dette. Le groupe gagne [[1 M€|1000000 EUR]].",
		"[[9 €|9 EUR]]",
		"Rien.",
		"Selon Deloitte, Orvane vaut [[7 Md€|7000000000 EUR]] ([[8 Md$|8000000000 USD]]).",
	}
	r := NewReader(theLexicon)
	for range 2 {
		for _, text := range texts {
			if got, want := r.Read(documentOf(t, text)), readings(t, text); !slices.Equal(got, want) {
				t.Errorf("%q after others: %+v, alone %+v", text, got, want)
			}
		}
	}
}
