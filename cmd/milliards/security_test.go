package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// testNames returns the tests and fuzz targets of the repository, each with its file.
func testNames(t *testing.T) map[string][]string {
	t.Helper()
	declaration := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	files := map[string][]string{}
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(root, path)
		for _, match := range declaration.FindAllStringSubmatch(string(data), -1) {
			files[match[1]] = append(files[match[1]], filepath.ToSlash(name))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Every promise of SECURITY.md has a test that is there, in the file named, and every
// hostile situation is in the table.
func TestSecurityPromises(t *testing.T) {
	page, err := os.ReadFile("../../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	tests := testNames(t)
	promised := map[string]bool{}
	for line := range strings.Lines(string(page)) {
		names := regexp.MustCompile("`((?:Test|Fuzz)\\w+)`(?: in `([^`]+)`)?").FindAllStringSubmatch(line, -1)
		if isRow := strings.HasPrefix(line, "| "); isRow && len(names) == 0 && !strings.HasPrefix(line, "| promise") && !strings.HasPrefix(line, "| ---") {
			t.Errorf("a promise without a test: %s", line)
		}
		for _, name := range names {
			promised[name[1]] = true
			files := tests[name[1]]
			if len(files) == 0 || name[2] != "" && !slices.Contains(files, name[2]) {
				t.Errorf("no %s in %q", name[1], name[2])
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(tests)) {
		if strings.HasPrefix(name, "TestHostile") && !promised[name] {
			t.Errorf("%s is not in SECURITY.md", name)
		}
	}
	if len(promised) < 30 {
		t.Errorf("only %d tests are named", len(promised))
	}
}
