package userfile

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// maxDepth is how deep lists and mappings may stand in each other; a lexicon has four.
const maxDepth = 64

// A node is what a file says at a place.
type node struct {
	line, column int // in characters, from 1
	kind
	value   string  // of a scalar, as it is written
	content []*node // of a sequence; of a mapping, each key before its value
}

// A kind is that of a node, by its name in YAML.
type kind int

const (
	null kind = iota // nothing, null or ~
	scalar
	sequence
	mapping
)

// parse returns the mapping that a text holds, nil where it holds nothing or cannot be
// read.
func (r *reader) parse(text []byte) *node {
	if !utf8.Valid(text) {
		at := &node{line: 1, column: 1}
		for line := range bytes.Lines(text) {
			if !utf8.Valid(line) {
				break
			}
			at.line++
		}
		r.fault(at, "save the file as UTF-8", "invalid UTF-8")
		return nil
	}
	// The lexer takes the mark of UTF-8 for a letter, and counts a carriage return as
	// one column of the line that follows.
	plain := strings.ReplaceAll(strings.TrimPrefix(string(text), "\uFEFF"), "\r\n", "\n")
	tokens := lexer.Tokenize(plain)
	if !r.isPlain(tokens) {
		return nil
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		r.syntax(err)
		return nil
	}
	return r.root(file)
}

// root returns the mapping that the one document of a file is.
func (r *reader) root(file *ast.File) *node {
	var root *node
	for i, document := range file.Docs {
		switch {
		case i > 0:
			at := &node{line: 1, column: 1}
			if start := document.Start; start != nil {
				at.line, at.column = start.Position.Line, start.Position.Column
			}
			r.fault(at, "keep one in a file", "a second document")
		case document.Body != nil:
			root = convert(document.Body)
		}
	}
	if root == nil || root.kind == null {
		return nil
	}
	if root.kind != mapping {
		r.fault(root, "write names of sections, each with a colon", "no mapping")
		return nil
	}
	return root
}

// isPlain tells whether a text has nothing but mappings, lists and values, and these
// not too deep, which the parser would read for minutes. What else YAML knows (&a, *a,
// !!str, ? and %YAML) no file of ours needs.
func (r *reader) isPlain(tokens token.Tokens) bool {
	flow, dashes, line := 0, 0, 0
	for _, t := range tokens {
		at := &node{line: t.Position.Line, column: t.Position.Column}
		if at.line != line {
			line, dashes = at.line, 0
		}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.TagType, token.MappingKeyType, token.DirectiveType:
			r.fault(at, "write out what it stands for, or put the text in quotation marks", "%q is not read here", t.Value)
			return false
		case token.SequenceStartType, token.MappingStartType:
			flow++
		case token.SequenceEndType, token.MappingEndType:
			flow--
		case token.SequenceEntryType: // - - - a
			dashes++
		}
		if flow+dashes > maxDepth {
			r.fault(at, "write it flatter", "more than %d lists or mappings in each other", maxDepth)
			return false
		}
	}
	return true
}

// syntax reports what the parser says, and where it was lost.
func (r *reader) syntax(err error) {
	at := &node{line: 1, column: 1}
	var what string
	var known yaml.Error
	if errors.As(err, &known) {
		what = known.GetMessage() // Error draws the text around it, for minutes where that is one long line
		if t := known.GetToken(); t != nil {
			at.line, at.column = t.Position.Line, t.Position.Column
		}
	} else {
		what = err.Error()
	}
	r.fault(at, "names with a colon, a comma or a dash in them may need quotation marks", "not YAML: %s", what)
}

// convert returns what a node of the parser says.
func convert(from ast.Node) *node {
	at := from.GetToken()
	n := &node{line: at.Position.Line, column: at.Position.Column}
	switch from := from.(type) {
	case *ast.MappingNode:
		n.kind = mapping
		for _, member := range from.Values {
			n.content = append(n.content, convert(member.Key), convert(member.Value))
		}
		if !from.IsFlowStyle && len(n.content) > 0 { // the parser says where its colon is
			n.line, n.column = n.content[0].line, n.content[0].column
		}
	case *ast.SequenceNode:
		n.kind = sequence
		for _, member := range from.Values {
			n.content = append(n.content, convert(member))
		}
	case *ast.NullNode:
	case *ast.LiteralNode:
		n.kind, n.value = scalar, from.Value.Value
	default:
		n.kind, n.value = scalar, at.Value
	}
	return n
}

// String says what a node is, for a message.
func (n *node) String() string {
	switch n.kind {
	case mapping:
		return "a mapping"
	case sequence:
		return "a list"
	case null:
		return "nothing"
	}
	return fmt.Sprintf("%q", n.value)
}
