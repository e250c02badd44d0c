package output

import "testing"

func TestEscapeMarkdown(t *testing.T) {
	tests := []struct{ in, want string }{
		{"109 milliards d’euros", "109 milliards d’euros"},
		{"a|b", `a\|b`},
		{`a\|b`, `a\\\|b`},
		{"<script>&amp;", "&lt;script&gt;&amp;amp;"},
		{"[x](y) `c` *d* _e_ ~f~", "\\[x\\](y) \\`c\\` \\*d\\* \\_e\\_ \\~f\\~"},
	}
	for _, tt := range tests {
		if got := escapeMarkdown(tt.in); got != tt.want {
			t.Errorf("escapeMarkdown(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
