package currency

import (
	"io"
	"slices"

	"milliards/currency/internal/ratefile"
	"milliards/currency/internal/ratetable"
)

// Release is the rates of a file as its publisher gives it out. Nothing of it has
// been checked against other rates; Rates.Newer does.
type Release struct {
	Source      string // "ECB" or "HMRC"
	First, Last Period // days of the ECB, the month of HMRC
	cells       []ratetable.Dated
}

// ReadECB reads the European Central Bank's history of its reference rates,
// eurofxref-hist.csv. The error tells what is wrong with the file.
func ReadECB(r io.Reader) (*Release, error) {
	cells, err := ratefile.ParseECB(r)
	if err != nil {
		return nil, err
	}
	first, last := ends(cells)
	return &Release{Source: sourceECB, First: dayOf(first), Last: dayOf(last), cells: cells}, nil
}

// ReadHMRC reads HM Revenue & Customs' rates of one month, an XML file such as
// monthly_xml_2025-02.xml. The error tells what is wrong with the file.
func ReadHMRC(r io.Reader) (*Release, error) {
	cells, _, err := ratefile.ParseHMRC(r)
	if err != nil {
		return nil, err
	}
	month := monthOf(cells[0].Day)
	return &Release{Source: sourceHMRC, First: month, Last: month, cells: cells}, nil
}

// ends are the first and the last day of cells.
func ends(cells []ratetable.Dated) (first, last int32) {
	byDay := func(a, b ratetable.Dated) int { return int(a.Day - b.Day) }
	return slices.MinFunc(cells, byDay).Day, slices.MaxFunc(cells, byDay).Day
}
