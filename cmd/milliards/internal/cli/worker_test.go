package cli

import (
	"io"
	"strings"
	"sync"
	"testing"

	"milliards/cmd/milliards/internal/source"
)

// A block of lines that are no records is as many messages; they are not kept until
// its end.
func TestMessagesHandedOn(t *testing.T) {
	const lines = 5000
	s := streams{in: strings.NewReader(strings.Repeat("x\n", lines)), out: io.Discard, err: io.Discard}
	opt := extractOptions{paths: []string{source.Stdin}, textField: "text", idField: "id", format: "jsonl"}
	opt.input = string(source.JSONL)
	e, err := opt.plan(s)
	if err != nil {
		t.Fatal(err)
	}
	out, err := newTarget("", s.out)
	if err != nil {
		t.Fatal(err)
	}
	work := e.newWorker(e.newWriter(out), new(sync.Pool))
	total := 0
	for p := range source.Pieces(e.paths, e.source) {
		work.read(p, func(r *reading) {
			if total += len(r.messages); len(r.messages) > manyMessages || len(r.messages) != r.faults {
				t.Fatalf("%d messages of %d faults at a time", len(r.messages), r.faults)
			}
		})
	}
	if total != lines {
		t.Errorf("%d messages for %d lines", total, lines)
	}
}
