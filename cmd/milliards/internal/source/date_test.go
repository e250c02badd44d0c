package source

import "testing"

func TestParseDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2025-02-10", "2025-02-10"},
		{" 2025-02 ", "2025-02"},
		{"2025", "2025"},
		{"2025-02-10T08:00:00Z", "2025-02-10"},
		{"2025-02-10T08:00:00.123+01:00", "2025-02-10"},
		{"2025-02-10 08:00", "2025-02-10"},
		{"10/02/2025", "2025-02-10"},
		{"1.3.2025", "2025-03-01"},
		{"10-02-2025", "2025-02-10"},
		{"10 février 2025", "2025-02-10"},
		{"10 FÉVRIER 2025", "2025-02-10"},
		{"10 fevrier 2025", "2025-02-10"},
		{"1er mars 2025", "2025-03-01"},
		{"lundi 10 février 2025", "2025-02-10"},
		{"Lundi, 10 févr. 2025", "2025-02-10"},
		{"10\u00A0août\u00A02025", "2025-08-10"},
		{"décembre 2024", "2024-12"},
		{"29 février 2024", "2024-02-29"},
		{"", ""},
		{"hier", ""},
		{"2025-02-30", ""},
		{"2025-13", ""},
		{"2025-2026", ""},
		{"2025-2-1", ""},
		{"0025-02-10", ""},
		{"9999", ""},
		{"20250", ""},
		{"2025 ou 2026", ""},
		{"30/02/2025", ""},
		{"10/02/25", ""},
		{"10/02-2025", ""},
		{"31 avril 2025", ""},
		{"2er mars 2025", ""},
		{"10 brumaire 2025", ""},
		{"10février 2025", ""},
		{"lundi", ""},
	}
	for _, tt := range tests {
		got, ok := ParseDate(tt.in)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("ParseDate(%q) = %q, %v, want %q", tt.in, got, ok, tt.want)
		}
	}
}

func TestFileDate(t *testing.T) {
	tests := []struct{ path, want string }{
		{"2025-02-10-sommet.txt", "2025-02-10"},
		{"articles/sommet_2025-02.txt", "2025-02"},
		{"sommet_2025_02_10.md", "2025-02-10"},
		{"20250210.txt", "2025-02-10"},
		{"lemonde-20250210-ia.txt", "2025-02-10"},
		{"2025.02.10.txt", "2025-02-10"},
		{"2024-02-10/article.txt", ""}, // a directory's name is not read
		{"france-2030.txt", ""},
		{"budget-2025-2026.txt", ""},
		{"2025-13.txt", ""},
		{"2025-02-30.txt", ""},
		{"20251399.txt", ""},
		{"120250210.txt", ""},
		{"202502101200.txt", ""},
		{"article.txt", ""},
		{"2025", ""},
	}
	for _, tt := range tests {
		if got := fileDate(tt.path); got != tt.want {
			t.Errorf("fileDate(%q) = %q, want %q", tt.path, got, tt.want)
		}
	}
}

func TestEveryMonth(t *testing.T) {
	want := []string{"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"}
	for i, names := range months {
		for _, name := range names {
			if got, _ := ParseDate("3 " + name + " 2025"); got != "2025-"+want[i]+"-03" {
				t.Errorf("3 %s 2025 = %q", name, got)
			}
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2025-02-10", "1er mars 2025", "10/02/2025", "lundi 1 er ", "é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if iso, ok := ParseDate(s); ok {
			if again, ok := ParseDate(iso); !ok || again != iso {
				t.Errorf("ParseDate(%q) = %q, which reads as %q", s, iso, again)
			}
		}
		fileDate(s)
		firstLineDate(s)
	})
}
