package frame

import (
	"fmt"
	"strings"
	"testing"
)

// timesOf lists the expressions of time in a text, as "words = horizon".
func timesOf(text string, year, month int) string {
	r := NewReader(theLexicon)
	r.doc, r.text = Document{Text: text, Year: year, Month: month}, text
	s := r.read(0, len(text), 0)
	var list []string
	for _, w := range r.times(s) {
		horizon := w.horizon
		if w.back {
			horizon = "a year earlier"
		}
		list = append(list, fmt.Sprintf("%s = %s", text[s.words[w.from].start:s.words[w.to-1].end], horizon))
	}
	return strings.Join(list, "; ")
}

func TestTimes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Deadlines.
		{"d'ici 2030", "d'ici 2030 = ../2030"},
		{"d’ici à 2030", "d’ici à 2030 = ../2030"},
		{"d'ici la fin 2027", "d'ici la fin 2027 = ../2027"},
		{"d'ici à juin 2026", "d'ici à juin 2026 = ../2026-06"},
		{"d'ici cinq ans", "d'ici cinq ans = P5Y"},
		{"d'ici la fin de l'année", "d'ici la fin de l'année = ../2025"},
		{"à l'horizon 2035", "à l'horizon 2035 = ../2035"},
		{"jusqu'en 2028", "jusqu'en 2028 = ../2028"},
		{"jusqu'au 31 mars 2026", "jusqu'au 31 mars 2026 = ../2026-03-31"},
		{"avant 2024", "avant 2024 = ../2024"},
		// Spans.
		{"sur cinq ans", "sur cinq ans = P5Y"},
		{"sur 24 mois", "sur 24 mois = P24M"},
		{"en huit mois", "en huit mois = P8M"},
		{"en l'espace de dix jours", "en l'espace de dix jours = P10D"},
		{"au cours des trois prochaines années", "au cours des trois prochaines années = P3Y"},
		{"pendant quatre-vingt-dix jours", "pendant quatre-vingt-dix jours = P90D"},
		{"sur une décennie", "sur une décennie = P10Y"},
		// Periods.
		{"entre 2025 et 2030", "entre 2025 et 2030 = 2025/2030"},
		{"de 2021 à 2027", "de 2021 à 2027 = 2021/2027"},
		{"sur la période 2025-2030", "sur la période 2025-2030 = 2025/2030"},
		{"pour 2024-2026", "pour 2024-2026 = 2024/2026"},
		{"l'exercice 2024/2025", "l'exercice 2024/2025 = 2024/2025"},
		{"de janvier à avril", "de janvier à avril = 2024-01/2024-04"},
		{"entre janvier et avril", "entre janvier et avril = 2024-01/2024-04"},
		{"d'octobre à décembre", "d'octobre à décembre = 2024-10/2024-12"},
		// Quarters and halves.
		{"au premier semestre 2025", "au premier semestre 2025 = 2025-01/2025-06"},
		{"au troisième trimestre 2024", "au troisième trimestre 2024 = 2024-07/2024-09"},
		{"au troisième trimestre", "au troisième trimestre = 2024-07/2024-09"},
		{"au premier trimestre", "au premier trimestre = 2025-01/2025-03"},
		{"au T1 2022", "au T1 2022 = 2022-01/2022-03"},
		{"au T4 2024", "au T4 2024 = 2024-10/2024-12"},
		{"au S2 2024", "au S2 2024 = 2024-07/2024-12"},
		{"sur les neuf premiers mois de 2024", "sur les neuf premiers mois de 2024 = 2024-01/2024-09"},
		// Years and months.
		{"en 2024", "en 2024 = 2024"},
		{"fin 2023", "fin 2023 = 2023"},
		{"depuis 2018", "depuis 2018 = 2018/.."},
		{"à partir de 2026", "à partir de 2026 = 2026/.."},
		{"à compter de 2026", "à compter de 2026 = 2026/.."},
		{"dès 2026", "dès 2026 = 2026/.."},
		{"en novembre 2024", "en novembre 2024 = 2024-11"},
		{"en novembre dernier", "en novembre dernier = 2024-11"},
		{"en janvier dernier", "en janvier dernier = 2025-01"},
		{"au mois de mai 2026", "au mois de mai 2026 = 2026-05"},
		{"cette année", "cette année = 2025"},
		{"l'an dernier", "l'an dernier = 2024"},
		{"l'année prochaine", "l'année prochaine = 2026"},
		{"un an plus tôt", "un an plus tôt = a year earlier"},
		{"un an auparavant", "un an auparavant = a year earlier"},
		// Days.
		{"au 31 décembre 2024", "au 31 décembre 2024 = 2024-12-31"},
		{"le 1er janvier 2026", "le 1er janvier 2026 = 2026-01-01"},
		{"au 30/06/2023", "au 30/06/2023 = 2023-06-30"},
		{"au 30/13/2023", ""},
		{"le 45 mars 2025", ""},
		// Without a date.
		{"à terme", "à terme = "},
		{"dans les années à venir", "dans les années à venir = "},
		// None.
		{"en France", ""},
		{"sur la table", ""},
		{"d'ici là", ""},
		{"2030", ""},
		{"en 3024", ""},
		{"cinq ans", ""},
		{"T9 2024", ""},
		{"la loi de 35 heures", ""},
		{"en 2024, puis d'ici 2030", "en 2024 = 2024; d'ici 2030 = ../2030"},
	} {
		if got := timesOf(c.text, 2025, 2); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestTimesUndated reads texts whose date is not known.
func TestTimesUndated(t *testing.T) {
	for _, text := range []string{"cette année", "l'an dernier", "d'ici la fin de l'année", "en mars dernier", "au premier trimestre", "d'ici juin"} {
		if got := timesOf(text, 0, 0); got != "" {
			t.Errorf("%q without a date: %q", text, got)
		}
	}
	if got := timesOf("en 2024", 0, 0); got != "en 2024 = 2024" {
		t.Errorf("a year needs no date: %q", got)
	}
}
