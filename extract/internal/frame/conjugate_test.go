package frame

import (
	"slices"
	"strings"
	"testing"
)

// TestConjugate checks forms of each group and of the irregular families.
func TestConjugate(t *testing.T) {
	for _, c := range []struct {
		lemma string
		tense tense
		forms string
	}{
		{"financer", present, "finance financent finançons"},
		{"financer", imperfect, "finançait finançaient"},
		{"financer", simplePast, "finança financèrent"},
		{"financer", gerund, "finançant"},
		{"engager", imperfect, "engageait engageaient"},
		{"engager", future, "engagera engageront engagerons"},
		{"lever", present, "lève lèvent levons"},
		{"lever", future, "lèvera lèveront lèverons"},
		{"lever", participle, "levé levés levée levées"},
		{"céder", present, "cède cèdent cédons"},
		{"céder", conditional, "céderait céderaient cèderait cèderaient"},
		{"espérer", future, "espérera espéreront espérerons espèrera espèreront"},
		{"payer", present, "paie paient paye payent payons"},
		{"employer", future, "emploiera emploieront emploierons"},
		{"rappeler", present, "rappelle rappellent rappelons"},
		{"projeter", conditional, "projetterait projetteraient"},
		{"racheter", present, "rachète rachètent rachetons"},
		{"créer", participle, "créé créés créée créées"},
		{"alléguer", present, "allègue allèguent alléguons"},
		{"investir", present, "investit investissent investissons"},
		{"investir", gerund, "investissant"},
		{"répartir", present, "répartit répartissent répartissons"},
		{"avoir", present, "a ont avons"},
		{"avoir", gerund, "ayant"},
		{"être", imperfect, "était étaient"},
		{"être", future, "sera seront serons"},
		{"aller", present, "va vont allons"},
		{"aller", future, "ira iront irons"},
		{"devoir", participle, "dû due dus dues"},
		{"recevoir", present, "reçoit reçoivent recevons"},
		{"recevoir", participle, "reçu reçus reçue reçues"},
		{"percevoir", future, "percevra percevront percevrons"},
		{"prévoir", future, "prévoira prévoiront prévoirons"},
		{"revoir", future, "reverra reverront reverrons"},
		{"pleuvoir", present, "pleut pleuvent pleuvons"},
		{"équivaloir", present, "équivaut équivalent équivalons"},
		{"obtenir", participle, "obtenu obtenus obtenue obtenues"},
		{"provenir", conditional, "proviendrait proviendraient"},
		{"acquérir", present, "acquiert acquièrent acquérons"},
		{"acquérir", participle, "acquis acquise acquises"},
		{"promettre", participle, "promis promise promises"},
		{"reprendre", present, "reprend reprennent reprenons"},
		{"construire", gerund, "construisant"},
		{"souscrire", imperfect, "souscrivait souscrivaient"},
		{"atteindre", participle, "atteint atteints atteinte atteintes"},
		{"craindre", present, "craint craignent craignons"},
		{"soustraire", participle, "soustrait soustraits soustraite soustraites"},
		{"résoudre", participle, "résolu résolus résolue résolues"},
		{"vendre", future, "vendra vendront vendrons"},
		{"perdre", participle, "perdu perdus perdue perdues"},
		{"offrir", participle, "offert offerts offerte offertes"},
		{"ouvrir", present, "ouvre ouvrent ouvrons"},
		{"recueillir", future, "recueillera recueilleront recueillerons"},
		{"conclure", participle, "conclu conclus conclue conclues"},
		{"inclure", participle, "inclus incluse incluses"},
		{"ressortir", present, "ressort ressortent ressortons"},
		{"démentir", present, "dément démentent démentons"},
		{"dormir", imperfect, "dormait dormaient"},
		{"fuir", present, "fuit fuient fuyons"},
		{"naître", participle, "né nés née nées"},
		{"paraître", present, "paraît paraissent paraissons"},
		{"convaincre", present, "convainc convainquent convainquons"},
		{"poursuivre", participle, "poursuivi poursuivis poursuivie poursuivies"},
	} {
		var got []string
		for _, f := range conjugate(c.lemma) {
			if f.tense == c.tense {
				got = append(got, f.text)
			}
		}
		want := strings.Fields(c.forms)
		slices.Sort(got)
		slices.Sort(want)
		if got = slices.Compact(got); !slices.Equal(got, want) {
			t.Errorf("%s, tense %d: %q, want %q", c.lemma, c.tense, got, want)
		}
	}
}

// TestConjugateAll conjugates every verb of the tables: it must have all its
// tenses, and no form that is empty or holds a space.
func TestConjugateAll(t *testing.T) {
	lemmas := strings.Fields(others)
	for i := range verbs {
		for lemma := range strings.FieldsSeq(verbs[i].lemmas) {
			lemmas = append(lemmas, strings.TrimPrefix(strings.TrimPrefix(lemma, "se-"), "s'"))
		}
	}
	for _, lemma := range append(lemmas, auxiliaries[:]...) {
		var tenses [gerund + 1]int
		for _, f := range conjugate(lemma) {
			tenses[f.tense]++
			if f.text == "" || strings.ContainsAny(f.text, " -'") {
				t.Errorf("%s has the form %q", lemma, f.text)
			}
		}
		for want := present; want <= gerund; want++ {
			if tenses[want] == 0 && want != simplePast {
				t.Errorf("%s has no tense %d", lemma, want)
			}
		}
	}
}

func TestConjugateUnknown(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a word that is no infinitive is conjugated")
		}
	}()
	conjugate("table")
}
