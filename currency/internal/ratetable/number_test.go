package ratetable

import "testing"

func TestParseNumber(t *testing.T) {
	for _, tt := range []struct {
		text string
		want Number
	}{
		{"1.0320", Number{10320, 4}},
		{"1.032", Number{1032, 3}},
		{"372274", Number{372274, 0}},
		{"0.0001", Number{1, 4}},
		{"0.702804", Number{702804, 6}},
		{"99999999999.9999", Number{999999999999999, 4}},
	} {
		got, err := ParseNumber(tt.text)
		if err != nil || got != tt.want {
			t.Errorf("ParseNumber(%q) = %v, %v; want %v", tt.text, got, err, tt.want)
		}
		if got.String() != tt.text {
			t.Errorf("%v.String() = %q, want %q", tt.want, got, tt.text)
		}
		if d := got.Decimal().StringFixed(int32(got.Places)); d != tt.text {
			t.Errorf("%v.Decimal() = %s, want %s", tt.want, d, tt.text)
		}
	}
}

func TestParseNumberRefuses(t *testing.T) {
	for _, text := range []string{"", "0", "0.00", "-1", "+1", "1e3", "1,5", ".5", "5.", "1.2.3", "N/A", " 1", "1234567890123456"} {
		if n, err := ParseNumber(text); err == nil {
			t.Errorf("ParseNumber(%q) = %v, want an error", text, n)
		}
	}
}

// Zeros are added as far as the digits of a number go.
func TestWithPlaces(t *testing.T) {
	for _, tt := range []struct {
		n      Number
		places int
		want   string
	}{
		{Number{1032, 3}, 4, "1.0320"},
		{Number{10320, 4}, 4, "1.0320"},
		{Number{103205, 5}, 4, "1.03205"},
		{Number{7, 0}, 2, "7.00"},
		{Number{99999999999999, 0}, 7, "99999999999999.0"},
		{Number{100000000000000, 0}, 7, "100000000000000"},
	} {
		if got := tt.n.WithPlaces(tt.places).String(); got != tt.want {
			t.Errorf("%v.WithPlaces(%d) = %s, want %s", tt.n, tt.places, got, tt.want)
		}
	}
}

func TestTrim(t *testing.T) {
	for _, tt := range []struct {
		n     Number
		floor int
		want  string
	}{
		{Number{103200, 5}, 4, "1.0320"},
		{Number{103200, 5}, 0, "1.032"},
		{Number{103205, 5}, 4, "1.03205"},
		{Number{1000, 2}, 0, "10"},
		{Number{10, 0}, 0, "10"},
	} {
		if got := tt.n.Trim(tt.floor).String(); got != tt.want {
			t.Errorf("%v.Trim(%d) = %s, want %s", tt.n, tt.floor, got, tt.want)
		}
	}
}
