package download

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"
)

const limit = 1 << 16

// serve starts a server that answers by handler, and returns a client that trusts
// it.
func serve(t *testing.T, handler http.HandlerFunc) (*Client, string) {
	t.Helper()
	server := httptest.NewTLSServer(handler)
	t.Cleanup(server.Close)
	return &Client{Limit: limit, Timeout: time.Minute, UserAgent: "milliards/test", Transport: server.Client().Transport}, server.URL
}

func TestGet(t *testing.T) {
	client, address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/moved":
			http.Redirect(w, r, "/rates", http.StatusFound)
		case "/6", "/5", "/4", "/3", "/2":
			http.Redirect(w, r, "/"+string(r.URL.Path[1]-1), http.StatusFound)
		case "/1", "/rates":
			fmt.Fprint(w, r.UserAgent())
		}
	})
	for _, path := range []string{"/rates", "/moved", "/6"} {
		if got, err := client.Get(context.Background(), address+path); err != nil || string(got) != "milliards/test" {
			t.Errorf("%s: %q, %v", path, got, err)
		}
	}
}

// Nothing that a server does makes more of an answer than an error.
func TestGetRefuses(t *testing.T) {
	plain := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "rates") }))
	t.Cleanup(plain.Close)
	zeros := make([]byte, 1<<20)
	for _, tt := range []struct {
		name    string
		handler http.HandlerFunc
		want    string
	}{
		{"not there", http.NotFound, "the server answers 404 Not Found"},
		{"nothing", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }, "204"},
		{"an error", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusInternalServerError) }, "500"},
		{"truncated", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "1000")
			fmt.Fprint(w, "Date,USD")
		}, "the answer breaks off"},
		{"cut in the middle of a chunk", func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, "Date,USD")
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		}, "the answer breaks off"},
		{"huge", func(w http.ResponseWriter, r *http.Request) { w.Write(zeros) }, "larger than 65536 bytes"},
		{"without end", func(w http.ResponseWriter, r *http.Request) {
			for {
				if _, err := w.Write(zeros); err != nil {
					return
				}
			}
		}, "larger than 65536 bytes"},
		{"a compressed bomb", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			z.Write(zeros)
			z.Close()
		}, "larger than 65536 bytes"},
		{"a huge head", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("X-Long", strings.Repeat("x", 12<<20))
			fmt.Fprint(w, "rates")
		}, "headers"},
		{"to http", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, plain.URL, http.StatusFound)
		}, "which is not https"},
		{"to a file", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "file:///etc/hostname", http.StatusFound)
		}, "which is not https"},
		{"in circles", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/", http.StatusFound)
		}, "leads on more than 5 times"},
		{"not HTTP", func(w http.ResponseWriter, r *http.Request) {
			conn, _, err := w.(http.Hijacker).Hijack()
			if err != nil {
				panic(err)
			}
			fmt.Fprint(conn, "SSH-2.0\r\n\r\n")
			conn.Close()
		}, "malformed HTTP"},
	} {
		client, address := serve(t, tt.handler)
		got, err := client.Get(context.Background(), address+"/")
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), address) {
			t.Errorf("%s: %d bytes, %v; want %q", tt.name, len(got), err, tt.want)
		}
	}
}

func TestGetStatus(t *testing.T) {
	client, address := serve(t, http.NotFound)
	_, err := client.Get(context.Background(), address)
	var status *StatusError
	if !errors.As(err, &status) || status.Code != http.StatusNotFound {
		t.Errorf("%v", err)
	}
}

// A server that says nothing, or stops in the middle, is given up.
func TestGetSlow(t *testing.T) {
	for name, first := range map[string]string{"says nothing": "", "stops": "Date,USD"} {
		client, address := serve(t, func(w http.ResponseWriter, r *http.Request) {
			if first != "" {
				fmt.Fprint(w, first)
				w.(http.Flusher).Flush()
			}
			<-r.Context().Done() // the client has gone
		})
		client.Timeout = 50 * time.Millisecond
		if _, err := client.Get(context.Background(), address); err == nil || !strings.Contains(err.Error(), "no whole answer within 50ms") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestGetAddress(t *testing.T) {
	client := &Client{Limit: limit, Timeout: time.Minute}
	for _, tt := range []struct{ address, want string }{
		{"http://127.0.0.1/rates", "only https is spoken"},
		{"file:///etc/hostname", "is not an address"},
		{"ftp://127.0.0.1/rates", "only https is spoken"},
		{"rates.zip", "is not an address"},
		{"", "is not an address"},
		{"https://\x7f", "is not an address"},
		{"http://user:secret@127.0.0.1/", "user:xxxxx@"},
	} {
		if _, err := client.Get(context.Background(), tt.address); err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v, want %q", tt.address, err, tt.want)
		}
	}
}

// A server whose certificate nobody vouches for is not believed.
func TestGetUntrusted(t *testing.T) {
	client, address := serve(t, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "rates") })
	client.Transport = nil
	if _, err := client.Get(context.Background(), address); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("%v", err)
	}
}

// HTTP/2 is not offered, which the released program lacks.
func TestGetOffers(t *testing.T) {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Proto) }))
	var offered []string
	server.TLS = &tls.Config{GetConfigForClient: func(hello *tls.ClientHelloInfo) (*tls.Config, error) {
		offered = hello.SupportedProtos
		return nil, nil
	}}
	server.StartTLS()
	t.Cleanup(server.Close)
	client := &Client{Limit: limit, Timeout: time.Minute}
	usual := client.transport().(*http.Transport)
	usual.TLSClientConfig = &tls.Config{RootCAs: server.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs}
	client.Transport = usual
	got, err := client.Get(context.Background(), server.URL)
	if err != nil || string(got) != "HTTP/1.1" || slices.Contains(offered, "h2") {
		t.Errorf("%q, %v, of %q", got, err, offered)
	}
}

func zipped(t *testing.T, name string, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(content)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestUnzip(t *testing.T) {
	good := zipped(t, "rates.csv", []byte("Date,USD\n"))
	if got, err := Unzip(good, "rates.csv", limit); err != nil || string(got) != "Date,USD\n" || !IsZip(good) {
		t.Errorf("%q, %v", got, err)
	}
	bomb := zipped(t, "rates.csv", make([]byte, 8<<20))
	if len(bomb) > limit {
		t.Fatalf("%d bytes are no bomb", len(bomb))
	}
	// A bomb that says it is small: the sizes stand in the head of the file and in
	// the directory at the end.
	liar := bytes.ReplaceAll(bomb, []byte{0, 0, 0x80, 0}, []byte{9, 0, 0, 0})
	damaged := bytes.Clone(good)
	damaged[len("PK")+40] ^= 0xFF
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"a bomb", bomb, "larger than"},
		{"a bomb that lies", liar, ""},
		{"another name", zipped(t, "other.csv", nil), "no rates.csv"},
		{"truncated", good[:len(good)-10], "not a whole zip file"},
		{"damaged", damaged, "rates.csv in it"},
		{"empty", nil, "not a whole zip file"},
		{"a page", []byte("<html>"), "not a whole zip file"},
	} {
		got, err := Unzip(tt.data, "rates.csv", limit)
		if err == nil || !strings.Contains(err.Error(), tt.want) || len(got) > limit {
			t.Errorf("%s: %d bytes, %v; want %q", tt.name, len(got), err, tt.want)
		}
	}
}
