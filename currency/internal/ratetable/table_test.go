package ratetable

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func cells(t *testing.T, texts ...string) []Cell {
	t.Helper()
	var cells []Cell
	for row, text := range texts {
		if text == "" {
			continue
		}
		n, err := ParseNumber(text)
		if err != nil {
			t.Fatal(err)
		}
		cells = append(cells, Cell{row, n})
	}
	return cells
}

// sample has holes, zeros at the end of numbers, and columns out of order.
func sample(t *testing.T) ([]int32, map[string][]string) {
	return []int32{10595, 10596, 10599, 10602, 20000}, map[string][]string{
		"USD": {"1.1789", "1.1790", "1.0320", "1.032", "1.03"},
		"ISK": {"", "81.53", "", "", "136"},
		"JPY": {"133.73", "130.96", "", "129.43", ""},
		"TRL": {"", "", "1836200", "", ""},
	}
}

func pack(t *testing.T) []byte {
	dates, texts := sample(t)
	columns := []Column{{Code: "XXX"}} // no cell, so no column
	for code, texts := range texts {
		columns = append(columns, Column{code, cells(t, texts...)})
	}
	return Encode(dates, columns)
}

func TestRoundTrip(t *testing.T) {
	dates, texts := sample(t)
	table, err := Decode(string(pack(t)))
	if err != nil {
		t.Fatal(err)
	}
	if got := table.Codes(); !slices.Equal(got, []string{"ISK", "JPY", "TRL", "USD"}) {
		t.Errorf("Codes() = %v", got)
	}
	if table.Len() != len(dates) {
		t.Fatalf("Len() = %d", table.Len())
	}
	for row, day := range dates {
		if table.Day(row) != day || table.Row(day) != row || table.Row(day-1) != row-1 {
			t.Errorf("row %d: Day %d, Row %d, Row of the day before %d", row, table.Day(row), table.Row(day), table.Row(day-1))
		}
	}
	for code, texts := range texts {
		s := table.Series(code)
		for row, want := range texts {
			switch {
			case s.Has(row) != (want != ""):
				t.Errorf("%s row %d: Has = %v", code, row, s.Has(row))
			case s.Has(row) && s.Number(row).String() != want:
				t.Errorf("%s row %d: %s, want %s", code, row, s.Number(row), want)
			}
		}
		if s.Has(-1) || s.Has(len(texts)) || !s.Has(s.First()) || !s.Has(s.Last()) {
			t.Errorf("%s: wrong ends %d, %d", code, s.First(), s.Last())
		}
	}
	if table.Series("EUR") != nil || table.Series("XXX") != nil || table.Series("ZZZ") != nil {
		t.Error("a currency without a column has a series")
	}
}

// Whatever the numbers, they come back as they were.
func TestRoundTripRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		rows := 1 + rng.IntN(50)
		var dates []int32
		var want []Cell
		for row := range rows {
			dates = append(dates, int32(10000+3*row))
			if rng.IntN(4) > 0 || row == rows-1 {
				want = append(want, Cell{row, Number{1 + rng.Int64N(1_000_000_000), rng.IntN(6)}})
			}
		}
		table, err := Decode(string(Encode(dates, []Column{{"USD", want}})))
		if err != nil {
			t.Fatal(err)
		}
		s := table.Series("USD")
		for _, c := range want {
			if got := s.Number(c.Row); got != c.Number {
				t.Fatalf("row %d of %v: %v", c.Row, want, got)
			}
		}
	}
}

func TestEncodeIsStable(t *testing.T) {
	if first := pack(t); !slices.Equal(first, pack(t)) { // a map gives the columns in any order
		t.Error("the same table packs to different bytes")
	}
}

func TestDecodeMalformed(t *testing.T) {
	packed := string(pack(t))
	for n := range len(packed) {
		if _, err := Decode(packed[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are taken for a table", n, len(packed))
		}
	}
	if _, err := Decode(packed + "x"); err == nil {
		t.Error("a byte too many is not noticed")
	}
	if _, err := Decode("\x01" + packed[len("\xa0\x9c\x01"):]); err == nil {
		t.Error("a last day that is not the last of its days is not noticed")
	}
}

func TestLastDay(t *testing.T) {
	dates, _ := sample(t)
	if got, want := LastDay(string(pack(t))), dates[len(dates)-1]; got != want {
		t.Errorf("%d, want %d", got, want)
	}
	if got := LastDay(string(Encode(nil, nil))); got != 0 {
		t.Errorf("of no days: %d", got)
	}
}

func TestMalformedColumnPanics(t *testing.T) {
	for _, body := range []string{"", "\x01\x00\x04", "\x01\x00\x04\x00\x05\x02", "\x00\x00\x01\x02", "\x01\x00\x04\x09\x01\x02"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("column %q is read", body)
				}
			}()
			decodeSeries(body, 4, 3)
		}()
	}
}

// Cells laid over a table add rows and columns and take the place of others; what
// was there before stays as it was published.
func TestWith(t *testing.T) {
	below, err := Decode(string(pack(t)))
	if err != nil {
		t.Fatal(err)
	}
	number := func(s string) Number { return cells(t, s)[0].Number }
	over := below.With([]Dated{
		{20001, "USD", number("1.03550")},
		{20002, "USD", number("1.1")},
		{20001, "RSD", number("117.2")}, // new
		{10596, "ISK", number("81.6")},  // corrected
		{10597, "JPY", number("130")},   // a day that was not there
	})
	if over.Len() != 8 || over.Day(2) != 10597 || over.Day(7) != 20002 || below.Len() != 5 {
		t.Fatalf("%d rows, %d below", over.Len(), below.Len())
	}
	if got := over.Codes(); !slices.Equal(got, []string{"ISK", "JPY", "RSD", "TRL", "USD"}) {
		t.Errorf("Codes() = %v", got)
	}
	want := map[string][]string{
		"USD": {"1.1789", "1.1790", "", "1.0320", "1.032", "1.03", "1.03550", "1.1"},
		"ISK": {"", "81.6", "", "", "", "136", "", ""},
		"JPY": {"133.73", "130.96", "130", "", "129.43", "", "", ""},
		"TRL": {"", "", "", "1836200", "", "", "", ""},
		"RSD": {"", "", "", "", "", "", "117.2", ""},
	}
	for code, texts := range want {
		s := over.Series(code)
		for row, text := range texts {
			if s.Has(row) != (text != "") || s.Has(row) && s.Number(row).String() != text {
				t.Errorf("%s row %d: has %v, want %q", code, row, s.Has(row), text)
			}
		}
	}
	if below.Series("ISK").Number(1).String() != "81.53" || below.Series("RSD") != nil {
		t.Error("the table below has changed")
	}
	if below.With(nil) != below {
		t.Error("nothing laid over a table makes another one")
	}
}
