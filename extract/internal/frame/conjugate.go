package frame

import (
	"slices"
	"strings"
)

// A tense is what the form of a verb tells.
type tense uint8

const (
	noTense     tense = iota
	present           // investit
	future            // investira
	conditional       // investirait
	imperfect         // investissait
	simplePast        // investit, leva: the tense of chronicles
	infinitive        // investir
	participle        // investi, investie
	gerund            // investissant
)

// A verbForm is one form of a verb in the third person.
type verbForm struct {
	text  string
	tense tense
}

// conjugate returns the forms of a verb in the third person, and those that have
// no person. Source: the regular groups of French; irregular stems in a table.
func conjugate(lemma string) []verbForm {
	if v := irregularOf(lemma); v != nil {
		return v.forms(strings.TrimSuffix(lemma, v.end), lemma)
	}
	switch {
	case strings.HasSuffix(lemma, "er"):
		return firstGroup(strings.TrimSuffix(lemma, "er"), lemma)
	case strings.HasSuffix(lemma, "ir"):
		return secondGroup(strings.TrimSuffix(lemma, "ir"), lemma)
	}
	panic("frame: no conjugation of " + lemma)
}

// irregularOf returns the family of an irregular verb, nil for others: the one
// with the longest ending, so that "recevoir" is none of "voir".
func irregularOf(lemma string) *irregularVerb {
	var best *irregularVerb
	for i := range irregular {
		v := &irregular[i]
		if (v.end == lemma || !v.whole && strings.HasSuffix(lemma, v.end)) && (best == nil || len(v.end) > len(best.end)) {
			best = v
		}
	}
	return best
}

// tails are the endings of the simple tenses after the stem of the imperfect and
// that of the future.
func tails(forms []verbForm, imperfectStem, futureStem string) []verbForm {
	for _, t := range [...]string{"ait", "aient"} {
		forms = append(forms, verbForm{imperfectStem + t, imperfect}, verbForm{futureStem + t, conditional})
	}
	for _, t := range [...]string{"a", "ont", "ons"} {
		forms = append(forms, verbForm{futureStem + t, future})
	}
	return append(forms, verbForm{imperfectStem + "ant", gerund})
}

func participles(forms []verbForm, p string) []verbForm {
	masculine := p
	if !strings.HasSuffix(p, "s") {
		masculine = p + "s"
	}
	for _, f := range [...]string{p, masculine, p + "e", p + "es"} {
		forms = append(forms, verbForm{f, participle})
	}
	return forms
}

// firstGroup conjugates "lever", "financer", "engager", "payer".
func firstGroup(stem, lemma string) []verbForm {
	strong, soft := strongStem(stem), softStem(stem)
	forms := []verbForm{{lemma, infinitive}, {strong + "e", present}, {strong + "ent", present}, {soft + "ons", present}, {soft + "a", simplePast}, {stem + "èrent", simplePast}}
	futureStem := strong + "er"
	if strings.Count(strong, "é") < strings.Count(stem, "é") { // "cédera", and "cèdera" since 1990
		forms = append(forms, verbForm{futureStem + "a", future}, verbForm{futureStem + "ont", future}, verbForm{futureStem + "ait", conditional}, verbForm{futureStem + "aient", conditional})
		futureStem = stem + "er"
	}
	if strings.HasSuffix(stem, "ay") {
		forms = append(forms, verbForm{stem + "e", present}, verbForm{stem + "ent", present})
	}
	return participles(tails(forms, soft, futureStem), stem+"é")
}

// strongStem is the stem before a mute e: "lèv", "cèd", "pai", "rappell".
func strongStem(stem string) string {
	switch {
	case strings.HasSuffix(stem, "ay"), strings.HasSuffix(stem, "oy"), strings.HasSuffix(stem, "uy"):
		return stem[:len(stem)-1] + "i"
	case strings.HasSuffix(stem, "appel"), strings.HasSuffix(stem, "jet"):
		return stem + stem[len(stem)-1:]
	}
	i := len(strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(stem, "gu"), "qu"), "bcdfghjklmnpqrstvwxz"))
	switch {
	case strings.HasSuffix(stem[:i], "é") && i < len(stem):
		return stem[:i-len("é")] + "è" + stem[i:]
	case i > 0 && stem[i-1] == 'e' && i == len(stem)-1:
		return stem[:i-1] + "è" + stem[i:]
	}
	return stem
}

