package cli

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"milliards/currency"
)

// A publisher is a server that gives out files as the ECB and HMRC do.
type publisher struct {
	*httptest.Server
	files map[string]http.HandlerFunc // by path
}

func publish(t *testing.T) *publisher {
	t.Helper()
	p := &publisher{files: map[string]http.HandlerFunc{}}
	p.Server = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if file := p.files[r.URL.Path]; file != nil {
			file(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(p.Close)
	return p
}

// text is a file that holds s.
func text(s string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, s) }
}

func zipped(t *testing.T, name, content string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(w, content)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// ends are the last day and month of the embedded tables.
func ends(t *testing.T) (ecbEnd, hmrcEnd time.Time) {
	t.Helper()
	for i, end := range []*time.Time{&ecbEnd, &hmrcEnd} {
		day, err := time.Parse(time.DateOnly, currency.Embedded().Tables()[i].Last)
		if err != nil {
			t.Fatal(err)
		}
		*end = day
	}
	return ecbEnd, hmrcEnd
}

// known are the currencies of a source, in the order of their codes.
func known(source string) (codes []string) {
	for _, c := range currency.Embedded().Coverage() {
		if c.Source == source {
			codes = append(codes, c.Code)
		}
	}
	return codes
}

// ecbRows are the rows of the ECB's file as far as it is embedded, the last first.
var ecbRows = sync.OnceValue(func() string {
	var b strings.Builder
	codes := known("ECB")
	last, _ := time.Parse(time.DateOnly, currency.Embedded().Tables()[0].Last)
	for day := last; day.Year() >= 1999; day = day.AddDate(0, 0, -1) {
		at, _ := currency.ParsePeriod(day.Format(time.DateOnly))
		if _, ok := currency.Embedded().Published("ECB", "USD", at); !ok {
			continue
		}
		b.WriteString(at.String())
		for _, code := range codes {
			rate, ok := currency.Embedded().Published("ECB", code, at)
			if !ok {
				rate = "N/A"
			}
			b.WriteString("," + rate)
		}
		b.WriteString("\n")
	}
	return b.String()
})

// ecbCSV is the ECB's file with a new row: a dollar rate.
func ecbCSV(day time.Time, dollar string) string {
	codes := known("ECB")
	row := day.Format(time.DateOnly)
	for _, code := range codes {
		if code == "USD" {
			row += "," + dollar
		} else {
			row += ",N/A"
		}
	}
	return "Date," + strings.Join(codes, ",") + "\n" + row + "\n" + ecbRows()
}

// hmrcXML is HMRC's file of a month: the rates of the last month known, but that of
// the dirham.
func hmrcXML(t *testing.T, month time.Time, dirham string) string {
	t.Helper()
	_, end := ends(t)
	at, err := currency.ParsePeriod(end.Format("2006-01"))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<exchangeRateMonthList Period=\"%s to %s\">", month.Format("02/Jan/2006"), month.AddDate(0, 1, -1).Format("02/Jan/2006"))
	for _, code := range known("HMRC") {
		rate, ok := currency.Embedded().Published("HMRC", code, at)
		if code == "MAD" {
			rate = dirham
		}
		if ok {
			fmt.Fprintf(&b, "<exchangeRate><currencyCode>%s</currencyCode><rateNew>%s</rateNew></exchangeRate>", code, rate)
		}
	}
	return b.String() + "</exchangeRateMonthList>"
}

// workday is the first day after one on which the ECB publishes.
func workday(day time.Time) time.Time {
	for day = day.AddDate(0, 0, 1); day.Weekday() == time.Saturday || day.Weekday() == time.Sunday; {
		day = day.AddDate(0, 0, 1)
	}
	return day
}

// A setting is a publisher with new rates of both sources, on a day shortly after.
type setting struct {
	*publisher
	options   updateOptions
	day       time.Time // of the new dollar rate
	month     time.Time // of the new dirham rate
	out, errs strings.Builder
	path      string // of the overlay
}

func newSetting(t *testing.T) *setting {
	t.Helper()
	dir := t.TempDir()
	t.Setenv(dataVariable, dir)
	s := &setting{publisher: publish(t), path: filepath.Join(dir, "rates.txt")}
	ecbEnd, hmrcEnd := ends(t)
	s.day, s.month = workday(ecbEnd), hmrcEnd.AddDate(0, 1, 0)
	s.files["/hist.zip"] = text(zipped(t, "eurofxref-hist.csv", ecbCSV(s.day, "1.1")))
	s.files["/"+s.month.Format("2006-01")+".xml"] = text(hmrcXML(t, s.month, "12.5"))
	s.options = updateOptions{
		ecb: s.URL + "/hist.zip", hmrc: s.URL + "/{month}.xml", timeout: time.Minute,
		now: s.month.AddDate(0, 0, 9), transport: s.Client().Transport,
	}
	return s
}

