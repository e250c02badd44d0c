package total

import (
	"strconv"
	"strings"

	"milliards/extract"
)

// A Dimension is what tells rows apart.
type Dimension string

// The dimensions.
const (
	Investor    Dimension = "investor"
	Recipient   Dimension = "recipient"
	Project     Dimension = "project"
	Place       Dimension = "place"
	AnnouncedBy Dimension = "announced_by"
	Kind        Dimension = "kind"
	Status      Dimension = "status"
	AI          Dimension = "ai"
	Horizon     Dimension = "horizon"
	Currency    Dimension = "currency" // in which the text states the amount
	Year        Dimension = "year"     // of the document
	Doc         Dimension = "doc"
)

// Dimensions lists every Dimension in the order of the documentation.
var Dimensions = [...]Dimension{Investor, Recipient, Project, Place, AnnouncedBy, Kind, Status, AI, Horizon, Currency, Year, Doc}

// A view is a money as a filter and the rows see it: with what it leaves blank
// taken from the total of which it is a part. A part is of the document and the
// currency of its total, too: what is said of "20 milliards de dollars" of a plan in
// euros is no reason to take them out of the euros.
type view struct {
	extract.Figure
	date string
}

// viewOf returns the view of a money beneath a total, which is nil for none.
func viewOf(m *money, above *view) view {
	v := view{Figure: m.figure}
	first := m.mentions[0]
	if m.head != nil {
		first = m.head
	}
	v.date = first.Date
	if above != nil {
		fill(&v.Figure, &above.Figure)
		v.Doc, v.Currency, v.date = above.Doc, above.Currency, above.date
	}
	return v
}

// id returns what the rows of a dimension are told apart by: for a name that of
// all its spellings, else the value itself.
func (d Dimension) id(v *view, known *registries) string {
	switch d {
	case Investor:
		return known.actors.ID(v.Investor)
	case Recipient:
		return known.actors.ID(v.Recipient)
	case AnnouncedBy:
		return known.actors.ID(v.AnnouncedBy)
	case Project:
		return known.projects.ID(v.Project)
	case Place:
		return known.places.ID(v.Place)
	case Kind:
		return string(v.Kind)
	case Status:
		return string(v.Status)
	case AI:
		return strconv.FormatBool(v.AI)
	case Horizon:
		return v.Horizon
	case Currency:
		return v.Currency
	case Year:
		year, _, _ := strings.Cut(v.date, "-")
		return year
	}
	return v.Figure.Doc
}

// labels are what the ids of names are called; nil for the other dimensions, whose
// ids are their values.
func (r *registries) labels(d Dimension) map[string]string {
	switch d {
	case Investor, Recipient, AnnouncedBy:
		return r.actors.Labels()
	case Project:
		return r.projects.Labels()
	case Place:
		return r.places.Labels()
	}
	return nil
}
