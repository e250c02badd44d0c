package frame

import (
	"math"
	"slices"
	"strconv"
)

// A tie is a link that an amount may have.
type tie struct {
	link LinkType
	to   int
}

// String tells a tie as annotations do: "part_of 0", and nothing for none.
func (t tie) String() string {
	if t.link == NoLink {
		return ""
	}
	return linkNames[t.link] + " " + strconv.Itoa(t.to)
}

// LinkText tells the link as annotations do: "part_of 0", with the place of the other
// amount; nothing where there is none.
func (r *Reading) LinkText() string { return tie{r.Link, r.LinkTo}.String() }

var linkNames = [...]string{SameAs: "same_as", PartOf: "part_of"}

// A linkRule is what proposed a link.
type linkRule = atom

// The rules of links.
const (
	byNone linkRule = iota + 1
	byGloss
	byRepeat
	byDont
	byMore
	bySum
	byList
	byShare
	byAddition
	byTotal
	byBreakdown
)

// How many amounts back and ahead the other end of a tie is looked for where no
// rule proposes one.
const (
	tiesBack  = 5
	tiesAhead = 2
)

// trust is what the tie that the rules propose has ahead of the others, in hundredths:
// only what clearly speaks against it outweighs a rule.
const trust = 100

// chooseLinks settles the links: the rules have proposed, and each other amount
// nearby is weighed against none at all.
func (r *Reader) chooseLinks() {
	for k := range r.amounts {
		if r.amounts[k].Vague {
			continue
		}
		if list := r.tiesOf(k); len(list) > 1 {
			best := r.bestTie(k, list)
			r.readings[k].Link, r.readings[k].LinkTo = best.link, best.to
		}
	}
}

// tiesOf lists the ties of amount k, none first, then the one that the rules propose.
func (r *Reader) tiesOf(k int) []tie {
	list := append(r.ties[:0], tie{})
	if l := &r.readings[k]; l.Link != NoLink {
		list = append(list, tie{l.Link, l.LinkTo})
	}
	for j := k - 1; j >= 0 && j >= k-tiesBack && r.inView(j, k) && r.at[k].sentence-r.at[j].sentence <= 2; j-- {
		if r.maySay(k, j) {
			list = addTie(list, tie{SameAs, r.root(j)})
		}
		if r.isLarger(j, k) {
			list = addTie(list, tie{PartOf, r.root(j)})
		}
	}
	for j := k + 1; j < len(r.amounts) && j <= k+tiesAhead && r.at[j].sentence <= r.at[k].sentence+1; j++ {
		if r.isLarger(j, k) && r.readings[j].Link != SameAs {
			list = addTie(list, tie{PartOf, j})
		}
	}
	r.ties = list
	return list
}

func addTie(list []tie, t tie) []tie {
	if slices.Contains(list, t) {
		return list
	}
	return append(list, t)
}

// maySay tells whether amount k may be amount j again: in another currency, at
// another rate in time, or much the same.
func (r *Reader) maySay(k, j int) bool {
	a, b := &r.amounts[j], &r.amounts[k]
	switch {
	case a.Vague:
		return a.Currency == b.Currency
	case a.Currency != b.Currency:
		return k-j <= 2
	case a.Per != b.Per:
		return k-j == 1
	}
	return a.equals(b) || r.near(a, b)
}

// bestTie returns the tie for which most speaks, the proposed one among equals.
func (r *Reader) bestTie(k int, list []tie) tie {
	proposed := tie{r.readings[k].Link, r.readings[k].LinkTo}
	if proposed.link == NoLink {
		proposed.to = 0
	}
	best, most := proposed, int32(math.MinInt32)
	common := r.factsOfEnd(k)
	for _, t := range list {
		e := &r.evidence
		*e = (*e)[:0]
		r.factsOfTie(e, k, t, proposed, common)
		if r.watch != nil {
			r.watch(Question{k, "link", t.String(), e.keys()})
		}
		sum := r.lex.weights.sum(*e, linkClass)
		if t == proposed {
			sum += trust
		}
		if sum > most || sum == most && t == proposed {
			best, most = t, sum
		}
	}
	return best
}

// factsOfEnd gathers the words around amount k, which tell whether it is tied to
// anything: atoms with the template that each is told by.
func (r *Reader) factsOfEnd(k int) []tieWord {
	at := r.at[k]
	s := r.sentences[at.sentence]
	r.prepare(s)
	a := at.word
	list := append(r.tieWords[:0],
		tieWord{tieWord1, s.atom(a - 1)}, tieWord{tieWords12, s.atom(a-1)*31 + s.atom(a-2)},
		tieWord{tieNext1, s.atom(a + 1)}, tieWord{tieNexts12, s.atom(a+1)*31 + s.atom(a+2)})
	if g, isSubject, ok := r.governor(s, a); ok {
		t := tieVerb
		if isSubject {
			t = tieSubject
		}
		list = append(list, tieWord{t, s.words[g.verb].atom})
		for _, v := range s.sensesOf(g.verb) {
			list = append(list, tieWord{t, v})
		}
	}
	for i := a - 1; i >= 0 && a-i <= 10 && s.words[i].kind != amount && s.words[i].low != ";"; i-- {
		list = append(list, tieWord{tieBefore, s.words[i].atom})
		for _, v := range s.sensesOf(i) {
			list = append(list, tieWord{tieBefore, v})
		}
	}
	for i := a + 1; i < len(s.words) && i-a <= 6 && s.words[i].kind != amount && s.words[i].low != ";"; i++ {
		list = append(list, tieWord{tieBehind, s.words[i].atom})
	}
	r.tieWords = list
	return list
}

