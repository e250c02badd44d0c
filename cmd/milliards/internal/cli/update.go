package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"milliards/cmd/milliards/internal/download"
	"milliards/cmd/milliards/internal/output"
	"milliards/cmd/milliards/internal/source"
	"milliards/currency"
)

// Where the publishers give out their files; {month} stands for 2025-02.
const (
	ecbURL  = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
	hmrcURL = "https://www.trade-tariff.service.gov.uk/api/v2/exchange_rates/files/monthly_xml_{month}.xml"
)

const (
	ecbFile      = "eurofxref-hist.csv"
	maxDownload  = 4 << 20  // the ECB's file has 0.7 MB, a month of HMRC's 0.04
	maxUnpacked  = 16 << 20 // the ECB's file has 2 MB
	fetchTimeout = time.Minute
)

const updateLong = `Update downloads the European Central Bank's history and those months of HM Revenue &
Customs that are missing, checks them and lays what is new over the rates of the
program. It is the only command that uses the network, and only over HTTPS; the
variable HTTPS_PROXY names a proxy.

Nothing is taken in silence. A file is refused that is not whole, has unknown columns,
days of the future or rates that are no positive numbers; that lacks a known rate or
has another one in its place; or in which a currency moves by more than 25 % from one
day to the next, but for some that are known to be volatile. Of HMRC's months, which
have typing errors, the doubtful rates are left out and named. --accept CODES takes
what is doubtful only because it is new, changed or has moved.

The new rates are written aside and then put in their place at once, whole.

Exit code 0: all is done; with --check nothing is newer. 1: with --check, there are
newer rates. 2: something could not be fetched or is refused; the rest has been done.`

// updateOptions are the flags of milliards rates update, as given, and what it needs
// of the world.
type updateOptions struct {
	check     bool
	files     []string
	ecb, hmrc string
	accept    []string
	timeout   time.Duration

	now       time.Time
	transport http.RoundTripper // nil for the usual one
}

