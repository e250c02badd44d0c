package extract

import "strings"

// qualifiers are the cues that bound an amount, by where they stand. A last
// word "de" stands for d', du and des too, a last "à" for au and aux; a final
// "!" says that it does not, and that no article may follow: "inférieur aux 1,5
// Md€ programmés" compares with a known sum and leaves it exact. The longest cue wins, so that "en plus de"
// overrules "plus de".
var qualifiers = [...]struct {
	means  Qualifier
	before string
	after  string
}{
	{Exact, `en plus de|de plus en plus de|à peine|plus du double de|moins du double de|à la barre de|vise la barre de|le cap de|la barre de|le seuil de`, `de plus|de moins`},
	{About, `environ|environs|près|près de|presque|quelque|autour de|aux alentours de|aux environs de|de l'ordre de|à peu près|proche de|proches de|voisin de|voisine de|voisins de
		|avoisine|avoisinent|avoisinant|avoisinait|avoisiner|avoisinera|avoisinerait|avoisiné|approximativement|pas loin de|non loin de|plus ou moins|grosso modo|quasi|quasiment
		|frôle|frôlent|frôlant|frôlait|frôler|frôlé|frôlée|frise|frisent|frisant|frisait|friser|tutoie|tutoient|tutoyer|tutoyant|tutoyait|approche|approchent|approchant|approchait|approcher
		|approche de|s'approche de|approcher de|approchent de|approchant de|quelques|vers|±|~|≈|≃|env.|env|approx.|approx|circa|à quelque|avoisiner les|aux abords de|une bagatelle de|coûte dans les!|coûtera dans les!|coûter dans les!|vaut dans les!|tourne dans les!|tourner dans les!|peu ou prou|pratiquement|sensiblement
		|estimé autour de|tourne autour de|flirte avec|flirtent avec|flirter avec|grossièrement`,
		`environ|à peu près|approximativement|grosso modo|ou presque|plus ou moins|à la louche|environs|env.|env`},
	{Over, `plus de|+ de|au-delà de|au delà de|par-delà|supérieur à!|supérieure à!|supérieurs à!|supérieures à!|dépasse|dépassent|dépasser|dépassera|dépasseront|dépasserait|dépasseraient|dépassé|dépassée|dépassés|dépassant|dépassait|dépassaient|dépassa
		|excède|excéder|excédant|excédait|excédé|excédera|excéderait|franchi|franchit|franchir|franchissent|franchissant|franchira|franchirait|franchie|franchissait|franchiraient
		|au-dessus de|au dessus de|plus cher que|plus chère que|un peu plus de|bien plus de|largement plus de|nettement plus de
		|franchi le cap de|franchir le cap de|franchit le cap de|franchissant le cap de|franchira le cap de|franchissent le cap de|franchirait le cap de|franchiraient le cap de|franchissait le cap de|dépassé le cap de|dépasse le cap de|dépasser le cap de|passé le cap de|passer le cap de|passe le cap de|passera le cap de
		|franchi la barre de|franchir la barre de|franchit la barre de|franchissant la barre de|franchira la barre de|franchissent la barre de|franchirait la barre de|franchiraient la barre de|franchissait la barre de|dépassé la barre de|dépasse la barre de|dépasser la barre de|passé la barre de|passer la barre de|passe la barre de|passera la barre de
		|franchi le seuil de|franchir le seuil de|franchit le seuil de|franchissant le seuil de|franchira le seuil de|dépassé le seuil de|dépasse le seuil de|dépasser le seuil de|passé le seuil de|passer le seuil de|passe le seuil de
		|au-delà de la barre de|au-dessus de la barre de|au-dessus du seuil de|repasse les!|passe les!|passé les!|passer les!|passera les!|repassé les!|crevé le plafond de|>`,
		`et des poussières|et plus|et quelques|et des brouettes|bien tassés|passés`},
	{AtLeast, `au moins|au minimum|minimum|minimum de|pas à moins de|rien à moins de|guère à moins de|minimale de|minimal de|à partir de|pas moins de|au bas mot|a minima|à minima|dès|au minimum de|d'au moins|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|égal ou supérieur à|égale ou supérieure à|ne sera pas inférieur à|ne peut être inférieur à|≥|>=|minimum est de|a minima à|au bas mot à|au moins à|au minimum à|minimum à|au moins égal à|au moins égale à|au moins égaux à|plancher de
		|pas être inférieur à|pas être inférieure à|pas être inférieurs à|n'est pas inférieur à|n'est pas inférieure à`,
		`au moins|au minimum|minimum|mini|min|au bas mot|a minima|à minima|ou plus|minimal|minimums|minimale`},
	{Under, `moins de|inférieur à!|inférieure à!|inférieurs à!|inférieures à!|en dessous de|en-dessous de|au-dessous de|en deçà de|en-deçà de|au-dessous du seuil de|au-dessous de la barre de|en dessous du seuil de|en dessous de la barre de|en-dessous du seuil de|en-dessous de la barre de|sous la barre de|sous le seuil de|sous la barre symbolique de|sous le cap de|sous les!|sous le!|n'atteint pas|n'atteignait pas|n'atteignent pas|n'atteindra pas|n'a pas atteint|un peu moins de|<|moins cher que`, ``},
	{UpTo, `jusqu'à|jusque|au plus|tout au plus|au maximum|au maximum de|maximum de|maximum|maximal de|maximale de|maximale est de|maximal est de|maximum est de|max|max.|maxi|plafonné à|plafonnée à|plafonnés à|plafonnées à|plafonne à|plafonnent à|plafonner à|plafonnait à|plafond de|un plafond de|dans la limite de|limité à|limitée à|limités à|limitées à|pas plus de|≤|<=
		|peut excéder|pouvait excéder|peuvent excéder|pourra excéder|doit excéder|saurait excéder|pourrait excéder|peut dépasser|pouvait dépasser|pourra dépasser|peuvent dépasser|saurait dépasser|doit pas dépasser|doivent pas dépasser|devra pas dépasser|devrait pas dépasser|peut pas dépasser|peuvent pas dépasser|pourra pas dépasser|dépasse pas|dépassent pas|dépassera pas|dépassait pas|dépasser pas|excède pas|excèdent pas|excédant pas|excédera pas|excéderait pas|excédait pas|dépasserait pas|ira pas au-delà de|iront pas au-delà de|aller au-delà de!|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|égal ou inférieur à|égale ou inférieure à|dans la limite d'un montant de|pas excéder|pas dépasser|sans dépasser|sans excéder
		|peut atteindre|peuvent atteindre|pouvant atteindre|pourra atteindre|pouvait atteindre|pourront atteindre|peut grimper à|pouvant grimper à|peut monter à|pouvant monter à|peut aller à|pouvant aller à|peut s'élever à|pouvant s'élever à|maximum à|jusqu'à hauteur de|jusqu'à concurrence de|sans pouvoir dépasser|sans pouvoir excéder|dépassant pas
		|ne peut être supérieur à|ne peut être supérieure à|pas être supérieur à|pas être supérieure à|pas être supérieurs à`,
		`au plus|au maximum|maximum|max|maxi|tout au plus|maximal|maximale|maximums`},
}

