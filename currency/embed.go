package currency

import (
	_ "embed" // the tables
	"encoding/json"
	"sync"

	"milliards/currency/internal/ratetable"
)

//go:generate go run ./internal/ratesgen -ecb $ECB_PACKAGE -hmrc $HMRC_PACKAGE -retrieved $RETRIEVED

var (
	//go:embed data/ecb.bin
	ecbData string
	//go:embed data/hmrc.bin
	hmrcData string
	//go:embed data/manifest.json
	manifestData []byte
)

var embedded = sync.OnceValue(func() *Rates {
	return &Rates{
		ecb:  table{name: sourceECB, base: "EUR", back: 7, data: decode(ecbData)},
		hmrc: table{name: sourceHMRC, base: "GBP", back: 45, monthly: true, data: decode(hmrcData)},
	}
})

func decode(packed string) *ratetable.Table {
	t, err := ratetable.Decode(packed)
	if err != nil {
		panic(err) // the data are part of the program, and tested
	}
	return t
}

// Embedded is the rates that are part of the program: the European Central
// Bank's euro reference rates of every day since 1999, HM Revenue & Customs'
// monthly rates since February 2014, the irrevocable euro rates and official
// pegs. They are decoded on first use, each currency for itself.
func Embedded() *Rates { return embedded() }

// EmbeddedDay is the last day of the European Central Bank's rates that are part of the
// program: that of Embedded().LastDay(), for which no table is decoded.
func EmbeddedDay() Period { return dayOf(ratetable.LastDay(ecbData)) }

// Table tells of a table of published rates: whose they are and what it spans.
type Table struct {
	Name       string // short and stable, as in Quote.Source: "ECB", "HMRC"
	Publisher  string
	Content    string // what the rates are, and in which direction
	Licence    string
	Package    string // the package it came in, with its version
	Retrieved  string // the day on which that was fetched
	First      string // first and last date
	Last       string
	Currencies int
}

// Tables lists the tables of published rates. What an overlay adds counts in Last
// and Currencies; the rest is of the embedded table.
func (r *Rates) Tables() []Table {
	var manifest struct{ Tables []Table }
	if err := json.Unmarshal(manifestData, &manifest); err != nil {
		panic(err) // the manifest is part of the program, and tested
	}
	for i, t := range [...]*table{&r.ecb, &r.hmrc} {
		manifest.Tables[i].Last = dayOf(t.lastDay()).String()
		manifest.Tables[i].Currencies = len(t.data.Codes())
	}
	return manifest.Tables
}
