package frame

// A verb is the frame that a verb sets around an amount.
type verb struct {
	lemmas string // infinitives, separated by spaces
	kind   Kind   // of the money it governs; NoKind where it tells nothing
	weight int    // how surely it tells the kind, up to 10
	// Roles of its subject, its object beside the amount, and what follows "à",
	// "dans" and "de" or "auprès de".
	subject, object, to, in, from role
	status                        Status // in the present tense; NoStatus where the tense alone tells
	stance                        stance
	lead                          bool   // its subject puts money into a round: "mène le tour"
	example                       string // a sentence that a test reads
}

// A stance is what a verb says of the verb or the amount that depends on it.
type stance uint8

const (
	neutral stance = iota
	plans          // compte dépenser, prévoit d'investir
	seeks          // cherche à lever, vise
	doubts         // pourrait, devrait
	says           // annonce, rappelle: its subject states the amount
	gauges         // estime, chiffre, évalue: its subject states what it reckons
	hopes          // attend, craint
	stops          // abandonne, gèle
	changes        // passe à, fixe: new prices and wages
	counts         // atteint, s'élève à, passe à: tells nothing of the money
	decides        // vote, inflige: announced in the past tense too, "a infligé 3 M€"
)

var verbs = [...]verb{
	{lemmas: "investir", kind: Investment, weight: 9, subject: investor, in: recipient, to: recipient, status: Announced, example: "Orvane investit 3 M€ dans Lumea."},
	{lemmas: "injecter miser placer réinvestir", kind: Investment, weight: 6, subject: investor, in: recipient, status: Announced, example: "Orvane injecte 3 M€ dans Lumea."},
	{lemmas: "mettre remettre", kind: Investment, weight: 2, subject: investor, in: recipient, status: Announced, example: "Orvane met 3 M€ dans Lumea."},
	{lemmas: "consacrer affecter dédier flécher réserver", kind: Investment, weight: 4, subject: investor, to: purpose, status: Announced, example: "Orvane consacrera 3 M€ à la recherche."},
	{lemmas: "allouer débloquer attribuer octroyer accorder consentir", kind: Aid, weight: 3, subject: investor, to: recipient, status: Announced, example: "La Région alloue 3 M€ à Lumea."},
	{lemmas: "mobiliser engager déployer étaler ventiler", kind: Investment, weight: 3, subject: investor, in: purpose, to: purpose, status: Announced, example: "Orvane mobilise 3 M€."},
	{lemmas: "financer cofinancer", kind: Investment, weight: 3, subject: investor, object: recipient, example: "Orvane finance 3 M€ de travaux."},
	{lemmas: "abonder", kind: Investment, weight: 4, subject: investor, object: recipient, example: "Orvane abonde le fonds de 3 M€."},
	{lemmas: "doter", kind: Investment, weight: 5, subject: investor, object: recipient, status: Announced, example: "Orvane dote le fonds de 3 M€."},
	{lemmas: "apporter fournir", kind: Investment, weight: 3, subject: investor, to: recipient, example: "Orvane apporte 3 M€ à Lumea."},
	{lemmas: "construire bâtir édifier ériger", kind: Investment, weight: 3, subject: investor, status: Announced, example: "Orvane construira une usine de 3 M€."},
	{lemmas: "inaugurer implanter", kind: Investment, weight: 3, subject: investor, example: "Orvane inaugure une usine de 3 M€."},
	{lemmas: "promettre", kind: Investment, weight: 2, subject: investor, to: recipient, status: Announced, stance: plans, example: "Orvane promet 3 M€ à Lumea."},
	{lemmas: "verser", kind: Aid, weight: 0, subject: investor, to: recipient, example: "Orvane verse 3 M€ à Lumea."},
	{lemmas: "donner léguer", kind: Aid, weight: 2, subject: investor, to: recipient, example: "Orvane donne 3 M€ à Lumea."},
	{lemmas: "subventionner", kind: Aid, weight: 8, subject: investor, object: recipient, example: "La Région subventionne Lumea à hauteur de 3 M€."},
	{lemmas: "soutenir aider appuyer", kind: Aid, weight: 3, subject: investor, object: recipient, status: Announced, example: "La Région soutient Lumea à hauteur de 3 M€."},
	{lemmas: "prêter garantir", kind: Debt, weight: 8, subject: investor, to: recipient, example: "Orvane prête 3 M€ à Lumea."},
	{lemmas: "avancer", kind: Debt, weight: 1, subject: investor, to: recipient, example: "Orvane avance 3 M€ à Lumea."},
	{lemmas: "emprunter endetter", kind: Debt, weight: 8, subject: recipient, to: investor, from: investor, example: "Lumea emprunte 3 M€ à Orvane."},
	{lemmas: "rembourser", kind: Debt, weight: 3, subject: investor, to: recipient, example: "Lumea rembourse 3 M€."},
	{lemmas: "lever", kind: Funding, weight: 8, subject: recipient, from: investor, status: Done, example: "Lumea lève 3 M€ auprès d'Orvane."},
	{lemmas: "récolter réunir boucler collecter rafler", kind: Funding, weight: 3, subject: recipient, from: investor, status: Done, example: "Lumea récolte 3 M€ auprès d'Orvane."},
	{lemmas: "recevoir obtenir percevoir", kind: Aid, weight: 0, subject: recipient, from: investor, example: "Lumea reçoit 3 M€ d'Orvane."},
	{lemmas: "bénéficier profiter", kind: Aid, weight: 2, subject: recipient, example: "Lumea bénéficie de 3 M€."},
	{lemmas: "encaisser", kind: Revenue, weight: 3, subject: recipient, from: investor, status: Done, example: "Lumea encaisse 3 M€."},
	{lemmas: "toucher empocher", kind: Pay, weight: 2, subject: recipient, from: investor, example: "Un ingénieur touche 3 000 € par mois."},
	{lemmas: "racheter acquérir reprendre avaler", kind: Acquisition, weight: 7, subject: investor, object: recipient, status: Announced, example: "Orvane rachète Lumea pour 3 M€."},
	{lemmas: "s'offrir s'emparer s'adjuger", kind: Acquisition, weight: 7, subject: investor, object: recipient, status: Announced, example: "Orvane s'offre Lumea pour 3 M€."},
	{lemmas: "offrir", kind: Aid, weight: 1, subject: investor, to: recipient, example: "Orvane offre 3 M€ à Lumea."},
	{lemmas: "se-vendre se-négocier s'échanger se-payer s'arracher s'acheter s'afficher", kind: Price, weight: 5, subject: purpose, example: "Le litre se vend 3 €."},
	{lemmas: "s'évaporer se-volatiliser", kind: Cost, weight: 4, example: "Quelque 3 M€ se sont évaporés."},
	{lemmas: "s'engager s'apprêter se-préparer", stance: plans, subject: investor, status: Announced},
	{lemmas: "céder", kind: Acquisition, weight: 4, subject: recipient, to: investor, example: "Lumea cède sa filiale à Orvane pour 3 M€."},
	{lemmas: "vendre revendre brader", kind: Price, weight: 3, subject: recipient, to: investor, example: "Orvane vend sa maison 300 000 €."},
	{lemmas: "acheter payer régler", kind: Price, weight: 2, subject: investor, example: "Orvane achète une maison 300 000 €."},
	{lemmas: "débourser décaisser dépenser claquer", kind: Cost, weight: 2, subject: investor, in: purpose, example: "Orvane dépense 3 M€."},
	{lemmas: "engloutir brûler absorber dévorer gaspiller", kind: Cost, weight: 6, subject: investor, example: "Orvane a englouti 3 M€ dans le projet."},
	{lemmas: "revenir", kind: Cost, weight: 2, subject: purpose, to: investor, example: "Le pont revient à 3 M€."},
	{lemmas: "soustraire soutirer subtiliser prélever dilapider", kind: Cost, weight: 5, from: investor, to: investor, example: "Il a soutiré 30 000 € à ses clients."},
	{lemmas: "poser allonger aligner", kind: Investment, weight: 3, subject: investor, example: "Orvane posera 3 M€ à Lille."},
	{lemmas: "coûter", kind: Cost, weight: 6, subject: purpose, to: investor, example: "Le pont coûte 3 M€."},
	{lemmas: "facturer tarifer", kind: Price, weight: 6, subject: recipient, example: "Orvane facture 30 € la nuit."},
	{lemmas: "négocier échanger coter afficher arracher", kind: Price, weight: 2, subject: recipient, example: "Lumea cote 30 €."},
	{lemmas: "valoir", kind: Valuation, weight: 2, subject: recipient, example: "Lumea vaut 3 M€."},
	{lemmas: "valoriser", kind: Valuation, weight: 9, object: recipient, example: "L'opération valorise Lumea 3 M€."},
	{lemmas: "peser capitaliser", kind: Valuation, weight: 5, subject: recipient, example: "Lumea pèse 3 Md€ en Bourse."},
	{lemmas: "réaliser générer dégager enregistrer engranger", kind: Revenue, weight: 3, subject: recipient, status: Done, example: "Lumea engrange 3 M€ de ventes."},
	{lemmas: "rapporter", kind: Revenue, weight: 1, to: recipient, example: "La vente rapporte 3 M€ à Lumea."},
	{lemmas: "exporter", kind: Revenue, weight: 4, subject: recipient, example: "Lumea exporte pour 3 M€."},
	{lemmas: "gagner", kind: Pay, weight: 3, subject: recipient, example: "Un ingénieur gagne 3 000 € par mois."},
	{lemmas: "émarger", kind: Pay, weight: 6, subject: recipient, example: "Un ingénieur émarge à 3 000 €."},
	{lemmas: "perdre", kind: Earnings, weight: 4, subject: recipient, status: Done, example: "Lumea perd 3 M€."},
	{lemmas: "infliger", kind: Fine, weight: 9, subject: announcer, to: investor, status: Announced, stance: decides, example: "L'Autorité de la concurrence inflige 3 M€ à Orvane."},
	{lemmas: "condamner sanctionner", kind: Fine, weight: 7, subject: announcer, object: investor, status: Announced, stance: decides, example: "Le tribunal condamne Orvane à 3 M€."},
	{lemmas: "écoper", kind: Fine, weight: 8, subject: investor, status: Announced, stance: decides, example: "Orvane écope de 3 M€."},
	{lemmas: "punir", kind: Fine, weight: 7, example: "La fraude est punie d'une amende de 3 M€."},
	{lemmas: "commander", kind: Contract, weight: 5, subject: investor, to: recipient, example: "Orvane commande pour 3 M€ de puces."},
	{lemmas: "adjuger", kind: Contract, weight: 6, to: recipient, status: Announced, example: "Le marché a été adjugé à 3 M€."},
	{lemmas: "décrocher remporter", kind: Contract, weight: 3, subject: recipient, example: "Lumea décroche un contrat de 3 M€."},
	{lemmas: "détourner escroquer dérober voler extorquer", kind: Cost, weight: 6, example: "L'adjoint a détourné 3 M€."},
	{lemmas: "saisir confisquer", kind: Other, weight: 5, example: "Les douaniers ont saisi 3 M€."},
	{lemmas: "économiser", kind: Other, weight: 5, example: "L'État économise 3 M€."},
	{lemmas: "signer conclure parapher", stance: decides, subject: investor, status: Announced},
	{lemmas: "dédommager indemniser", kind: Fine, weight: 4, subject: investor, object: recipient, example: "Orvane indemnise Lumea à hauteur de 3 M€."},

	{lemmas: "compter entendre prévoir planifier programmer envisager projeter tabler", stance: plans, subject: investor, status: Announced},
	{lemmas: "chercher viser vouloir souhaiter réclamer demander ambitionner solliciter exiger revendiquer lorgner", stance: seeks, status: Sought},
	{lemmas: "espérer", stance: seeks, status: Sought},
	{lemmas: "proposer", stance: seeks, subject: investor, to: recipient, status: Sought},
	{lemmas: "pouvoir risquer sembler paraître", stance: doubts, status: Expected},
	{lemmas: "devoir", kind: Debt, weight: 5, subject: investor, to: recipient, stance: doubts, status: Announced, example: "Orvane doit 3 M€ à Lumea."},
	{lemmas: "attendre escompter anticiper craindre redouter", stance: hopes, status: Expected},
	{lemmas: "pronostiquer estimer évaluer chiffrer calculer prédire ", stance: gauges, status: Expected},
	{lemmas: "annoncer officialiser dévoiler", stance: says, status: Announced},
	{lemmas: "voter adopter approuver décider entériner valider ratifier avaliser", stance: decides, subject: investor, status: Announced},
	{lemmas: "rappeler affirmer assurer déclarer expliquer indiquer préciser révéler  souligner répéter reconnaître admettre confier glisser lâcher plaider marteler détailler noter soupirer regretter ironiser juger trancher pester jurer dire raconter écrire publier signaler évoquer arguer rétorquer répondre dénoncer défendre prévenir avertir constater observer résumer nuancer relativiser tempérer insister commenter analyser tonner fustiger railler plaisanter grincer sourire", stance: says},
	{lemmas: "suspendre abandonner geler annuler renoncer rejeter refuser enterrer capoter retirer", subject: investor, stance: stops, status: Cancelled},
	{lemmas: "atteindre élever établir dépasser franchir avoisiner frôler excéder représenter monter grimper bondir progresser reculer chuter tomber plafonner culminer ressortir totaliser cumuler osciller situer équivaloir correspondre limiter rester doubler réduire abaisser chuter dégringoler fondre stagner  figurer comprendre composer répartir décomposer", stance: counts},
	{lemmas: "passer fixer augmenter baisser revaloriser", stance: changes},
	{lemmas: "ajouter porter relever ramener inscrire maintenir confirmer étendre", stance: neutral, subject: investor},
	{lemmas: "venir provenir émaner", stance: counts, from: investor},
	{lemmas: "aller échoir", stance: counts, to: recipient},
	{lemmas: "lancer créer ouvrir fonder", stance: neutral, subject: investor, status: Announced},
	{lemmas: "accueillir abriter", stance: neutral},
	{lemmas: "participer mener emmener conduire piloter diriger souscrire contribuer", kind: Funding, weight: 2, subject: investor, lead: true, example: "Orvane mène une levée de 3 M€."},
}

