package frame

import "testing"

func TestYearEarlier(t *testing.T) {
	for h, want := range map[string]string{
		"2024": "2023", "2024-03": "2023-03", "2023-01/2023-06": "2022-01/2022-06",
		"../2030": "", "P5Y": "", "": "", "2024-12-31": "2023-12-31",
	} {
		if got := yearEarlier(h); got != want {
			t.Errorf("a year before %q: %q, want %q", h, got, want)
		}
	}
}

// TestHorizonOfEach checks which time goes with which amount.
func TestHorizonOfEach(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Orvane a investi [[3 M€|3000000 EUR]] en 2023, puis [[4 M€|4000000 EUR]] en 2024.", []string{"2023", "2024"}},
		{"En 2024, les ventes font [[3 M€|3000000 EUR]], contre [[4 M€|4000000 EUR]] un an plus tôt.", []string{"2024", "2023"}},
		{"Orvane investira [[3 M€|3000000 EUR]] ; Lumea, en 2027, [[4 M€|4000000 EUR]].", []string{"", "2027"}},
		{"Né en 1999, Orvane investira [[3 M€|3000000 EUR]].", []string{""}},
	} {
		for k, reading := range readings(t, c.text) {
			if reading.Horizon != c.want[k] {
				t.Errorf("%q: horizon %d is %q, want %q", c.text, k, reading.Horizon, c.want[k])
			}
		}
	}
}
