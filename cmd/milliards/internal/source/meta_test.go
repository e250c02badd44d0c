package source

import (
	"testing"

	"milliards/extract"
)

func TestHeader(t *testing.T) {
	tests := []struct {
		name, text string
		want       meta
	}{
		{"front matter", "---\ndate: 2025-02-10\ncountry: MA\n---\nTexte.", meta{"2025-02-10", "MA"}},
		{"quoted, other keys", "---\r\ntitle: \"10 : un titre\"\r\ndate: \"2025-02\"\r\npays: 'ch'\r\n---\r\n", meta{"2025-02", "CH"}},
		{"with a time", "---\ndate: 2025-02-10T08:00:00+01:00\n...\n", meta{"2025-02-10", ""}},
		{"long date", "---\nDate: 10 février 2025\n---\n", meta{"2025-02-10", ""}},
		{"empty values", "---\ndate:\ncountry: \n---\n", meta{}},
		{"indented keys belong to another", "---\nupdate:\n  date: 2025-02-10\n---\n", meta{}},
		{"no end", "---\ndate: 2025-02-10\n\nTexte.", meta{}},
		{"first line, text goes on", " date 2025-02 Des dirigeants se sont réunis.\n", meta{"2025-02", ""}},
		{"first line, day and text", "date 2025-02-10 Des dirigeants", meta{"2025-02-10", ""}},
		{"first line alone", "\n\nDate : 10 février 2025\nTexte.", meta{"2025-02-10", ""}},
		{"published", "Publié le lundi 10/02/2025 à 8 h 00", meta{"2025-02-10", ""}},
		{"published in", "Paru en février 2025", meta{"2025-02", ""}},
		{"of publication", "DATE DE PUBLICATION\u00A0: 1er mars 2025.", meta{"2025-03-01", ""}},
		{"with a time", "Date: 2025-02-10T08:00:00", meta{"2025-02-10", ""}},
		{"only a date", "10 février 2025\n\nTexte.", meta{"2025-02-10", ""}},
		{"a story", "Le 10 février 2025, le sommet a réuni", meta{}},
		{"a date that ends a clause", "Date limite : 10 février 2025", meta{}},
		{"dated", "datée 2025-02", meta{}},
		{"no date after all", "date 2025-02-1000 euros", meta{}},
		{"a number", "date 20250 euros", meta{}},
		{"second line", "Titre\ndate 2025-02", meta{}},
		{"nothing", "", meta{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, fault := header(tt.text)
			if got != tt.want || fault != nil {
				t.Errorf("header(%q) = %+v, %v, want %+v", tt.text, got, fault, tt.want)
			}
		})
	}
}

func TestHeaderFaults(t *testing.T) {
	tests := []struct{ text, want string }{
		{"---\ntitle: x\ndate: demain\n---\n", `a.txt:3:7: unknown date "demain"; ` + DateRemedy},
		{"---\npays: Maroc\n---\n", `a.txt:2:7: unknown country "Maroc"; ` + CountryRemedy},
	}
	for _, tt := range tests {
		r := reader{}
		fault := r.describe(&extract.Document{Text: tt.text}, "a.txt", "")
		if fault == nil || fault.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.text, fault, tt.want)
		}
	}
}

// What is nearest to the document decides.
func TestPrecedence(t *testing.T) {
	const front = "---\ndate: 2023-03\ncountry: CH\n---\n"
	tests := []struct {
		name                  string
		record                meta
		text, file            string
		option                meta
		wantDate, wantCountry string
	}{
		{"record", meta{"2024", "BE"}, front, "2022-02", meta{"2021", "FR"}, "2024", "BE"},
		{"text", meta{}, front, "2022-02", meta{"2021", "FR"}, "2023-03", "CH"},
		{"file name", meta{}, "Texte.", "2022-02", meta{"2021", "FR"}, "2022-02", "FR"},
		{"options", meta{}, "Texte.", "", meta{"2021", "FR"}, "2021", "FR"},
		{"nothing", meta{}, "Texte.", "", meta{}, "", ""},
	}
	for _, tt := range tests {
		r := reader{Options: Options{Date: tt.option.date, Country: tt.option.country}}
		doc := extract.Document{Text: tt.text, Date: tt.record.date, Country: tt.record.country}
		if fault := r.describe(&doc, "a.txt", tt.file); fault != nil {
			t.Fatal(fault)
		}
		if doc.Date != tt.wantDate || doc.Country != tt.wantCountry {
			t.Errorf("%s: %q, %q, want %q, %q", tt.name, doc.Date, doc.Country, tt.wantDate, tt.wantCountry)
		}
	}
}

func TestParseCountry(t *testing.T) {
	for in, want := range map[string]string{"FR": "FR", " ma ": "MA", "XK": "XK", "ZZ": "", "": "", "F": "", "FRA": "", "R ": "", " F": "", "D ": ""} {
		if got, ok := ParseCountry(in); got != want || ok != (want != "") {
			t.Errorf("ParseCountry(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
	if n := len(countries) / 3; n != 250 {
		t.Errorf("%d countries, want the 249 of ISO 3166-1 and XK", n)
	}
}