// auxiliaries and the verbs that only carry another: their forms tell the tense
// of what follows.
var auxiliaries = [...]string{"avoir", "être"}

// others are verbs that govern no money, listed so that the engine knows a verb
// where it meets one.
var others = `agir aimer ajuster amener appartenir appeler appliquer apprendre arriver arrêter aboutir accélérer accepter accompagner accueillir accuser achever adresser affronter agrandir aménager améliorer animer apparaître approcher arbitrer assister attaquer attirer autoriser avouer
 barrer battre bloquer bouger boire briller cacher casser cesser changer charger choisir circuler comparer comparaître composer comporter concerner concevoir concurrencer connaître consister constituer consommer consulter contenir contester continuer contraindre convaincre convenir couler couvrir creuser critiquer croiser croître
 découvrir décider décliner définir dégainer démarrer démentir dénombrer dépendre déposer déraper détenir devancer devenir développer disparaître disposer distribuer diviser dominer dormir durer échouer éclater écouler effectuer élargir éliminer embaucher émettre employer encadrer encourager entraîner entrer envoyer épargner éprouver équiper essayer éteindre étendre étudier éviter évoluer exclure exécuter exister expirer exploiter exposer exprimer fabriquer
 faciliter fermer figurer finir fonctionner forcer former fournir fuir garder gérer gonfler hériter hésiter imposer impliquer importer incarner inclure inquiéter installer intégrer interdire interroger intervenir introduire inventer jouer justifier laisser libérer lier livrer loger maintenir manquer marcher marquer mesurer montrer multiplier naître nier nommer nourrir nécessiter obliger occuper opérer opposer ordonner organiser oublier
 parler partager partir parvenir passer pencher penser permettre placer plaire pleuvoir pointer porter poser posséder pousser pratiquer précéder prendre présenter prétendre prévaloir procéder produire prolonger protéger prouver provoquer puiser quitter ralentir rappeler rassembler rater réagir rebondir recruter redouter référer regarder regrouper rejoindre remercier remplacer remplir rencontrer rendre renforcer rentrer répartir repasser reposer représenter résister résoudre respecter ressembler retenir retomber retourner retrouver réunir réussir réviser
 saisir saluer sauter sauver savoir séduire sembler sentir séparer servir siéger sortir souffrir soumettre soupçonner subir substituer succéder suffire suivre supporter supprimer surgir surpasser surveiller taire témoigner tendre tenir tenter terminer tirer tourner traduire traiter transformer transporter travailler traverser trouver tuer user utiliser varier veiller vieillir viser vivre voir détonner détrôner ébranler patienter peiner temporiser essaimer discuter moderniser adosser améliorer qualifier implanter déménager grandir embellir recourir`
