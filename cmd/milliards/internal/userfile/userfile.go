// Package userfile reads the files that a user writes in YAML, lexicons and the
// configuration, and tells every fault in them with its place.
package userfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

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

func (r *reader) fault(at *yaml.Node, remedy, what string, args ...any) {
	r.faults = append(r.faults, &source.Fault{File: r.file, Line: at.Line, Column: at.Column, What: fmt.Sprintf(what, args...), Remedy: remedy})
}

// read returns the mapping that a file holds, nil where it holds nothing or cannot
// be read.
func (r *reader) read() *yaml.Node {
	text, fault := source.ReadFile(r.file, maxSize)
	if fault != nil {
		r.faults = append(r.faults, fault)
		return nil
	}
	return r.parse(text)
}

func (r *reader) parse(text []byte) *yaml.Node {
	if !utf8.Valid(text) {
		at := &yaml.Node{Line: 1, Column: 1}
		for line := range bytes.Lines(text) {
			if !utf8.Valid(line) {
				break
			}
			at.Line++
		}
		r.fault(at, "save the file as UTF-8", "invalid UTF-8")
		return nil
	}
	in := yaml.NewDecoder(bytes.NewReader(text))
	var document, second yaml.Node
	switch err := in.Decode(&document); {
	case err == io.EOF:
		return nil
	case err != nil:
		r.syntax(err)
		return nil
	}
	if err := in.Decode(&second); err == nil {
		r.fault(&second, "keep one in a file", "a second document")
	} else if err != io.EOF {
		r.syntax(err)
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		if root.Tag != "!!null" {
			r.fault(root, "write names of sections, each with a colon", "no mapping")
		}
		return nil
	}
	return root
}

// syntax reports what the parser says, and where it began to be lost.
func (r *reader) syntax(err error) {
	at := &yaml.Node{Line: 1, Column: 1}
	what := err.Error()
	var load *yaml.LoadError
	if errors.As(err, &load) {
		what = load.Message
		for _, mark := range [...]struct{ line, column int }{{load.Mark.Line, load.Mark.Column}, {load.ContextMark.Line, load.ContextMark.Column}} {
			if mark.line > 0 {
				at.Line, at.Column = mark.line, max(1, mark.column)
			}
		}
	}
	r.fault(at, "names with a colon, a comma or a dash in them may need quotation marks", "not YAML: %s", what)
}

// A member is a key of a mapping and its value.
type member struct{ key, value *yaml.Node }

// members returns the members of a mapping that are allowed in it, each once.
func (r *reader) members(n *yaml.Node, allowed []string) []member {
	if n.Kind != yaml.MappingNode {
		r.fault(n, "write "+strings.Join(allowed, ", ")+", each with a colon", "%s where a mapping is wanted", describe(n))
		return nil
	}
	var all []member
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch {
		case !slices.Contains(allowed, key.Value) || key.Kind != yaml.ScalarNode:
			r.fault(key, "known are "+strings.Join(allowed, ", "), "unknown key %q", key.Value)
		case seen[key.Value]:
			r.fault(key, "join the two", "%q for the second time", key.Value)
		default:
			seen[key.Value] = true
			all = append(all, member{key, value})
		}
	}
	return all
}

// list returns the members of a list, or the one that n is.
func (r *reader) list(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.SequenceNode {
		return n.Content
	}
	return []*yaml.Node{n}
}

// text returns a plain value. Values are taken as they are written: a plan may be
// called 2030.
func (r *reader) text(n *yaml.Node, what string) (string, bool) {
	s := strings.TrimSpace(n.Value)
	switch {
	case n.Kind != yaml.ScalarNode || n.Tag == "!!null":
		r.fault(n, "write it out", "%s where %s is wanted", describe(n), what)
		return "", false
	case s == "":
		r.fault(n, "write it, or leave the line out", "empty, where %s is wanted", what)
		return "", false
	case strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c == utf8.RuneError }):
		r.fault(n, "write it on one line", "a control character in %s", what)
		return "", false
	}
	return s, true
}

// flag returns a truth value.
func (r *reader) flag(n *yaml.Node) bool {
	var value bool
	if n.Kind != yaml.ScalarNode || n.Decode(&value) != nil {
		r.fault(n, "write true or false", "%s where true or false is wanted", describe(n))
	}
	return value
}

// describe says what a node is, for a message.
func describe(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Kind == yaml.AliasNode:
		return "a reference (*)"
	case n.Tag == "!!null":
		return "nothing"
	}
	return strconv.Quote(n.Value)
}
