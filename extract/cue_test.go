package extract

import (
	"math/rand"
	"slices"
	"testing"
)

// TestIsMinutes tells the number behind an hour from other numbers.
func TestIsMinutes(t *testing.T) {
	for text, want := range map[string]bool{
		"à 18 h 30": true, "à 18h 30": true, "8 h 30": true, "8h30": true, // which another rule refuses
		"à 18 h, 30": false, "de h 30": false, "en 30": false, "30": false, "h 30": false, "18 ha 30": false,
	} {
		if got := isMinutes(text, len(text)-2); got != want {
			t.Errorf("isMinutes is %t for the last number of %q", got, text)
		}
	}
}

// TestIsCuedBefore tells which words before a number may make it stand for money.
func TestIsCuedBefore(t *testing.T) {
	for _, test := range []struct {
		before string
		cues   cues
		want   bool
	}{
		{"Un institut en recevra ", cues{}, true},
		{"Le maire répète que la ligne ", cues{}, false},
		{"En 2019, la ligne ", cues{}, false}, // takes nothing up
		{"Il en va depuis 2019 de ", cues{}, true},
		{"Le billet coûte à la ville ", cues{}, true},
		{"À Lille, les ", cues{}, false},
		{"À Lille, les ", cues{flows: true}, true},
		{"Oracle (", cues{}, true},
		{"De ces aides que la ville et la région ont votées hier, ", cues{flows: true}, false},
		{"De ces aides que la ville et la région ont votées hier, ", cues{flows: true, shares: true}, true},
		{"De ces aides. La ville et la région ont eu hier à Lille ", cues{flows: true, shares: true}, false},
		{"Il en coûte à Lille dès 18 h ", cues{minutes: true}, false},
		{"De ces aides, dès 18 h ", cues{minutes: true, flows: true, shares: true}, true},
		{"Le taux atteint ", cues{}, false},
		{"Le taux atteint ", cues{exact: true}, true},
	} {
		text := test.before + "12 iront"
		if got := theLexicon().isCuedBefore(text, 0, len(test.before), test.cues); got != test.want {
			t.Errorf("%q with %+v is told %t", text, test.cues, got)
		}
	}
}

// TestMayCue compares the words that are told by their letters with the same words when they
// are read.
func TestMayCue(t *testing.T) {
	l, r, told := theLexicon(), rand.New(rand.NewSource(1789)), 0
	every := cues{exact: true, flows: true}
	for range 300 {
		text := randomText(r, 30) + " 1"
		for i := 1; i < len(text)-1; i++ {
			if otherEnds(text, i) {
				continue
			}
			start, id := l.mayCue(text, 0, i, &l.exactCues)
			plain := wordStart(text, i)
			w := readLetters(text, plain, i)
			want := l.wordOf(&w, text[plain:i])
			cue := l.isCue(want, every) || slices.Contains(l.these, want)
			if cue && (start != plain || id != want) {
				t.Fatalf("the cue %q of %q is told as word %d from %d", text[plain:i], text, id, start)
			}
			if id != 0 && id != want {
				t.Fatalf("%q of %q is told as word %d", text[plain:i], text, id)
			}
			told++
		}
	}
	if told < 4000 {
		t.Errorf("only %d words end in the texts", told)
	}
}

// otherEnds tells whether no word of letters ends at i.
func otherEnds(text string, i int) bool {
	return signBefore(text, i) > 0 || !endsWord(text, i)
}
