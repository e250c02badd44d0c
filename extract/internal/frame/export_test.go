package frame

// A Row is a row of a table, as the tests outside this package read it.
type Row struct {
	Name    string   // its first form
	Forms   []string // lemmas of a verb, forms of a noun
	Kind    string
	Weight  int
	Subject string // the field of its subject's role, empty for none
	Example string
}

// Verbs returns the rows of the table of verbs.
func Verbs() []Row {
	var rows []Row
	for i := range verbs {
		v := &verbs[i]
		_, field := new(Reading).role(v.subject)
		rows = append(rows, Row{Name: v.lemmas, Forms: cut(v.lemmas, ' '), Kind: v.kind.String(), Weight: v.weight, Subject: field, Example: v.example})
	}
	return rows
}

// Nouns returns the rows of the table of nouns.
func Nouns() []Row {
	var rows []Row
	for i := range nouns {
		n := &nouns[i]
		rows = append(rows, Row{Name: first(n.forms), Forms: cut(n.forms, '|'), Kind: n.kind.String(), Weight: n.weight})
	}
	return rows
}
