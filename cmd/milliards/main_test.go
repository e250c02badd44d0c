package main

import (
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the test binary stand for the command itself: scripts and
// examples find it as milliards.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"milliards": main})
}

// publish starts a server for a script that gives out the files of its directory
// www over HTTPS. The script knows it as $SERVER, and trusts its certificate.
func publish(env *testscript.Env) error {
	server := httptest.NewTLSServer(http.FileServer(http.Dir(filepath.Join(env.WorkDir, "www"))))
	env.Defer(server.Close)
	certificate := filepath.Join(env.WorkDir, "certificate.pem")
	env.Setenv("SERVER", server.URL)
	env.Setenv("SSL_CERT_FILE", certificate)
	return os.WriteFile(certificate, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}), 0o666)
}

// TestScripts runs testdata/script/*.txtar of the repository.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("GORACE", "atexit_sleep_ms=0") // else a second for each command under -race
			env.Setenv("MILLIARDS_DATA", filepath.Join(env.WorkDir, "data"))
			return publish(env)
		},
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
	})
}