// update runs the command and returns its exit code.
func (s *setting) update() int {
	s.out.Reset()
	s.errs.Reset()
	err := runUpdate(context.Background(), streams{out: &s.out, err: &s.errs}, s.options)
	var code exitCode
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &code):
		return int(code)
	}
	fmt.Fprintln(&s.errs, err)
	return exitTrouble
}

// rate is the embedded rate with the overlay that has been written, or the reason
// why there is none.
func (s *setting) rate(t *testing.T, code, to, date string) string {
	t.Helper()
	o, err := readOverlay(s.path)
	if err != nil {
		t.Fatal(err)
	}
	at, err := currency.ParsePeriod(date)
	if err != nil {
		t.Fatal(err)
	}
	q, err := currency.Embedded().With(o).Rate(code, to, at)
	if err != nil {
		return err.Error()
	}
	return q.Rate + " " + q.Date
}

func TestUpdate(t *testing.T) {
	s := newSetting(t)
	day, month := s.day.Format(time.DateOnly), s.month.Format("2006-01")

	s.options.check = true
	if code := s.update(); code != exitDiffers || s.errs.Len() > 0 {
		t.Errorf("check: exit code %d, %s", code, &s.errs)
	}
	if _, err := os.Stat(s.path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a check writes: %v", err)
	}

	s.options.check = false
	if code := s.update(); code != exitOK || s.errs.Len() > 0 {
		t.Errorf("exit code %d, %s", code, &s.errs)
	}
	if out := s.out.String(); !strings.Contains(out, "ECB: 1 new rate, "+day+" to "+day+"\n") || !strings.Contains(out, "kept in "+s.path) {
		t.Errorf("prints\n%s", out)
	}
	if got := s.rate(t, "USD", "EUR", day); got != "1.1000 "+day && got != "1.1 "+day {
		t.Errorf("the dollar is at %s", got)
	}
	if got := s.rate(t, "MAD", "GBP", month); got != "1/12.5 "+month {
		t.Errorf("the dirham is at %s", got)
	}
	if got := s.rate(t, "USD", "EUR", "2025-02-10"); got != "1.0320 2025-02-10" {
		t.Errorf("the dollar was at %s", got)
	}
	entries, err := os.ReadDir(filepath.Dir(s.path))
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the overlay there are %v, %v", entries, err)
	}

	// Again: there is nothing new, and a check finds nothing.
	before, _ := os.ReadFile(s.path)
	for _, s.options.check = range []bool{false, true} {
		if code := s.update(); code != exitOK || s.out.String() != "there are no newer rates\n" {
			t.Errorf("exit code %d, prints\n%s", code, &s.out)
		}
	}
	if after, _ := os.ReadFile(s.path); !bytes.Equal(before, after) {
		t.Error("the overlay is written anew")
	}

	// A day later: what was new is kept.
	s.options.check = false
	next := workday(s.day)
	newer := strings.Replace(ecbCSV(s.day, "1.1"), "\n"+day, "\n"+strings.SplitN(ecbCSV(next, "1.2"), "\n", 3)[1]+"\n"+day, 1)
	s.files["/hist.zip"] = text(newer) // unzipped does as well
	if code := s.update(); code != exitOK || s.errs.Len() > 0 {
		t.Errorf("exit code %d, %s", code, &s.errs)
	}
	for date, want := range map[string]string{day: "1.1", next.Format(time.DateOnly): "1.2"} {
		if got := s.rate(t, "USD", "EUR", date); !strings.HasPrefix(got, want) || !strings.HasSuffix(got, date) {
			t.Errorf("on %s the dollar is at %s", date, got)
		}
	}
	if got := s.rate(t, "MAD", "GBP", month); got != "1/12.5 "+month {
		t.Errorf("the dirham is at %s", got)
	}
}

