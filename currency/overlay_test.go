package currency

import (
	"fmt"
	"hash/crc32"
	"strings"
	"testing"
)

// sealed is an overlay's text with its checksum.
func sealed(body string) []byte {
	return fmt.Appendf([]byte(body), overlayEnd, crc32.ChecksumIEEE([]byte(body)))
}

const sampleOverlay = overlayHead + `from ECB 2097-01-06 https://example.org/a file.zip
from HMRC 2097-01-05 months/2097-01.xml
ECB 2097-01-04 JPY 180.1 USD 1.1000
ECB 2097-01-05 USD 1.1010
HMRC 2097-01 MAD 12.5
`

func TestOverlayRoundTrip(t *testing.T) {
	text := sealed(sampleOverlay)
	o, err := ParseOverlay(text)
	if err != nil {
		t.Fatal(err)
	}
	if o.Len() != 4 || o.IsEmpty() {
		t.Errorf("%d rates", o.Len())
	}
	for source, want := range map[string]string{"ECB": "2097-01-04 2097-01-05 3", "HMRC": "2097-01 2097-01 1"} {
		first, last, n := o.Span(source)
		if got := fmt.Sprint(first, last, n); got != want {
			t.Errorf("%s spans %s, want %s", source, got, want)
		}
	}
	origins := o.Origins()
	if len(origins) != 2 || origins[0] != (Origin{"ECB", mustPeriod(t, "2097-01-06"), "https://example.org/a file.zip"}) {
		t.Errorf("origins %v", origins)
	}
	if again, err := o.AppendText(nil); err != nil || string(again) != string(text) {
		t.Errorf("%v, writes\n%s", err, again)
	}
	r := Embedded().With(o)
	if q, err := r.Rate("USD", "EUR", mustPeriod(t, "2097-01-05")); err != nil || q.Rate != "1.1010" {
		t.Errorf("%+v, %v", q, err)
	}
	if q, err := r.Rate("MAD", "GBP", mustPeriod(t, "2097-01")); err != nil || q.Rate != "1/12.5" {
		t.Errorf("%+v, %v", q, err)
	}
	if q, err := r.Rate("USD", "EUR", mustPeriod(t, "2025-02-10")); err != nil || q.Rate != "1.0320" {
		t.Errorf("%+v, %v", q, err)
	}
	if q, err := r.Rate("USD", "EUR", Period{}); err != nil || q.Date != "2097-01-05" {
		t.Errorf("the last rate is %+v, %v", q, err)
	}
}

func TestNoOverlay(t *testing.T) {
	var none *Overlay
	if r := Embedded(); r.With(none) != r || r.With(&Overlay{}) != r || !none.IsEmpty() || none.Origins() != nil {
		t.Error("no overlay changes the rates")
	}
	o, err := ParseOverlay(sealed(overlayHead))
	if err != nil || !o.IsEmpty() {
		t.Errorf("%v, %v", o, err)
	}
}

func TestOverlayMerge(t *testing.T) {
	old, err := ParseOverlay(sealed(sampleOverlay))
	if err != nil {
		t.Fatal(err)
	}
	newer, err := ParseOverlay(sealed(overlayHead + "from HMRC 2097-02-01 x\nECB 2097-01-05 CHF 0.9 USD 1.2\nHMRC 2097-02 MAD 13\n"))
	if err != nil {
		t.Fatal(err)
	}
	var none *Overlay
	if none.Merge(old) != old || old.Merge(nil) != old {
		t.Error("nothing merged makes another overlay")
	}
	text, _ := old.Merge(newer).AppendText(nil)
	want := sealed(overlayHead + `from ECB 2097-01-06 https://example.org/a file.zip
from HMRC 2097-02-01 x
ECB 2097-01-04 JPY 180.1 USD 1.1000
ECB 2097-01-05 CHF 0.9 USD 1.2
HMRC 2097-01 MAD 12.5
HMRC 2097-02 MAD 13
`)
	if string(text) != string(want) {
		t.Errorf("got\n%swant\n%s", text, want)
	}
}

// No part of an overlay is taken for a whole one, and no other text.
func TestOverlayNotWhole(t *testing.T) {
	text := sealed(sampleOverlay)
	for n := range len(text) {
		if _, err := ParseOverlay(text[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are taken for an overlay", n, len(text))
		}
	}
	if _, err := ParseOverlay([]byte(strings.Replace(string(text), "1.1000", "1.2000", 1))); err == nil {
		t.Error("a changed rate is not noticed")
	}
}

func TestOverlayRefuses(t *testing.T) {
	for _, body := range []string{
		"",
		"something else\n",
		"milliards rates 2\n",
		overlayHead + "IMF 2097-01-04 USD 1.1\n",
		overlayHead + "ECB 2097-01 USD 1.1\n",
		overlayHead + "HMRC 2097-01-04 USD 1.1\n",
		overlayHead + "ECB 2097-01-04\n",
		overlayHead + "ECB 2097-01-04 USD\n",
		overlayHead + "ECB 2097-01-04 USD -1.1\n",
		overlayHead + "ECB 2097-01-04 USD NaN\n",
		overlayHead + "ECB 2097-01-04 USD 0\n",
		overlayHead + "ECB 2097-01-04 USD 1000000000000\n",
		overlayHead + "ECB 2097-01-04 QQQ 1.1\n",
		overlayHead + "ECB 2097-01-04 USD 1.1 JPY 180\n",
		overlayHead + "ECB 2097-01-04 USD 1.1 USD 1.1\n",
		overlayHead + "ECB 2097-01-05 USD 1.1\nECB 2097-01-04 USD 1.1\n",
		overlayHead + "ECB 2097-02-30 USD 1.1\n",
		overlayHead + "from ECB yesterday x\n",
		overlayHead + "\n",
	} {
		if _, err := ParseOverlay(sealed(body)); err == nil {
			t.Errorf("%q is taken for an overlay", body)
		}
	}
}

// Whatever is in a file, it is refused or comes back as it was, and can be laid
// over the tables.
func FuzzParseOverlay(f *testing.F) {
	f.Add(strings.TrimPrefix(sampleOverlay, overlayHead))
	f.Add("ECB 2025-02-10 USD 123456789.1234567\n")
	f.Add("HMRC 0001-01 AED 1\n")
	f.Fuzz(func(t *testing.T, lines string) {
		o, err := ParseOverlay(sealed(overlayHead + lines))
		if err != nil {
			return
		}
		text, _ := o.AppendText(nil)
		again, err := ParseOverlay(text)
		if err != nil || again.Len() != o.Len() {
			t.Fatalf("%v: %q comes back as %q", err, lines, text)
		}
		r := Embedded().With(o)
		for _, code := range []string{"USD", "MAD"} {
			for _, at := range []Period{{}, {2025, 2, 10}, {2025, 0, 0}} {
				_, _ = r.Rate(code, "EUR", at)
			}
		}
	})
}