// addQualifiers indexes the cues, those before an amount from their last word
// back.
func (l *lexicon) addQualifiers() {
	for i, q := range qualifiers {
		for cue := range strings.SplitSeq(q.before, "|") {
			if cue = strings.TrimSpace(cue); cue != "" {
				for _, mark := range []string{" cap de", " barre de", " seuil de"} {
					if head, ok := strings.CutSuffix(cue, mark); ok { // "la barre symbolique des 10 milliards"
						l.addBefore(head+strings.TrimSuffix(mark, "de")+"symbolique de", int32(i))
						l.addBefore(head+strings.TrimSuffix(mark, "de")+"psychologique de", int32(i))
					}
				}
				l.addBefore(cue, int32(i))
			}
		}
		for cue := range strings.SplitSeq(q.after, "|") {
			if cue = strings.TrimSpace(cue); cue != "" {
				ids := l.words(cue)
				l.after.add(ids, int32(i))
			}
		}
	}
}

func (l *lexicon) addBefore(cue string, row int32) {
	cue, fixed := strings.CutSuffix(cue, "!")
	ids := l.words(cue)
	for _, id := range ids {
		l.info[id].flags |= isQualifying
	}
	reverse(ids)
	if fixed {
		l.before.add(ids, row|strict)
		return
	}
	l.before.add(ids, row)
	var others []string
	switch ids[0] {
	case l.de:
		others = []string{"d", "des", "du"}
	case l.aGrave:
		others = []string{"au", "aux", "a"}
	}
	for _, o := range others {
		variant := append([]wordID{l.words(o)[0]}, ids[1:]...)
		l.before.add(variant, row)
	}
}

