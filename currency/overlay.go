package currency

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"
	"strings"

	"milliards/currency/internal/ratetable"
)

// Overlay is rates that were published after those of the program, checked by
// Rates.Newer, and where they come from. It does not change. Its text
// (AppendText, ParseOverlay) is for keeping it in a file.
type Overlay struct {
	origins []Origin          // at most one of a source, in the order of With
	cells   []ratetable.Dated // in the order of day and code; HMRC's apart
	monthly []ratetable.Dated
}

// Origin tells where the rates of an overlay come from.
type Origin struct {
	Source    string // "ECB", "HMRC"
	Retrieved Period // the day on which they were fetched last
	From      string // address or path
}

// Origins tells of each source in the overlay.
func (o *Overlay) Origins() []Origin {
	if o == nil {
		return nil
	}
	return slices.Clone(o.origins)
}

// IsEmpty tells whether the overlay has no rate; a nil one has none.
func (o *Overlay) IsEmpty() bool { return o.Len() == 0 }

// Len is the number of rates in the overlay.
func (o *Overlay) Len() int {
	if o == nil {
		return 0
	}
	return len(o.cells) + len(o.monthly)
}

// Span is the first and the last date of a source's rates in the overlay, and how
// many rates there are; zero where there are none.
func (o *Overlay) Span(source string) (first, last Period, rates int) {
	if o == nil {
		return
	}
	cells, date := o.cells, dayOf
	if source == sourceHMRC {
		cells, date = o.monthly, monthOf
	}
	if len(cells) == 0 {
		return
	}
	return date(cells[0].Day), date(cells[len(cells)-1].Day), len(cells)
}

// Merge is both overlays in one; where both have a rate it is the newer one's.
func (o *Overlay) Merge(newer *Overlay) *Overlay {
	switch {
	case o == nil:
		return newer
	case newer == nil:
		return o
	}
	merged := &Overlay{cells: mergeCells(o.cells, newer.cells), monthly: mergeCells(o.monthly, newer.monthly)}
	for _, source := range [...]string{sourceECB, sourceHMRC} {
		for _, origins := range [...][]Origin{newer.origins, o.origins} {
			if i := slices.IndexFunc(origins, func(x Origin) bool { return x.Source == source }); i >= 0 {
				merged.origins = append(merged.origins, origins[i])
				break
			}
		}
	}
	return merged
}

func mergeCells(old, newer []ratetable.Dated) []ratetable.Dated {
	cells := slices.Concat(newer, old)
	slices.SortStableFunc(cells, byDay)
	return slices.CompactFunc(cells, func(a, b ratetable.Dated) bool { return byDay(a, b) == 0 })
}

func byDay(a, b ratetable.Dated) int {
	if a.Day != b.Day {
		return int(a.Day - b.Day)
	}
	return strings.Compare(a.Code, b.Code)
}

// With is r with the overlay's rates laid over it: they add days and months, and
// take the place of those that stand there. A nil overlay changes nothing.
func (r *Rates) With(o *Overlay) *Rates {
	if o.IsEmpty() {
		return r
	}
	over := *r
	over.ecb.data = r.ecb.data.With(o.cells)
	over.hmrc.data = r.hmrc.data.With(o.monthly)
	return &over
}

// The text of an overlay is lines: a head, an origin for each source, the rates of
// a day or month each, and a checksum of all that, without which it is not whole.
//
//	milliards rates 1
//	from ECB 2026-11-23 https://…
//	ECB 2026-11-02 AUD 1.7712 BRL 6.2034 …
//	HMRC 2026-12 AED 4.9021 …
//	crc32 1c291ca3
const (
	overlayHead = "milliards rates 1\n"
	overlayEnd  = "crc32 %08x\n"
)

// AppendText appends the overlay's text, which ParseOverlay reads. There is no
// error.
func (o *Overlay) AppendText(b []byte) ([]byte, error) {
	start := len(b)
	b = append(b, overlayHead...)
	for _, origin := range o.origins {
		b = fmt.Appendf(b, "from %s %s %s\n", origin.Source, origin.Retrieved, oneLine(origin.From))
	}
	b = appendCells(b, sourceECB, dayOf, o.cells)
	b = appendCells(b, sourceHMRC, monthOf, o.monthly)
	return fmt.Appendf(b, overlayEnd, crc32.ChecksumIEEE(b[start:])), nil
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func appendCells(b []byte, source string, date func(int32) Period, cells []ratetable.Dated) []byte {
	for i, c := range cells {
		if i == 0 || c.Day != cells[i-1].Day {
			if i > 0 {
				b = append(b, '\n')
			}
			b = date(c.Day).append(append(append(b, source...), ' '))
		}
		b = c.Append(append(append(append(b, ' '), c.Code...), ' '))
	}
	if len(cells) > 0 {
		b = append(b, '\n')
	}
	return b
}

// ParseOverlay reads the text of an overlay. It refuses one that is not whole or
// in which something cannot be right.
func ParseOverlay(text []byte) (*Overlay, error) {
	end := bytes.LastIndex(text, []byte("crc32 "))
	if end < 0 {
		return nil, errors.New("not whole: no checksum at its end")
	}
	body := text[:end]
	if want := fmt.Sprintf(overlayEnd, crc32.ChecksumIEEE(body)); string(text[end:]) != want {
		return nil, errors.New("not whole: its checksum does not fit")
	}
	rest, ok := strings.CutPrefix(string(body), overlayHead)
	if !ok {
		return nil, fmt.Errorf("not an overlay: no line %q at its head", strings.TrimSpace(overlayHead))
	}
	o := &Overlay{}
	number := 1
	for line := range strings.Lines(rest) {
		number++
		if err := o.parseLine(strings.TrimSuffix(line, "\n")); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	return o, nil
}

func (o *Overlay) parseLine(line string) error {
	source, rest, _ := strings.Cut(line, " ")
	switch source {
	case "from":
		return o.parseOrigin(rest)
	case sourceECB:
		return parseCells(&o.cells, rest, Period.isDay)
	case sourceHMRC:
		return parseCells(&o.monthly, rest, Period.isMonth)
	}
	return fmt.Errorf("unknown source %q", source)
}

func (o *Overlay) parseOrigin(s string) error {
	source, rest, _ := strings.Cut(s, " ")
	day, from, _ := strings.Cut(rest, " ")
	retrieved, err := ParsePeriod(day)
	if err != nil {
		return err
	}
	o.origins = append(o.origins, Origin{source, retrieved, from})
	return nil
}

// parseCells appends the rates of a line; days come in their order, and codes too.
func parseCells(cells *[]ratetable.Dated, line string, isRight func(Period) bool) error {
	words := strings.Fields(line)
	if len(words) < 3 || len(words)%2 == 0 {
		return errors.New("no pairs of currency and rate after a date")
	}
	at, err := ParsePeriod(words[0])
	if err != nil {
		return err
	}
	if !isRight(at) {
		return fmt.Errorf("a date of the wrong kind: %s", at)
	}
	for i := 1; i < len(words); i += 2 {
		code := words[i]
		n, err := ratetable.ParseNumber(words[i+1])
		if err != nil {
			return err
		}
		if _, known := Lookup(code); !known || isAbsurd(n) {
			return fmt.Errorf("no rate of a currency: %s %s", code, n)
		}
		c := ratetable.Dated{Day: at.first(), Code: code, Number: n}
		if k := len(*cells); k > 0 && byDay((*cells)[k-1], c) >= 0 {
			return fmt.Errorf("out of order: %s %s", at, code)
		}
		*cells = append(*cells, c)
	}
	return nil
}
