package currency

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestParsePeriod(t *testing.T) {
	for _, tt := range []struct{ text, first, last string }{
		{"2025-02-10", "2025-02-10", "2025-02-10"},
		{"2025-02", "2025-02-01", "2025-02-28"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2024-02-29", "2024-02-29", "2024-02-29"},
		{"1999-12", "1999-12-01", "1999-12-31"},
		{"2025", "2025-01-01", "2025-12-31"},
		{"0001", "0001-01-01", "0001-12-31"},
		{"9999-12-31", "9999-12-31", "9999-12-31"},
	} {
		p, err := ParsePeriod(tt.text)
		if err != nil {
			t.Errorf("ParsePeriod(%q): %v", tt.text, err)
			continue
		}
		first, last := dayOf(p.first()).String(), dayOf(p.last()).String()
		if p.String() != tt.text || p.IsZero() || first != tt.first || last != tt.last {
			t.Errorf("%q is %s from %s to %s, zero %v; want from %s to %s", tt.text, p, first, last, p.IsZero(), tt.first, tt.last)
		}
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, text := range []string{
		"", "2025-02-30", "2025-13", "2025-00", "2025-2", "2025-02-1", "25", "0000", "10/02/2025", "2025-02-10T08:00",
		"février 2025", "2023-02-29", "-2025", "2025-", " 2025", "20250210", "12025", "2025-02-10/2025-02-11",
	} {
		p, err := ParsePeriod(text)
		var bad *PeriodError
		if !errors.As(err, &bad) || bad.Text != text || !p.IsZero() {
			t.Errorf("ParsePeriod(%q) = %v, %v; want a *PeriodError with the text", text, p, err)
		} else if !strings.Contains(err.Error(), "2025-02-10") {
			t.Errorf("%q: the message %q shows no right date", text, err)
		}
	}
}

func TestPeriodZero(t *testing.T) {
	var p Period
	if !p.IsZero() || p.String() != "" {
		t.Errorf("the zero Period is %q, zero %v", p, p.IsZero())
	}
	if q := mustPeriod(t, "2025-02"); q != mustPeriod(t, "2025-02") || q == mustPeriod(t, "2025") || q == mustPeriod(t, "2025-02-01") {
		t.Error("equal periods differ, or different ones are equal")
	}
}

// Each day reads back, and is the one before the next.
func TestPeriodDays(t *testing.T) {
	day := civil(1999, 1, 1)
	for at := time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2030; at = at.AddDate(0, 0, 1) {
		p := mustPeriod(t, at.Format(time.DateOnly))
		if p.first() != day || dayOf(day) != p || monthOf(day).String() != at.Format("2006-01") {
			t.Fatalf("%s is day %d, want %d", p, p.first(), day)
		}
		day++
	}
}
