package cli

import (
	"io"
	"os"

	"milliards/cmd/milliards/internal/golden"
	"milliards/cmd/milliards/internal/report"
	"milliards/cmd/milliards/internal/source"
)

// passages holds the documents of a file of JSON Lines against the figures that they
// hold themselves.
func (c *check) passages(path string) error {
	before, err := os.Stat(path)
	if err != nil {
		return c.fault(path, source.PathFault(path, err))
	}
	changed := map[int][]byte{}
	for p, err := range golden.Passages(path, c.source) {
		if err != nil {
			if err := c.fault(path, err); err != nil {
				return err
			}
			continue
		}
		r, updated, err := c.compare(p.Document, p.Want, path)
		if err != nil {
			if err := c.fault(path, err); err != nil {
				return err
			}
			continue
		}
		r.File, r.Doc = path, p.ID
		for i := range r.Findings {
			f := &r.Findings[i]
			f.File, f.Line, f.Doc, f.Golden, f.GoldenLine = path, p.Line, p.ID, "", 0
		}
		if c.update && len(r.Findings) > 0 {
			changed[p.Line] = p.AppendJSON(nil, updated)
		}
		c.summary.Documents++
		if err := c.write(r); err != nil {
			return err
		}
	}
	if len(changed) == 0 {
		return nil
	}
	err = replaceFile(path, func(w io.Writer) error { return golden.ReplaceLines(w, path, before, changed) })
	if err != nil {
		return c.fault(path, err)
	}
	return c.write(&report.Result{File: path, Golden: path, Wrote: true})
}
