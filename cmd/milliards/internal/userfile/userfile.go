// Package userfile reads the files that a user writes in YAML, lexicons and the
// configuration, and tells every fault in them with its place.
package userfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"milliards/cmd/milliards/internal/source"
)

// maxSize is the size of a file that is read, tens of thousands of names.
const maxSize = 1 << 20

// Faults are what is wrong with a file, each a *source.Fault, in the order of its
// lines.
type Faults []error

func (f Faults) Error() string { return errors.Join(f...).Error() }

// Unwrap returns the faults.
func (f Faults) Unwrap() []error { return f }

// A reader goes through a file and gathers its faults.
type reader struct {
	file   string
	faults Faults
}

// err is what is wrong with the file, if anything is.
func (r *reader) err() error {
	if len(r.faults) == 0 {
		return nil
	}
	slices.SortStableFunc(r.faults, func(a, b error) int {
		x, y := a.(*source.Fault), b.(*source.Fault)
		if x.Line != y.Line {
			return x.Line - y.Line
		}
		return x.Column - y.Column
	})
	return r.faults
}

func (r *reader) fault(at *node, remedy, what string, args ...any) {
	r.faults = append(r.faults, &source.Fault{File: r.file, Line: at.line, Column: at.column, What: fmt.Sprintf(what, args...), Remedy: remedy})
}

// read returns the mapping that a file holds, nil where it holds nothing or cannot
// be read.
func (r *reader) read() *node {
	text, err := readFile(r.file)
	if err != nil {
		r.faults = append(r.faults, err)
		return nil
	}
	return r.parse(text)
}

func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fileFault(path, err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSize+1))
	switch {
	case err != nil:
		return nil, fileFault(path, err)
	case len(text) > maxSize:
		return nil, &source.Fault{File: path, What: fmt.Sprintf("a file of more than %d MiB", maxSize>>20), Remedy: "divide it"}
	}
	return text, nil
}

// fileFault says why a file cannot be read.
func fileFault(path string, err error) *source.Fault {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return &source.Fault{File: path, What: err.Error(), Remedy: "check the path"}
}

// A member is a key of a mapping and its value.
type member struct{ key, value *node }

// members returns the members of a mapping that are allowed in it, each once.
func (r *reader) members(n *node, allowed []string) []member {
	if n.kind != mapping {
		r.fault(n, "write "+strings.Join(allowed, ", ")+", each with a colon", "%s where a mapping is wanted", n)
		return nil
	}
	var all []member
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.content); i += 2 {
		key, value := n.content[i], n.content[i+1]
		switch {
		case key.kind != scalar || !slices.Contains(allowed, key.value):
			r.fault(key, "known are "+strings.Join(allowed, ", "), "unknown key %q", key.value)
		case seen[key.value]:
			r.fault(key, "join the two", "%q for the second time", key.value)
		default:
			seen[key.value] = true
			all = append(all, member{key, value})
		}
	}
	return all
}

// list returns the members of a list, or the one that n is.
func (r *reader) list(n *node) []*node {
	if n.kind == sequence {
		return n.content
	}
	return []*node{n}
}

// text returns a plain value. Values are taken as they are written: a plan may be
// called 2030.
func (r *reader) text(n *node, what string) (string, bool) {
	s := strings.TrimSpace(n.value)
	switch {
	case n.kind != scalar:
		r.fault(n, "write it out", "%s where %s is wanted", n, what)
		return "", false
	case s == "":
		r.fault(n, "write it, or leave the line out", "empty, where %s is wanted", what)
		return "", false
	case strings.ContainsFunc(s, func(c rune) bool { return unicode.IsControl(c) || c == utf8.RuneError }):
		r.fault(n, "write it on one line", "a control character in %s", what)
		return "", false
	}
	return s, true
}

// flag returns a truth value, which had more words than true and false before YAML 1.2.
func (r *reader) flag(n *node) bool {
	switch strings.ToLower(n.value) {
	case "true", "yes", "on", "y":
		return true
	case "false", "no", "off", "n":
	default:
		r.fault(n, "write true or false", "%s where true or false is wanted", n)
	}
	return false
}
