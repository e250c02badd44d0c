package output

import (
	"encoding/json"
	"io"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"milliards/extract"
)

func TestFields(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Fields(nil) {
		if seen[f.Name] {
			t.Errorf("%s: twice", f.Name)
		}
		seen[f.Name] = true
		if f.Doc == "" {
			t.Errorf("%s: says nothing of itself", f.Name)
		}
		ways := 0
		for _, set := range []bool{f.text != nil, f.number != nil, f.plain != nil} {
			if set {
				ways++
			}
		}
		if ways != 1 {
			t.Errorf("%s: read in %d ways", f.Name, ways)
		}
	}
	snake := regexp.MustCompile(`([a-z])([A-Z])`)
	for _, typ := range []reflect.Type{reflect.TypeFor[extract.Figure](), reflect.TypeFor[Conversion]()} {
		for i := range typ.NumField() {
			name := strings.ToLower(snake.ReplaceAllString(typ.Field(i).Name, "${1}_$2"))
			if !seen[name] && name != "cues" { // which explain writes
				t.Errorf("%s.%s has no field %q", typ, typ.Field(i).Name, name)
			}
			delete(seen, name)
		}
	}
	for name := range seen {
		t.Errorf("field %q is in no figure", name)
	}
}

// With several targets each has its columns, JSON a list.
func TestTargets(t *testing.T) {
	names := func(fields []Field) string {
		var names []string
		for _, f := range fields {
			names = append(names, f.Name)
		}
		return strings.Join(names, " ")
	}
	to := []string{"EUR", "USD"}
	const one = "converted converted_max to rate rate_date rate_source rate_method"
	if got := names(Fields(to[:1])); !strings.HasSuffix(got, " sentence "+one) {
		t.Errorf("fields %s", got)
	}
	const two = "converted_eur converted_max_eur to_eur rate_eur rate_date_eur rate_source_eur rate_method_eur " +
		"converted_usd converted_max_usd to_usd rate_usd rate_date_usd rate_source_usd rate_method_usd"
	if got := names(Fields(to)); !strings.HasSuffix(got, " sentence "+two) {
		t.Errorf("fields %s", got)
	}
	if got := names(Members(to)); !strings.HasSuffix(got, " sentence conversions") {
		t.Errorf("members %s", got)
	}
	for _, tt := range []struct {
		name, want string
		to         []string
	}{
		{"rate", "rate", nil},
		{"rate", "rate", to[:1]},
		{"rate", "rate_eur rate_usd", to},
		{"converted", "converted_eur converted_usd", to},
		{"rate_usd", "rate_usd", to},
		{"rate_usd", "", to[:1]},
		{"amount", "amount", to},
		{"conversions", "conversions", to},
		{"horizon", "horizon", to},
		{"currency", "currency", to},
		{"rates", "", to},
	} {
		if got := names(Named(tt.name, tt.to)); got != tt.want {
			t.Errorf("%s with %v names %q, want %q", tt.name, tt.to, got, tt.want)
		}
	}
	opt := Options{To: to, Fields: append(Named("doc", to), Named("conversions", to)...)}
	if got := names(opt.columns()); got != "doc "+two {
		t.Errorf("columns %s", got)
	}
	if got := names(opt.members()); got != "doc conversions" {
		t.Errorf("members %s", got)
	}
}

// What JSON says of a figure is what the figure says.
func TestJSONValues(t *testing.T) {
	var got []map[string]any
	if err := json.Unmarshal([]byte(write(t, "json", Options{}, samples())), &got); err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct {
		record int
		field  string
		value  any
	}{
		{0, "amount", "109000000000"}, {0, "amount_max", nil}, {0, "ai", true}, {0, "link", nil}, {0, "per", nil},
		{0, "converted", "112488000000"}, {0, "rate", "1.0320"}, {0, "start", 110.0}, {0, "text", "109 milliards d’euros"},
		{1, "amount", "30000000000"}, {1, "amount_max", "50000000000"}, {1, "currency_inferred", true},
		{1, "link", map[string]any{"type": "part_of", "to": 0.0}}, {1, "text", "30 à 50\nmil\u00ADliards"},
		{1, "sentence", "<b>30</b> à 50\nmilliards, \"dit\"-il\t!"},
		{2, "amount", "-3.5"}, {2, "text", "-3,50 \x1b[31meuros"}, {2, "sentence", "@a\\b, \u202Ec"}, {2, "converted", nil},
		{3, "amount", nil}, {3, "qualifier", "vague"}, {3, "to", "USD"}, {3, "rate", nil},
	} {
		if value := got[want.record][want.field]; !reflect.DeepEqual(value, want.value) {
			t.Errorf("record %d, %s: %#v, want %#v", want.record, want.field, value, want.value)
		}
	}
	if n := len(got[0]); n != len(Fields(nil)) {
		t.Errorf("%d members, want %d", n, len(Fields(nil)))
	}
}

func TestJSONEmpty(t *testing.T) {
	for format, want := range map[string]string{"json": "[]\n", "jsonl": ""} {
		if got := write(t, format, Options{}, nil); got != want {
			t.Errorf("%s of nothing: %q, want %q", format, got, want)
		}
	}
}

func TestJSONString(t *testing.T) {
	tests := []struct{ in, want string }{
		{"été “109\u00A0Md€”", "\"été “109\u00A0Md€”\""},
		{"\"\\\r\n\t", `"\"\\\r\n\t"`},
		{"\x1b[31m\x7f\u009b0m", `"\u001b[31m\u007f\u009b0m"`},
		{"a\u2028b\xffc", `"a\u2028b\ufffdc"`},
	}
	for _, tt := range tests {
		if got := string(appendJSONString(nil, tt.in)); got != tt.want {
			t.Errorf("%q becomes %s, want %s", tt.in, got, tt.want)
		}
	}
}

func FuzzJSONString(f *testing.F) {
	for _, s := range []string{"", "été \"\\\x00\x1f\u2028", "\xff\xc3", "a\u007f<&>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		if err := json.Unmarshal(appendJSONString(nil, s), &got); err != nil {
			t.Fatal(err)
		}
		if want := string([]rune(s)); got != want {
			t.Errorf("%q reads back as %q", s, got)
		}
	})
}

// Formats that stream take nothing from the heap for a record.
func TestNoAllocation(t *testing.T) {
	records := samples()
	for _, format := range []string{"csv", "tsv", "json", "jsonl"} {
		for _, f := range Formats() {
			if f.Name != format {
				continue
			}
			w := f.New(io.Discard, Options{To: []string{"USD", "MAD"}})
			all := func() {
				for i := range records {
					// The apostrophe before a formula costs a string: no matter, it is rare.
					if records[i].Doc != "=cmd()" {
						_ = w.Write(&records[i])
					}
				}
			}
			for range 100 {
				all() // let the buffer grow
			}
			if n := testing.AllocsPerRun(100, all); n > 0 {
				t.Errorf("%s: %v allocations", format, n)
			}
		}
	}
}

func BenchmarkJSONLines(b *testing.B) {
	records := samples()[:2]
	w := newJSONLines(io.Discard, Options{})
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if err := w.Write(&records[i%2]); err != nil {
			b.Fatal(err)
		}
	}
}