// Whatever the ECB's server answers, the ECB's rates stay as they were, HMRC's are
// taken all the same, and the exit code is 2.
func TestUpdateHostile(t *testing.T) {
	s := newSetting(t)
	day := s.day.Format(time.DateOnly)
	good := ecbCSV(s.day, "1.1")
	plain := httptest.NewServer(text(good))
	t.Cleanup(plain.Close)
	replaced := func(old, new string) http.HandlerFunc {
		if !strings.Contains(good, old) {
			t.Fatalf("no %q in the file", old)
		}
		return text(strings.Replace(good, old, new, 1))
	}
	bomb := zipped(t, "eurofxref-hist.csv", "Date,USD\n"+strings.Repeat("0", maxUnpacked))
	for _, tt := range []struct {
		name   string
		answer http.HandlerFunc
		want   string
	}{
		{"gone", http.NotFound, "404 Not Found"},
		{"broken", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }, "502"},
		{"nothing", text(""), "nothing in it"},
		{"a page", text("<html><body>Maintenance</body></html>"), "exchangeRateMonthList"},
		{"broken off", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100000000")
			fmt.Fprint(w, good[:1000])
		}, "the answer breaks off"},
		{"half a zip", text(zipped(t, "eurofxref-hist.csv", good)[:10000]), "not a whole zip file"},
		{"another zip", text(zipped(t, "readme.txt", "")), "no eurofxref-hist.csv in the zip file"},
		{"a zip bomb", text(bomb), "larger than"},
		{"huge", func(w http.ResponseWriter, _ *http.Request) {
			for {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		}, "larger than"},
		{"to http", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, plain.URL, http.StatusFound) }, "not https"},
		{"half a file", text(good[:len(good)/2]), ""},
		{"the last years alone", text(good[:strings.Index(good, "\n2020-")+1]), "is missing, though it is known"},
		{"another column", replaced("Date,AUD", "Date,Australia"), "is not the column of a currency"},
		{"an unknown currency", replaced("Date,AUD", "Date,QQQ"), "of no known currency"},
		{"columns in disorder", replaced("Date,AUD,BGN", "Date,BGN,AUD"), "which is known"},
		{"a column twice", replaced("Date,AUD,BGN", "Date,AUD,AUD"), "two columns of AUD"},
		{"not a number", replaced(",1.1,", ",NaN,"), `"NaN" is not a rate`},
		{"infinite", replaced(",1.1,", ",Inf,"), "is not a rate"},
		{"negative", replaced(",1.1,", ",-1.1,"), "is not a rate"},
		{"zero", replaced(",1.1,", ",0.0,"), "is not a rate"},
		{"an exponent", replaced(",1.1,", ",1e1,"), "is not a rate"},
		{"endless digits", replaced(",1.1,", ",1."+strings.Repeat("1", 1000)+","), "is not a rate"},
		{"a hundredfold", replaced(",1.1,", ",110,"), "is more than 25 % away"},
		{"a past rewritten", replaced("\n2025-02-10,1.6448,", "\n2025-02-10,1.6600,"), "differs from 1.6448, which is known"},
		{"the future", replaced("\n"+day, "\n2199-01-04"), "in the future"},
		{"a Sunday", replaced("\n"+day, "\n"+s.day.AddDate(0, 0, 7-int(s.day.Weekday())).Format(time.DateOnly)), "a weekend"},
		{"no such day", replaced("\n"+day, "\n2026-02-30"), "is not a day"},
		{"a day twice", replaced("\n"+day, "\n2025-02-10"), "two rows of 2025-02-10"},
	} {
		s.files["/hist.zip"] = tt.answer
		os.Remove(s.path)
		if code := s.update(); code != exitTrouble || !strings.Contains(s.errs.String(), tt.want) || strings.Count(s.errs.String(), "\n") != 1 {
			t.Errorf("%s: exit code %d, %s; want %q", tt.name, code, &s.errs, tt.want)
		}
		if o, err := readOverlay(s.path); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		} else if _, _, n := o.Span("ECB"); n > 0 || o.IsEmpty() {
			t.Errorf("%s: %d rates of the ECB are taken, %d in all", tt.name, n, o.Len())
		}
	}
}

// A server that keeps silent is given up, and the next one asked.
func TestUpdateSlow(t *testing.T) {
	s := newSetting(t)
	s.files["/hist.zip"] = func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "Date,")
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	}
	s.files["/"+s.month.Format("2006-01")+".xml"] = s.files["/hist.zip"]
	s.options.timeout = 100 * time.Millisecond
	if code := s.update(); code != exitTrouble || strings.Count(s.errs.String(), "no whole answer within 100ms") != 2 {
		t.Errorf("exit code %d, %s", code, &s.errs)
	}
}

