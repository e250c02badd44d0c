package ratefile

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"milliards/currency/internal/ratetable"
)

// ParseHMRC reads one month of HMRC's rates. The cells are in the order of their
// codes and of the month's first day. A currency stands in the file once for each
// country that uses it; where its rates differ the one that most countries have is
// taken, then the one with more places, which the notes tell, in the order of the codes.
func ParseHMRC(r io.Reader) ([]ratetable.Dated, []Note, error) {
	var list monthList
	if err := xml.NewDecoder(r).Decode(&list); err != nil {
		return nil, nil, err
	}
	month, err := monthOf(list.Period)
	if err != nil {
		return nil, nil, err
	}
	votes, err := list.votes()
	if err != nil {
		return nil, nil, err
	}
	var cells []ratetable.Dated
	var notes []Note
	for code, votes := range votes {
		best := elect(votes)
		for n := range votes {
			if n != best {
				notes = append(notes, NoteOf(ratetable.Dated{Day: month, Code: code, Number: n},
					"left out: the month gives "+best.String()+" too, for more countries or to more places"))
			}
		}
		cells = append(cells, ratetable.Dated{Day: month, Code: code, Number: best})
	}
	Sort(cells)
	slices.SortFunc(notes, func(a, b Note) int {
		return cmp.Or(strings.Compare(a.Code, b.Code), strings.Compare(a.Rate, b.Rate))
	})
	return cells, notes, nil
}

// A monthList is a file of HMRC.
type monthList struct {
	XMLName xml.Name `xml:"exchangeRateMonthList"`
	Period  string   `xml:"Period,attr"`
	Rates   []struct {
		Code string `xml:"currencyCode"`
		Rate string `xml:"rateNew"`
	} `xml:"exchangeRate"`
}

// votes counts for each currency the countries that have a rate for it.
func (l *monthList) votes() (map[string]map[ratetable.Number]int, error) {
	votes := map[string]map[ratetable.Number]int{}
	for _, r := range l.Rates {
		code := strings.TrimSpace(r.Code)
		if !isCode(code) {
			return nil, fmt.Errorf("%q is not the code of a currency", code)
		}
		n, err := ratetable.ParseNumber(strings.TrimSpace(r.Rate))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", code, err)
		}
		if votes[code] == nil {
			votes[code] = map[ratetable.Number]int{}
		}
		votes[code][n]++
	}
	if len(votes) == 0 {
		return nil, errors.New("no rate in it")
	}
	return votes, nil
}

// monthOf reads a whole month, "01/Feb/2025 to 28/Feb/2025", as its first day.
func monthOf(period string) (int32, error) {
	first, last, _ := strings.Cut(period, " to ")
	from, err := time.Parse("02/Jan/2006", first)
	if err != nil {
		return 0, fmt.Errorf("%q is not a month", period)
	}
	if to, err := time.Parse("02/Jan/2006", last); err != nil || from.Day() != 1 || !to.Equal(from.AddDate(0, 1, -1)) {
		return 0, fmt.Errorf("%q is not a month", period)
	}
	return Day(from), nil
}

func elect(votes map[ratetable.Number]int) ratetable.Number {
	var best ratetable.Number
	for n, v := range votes {
		if v > votes[best] || v == votes[best] && (n.Places > best.Places || n.Places == best.Places && n.Coef > best.Coef) {
			best = n
		}
	}
	return best
}
