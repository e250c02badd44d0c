package userfile

import (
	"path/filepath"
	"slices"

	"go.yaml.in/yaml/v4"

	"milliards/cmd/milliards/internal/source"
)

// A Config is what a configuration file says.
type Config struct {
	Lexicons []string             // their paths
	Flags    map[string][]Setting // of each command, in the order of the file
}

// A Setting is what a flag is to be where the command line does not give it.
type Setting struct {
	Flag   string
	Values []string
	at     yaml.Node
	file   string
}

// Fault says what is wrong with the value of a setting, with its place.
func (s *Setting) Fault(what, remedy string) error {
	return &source.Fault{File: s.file, Line: s.at.Line, Column: s.at.Column, What: what, Remedy: remedy}
}

// ReadConfig reads a configuration. Flags are the names of those that each command
// has. The error is Faults.
//
//	lexicons: [lexique.yaml]  # paths from the directory of this file
//	extract:
//	  to: [EUR, USD]
//	  country: MA
//	total:
//	  by: investor
func ReadConfig(path string, flags map[string][]string) (*Config, error) {
	r := reader{file: path}
	c := &Config{Flags: map[string][]Setting{}}
	if root := r.read(); root != nil {
		r.config(root, c, flags)
	}
	return c, r.err()
}

func (r *reader) config(root *yaml.Node, c *Config, flags map[string][]string) {
	keys := []string{"lexicons"}
	for command := range flags {
		keys = append(keys, command)
	}
	slices.Sort(keys[1:])
	for _, m := range r.members(root, keys) {
		if m.key.Value == "lexicons" {
			for _, n := range r.list(m.value) {
				if path, ok := r.text(n, "a path"); ok {
					if !filepath.IsAbs(path) {
						path = filepath.Join(filepath.Dir(r.file), path)
					}
					c.Lexicons = append(c.Lexicons, path)
				}
			}
			continue
		}
		for _, flag := range r.members(m.value, flags[m.key.Value]) {
			s := Setting{Flag: flag.key.Value, at: *flag.value, file: r.file}
			for _, n := range r.list(flag.value) {
				if value, ok := r.text(n, "a value"); ok {
					s.Values = append(s.Values, value)
				}
			}
			c.Flags[m.key.Value] = append(c.Flags[m.key.Value], s)
		}
	}
}
