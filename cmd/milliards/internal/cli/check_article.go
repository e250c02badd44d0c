package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/report"
	"milliards/cmd/milliards/internal/source"
	"milliards/extract"
)

// write hands a result to the report.
func (c *check) write(r *report.Result) error {
	c.summary.Add(r)
	return c.report.Write(r)
}

// fault tells what could not be read or written, on standard error and in the report.
func (c *check) fault(file string, err error) error {
	c.complain(err)
	return c.write(&report.Result{File: file, Fault: err})
}

// check does one case. Its error is one of the report's output.
func (c *check) check(k golden.Case) error {
	switch {
	case k.Article == "":
		return c.write(&report.Result{File: k.Golden, Golden: k.Golden, Findings: []golden.Finding{{Rule: golden.Orphan, File: k.Golden}}})
	case k.Passages:
		return c.passages(k.Article)
	}
	for doc, err := range source.Documents([]string{k.Article}, c.source) {
		if err != nil {
			if err := c.fault(k.Article, err); err != nil {
				return err
			}
			continue
		}
		if err := c.article(k, doc); err != nil {
			return err
		}
	}
	return nil
}

// article holds a document against its golden file.
func (c *check) article(k golden.Case, doc extract.Document) error {
	want, fresh, fault := c.golden(&k)
	if fault != nil {
		return c.fault(k.Article, fault)
	}
	if want == nil {
		return c.write(&report.Result{File: k.Article, Findings: []golden.Finding{{Rule: golden.Uncovered, File: k.Article}}})
	}
	r, updated, err := c.compare(doc, want, k.Golden)
	if err != nil {
		return c.fault(k.Article, err)
	}
	r.File, r.Golden = k.Article, k.Golden
	for i := range r.Findings {
		f := &r.Findings[i]
		f.File, f.Line, f.Column, f.Golden = k.Article, f.DocLine, f.DocColumn, k.Golden
		if f.Line == 0 { // its words are gone
			f.File, f.Line, f.Column = k.Golden, f.GoldenLine, 1
		}
		f.DocLine, f.DocColumn = 0, 0
	}
	if c.update && (fresh || len(r.Findings) > 0) {
		err := replaceFile(k.Golden, func(w io.Writer) error {
			_, err := w.Write(updated.Bytes())
			return err
		})
		if err != nil {
			return c.fault(k.Golden, err)
		}
		r.Wrote = true
	}
	c.summary.Documents++
	return c.write(r)
}

// golden reads the golden file of a case, nil where there is none and none is to be
// written. A fresh one is not there yet.
func (c *check) golden(k *golden.Case) (want *golden.Table, fresh bool, fault *source.Fault) {
	if k.Golden == "" {
		if !c.update {
			return nil, false, nil
		}
		k.Golden = golden.PathOf(k.Article)
	}
	if _, err := os.Stat(k.Golden); c.update && errors.Is(err, fs.ErrNotExist) {
		return golden.Empty(k.Golden, c.columns()), true, nil
	}
	want, fault = golden.Read(k.Golden)
	return want, false, fault
}

// columns are those of a new golden file.
func (c *check) columns() []string {
	if len(c.named) > 0 {
		return c.named
	}
	return newColumns[:]
}

// compare holds the figures of a document against a golden table, which stands in
// file. updated is what it becomes when it is written anew.
func (c *check) compare(doc extract.Document, want *golden.Table, file string) (r *report.Result, updated *golden.Table, err error) {
	if !c.isGolden(want) {
		return nil, nil, &source.Fault{File: file, What: "no golden file: none of its columns is a field, such as text or amount", Remedy: "see milliards check --help; milliards check --update writes one where there is none"}
	}
	if c.update {
		want = want.WithColumns(c.named)
		if len(want.Columns) == 0 { // no figure, in JSON
			want = want.WithColumns(newColumns[:])
		}
	}
	fields, err := c.fields(want, file)
	if err != nil {
		return nil, nil, err
	}
	comparison := golden.Comparison{Doc: doc, Want: want, Fields: fields}
	if comparison.Records, err = c.records(doc, c.converts(want, fields)); err != nil {
		return nil, nil, err
	}
	pairs, findings, more := comparison.Compare()
	r = &report.Result{Figures: len(comparison.Records), Findings: findings, More: more}
	if c.update {
		updated = want.Updated(comparison.Records, pairs, c.known)
	}
	return r, updated, nil
}

// isGolden tells whether a table may be a golden file: --update must not write over
// what is none.
func (c *check) isGolden(want *golden.Table) bool {
	return len(want.Columns) == 0 || slices.ContainsFunc(want.Columns, func(name string) bool {
		_, known := c.known[name]
		return known
	})
}

// fields are those that are compared with a table: all that were named, or those
// of the default that it has.
func (c *check) fields(want *golden.Table, file string) ([]output.Field, error) {
	var fields []output.Field
	for _, f := range c.compared {
		switch {
		case want.Column(f.Name) >= 0, len(want.Columns) == 0: // no figure, in JSON
			fields = append(fields, f)
		case len(c.named) > 0:
			return nil, &source.Fault{File: file, What: fmt.Sprintf("no column %q", f.Name), Remedy: "milliards check --update adds it, with the same --fields"}
		}
	}
	if len(fields) == 0 {
		return nil, &source.Fault{File: file, What: "none of the columns " + strings.Join(fieldNames(c.compared), ", "), Remedy: "choose others with --fields"}
	}
	return fields, nil
}

// converts tells whether a conversion is compared, or written.
func (c *check) converts(want *golden.Table, fields []output.Field) bool {
	if slices.ContainsFunc(fields, func(f output.Field) bool { return f.IsConversion() }) {
		return true
	}
	return c.update && slices.ContainsFunc(want.Columns, func(name string) bool {
		f, known := c.known[name]
		return known && f.IsConversion()
	})
}

// records are the figures of a document, vague ones among them.
func (c *check) records(doc extract.Document, convert bool) ([]output.Record, error) {
	if err := c.converter.at(doc.Date); err != nil {
		return nil, err
	}
	figures := c.extractor.Append(nil, doc)
	records := make([]output.Record, len(figures))
	for i := range figures {
		records[i].Figure = figures[i]
		if convert {
			records[i].Conversions = c.converter.convert(nil, &figures[i])
		}
	}
	return records, nil
}