func newRatesUpdate(s streams) *cobra.Command {
	var opt updateOptions
	cmd := &cobra.Command{
		Use:   "update",
		Short: "Download newer rates, check them and keep them",
		Long:  updateLong,
		Example: `  milliards rates update
  milliards rates update --check
  milliards rates update --from-file eurofxref-hist.zip --from-file monthly_xml_2027-01.xml`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			opt.now = time.Now()
			return runUpdate(cmd.Context(), s, opt)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.BoolVar(&opt.check, "check", false, "change nothing: exit code 1 where there are newer rates")
	f.StringArrayVar(&opt.files, "from-file", nil, "read `FILE` in place of the network: the ECB's zip or csv, a month of HMRC's xml; may come again")
	f.StringVar(&opt.ecb, "ecb-url", ecbURL, "`URL` of the ECB's history, zip or csv")
	f.StringVar(&opt.hmrc, "hmrc-url", hmrcURL, "`URL` of HMRC's months, with {month} for 2025-02")
	f.StringSliceVar(&opt.accept, "accept", nil, "take doubtful rates of the currencies `CODES`")
	f.DurationVar(&opt.timeout, "timeout", fetchTimeout, "`TIME` for each download")
	return cmd
}

// An updater gathers what is new.
type updater struct {
	streams
	options updateOptions
	client  *download.Client
	checks  currency.Checks
	rates   *currency.Rates   // with what has been gathered so far
	news    *currency.Overlay // what has been gathered
	faults  int
}

func runUpdate(ctx context.Context, s streams, opt updateOptions) error {
	if ctx == nil {
		ctx = context.Background()
	}
	if opt.timeout <= 0 {
		return fmt.Errorf("--timeout: %v is no time; write 30s or 2m", opt.timeout)
	}
	if len(opt.files) == 0 && !strings.Contains(opt.hmrc, "{month}") {
		return fmt.Errorf("--hmrc-url: there is no {month} in %q, which stands for 2025-02", opt.hmrc)
	}
	u := updater{streams: s, options: opt}
	for _, word := range opt.accept {
		code, err := parseCurrency(word)
		if err != nil {
			return fmt.Errorf("--accept: %w", err)
		}
		u.checks.Accept = append(u.checks.Accept, code)
	}
	today, err := currency.ParsePeriod(opt.now.UTC().Format(time.DateOnly))
	if err != nil {
		return err
	}
	u.checks.Today = today
	path, err := overlayPath()
	if err != nil {
		return err
	}
	old, _ := s.overlay()
	u.rates = currency.Embedded().With(old)
	u.client = &download.Client{Limit: maxDownload, Timeout: opt.timeout, UserAgent: "milliards/" + version(), Transport: opt.transport}
	if len(opt.files) > 0 {
		u.readFiles()
	} else {
		u.fetch(ctx)
	}
	return u.finish(old, path)
}

// finish writes what is new, or tells of it, and returns the exit code.
func (u *updater) finish(old *currency.Overlay, path string) error {
	var told strings.Builder
	for _, publisher := range []string{"ECB", "HMRC"} {
		first, last, n := u.news.Span(publisher)
		if n > 0 {
			fmt.Fprintf(&told, "%s: %s, %s to %s\n", publisher, output.Count(n, "new rate"), first, last)
		}
	}
	switch {
	case u.news.IsEmpty() && u.faults == 0:
		told.WriteString("there are no newer rates\n")
	case !u.news.IsEmpty() && !u.options.check:
		if err := writeOverlay(path, old.Merge(u.news)); err != nil {
			return fmt.Errorf("the new rates cannot be kept: %w", err)
		}
		fmt.Fprintf(&told, "kept in %s\n", output.Printable(path))
	}
	if told.Len() > 0 {
		if _, err := io.WriteString(u.out, told.String()); err != nil {
			return err
		}
	}
	switch {
	case u.faults > 0:
		return exitCode(exitTrouble)
	case u.options.check && !u.news.IsEmpty():
		return exitCode(exitDiffers)
	}
	return nil
}

// fault reports what could not be done.
func (u *updater) fault(err error) {
	u.faults++
	u.complain(err)
}

// fetch downloads the files, one publisher after the other.
func (u *updater) fetch(ctx context.Context) {
	if data, err := u.client.Get(ctx, u.options.ecb); err != nil {
		u.fault(fmt.Errorf("%w; the rates of the ECB stay as they are", err))
	} else {
		u.add(redacted(u.options.ecb), data)
	}
	for _, month := range u.missingMonths() {
		address := strings.ReplaceAll(u.options.hmrc, "{month}", month.String())
		data, err := u.client.Get(ctx, address)
		var status *download.StatusError
		if errors.As(err, &status) && status.Code/100 == 4 && month.String() > u.checks.Today.String()[:len("2025-02")] {
			return // the month to come is given out shortly before
		}
		if err != nil {
			u.fault(fmt.Errorf("%w; the rates of HMRC end before %s", err, month))
			return
		}
		if !u.addMonth(redacted(address), data, month) {
			return
		}
	}
}

// redacted is an address without the password that may stand in it.
func redacted(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return u.Redacted()
}

// missingMonths are the months after the last one known, up to the next.
func (u *updater) missingMonths() []currency.Period {
	last, err := time.Parse(time.DateOnly, u.rates.Tables()[1].Last)
	if err != nil {
		panic(err) // the table has a last month
	}
	var months []currency.Period
	for t := last.AddDate(0, 1, 0); !t.After(u.options.now.UTC().AddDate(0, 0, 31)); t = t.AddDate(0, 1, 0) {
		month, err := currency.ParsePeriod(t.Format("2006-01"))
		if err != nil {
			panic(err)
		}
		months = append(months, month)
	}
	return months
}

// readFiles reads the files of --from-file, the older ones first.
func (u *updater) readFiles() {
	type named struct {
		*currency.Release
		path string
	}
	var releases []named
	for _, path := range u.options.files {
		release, err := readReleaseFile(path)
		if err != nil {
			u.fault(err)
			continue
		}
		releases = append(releases, named{release, path})
	}
	slices.SortStableFunc(releases, func(a, b named) int { return strings.Compare(a.First.String(), b.First.String()) })
	for _, r := range releases {
		u.take(r.path, r.Release)
	}
}

func readReleaseFile(path string) (*currency.Release, error) {
	data, fault := source.ReadFile(path, maxUnpacked)
	if fault != nil {
		return nil, fault
	}
	release, err := readRelease(data)
	if err != nil {
		return nil, &source.Fault{File: path, What: err.Error(), Remedy: "give the ECB's zip or csv, or a month of HMRC's xml"}
	}
	return release, nil
}

// readRelease reads a file of the ECB or HMRC, whichever it is.
func readRelease(data []byte) (*currency.Release, error) {
	if download.IsZip(data) {
		var err error
		if data, err = download.Unzip(data, ecbFile, maxUnpacked); err != nil {
			return nil, err
		}
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	switch trimmed := bytes.TrimSpace(data); {
	case len(trimmed) == 0:
		return nil, errors.New("nothing in it")
	case trimmed[0] == '<':
		return currency.ReadHMRC(bytes.NewReader(trimmed))
	}
	return currency.ReadECB(bytes.NewReader(data))
}

// add takes what is new in a file.
func (u *updater) add(from string, data []byte) bool {
	release, err := readRelease(data)
	if err != nil {
		u.fault(fmt.Errorf("%s: %w; it is refused", from, err))
		return false
	}
	return u.take(from, release)
}

// addMonth takes what is new in a file of HMRC, if it is of the month asked for.
func (u *updater) addMonth(from string, data []byte, month currency.Period) bool {
	release, err := readRelease(data)
	if err == nil && release.First != month {
		err = fmt.Errorf("it is of %s, not of %s", release.First, month)
	}
	if err != nil {
		u.fault(fmt.Errorf("%s: %w; it is refused", from, err))
		return false
	}
	return u.take(from, release)
}

// take takes what is new in a release, if it passes the checks.
func (u *updater) take(from string, release *currency.Release) bool {
	checks := u.checks
	checks.From = from
	news, doubts, err := u.rates.Newer(release, checks)
	if err != nil {
		u.fault(fmt.Errorf("%s: %w; it is refused%s", from, err, acceptable(err)))
		return false
	}
	for _, d := range doubts {
		u.complain(fmt.Errorf("%s: %s; it is left out", from, d))
	}
	if !news.IsEmpty() {
		u.news = u.news.Merge(news)
		u.rates = u.rates.With(news)
	}
	return true
}

// acceptable tells how doubtful rates are taken all the same, where they can be.
func acceptable(err error) string {
	var refused *currency.ReleaseError
	if !errors.As(err, &refused) || len(refused.Doubts) == 0 {
		return ""
	}
	var codes []string
	for _, d := range refused.Doubts {
		if d.Final {
			return ""
		}
		if !slices.Contains(codes, d.Code) {
			codes = append(codes, d.Code)
		}
	}
	return "; --accept " + strings.Join(codes, ",") + " takes it, if it is right"
}
