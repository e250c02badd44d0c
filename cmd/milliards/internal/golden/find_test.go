package golden

import "testing"

func TestFind(t *testing.T) {
	inTree(t, map[string]string{
		"d/a.txt": "", "d/a.golden.csv": "",
		"d/b.md": "", "d/b.golden.jsonl": "",
		"d/c.txt": "", "d/e/d.golden.csv": "", "d/f.jsonl": "", "d/.h.txt": "", "d/figures.csv": "",
		"odd.html": "", "odd.golden.csv": "", "p.jsonl": "", "p.ndjson.gz": "", "empty/x.csv": "",
	})
	a, b := Case{Article: "d/a.txt", Golden: "d/a.golden.csv"}, Case{Article: "d/b.md", Golden: "d/b.golden.jsonl"}
	tests := []struct {
		name  string
		paths []string
		want  []Case
	}{
		{"a directory", []string{"d"}, []Case{a, b, {Article: "d/c.txt"}, {Golden: "d/e/d.golden.csv"}}},
		{"an article", []string{"d/a.txt"}, []Case{a}},
		{"its golden file", []string{"d/a.golden.csv"}, []Case{a}},
		{"each once", []string{"d/a.golden.csv", "d/a.txt", "./d/b.md", "d/b.golden.jsonl"}, []Case{a, {Article: "./d/b.md", Golden: "./d/b.golden.jsonl"}}},
		{"an article of another name", []string{"odd.html"}, []Case{{Article: "odd.html", Golden: "odd.golden.csv"}}},
		{"passages", []string{"p.jsonl"}, []Case{{Article: "p.jsonl", Golden: "p.jsonl", Passages: true}}},
		{"packed passages", []string{"p.ndjson.gz"}, []Case{{Article: "p.ndjson.gz", Golden: "p.ndjson.gz", Passages: true}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cases, faults := Find(tt.paths)
			same(t, "cases", cases, tt.want)
			same(t, "faults", len(faults), 0)
		})
	}
	_, faults := Find([]string{"nowhere", "empty", ""})
	var got []string
	for _, fault := range faults {
		got = append(got, fault.Error())
	}
	same(t, "faults", got, []string{
		"nowhere: no such file or directory; check the path",
		"empty: neither articles nor golden files in this directory; check the path; files of JSON Lines are named themselves",
		`"": an empty path; name a file or a directory`,
	})
}

func TestRead(t *testing.T) {
	inTree(t, map[string]string{"a.golden.csv": "text\n3 €\n", "a.golden.jsonl": "{\"text\":\"3 €\"}\n"})
	for _, path := range []string{"a.golden.csv", "a.golden.jsonl"} {
		table, fault := Read(path)
		if fault != nil || len(table.Rows) != 1 || table.Value(&table.Rows[0], "text") != "3 €" {
			t.Errorf("%s: %v, %v", path, table, fault)
		}
		if Empty(path, nil).isJSON != table.isJSON {
			t.Errorf("%s: an empty one has another format", path)
		}
	}
	if _, fault := Read("nowhere"); fault == nil {
		t.Error("a file that is not there is read")
	}
}
