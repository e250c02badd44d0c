package extract

import "slices"

// small interns the words that the engine itself asks for.
type small struct {
	de, d, et, ou, un, une, a0, aGrave, demi, demie, quart, quarts, virgule, zero, mille, moins, plus, petit, euro, dollar wordID
	entre, dont, contre, puis, soit, pour, en, les, des, par, du, cents, mil, ni, environ, voire, echange                  wordID
	determiners, beforeMinus, articles, passed, vagueWords                                                                 []wordID
	negations, shares, beside, wages, least, definite, these, equal, ours, each, perUnit, sells, afterEn, byHead, aims     []wordID
	perShare, share, items, trades, folk                                                                                   []wordID
}

func (l *lexicon) addSmall() {
	one := func(s string) wordID { l.internAll(s); return l.words(s)[0] }
	many := func(list ...string) (ids []wordID) {
		for _, s := range list {
			ids = append(ids, one(s))
		}
		return ids
	}
	l.small = small{
		de: one("de"), d: one("d"), et: one("et"), ou: one("ou"), un: one("un"), une: one("une"), a0: one("a"), aGrave: one("à"),
		demi: one("demi"), demie: one("demie"), quart: one("quart"), quarts: one("quarts"), virgule: one("virgule"), zero: one("zéro"),
		mille: one("mille"), moins: one("moins"), plus: one("plus"), petit: one("petit"), euro: one("euro"), dollar: one("dollar"),
		entre: one("entre"), dont: one("dont"), contre: one("contre"), puis: one("puis"), soit: one("soit"), pour: one("pour"), en: one("en"),
		les: one("les"), des: one("des"), par: one("par"), du: one("du"), cents: one("cents"), mil: one("mil"), ni: one("ni"), voire: one("voire"), environ: one("environ"), echange: one("échange"),
		determiners: many("le", "du", "au", "ce", "son", "mon", "notre", "leur", "l", "premier", "chaque", "quelque", "demi", "dernier"),
		beforeMinus: many("à", "de", "d", "est", "ressort", "affiche"),
		articles:    many("le", "la", "l", "ses", "leurs", "son", "ces", "cette", "un", "ce"),
		negations:   many("pas", "jamais", "sans", "ni", "aucun", "guère"),
		afterEn:     many("compte", "comptent", "comptait", "emploie", "emploient", "dénombre", "recense", "abrite", "exploite", "moyenne", "tout", "effet", "outre", "plus", "total", "fait", "particulier", "général", "cours", "hausse", "baisse", "recul", "moins", "date", "vertu", "faveur", "sus", "dépit", "échange", "cash", "numéraire", "actions", "capital"),
		beside:      many("us", "usd", "hk", "cad", "c", "can", "canadiens", "américains", "étatsuniens", "am", "australiens", "zł"),
		wages:       many("salaire", "salaires", "smic", "smig", "smag", "revenu", "vieillesse", "pension", "âge"),
		least:       many("minimum", "minimal", "minimale"),
		each:        many("annuellement", "mensuellement", "chaque", "tous", "toutes"),
		equal:       many("équivalent", "autrement", "équivaut"),
		these:       many("ce", "cette", "ces", "cet"),
		ours:        many("nos", "vos", "leurs", "ses", "bons"),
		perUnit:     many("pour", "contre", "par", "le", "l"),
		sells:       many("vaut", "vend", "échange", "achète", "valait", "équivaut", "coûte", "coûtait", "cote", "vendait", "échangeait", "achetait", "égale", "vaudra", "représente", "contre", "négocie", "négociait", "arrache", "avoisine", "avoisinait", "équivalent", "approche"),
		aims:        many("vise", "visent", "viser", "visait", "visant", "table", "tablent", "espère", "espèrent", "cherche"),
		byHead:      many("transactions", "tickets", "chèques", "actifs"),
		shares:      many("titres", "actions", "parts", "obligations"),
		trades: many(slices.Concat(inflect("achet~"), inflect("achèt~"), inflect("command~"), inflect("réserv~"), inflect("lou~"), inflect("cèd~"), inflect("céd~"),
			[]string{"vend", "vendent", "vendu", "vendre", "vendait", "vendra", "vendrait", "vendant", "livré", "livrés", "livrer", "livrera", "livrerait", "livrait", "livrant"})...),
		folk:       many("habitants", "clients", "foyers", "personnes", "gens", "abonnés", "voyageurs", "visiteurs", "utilisateurs", "spectateurs", "élèves", "salariés", "enfants", "touristes", "ménages", "usagers"),
		items:      many("le", "zone", "tranche", "titre", "table", "poste", "rang"),
		perShare:   many("bpa", "bnpa"),
		share:      many("action", "titre"),
		definite:   many("les", "leurs", "ses", "ces", "nos", "vos"),
		passed:     many("passe", "passé", "passer", "franchit", "franchir", "dépasse", "dépasser", "franchi", "dépassé", "franchie", "dépassée"),
		vagueWords: many("plusieurs", "quelques", "des"),
	}
	for _, id := range many("valait", "voulait", "baby", "poignée", "man", "plus", "soleil", "sous") {
		l.info[id].flags |= isTitleWord
	}
	for _, id := range many("en", "(") {
		l.info[id].flags |= statesUnit
	}
}
