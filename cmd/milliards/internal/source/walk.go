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

// directory reads the text files of a directory and of those beneath it.
func (r *reader) directory(root string) bool {
	extensions := textExtensions[:]
	if r.Input == JSONL {
		extensions = jsonlExtensions[:]
	}
	found, more := false, true
	Walk(root, func(name string) bool { return isWanted(name, extensions) }, func(path string, info fs.FileInfo, fault *Fault) bool {
		found = true
		if fault != nil {
			more = r.fault(fault)
		} else {
			more = r.file(path, info)
		}
		return more
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

// Walk visits the files of a directory and of those beneath it whose names are
// wanted, in the order of their names, until visit has seen enough. Hidden files,
// links to directories and whatever is not a regular file are passed over; of a link
// to a file info is the file's. What cannot be read is visited with its fault.
func Walk(root string, wanted func(name string) bool, visit func(path string, info fs.FileInfo, fault *Fault) bool) {
	// os.DirFS follows a root that is a link, filepath.WalkDir would not.
	tree := os.DirFS(root)
	_ = fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		path := filepath.Join(root, filepath.FromSlash(name))
		more := true
		switch {
		case err != nil:
			more = visit(path, nil, PathFault(path, err))
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case wanted(d.Name()):
			switch info, err := os.Stat(path); {
			case err != nil:
				more = visit(path, nil, PathFault(path, err))
			case info.Mode().IsRegular():
				more = visit(path, info, nil)
			}
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
}

// IsArticle tells whether a directory's file is read as a text, by its name.
func IsArticle(name string) bool { return isWanted(name, textExtensions[:]) }

// IsJSONLines tells whether a file is read as JSON Lines, by its name, which may be
// that of a packed one.
func IsJSONLines(name string) bool {
	return isOneOf(strings.ToLower(filepath.Ext(withoutPacking(name))), jsonlExtensions[:])
}

// isWanted tells whether a directory's file is read. "x.golden.jsonl" holds the
// figures expected of x.txt, not documents.
func isWanted(name string, extensions []string) bool {
	return isOneOf(strings.ToLower(filepath.Ext(withoutPacking(name))), extensions) && !strings.Contains(name, ".golden.")
}
