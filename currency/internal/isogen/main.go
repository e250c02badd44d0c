// Isogen writes iso_table.go, the currencies of ISO 4217 with their French
// names, from three npm packages, unpacked:
//
//	npm pack cldr-numbers-full@48.2.0   -numbers: French names and symbols (Unicode-3.0)
//	npm pack cldr-core@48.2.0           -core: dates of tender, digits (Unicode-3.0)
//	npm pack currency-codes@2.2.0       -iso: ISO 4217 list one of 2024-06-25 (MIT)
//
// For each of them, "tar xzf NAME.tgz" makes a folder "package" to be named in
// the flag. The output depends on nothing but these files.
package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("isogen: ")
	numbers := flag.String("numbers", "", "folder of the package cldr-numbers-full")
	core := flag.String("core", "", "folder of the package cldr-core")
	iso := flag.String("iso", "", "folder of the package currency-codes")
	out := flag.String("o", "iso_table.go", "file to write")
	flag.Parse()

	if err := generate(*numbers, *core, *iso, *out); err != nil {
		log.Fatal(err)
	}
}

func generate(numbers, core, iso, out string) error {
	locales, err := readLocales(numbers)
	if err != nil {
		return err
	}
	use, err := readUse(core)
	if err != nil {
		return err
	}
	list, err := readISO(iso)
	if err != nil {
		return err
	}
	src, err := format.Source(render(rows(corrected(locales["fr"]), use, list), forms(locales)))
	if err != nil {
		return err
	}
	return os.WriteFile(out, src, 0o644)
}

// isoEntry is what ISO 4217 says of an active code.
type isoEntry struct {
	numeric string
	digits  int // -1 where the list says "N.A."
}

// amendments are the entries of ISO 4217 made since the list in the package:
// the Caribbean guilder (amendment of 2024, in force on 2025-03-31) and the
// accounting unit of the Arab Monetary Fund (2025-05-12).
var amendments = map[string]isoEntry{
	"XCG": {"532", 2},
	"XAD": {"396", 2},
}

// unnamed are the active codes for which CLDR has no French name.
var unnamed = map[string]names{
	"UYW": {Name: "unité prévisionnelle uruguayenne", One: "unité prévisionnelle uruguayenne", Other: "unités prévisionnelles uruguayennes"},
	"VED": {Name: "bolivar numérique vénézuélien", One: "bolivar numérique vénézuélien", Other: "bolivars numériques vénézuéliens"},
	"XAD": {Name: "dinar arabe de compte", One: "dinar arabe de compte", Other: "dinars arabes de compte"},
	"XSU": {Name: "sucre (unité de compte)", One: "sucre (unité de compte)", Other: "sucres (unité de compte)"},
	"XUA": {Name: "unité de compte de la BAD", One: "unité de compte de la BAD", Other: "unités de compte de la BAD"},
}

// slips are the right spellings where the French of CLDR 48 has a slip, as in
// "3 dinar koweïtiens", or no plural.
var slips = map[string]names{
	"AFN": {Other: "afghanis afghans"},
	"ECV": {Name: "unité de valeur constante équatorienne (UVC)"},
	"KWD": {Other: "dinars koweïtiens"},
	"USN": {Name: "dollar des États-Unis (jour suivant)"},
	"USS": {Name: "dollar des États-Unis (jour même)"},
	"UYI": {Other: "pesos uruguayens (unités indexées)"},
	"VEB": {Other: "bolivars vénézuéliens (1871–2008)"},
	"XEU": {Other: "unités de compte européennes (ECU)"},
}

// corrected returns the names of fr without slips and gaps.
func corrected(fr map[string]names) map[string]names {
	out := maps.Clone(fr)
	for code, n := range out {
		n.Name = cmp.Or(slips[code].Name, n.Name)
		n.One = cmp.Or(n.One, n.Name)
		n.Other = cmp.Or(slips[code].Other, n.Other)
		out[code] = n
	}
	return out
}

func readISO(dir string) (map[string]isoEntry, error) {
	var doc struct {
		Entries []struct {
			Code    string `xml:"Ccy"`
			Numeric string `xml:"CcyNbr"`
			Digits  string `xml:"CcyMnrUnts"`
		} `xml:"CcyTbl>CcyNtry"`
	}
	data, err := os.ReadFile(filepath.Join(dir, "iso-4217-list-one.xml"))
	if err != nil {
		return nil, err
	}
	if err := xml.Unmarshal(data, &doc); err != nil {
		return nil, err
	}
	list := make(map[string]isoEntry)
	for _, e := range doc.Entries {
		if e.Code == "" { // a territory with no currency of its own
			continue
		}
		digits, err := strconv.Atoi(e.Digits)
		if err != nil {
			digits = -1
		}
		list[e.Code] = isoEntry{e.Numeric, digits}
	}
	for code, e := range amendments {
		list[code] = e
	}
	return list, nil
}

