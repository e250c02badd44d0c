package frame

import "strings"

// A label is a name that is compared with many others. Its sign has a bit for each
// letter: a name holds no other one that has a letter more, which most comparisons come
// to without a look at the letters.
type label struct {
	text string
	sign uint64
}

func labelOf(text string) label {
	l := label{text: text}
	for i := range len(text) {
		l.sign |= 1 << (text[i] % 64)
	}
	return l
}

// holds tells whether another name is a part of this one.
func (l *label) holds(m *label) bool {
	return m.sign&^l.sign == 0 && strings.Contains(l.text, m.text)
}

// mayMatch tells whether all letters of one of two names are among those of the other. It
// is asked first, without a call, where names are compared with many.
func (l *label) mayMatch(m *label) bool { return m.sign&^l.sign == 0 || l.sign&^m.sign == 0 }

// matches tells whether one of two names holds the other, as oneHoldsOther does.
func (l *label) matches(m *label) bool {
	if len(l.text) < len(m.text) {
		l, m = m, l
	}
	return m.text != "" && l.holds(m)
}
