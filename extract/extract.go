package extract

import (
	"milliards/extract/internal/filter"
	"milliards/extract/internal/frame"
)

// An Extractor finds the figures of documents. It keeps its buffers from one
// document to the next and is for one goroutine at a time.
type Extractor struct {
	lex     *lexicon
	passage passage
	context context
	per     []int
	ahead   passage // what mayStandIn looks at
	quiet   silence // where next has found no number
	counted int     // where mayStandIn has found a magnitude of what is only counted
	scan    filter.Scan
	frames  *frame.Reader
	amounts []frame.Amount // a buffer

	amountsOnly bool // whether amounts are all that is asked for
	explain     bool // whether to note cues and refusals
	refusals    []Refusal
	before      []int // Start of the figures before the section last read
	first       int   // their number
}

// New returns an Extractor.
func New() *Extractor { return &Extractor{} }

// Figures returns the figures of a document in the order in which they stand
// in its text, vague ones among them.
func Figures(doc Document) []Figure { return New().Append(nil, doc) }

// Append appends the figures of a document to dst.
//
//	text ─ anchor ─→ sentence ─ tokenize ─→ read ─→ classify ─→ intervals ─→ resolve ─→ elide ─→ figures
//
// An anchor is a magnitude or a currency with a number near it. The sentences that
// hold one are read, those with a number that may stand for money named before, and
// the rows under the header of a table, whose numbers leave the unit out. What a
// sentence leaves out comes from the context, which remembers the figures before it
// and, when asked, the places that the document names.
func (e *Extractor) Append(dst []Figure, doc Document) []Figure {
	start := len(dst)
	dst = e.values(dst, &doc)
	if !e.amountsOnly {
		e.understand(dst[start:], &doc)
	}
	return dst
}

// AmountsOnly has the figures from now on told without what the text says of them: their
// Kind, Status, AI, Horizon, HorizonText, Investor, Recipient, Project, Purpose, Place,
// AnnouncedBy, Link and the Cues of these stay empty. That takes a fraction of the time.
func (e *Extractor) AmountsOnly(only bool) { e.amountsOnly = only }

// values appends the figures of a document without what the text says of them.
func (e *Extractor) values(dst []Figure, doc *Document) []Figure {
	if e.lex == nil {
		e.lex = theLexicon()
	}
	start := len(dst)
	p, c := &e.passage, &e.context
	c.reset(e.lex, doc)
	e.quiet, e.counted = silence{}, -1
	pos := newPosition(doc.Text)
	emit := func() { dst = e.emit(dst, start, doc, &pos) }
	e.scan.Reset(e.lex.stops, doc.Text, false)
	done := 0
	for at := e.next(0); at >= 0; at = e.next(done) {
		from, to := sentenceAt(doc.Text, at, done)
		p.reset(e.lex, doc.Text, from, to, c)
		p.figures(c)
		emit()
		done = max(to, at+1)
		done = p.table(c, done, emit)
	}
	return c.settle(dst, start)
}

// reset makes p the passage text[from:to].
func (p *passage) reset(l *lexicon, text string, from, to int, c *context) {
	p.lex, p.text = l, text
	p.tokenize(from, to)
	p.shout, p.price, p.changed = 0, 0, false
	p.mm = c.mm()
	p.context = c
}

// figures finds the items of the passage that are money.
func (p *passage) figures(c *context) {
	p.read()
	p.classify()
	p.intervals()
	for k := range p.items {
		it := &p.items[k]
		if it.term >= 0 && it.verdict != neither {
			it.verdict, it.rule = money, p.ruleOf(it)
			if !c.resolve(p, it) {
				it.verdict = neither
			}
		}
	}
	p.header()
	p.exchange(c)
	p.gloss1012()
	p.declare(c)
	p.elide(c)
}

// emit appends the figures of the passage.
func (e *Extractor) emit(dst []Figure, start int, doc *Document, pos *position) []Figure {
	p := &e.passage
	e.per = p.settleRates(e.per)
	for k := range p.items {
		it := &p.items[k]
		if it.verdict != money || it.code == "" && !it.pending {
			continue
		}
		from, to := int(p.tokens[it.first].start), int(p.tokens[it.last].end)
		dst = append(dst, Figure{})
		f := &dst[len(dst)-1]
		f.Doc, f.Index, f.Start, f.End = doc.ID, len(dst)-1-start, from, to
		f.Text, f.Sentence, f.Rule = doc.Text[from:to], p.excerpt(from, to), it.rule
		f.Currency, f.CurrencyInferred, f.Qualifier = it.code, it.inferred, Vague
		f.Line, f.Column = pos.of(from)
		if !it.vague {
			f.Qualifier = p.qualify(it)
			if f.Qualifier == Exact && k > 0 && it.term < 0 && p.restates(k) {
				f.Qualifier = dst[len(dst)-2].Qualifier
			}
			f.Amount.Decimal, f.Amount.Valid = it.value.decimal(), true
			if it.negative {
				f.Amount.Decimal = f.Amount.Decimal.Neg()
			}
			if it.isRange {
				f.AmountMax.Decimal, f.AmountMax.Valid = it.max.decimal(), true
				if it.belowZero {
					f.AmountMax.Decimal = f.AmountMax.Decimal.Neg()
				}
			}
		}
		if r := e.per[k]; r > 0 {
			f.Per = rates[r-1].per
		}
	}
	if e.explain {
		e.refuse()
	}
	return dst
}
