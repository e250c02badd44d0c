package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"milliards/cmd/milliards/internal/cli"
)

var update = flag.Bool("update", false, "write the golden figures of the articles")

// goldenFields are what a golden file holds of each figure: what an article
// says, and nothing that moves with the rates of exchange.
const goldenFields = "text,amount,amount_max,currency,currency_inferred,qualifier,per"

// TestArticles holds the figures of every article against the golden file
// beside it: article.txt, article.golden.csv.
func TestArticles(t *testing.T) {
	for _, dir := range []string{"../../testdata/articles", "../../seeds"} {
		articles, err := filepath.Glob(filepath.Join(dir, "*.txt"))
		if err != nil || len(articles) == 0 {
			t.Fatalf("no articles in %s: %v", dir, err)
		}
		for _, article := range articles {
			t.Run(filepath.Base(article), func(t *testing.T) { checkArticle(t, article) })
		}
	}
}

func checkArticle(t *testing.T, article string) {
	t.Setenv("MILLIARDS_CONFIG", "")
	var out, problems bytes.Buffer
	code := cli.Run([]string{"extract", "--format", "csv", "--vague", "--to", "none", "--fields", goldenFields, article}, nil, &out, &problems)
	if code != 0 || problems.Len() > 0 {
		t.Fatalf("exit %d: %s", code, &problems)
	}
	golden := strings.TrimSuffix(article, ".txt") + ".golden.csv"
	if *update {
		if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\r\n"), strings.Split(out.String(), "\r\n")); diff != "" {
		t.Errorf("figures of %s (- golden, + now):\n%s", article, diff)
	}
}
