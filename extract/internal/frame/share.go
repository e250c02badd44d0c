package frame

import "strings"

// share finds the whole of amount k where its clause says that it is a share: "la
// Région en paie 3", "la part du canton (2 millions)", "à elle seule".
func (r *Reader) share(k int) (int, bool) {
	at := r.at[k]
	s := r.sentences[at.sentence]
	if r.amounts[k].Rough || r.isAside(k) {
		return 0, false
	}
	if r.saysShare(s, at.word) {
		return r.wholeOf(k, true)
	}
	if k > 0 && r.readings[k-1].Link == PartOf && r.sharesOn(k) {
		w := r.readings[k-1].LinkTo
		if r.at[k-1].sentence == at.sentence && r.readings[w].Link == PartOf && r.marked(s, r.at[k-1].word, at.word, ";") {
			w = r.readings[w].LinkTo // the list within the list is over
		}
		if w < k && r.isLarger(w, k) && r.amounts[k].Per == r.amounts[w].Per {
			return w, true
		}
	}
	return 0, false
}

// wholeOf returns the amount that k is a share of: the last one that is larger, in
// its sentence or those right before. Where climb is set, a share of a whole stands
// for the whole.
func (r *Reader) wholeOf(k int, climb bool) (int, bool) {
	for j := k - 1; j >= 0 && r.at[k].sentence-r.at[j].sentence <= 2 && r.inView(j, k) && k-j < reach; j-- {
		if !r.isLarger(j, k) || r.isAside(j) || r.amounts[j].Low/100 > r.amounts[k].Low || r.amounts[j].Per != r.amounts[k].Per {
			continue
		}
		w := r.root(j)
		if climb && r.readings[w].Link == PartOf && r.isLarger(r.readings[w].LinkTo, k) {
			w = r.readings[w].LinkTo
		}
		return r.root(w), true
	}
	return 0, false
}

// isAside tells an amount that only stands for comparison, or measures what is
// whole by itself: "contre 54 milliards", "valorisée 6 milliards".
func (r *Reader) isAside(k int) bool {
	at := r.at[k]
	s := r.sentences[at.sentence]
	for i := at.word - 1; i >= max(0, at.word-5) && s.words[i].kind != amount; i-- {
		switch w := r.low(s, i); w {
		case "contre", "lieu", "depuis", "inférieur", "supérieur", "valeur", "capitalisation", "pib":
			return true
		default:
			if strings.HasPrefix(w, "valoris") || strings.HasPrefix(w, "propuls") || strings.HasPrefix(w, "hiss") {
				return true
			}
		}
	}
	return false
}

// shareReach is how many words before an amount its clause is looked at.
const shareReach = 10

// saysShare tells whether the clause of the amount at word a says that it is a
// share.
func (r *Reader) saysShare(s *sentence, a int) bool {
	for i := a - 1; i >= max(0, a-shareReach) && s.words[i].kind != amount; i-- {
		w := &s.words[i]
		switch r.low(s, i) {
		case ";":
			return false
		case "en":
			if r.isPronoun(s, i, a) {
				return true
			}
		case "seul", "seule", "seuls", "seules", "deux":
			if strings.HasPrefix(r.low(s, i-3), "vau") || strings.HasPrefix(r.low(s, i-4), "vau") {
				return false // what it is worth is no share
			}
			if r.says(s, i-2, "à") && s.words[i-1].kind == plain && strings.HasPrefix(r.low(s, i-1), "e") || r.says(s, i-2, "à", "lui") {
				return true
			}
		case "part", "tranche", "quote-part", "jalon", "acompte":
			if s.words[max(0, i-1)].entry.is(article | adjective) {
				return true
			}
		case "reste", "solde", "reliquat":
			if r.says(s, i-1, "le") && (s.words[i+1].kind == mark || r.says(s, i+1, "soit")) {
				return true
			}
		case "y":
			if w := r.low(s, i+1); strings.HasPrefix(w, "met") || strings.HasPrefix(w, "inject") || strings.HasPrefix(w, "contribu") || r.says(s, i+1, "va", "de") {
				return !r.isPast(int(s.words[a].amount))
			}
		case "phase":
			if r.says(s, i-1, "première") || r.says(s, i+1, "initiale") {
				return true
			}
		case "chèque", "virement", "versement":
			if r.says(s, i-1, "premier") {
				return true
			}
		case "moitié", "tiers", "quarts", "cinquièmes", "quasi-totalité":
			if !r.isOf(s, i-2) && !r.isOf(s, a-1) && !s.words[a-1].entry.is(article) || r.low(s, a-2) == "plus" || r.low(s, a-2) == "près" {
				return true
			}
		case "un", "une":
			if i > 0 && r.says(s, i-1, "l'") && r.says(s, i+1, ",") {
				return true
			}
		case "savoir":
			if r.says(s, i-1, "à") && i >= a-2 {
				return true
			}
		case "charge":
			if r.says(s, i-2, "à", "sa") || r.says(s, i-2, "à", "leur") {
				return true
			}
		case "essentiel":
			if r.says(s, i-1, "l'") && r.says(s, i+1, ",") {
				return true
			}
		case "premiers", "restants":
			if i == a-1 {
				return true
			}
		case "hauteur", "concurrence":
			if r.says(s, i-1, "à") && i >= a-3 {
				return true
			}
		}
		if w.kind == plain && w.entry.is(relative) && r.low(s, i) != "dont" {
			return false
		}
	}
	for i := a + 1; i < min(len(s.words), a+6) && s.words[i].kind == plain; i++ {
		switch r.low(s, i) {
		case "ira", "iront", "irait", "iraient":
			return !s.words[i-1].entry.is(relative)
		case "suivants", "restants":
			return i == a+1
		case "charge":
			if r.says(s, i-2, "à", "sa") || r.says(s, i-2, "à", "leur") {
				return true
			}
		case "seul", "seuls", "deux":
			if r.says(s, i-2, "à", "eux") || r.says(s, i-2, "à", "lui") {
				return true
			}
		}
	}
	return false
}