// Of HMRC's month what is doubtful is left out and named; one that is not the month
// asked for, or hardly has a rate, is refused.
func TestUpdateMonths(t *testing.T) {
	s := newSetting(t)
	path := "/" + s.month.Format("2006-01") + ".xml"
	month := s.month.Format("2006-01")
	for _, tt := range []struct {
		name, file, want string
		code             int
		rate             string
	}{
		{"a slip", hmrcXML(t, s.month, "125"), "MAD " + month + " at 125 is more than 25 % away from", exitOK, ""},
		{"another month", hmrcXML(t, s.month.AddDate(0, -2, 0), "12.5"), "not of " + month, exitTrouble, ""},
		{"the ECB's file", ecbCSV(s.day, "1.1"), "not of " + month, exitTrouble, ""},
		{"hardly a rate", "<exchangeRateMonthList Period=\"" + s.month.Format("02/Jan/2006") + " to " + s.month.AddDate(0, 1, -1).Format("02/Jan/2006") +
			"\"><exchangeRate><currencyCode>MAD</currencyCode><rateNew>12.5</rateNew></exchangeRate></exchangeRateMonthList>", "1 rates that can be taken", exitTrouble, ""},
		{"cut", hmrcXML(t, s.month, "12.5")[:5000], "unexpected EOF", exitTrouble, ""},
		{"negative", hmrcXML(t, s.month, "-12.5"), "is not a rate", exitTrouble, ""},
		{"gone", "", "the rates of HMRC end before " + month, exitTrouble, ""},
	} {
		s.files[path] = text(tt.file)
		if tt.file == "" {
			delete(s.files, path)
		}
		os.Remove(s.path)
		if code := s.update(); code != tt.code || !strings.Contains(s.errs.String(), tt.want) {
			t.Errorf("%s: exit code %d, %s; want %d, %q", tt.name, code, &s.errs, tt.code, tt.want)
		}
		if got := s.rate(t, "MAD", "GBP", month); strings.HasSuffix(got, month) {
			t.Errorf("%s: the dirham is at %s", tt.name, got)
		}
	}
	// What has been looked at is taken.
	s.files[path] = text(hmrcXML(t, s.month, "125"))
	os.Remove(s.path)
	s.options.accept = []string{"MAD"}
	if code := s.update(); code != exitOK || s.rate(t, "MAD", "GBP", month) != "1/125 "+month {
		t.Errorf("exit code %d, %s; the dirham is at %s", code, &s.errs, s.rate(t, "MAD", "GBP", month))
	}
}

func TestUpdateFromFile(t *testing.T) {
	s := newSetting(t)
	s.Close() // no network is used
	dir := t.TempDir()
	next := s.month.AddDate(0, 1, 0)
	s.options.now = next
	for name, content := range map[string]string{
		"hist.csv": ecbCSV(s.day, "1.1"), "hist.zip": zipped(t, "eurofxref-hist.csv", ecbCSV(s.day, "1.1")),
		"1.xml": hmrcXML(t, s.month, "12.5"), "2.xml": "\uFEFF<?xml version=\"1.0\"?>\n" + hmrcXML(t, next, "13"),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"2.xml", "hist.zip", "1.xml", "hist.csv"} { // in any order
		s.options.files = append(s.options.files, filepath.Join(dir, name))
	}
	if code := s.update(); code != exitOK || s.errs.Len() > 0 {
		t.Errorf("exit code %d, %s", code, &s.errs)
	}
	if got, want := s.rate(t, "MAD", "GBP", next.Format("2006-01")), "1/13 "+next.Format("2006-01"); got != want {
		t.Errorf("the dirham is at %s, want %s", got, want)
	}
}

// A broken overlay is told of, ignored, and replaced by the next update; one that
// cannot be written is an error.
func TestUpdateOverBroken(t *testing.T) {
	s := newSetting(t)
	if err := os.WriteFile(s.path, []byte("milliards rates 1\nECB 2099-"), 0o666); err != nil {
		t.Fatal(err)
	}
	if code := s.update(); code != exitOK || strings.Count(s.errs.String(), "not whole") != 1 {
		t.Errorf("exit code %d, %s", code, &s.errs)
	}
	if o, err := readOverlay(s.path); err != nil || o.IsEmpty() {
		t.Errorf("%v, %v", o, err)
	}
	t.Setenv(dataVariable, filepath.Join(s.path, "below")) // a file is no directory
	if code := s.update(); code != exitTrouble || !strings.Contains(s.errs.String(), "the new rates cannot be kept: "+s.path) {
		t.Errorf("exit code %d, %s", code, &s.errs)
	}
}

func TestAge(t *testing.T) {
	now := time.Date(2026, 11, 23, 23, 0, 0, 0, time.UTC)
	for day, want := range map[string]string{
		"2026-11-23": "0 days", "2026-11-22": "1 day", "2025-11-23": "365 days", "2026-11-24": "in the future", "": "",
	} {
		if got := age(day, now); got != want {
			t.Errorf("age(%q) = %q, want %q", day, got, want)
		}
	}
}

func TestOverlayPath(t *testing.T) {
	t.Setenv(dataVariable, "")
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	want := filepath.Join(os.Getenv("XDG_DATA_HOME"), "milliards", "rates.txt")
	if got, err := overlayPath(); err != nil || got != want {
		t.Errorf("%q, %v, want %q", got, err, want)
	}
	t.Setenv("XDG_DATA_HOME", "relative") // is to be ignored
	if got, err := overlayPath(); err != nil || strings.Contains(got, "relative") {
		t.Errorf("%q, %v", got, err)
	}
	t.Setenv(dataVariable, "here")
	if got, err := overlayPath(); err != nil || got != filepath.Join("here", "rates.txt") {
		t.Errorf("%q, %v", got, err)
	}
}
