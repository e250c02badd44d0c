package extract

import (
	"strconv"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"milliards/extract/internal/frame"
)

//go:generate go test -run ^TestWeights$ -timeout 30m -update .

var theFrames = sync.OnceValue(func() *frame.Lexicon { return frame.NewLexicon(placeNames, frame.Own{}) })

// placeNames lists the names of countries, regions and towns.
func placeNames(yield func(string) bool) {
	for i := range places {
		for _, list := range [...]string{places[i].names, places[i].towns} {
			for name := range strings.SplitSeq(list, "|") {
				if name != "" && !yield(name) {
					return
				}
			}
		}
	}
}

// understand fills in what the text says of the figures: what the money is, how
// far it is, who gives it to whom.
func (e *Extractor) understand(figures []Figure, doc *Document) {
	if len(figures) == 0 {
		return
	}
	if e.frames == nil {
		e.frames = frame.NewReader(theFrames())
	}
	e.amounts = e.amounts[:0]
	for i := range figures {
		e.amounts = append(e.amounts, amountOf(&figures[i]))
	}
	e.frames.Explain(e.explain)
	for i, reading := range e.frames.Read(frameDocument(doc), e.amounts) {
		figures[i].tell(&reading)
	}
}

// frameDocument is a document as the frames take it.
func frameDocument(doc *Document) frame.Document {
	d := frame.Document{Text: doc.Text, Sentence: sentenceAt}
	if len(doc.Date) >= 4 {
		d.Year, _ = strconv.Atoi(doc.Date[:4])
	}
	if len(doc.Date) >= 7 {
		d.Month, _ = strconv.Atoi(doc.Date[5:7])
	}
	return d
}

func amountOf(f *Figure) frame.Amount {
	a := frame.Amount{Start: f.Start, End: f.End, Currency: f.Currency, Vague: f.Qualifier == Vague, Per: f.Per}
	if a.Vague {
		return a
	}
	a.Low, a.Digits, a.Rough = thousandths(f.Amount.Decimal)
	a.High = a.Low
	if f.AmountMax.Valid {
		high, _, rough := thousandths(f.AmountMax.Decimal)
		a.High, a.Rough = high, a.Rough || rough
	}
	return a
}

// thousandths returns an amount in thousandths, how many digits its whole units
// have, and whether it does not fit.
func thousandths(d decimal.Decimal) (n int64, digits int, rough bool) {
	const most = 1 << 59 // sixteen of them can be added
	n = d.CoefficientInt64()
	size, exp := max(n, -n), int(d.Exponent())
	for rest := size; rest > 0; rest /= 10 {
		digits++
	}
	digits += exp
	for exp += 3; exp > 0 && size < most/10; exp-- {
		n, size = 10*n, 10*size
	}
	for ; exp < 0 && n%10 == 0 && n != 0; exp++ {
		n /= 10
	}
	return n, digits, exp != 0 && n != 0 || size > most || d.NumDigits() > 18
}

// tell copies what the text says of f.
func (f *Figure) tell(r *frame.Reading) {
	f.Kind, f.Status, f.AI = Kind(r.Kind.String()), Status(r.Status.String()), r.AI
	f.Horizon, f.HorizonText = r.Horizon, r.HorizonText
	f.Investor, f.Recipient, f.Project, f.Purpose, f.Place, f.AnnouncedBy = r.Investor, r.Recipient, r.Project, r.Purpose, r.Place, r.AnnouncedBy
	switch r.Link {
	case frame.SameAs:
		f.Link = &Link{Type: SameAs, To: r.LinkTo}
	case frame.PartOf:
		f.Link = &Link{Type: PartOf, To: r.LinkTo}
	}
}
