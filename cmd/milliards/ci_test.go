package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// A workflow is as much of a file of GitHub Actions as these tests run.
type workflow struct {
	Jobs map[string]struct {
		Env   map[string]string
		Steps []struct{ Name, Run, If string }
	}
}

// A hook is as much of a definition of pre-commit as these tests run.
type hook struct {
	ID, Entry, Files string
	Types            []string
}

func readYAML(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(data, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// inCorpus runs a command of the shell in a directory with the article corpus/a.txt and
// the golden file given, where the program is in $RUNNER_TEMP.
func inCorpus(t *testing.T, golden, command string, env map[string]string) outcome {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("no shell")
	}
	program, err := exec.LookPath("milliards")
	if err != nil {
		t.Fatal(err)
	}
	situation(t, map[string]string{"corpus/a.txt": "Il a payé 3 M€.\n", "corpus/a.golden.csv": golden})
	temp := t.TempDir()
	if err := os.Symlink(program, filepath.Join(temp, "milliards")); err != nil {
		t.Skip(err)
	}
	cmd := exec.Command("sh", "-ec", command)
	cmd.Env = append(os.Environ(), "RUNNER_TEMP="+temp)
	for name, value := range env {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	o := finish(t, cmd, nil)
	if report, err := os.ReadFile(filepath.Join(temp, "figures.sarif")); err == nil {
		o.out += string(report)
	}
	return o
}

const (
	rightGolden = "text,amount\n3 M€,3000000\n"
	wrongGolden = "text,amount\n3 M€,4000000\n"
)

// The steps of the example for a corpus in CI do what its head says.
func TestWorkflow(t *testing.T) {
	var w workflow
	readYAML(t, ".github/workflows/corpus.yml", &w)
	job := w.Jobs["figures"]
	for _, name := range []string{"ARTICLES", "MILLIARDS"} {
		if _, err := os.Stat(filepath.Join("..", "..", job.Env[name])); err != nil || job.Env[name] == "" {
			t.Errorf("%s is %q: %v", name, job.Env[name], err)
		}
	}
	env := map[string]string{"ARTICLES": "corpus"}
	ran := 0
	for _, step := range job.Steps {
		var code, broken int
		var part string
		switch step.Name {
		case "Annotations":
			code, broken = 1, 2
			part = "::error title=milliards%3A changed,file=corpus/a.txt,line=1,col=11::3 M€: amount 4000000 is now 3000000\n"
		case "Report":
			code, broken = 0, 1 // a difference is for the report; only what is no report fails
			part = `"ruleId": "changed"`
		default:
			continue
		}
		ran++
		o := inCorpus(t, wrongGolden, step.Run, env)
		o.want(t, code, "")
		o.holds(t, part)
		o = inCorpus(t, rightGolden, step.Run, env)
		o.want(t, 0, "")
		if strings.Contains(o.out, part) {
			t.Errorf("%s: a figure that is right is told of: %s", step.Name, head(o.out))
		}
		inCorpus(t, "", step.Run, env).want(t, broken, "corpus/a.golden.csv: empty")
	}
	if ran != 2 {
		t.Errorf("%d steps have been run", ran)
	}
}

// The hook for pre-commit holds the files that it is given against each other.
func TestHook(t *testing.T) {
	var hooks []hook
	readYAML(t, ".pre-commit-hooks.yaml", &hooks)
	if len(hooks) != 1 || hooks[0].ID != "milliards-check" {
		t.Fatalf("%+v", hooks)
	}
	for _, files := range []string{"corpus/a.txt", "corpus/a.golden.csv", "corpus/a.txt corpus/a.golden.csv"} {
		inCorpus(t, rightGolden, hooks[0].Entry+" "+files, nil).want(t, 0, "")
		inCorpus(t, wrongGolden, hooks[0].Entry+" "+files, nil).want(t, 1, "")
	}
	o := inCorpus(t, rightGolden, "mv corpus/a.txt corpus/b.txt; "+hooks[0].Entry+" corpus/b.txt", nil)
	o.want(t, 1, "")
	o.holds(t, "corpus/b.txt: uncovered")
}
