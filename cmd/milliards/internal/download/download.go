// Package download fetches files over HTTPS, within limits of size and time.
package download

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

const (
	maxRedirects   = 5
	maxHeaderBytes = 64 << 10
)

// A Client fetches files. No answer may be larger than Limit or take longer than
// Timeout, from the first name that is looked up to the last byte.
type Client struct {
	Limit     int64
	Timeout   time.Duration
	UserAgent string
	Transport http.RoundTripper // nil for the usual one, which heeds HTTPS_PROXY
}

// A StatusError tells of an answer other than 200.
type StatusError struct {
	Code int
	URL  string
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("%s: the server answers %d %s", e.URL, e.Code, http.StatusText(e.Code))
}

// Get returns what is at an address, which begins with https, as do those that it
// may lead to.
func (c *Client) Get(ctx context.Context, address string) ([]byte, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("%q is not an address", address)
	}
	shown := u.Redacted()
	if u.Scheme != "https" {
		return nil, fmt.Errorf("%s: only https is spoken", shown)
	}
	ctx, cancel := context.WithTimeout(ctx, c.Timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", shown, err)
	}
	request.Header.Set("User-Agent", c.UserAgent)
	client := http.Client{Transport: c.transport(), CheckRedirect: checkRedirect}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", shown, c.explain(err))
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, &StatusError{Code: response.StatusCode, URL: shown}
	}
	data, err := ReadAll(response.Body, c.Limit)
	if err == nil {
		err = ctx.Err() // a server that sees the client go may end as if that were all
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", shown, c.explain(err))
	}
	return data, nil
}

// transport speaks HTTP/1.1, which a file at a time needs no more than: so the released
// program, which is built without HTTP/2, does as any other does.
func (c *Client) transport() http.RoundTripper {
	if c.Transport != nil {
		return c.Transport
	}
	spoken := new(http.Protocols)
	spoken.SetHTTP1(true)
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		Protocols:              spoken,
		MaxResponseHeaderBytes: maxHeaderBytes,
		DisableKeepAlives:      true,
	}
}

func checkRedirect(request *http.Request, via []*http.Request) error {
	switch {
	case request.URL.Scheme != "https":
		return fmt.Errorf("leads to %s, which is not https", request.URL.Redacted())
	case len(via) > maxRedirects:
		return fmt.Errorf("leads on more than %d times", maxRedirects)
	}
	return nil
}

// explain leaves out of an error what has been said, and says what a time-out is.
func (c *Client) explain(err error) error {
	var at *url.Error
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("no whole answer within %v", c.Timeout)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the answer breaks off")
	case errors.As(err, &at):
		return at.Err
	}
	return err
}

// ReadAll reads r to its end, up to a number of bytes.
func ReadAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("larger than %d bytes", limit)
	}
	return data, nil
}
