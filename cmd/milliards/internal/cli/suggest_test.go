package cli

import "testing"

func TestUnknown(t *testing.T) {
	tests := []struct{ got, want string }{
		{"amout", `unknown field "amout"; did you mean "amount"? allowed: amount, line, link`},
		{"LINKS", `unknown field "LINKS"; did you mean "link"? allowed: amount, line, link`},
		{"xyz", `unknown field "xyz"; allowed: amount, line, link`},
		{"", `unknown field ""; allowed: amount, line, link`},
	}
	for _, tt := range tests {
		if err := unknown("field", tt.got, []string{"amount", "line", "link"}); err.Error() != tt.want {
			t.Errorf("got  %s\nwant %s", err, tt.want)
		}
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0},
		{"csv", "tsv", 1}, {"jsnl", "jsonl", 1}, {"table", "tables", 1}, {"kitten", "sitting", 3},
	}
	for _, tt := range tests {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
