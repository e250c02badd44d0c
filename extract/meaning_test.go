package extract

import (
	"testing"

	"milliards/extract/internal/frame"
)

// TestMeaningNames checks that the frames call kinds and statuses as figures do,
// in the same order, and have no more of them.
func TestMeaningNames(t *testing.T) {
	for i, k := range Kinds {
		if got := frame.Kind(i + 1).String(); got != string(k) {
			t.Errorf("kind %q is %q in frames", k, got)
		}
	}
	for i, s := range Statuses {
		if got := frame.Status(i + 1).String(); got != string(s) {
			t.Errorf("status %q is %q in frames", s, got)
		}
	}
	if len(Kinds) != int(frame.Other) || len(Statuses) != int(frame.Cancelled) {
		t.Errorf("%d kinds and %d statuses, frames have %d and %d", len(Kinds), len(Statuses), frame.Other, frame.Cancelled)
	}
}
