package output

import "io"

// Answers writes one line for each document, in JSON:
//
//	{"doc":"a-1","figures":[{"text":"20 M€",…}],"error":null}
//	{"doc":"-:2","figures":[],"error":"<stdin>:2:1: not JSON: …"}
//
// Begin starts a document in a batch, Add adds its figures, End ends it.
type Answers struct {
	buffer
	object object
}

// NewAnswers returns a Writer of answers.
func NewAnswers(w io.Writer, opt Options) *Answers {
	return &Answers{buffer: buffer{w: w}, object: newObject(opt.members())}
}

// Begin starts the answer for a document.
func (a *Answers) Begin(b *Batch, doc string) {
	b.bytes = append(appendJSONString(append(b.bytes, `{"doc":`...), doc), `,"figures":[`...)
	b.many = false
}

// Add adds a figure to the answer.
func (a *Answers) Add(b *Batch, r *Record) {
	if b.many {
		b.bytes = append(b.bytes, ',')
	}
	b.many = true
	b.bytes = a.object.append(b.bytes, r)
}

// End ends the answer, with what went wrong, or nil.
func (a *Answers) End(b *Batch, err error) {
	b.bytes = append(b.bytes, `],"error":`...)
	if err == nil {
		b.bytes = append(b.bytes, "null}\n"...)
		return
	}
	b.bytes = append(appendJSONString(b.bytes, err.Error()), "}\n"...)
}

// Write answers with one figure.
func (a *Answers) Write(r *Record) error {
	a.Begin(&a.own, r.Doc)
	a.Add(&a.own, r)
	a.End(&a.own, nil)
	return a.WriteBatch(&a.own)
}

// Close writes out what is left.
func (a *Answers) Close(Summary) error { return a.Flush() }

// AnswerSchema is the JSON Schema of an answer whose figures have these members.
func AnswerSchema(members []Field) map[string]any {
	return Object(map[string]any{"doc": textSchema(), "figures": listOf(Schema(members)), "error": maybeText()})
}
