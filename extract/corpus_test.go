package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// Least numbers of lines that the corpus holds: it only grows.
const (
	leastSpellings = 600
	leastRefusals  = 250
)

// TestCorpus reads every line of ../testdata/corpus: the marked figures and no
// others must come out. A line is a subtest named after its file and number,
// so that one can be run alone:
//
//	go test ./extract -run 'TestCorpus/digits.txt:12$'
func TestCorpus(t *testing.T) {
	for _, line := range corpus(t) {
		t.Run(line.name, func(t *testing.T) {
			if got := read(line.doc); !slices.Equal(got, line.want) {
				t.Errorf("%s: %q%s\n\twant%s\n\tgot%s", line.name, line.doc.Text, line.where(), readingLines(line.want), readingLines(got))
			}
		})
	}
}

func TestCorpusIsLarge(t *testing.T) {
	spellings, refusals := 0, 0
	for _, line := range corpus(t) {
		if len(line.want) > 0 {
			spellings++
		} else {
			refusals++
		}
	}
	t.Logf("%d spellings, %d refusals", spellings, refusals)
	if spellings < leastSpellings || refusals < leastRefusals {
		t.Errorf("the corpus has %d spellings and %d refusals, want %d and %d", spellings, refusals, leastSpellings, leastRefusals)
	}
}

// A corpusLine is one line of the corpus: a document and its figures, none
// where the line refuses.
type corpusLine struct {
	name string // "digits.txt:12"
	doc  Document
	want []reading
}

func (l corpusLine) where() string {
	if l.doc.Country == "" && l.doc.Date == "" {
		return ""
	}
	return fmt.Sprintf(" (country %q, date %q)", l.doc.Country, l.doc.Date)
}

// corpus reads all files of ../testdata/corpus. A line that starts with
//
//	#  is a comment
//	@  gives the document of the lines below it: country=MA date=2024-05
//	=  gives the value of the spellings below it
//	*  is a text whose figures each have their value: [[20|20000000 EUR inferred]]
//	!  is a text without a figure
//
// and any other line is a spelling: an amount alone, or a text with the amount
// in [[ ]].
func corpus(t testing.TB) []corpusLine {
	t.Helper()
	var lines []corpusLine
	for _, path := range testFiles(t, "corpus/*.txt") {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		c := corpusReader{file: filepath.Base(path)}
		for i, s := range strings.Split(string(data), "\n") {
			if err := c.line(i+1, s); err != nil {
				t.Fatalf("%s:%d: %v", c.file, i+1, err)
			}
		}
		lines = append(lines, c.lines...)
	}
	return lines
}

// A corpusReader reads one file of the corpus.
type corpusReader struct {
	file  string
	doc   Document // country and date of the lines that follow
	value string   // of the spellings that follow
	lines []corpusLine
}

// line reads one line.
func (c *corpusReader) line(n int, s string) (err error) {
	s = strings.TrimSuffix(s, "\r")
	if strings.TrimSpace(s) == "" || s[0] == '#' {
		return nil
	}
	switch mark, rest, _ := strings.Cut(s, " "); mark {
	case "@":
		c.value = ""
		return c.context(rest)
	case "=":
		c.value, err = canonical(rest)
		return err
	case "!":
		if strings.Contains(rest, "[[") {
			return fmt.Errorf("a refusal marks no figure: %q", rest)
		}
		return c.add(n, rest, false)
	case "*":
		if !strings.Contains(rest, "[[") {
			return fmt.Errorf("no figure is marked: %q", rest)
		}
		return c.add(n, rest, true)
	}
	if c.value == "" {
		return fmt.Errorf("no value stands above %q", s)
	}
	if !strings.Contains(s, "[[") {
		s = "[[" + s + "]]"
	}
	return c.add(n, s, false)
}

// context reads the settings of an @ line: none resets them.
func (c *corpusReader) context(s string) error {
	c.doc = Document{}
	for field := range strings.FieldsSeq(s) {
		switch key, value, _ := strings.Cut(field, "="); key {
		case "country":
			c.doc.Country = value
		case "date":
			c.doc.Date = value
		default:
			return fmt.Errorf("unknown setting %q", field)
		}
	}
	return nil
}

// add appends a line with its marks; valued tells that each has its own value.
func (c *corpusReader) add(n int, marked string, valued bool) error {
	line := corpusLine{name: fmt.Sprintf("%s:%d", c.file, n), doc: c.doc}
	text := &strings.Builder{}
	for {
		before, rest, found := strings.Cut(marked, "[[")
		text.WriteString(unescape.Replace(before))
		if !found {
			break
		}
		span, after, closed := strings.Cut(rest, "]]")
		if !closed {
			return fmt.Errorf("[[ without ]]: %q", rest)
		}
		value, err := c.value, error(nil)
		if valued {
			cut := strings.LastIndexByte(span, '|')
			if cut < 0 {
				return fmt.Errorf("no value in [[%s]]", span)
			}
			if value, err = canonical(span[cut+1:]); err != nil {
				return err
			}
			span = span[:cut]
		}
		span = unescape.Replace(span)
		line.want = append(line.want, reading{text.Len(), span, value})
		text.WriteString(span)
		marked = after
	}
	line.doc.Text = text.String()
	c.lines = append(c.lines, line)
	return nil
}

// unescape turns the escapes of the corpus into characters.
var unescape = strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\u00a0`, "\u00a0", `\u202f`, "\u202f",
	`\u2009`, "\u2009", `\u00ad`, "\u00ad")

// canonical checks a value of the corpus and writes it as the function values
// does: "20000000000 EUR about inferred per=year".
func canonical(s string) (string, error) {
	fields := strings.Fields(s)
	if len(fields) < 2 {
		return "", fmt.Errorf("a value has an amount and a currency: %q", s)
	}
	f := Figure{Currency: fields[1], Qualifier: Exact}
	if err := setAmount(&f, fields[0]); err != nil {
		return "", err
	}
	for _, flag := range fields[2:] {
		per, isRate := strings.CutPrefix(flag, "per=")
		switch q := Qualifier(flag); {
		case isRate && slices.Contains([]string{"year", "month", "week", "day", "hour"}, per):
			f.Per = per
		case flag == "inferred":
			f.CurrencyInferred = true
		case q == Range && f.Qualifier == Range: // said by the dots already
		case q != Range && f.Qualifier == Exact && slices.Contains(Qualifiers, q):
			f.Qualifier = q
		default:
			return "", fmt.Errorf("%q does not fit in %q", flag, s)
		}
	}
	return values(f), nil
}

// setAmount reads "12.5", "5..7" or "vague" into f.
func setAmount(f *Figure, s string) (err error) {
	if s == string(Vague) {
		f.Qualifier = Vague
		return nil
	}
	low, high, isRange := strings.Cut(s, "..")
	f.Amount.Valid, f.AmountMax.Valid = true, isRange
	if f.Amount.Decimal, err = decimal.NewFromString(low); err != nil || !isRange {
		return err
	}
	f.Qualifier = Range
	f.AmountMax.Decimal, err = decimal.NewFromString(high)
	return err
}
