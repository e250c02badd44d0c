package source

import (
	"cmp"
	"fmt"
	"strings"

	"milliards/extract"
)

// describe completes the date and the country of a document: what its record
// says stands, then comes what its text says, then the date of its file's name,
// then the options.
func (r *reader) describe(doc *extract.Document, name, fileDate string) *Fault {
	own, fault := header(doc.Text)
	if fault != nil {
		fault.File = name
		return fault
	}
	doc.Date = cmp.Or(doc.Date, own.date, fileDate, r.Date)
	doc.Country = cmp.Or(doc.Country, own.country, r.Country)
	return nil
}

// stated sets the date and the country that a record gives.
func stated(doc *extract.Document, date, country string) *Fault {
	var fault *Fault
	if doc.Date, fault = checkedDate(date); fault != nil {
		return fault
	}
	doc.Country, fault = checkedCountry(country)
	return fault
}

func checkedDate(s string) (string, *Fault) {
	if strings.TrimSpace(s) == "" {
		return "", nil
	}
	date, ok := ParseDate(s)
	if !ok {
		return "", &Fault{What: fmt.Sprintf("unknown date %q", s), Remedy: DateRemedy}
	}
	return date, nil
}

func checkedCountry(s string) (string, *Fault) {
	if strings.TrimSpace(s) == "" {
		return "", nil
	}
	code, ok := ParseCountry(s)
	if !ok {
		return "", &Fault{What: fmt.Sprintf("unknown country %q", s), Remedy: CountryRemedy}
	}
	return code, nil
}

// A meta is what a text says of itself.
type meta struct{ date, country string }

// header reads the head of a text: front matter, or a first line with a date.
func header(text string) (meta, *Fault) {
	if m, found, fault := frontMatter(text); found {
		return m, fault
	}
	line, _, _ := strings.Cut(strings.TrimLeft(text, " \t\r\n\u00A0"), "\n")
	return meta{date: firstLineDate(line)}, nil
}

// maxFrontMatter is the number of lines in which front matter must end.
const maxFrontMatter = 200

// frontMatter reads the date and the country of
//
//	---
//	date: 2025-02-10
//	country: MA
//	---
//
// with quotation marks or without; other keys are passed over.
func frontMatter(text string) (m meta, found bool, fault *Fault) {
	line, rest, _ := strings.Cut(text, "\n")
	if strings.TrimRight(line, " \t\r") != "---" {
		return meta{}, false, nil
	}
	for number := 2; number <= maxFrontMatter && rest != ""; number++ {
		line, rest, _ = strings.Cut(rest, "\n")
		line = strings.TrimRight(line, " \t\r")
		if line == "---" || line == "..." {
			return m, true, fault
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok || fault != nil {
			continue
		}
		if fault = m.set(key, value); fault != nil {
			fault.Line, fault.Column = number, len(line)-len(strings.TrimLeft(value, " \t"))+1
		}
	}
	return meta{}, false, nil // no end: a rule across the page, and then text
}

func (m *meta) set(key, value string) (fault *Fault) {
	value = strings.Trim(strings.TrimSpace(value), `"'`)
	switch strings.ToLower(key) {
	case "date":
		m.date, fault = checkedDate(value)
	case "country", "pays":
		m.country, fault = checkedCountry(value)
	}
	return fault
}

// dateLeads are the words before the date of a first line, the longer ones first.
var dateLeads = [...]string{
	"date de publication", "date de parution", "date",
	"mis en ligne", "mise en ligne", "publiée", "publié", "paru",
}

// firstLineDate returns the date that a first line states: "date 2025-02 Des
// leaders …", "Date : 10 février 2025", "Publié le lundi 10/02/2025 à 8 h", or
// nothing but a date. Where it begins with something else it states none:
// "Le 10 février 2025, le sommet …" tells a story.
func firstLineDate(line string) string {
	for _, lead := range dateLeads {
		if len(line) < len(lead) || !strings.EqualFold(line[:len(lead)], lead) {
			continue
		}
		rest := strings.TrimLeft(line[len(lead):], " \t\u00A0\u202F:")
		if len(rest) == len(line)-len(lead) {
			return "" // "datée", "paru-tion"
		}
		for _, word := range [...]string{"le ", "en "} {
			rest = strings.TrimPrefix(rest, word)
		}
		date, _, _ := datePrefix(rest)
		return date
	}
	date, _ := ParseDate(line)
	return date
}
