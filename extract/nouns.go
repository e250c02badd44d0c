package extract

import "strings"

// inflect returns the forms of a word of the tables: a verb in -er is written
// by its stem, "pass~".
func inflect(w string) []string {
	stem, verb := strings.CutSuffix(w, "~")
	if !verb {
		return []string{w}
	}
	forms := make([]string, 0, len(endings))
	for _, e := range endings {
		forms = append(forms, stem+e)
	}
	return forms
}

// endings are those of the regular verbs in -er, third person and participles.
var endings = [...]string{"e", "ent", "er", "é", "ée", "és", "ées", "ait", "aient", "a", "èrent", "era", "eront", "erait", "eraient", "ant"}

// nouns sorts words by what they tell of a number near them. A word may stand
// in several rows. Words are folded when they are indexed.
var nouns = [...]struct {
	flags wordFlags
	words string
}{
	// "13 milliards de dépréciations", "900 millions de dettes": money though no
	// currency is named.
	{isMoneyNoun, `actifs aide aides allègement allègements amende amendes apport apports astreinte astreintes subsides allocation allocations argent arriéré arriérés
		avance avances bénéfice bénéfices bonus budget budgets cagnotte capital capitaux capitalisation cash caution cautions charge charges chiffre
		collecte commande commandes contrat contrats contribution contributions coût coûts créance créances stock stocks crédit crédits déficit déficits
		dégâts dépense dépenses dépôts dépréciation dépréciations dette dettes dividende dividendes don donation donations dons dotation dotations
		droits ebitda ébitda économies effort efforts emprunt emprunts encours encaisse engagement engagements enveloppe épargne excédent excédents
		export exportations exports facture factures financement financements fonds fortune fraude frais garantie garanties honoraires impayés impôt impôts
		indemnité indemnités intérêt intérêts investissement investissements liquidité liquidités loyer loyers manque marge marges marché
		mises obligations passif patrimoine pénalités pension pensions perte pertes prélèvements prestations prêt prêts prime primes produit
		produits profit profits promesses provision provisions rachat rachats rallonge ransom rançon recette recettes redevance redevances
		réduction remise rentrées rente rentes résultat revenu revenus royalties salaires solde somme soutien soutiens subvention subventions
		surcoût surcoûts surplus taxe taxes transactions transfert transferts trésorerie tva valorisation valeur variables versements ventes pib
		levée levées ticket tickets chèque chèques placements participations capex opex surprofits réserves malus
		exonérations incitations rabais abattements avoirs bourses hausses hausse baisses coupes cotisations remboursements compensation compensations dédommagement dédommagements réparations réparation
		travaux synergies facturation facturations fixe variable précompte facilités commission commissions retombées pénalité acomptes compléments cessions
		appui voirie calcul matériel traites sinistres équipements gains activité exploitation développement équilibre rémunération recherche échéances
		préjudice préjudices dommages infrastructures immobilisations importations achats collatéral bonification décaissements assimilables`},
	// Counted, not paid: the head of what a number counts.
	{isCountNoun, `start startup startups think data kg g mg cm mm ha km kw mw gw tw go mo to ko mégas giga fps dpi rpm cv ch abonné abonnés abonnements accès actes adhérents agents ans appels applications arbres articles auditeurs automobilistes
		bébés bénéficiaires billets bits bovins brevets bulletins calories cartes cas chercheurs cellules citoyens clics clients clientèle collaborateurs comptes
		connexions consommateurs conversations couverts cyclistes décès déplacés descendants doses électeurs élèves emplois employés enfants
		entrées entreprises espèces étoiles étudiants exemplaires fichiers fidèles flacons foyers galaxies grains habitants hectares heures
		hommes images individus installations internautes jeunes jetons joueurs kilomètres km kilos kilogrammes kwh lecteurs lecture likes lignes
		litres livraisons logements lots mails malades médailles ménages messages mesures mètres milles mobiles mots mwh naissances nuitées octets
		opérations ordinateurs oiseaux pages paires paramètres participants particules passagers patients pas personnes photos pièces pixels places
		points poissons porcs positions processeurs puces questions recherches requêtes retraités salariés secondes sièges signatures smartphones
		soldats souscripteurs spectateurs streams tablettes téléchargements téléspectateurs tests têtes titres tokens tonnes touristes trajets transistors
		travailleurs utilisateurs utilisatrices unités vaccins véhicules victimes visites visiteurs voitures voix volts votants votes voyageurs vues watts
		mégawatts gigawatts population audience effectif effectifs nombre abonnée followers fans barils tep onces flops téraflops neurones synapses
		cœurs puce gpu cpu tpu tpus tiers quart quarts cinquième cinquièmes dixième dixièmes huitième sixième moitié étudiantes femmes filles fois exploitations écoles élections usagers donneurs
		parts actions jours minutes nuits mégaoctets gigaoctets plaquettes wafers hab`},
	// Small words: after a bare number they leave it without a noun of its own
	// ("50 viendront", "15 pour", "dont 8 au titre").
	{isFunction, `à a ai ait alors annuellement après as au aucun aucune aujourd auprès aura auraient aurait auront aussi autant autour autre aux auxquelles auxquels
		avaient avait avant avec ayant bien car ce ceci cela celle celles celui ces cet cette ceux chacun chacune chaque chez ci comme comment contre
		d dans davantage de déjà depuis derrière des désormais dès devant doit doivent donc dont du durant également elle elles en encore enfin ensuite entre environ
		est et étaient était été être eu eux fait furent fut grâce hier hors hui ici il ils jamais jusqu jusque l la là laquelle le lequel les lesquelles
		lesquels leur leurs lors lorsque lui ma mais malgré même mêmes mes mieux mis moins mon n ne ni non nos notamment notre nous on ont or ou où outre
		par parce parmi pas pendant personne peu peut peuvent plus plutôt pour pourquoi pourrait pourraient près presque puis puisque qu quand quant que quel quelle quelque
		quelques qui quoi rien s sa sans sauf se seize selon sera serait seraient seront ses seul seule seulement seuls si sien sitôt soient soit somme sommes son sont sous
		soudain souvent suis sur surtout t ta tandis tant te tel telle telles tels tes ton toujours tous tout toute toutefois toutes très trop tu un une
		va vers via voici voilà vont vos votre vous vu y ht ttc hc cc net nets nette brut bruts brute inclus compris comprise symbolique pièce chacune frais
		actuellement initialement auparavant seulement précédemment globalement également théoriquement aussitôt tard tôt demain pile fin début mi courant signé signée`},
	// Verbs and participles that go with a bare number of money: "50 viendront
	// d'Abou Dhabi", "les 150 restants", "8,2 issus de".
	{isFlow, `viendra viendront viendrait viendraient proviendrait iraient irait vient viennent proviendra proviendront provient proviennent provenant issu issus issue issues ira iront va vont aller destiné destinés
		destinée destinées consacré consacrés consacrée affecté affectés alloué alloués annoncé annoncés annoncée attendu attendus attendue prévu prévus prévue promis promise
		restant restants restante restantes suivant suivants supplémentaire supplémentaires apporté apportés financé financés fourni fournis réservé réservés demandé demandés réclamés réclamé escompté escomptés
		versé versés versée investi investis levé levés dépensé dépensés engagé engagés débloqué débloqués octroyé octroyés accordé accordés
		serviront servira financeront financera couvriront couvrira reviendront reviendra resteront reste restent certains certaines manquent manquera sortiront
		seront sera serait seraient sont concernent concerne relèvent portent porteront espéré espérés visé visés initial initiaux estimé estimés budgété budgétés
		programmés programmé perdus perdu gagnés empruntés emprunté garantis garanti payés payé remboursés remboursé décaissés décaissé
		échoient abondés abonderont mobilisés mobilisé sécurisés fléchés souscrits souscrit partent partiront tombent tombaient ajoute ajoutent ajouteront ajouter ajoutaient ouverts ouvert détenus détenu répartis venus venu`},
	{isMonth, `janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr sept oct nov déc`},
	{isTimeUnit, `an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes siècle siècles trimestre
		trimestres semestre semestres h min mn décennie décennies nuit nuits`},
	// "passer de 9,8 à 15 milliards" is a change, two figures, not a range.
	{isChange, `pass~ relev~ relèv~ ramen~ ramèn~ port~ grimp~ tomb~ chut~ baiss~ recul~ augment~ progress~ abaiss~ mont~ gliss~ évolu~ rabot~ révis~ réévalu~ dégringol~
		gonfl~ plong~ plonge plongeant céd~ cèd~ saut~ bascul~ ajust~ revaloris~ doubl~ tripl~ quadrupl~ major~ minor~ remont~ amput~ envol~ effondr~ chang~ rehauss~ rehausse abaisse
		bondi bondit bondir bondissant bondira réduit réduite réduire réduits réduira descendu descend descendre descendant fondu fond fondre revu revue revus revoir
		revient reviendra rebondi rebondit perd perdu accru accroît croît crû fléchi fléchit recul hausse redescendu redescend repassé repasse baisse réduction augmentation progression repli croissance diminution accroissement chute régression remontée comprimé comprimés recule
		relèvement abaissement passage revalorisation`},
	// Verbs and nouns that speak of money: an amount near them may leave its
	// currency out.
	{isPrice, `coût~ coûte vaut valait vaudra vaudrait valent valoir valu valaient vaudraient prix coût coûts budget facture pai~ pay~ paie paient paiera paierait
		dépens~ dépense dépenses investi investir investit investira investissent investissement investissements lev~ lèv~ levée lèvera fonds vendu vendue vendus vendre vend vendait vendent achat achèt~ achet~
		rachet~ rachèt~ rachat débours~ verse vers~ finance financ~ financement prêt~ prêt emprunt emprunt~
		dette déficit trou excédent bénéfice perte perdu gagn~ chiffre recettes revenus revenu salaire loyer montant somme enveloppe amende caution rançon tarif ticket abonnement
		estim~ évalu~ valoris~ valorisation capitalisation chèque subvention aide aides dotation dot~ crédit crédits inject~
		débloqu~ mobilis~ allou~ consacr~ économie économies économis~ chiffr~ coûtant factur~
		rapport~ réclam~ préjudice dommages indemnité butin réserve trésorerie capital fortune patrimoine taxe impôt impôts don dons legs cagnotte
		avanc~ octroi~ octroy~ accord~ promet promis promettre promettait signé réuni réunit récolt~ collect~ tour obtenu obtient obtenir
		mettre mettra mettait met cherch~ tabl~ vis~ align~ offre offert offrait offrir empoch~ touch~ espèr~ espér~ compter comptez plafonn~ mis~
		plein kilo litre sachet bouteille recharge course bail charges garage dépôt`},
	{isAbbreviation, `m mm mr dr pr st ste env av art etc cf ex p pp vol t no hab al tél est min max bd me mgr ed éd fig chap c j a b d e f g h i k l n o q r s u v w x y z approx resp inc corp ltd vs jr sr rs mio mia`},
	{isBetween, `premier premiers première premières dernier derniers dernière dernières autre autres petit petits petite petites bon bons bonne bonnes
		gros grosse seul seuls nouveaux nouvelles quelque fameux précieux simple`},
	{isTail, `ht ttc cc hc brut bruts brute net nets nette fai tvac htva symbolique symboliques constants courants`},
	{isLead, `environ peu quelque quelques près presque plus moins au aux les la le l un des ses leurs son leur cette ces`},
	{isWeighed, `littéraire littéraires sorciers téléchargés téléchargé numérisés imprimé piratés vendus scannés romans beurre pain viande sucre farine tomates pommes poids pesait pesaient pèse pèsent peser kilo kilos kilogrammes grammes maigri grossi perdu pris repris gramme
		lire lu lus lecture lecteurs lecteur bibliothèque bibliothèques librairie librairies libraire libraires auteur auteure auteurs roman romans écrit écrits écrire écrivain écrivaine publié publiés publier
		éditeur éditeurs édition éditions rayons rayon étagère étagères chapitre pages exemplaires ouvrage ouvrages imprimés traduits traduit dédicacé feuilleté emprunté
		fleurs dent dents dentaire dentiste céramique céramiques molaire roi reine royale mortuaire mortuaires cimetière lauriers épines tombe praticien pièces gemmes
		coup coups corner tir tirs tireurs tennis fusil chargeur chargeurs pistolet match golf paille foin filet mur
		boîtes boîte fromage café chocolat fruits cerises farines carottes pâtes`},
	{isPersonal, `yuan dinar rial riyal peso won rand dong pound taka leone real sol shilling colon`},
	{isNumbered, `lundi mardi mercredi jeudi vendredi samedi dimanche tf boeing airbus covid canal arte iphone galaxy windows office copilot gpt claude gemini llama grok colossus falcon ariane soyouz
		playstation xbox peugeot renault mirage leclerc formule ligue top pro national division euro mondial coupe jo cac sbf nasdaq dow ftse dax stoxx smi
		classé classée classés rang numéro place apollo starship agenda vision horizon opus boeings phase étape acte ps bac a n rn rd
		action axe mesure volet catégorie`},
	{isTally, `nb nbr audience population effectif effectifs nombre tirage fréquentation trafic parc base clientèle lectorat électorat capacité abonnés abonnements téléchargements vues
		volume production récolte cheptel streams salariés collaborateurs employés habitants agents entrées spectateurs votants magasins logements visiteurs`},
	{isRated, `gain gains affaires consommation rémunération forfait abonnement cotisation smic smig salaire tjm taux tranches tranche mensualité mensualités besoin besoins besoins tarif`},
	{isAdverb, `donc désormais ainsi largement déjà légèrement nettement maintenant encore même juste allègrement aujourd hui ensuite certainement probablement
		sans doute bientôt rapidement vite facilement aisément tout juste enfin`},
	{isReference, `article articles art n no nº num numéro numéros page pages p lot lots alinéa chapitre tome paragraphe section annexe fiche loi décret arrêté
		ligne bus vol chambre salle porte étage version numero rg rue boulevard avenue place route autoroute nationale rn département top saison épisode
		règlement résolution directive protocole amendement code formule groupe division tier tiers phase étape niveau acte`},
}
