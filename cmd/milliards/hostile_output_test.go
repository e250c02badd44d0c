package main

import (
	"encoding/csv"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// What articles, golden files and names would have a terminal, a spreadsheet, a page
// or a CI do.

func TestHostileEscapesInTable(t *testing.T) {
	situation(t, map[string]string{"a.txt": evilArticle})
	for _, args := range [][]string{{"extract", "a.txt"}, {"extract", "--fields", "text,sentence", "a.txt"}, {"convert", evilArticle}, {"explain", "--refused", "a.txt"}} {
		o := milliards(t, "", args...)
		o.want(t, 0, "")
		o.harmless(t)
	}
}

func TestHostileEscapesInMachineFormats(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€ \x1b[31m\u009b\x7f vite."})
	for _, format := range []string{"json", "jsonl", "markdown"} {
		o := milliards(t, "", "extract", "--format", format, "--fields", "text,sentence", "a.txt")
		o.want(t, 0, "")
		o.harmless(t)
	}
}

func TestHostileEscapesInCheck(t *testing.T) {
	situation(t, map[string]string{
		"a.txt":        evilArticle,
		"a.golden.csv": "text,amount,currency\n\"3 M€ " + strings.ReplaceAll(evil, `"`, "") + "\",3000000,\"" + evil + "\"\n\"" + evil + "\",7,EUR\n",
	})
	for _, format := range []string{"text", "github", "sarif", "junit", "json"} {
		o := milliards(t, "", "check", "--format", format, "a.txt")
		if o.code != 1 {
			t.Errorf("%s: exit code %d: %s", format, o.code, o.problems)
		}
		if format == "sarif" || format == "json" { // the escapes of JSON are for its reader
			o.out = strings.ReplaceAll(o.out, "\u202e", "")
			o.out = strings.ReplaceAll(o.out, "\u2066", "")
		}
		o.harmless(t)
	}
}

// No line of an article, a golden file or a name begins a workflow command.
func TestHostileWorkflowCommands(t *testing.T) {
	name := "a\n::set-env name=PATH::x,b:c.txt"
	if runtime.GOOS == "windows" {
		t.Skip("no such names")
	}
	situation(t, map[string]string{name: evilArticle, strings.TrimSuffix(name, ".txt") + ".golden.csv": "text,amount\n\"3\n::error::x\",3\n"})
	o := milliards(t, "", "check", "--format", "github", ".")
	o.want(t, 1, "")
	lines := strings.Split(strings.TrimSpace(o.out), "\n")
	for _, line := range lines[:len(lines)-1] {
		if !regexp.MustCompile(`^::error title=milliards%3A (new|missing|changed),file=a%0A%3A%3Aset-env name=PATH%3A%3Ax%2Cb%3Ac\.(txt|golden\.csv),line=\d+,col=\d+::`).MatchString(line) {
			t.Errorf("a forged line: %q", line)
		}
	}
}

func TestHostileFormulas(t *testing.T) {
	situation(t, map[string]string{"x.jsonl": `{"id":"=cmd|' /C calc'!A0","text":"-3 M€ au bilan, +4 M€ ; @SUM(A1) 5 M€"}` + "\n"})
	for format, comma := range map[string]rune{"csv": ',', "tsv": '\t'} {
		o := milliards(t, "", "extract", "--format", format, "--fields", "doc,text,amount,sentence", "x.jsonl")
		o.want(t, 0, "")
		r := csv.NewReader(strings.NewReader(o.out))
		r.Comma, r.LazyQuotes = comma, true
		rows, err := r.ReadAll()
		if err != nil || len(rows) < 3 {
			t.Fatalf("%s: %v of %d rows", format, err, len(rows))
		}
		negative := false
		for _, row := range rows[1:] {
			for i, cell := range row {
				if i != 2 && strings.ContainsAny(cell[:1], "=+-@\t\r") {
					t.Errorf("%s: a spreadsheet would run %q", format, cell)
				}
			}
			negative = negative || row[2] == "-3000000"
		}
		if !negative {
			t.Errorf("%s: -3000000 is no number any more: %q", format, rows)
		}
	}
	// Where the comma is the decimal sign, as in France, a spreadsheet parts the cells of
	// the same file at semicolons, and minds no quotation mark within one.
	write(t, "a.txt", "Il a payé 3 M€;=1+1 et\n=cmd|'/C calc'!A0;@SUM(A1) vite;\uff1d2.")
	o := milliards(t, "", "extract", "--format", "csv", "--fields", "doc,sentence", "a.txt")
	o.want(t, 0, "")
	o.holds(t, "payé 3 M€;'=1+1")
	for _, cell := range strings.FieldsFunc(o.out, func(c rune) bool { return strings.ContainsRune(";\r\n", c) }) {
		if strings.ContainsAny(cell[:1], "=+-@\t") || strings.HasPrefix(cell, "\uff1d") {
			t.Errorf("a French spreadsheet would run %q", cell)
		}
	}
}

func TestHostileMarkdownAndHTML(t *testing.T) {
	situation(t, map[string]string{"a.txt": "Il a payé 3 M€ <script>alert(1)</script> | `x` [y](javascript:z) & <b>."})
	o := milliards(t, "", "extract", "--format", "markdown", "--fields", "text,sentence", "a.txt")
	o.want(t, 0, "")
	if strings.ContainsAny(o.out, "<>") || strings.Contains(o.out, "[y]") || strings.Count(strings.Split(o.out, "\n")[2], "|") != 4 {
		t.Errorf("Markdown would read %q", o.out)
	}
	o.holds(t, `&lt;script&gt;`)
}

func TestHostileXML(t *testing.T) {
	situation(t, map[string]string{"a]]>.txt": "Il a payé 3 M€.", "a]]>.golden.csv": "text,amount\n\"]]></failure><x a='\x01'/>&bad;\",3\n"})
	o := milliards(t, "", "check", "--format", "junit", ".")
	o.want(t, 1, "")
	if strings.Contains(o.out, "<x") || strings.Contains(o.out, "&bad") || strings.Contains(o.out, "]]>") || strings.Contains(o.out, "\x01") {
		t.Errorf("XML would read %q", o.out)
	}
}
