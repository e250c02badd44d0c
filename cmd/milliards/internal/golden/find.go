package golden

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"milliards/cmd/milliards/internal/source"
)

// A Case is something to check.
type Case struct {
	Article string // the path of the text; "" of a golden file without one
	Golden  string // the path of the golden file; "" of an article without one
	// Passages says that Article is a file of JSON Lines which hold their figures
	// themselves.
	Passages bool
}

// Find returns what there is to check in paths: articles and golden files, named or
// in directories, and files of passages, which are named. Each comes once. Its
// faults are what could not be read.
func Find(paths []string) ([]Case, []*source.Fault) {
	f := finder{seen: map[Case]bool{}, listed: map[string]map[string][]string{}}
	for _, path := range paths {
		f.path(path)
	}
	return f.cases, f.faults
}

type finder struct {
	cases  []Case
	seen   map[Case]bool
	listed map[string]map[string][]string
	faults []*source.Fault
}

func (f *finder) add(c Case) {
	key := c
	for _, path := range [...]*string{&key.Article, &key.Golden} {
		if *path != "" {
			*path = filepath.Clean(*path)
		}
	}
	if !f.seen[key] {
		f.seen[key] = true
		f.cases = append(f.cases, c)
	}
}

func (f *finder) path(path string) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		f.faults = append(f.faults, source.PathFault(path, err))
	case info.IsDir():
		f.directory(path)
	case IsGolden(path):
		f.golden(path)
	case source.IsJSONLines(path):
		f.add(Case{Article: path, Golden: path, Passages: true})
	default:
		f.article(path)
	}
}

// directory finds the articles and the golden files of a directory, each where it
// comes in the order of names.
func (f *finder) directory(root string) {
	wanted := func(name string) bool { return source.IsArticle(name) || IsGolden(name) }
	found := false
	source.Walk(root, wanted, func(path string, _ fs.FileInfo, fault *source.Fault) bool {
		found = true
		switch {
		case fault != nil:
			f.faults = append(f.faults, fault)
		case IsGolden(path):
			f.golden(path)
		default:
			f.article(path)
		}
		return true
	})
	if !found {
		f.faults = append(f.faults, &source.Fault{File: root, What: "neither articles nor golden files in this directory",
			Remedy: "check the path; files of JSON Lines are named themselves"})
	}
}

// article adds an article with each of its golden files, or with none.
func (f *finder) article(path string) {
	covered := false
	for _, ext := range extensions {
		golden := strings.TrimSuffix(path, filepath.Ext(path)) + ext
		info, err := os.Stat(golden)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		covered = true // what cannot be read is told when it is to be
		if !f.isPipe(golden, info) {
			f.add(Case{Article: path, Golden: golden})
		}
	}
	if !covered {
		f.add(Case{Article: path})
	}
}

// golden adds a golden file with each article beside it, or with none.
func (f *finder) golden(path string) {
	base, _ := stem(path)
	dir, name := filepath.Split(base)
	beside, err := f.articles(filepath.Clean(dir))
	if err != nil {
		f.faults = append(f.faults, source.PathFault(dir, err))
		return
	}
	for _, article := range beside[name] {
		info, _ := os.Stat(dir + article)
		if !f.isPipe(dir+article, info) {
			f.add(Case{Article: dir + article, Golden: path})
		}
	}
	if len(beside[name]) == 0 {
		f.add(Case{Golden: path})
	}
}

// isPipe tells of a file that nobody named and that might never end: a pipe or a
// device, which nobody may ever write into, or for ever. info may be nil.
func (f *finder) isPipe(path string, info fs.FileInfo) bool {
	if info == nil || info.IsDir() || info.Mode().IsRegular() {
		return false
	}
	f.faults = append(f.faults, &source.Fault{File: path, What: "a pipe or a device", Remedy: "put a file in its place, or name it with --golden"})
	return true
}

// articles returns the names of the articles of a directory by their names without
// extension. A directory is read once.
func (f *finder) articles(dir string) (map[string][]string, error) {
	if byStem, known := f.listed[dir]; known {
		return byStem, nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	byStem := map[string][]string{}
	for _, e := range entries {
		if name := e.Name(); source.IsArticle(name) {
			stem := strings.TrimSuffix(name, filepath.Ext(name))
			byStem[stem] = append(byStem[stem], name)
		}
	}
	f.listed[dir] = byStem
	return byStem, nil
}
