package output

import "io"

// A jsonWriter writes an object a record, as an array or as lines.
type jsonWriter struct {
	buffer
	object object
	array  bool
	many   bool // a record has been written
}

func newJSON(w io.Writer, opt Options) Writer {
	return &jsonWriter{buffer: buffer{w: w}, object: newObject(opt.members()), array: true}
}

func newJSONLines(w io.Writer, opt Options) Writer {
	return &jsonWriter{buffer: buffer{w: w}, object: newObject(opt.members())}
}

func (j *jsonWriter) Write(r *Record) error {
	j.Add(&j.own, r)
	return j.WriteBatch(&j.own)
}

func (j *jsonWriter) Add(b *Batch, r *Record) {
	if j.array && len(b.bytes) > 0 {
		b.bytes = append(b.bytes, ",\n"...)
	}
	b.bytes = j.object.append(b.bytes, r)
	if !j.array {
		b.bytes = append(b.bytes, '\n')
	}
}

func (j *jsonWriter) WriteBatch(b *Batch) error {
	switch {
	case len(b.bytes) == 0:
		return nil
	case !j.array:
	case j.many:
		j.bytes = append(j.bytes, ",\n"...)
	default:
		j.bytes = append(j.bytes, "[\n"...)
	}
	j.many = true
	return j.buffer.WriteBatch(b)
}

func (j *jsonWriter) Close(Summary) error {
	switch {
	case j.array && j.many:
		j.bytes = append(j.bytes, "\n]\n"...)
	case j.array:
		j.bytes = append(j.bytes, "[]\n"...)
	}
	return j.Flush()
}

// An object writes records as JSON objects: for each member the field, and what stands
// before its value, `,"index":`.
type object []member

type member struct {
	Field
	head string
}

func newObject(fields []Field) object {
	o := make(object, len(fields))
	for i, f := range fields {
		o[i] = member{f, `,"` + f.Name + `":`}
	}
	if len(o) > 0 {
		o[0].head = "{" + o[0].head[1:]
	}
	return o
}

func (o object) append(dst []byte, r *Record) []byte {
	for i := range o {
		dst = o[i].appendValue(append(dst, o[i].head...), r)
	}
	if len(o) == 0 {
		dst = append(dst, '{')
	}
	return append(dst, '}')
}

// appendValue appends the value as JSON, null where it is absent.
func (f *Field) appendValue(dst []byte, r *Record) []byte {
	start := len(dst)
	switch {
	case f.text != nil:
		if s := f.text(r); s != "" {
			return appendJSONString(dst, s)
		}
	case f.number != nil:
		if n := f.number(r); n.Valid {
			return append(appendDecimal(append(dst, '"'), n.Decimal), '"')
		}
	case f.json != nil:
		dst = f.json(dst, r)
	default:
		dst = f.plain(dst, r)
	}
	if len(dst) == start {
		dst = append(dst, "null"...)
	}
	return dst
}