// A tieWord is a fact of a word: how it is told, and the word.
type tieWord struct {
	t template
	a atom
}

// factsOfTie gathers what speaks for a tie of amount k.
func (r *Reader) factsOfTie(e *evidence, k int, t, proposed tie, common []tieWord) {
	link := atom(t.link) + 1
	rule := byNone
	if proposed.link != NoLink {
		rule = r.linkBy[k]
	}
	agrees := atom(2)
	if t == proposed {
		agrees = 1
	}
	e.both(tieRule, rule*4+link, agrees)
	e.both(tieKind, link, atom(r.readings[k].Kind))
	if t.link == NoLink {
		return
	}
	e.add(tieIs, link)
	for _, w := range common {
		e.both(w.t, link, w.a)
	}
	j := t.to
	far, side := k-j, atom(0)
	if far < 0 {
		far, side = -far, 8
	}
	sentences := atom(min(max(r.at[k].sentence-r.at[j].sentence, -1)+1, 3))
	place := side + atom(min(far, 6))
	e.both(tieFar, link, place)
	e.both(tieFar, link, 100+sentences)
	e.both(tieFar, link*16+sentences, 200+place)
	e.both(tieRatio, link, r.ratio(j, k))
	e.both(tieRatio, link, 100+r.ratio(j, k)*8+sentences)
	kinds := atom(r.readings[k].Kind)*32 + atom(r.readings[j].Kind)
	e.both(tieKind, 10+link, kinds)
	if r.readings[k].Kind == r.readings[j].Kind {
		e.both(tieKind, 20+link, sentences)
	}
	if r.amounts[j].Per != r.amounts[k].Per {
		e.both(tieIs, 10+link, atomOf(r.amounts[j].Per)*31+atomOf(r.amounts[k].Per))
	}
	r.factsOfWhole(e, link, j)
	r.factsOfGap(e, link, j, k)
	if k > 0 {
		before := tie{r.readings[k-1].Link, r.readings[k-1].LinkTo}
		e.both(tieBeside, link, atom(before.link)*4+asAtom(before.link != NoLink && before.to == j)*2+asAtom(k-1 == j))
	}
	e.both(tieBeside, 10+link, atom(r.readings[j].Link))
}

func asAtom(is bool) atom {
	if is {
		return 1
	}
	return 0
}

// ratio names how large amount k is beside j.
func (r *Reader) ratio(j, k int) atom {
	a, b := &r.amounts[j], &r.amounts[k]
	switch {
	case a.Vague || a.Rough || b.Rough:
		return 1
	case a.Currency != b.Currency:
		return 2
	case a.equals(b):
		return 3
	case b.Low > a.Low:
		return 4
	case b.Low > a.Low/2:
		return 5
	case b.Low == a.Low/2:
		return 6
	case b.Low > a.Low/5:
		return 7
	case b.Low > a.Low/20:
		return 8
	case b.Low > a.Low/100:
		return 9
	}
	return 10
}

// factsOfWhole tells the words beside the other amount.
func (r *Reader) factsOfWhole(e *evidence, link atom, j int) {
	at := r.at[j]
	s := r.sentences[at.sentence]
	r.prepare(s)
	e.both(tieWhole, link, s.atom(at.word-1))
	e.both(tieWhole, 10+link, s.atom(at.word+1))
	e.both(tieWhole, 20+link, s.atom(at.word-1)*31+s.atom(at.word-2))
	if g, _, ok := r.governor(s, at.word); ok {
		e.both(tieWhole, 30+link, s.words[g.verb].atom)
	}
	e.both(tieWhole, 40+link, asAtom(j == 0)*2+asAtom(at.sentence == 0))
}

// factsOfGap tells what stands between two amounts of one sentence.
func (r *Reader) factsOfGap(e *evidence, link atom, j, k int) {
	s, from, to, ok := r.between(min(j, k), max(j, k))
	if !ok {
		return
	}
	first, last, finite := none_, none_, atom(0)
	for i := from; i < to; i++ {
		if s.words[i].kind == mark {
			if first == none_ {
				first = s.words[i].atom
			}
			last = s.words[i].atom
		}
		if r.isFinite(s, i) {
			finite = 1
		}
	}
	e.both(tieGap, link, first)
	e.both(tieGap, 10+link, last)
	e.both(tieGap, 20+link, finite*8+farness(to-from))
}
