package output

import "io"

// A jsonWriter writes an object a record, as an array or as lines.
type jsonWriter struct {
	buffer
	fields []Field
	array  bool
	many   bool // a record has been written
}

func newJSON(w io.Writer, opt Options) Writer {
	return &jsonWriter{buffer: buffer{w: w}, fields: opt.members(), array: true}
}

func newJSONLines(w io.Writer, opt Options) Writer {
	return &jsonWriter{buffer: buffer{w: w}, fields: opt.members()}
}

func (j *jsonWriter) Write(r *Record) error {
	j.Add(&j.own, r)
	return j.WriteBatch(&j.own)
}

func (j *jsonWriter) Add(b *Batch, r *Record) {
	if j.array && len(b.bytes) > 0 {
		b.bytes = append(b.bytes, ",\n"...)
	}
	b.bytes = appendObject(b.bytes, j.fields, r)
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

func appendObject(dst []byte, fields []Field, r *Record) []byte {
	dst = append(dst, '{')
	for i := range fields {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = fields[i].appendMember(dst, r)
	}
	return append(dst, '}')
}

// appendMember appends "name":value, the value null where it is absent.
func (f *Field) appendMember(dst []byte, r *Record) []byte {
	dst = append(append(append(dst, '"'), f.Name...), `":`...)
	start := len(dst)
	switch {
	case f.text != nil:
		if s := f.text(r); s != "" {
			dst = appendJSONString(dst, s)
		}
	case f.number != nil:
		if n := f.number(r); n.Valid {
			dst = append(appendDecimal(append(dst, '"'), n.Decimal), '"')
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
