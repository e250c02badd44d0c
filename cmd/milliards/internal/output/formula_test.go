package output

import "testing"

func TestGuard(t *testing.T) {
	for text, want := range map[string]string{
		"":                         "",
		"-":                        "-",
		"3 M€":                     "3 M€",
		"3 M€ = 4 M€ ; -2":         "3 M€ = 4 M€ ; -2",
		"=1+1":                     "'=1+1",
		"-3 M€":                    "'-3 M€",
		"+3 M€":                    "'+3 M€",
		"@SUM(A1)":                 "'@SUM(A1)",
		"\t=1+1":                   "'\t=1+1",
		"\n=1+1":                   "'\n'=1+1",
		"＝1+1":                     "'＝1+1",
		"a;=1+1":                   "a;'=1+1",
		"a\r\n=1+1\n-2;@b;＋c;-":    "a\r\n'=1+1\n'-2;'@b;'＋c;-",
		"une liste :\n- 3 M€\n- b": "une liste :\n'- 3 M€\n'- b",
	} {
		if got := Guard(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// What is harmless costs nothing.
func TestGuardAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Guard("Il a payé 3 M€ ; puis\n4 M€.") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