// softStem keeps the sound of c and g before a and o: "finanç", "engage".
func softStem(stem string) string {
	switch stem[len(stem)-1] {
	case 'c':
		return stem[:len(stem)-1] + "ç"
	case 'g':
		return stem + "e"
	}
	return stem
}

// secondGroup conjugates "investir", "réunir".
func secondGroup(stem, lemma string) []verbForm {
	forms := []verbForm{{lemma, infinitive}, {stem + "it", present}, {stem + "issent", present}, {stem + "issons", present}, {stem + "irent", simplePast}}
	return participles(tails(forms, stem+"iss", lemma), stem+"i")
}

// An irregularVerb has the stems of a family of verbs: "tenir" serves "obtenir",
// "détenir", "soutenir".
type irregularVerb struct {
	end                     string // of the infinitive
	whole                   bool   // the infinitive itself, not verbs that end so
	present, presents       string // "tient", "tiennent"
	imperfect, future, past string // "ten", "tiendr", "tenu"
	simple                  string // "tint", empty where nobody writes it
}

func (v *irregularVerb) forms(stem, lemma string) []verbForm {
	forms := []verbForm{{lemma, infinitive}, {stem + v.present, present}, {stem + v.presents, present}, {stem + v.imperfect + "ons", present}}
	if v.simple != "" {
		forms = append(forms, verbForm{stem + v.simple, simplePast})
	}
	switch lemma {
	case "avoir":
		forms = append(forms, verbForm{"ayant", gerund})
	case "devoir":
		forms = append(forms, verbForm{"due", participle}, verbForm{"dus", participle}, verbForm{"dues", participle})
	case "savoir":
		forms = append(forms, verbForm{"sachant", gerund})
	}
	forms = participles(tails(forms, stem+v.imperfect, stem+v.future), stem+v.past)
	return slices.DeleteFunc(forms, func(f verbForm) bool { return slices.Contains(noForms[:], f.text) })
}

// noForms are what the rules make and nobody writes, or what is another word:
// "avant".
var noForms = [...]string{"avant", "savant", "étons", "dûs", "dûe", "dûes"}

