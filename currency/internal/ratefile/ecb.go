package ratefile

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"milliards/currency/internal/ratetable"
)

// ParseECB reads the ECB's history, eurofxref-hist.csv: a date and a column a
// currency, N/A or nothing where no rate was published. The cells are in the order
// of code and day. A code or a day that comes twice is an error.
func ParseECB(r io.Reader) ([]ratetable.Dated, error) {
	rows := csv.NewReader(r)
	rows.ReuseRecord = true
	head, err := rows.Read()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	codes, err := columnsOf(head)
	if err != nil {
		return nil, err
	}
	cells := make([][]ratetable.Dated, len(codes)) // by column
	seen := map[string]bool{}
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if seen[row[0]] {
			return nil, fmt.Errorf("two rows of %s", row[0])
		}
		seen[row[0]] = true
		if err := addDay(cells, codes, row); err != nil {
			return nil, err
		}
	}
	all := slices.Concat(cells...)
	if len(all) == 0 {
		return nil, errors.New("no rate in it")
	}
	slices.Reverse(all) // the file goes from the last day to the first
	Sort(all)
	restoreZeros(all)
	return all, nil
}

// addDay adds the rates of a row to the columns.
func addDay(columns [][]ratetable.Dated, codes, row []string) error {
	t, err := time.Parse(time.DateOnly, row[0])
	if err != nil {
		return fmt.Errorf("%q is not a day", row[0])
	}
	for i, text := range row[1:] {
		if codes[i] == "" || text == "" || text == "N/A" {
			continue
		}
		n, err := ratetable.ParseNumber(text)
		if err != nil {
			return fmt.Errorf("%s %s: %w", row[0], codes[i], err)
		}
		columns[i] = append(columns[i], ratetable.Dated{Day: Day(t), Code: codes[i], Number: n})
	}
	return nil
}

// columnsOf reads the header; the ECB's ends on a column without a name.
func columnsOf(head []string) ([]string, error) {
	if len(head) < 2 || head[0] != "Date" {
		return nil, errors.New("no header that begins with Date")
	}
	codes := make([]string, len(head)-1)
	seen := map[string]bool{}
	for i, name := range head[1:] {
		code := strings.TrimSpace(name)
		if code == "" {
			continue
		}
		if !isCode(code) {
			return nil, fmt.Errorf("%q is not the column of a currency", code)
		}
		if seen[code] {
			return nil, fmt.Errorf("two columns of %s", code)
		}
		seen[code] = true
		codes[i] = code
	}
	return codes, nil
}

func isCode(s string) bool {
	return len(s) == 3 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// restoreZeros gives back to the rates the zeros at their end, which the ECB
// publishes (1.0320 dollars) and drops in its file (1.032): a rate gets at
// least as many places as most rates of its currency have in its year. This
// changes no value.
func restoreZeros(cells []ratetable.Dated) {
	type year struct {
		code string
		year int
	}
	yearOf := func(c ratetable.Dated) year { return year{c.Code, timeOf(c.Day).Year()} }
	count := map[year]*[16]int{}
	for _, c := range cells {
		y := yearOf(c)
		if count[y] == nil {
			count[y] = new([16]int)
		}
		count[y][c.Places]++
	}
	for i, c := range cells {
		usual := 0
		seen := count[yearOf(c)]
		for places, n := range seen {
			if n >= seen[usual] {
				usual = places
			}
		}
		cells[i].Number = c.WithPlaces(usual)
	}
}
