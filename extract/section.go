package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Section is a stretch of a document that is too long to be read at once. Its
// Text holds the stretch between From and To, whose figures are its own, with some
// of the document on both sides, which tells what the figures leave out. Sections
// of one document may be read in any order and at the same time.
type Section struct {
	Document
	From, To int
	Offset   int // bytes of the document before Text
	Line     int // 1-based line of the document on which Text begins, as that of a Figure
	Column   int // 1-based column of its first character
}

// A Tally is what the sections before one have found in their document. The zero
// Tally is that of the first section.
type Tally struct {
	Figures int   // found so far
	recent  []int // Start of the last ones in the document
}

// maxRecent is the number of figures that a link can reach back over a cut.
const maxRecent = 512

// AppendSection appends the figures of a section to dst, in their places in the
// document. Number completes their Index and Link when what the sections before
// have found is known.
func (e *Extractor) AppendSection(dst []Figure, s Section) []Figure {
	start := len(dst)
	dst = e.Append(dst, s.Document)
	all := dst[start:]
	own := func(at int) int {
		return start + len(all) - len(all[firstFrom(all, at):])
	}
	from, to := own(s.From), own(s.To)
	e.before = e.before[:0]
	for i := range dst[start:from] {
		e.before = append(e.before, dst[start+i].Start+s.Offset)
	}
	e.first = from - start
	dst = slices.Delete(dst[:to], start, from)
	for i := range dst[start:] {
		s.place(&dst[start+i])
	}
	return dst
}

// firstFrom returns the first of figures, which stand in order, that starts at an
// offset or after it.
func firstFrom(figures []Figure, at int) int {
	i, _ := slices.BinarySearchFunc(figures, at, func(f Figure, at int) int { return f.Start - at })
	return i
}

// place moves a figure from its place in Text to that in the document.
func (s *Section) place(f *Figure) {
	if f.Line == 1 {
		f.Column += s.Column - 1
	}
	f.Line += s.Line - 1
	f.Start += s.Offset
	f.End += s.Offset
	for i := range f.Cues {
		f.Cues[i].Start += s.Offset
		f.Cues[i].End += s.Offset
	}
}

// Number gives the figures of the last AppendSection their Index in the document,
// and resolves their links. It returns the Tally for the next section.
func (e *Extractor) Number(figures []Figure, t Tally) Tally {
	for i := range figures {
		f := &figures[i]
		f.Index = t.Figures + i
		if f.Link != nil {
			f.Link = e.link(*f.Link, len(figures), t)
		}
	}
	return t.with(figures)
}

// link returns a link of one of n figures of a section as one of the document. A
// figure before the section is known again by its offset; one that the sections
// before did not find, or that stands behind the section, has none.
func (e *Extractor) link(l Link, n int, t Tally) *Link {
	to := l.To - e.first
	switch {
	case to >= n:
		return nil
	case to >= 0:
		return &Link{Type: l.Type, To: t.Figures + to}
	}
	i, found := slices.BinarySearch(t.recent, e.before[l.To])
	if !found {
		return nil
	}
	return &Link{Type: l.Type, To: t.Figures - len(t.recent) + i}
}

// with returns t after more figures. It does not touch what t holds.
func (t Tally) with(figures []Figure) Tally {
	recent := slices.Clone(t.recent[max(0, len(t.recent)+min(len(figures), maxRecent)-maxRecent):])
	for i := range figures[max(0, len(figures)-maxRecent):] {
		recent = append(recent, figures[max(0, len(figures)-maxRecent)+i].Start)
	}
	return Tally{Figures: t.Figures + len(figures), recent: recent}
}

// How far before the end of what may be read at once Cut looks for each kind of
// place, in bytes.
const (
	reachBlank    = 64 << 10
	reachLine     = 32 << 10
	reachSentence = 16 << 10
	reachSpace    = 4 << 10
	// around is what Cut looks at on both sides of a place.
	around = 64
)

// Cut returns the place at which a text too long to be read at once is best cut,
// at most high and after low: behind the last blank line; else the last line, the
// last sentence, the last space that stands in no amount. It depends on nothing but
// text[low:high] and a few bytes around it. A wall is a cut within a sentence: what
// stands on one side of it must not be read together with the other side.
func Cut(text string, low, high int) (at int, wall bool) {
	if at := cutBlank(text, max(low, high-reachBlank), high); at > low {
		return at, false
	}
	if at := cutStop(text, max(low, high-reachLine), high, true); at > low {
		return at, false
	}
	if at := cutStop(text, max(low, high-reachSentence), high, false); at > low {
		return at, false
	}
	return cutSpace(text, max(low, high-reachSpace), high), true
}

// cutBlank returns the end of the last blank line of text[low:high], or -1.
func cutBlank(text string, low, high int) int {
	for end := strings.LastIndexByte(text[low:high], '\n'); end >= 0; {
		before := strings.LastIndexByte(text[low:low+end], '\n')
		if before >= 0 && strings.Trim(text[low+before:low+end], " \t\r\n") == "" {
			return low + end + 1
		}
		end = before
	}
	return -1
}

// cutStop returns the end of the last line or sentence of text[low:high], or -1.
func cutStop(text string, low, high int, line bool) int {
	for i := high - 1; i >= low; i-- {
		if !mayStop(text[i]) || line && text[i] != '\n' {
			continue
		}
		if end := stop(text[:min(len(text), i+around)], i); end > low && end <= high {
			return end
		}
	}
	return -1
}

// cutSpace returns the place after the last space of text[low:high] that has no
// digit and no anchor near it; else, in a word, the last place that has none; else
// the last place between two characters.
func cutSpace(text string, low, high int) int {
	for _, try := range [...]struct {
		around int
		spaces bool
	}{{around, true}, {around / 3, true}, {around / 3, false}} {
		for i := high; i > low; i-- {
			isSpace := text[i-1] == ' ' || text[i-1] == '\n'
			if isSpace == try.spaces && (isSpace || startsAt(text, i)) && isQuiet(text[max(0, i-try.around):min(len(text), i+try.around)]) {
				return i
			}
		}
	}
	at := high
	for at > max(low+1, high-utf8.UTFMax) && !startsAt(text, at) {
		at--
	}
	return at
}

// startsAt tells whether i is the end of the text, or the start of a character.
func startsAt(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// isQuiet tells a text without digits and anchors.
func isQuiet(text string) bool {
	if strings.ContainsAny(text, "0123456789") {
		return false
	}
	at, _, _ := theLexicon().anchorIn(text, 0, 0, len(text), new(silence))
	return at < 0
}
