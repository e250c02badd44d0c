package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// archive writes an input of each kind: a long text, small ones, JSON Lines with bad
// lines, and names them.
func archive(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	var long, lines strings.Builder
	for n := range 5000 {
		fmt.Fprintf(&long, "Le conseil vote %d millions d’euros, dont 2 pour l'été.%s", n, []string{" ", "\n", " ", "\n\n"}[n%4])
	}
	for n := range 2000 {
		fmt.Fprintf(&lines, `{"id":%d,"date":"20%02d","text":"Il en coûte %d,5 M$.\nUn prêt de 3 M€."}`+"\n", n, n%40, n+1)
		if n%500 == 0 {
			lines.WriteString("bad\n")
		}
	}
	files := map[string]string{"long.txt": long.String(), "lines.jsonl": lines.String(), "late.txt": long.String() + "\xFF"}
	for n := range 40 {
		files["d/"+strconv.Itoa(n)+".txt"] = fmt.Sprintf("date 2025-%02d Un loyer de %d € par mois.", n%12+1, n)
	}
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	return []string{"long.txt", "d", "nowhere", "lines.jsonl", "late.txt", "d"}
}

// The number of workers cannot be seen: not in the output, not in the messages, not
// in the exit code.
func TestWorkers(t *testing.T) {
	paths := archive(t)
	for _, format := range []string{"json", "table"} {
		run := func(workers int) string {
			var out, errOut bytes.Buffer
			code := Run(append([]string{"extract", "-j", strconv.Itoa(workers), "--to", "EUR,USD", "--format", format}, paths...), nil, &out, &errOut)
			return out.String() + errOut.String() + strconv.Itoa(code)
		}
		one := run(1)
		if n := strings.Count(one, "\n"); n < 20000 || !strings.HasSuffix(one, "2") || strings.Count(one, "milliards: ") < 6 {
			t.Fatalf("%s: %d lines, ending in %.200q", format, n, one[max(0, len(one)-200):])
		}
		if run(3) != one {
			t.Errorf("%s: three workers print something else than one", format)
		}
	}
}

// Each line is answered by one, in its order, whatever it holds.
func TestPerRecordAnswersEveryLine(t *testing.T) {
	var in strings.Builder
	for n := range 5000 {
		switch n % 4 {
		case 0:
			fmt.Fprintf(&in, `{"id":"%d","text":"%d € et %d $"}`, n, n, n)
		case 1:
			in.WriteString("bad")
		case 2:
			fmt.Fprintf(&in, `{"id":"%d","text":""}`, n)
		}
		in.WriteByte('\n')
	}
	var out, errOut bytes.Buffer
	code := Run([]string{"extract", "-j", "3", "--per-record", "--fields", "amount"}, strings.NewReader(in.String()), &out, &errOut)
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if code != 0 || errOut.Len() > 0 || len(lines) != 5000 {
		t.Fatalf("exit code %d, %d lines, %s", code, len(lines), errOut.String())
	}
	for n, line := range lines {
		want := fmt.Sprintf(`{"doc":"-:%d","figures":[],"error":"<stdin>:%d:1: `, n+1, n+1)
		switch n % 4 {
		case 0:
			want = fmt.Sprintf(`{"doc":"%d","figures":[{"amount":"%d"},{"amount":"%d"}],"error":null}`, n, n, n)
		case 2:
			want = fmt.Sprintf(`{"doc":"%d","figures":[],"error":null}`, n)
		}
		if !strings.HasPrefix(line, want) {
			t.Fatalf("line %d: %s, want %s", n+1, line, want)
		}
	}
}

// A line that is too long to be read is a bad one like any other.
func TestPerRecordLongLine(t *testing.T) {
	in := `{"text":"2 €"}` + "\n" + strings.Repeat("x", 17<<20) + "\n" + `{"text":"3 €"}` + "\n"
	out, errOut, code := run(in, "extract", "--per-record", "--fields", "amount")
	want := `{"doc":"-:1","figures":[{"amount":"2"}],"error":null}
{"doc":"-:2","figures":[],"error":"<stdin>:2: a line longer than 16 MiB; cut the document into several"}
{"doc":"-:3","figures":[{"amount":"3"}],"error":null}
`
	if out != want || errOut != "" || code != 0 {
		t.Errorf("exit code %d, %s%s", code, errOut, out)
	}
}

// An answer that is longer than what a worker hands on at a time is one all the same.
func TestPerRecordLongAnswer(t *testing.T) {
	in := `{"id":"a","text":"` + strings.Repeat(`Le loyer est de 900 euros.\n`, 9000) + `"}` + "\n" + `{"id":"b","text":"2 €"}` + "\n"
	var out, errOut bytes.Buffer
	code := Run([]string{"extract", "-j", "2", "--per-record", "--fields", "amount,sentence"}, strings.NewReader(in), &out, &errOut)
	var answers []int
	for line := range strings.Lines(out.String()) {
		var answer struct {
			Doc     string
			Figures []struct{ Amount string }
		}
		if err := json.Unmarshal([]byte(line), &answer); err != nil {
			t.Fatal(err)
		}
		answers = append(answers, len(answer.Figures))
	}
	if code != 0 || errOut.Len() > 0 || out.Len() < 2*batchSize || !slices.Equal(answers, []int{9000, 1}) {
		t.Errorf("exit code %d, %d bytes, answers of %v figures, %s", code, out.Len(), answers, errOut.String())
	}
}
