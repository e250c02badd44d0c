package download

import (
	"archive/zip"
	"bytes"
	"fmt"
	"path"
)

// IsZip tells whether data begin as a zip file does.
func IsZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// Unzip returns the file with a name out of a zip file, if it is no larger than a
// number of bytes. What the zip file says of its size is not believed.
func Unzip(data []byte, name string, limit int64) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("not a whole zip file: %w", err)
	}
	for _, f := range z.File {
		if path.Base(f.Name) != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("%s in it: %w", name, err)
		}
		defer r.Close()
		content, err := ReadAll(r, limit)
		if err != nil {
			return nil, fmt.Errorf("%s in it: %w", name, err)
		}
		return content, nil
	}
	return nil, fmt.Errorf("no %s in the zip file", name)
}
