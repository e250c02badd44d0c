package main

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"milliards/currency/internal/ratefile"
	"milliards/currency/internal/ratetable"
)

// readHMRC reads the monthly files, data/monthly/2025-02.xml, out of a crate.
// Its notes tell of currencies that a month gives two rates for.
func readHMRC(crate string) ([]ratetable.Dated, []ratefile.Note, error) {
	f, err := os.Open(crate)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, nil, err
	}
	var cells []ratetable.Dated
	var notes []ratefile.Note
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, err
		}
		if dir, name := path.Split(h.Name); strings.HasSuffix(dir, "/data/monthly/") && path.Ext(name) == ".xml" {
			c, n, err := ratefile.ParseHMRC(t)
			if err != nil {
				return nil, nil, fmt.Errorf("%s: %w", h.Name, err)
			}
			cells, notes = append(cells, c...), append(notes, n...)
		}
	}
	if len(cells) == 0 {
		return nil, nil, errors.New("no monthly rates in it")
	}
	ratefile.Sort(cells)
	return cells, notes, nil
}