// names are the names and symbols of a currency in one locale.
type names struct {
	Name    string `json:"displayName"`
	One     string `json:"displayName-count-one"`
	Many    string `json:"displayName-count-many"`
	Other   string `json:"displayName-count-other"`
	Symbol  string `json:"symbol"`
	Variant string `json:"symbol-alt-variant"`
	Narrow  string `json:"symbol-alt-narrow"`
}

// readLocales returns the currencies of fr and of all its regional locales.
func readLocales(dir string) (map[string]map[string]names, error) {
	files, err := filepath.Glob(filepath.Join(dir, "main", "fr*", "currencies.json"))
	if err != nil {
		return nil, err
	}
	locales := make(map[string]map[string]names)
	for _, file := range files {
		locale := filepath.Base(filepath.Dir(file))
		if locale != "fr" && !strings.HasPrefix(locale, "fr-") {
			continue // frr is North Frisian
		}
		var doc struct {
			Main map[string]struct {
				Numbers struct{ Currencies map[string]names }
			}
		}
		if err := readJSON(file, &doc); err != nil {
			return nil, err
		}
		locales[locale] = doc.Main[locale].Numbers.Currencies
	}
	if len(locales["fr"]) == 0 {
		return nil, fmt.Errorf("no currencies of locale fr in %q", dir)
	}
	return locales, nil
}

// span is a time in which one region used a currency.
type span struct {
	From   string `json:"_from"`
	To     string `json:"_to"`
	Tender string `json:"_tender"` // "false", else absent
}

// use is what CLDR says of the life of the currencies.
type use struct {
	spans   map[string][]span
	digits  map[string]int
	numeric map[string]string
}

func readUse(dir string) (use, error) {
	u := use{make(map[string][]span), make(map[string]int), make(map[string]string)}
	var data struct {
		Supplemental struct {
			CurrencyData struct {
				Fractions map[string]struct {
					Digits int `json:"_digits,string"`
				}
				Region map[string][]map[string]span
			}
		}
	}
	if err := readJSON(filepath.Join(dir, "supplemental", "currencyData.json"), &data); err != nil {
		return u, err
	}
	for code, f := range data.Supplemental.CurrencyData.Fractions {
		u.digits[code] = f.Digits
	}
	for _, entries := range data.Supplemental.CurrencyData.Region {
		for _, entry := range entries {
			for code, s := range entry {
				u.spans[code] = append(u.spans[code], s)
			}
		}
	}
	var codes struct {
		Supplemental struct {
			CodeMappings map[string]struct {
				Numeric string `json:"_numeric"`
			}
		}
	}
	if err := readJSON(filepath.Join(dir, "supplemental", "codeMappings.json"), &codes); err != nil {
		return u, err
	}
	for code, m := range codes.Supplemental.CodeMappings {
		if len(code) == 3 { // the others are regions
			u.numeric[code] = m.Numeric
		}
	}
	return u, nil
}

func readJSON(file string, v any) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// row mirrors currency.Info.
type row struct {
	code, numeric          string
	digits                 int
	name, singular, plural string
	symbol, narrow         string
	historic               bool
	first, last            string
}

// rows joins the sources: every code with a French name and every active one.
func rows(fr map[string]names, u use, list map[string]isoEntry) []row {
	var out []row
	add := func(code string, n names) {
		r := row{code: code, name: n.Name, singular: n.One, plural: n.Other}
		r.symbol = cmp.Or(n.Symbol, code)
		r.narrow = cmp.Or(n.Narrow, r.symbol)
		r.historic, r.first, r.last = life(u.spans[code])
		r.numeric = list[code].numeric
		if r.historic { // withdrawn from the list, as HRK
			r.numeric = cmp.Or(r.numeric, u.numeric[code])
		}
		r.digits = digits(code, u, list)
		out = append(out, r)
	}
	for code, n := range fr {
		add(code, n)
	}
	for code, n := range unnamed {
		if _, ok := fr[code]; !ok {
			add(code, n)
		}
	}
	slices.SortFunc(out, func(a, b row) int { return cmp.Compare(a.code, b.code) })
	return out
}

