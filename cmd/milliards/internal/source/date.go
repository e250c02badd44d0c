package source

import (
	"fmt"
	"path/filepath"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// DateRemedy says what a date may be.
const DateRemedy = "a date is a day, a month or a year such as 2025-02-10, 2025-02, 2025, 10/02/2025 or 10 février 2025"

// ParseDate returns the day, month or year that s is in ISO 8601, cut to the day:
// "2025-02-10", "2025-02", "2025", "2025-02-10T08:00:00Z", "10/02/2025", "lundi
// 10 février 2025", "février 2025".
func ParseDate(s string) (iso string, ok bool) {
	s = strings.TrimSpace(s)
	iso, n, ok := datePrefix(s)
	if !ok || n < len(s) && !(len(iso) == len("2025-02-10") && isTime(s[n:])) {
		return "", false
	}
	return iso, true
}

// isTime tells whether s is a time of day, as after the day in "2025-02-10T08:00:00+01:00".
func isTime(s string) bool {
	return len(s) > 2 && (s[0] == 'T' || s[0] == 't' || s[0] == ' ') && isDigit(s[1]) &&
		strings.Trim(s[1:], "0123456789:.+-Zz ") == ""
}

// datePrefix returns the date with which s begins, a day of the week before it or
// not, and its length in bytes.
func datePrefix(s string) (iso string, n int, ok bool) {
	rest := s
	if name, after := word(s); isOneOf(name, weekdays[:]) {
		rest = after
	}
	for _, read := range [...]func(string) (string, int){isoDate, numericDate, longDate} {
		if iso, n := read(rest); n > 0 && atBoundary(rest[n:]) {
			return iso, len(s) - len(rest) + n, true
		}
	}
	return "", 0, false
}

// atBoundary tells whether a date may end before rest. A T begins a time of day.
func atBoundary(rest string) bool {
	if len(rest) > 1 && rest[0] == 'T' && isDigit(rest[1]) {
		return true
	}
	c, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '-' && c != '/'
}

// isoDate reads "2025", "2025-02" or "2025-02-10".
func isoDate(s string) (iso string, n int) {
	if _, n = digits(s, 4, 4); n == 0 {
		return "", 0
	}
	for n < len("2025-02-10") && len(s) > n+2 && s[n] == '-' {
		_, d := digits(s[n+1:], 2, 2)
		if d == 0 {
			break
		}
		n += 1 + d
	}
	if !isDate(s[:n]) {
		return "", 0
	}
	return s[:n], n
}

// numericDate reads "10/02/2025", "10.2.2025" and "10-02-2025", the day first.
func numericDate(s string) (iso string, n int) {
	day, n := digits(s, 1, 2)
	if n == 0 || n >= len(s) || !strings.ContainsRune("/.-", rune(s[n])) {
		return "", 0
	}
	separator := s[n]
	month, d := digits(s[n+1:], 1, 2)
	n += 1 + d
	if d == 0 || n >= len(s) || s[n] != separator {
		return "", 0
	}
	year, d := digits(s[n+1:], 4, 4)
	n += 1 + d
	if iso = year + "-" + twoDigits(month) + "-" + twoDigits(day); d == 0 || !isDate(iso) {
		return "", 0
	}
	return iso, n
}

// months are the names of the months and what the press shortens them to, folded.
var months = [...][]string{
	{"janvier", "janv", "jan"}, {"fevrier", "fevr", "fev"}, {"mars"}, {"avril", "avr"},
	{"mai"}, {"juin"}, {"juillet", "juil"}, {"aout"},
	{"septembre", "sept"}, {"octobre", "oct"}, {"novembre", "nov"}, {"decembre", "dec"},
}

var weekdays = [...]string{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}

// longDate reads "10 février 2025", "1er mars 2025", "févr. 2025".
func longDate(s string) (iso string, n int) {
	rest := s
	day, d := digits(s, 1, 2)
	if d > 0 {
		rest = s[d:]
		if after, ok := strings.CutPrefix(rest, "er"); ok && day == "1" {
			rest = after
		}
		spaced := trimSpace(rest)
		if len(spaced) == len(rest) {
			return "", 0
		}
		rest = spaced
	}
	name, rest := word(rest)
	month := monthNumber(name)
	year, d2 := digits(rest, 4, 4)
	if month == "" || d2 == 0 {
		return "", 0
	}
	iso = year + "-" + month
	if d > 0 {
		iso += "-" + twoDigits(day)
	}
	if !isDate(iso) {
		return "", 0
	}
	return iso, len(s) - len(rest) + d2
}

func monthNumber(name string) string {
	for i, names := range months {
		if isOneOf(name, names) {
			return fmt.Sprintf("%02d", i+1)
		}
	}
	return ""
}

var unaccented = strings.NewReplacer("é", "e", "û", "u")

// word returns the word with which s begins, in small letters and without the
// accents that months have, and what follows it and its full stop, comma and space.
func word(s string) (folded, rest string) {
	end := strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLetter(c) })
	if end < 0 {
		end = len(s)
	}
	folded = unaccented.Replace(strings.ToLower(s[:end]))
	return folded, trimSpace(strings.TrimLeft(s[end:], ".,"))
}

func trimSpace(s string) string { return strings.TrimLeft(s, " \t\u00A0\u202F") }

// digits returns the digits with which s begins, and their number; none where
// they are fewer than least or more than most.
func digits(s string, least, most int) (string, int) {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n < least || n > most {
		return "", 0
	}
	return s[:n], n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

// isDate tells whether a day, month or year in ISO 8601 exists and lies in the
// time of newspapers, 1600 to 2199.
func isDate(iso string) bool {
	_, err := time.Parse("2006-01-02"[:len(iso)], iso)
	return err == nil && "1600" <= iso[:4] && iso[:4] < "2200"
}

// fileDate returns the date in a file's name: "2025-02-10-sommet.txt",
// "sommet_2025-02.txt", "20250210.txt". A year alone is none: "france-2030.txt"
// is about a plan.
func fileDate(path string) string {
	name := filepath.Base(path)
	for i := range len(name) {
		if i > 0 && isDigit(name[i-1]) || !strings.HasPrefix(name[i:], "19") && !strings.HasPrefix(name[i:], "20") {
			continue
		}
		if iso := stamp(name[i:]); iso != "" {
			return iso
		}
	}
	return ""
}

// stamp reads "2025-02-10", "2025_02_10", "2025.02", "20250210" at the start of s.
func stamp(s string) string {
	if _, n := digits(s, 8, 8); n == 8 {
		return dateOrNone(s[:4] + "-" + s[4:6] + "-" + s[6:8])
	}
	year, n := digits(s, 4, 4)
	if n == 0 || len(s) < 7 || !strings.ContainsRune("-_.", rune(s[4])) {
		return ""
	}
	month, n := digits(s[5:], 2, 2)
	if n == 0 {
		return ""
	}
	if len(s) > 8 && s[7] == s[4] {
		if day, n := digits(s[8:], 2, 2); n > 0 {
			return dateOrNone(year + "-" + month + "-" + day)
		}
	}
	return dateOrNone(year + "-" + month)
}

func dateOrNone(iso string) string {
	if !isDate(iso) {
		return ""
	}
	return iso
}
