package extract

// plainlyFollowed tells of a few digits at i, behind which a space and a word stand that
// is no money, what follows them: all that passage.following would ask for. It returns
// their end. So are most numbers of a text: "340 élèves", "18 h 30", "la ligne 4 sera".
func (l *lexicon) plainlyFollowed(text string, i int) (next int, f follow, ok bool) {
	next = digitsEnd(text, i)
	k := next + spaceAt(text, next)
	if k == next || next > i+9 || text[i] == '0' || k == len(text) {
		return next, ends, false
	}
	if text[k] == '%' {
		return next, measures, true
	}
	if c := text[k]; 'a' < c && c <= 'z' && c != 'y' && endsPlainly(text, k+1) { // "2,5 t"
		return next, measures, true
	}
	if key, end, ok := keyAt(text, k); ok && end-k <= 8 && end > k && endsPlainly(text, end) {
		if w := &l.info[l.ids.short.find(key)]; w.plain || w.amount {
			return next, w.behind, w.plain
		}
	}
	w := readLetters(text, k, len(text))
	if w.end == k || w.end-k > maxWord || !endsPlainly(text, w.end) {
		return next, ends, false
	}
	id := l.wordOf(&w, text[k:w.end])
	info := &l.info[id]
	if !l.isPlain(id, info) || startsCompound(text[k]) && l.compounds.has(w.key[0]) {
		return next, ends, false
	}
	raw := text[k:w.end]
	if next <= i+3 && w.endsPlainly(text) && l.counts(&w, raw, true) { // "7 placés", not "1200 placés"
		if f, known := info.kind(); known { // "5 avril"
			return next, f, true
		}
		return next, counts, true
	}
	return next, info.behindNumber(raw, w.shape()), true
}

// endsPlainly tells whether a space, a dot or a comma stands at i.
func endsPlainly(text string, i int) bool {
	return i < len(text) && (text[i] == ' ' || text[i] == '.' || text[i] == ',')
}

// isPlain tells words that are no part of an amount and that say by themselves what they
// are behind a number.
func (l *lexicon) isPlain(id wordID, w *wordInfo) bool {
	return w.head == 0 && w.flags&(isMagnitude|isTail|isPlace) == 0 && w.cardinal == 0 && id != l.de && id != l.pour
}

// behindNumber sorts a word behind a number where nothing stands behind it.
func (w *wordInfo) behindNumber(raw string, s shape) follow {
	if isPlaced(raw) {
		return flows
	}
	switch f, known := w.kind(); {
	case known:
		return f
	case s == title || s == uneven:
		return proper
	case !maybePlural(raw):
		return goesOn
	}
	return counts
}

// kind sorts a plain word behind a number where the lexicon knows it.
func (w *wordInfo) kind() (f follow, known bool) {
	switch f := w.flags; {
	case f&(isTimeUnit|isMonth) != 0:
		return measures, true
	case f&isFlow != 0:
		return flows, true
	case f&isFunction != 0:
		return goesOn, true
	case f&(isMoneyNoun|isCountNoun) != 0:
		return counts, true
	}
	return ends, false
}

// isGrown tells whether letters are a magnitude and a currency grown together, as "mars" may
// be thousands of pesos, and "mai" cannot.
func (l *lexicon) isGrown(key uint64) bool {
	if !l.compounds.has(key) {
		return false
	}
	for i := range prefixes {
		pre := prefixes[i].form
		low, n, _ := lettersAt(pre, 0, len(pre))
		if key&(1<<(8*n)-1) != low {
			continue
		}
		id := l.ids.short.find(key >> (8 * n))
		if _, ok := l.term.step(0, id); ok || id == l.euro || id == l.euros || key>>(8*n) == 'e' {
			return true
		}
	}
	return false
}

// addPlain marks the plain words that are sorted by their id alone, and those that are
// not plain.
func (l *lexicon) addPlain() {
	for id := 1; id < len(l.info); id++ {
		w := &l.info[id]
		w.amount = !l.isPlain(wordID(id), w)
		if !w.amount && !l.isGrown(l.ids.prefix(wordID(id))) {
			w.behind, w.plain = w.kind()
		}
	}
	for _, w := range placed {
		folded, _ := foldWord(nil, w, 0, len(w))
		l.info[l.ids.get(string(folded))].plain = false // it may be "places" as well
	}
}
