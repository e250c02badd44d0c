// Package ratefile reads the files in which publishers give out exchange rates:
// the European Central Bank's history and HM Revenue & Customs' months. It takes
// the rates as they stand; what is plausible is for others to judge.
package ratefile

import (
	"slices"
	"strings"
	"time"

	"milliards/currency/internal/ratetable"
)

// Note tells of a cell that was not taken as it stands in its file.
type Note struct {
	Code string `json:"code"`
	Date string `json:"date"`
	Rate string `json:"rate"`
	What string `json:"what"`
}

// NoteOf is a note on a cell.
func NoteOf(c ratetable.Dated, what string) Note {
	return Note{c.Code, Date(c.Day), c.String(), what}
}

// Sort puts cells in the order of code and day.
func Sort(cells []ratetable.Dated) {
	slices.SortFunc(cells, func(a, b ratetable.Dated) int {
		if c := strings.Compare(a.Code, b.Code); c != 0 {
			return c
		}
		return int(a.Day - b.Day)
	})
}

// Day is the day of a time in UTC, in days since 1970-01-01.
func Day(t time.Time) int32 { return int32(t.Unix() / 86400) }

// Date writes such a day in ISO 8601.
func Date(day int32) string { return timeOf(day).Format(time.DateOnly) }

func timeOf(day int32) time.Time { return time.Unix(int64(day)*86400, 0).UTC() }
