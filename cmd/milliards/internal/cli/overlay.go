package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"milliards/cmd/milliards/internal/download"
	"milliards/cmd/milliards/internal/source"
	"milliards/currency"
)

// dataVariable names the directory of the user's data where it is set.
const dataVariable = "MILLIARDS_DATA"

// maxOverlay is the size of an overlay that is read, many years of rates.
const maxOverlay = 32 << 20

// overlayPath is the file of the newer rates, in the user's data directory as
// the system has it.
func overlayPath() (string, error) {
	const file = "rates.txt"
	if dir := os.Getenv(dataVariable); dir != "" {
		return filepath.Join(dir, file), nil
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "milliards", file), nil
	}
	if dir := os.Getenv("LocalAppData"); runtime.GOOS == "windows" && dir != "" {
		return filepath.Join(dir, "milliards", file), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("no directory for the user's data: %w; set %s to one", err, dataVariable)
	}
	if runtime.GOOS == "darwin" {
		return filepath.Join(home, "Library", "Application Support", "milliards", file), nil
	}
	return filepath.Join(home, ".local", "share", "milliards", file), nil
}

// readOverlay reads an overlay, nil where there is none.
func readOverlay(path string) (*currency.Overlay, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := download.ReadAll(f, maxOverlay)
	if err != nil {
		return nil, err
	}
	return currency.ParseOverlay(text)
}

// writeOverlay puts an overlay in its place, whole or not at all.
func writeOverlay(path string, o *currency.Overlay) error {
	text, err := o.AppendText(nil)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return targetError(path, err)
	}
	return replaceFile(path, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// overlay returns the user's overlay and its path. One that cannot be read is
// reported and counts as none.
func (s streams) overlay() (*currency.Overlay, string) {
	path, err := overlayPath()
	if err != nil {
		return nil, "" // then there is none
	}
	o, err := readOverlay(path)
	if err != nil {
		s.complain(fmt.Errorf("%w; the newer rates there are ignored, milliards rates update brings them anew", source.PathFault(path, err)))
		return nil, path
	}
	return o, path
}

// rates returns the rates of the program with the user's overlay, which is read
// when they are first asked for.
func (s streams) rates() func() *currency.Rates {
	return sync.OnceValue(func() *currency.Rates {
		o, _ := s.overlay()
		return currency.Embedded().With(o)
	})
}
