// Package golden holds the figures of documents against those that somebody read
// and found right: it finds golden files, reads them, tells what differs and writes
// them anew.
package golden

import (
	"path/filepath"
	"strings"
)

// MaxFile is the number of bytes of a golden file that is read.
const MaxFile = 64 << 20

// mark stands in the names of golden files: x.golden.csv is of x.txt.
const mark = ".golden."

// The endings of golden files, the one that a new file gets first.
var extensions = [...]string{mark + "csv", mark + "jsonl"}

// IsGolden tells whether a file is a golden one, by its name.
func IsGolden(name string) bool {
	_, ok := stem(name)
	return ok
}

// stem is the path of a golden file without its ending.
func stem(path string) (string, bool) {
	lower := strings.ToLower(path)
	for _, ext := range extensions {
		if strings.HasSuffix(lower, ext) && len(filepath.Base(path)) > len(ext) {
			return path[:len(path)-len(ext)], true
		}
	}
	return "", false
}

// PathOf is the golden file that an article gets which has none.
func PathOf(article string) string {
	return strings.TrimSuffix(article, filepath.Ext(article)) + extensions[0]
}
