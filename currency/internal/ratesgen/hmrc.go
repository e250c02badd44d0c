package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"time"

	"milliards/currency/internal/ratetable"
)

// readHMRC reads the monthly files, data/monthly/2025-02.xml, out of a crate.
// Its notes tell of currencies that a month gives two rates for.
func readHMRC(crate string) ([]cell, []note, error) {
	f, err := os.Open(crate)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, nil, err
	}
	var cells []cell
	var notes []note
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, err
		}
		if dir, name := path.Split(h.Name); strings.HasSuffix(dir, "/data/monthly/") && path.Ext(name) == ".xml" {
			c, n, err := parseHMRC(t)
			if err != nil {
				return nil, nil, fmt.Errorf("%s: %w", h.Name, err)
			}
			cells, notes = append(cells, c...), append(notes, n...)
		}
	}
	if len(cells) == 0 {
		return nil, nil, errors.New("no monthly rates in it")
	}
	sortCells(cells)
	return cells, notes, nil
}

// parseHMRC reads one month. A currency stands there once for each country that
// uses it; where its rates differ the one that most countries have is taken,
// then the one with more places.
func parseHMRC(r io.Reader) ([]cell, []note, error) {
	var list struct {
		Period string `xml:"Period,attr"`
		Rates  []struct {
			Code string `xml:"currencyCode"`
			Rate string `xml:"rateNew"`
		} `xml:"exchangeRate"`
	}
	if err := xml.NewDecoder(r).Decode(&list); err != nil {
		return nil, nil, err
	}
	first, last, _ := strings.Cut(list.Period, " to ")
	from, err := time.Parse("02/Jan/2006", first)
	if err != nil {
		return nil, nil, err
	}
	if to, err := time.Parse("02/Jan/2006", last); err != nil || from.Day() != 1 || !to.Equal(from.AddDate(0, 1, -1)) {
		return nil, nil, fmt.Errorf("%q is not a month", list.Period)
	}
	votes := map[string]map[ratetable.Number]int{}
	for _, r := range list.Rates {
		code := strings.TrimSpace(r.Code)
		n, err := ratetable.ParseNumber(strings.TrimSpace(r.Rate))
		if err != nil || len(code) != 3 {
			return nil, nil, fmt.Errorf("%q: %w", r.Code, err)
		}
		if votes[code] == nil {
			votes[code] = map[ratetable.Number]int{}
		}
		votes[code][n]++
	}
	var cells []cell
	var notes []note
	for code, votes := range votes {
		var best ratetable.Number
		for n, v := range votes {
			if v > votes[best] || v == votes[best] && n.Places > best.Places {
				best = n
			}
		}
		for n := range votes {
			if n != best {
				notes = append(notes, note{code, from.Format(time.DateOnly), n.String(),
					"left out: the month gives " + best.String() + " too, for more countries or to more places"})
			}
		}
		cells = append(cells, cell{dayOf(from), code, best})
	}
	return cells, notes, nil
}