func reverse(ids []wordID) {
	for i, j := 0, len(ids)-1; i < j; i, j = i+1, j-1 {
		ids[i], ids[j] = ids[j], ids[i]
	}
}

// qualify returns the qualifier of an item.
func (p *passage) qualify(it *item) Qualifier {
	if it.isRange {
		return Range
	}
	q, cued := p.cueOn(it.first - 1)
	if cued && (q == Over || q == Under) && p.isKnownSum(it) {
		return Exact
	}
	if !cued {
		q, cued = p.cueAfter(it.last + 1)
	}
	switch {
	case cued && q != Exact:
		return q
	case it.approx:
		return About
	case (it.bare || p.is(it.first-1, p.lex.les) && !p.isKnownSum(it)) && p.passedLater(it):
		return Over
	}
	return Exact
}

// cueOn reads the longest cue that ends at i, or before the article at i: "les"
// in "frôlant les 150 millions".
func (p *passage) cueOn(i int) (Qualifier, bool) {
	for skipped := 0; skipped <= 2 && p.has(i); skipped++ {
		if p.isMark(i, '+') {
			if p.isDe(i-1) && !p.flag(i-2, isChange) { // "de +100 M€", but "en hausse de +74 M€"
				return Over, true
			}
			return Exact, false
		}
		if p.isMark(i, '>') && p.has(i-1) && p.tokens[i].gap == glued && !p.isMark(i-1, '(') {
			return Exact, false // an arrow "=> 12 M€", a tag "<b>12 M€"
		}
		if row, ok := p.longestBack(i); ok && (skipped == 0 || row&strict == 0) {
			means := qualifiers[row&^strict].means
			return means, !(means == AtLeast && p.isWage(i) || means == UpTo && p.isHeld(i))
		}
		if p.isMark(i, ',') {
			row, ok := p.longestBack(i - 1) // "au bas mot, un milliard"
			return AtLeast, ok && qualifiers[row&^strict].means == AtLeast && p.flag(i-2, isQualifying)
		}
		if !p.isArticle(i) && !p.flag(i, isAdverb) {
			break
		}
		i--
	}
	return Exact, false
}

// isHeld tells "se sont limités à" at its last word: they made that sum, where "sont
// limités à" gives a bound.
func (p *passage) isHeld(i int) bool {
	return p.isWord(i-3) && strings.HasPrefix(p.raw(i-1), "limit") && (p.raw(i-2) == "sont" && p.raw(i-3) == "se" || p.raw(i-2) == "est" && p.tokens[i-3].elided)
}

// isWage tells "le salaire minimum est de": a name, not a bound.
func (p *passage) isWage(i int) bool {
	for j := i; j > i-4; j-- {
		if p.anyWord(j, p.lex.least) {
			return p.anyWord(j-1, p.lex.wages) || p.isWord(j-1) && p.raw(j-1) == "social" && p.anyWord(j-2, p.lex.wages)
		}
	}
	return false
}

// strict marks the rows of cues that no article may follow.
const strict = 1 << 16

