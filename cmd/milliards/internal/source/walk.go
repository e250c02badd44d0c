package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// What a directory is searched for. Other files are read when they are named
// themselves. JSON Lines are not text: a directory may well hold the tool's own
// output, which is no input.
var (
	textExtensions  = [...]string{".txt", ".text", ".md", ".markdown"}
	jsonlExtensions = [...]string{".jsonl", ".ndjson"}
)

func isOneOf(ext string, extensions []string) bool { return slices.Contains(extensions, ext) }

// directory reads the text files of a directory and of those beneath it in the
// order of their names. Hidden files, links to directories and whatever is not a
// regular file are passed over.
func (r *reader) directory(root string) bool {
	extensions := textExtensions[:]
	if r.Input == JSONL {
		extensions = jsonlExtensions[:]
	}
	found, more := false, true
	// os.DirFS follows a root that is a link, filepath.WalkDir would not.
	tree := os.DirFS(root)
	_ = fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		path := filepath.Join(root, filepath.FromSlash(name))
		switch {
		case err != nil:
			found = true // the fault is the message
			more = r.fault(pathFault(path, err))
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case isWanted(d.Name(), extensions):
			info, err := os.Stat(path) // of what a link leads to
			switch {
			case err != nil:
				found = true
				more = r.fault(pathFault(path, err))
			case info.Mode().IsRegular():
				found = true
				more = r.file(path, info)
			}
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if more && !found {
		return r.fault(&Fault{
			File:   root,
			What:   "no text in this directory",
			Remedy: "text files there end in " + strings.Join(extensions, ", ") + "; name others one by one",
		})
	}
	return more
}

// isWanted tells whether a directory's file is read. "x.golden.jsonl" holds the
// figures expected of x.txt, not documents.
func isWanted(name string, extensions []string) bool {
	return isOneOf(strings.ToLower(filepath.Ext(withoutPacking(name))), extensions) && !strings.Contains(name, ".golden.")
}
