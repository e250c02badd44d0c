package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What readRecord reads, encoding/json reads alike.
func FuzzReadRecord(f *testing.F) {
	for _, line := range []string{
		`{"id":"a-1","date":"2025-02-10","country":"FR","text":"Il a payé 12 millions d'euros."}`,
		`{"id":17,"text":"un\ndeux\t\"trois\" \\ \/ \u20ac \u00E9"}`, `{"id":null,"text":null}`, `{"text":"a","text":"b"}`,
		`{ "x" : [1,{"y":"]}"}] , "text" : "" , "n":-1.5e3,"t":true }`, `{}`, `{"text":"\ud83d\ude00"}`, `{"TEXT":"x"}`,
		`{"text":"a\u0000"}`, `{"id":01,"text":""}`, `{"text":"x",}`, `{"text":"` + "\x01" + `"}`, `{"text":"` + "\xE9" + `"}`, `{"id":[1]}`,
		`{"texte":"0123456789ABCDEF","text":"Été"}`, `{"x":{"y":1]},"text":""}`,
	} {
		f.Add(line)
	}
	r := reader{}
	f.Fuzz(func(t *testing.T, line string) {
		line = strings.TrimSpace(line)
		got, ok := readRecord([]byte(line), "text", "id")
		if !ok {
			return
		}
		want, fault := r.slowRecord([]byte(line))
		if fault != nil {
			t.Fatalf("%q: read as %+v; encoding/json says %v", line, got, fault)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(fields{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", line, diff)
		}
	})
}

// What crawls are made of takes the quick way.
func TestReadRecordQuick(t *testing.T) {
	for _, line := range []string{
		`{"id":"a-1","date":"2025-02-10","country":"FR","text":"Il a payé\n12 millions d'euros.\u00a0»"}`,
		`{"url":"https://exemple.fr/","meta":{"tags":["a","b"],"n":3},"text":"","id":12}`,
	} {
		if _, ok := readRecord([]byte(line), "text", "id"); !ok {
			t.Errorf("%s is left to encoding/json", line)
		}
	}
}

func BenchmarkRecord(b *testing.B) {
	line := []byte(`{"id":"a-1","date":"2025-02-10","country":"FR","text":"` + strings.Repeat(`Il a payé 12 millions d'euros pour l'été.\nC'est peu. `, 80) + `"}`)
	r := reader{}
	for name, read := range map[string]func() bool{
		"ours": func() bool { _, ok := readRecord(line, "text", "id"); return ok },
		"json": func() bool { _, fault := r.slowRecord(line); return fault == nil },
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(line)))
			for b.Loop() {
				if !read() {
					b.Fatal("not read")
				}
			}
		})
	}
}