// isKnownSum tells whether the amount is one known before, to which something
// is compared: "dépasserait largement les 5,58 millions déclarés", "au-delà des
// 500 milliards du plan".
func (p *passage) isKnownSum(it *item) bool {
	switch a := it.first - 1; {
	case p.is(a, p.lex.les), p.is(a, p.lex.des), p.isWord(a) && p.raw(a) == "aux":
	default:
		return false
	}
	i := it.last + 1
	if !p.isWord(i) || p.tokens[i].gap == border {
		return false
	}
	s := p.raw(i)
	return p.flag(i, isFlow) || s == "du" || strings.HasSuffix(s, "és") || strings.HasSuffix(s, "ées")
}

func (p *passage) isArticle(i int) bool {
	return p.is(i, p.lex.les) || p.anyWord(i, p.lex.articles) || p.raw(i) == "«" || p.raw(i) == "\"" || p.raw(i) == "“"
}

// longestBack returns the row of the longest cue that ends at i.
func (p *passage) longestBack(i int) (row int32, ok bool) {
	node := int32(0)
	for j := i; p.has(j) && j > i-8; j-- {
		var on bool
		if node, on = p.lex.before.step(node, p.tokens[j].word); !on {
			break
		}
		if v, named := p.lex.before.value(node); named {
			row, ok = v, true
		}
		if p.tokens[j].gap == border {
			break
		}
	}
	return row, ok
}

// cueAfter reads a cue after the amount: "500 euros minimum".
func (p *passage) cueAfter(i int) (Qualifier, bool) {
	for n := 0; n < 3 && p.near(i) && (p.flag(i, isTail) || p.info(i).rate > 0 || p.is(i, p.lex.par) || p.is(i-1, p.lex.par) || p.isMark(i, '/') || p.isMark(i-1, '/')); n++ { // "5 000 € par an maximum"
		i++
	}
	if p.isMark(i, '(') && p.has(i+1) || p.isMark(i, ',') && (p.raw(min(i+1, len(p.tokens)-1)) == "au" || p.is(i+1, p.lex.environ)) {
		i++
	}
	node, row, ok := int32(0), int32(0), false
	for j := i; p.near(j) && j < i+6; j++ {
		var on bool
		if node, on = p.lex.after.step(node, p.tokens[j].word); !on {
			break
		}
		if v, named := p.lex.after.value(node); named && !p.startsCue(j+1) && !(p.is(i, p.lex.et) && p.isWord(j+1) && !p.flag(j+1, isFunction)) {
			row, ok = v, true
		}
	}
	if !ok {
		return Exact, false
	}
	return qualifiers[row].means, true
}

// startsCue tells whether a number stands at j, to which a cue before it
// belongs: "20 millions, au moins 15".
func (p *passage) startsCue(j int) bool {
	if !p.has(j) {
		return false
	}
	if p.isDe(j) || p.is(j, p.lex.un) {
		j++
	}
	return p.has(j) && (p.tokens[j].kind == digits || p.cardinalAt(j) > 1)
}

// restates tells whether item k says the item before it again in parentheses,
// "plus de 27 billions de dollars (27 000 milliards)", and shares its qualifier.
func (p *passage) restates(k int) bool {
	a, b := &p.items[k-1], &p.items[k]
	return a.verdict == money && b.first == a.last+2 && p.isMark(b.first-1, '(') && a.code == b.code && !a.isRange &&
		a.value.equals(b.value)
}

// passedLater tells "le cap du milliard d'euros est franchi", or passed some
// words before.
func (p *passage) passedLater(it *item) bool {
	for i := it.last + 1; i < it.last+5 && p.isWord(i); i++ {
		if p.anyWord(i, p.lex.passed) {
			return true
		}
	}
	for i := it.first - 2; i > it.first-8 && p.isWord(i); i-- { // "a passé pour la première fois le milliard"
		if p.anyWord(i, p.lex.passed) {
			return true
		}
	}
	return false
}