var irregular = [...]irregularVerb{
	{"avoir", true, "a", "ont", "av", "aur", "eu", "eut"},
	{"être", true, "est", "sont", "ét", "ser", "été", "fut"},
	{"aller", true, "va", "vont", "all", "ir", "allé", ""},
	{"faire", false, "fait", "font", "fais", "fer", "fait", "fit"},
	{"pouvoir", true, "peut", "peuvent", "pouv", "pourr", "pu", "put"},
	{"vouloir", true, "veut", "veulent", "voul", "voudr", "voulu", "voulut"},
	{"devoir", true, "doit", "doivent", "dev", "devr", "dû", "dut"},
	{"savoir", true, "sait", "savent", "sav", "saur", "su", ""},
	{"falloir", true, "faut", "faut", "fall", "faudr", "fallu", "fallut"},
	{"valoir", false, "vaut", "valent", "val", "vaudr", "valu", "valut"},
	{"prévoir", true, "prévoit", "prévoient", "prévoy", "prévoir", "prévu", ""},
	{"cevoir", false, "çoit", "çoivent", "cev", "cevr", "çu", "çut"},
	{"voir", false, "voit", "voient", "voy", "verr", "vu", "vit"},
	{"tenir", false, "tient", "tiennent", "ten", "tiendr", "tenu", "tint"},
	{"venir", false, "vient", "viennent", "ven", "viendr", "venu", "vint"},
	{"quérir", false, "quiert", "quièrent", "quér", "querr", "quis", ""},
	{"mettre", false, "met", "mettent", "mett", "mettr", "mis", "mit"},
	{"battre", false, "bat", "battent", "batt", "battr", "battu", ""},
	{"prendre", false, "prend", "prennent", "pren", "prendr", "pris", "prit"},
	{"dire", false, "dit", "disent", "dis", "dir", "dit", ""},
	{"duire", false, "duit", "duisent", "duis", "duir", "duit", ""},
	{"truire", false, "truit", "truisent", "truis", "truir", "truit", ""},
	{"crire", false, "crit", "crivent", "criv", "crir", "crit", ""},
	{"lire", false, "lit", "lisent", "lis", "lir", "lu", ""},
	{"eindre", false, "eint", "eignent", "eign", "eindr", "eint", ""},
	{"oindre", false, "oint", "oignent", "oign", "oindr", "oint", ""},
	{"raindre", false, "raint", "raignent", "raign", "raindr", "raint", ""},
	{"soudre", false, "sout", "solvent", "solv", "soudr", "solu", ""},
	{"ndre", false, "nd", "ndent", "nd", "ndr", "ndu", ""},
	{"rdre", false, "rd", "rdent", "rd", "rdr", "rdu", ""},
	{"pondre", false, "pond", "pondent", "pond", "pondr", "pondu", ""},
	{"rompre", false, "rompt", "rompent", "romp", "rompr", "rompu", ""},
	{"frir", false, "fre", "frent", "fr", "frir", "fert", "frit"},
	{"vrir", false, "vre", "vrent", "vr", "vrir", "vert", "vrit"},
	{"cueillir", false, "cueille", "cueillent", "cueill", "cueiller", "cueilli", ""},
	{"partir", true, "part", "partent", "part", "partir", "parti", ""},
	{"sortir", false, "sort", "sortent", "sort", "sortir", "sorti", ""},
	{"sentir", false, "sent", "sentent", "sent", "sentir", "senti", ""},
	{"ressortir", true, "ressort", "ressortent", "ressort", "ressortir", "ressorti", ""},
	{"mentir", false, "ment", "mentent", "ment", "mentir", "menti", ""},
	{"dormir", false, "dort", "dorment", "dorm", "dormir", "dormi", ""},
	{"fuir", false, "fuit", "fuient", "fuy", "fuir", "fui", ""},
	{"inclure", true, "inclut", "incluent", "inclu", "inclur", "inclus", ""},
	{"servir", false, "sert", "servent", "serv", "servir", "servi", ""},
	{"courir", false, "court", "courent", "cour", "courr", "couru", ""},
	{"mourir", false, "meurt", "meurent", "mour", "mourr", "mort", ""},
	{"clure", false, "clut", "cluent", "clu", "clur", "clu", ""},
	{"suivre", false, "suit", "suivent", "suiv", "suivr", "suivi", ""},
	{"vivre", false, "vit", "vivent", "viv", "vivr", "vécu", ""},
	{"croire", false, "croit", "croient", "croy", "croir", "cru", ""},
	{"croître", false, "croît", "croissent", "croiss", "croîtr", "crû", ""},
	{"naître", true, "naît", "naissent", "naiss", "naîtr", "né", "naquit"},
	{"aître", false, "aît", "aissent", "aiss", "aîtr", "u", ""},
	{"rire", false, "rit", "rient", "ri", "rir", "ri", ""},
	{"boire", true, "boit", "boivent", "buv", "boir", "bu", ""},
	{"traire", false, "trait", "traient", "tray", "trair", "trait", ""},
	{"plaire", false, "plaît", "plaisent", "plais", "plair", "plu", ""},
	{"taire", true, "tait", "taisent", "tais", "tair", "tu", ""},
	{"pleuvoir", true, "pleut", "pleuvent", "pleuv", "pleuvr", "plu", ""},
	{"vaincre", false, "vainc", "vainquent", "vainqu", "vaincr", "vaincu", ""},
	{"suffire", true, "suffit", "suffisent", "suffis", "suffir", "suffi", ""},
}
