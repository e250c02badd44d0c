package output

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A mark makes a part of a text stand out.
type mark struct {
	start, end int
	kind       markKind
}

type markKind int

// The kinds of marks, the stronger one last: where two overlap it is shown.
const (
	noMark markKind = iota
	cueMark
	amountMark
)

// A window is the part of a text that is shown.
type window struct {
	from, to            int
	cutBefore, cutAfter bool // more of the sentence is around it
}

// side is the number of bytes that a window has at the most on each side of its words.
const side = 240

// lineAround is as much of the line around the words from start to end as a window
// needs. A text may be one line, and every word of it explained.
func lineAround(text string, start, end int) (from, to int) {
	from, to = max(0, start-side-1), min(len(text), end+side+1)
	if i := strings.LastIndexByte(text[from:start], '\n'); i >= 0 {
		from += i + 1
	}
	if i := strings.IndexByte(text[end:to], '\n'); i >= 0 {
		to = end + i
	}
	return from, to
}

// windowOf is the window on text[from:to] around the words from start to end.
func windowOf(text string, from, to, start, end int) window {
	w := window{from: from, to: max(to, end)}
	if start-w.from > side {
		w.from, w.cutBefore = start-side, true
		for !utf8.RuneStart(text[w.from]) {
			w.from++
		}
	}
	if w.to-end > side {
		w.to, w.cutAfter = end+side, true
		for !utf8.RuneStart(text[w.to]) {
			w.to--
		}
	}
	return w
}

// marked returns what a window shows on one line, with its marks.
func (t *textExplainer) marked(text string, w window, marks []mark) string {
	from, to := w.from, w.to
	edges := []int{from, to}
	for _, m := range marks {
		for _, edge := range [...]int{m.start, m.end} {
			if from < edge && edge < to {
				edges = append(edges, edge)
			}
		}
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var b strings.Builder
	if w.cutBefore {
		b.WriteString("…")
	}
	kind := noMark
	for i := range len(edges) - 1 {
		if next := kindOf(marks, edges[i], edges[i+1]); next != kind {
			b.WriteString(t.end(kind) + t.begin(next))
			kind = next
		}
		b.WriteString(Printable(text[edges[i]:edges[i+1]]))
	}
	b.WriteString(t.end(kind))
	if w.cutAfter {
		b.WriteString("…")
	}
	return b.String()
}

// kindOf is the strongest mark on text[from:to].
func kindOf(marks []mark, from, to int) markKind {
	kind := noMark
	for _, m := range marks {
		if m.start <= from && to <= m.end {
			kind = max(kind, m.kind)
		}
	}
	return kind
}

func (t *textExplainer) begin(kind markKind) string {
	switch {
	case kind == noMark:
		return ""
	case t.color && kind == amountMark:
		return "\x1b[1;33m" // bold yellow
	case t.color:
		return "\x1b[4;36m" // underlined cyan
	case kind == amountMark:
		return "[["
	}
	return "‹"
}

func (t *textExplainer) end(kind markKind) string {
	switch {
	case kind == noMark:
		return ""
	case t.color:
		return "\x1b[0m"
	case kind == amountMark:
		return "]]"
	}
	return "›"
}