func digits(code string, u use, list map[string]isoEntry) int {
	if e, ok := list[code]; ok && e.digits >= 0 {
		return e.digits
	}
	if d, ok := u.digits[code]; ok {
		return d
	}
	return u.digits["DEFAULT"]
}

// life tells whether all use of a currency has ended, and between which days it
// was tender. Use as a mere unit of account counts only where it was never
// tender, as the ECU.
func life(spans []span) (historic bool, first, last string) {
	tender := slices.DeleteFunc(slices.Clone(spans), func(s span) bool { return s.Tender == "false" })
	if len(tender) == 0 {
		return !slices.ContainsFunc(spans, func(s span) bool { return s.To == "" }), "", ""
	}
	historic = true
	first = tender[0].From
	for _, s := range tender {
		first = min(first, s.From)
		last = max(last, s.To)
		historic = historic && s.To != ""
	}
	if !historic {
		last = ""
	}
	return historic, first, last
}

// form mirrors currency.LocaleForm.
type form struct {
	text, code, kind, locales string
}

// kinds are the kinds of form, in the order of the table.
var kinds = []string{"symbol", "narrow", "name"}

var (
	// noForms are codes of no money, "devise inconnue".
	noForms = []string{"XTS", "XXX"}
	// metals bear the name of their metal, "or", counted as "onces troy d’or".
	metals = []string{"XAG", "XAU", "XPD", "XPT"}
)

// years finds "(1927–2002)" and "(2009)".
var years = regexp.MustCompile(`\(\d{4}`)

// forms collects the spellings of all locales, slips and their corrections
// included. A spelling of fr counts as French at large, whatever regional
// locales share it.
func forms(locales map[string]map[string]names) []form {
	where := make(map[form][]string)
	collect := func(locale string, currencies map[string]names) {
		for code, n := range currencies {
			for _, f := range spellings(code, n) {
				where[f] = append(where[f], locale)
			}
		}
	}
	for locale, currencies := range locales {
		collect(locale, currencies)
	}
	collect("fr", corrected(locales["fr"]))

	var out []form
	for f, in := range where {
		slices.Sort(in)
		if in[0] == "fr" {
			in = in[:1]
		}
		f.locales = strings.Join(in, " ")
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b form) int {
		return cmp.Or(cmp.Compare(a.code, b.code),
			cmp.Compare(slices.Index(kinds, a.kind), slices.Index(kinds, b.kind)),
			cmp.Compare(a.text, b.text))
	})
	return out
}

// spellings lists the forms of one currency in one locale, each once.
func spellings(code string, n names) []form {
	if slices.Contains(noForms, code) {
		return nil
	}
	var out []form
	add := func(kind, text string) {
		f := form{text: text, code: code, kind: kind}
		if text == "" || text == code || years.MatchString(text) || slices.Contains(out, f) {
			return
		}
		out = append(out, f)
	}
	add("symbol", n.Symbol)
	add("symbol", n.Variant)
	add("narrow", n.Narrow)
	if !slices.Contains(metals, code) {
		add("name", n.Name)
	}
	add("name", n.One)
	add("name", n.Many)
	add("name", n.Other)
	return out
}

func render(rows []row, forms []form) []byte {
	var b bytes.Buffer
	b.WriteString(`// Code generated by internal/isogen; DO NOT EDIT.

// Sources: Unicode CLDR 48 (© Unicode, Inc., Unicode-3.0) for names, symbols and
// dates; ISO 4217 list one as in the npm package currency-codes (MIT) for the
// numeric codes and minor units.

package currency

import "sync"

// A table that a function makes is read-only data until it is asked for: at start the
// runtime lists every pointer of a variable.

// infos are in the order of Code, for Lookup.
var infos = sync.OnceValue(func() []Info {
	return []Info{
`)
	for _, r := range rows {
		fmt.Fprintf(&b, "{%q, %q, %d, %q, %q, %q, %q, %q, %t, %q, %q},\n",
			r.code, r.numeric, r.digits, r.name, r.singular, r.plural, r.symbol, r.narrow, r.historic, r.first, r.last)
	}
	b.WriteString(`	}
})

// localeForms are in the order of Code, Kind and Form.
var localeForms = sync.OnceValue(func() []LocaleForm {
	return []LocaleForm{
`)
	for _, f := range forms {
		fmt.Fprintf(&b, "{%q, %q, %q, %q},\n", f.text, f.code, f.kind, f.locales)
	}
	b.WriteString("}\n})\n")
	return b.Bytes()
}