// isPronoun tells whether the "en" at word i stands for a sum that the amount at
// word a is taken from: "en prendra 8", "en a mis 5", not "en France", "en
// ajoutant", "en vaut 5".
func (r *Reader) isPronoun(s *sentence, i, a int) bool {
	if i+1 >= len(s.words) || !r.isFinite(s, i+1) && !s.words[i+1].entry.is(auxiliary) && !endsAsVerb(s, i+1) || strings.HasSuffix(r.low(s, i+1), "ant") {
		return false
	}
	for j := i + 1; j < a; j++ {
		for _, stem := range nothingTaken {
			if strings.HasPrefix(r.low(s, j), stem) {
				return false
			}
		}
	}
	return true
}

// endsAsVerb tells the future, the conditional and the imperfect of a verb that no
// table has, after "en": "en assumera", but not "en fait".
func endsAsVerb(s *sentence, i int) bool {
	w := &s.words[i]
	if w.kind != plain || w.capital || len(w.low) < 6 || strings.HasSuffix(w.low, "trait") {
		return false
	}
	for _, end := range [...]string{"era", "eront", "ait", "aient", "ira", "iront"} {
		if strings.HasSuffix(w.low, end) {
			return true
		}
	}
	return false
}

// nothingTaken are the stems of verbs whose "en" is no whole: "il en coûte 5", "en
// réclame 8", and of "n'en … pas".
var nothingTaken = [...]string{"val", "vau", "coût", "esp", "lev", "réclam", "demand", "veu", "voul", "ajout", "off", "doi", "dev", "atten", "retir", "tir", "cach", "céd", "pas", "moins"}

// takers are the stems of verbs that go through a list of shares.
var takers = [...]string{"recev", "reçoi", "touch", "partag", "obtien", "prend", "apport"}

// sharesOn tells whether amount k goes on with the list of shares that the one before
// it is in.
func (r *Reader) sharesOn(k int) bool {
	at, b := r.at[k], r.at[k-1]
	s := r.sentences[at.sentence]
	switch at.sentence - b.sentence {
	case 0:
		return r.continues(s, b.word, at.word)
	case 1:
		for i := at.word - 1; i >= max(0, at.word-3); i-- {
			if isTaker(r.low(s, i)) {
				return true
			}
		}
	}
	return false
}

func isTaker(w string) bool {
	for _, stem := range takers {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// marked tells whether mark m stands between two words.
func (r *Reader) marked(s *sentence, from, to int, m string) bool {
	for i := from + 1; i < to; i++ {
		if r.low(s, i) == m {
			return true
		}
	}
	return false
}

// continues tells whether what stands between two amounts makes the second the
// next of a list: "la Région en paie 3, l'Europe 2".
func (r *Reader) continues(s *sentence, from, to int) bool {
	joined := false
	for i := from + 1; i < to; i++ {
		w := &s.words[i]
		switch {
		case r.isFinite(s, i) && !isTaker(r.low(s, i)), w.entry.is(relative), r.low(s, i) == "contre", r.low(s, i) == "soit", r.low(s, i) == "plus" && !r.says(s, i+1, "de"):
			return false
		case w.entry.is(coordinator), r.low(s, i) == ",", r.low(s, i) == ";":
			joined = true
		}
	}
	return joined && to-from < 24
}
