package download

import (
	"archive/zip"
	"bytes"
	"testing"
)

func FuzzUnzip(f *testing.F) {
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	entry, err := w.Create("d/rates.csv")
	if err != nil {
		f.Fatal(err)
	}
	entry.Write([]byte("Date,USD\n"))
	if err := w.Close(); err != nil {
		f.Fatal(err)
	}
	f.Add(packed.Bytes())
	f.Add([]byte("PK\x03\x04"))
	const limit = 1 << 16
	f.Fuzz(func(t *testing.T, data []byte) {
		if content, err := Unzip(data, "rates.csv", limit); err == nil && len(content) > limit {
			t.Errorf("%d bytes, more than %d", len(content), limit)
		}
	})
}
