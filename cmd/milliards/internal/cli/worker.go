package cli

import (
	"errors"
	"fmt"
	"sync"

	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// batchSize is the number of bytes of output after which a worker hands them on, and
// manyMessages that of messages.
const (
	batchSize    = 128 << 10
	manyMessages = 256
)

// A reading is what a worker has made of some input.
type reading struct {
	batch    *output.Batch
	summary  output.Summary
	messages []error // faults and warnings, in the order of the input
	faults   int
}

// A worker reads pieces of the input, extracts their figures, and puts them in
// batches.
type worker struct {
	*extraction
	writer    output.Writer
	answers   *output.Answers // the writer, where each record is answered
	extractor *extract.Extractor
	converter *converter
	batches   *sync.Pool
	figures   []extract.Figure // reused, as is the record
	record    output.Record
	tally     extract.Tally // of the document of the sections before
	emit      func(*reading)
	out       *reading
}

func (e *extraction) newWorker(w output.Writer, batches *sync.Pool) *worker {
	k := &worker{extraction: e, writer: w, extractor: e.words.extractor(), batches: batches}
	k.extractor.AmountsOnly(!e.asksTold())
	k.answers, _ = w.(*output.Answers)
	k.converter = newConverter(e.rates, e.to, func(err error) {
		k.out.messages = append(k.out.messages, fmt.Errorf("%w; its cells stay empty", err))
	})
	return k
}

// read reads a piece, and hands on what it makes of it.
func (k *worker) read(p *source.Piece, emit func(*reading)) {
	k.emit, k.out = emit, k.newReading()
	for s, err := range p.Sections {
		k.section(&s, err)
	}
	emit(k.out)
}

func (k *worker) newReading() *reading {
	batch, _ := k.batches.Get().(*output.Batch)
	if batch == nil {
		batch = new(output.Batch)
	}
	return &reading{batch: batch}
}

// handOn hands on what there is, if it is enough. A few bytes of text can make
// megabytes of output, and each line of an archive a message.
func (k *worker) handOn() {
	if k.out.batch.Size() < batchSize && len(k.out.messages) < manyMessages {
		return
	}
	next := k.newReading()
	next.batch.Continue(k.out.batch)
	k.emit(k.out)
	k.out = next
}

// section reads a section, or complains of it.
func (k *worker) section(s *source.Section, err error) {
	if err == nil {
		err = k.converter.at(s.Date)
	}
	if err == nil {
		k.figures = k.extractor.AppendSection(k.figures[:0], s.Section)
	}
	if !k.number(s, err) {
		return
	}
	if k.answers != nil && (s.First || err != nil) {
		k.answers.Begin(k.out.batch, s.ID)
	}
	switch {
	case err == nil:
		k.write()
	case k.answers == nil || s.ID == "": // what no answer can tell
		k.out.messages = append(k.out.messages, err)
		k.out.faults++
		k.handOn()
	}
	if s.First && err == nil {
		k.out.summary.Documents++
	}
	if k.answers != nil && (s.Last || err != nil) {
		k.answers.End(k.out.batch, err)
	}
}

// number numbers the figures of a section after those of the sections before. It is
// false where these could not be read, so that this one does not count.
func (k *worker) number(s *source.Section, err error) bool {
	switch {
	case s.Turn != nil:
		var ok bool
		if k.tally, ok = s.Turn.Take(); !ok {
			s.Turn.Pass(extract.Tally{}, false)
			return false
		}
	case s.First:
		k.tally = extract.Tally{}
	}
	if err == nil {
		k.tally = k.extractor.Number(k.figures, k.tally)
	}
	if s.Turn != nil {
		s.Turn.Pass(k.tally, err == nil)
	}
	return true
}

// write puts the figures that are wanted into the batch.
func (k *worker) write() {
	for i := range k.figures {
		if k.keep(&k.figures[i], &k.record, k.converter, &k.out.summary) {
			k.writer.Add(k.out.batch, &k.record)
			k.handOn()
		}
	}
}

// A gatherer takes the readings of all workers in the order of the input.
type gatherer struct {
	streams
	writer  output.Writer
	batches *sync.Pool
	summary output.Summary
	faults  int
	warned  map[string]bool // currencies of which it has been said that they have no rate
	written bool            // whether there may be something to flush
}

// flush shows what has been written, when there is time for it.
func (g *gatherer) flush() error {
	if !g.written {
		return nil // a head alone can wait
	}
	g.written = false
	return g.writer.Flush()
}

func (g *gatherer) take(r *reading) error {
	for _, err := range r.messages {
		var rate *rateWarning
		if errors.As(err, &rate) {
			if g.warned[rate.code] {
				continue
			}
			g.warned[rate.code] = true
		}
		g.complain(err)
	}
	g.faults += r.faults
	g.summary.Add(r.summary)
	g.written = g.written || r.batch.Size() > 0
	err := g.writer.WriteBatch(r.batch)
	g.batches.Put(r.batch)
	return err
}
