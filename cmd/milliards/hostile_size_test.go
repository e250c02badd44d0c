package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// What would take all memory, or all of somebody's time.

// What is compressed is unpacked within limits, and refused where it is a bomb.
func TestHostileCompressedBomb(t *testing.T) {
	situation(t, nil)
	letters := bytes.Repeat([]byte("a"), 1<<20)
	bomb := func(w io.WriteCloser, megabytes int) {
		for range megabytes {
			w.Write(letters)
		}
		w.Close()
	}
	var gzipped, zstded bytes.Buffer
	bomb(gzip.NewWriter(&gzipped), 96) // which packs to a thousandth, hardly more
	z, err := zstd.NewWriter(&zstded)
	if err != nil {
		t.Fatal(err)
	}
	bomb(z, 66)
	write(t, "bomb.txt", gzipped.String())
	write(t, "bomb.jsonl", zstded.String())
	for _, args := range [][]string{{"extract", "bomb.txt"}, {"extract", "bomb.jsonl"}, {"check", "bomb.jsonl"}} {
		o := milliards(t, "", args...)
		o.want(t, 2, args[1]+": unpacks to more than 1000 times its size")
		o.harmless(t)
		o.small(t)
	}
}

// The rates come in an archive, which may be a bomb; then nothing is taken from it.
func TestHostileArchiveBomb(t *testing.T) {
	situation(t, nil)
	var packed bytes.Buffer
	archive := zip.NewWriter(&packed)
	entry, err := archive.Create("eurofxref-hist.csv")
	if err != nil {
		t.Fatal(err)
	}
	zeros := bytes.Repeat([]byte("1999-01-04,1.1789,\n"), 1<<16)
	for range 80 {
		entry.Write(zeros)
	}
	archive.Close()
	write(t, "bomb.zip", packed.String())
	o := milliards(t, "", "rates", "update", "--from-file", "bomb.zip")
	if o.code != 2 || o.problems == "" {
		t.Errorf("exit code %d: %s", o.code, head(o.problems))
	}
	o.small(t)
}

// An id is written with each figure. A long one of a line with many of them would make
// terabytes of megabytes.
func TestHostileLongID(t *testing.T) {
	situation(t, map[string]string{"a.jsonl": `{"id":"` + strings.Repeat("x", 1<<20) + `","text":"` + strings.Repeat("3 € ", 1<<16) + `"}` + "\n" +
		`{"id":"` + strings.Repeat("y", 1<<16) + `","text":3}` + "\n" + `{"id":"b","text":"3 €"}` + "\n"})
	for _, args := range [][]string{{"extract", "--format", "tsv", "--fields", "doc", "a.jsonl"}, {"extract", "--per-record", "a.jsonl"}, {"total", "--explain", "--format", "csv", "a.jsonl"}} {
		o := milliards(t, "", args...)
		if len(o.out) > 4096 || !strings.Contains(o.out+o.problems, "is longer than 4 KiB") {
			t.Errorf("%q: %d bytes of output, %s", args, len(o.out), head(o.problems))
		}
		o.small(t)
	}
}

func TestHostileDeepJSON(t *testing.T) {
	deep := strings.Repeat("[", 1_000_000)
	situation(t, map[string]string{
		"open.jsonl": deep + "\n" + `{"text":"Il a payé 3 M€.","figures":` + deep + strings.Repeat("]", 1_000_000) + "}\n" + `{"id":1,"text":"Il a payé 3 M€.","figures":[]}` + "\n",
		"a.txt":      "Il a payé 3 M€.", "a.golden.jsonl": `{"text":` + strings.Repeat(`{"a":`, 1_000_000),
	})
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "doc", "open.jsonl")
	o.want(t, 2, "open.jsonl:1:")
	o.holds(t, "doc\n1\n")
	o.small(t)
	for _, args := range [][]string{{"check", "open.jsonl"}, {"check", "a.txt"}, {"score", "open.jsonl"}, {"score", "--figures", "a.golden.jsonl", "open.jsonl"}} {
		o := milliards(t, "", args...)
		if o.code != 2 {
			t.Errorf("%q: exit code %d", args, o.code)
		}
		o.small(t)
	}
}

// A file with holes claims a terabyte that it does not have.
func TestHostileSizes(t *testing.T) {
	situation(t, map[string]string{"holes.txt": "x", "a.txt": "Il a payé 3 M€.", "a.golden.csv": "text\n", "b.jsonl": "{\"text\":\"\"}\n"})
	for _, name := range []string{"holes.txt", "a.golden.csv"} {
		if err := os.Truncate(name, 1<<40); err != nil {
			t.Skip(err)
		}
	}
	o := milliards(t, "", "extract", "--format", "tsv", "--fields", "amount", "holes.txt", "a.txt")
	o.want(t, 2, "holes.txt:")
	o.holds(t, "3000000")
	o.small(t)
	milliards(t, "", "check", "a.txt").want(t, 2, "a.golden.csv: larger than 64 MiB")
}

// Many figures that all have changed are told of, a bounded number of them.
func TestHostileManyChanges(t *testing.T) {
	var article, golden strings.Builder
	golden.WriteString("text,amount\n")
	for i := range 4_000 {
		fmt.Fprintf(&article, "Il a payé %d euros.\n", i+1000)
		fmt.Fprintf(&golden, "%d francs,%d\n", i+1, i)
	}
	situation(t, map[string]string{"a.txt": article.String(), "a.golden.csv": golden.String()})
	o := milliards(t, "", "check", "a.txt")
	o.want(t, 1, "")
	if n := strings.Count(o.out, "\n"); n > 3100 {
		t.Errorf("%d lines", n)
	}
	o.holds(t, " more findings")
	o.small(t)
}
