package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Data that are not what they ought to be: numbers, encodings, rates.

func TestHostileNumbers(t *testing.T) {
	digits := strings.Repeat("9", 1_000_000)
	situation(t, map[string]string{
		"a.txt":        digits + " euros, 3 M€, " + strings.Repeat("1 ", 100_000) + "euros, " + strings.Repeat("un milliard de ", 10_000) + "milliards d'euros",
		"a.golden.csv": "text,amount\n3 M€,1e999999999\n4 M€," + digits + "\n",
		"x.jsonl":      `{"text":"3 M€","figures":[{"text":"3 M€","amount":"1e999999999","currency":"EUR","qualifier":"exact"}]}` + "\n",
	})
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "amount", "a.txt")
	o.want(t, 0, "")
	for _, amount := range strings.Fields(o.out) {
		if len(amount) > 60 {
			t.Errorf("an amount of %d digits", len(amount))
		}
	}
	o.small(t)
	o = milliards(t, "", "check", "a.txt")
	o.want(t, 1, "")
	o.small(t)
	o = milliards(t, "", "score", "x.jsonl")
	o.want(t, 0, "")
	o.holds(t, "value              P 0.0000")
	milliards(t, "3 €", "extract", "--min", "1e999999999").want(t, 2, "is no amount")
}

// What is no text is told with its place, and nothing of the rest is lost.
func TestHostileEncodings(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€.", "b.txt": "\xff\xfe3\x00 \x00", "c.txt": "3 M\x80", "d.txt": "x\x00y", "e.txt": "\xed\xa0\x80 3 M€", "f.txt": "Il a payé 4 M€."})
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "doc", ".")
	o.want(t, 2, "b.txt:1:1: UTF-16 text, not UTF-8")
	for _, message := range []string{"c.txt:1:4: invalid UTF-8", "d.txt:1:2: binary file", "e.txt:1:1: invalid UTF-8"} {
		if !strings.Contains(o.problems, message) {
			t.Errorf("no %q in %q", message, o.problems)
		}
	}
	if o.out != "doc\na.txt\nf.txt\n" {
		t.Errorf("%q", o.out)
	}
}

// The file of newer rates is one that others can write; a broken one counts as none.
func TestHostileRates(t *testing.T) {
	situation(t, nil)
	for name, data := range map[string]string{
		"noise": "\x1b[31m\x00\xff", "half": "milliards rates 1\nfrom ECB 2026-11-23 x\nECB 2026-11-02 USD 1.1\n",
		"numbers": "milliards rates 1\nECB 2026-11-02 USD 1e999999999\ncrc32 00000000\n",
	} {
		write(t, filepath.Join(os.Getenv("MILLIARDS_DATA"), "rates.txt"), data)
		o := milliards(t, "", "convert", "1 million de dollars", "--date", "2025-02-10")
		o.want(t, 0, "the newer rates there are ignored")
		o.holds(t, "1 EUR = 1.0320 USD")
		o.harmless(t)
		if t.Failed() {
			t.Fatal(name)
		}
	}
}
