package names

import (
	"slices"
	"strings"
	"testing"
)

// Each row is one name in several spellings.
func TestSame(t *testing.T) {
	for _, row := range [][]string{
		{"OpenAI", "OPENAI", "Open AI", "open ai", "l’OpenAI"},
		{"Iliad", "le groupe Iliad", "Groupe Iliad", "ILIAD SA", "français Iliad"},
		{"Brookfield", "Brookfield Asset Management", "canadien Brookfield", "le géant canadien Brookfield", "Brookfield Corp."},
		{"Mistral", "Mistral AI", "la start-up française Mistral AI"},
		{"État", "l'État", "L’ETAT", "Etat"},
		{"Union européenne", "UE", "l'UE"},
		{"Caisse des dépôts", "Caisse des Dépôts et Consignations"},
		{"Crédit agricole", "CREDIT AGRICOLE", "Cre\u0301dit Agricole"},
		{"SoftBank", "Softbank Group", "Soft Bank"},
		{"SoftBank, OpenAI et Oracle", "OpenAI, SoftBank et Oracle", "Oracle, Open AI et Softbank"},
		{"Xavier Niel", "M. Niel", "le milliardaire Xavier Niel"},
		{"AT&T", "AT & T"},
		{"JPMorgan", "J.P. Morgan", "JP Morgan"},
		{"USA", "U.S.A.", "États-Unis"},
		{"Campus IA", "campus IA", "« Campus IA »"},
		{"Banque de France", "la Banque de France"},
	} {
		r := NewRegistry(nil, true)
		for _, name := range row {
			r.Add(name)
		}
		for _, name := range row[1:] {
			if r.ID(name) != r.ID(row[0]) {
				t.Errorf("%q is %q, %q is %q", row[0], r.ID(row[0]), name, r.ID(name))
			}
		}
		if len(r.Labels()) != 1 {
			t.Errorf("%q has labels %v", row[0], r.Labels())
		}
	}
}

// Each row is of names that look alike and are not the same.
func TestApart(t *testing.T) {
	for _, row := range [][]string{
		{"Orange", "Orange Bank"},
		{"Microsoft", "Microsoft France"},
		{"SoftBank", "SoftBank Vision Fund"},
		{"Mistral", "Mistral AI", "Mistral Capital"}, // which one is Mistral?
		{"Black Forest Labs", "Black Forest Capital"},
		{"France", "Banque de France", "France 2030", "France Capital"},
		{"Société Générale", "Générale"},
		{"Mistral", "Frédéric Mistral"},
		{"Amazon", "Amazon Web Services"},
		{"canton de Vaud", "canton de Genève"},
		{"Samsung", "Samsung SDI"},
		{"OpenAI", "OpenAI et Oracle", "Oracle"},
		{"General Motors", "General Partners"},
		{"M. Niel", "Xavier Niel", "Paul Niel"},
	} {
		r := NewRegistry(nil, true)
		for _, name := range row {
			r.Add(name)
		}
		seen := map[string]string{}
		for _, name := range row {
			id := r.ID(name)
			if other, ok := seen[id]; ok {
				t.Errorf("%q and %q are both %q", other, name, id)
			}
			seen[id] = name
		}
	}
}

// Of projects and places only the spelling may differ.
func TestNoCompanies(t *testing.T) {
	r := NewRegistry(nil, false)
	r.Add("Campus")
	r.Add("Campus AI")
	if r.ID("Campus") == r.ID("Campus AI") {
		t.Error("a project is known by the beginning of its name")
	}
	if r.ID("ile-de-france") != r.ID("Île-de-France") {
		t.Error("accents make two places")
	}
}

// The most frequent spelling is shown; of several the first without a description.
func TestLabels(t *testing.T) {
	r := NewRegistry([][]string{{"Compagnie des Données", "CDD"}}, true)
	for name := range strings.SplitSeq("BROOKFIELD|Brookfield|Brookfield|CDD|Amazon et CDD|Compagnie des Données|CDD|groupe Iliad|Iliad|ILIAD", "|") {
		r.Add(name)
	}
	for name, want := range map[string]string{"Brookfield": "Brookfield", "Compagnie des données": "CDD", "CDD et Amazon": "Amazon et CDD", "ILIAD": "Iliad"} {
		if got := r.Labels()[r.ID(name)]; got != want {
			t.Errorf("%q is shown as %q, want %q", name, got, want)
		}
	}
	if id := r.ID(" ’. "); id != "" {
		t.Errorf("nothing is %q", id)
	}
}

func TestIsTelling(t *testing.T) {
	r := NewRegistry(nil, true)
	for name, want := range map[string]bool{
		"Brookfield": true, "État": false, "l'UE": false, "acteurs privés": false, "France": false,
		"État et Brookfield": true, "gouvernement": false, "": false, "Banque de France": true,
	} {
		if got := r.IsTelling(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestMatcher(t *testing.T) {
	for _, tt := range []struct {
		query, text string
		want        bool
	}{
		{"brookfield", "Brookfield Asset Management", true},
		{"Brookfield Asset Management", "Brookfield", false},
		{"brookfield", "Brookfields", false},
		{"softbank", "OpenAI, SoftBank et Oracle", true},
		{"ue", "Union européenne", true},
		{"union europeenne", "l’UE", true},
		{"l'État", "État", true},
		{"cdd", "Compagnie des Données", true},
		{"Île-de-France", "ile de france", true},
		{"France", "la France", true},
		{"France", "Banque de France", false},
		{"France", "France et Allemagne", true},
		{"booking", "Booking.com", true},
		{"", "État", false},
		{"État", "", false},
	} {
		if got := Matcher(tt.query, [][]string{{"Compagnie des Données", "CDD"}})(tt.text); got != tt.want {
			t.Errorf("%q in %q: %v", tt.query, tt.text, got)
		}
	}
}

// A list is its members; what is one name stays one.
func TestMembers(t *testing.T) {
	for list, want := range map[string][]string{
		"OpenAI, SoftBank et Oracle":         {"OpenAI", "SoftBank", "Oracle"},
		"OpenAI, SoftBank, et Oracle":        {"OpenAI", "SoftBank", "Oracle"},
		"Caisse des dépôts et consignations": {"Caisse des dépôts et consignations"},
		"fonds et Oracle":                    {"fonds et Oracle"},
		"Iliad":                              {"Iliad"},
		" , ":                                nil,
	} {
		if got := members(list); !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", list, got, want)
		}
	}
}

func TestPlaceMatcher(t *testing.T) {
	isFrance := PlaceMatcher("france", nil)
	for text, want := range map[string]bool{"France": true, "sud de la France": true, "Île-de-France": true, "Francfort": false, "": false} {
		if isFrance(text) != want {
			t.Errorf("%q is not %v", text, want)
		}
	}
}
