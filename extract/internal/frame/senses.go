package frame

import (
	"slices"
	"strings"
)

// senses group the nouns, adjectives and verbs around amounts by what they are
// about: what holds of one word of a group mostly holds of the others, "un mouton à
// 3 000 DH" as "un cabri à 3 000 DH". Words stand in the singular, verbs in the
// infinitive; a word may stand in several groups.
var senses = [...]struct{ name, words string }{
	{"state", `état gouvernement ministère exécutif trésor présidence pays royaume république nation puissance parlement sénat assemblée cabinet administration fisc union bruxelles washington pékin paris bercy élysée matignon alger rabat tunis dakar abidjan ottawa québec berne kinshasa yaoundé libreville beyrouth riyad londres berlin`},
	{"locality", `commune ville mairie municipalité canton département région province wilaya préfecture métropole agglomération intercommunalité collectivité district commune conseil wallonie flandre île-de-france arrondissement gouvernorat moughataa fokontany comté land village quartier`},
	{"public body", `agence office caisse institut établissement autorité régie société_publique opérateur_public hôpital université chu école lycée collège musée théâtre bibliothèque fondation centre observatoire commission organisme institution collectivité mutuelle bpifrance ademe cnrs inria cea anr`},
	{"funder", `bailleur donateur partenaire banque_mondiale bad afd bei berd boad fmi usaid bid unicef pnud fida jica gavi miga ifc bird ida badea isdb proparco mécène bienfaiteur sponsor parrain philanthrope fondation prêteur créancier`},
	{"court", `tribunal cour juge justice parquet procureur chambre magistrat jugement verdict arrêt prétoire audience barre prud'homme cassation instance instruction assise jury greffe`},
	{"regulator", `régulateur autorité gendarme cnil arcep amf dgccrf arcom garante commission concurrence ofcom antitrust ftc sec finma anre arce artp anrt bct`},
	{"company", `entreprise société groupe compagnie firme filiale holding multinationale pme constructeur éditeur fabricant opérateur géant enseigne maison distributeur assureur équipementier hébergeur fournisseur exploitant promoteur industriel avionneur sous-traitant prestataire concurrent transporteur armateur brasseur cimentier sidérurgiste minier pétrolier laboratoire chaîne marque hypermarché hôtelier opérateur_télécom groupement coopérative conglomérat fleuron mastodonte numéro poids_lourd leader acteur plateforme réseau_social agence_web imprimeur épicier boulanger restaurateur garagiste compagnie_aérienne télécom bijoutier`},
	{"start-up", `start-up startup pousse fintech pépite licorne scale-up spin-off legaltech medtech edtech healthtech biotech deeptech agritech jeune_pousse proptech insurtech foodtech greentech cleantech néobanque décacorne`},
	{"bank", `banque prêteur créancier pool consortium_bancaire établissement_bancaire caisse_d'_épargne crédit_agricole microfinance syndicat_bancaire banquier`},
	{"fund", `fonds investisseur actionnaire capital-risqueur business-angel ange souscripteur financeur gérant gestionnaire family-office porteur repreneur acquéreur acheteur enchérisseur véhicule incubateur accélérateur venture capital-risque private_equity milliardaire mécène épargnant`},
	{"club", `club équipe joueur attaquant milieu défenseur gardien entraîneur footballeur sportif athlète ligue fédération mercato transfert psg om raja wydad espérance sélection lions olympique`},
	{"worker", `salarié fonctionnaire infirmier infirmière enseignant enseignante professeur ingénieur chercheur développeur ouvrier cadre stagiaire employé agent médecin policier gendarme soldat instituteur institutrice maçon caissière chauffeur livreur serveur apprenti technicien assistant consultant doctorant post-doctorant magistrat député sénateur élu patron dirigeant pdg directeur pigiste journaliste artiste comédien aide-soignant aide-soignante retraité pensionné smicard intérimaire femme_de_ménage gardien vigile pilote conducteur éboueur artisan pêcheur mineur militaire préposé éducatrice entraîneur coach data-scientist freelance fondateur`},
	{"household", `ménage famille habitant contribuable consommateur usager client étudiant étudiante locataire propriétaire abonné patient élève parent enfant assuré voyageur automobiliste pèlerin touriste particulier citoyen foyer couple veuve orphelin bénéficiaire demandeur chômeur sinistré réfugié acheteur visiteur spectateur lecteur passager personne tête`},
	{"offender", `prévenu accusé suspect escroc fraudeur voleur trafiquant condamné mis_en_cause coupable complice réseau bande malfaiteur contrebandier faussaire notaire ex-directeur ex-maire ex-ministre comptable caissier adjoint trésorier receveur blanchisseur passeur braqueur cambrioleur pirate hacker`},
	{"victim", `victime plaignant partie_civile créancier lésé déposant épargnant riverain ayant_droit`},
	{"site", `centre data-center datacenter centre_de_données campus usine site complexe route pont barrage port tunnel tramway tram métro hôpital clinique école lycée crèche stade piscine gymnase gare aéroport terminal réseau fibre câble centrale raffinerie supercalculateur superordinateur calculateur gigafactory parc ferme entrepôt plateforme hub technopole cité zone quai autoroute rocade ligne voie échangeur station forage château_d'_eau canalisation station_d'_épuration usine_de_dessalement dessalement mine cimenterie sucrerie brasserie abattoir marché halle hôtel resort tour immeuble siège bâtiment caserne prison tribunal mairie maison_de_retraite ehpad logement lotissement quartier écoquartier patinoire musée théâtre opéra salle cathédrale église mosquée cinéma médiathèque bibliothèque laboratoire incubateur pipeline gazoduc oléoduc interconnexion éolienne panneau réacteur infrastructure construction agropole silo chambre_froide`},
	{"works", `travaux chantier construction rénovation réhabilitation modernisation extension aménagement réfection agrandissement restauration réparation raccordement électrification bitumage entretien dragage déploiement équipement reconstruction installation implantation création ouverture lancement mise achèvement étude`},
	{"equipment", `puce gpu processeur serveur carte semi-conducteur avion appareil navire bateau paquebot véhicule bus autobus camion drone satellite fusée char missile ordinateur tablette matériel machine équipement scanner irm robot locomotive rame train moteur batterie borne capteur logiciel licence système flotte turbine radar caméra hélicoptère sous-marin frégate rafale airbus boeing tracteur ambulance grappe cluster`},
	{"goods", `pain baguette lait huile riz tomate viande mouton bœuf poulet poisson œuf sucre farine blé maïs oignon pomme banane orange café thé cacao coton arachide essence gazole gasoil super diesel carburant litre kilo kilogramme tonne sac bouteille bonbonne gaz quintal once baril billet ticket place abonnement forfait carte recharge mégaoctet gigaoctet giga data cigarette paquet croissant sandwich menu repas café bière vin tabac journal livre manuel cahier fourniture robe chaussure montre bijou parfum téléphone smartphone iphone console jeu tapis meuble voiture berline moto scooter vélo pneu ciment fer brique sable bois charbon bois_de_chauffe cabri chèvre sardi timahdit agneau dinde thon sardine datte fraise pastèque mangue igname manioc mil attiéké lingot or argent cuivre action titre part obligation coupon timbre passeport visa permis chambre nuit nuitée studio appartement villa maison terrain parcelle hectare mètre pièce deux-pièces trois-pièces duplex chalet ferme garage loyer jeton token requête jeton million_de_jetons siège poste unité exemplaire œuvre tableau toile sculpture manuscrit lot pièce montre guitare tonneau consultation séance course trajet péage croisière séjour séance vol circuit pèlerinage hajj omra dose vaccin comprimé médicament boîte traitement test examen inscription cotisation`},
	{"program", `plan programme stratégie projet feuille_de_route initiative enveloppe dispositif mission chantier feuille volet mesure paquet pacte schéma priorité ambition appel_à_projets guichet tranche phase budget ligne crédit`},
	{"research", `recherche formation innovation développement éducation enseignement compétence science sciences étude doctorat chaire thèse bourse transition numérisation digitalisation cybersécurité souveraineté numérique informatisation transformation décarbonation expérimentation adoption`},
	{"ai", `ia ai intelligence_artificielle algorithme modèle chatbot apprentissage llm agent_conversationnel calcul cloud gpu puce supercalculateur openai nvidia anthropic mistral deepseek`},
	{"raise", `levée tour ronde round série amorçage seed augmentation capital capitaux introduction ipo bourse placement émission financement entrée souscription crowdfunding investisseur closing bouclage`},
	{"loan", `prêt emprunt crédit dette obligation hypothèque avance facilité ligne échéance intérêt remboursement créance découvert passif bon sukuk eurobond eurobond titre microcrédit leasing taux échéancier refinancement rééchelonnement syndication service encours endettement ardoise arriéré impayé`},
	{"grant", `subvention aide don bourse allocation soutien dotation mécénat appui prime coup_de_pouce secours contribution chèque bon cadeau legs donation exonération abattement crédit_d'_impôt garantie indemnisation assistance filet solidarité gratuité rallonge compensation`},
	{"penalty", `amende sanction pénalité astreinte contravention dommage indemnité condamnation redressement réparation transaction peine préjudice dommages-intérêts procès-verbal majoration dépens`},
	{"loss", `perte déficit trou dégât dommage fraude détournement escroquerie vol gaspillage manque_à_gagner préjudice ardoise casse sinistre surcoût dérive dépassement dérapage incendie inondation cyberattaque piratage grève panne contrefaçon évasion fuite malversation corruption pot-de-vin blanchiment butin rançon`},
	{"spending", `dépense coût facture frais charge dépassement montant note addition budget consommation achat importation fonctionnement entretien surcoût intérêt loyer salaire provision dépréciation amortissement honoraire déplacement campagne organisation intendance carburant électricité énergie eau`},
	{"revenue", `chiffre_d'_affaires revenu recette vente exportation produit facturation encaissement billetterie rentrée activité commission redevance taxe impôt tva royaltie abonnement publicité box-office pnb produit_net_bancaire collecte prime chiffre volume_d'_affaires`},
	{"profit", `bénéfice profit résultat marge gain ebitda excédent plus-value rentabilité rnpg perte déficit surplus ebe cash-flow dividende rendement bilan exercice`},
	{"value", `valorisation capitalisation valeur cote estimation évaluation prix_de_l'_entreprise bourse licorne patrimoine fortune actif participation`},
	{"deal", `contrat marché commande accord appel_d'_offres adjudication partenariat avenant convention attribution lot concession protocole lettre_d'_intention bail location sous-traitance prestation livraison`},
	{"takeover", `rachat acquisition opa reprise cession fusion prise_de_contrôle transfert vente offre absorption rapprochement emplette cible acquéreur repreneur`},
	{"price", `prix tarif loyer cours cotation abonnement forfait coût_unitaire montant_unitaire barème ticket mise_à_prix enchère adjudication marteau estimation facture devis étiquette cote plafond plancher mensualité`},
	{"pay", `salaire rémunération prime pension indemnité traitement paie paye cachet retraite smic smig bonus solde honoraire allocation gage émolument appointement package minimum bourse per-diem jeton_de_présence stock-option intéressement treizième_mois revalorisation grille échelon`},
	{"economy", `pib économie marché secteur flux épargne dépôt richesse échange commerce croissance diaspora transfert retombée impact secteur_bancaire encours patrimoine fortune actif réserve masse_monétaire transaction potentiel contribution filière productivité`},
	{"budget", `budget déficit excédent solde loi_de_finances recettes_fiscales équilibre dépenses_publiques crédits collectif exercice_budgétaire rallonge coupe économie réserve trésorerie`},
	{"seizure", `saisie douane contrebande stupéfiant cocaïne cannabis faux_billet fausse_monnaie liquide espèce coffre valise liasse contrefaçon confiscation perquisition butin`},
	{"to invest", `investir injecter miser placer réinvestir mettre consacrer affecter dédier flécher réserver allouer débloquer mobiliser engager déployer financer cofinancer abonder doter construire bâtir édifier ériger inaugurer implanter installer ouvrir aménager poser sortir apporter fournir capitaliser souscrire créer lancer équiper moderniser agrandir rénover étendre`},
	{"to give", `verser donner léguer offrir octroyer accorder attribuer allouer subventionner soutenir aider appuyer distribuer remettre consentir gratifier parrainer débloquer promettre accorder`},
	{"to get", `recevoir obtenir percevoir toucher empocher encaisser bénéficier décrocher remporter rafler hériter récupérer récolter recueillir réunir capter drainer collecter lever boucler engranger arracher glaner`},
	{"to cost", `coûter revenir dépenser débourser décaisser payer régler facturer engloutir dévorer absorber brûler claquer flamber chiffrer ruiner gaspiller débourser acquitter supporter assumer`},
	{"to earn", `gagner réaliser générer dégager enregistrer afficher engranger publier rapporter facturer vendre exporter atteindre totaliser cumuler`},
	{"to sell", `vendre céder acheter acquérir racheter négocier échanger arracher adjuger brader louer proposer afficher coter valoir estimer`},
	{"to punish", `condamner infliger écoper sanctionner punir réclamer requérir exiger indemniser dédommager rembourser restituer`},
	{"to steal", `détourner voler escroquer soutirer subtiliser dérober extorquer dilapider siphonner évaporer surfacturer blanchir prélever piocher gonfler empocher disparaître envoler volatiliser`},
	{"to owe", `devoir emprunter endetter rembourser prêter avancer garantir rééchelonner refinancer éponger apurer contracter solder honorer`},
	// Idioms of giving, getting, spending, in whole phrases.
	{"to invest", `mettre_sur_la_table poser_sur_la_table aligner_sur_la_table remettre_au_pot mettre_au_pot mettre_la_main_à_la_poche mettre_au_bout sortir_le_chéquier sortir_de_sa_poche y_aller_de aller_de_sa_poche participer_à_hauteur contribuer_à_hauteur mettre_dans parier miser_gros entrer_au_capital prendre_une_participation monter_au_capital apporter_en_fonds_propres boucler_le_financement passer_commande amener aligner allonger lâcher rallonger compléter abonder cofinancer ventiler étaler échelonner capex pomper couler sortir_de_terre lever_de_terre faire_sortir monter implanter construction équiper  doper muscler booster relancer lancer_un_fonds créer_un_fonds réserver provisionner budgéter budgétiser programmer inscrire prévoir_une_enveloppe débloquer_une_enveloppe ticket_d'_entrée tour_de_financement fonds_propres mise_de_fonds apport_personnel apport ticket dépense_d'_investissement effort_d'_investissement investissement décision_d'_investissement`},
	{"program", `plan_de_relance plan_d'_investissement plan_d'_urgence plan_de_sauvetage plan_national loi_de_programmation contrat_de_plan fonds_souverain fonds_de_fonds fonds_d'_investissement fonds_d'_amorçage fonds_vert appel_à_manifestation convention_de_financement accord_de_financement projet_de_loi projet_phare partenariat_public-privé mise_en_œuvre horizon_europe stargate plan_de_développement chèque_de appel_d'_offres programmation initiative guichet_unique autorisation_d'_engagement autorisation_de_programme crédit_de_paiement cadre_financier réserve_de_performance volet axe pilier phase tranche étape première_phase seconde_phase projet_pilote`},
	{"raise", `levée_de_fonds tour_de_table lever_des_fonds boucler_un_tour boucler_une_levée augmentation_de_capital introduction_en_bourse entrée_en_bourse émission_d'_actions série_a série_b série_c série_d série_e pré-amorçage pré-seed fonds_levés investisseur_historique investisseur_de_la_première_heure chef_de_file mener_le_tour mener_l'_opération conduire_le_tour emmener_le_tour tour_d'_amorçage tour_de_financement placement_privé financement_participatif campagne_de_financement lever_auprès méga-levée nouvelle_levée valorisation_pré-money valorisation_post-money business_angel family_office capital_d'_amorçage premier_closing second_closing closing nouveaux_capitaux ronde_de_financement mise_de_départ actionnaire_historique souscrire_à`},
	{"loan", `ligne_de_crédit prêt_garanti prêt_bonifié prêt_syndiqué prêt_à_taux_zéro prêt_participatif prêt_personnel prêt_immobilier emprunt_obligataire emprunt_bancaire emprunt_national obligation_verte obligation_convertible bon_du_trésor bons_du_trésor titre_de_créance service_de_la_dette dette_publique dette_extérieure dette_nette dette_brute endettement_net facilité_élargie facilité_de_crédit crédit_relais crédit_bail crédit_à_la_consommation avance_remboursable avance_de_trésorerie avance_sur remboursement_anticipé restructuration_de_la_dette stock_de_la_dette encours_de_la_dette trou_de_trésorerie marché_financier marché_obligataire marché_de_la_dette taux_d'_intérêt créance_douteuse prêt_conditionnel appui_budgétaire lettre_de_crédit financement_concessionnel dette_privée rembourser_d'_ici à_rembourser taux_fixe sur_vingt_ans différé maturité`},
	{"grant", `aide_publique aide_d'_urgence aide_humanitaire aide_d'_état aide_alimentaire aide_directe aide_à_la aide_au_logement coup_de_pouce fonds_publics argent_public denier_public subvention_d'_exploitation subvention_publique subside subsidier subventionner crédit_d'_impôt chèque_énergie prime_rénovation prime_à_la_conversion bourse_d'_étude bourse_d'_excellence appel_aux_dons campagne_de_dons promesse_de_don collecte_de_fonds cagnotte téléthon legs mécénat filet_de_sécurité filet_social transfert_monétaire prise_en_charge à_la_charge_de l'_état prend_en_charge exonération_fiscale incitation_fiscale avantage_fiscal fonds_social fonds_de_soutien fonds_de_solidarité fonds_de_compensation caisse_de_compensation soutien_financier enveloppe_d'_aide contribution_volontaire concours_financier dotation_globale dotation_de_l'_état appel_à_projets lauréat prix_récompensant prix_de_l'_innovation récompense premier_prix concours gagnant_du_concours don_non_remboursable`},
	{"penalty", `dommages_et_intérêts dommage_et_intérêt dommages-intérêts amende_ferme amende_avec_sursis amende_administrative amende_record peine_de_prison sous_astreinte astreinte_de par_jour_de_retard condamner_à écoper_de être_condamné mise_en_demeure clause_pénale accord_amiable transaction_judiciaire règlement_à_l'_amiable convention_judiciaire plaider_coupable frais_de_justice créance_compensatrice jour-amende préjudice_moral préjudice_matériel préjudice_subi redressement_fiscal contrôle_fiscal redressement_judiciaire mois_de_prison ans_de_prison prison_ferme avec_sursis reconnu_coupable abus_de_position position_dominante données_personnelles violation_du rgpd infraction infligé par_la_cnil rappel_à_la_loi indemnité_de_licenciement prud'hommes provision_judiciaire`},
	{"loss", `chiffre_noir manque_à_gagner perte_sèche perte_économique coût_économique détournement_de_fonds détournement_de_deniers abus_de_biens_sociaux abus_de_confiance prise_illégale blanchiment_d'_argent pot_de_vin pots-de-vin dessous_de_table argent_détourné fonds_détournés se_volatiliser s'_évaporer partir_en_fumée s'_envoler arnaque escroquerie_en_ligne fausse_facture faux_en_écriture trou_dans_la_caisse creuser_un_trou passer_aux_pertes dégât_des_eaux catastrophe_naturelle facture_salée gabegie éléphant_blanc rançongiciel deepfake cybercriminalité fraude_fiscale fraude_sociale évasion_fiscale surfacturation rétrocommission emploi_fictif caisse_noire butin_estimé préjudice_estimé préjudice_évalué dégâts_évalués sinistre sinistralité`},
	{"spending", `facture_énergétique facture_d'_électricité frais_de_fonctionnement frais_de_déplacement frais_de_personnel frais_de_mission frais_d'_avocat frais_généraux coût_de_revient coût_total coût_global coût_unitaire coût_estimé coût_des_travaux coût_du_projet masse_salariale train_de_vie dépense_publique dépense_courante dépense_militaire dépense_de_santé dépense_de_personnel charge_d'_intérêt charge_locative charges_de_copropriété note_de_frais budget_de_fonctionnement budget_moyen panier_moyen dotation_aux_amortissements dotation_aux_provisions charge_exceptionnelle la_facture_grimpe la_note_grimpe l'_addition à_la_charge_du_contribuable aux_frais_du_contribuable poste_de_dépense importation_de facture_à_l'_importation`},
	{"revenue", `chiffre_d'_affaires produit_net_bancaire revenu_récurrent revenu_annuel_récurrent revenu_annualisé rythme_annuel recette_fiscale recette_budgétaire recette_d'_exportation recette_touristique recette_publicitaire recette_douanière recettes_pétrolières recettes_minières droit_de_douane droits_tv droits_de_diffusion vente_en_ligne volume_des_ventes ventes_nettes ventes_annuelles carnet_de_commandes produits_d'_exploitation prime_émise impôt_sur taxe_sur taxe_foncière taxe_de_séjour redevance_minière commission_perçue rentrée_fiscale rentrée_d'_argent bénéficier_de_recettes au_box-office entrée_au_cinéma encaisser_les_loyers royaltie exporter_pour facturer_pour récolter_en_impôt`},
	{"profit", `résultat_net résultat_d'_exploitation résultat_opérationnel résultat_courant résultat_brut résultat_avant_impôt bénéfice_net bénéfice_record bénéfice_annuel bénéfice_d'_exploitation bénéfice_opérationnel perte_nette perte_d'_exploitation perte_opérationnelle perte_cumulée marge_brute marge_nette marge_opérationnelle flux_de_trésorerie cash-flow_libre free_cash-flow excédent_brut capacité_d'_autofinancement part_du_groupe dans_le_rouge dans_le_vert avant_impôt après_impôt à_l'_équilibre être_bénéficiaire être_déficitaire retour_aux_bénéfices rentable brûler_du_cash`},
	{"value", `être_valorisé valoriser valorisation_boursière capitalisation_boursière valeur_boursière valeur_de_marché valeur_d'_entreprise valeur_de_l'_entreprise cap_de_la_licorne statut_de_licorne peser_en_bourse valoir_en_bourse estimer_à évaluer_à post-money pre-money en_bourse à_wall_street au_nasdaq tour_précédent valorisation_de lors_de_sa_dernière_levée la_valorisant le_valorisant la_valoriser qui_le_valorise qui_la_valorise`},
	{"deal", `appel_d'_offres marché_public marché_de_travaux marché_de_gré_à_gré contrat_d'_achat contrat_de_fourniture contrat_de_location contrat_pluriannuel contrat-cadre accord-cadre accord_commercial bon_de_commande commande_ferme carnet_de_commande signer_un_contrat décrocher_un_contrat remporter_le_marché remporter_un_contrat attribuer_le_marché passer_un_marché partenariat_commercial droit_de_naming sponsoring maillot équipementier_sportif délégation_de_service location_de_capacité capacité_de_calcul contrat_cloud fournir_des_puces livrer_des livraison_de`},
	{"takeover", `mettre_la_main_sur faire_main_basse_sur s'_offrir s'_emparer_de prendre_le_contrôle prendre_le_contrôle_de prise_de_contrôle passer_sous_le_contrôle tomber_dans_l'_escarcelle tomber_dans_le_giron offre_publique offre_de_rachat offre_de_reprise opération_de_rachat racheter_pour cession_de vente_de_la_filiale rachat_de plan_de_cession indemnité_de_transfert clause_libératoire option_d'_achat reprise_à_la_barre payé_en_actions payer_en_actions en_numéraire en_titres montant_de_la_transaction le_vendeur la_cible parts_dans part_du_capital cent_pour_cent_du_capital bonus_compris trouver_preneur`},
	{"price", `prix_de_vente prix_d'_achat prix_moyen prix_médian prix_au_mètre prix_du_litre prix_du_kilo prix_du_baril prix_du_pain prix_de_départ prix_public prix_conseillé le_kilo le_litre le_baril la_tonne l'_once la_bouteille le_sac le_mètre_carré au_mètre_carré du_mètre_carré le_mètre le_quintal le_gramme l'_unité la_pièce l'_exemplaire la_place la_nuit la_semaine la_séance la_course le_trajet l'_heure_de le_ticket le_billet l'_abonnement la_dose la_carte le_million_de_jetons par_jeton par_mégawattheure le_mégawattheure le_kilowattheure la_requête par_utilisateur par_personne par_tête par_exemplaire par_élève mise_à_prix se_vendre se_négocier se_monnayer s'_acheter se_louer s'_échanger s'_arracher coup_de_marteau vente_aux_enchères sous_le_marteau loyer_mensuel loyer_moyen droit_d'_entrée frais_d'_inscription frais_de_scolarité frais_de_dossier droit_d'_inscription à_la_pompe au_marché_noir au_marché_parallèle au_taux_de au_change taux_de_change pour_un_dollar pour_un_euro le_dollar l'_euro_à cours_de_l'_action cours_de_bourse l'_action par_action le_titre à_l'_achat à_la_vente clé_en_main clés_en_main d'_occasion neuf tout_compris à_partir_de toutes_taxes hors_taxes ttc le_lot la_paire la_douzaine le_plateau le_bidon la_bonbonne la_barquette le_paquet le_sachet la_botte la_cagette la_tête_de le_plein l'_aller-retour`},
	{"pay", `salaire_de_base salaire_minimum salaire_médian salaire_moyen salaire_net salaire_brut salaire_mensuel salaire_annuel revenu_mensuel par_mois_brut brut_par_mois net_par_mois brut_par_an brut_annuel nets_mensuels prime_d'_activité prime_de_noël prime_de_match prime_exceptionnelle prime_de_fin_d'_année prime_de_rendement indemnité_de_départ indemnité_journalière indemnité_de_session heure_supplémentaire parachute_doré retraite_chapeau pension_de_retraite pension_de_réversion pension_alimentaire minimum_vieillesse jetons_de_présence bourse_doctorale part_variable rémunération_totale gagner_par_mois toucher_par_mois payé_à payé_au_mois être_payé émarger débuter_à plafonner_à tarif_journalier tjm taux_horaire traitement_mensuel chasseur_de_têtes débaucher embaucher recruter attirer_les_talents fiche_de_paie`},
	{"economy", `produit_intérieur_brut du_pib du_marché taille_du_marché marché_mondial marché_de_l'_ia marché_potentiel marché_des part_de_marché parts_de_marché volume_d'_affaires économie_mondiale économie_nationale valeur_ajoutée retombée_économique impact_économique impact_sur gain_de_productivité transfert_de_la_diaspora transfert_d'_argent envoi_de_fonds marocains_du_monde investissement_direct_étranger actif_sous_gestion encours_d'_épargne assurance-vie livret_a dépôt_bancaire dépôts_bancaires masse_monétaire balance_commerciale échange_commercial échanges_commerciaux volume_des_échanges fortune_personnelle fortune_professionnelle richesse_nationale patrimoine_des création_de_richesse poids_économique capital-risque_mondial secteur_informel selon_gartner selon_mckinsey selon_goldman cabinet_d'_études à_l'_horizon`},
	{"budget", `budget_de_l'_état budget_annuel budget_général budget_national budget_prévisionnel budget_rectificatif budget_primitif loi_de_finances projet_de_loi_de_finances projet_de_budget déficit_budgétaire déficit_public déficit_commercial déficit_courant excédent_budgétaire excédent_commercial solde_budgétaire recettes_et_dépenses réserve_de_change réserves_de_change réserve_internationale trésorerie_nette trésorerie_disponible argent_de_poche capitaux_propres capital_social fonds_de_roulement coupe_budgétaire coupes_budgétaires faire_des_économies économie_budgétaire rabot tour_de_vis caution dépôt_de_garantie rachat_d'_actions programme_de_rachat dividende versement_du_dividende acompte_sur_dividende hausse_d'_impôt niche_fiscale plafond_de_retrait dotation_touristique allocation_touristique seuil plafond franchise_de minimum_légal fonds_gelés avoirs_gelés avoirs_saisis gros_lot jackpot loterie loto`},
	// How far the money is.
	{"as done", `déjà d'_ores_et_déjà avoir_déjà au_total depuis_sa_création à_ce_jour jusqu'_ici jusqu'_à_présent l'_an_dernier l'_année_dernière l'_an_passé au_cours_de_l'_exercice hier récemment naguère versé déboursé encaissé dépensé empoché réalisé enregistré engrangé écoulé clos achevé livré perçu payé réglé soldé acquitté transféré levé récolté collecté cumulé comptabilisé constaté selon_les_comptes d'_après_les_comptes bilan_de_l'_exercice au_terme_de_l'_exercice sur_l'_exercice contre un_an_plus_tôt en_hausse_de en_baisse_de en_recul_de en_progression_de vient_de venir_de`},
	{"as announced", `annoncer promettre s'_engager engagement promesse promis promise décider décision voter voté adopté adopter approuver approuvé valider validé débloquer débloqué dévoiler dévoilé confirmer officialiser prévu prévue programmé programmé budgété inscrit alloué affecté consacré réservé fléché signer signé accord_signé accord_trouvé convention_signée va_être seront sera compter entendre s'_apprêter prochain prochaine prochainement dès_l'_an_prochain l'_an_prochain l'_année_prochaine à_venir feu_vert donner_son_feu_vert accordé octroyé attribué mettre_en_place lancement infligé condamné`},
	{"as sought", `chercher viser ambitionner vouloir souhaiter demander réclamer exiger solliciter requérir espérer plaider_pour en_quête_de à_la_recherche_de en_discussion en_négociation en_pourparlers négocier_une discuter_de envisager objectif ambition cible cap fixer_le_cap se_fixer but cherche_à tenter_de faire_appel appel_aux_dons appel_de_fonds candidat_à briguer convoiter lorgner postuler proposition proposer offre offrir_de revendication revendiquer besoin avoir_besoin il_faudrait il_manque manquer trouver à_trouver requis requérir réquisition mise_en_vente pétition campagne`},
	{"as expected", `estimer estimation prévoir prévision projection anticiper attendre attendu escompter devoir_atteindre pouvoir_atteindre pourrait devrait serait aurait atteindrait coûterait tabler_sur parier_sur pronostiquer potentiel potentiellement éventuel éventuellement probable probablement selon_une_étude selon_les_estimations selon_les_prévisions selon_les_analystes selon_plusieurs_sources selon_des_sources rumeur rumeurs croire_savoir croit_savoir laisser_entendre évoquer soupçonner soupçon présumé présumée allégation accuser accusé_de risquer risque menace menacer d'_ici à_terme scénario hypothèse simulation chiffrage budget_prévisionnel au_conditionnel en_passe_de sur_le_point_de attendu_pour calculer ordre_de_grandeur fourchette`},
	{"as cancelled", `abandonner abandon abandonné annuler annulation annulé geler gel gelé suspendre suspension suspendu renoncer renoncement refuser refus refusé rejeter rejet rejeté enterrer enterré capoter tomber_à_l'_eau tombé_à_l'_eau retirer retrait ne_verra_pas ne_se_fera_pas écarter écarté avorter avorté recaler débouter débouté effacer effacement supprimer suppression raboter mettre_un_terme jeter_l'_éponge faire_marche_arrière lettre_morte restée_sans_suite sans_lendemain caduc résilier résiliation révoquer bloquer_le`},
	{"as stock", `être_de s'_élever_à s'_établir_à se_monter_à culminer osciller tourner_autour_de rester_à stagner plafonner valoir coûter se_vendre actuellement aujourd'hui désormais à_l'_heure_actuelle en_moyenne à_fin à_fin_décembre fin_décembre en_circulation disponible en_caisse en_réserve restant_dû à_payer en_cours encours détenir posséder`},
	{"ai", `centre_de_données_pour data_center_ia usine_à_ia ai_factory gigafactory_de_l'_ia grand_modèle modèle_de_langage modèle_de_fondation grand_modèle_de_langage ia_générative ia_souveraine ia_agentique intelligence_artificielle_générative apprentissage_automatique apprentissage_profond deep_learning machine_learning réseau_de_neurones puissance_de_calcul capacité_de_calcul carte_graphique cartes_graphiques processeur_graphique semi-conducteur puce_d'_ia assistant_conversationnel robot_conversationnel reconnaissance_faciale traduction_automatique vision_par_ordinateur voiture_autonome véhicule_autonome robotaxi hypertrucage deepfake entraînement entraîner inférence jeton_d'_api chatgpt copilot gemini claude grok llama sora midjourney le_chat mistral_ai hugging_face openai anthropic deepmind nvidia coreweave xai deepseek perplexity cohere helsing poolside kyutai scale_ai databricks cerebras groq graphcore nebius nscale fluidstack data_scientist science_des_données mégadonnées big_data prompt`},
	{"digital", `numérique cloud informatique logiciel donnée data cybersécurité fibre télécom haut_débit start-up tech blockchain crypto bitcoin application plateforme e-commerce fintech mobile_money centre_de_données data_center serveur hébergement supercalculateur calcul quantique semi-conducteur électronique satellite robotique`},
	// Who speaks, of whom.
	{"speaker", `ministre président porte-parole directeur pdg patron fondateur cofondateur maire député sénateur gouverneur préfet secrétaire commissaire analyste économiste expert avocat syndicaliste rapporteur chercheur responsable dirigeant chef premier_ministre chef_de_l'_état chef_du_gouvernement directeur_général président-directeur_général directeur_financier ministre_délégué secrétaire_d'_état conseiller échevin bourgmestre élu opposant témoin riverain consultant cabinet étude rapport enquête journal quotidien presse média communiqué source proche_du_dossier entourage agence_de_presse cour_des_comptes vérificateur_général inspection audit institut_de_sondage observatoire fédération syndicat association collectif ong think_tank`},
	{"to say", `dire annoncer affirmer assurer déclarer expliquer indiquer préciser révéler rappeler souligner confier glisser lâcher chiffrer estimer évaluer calculer détailler reconnaître admettre marteler promettre insister soutenir plaider juger regretter ironiser écrire rapporter publier avancer évoquer signaler noter relever pointer constater déplorer dénoncer accuser tempérer nuancer résumer répéter se_féliciter se_réjouir s'_alarmer s'_étonner s'_indigner grincer persifler soupirer tonner trancher croire_savoir faire_savoir faire_valoir laisser_entendre à_en_croire selon d'_après`},
}

// A sense is a group of words, and the further words of a phrase of it.
type sense struct {
	rest []atom
	name atom // 1 for the first group
}

// senseIndex maps the first word of each word and phrase of the groups to them,
// longer phrases first.
func senseIndex() map[atom][]sense {
	index := make(map[atom][]sense, 4096)
	names := map[string]atom{}
	for i := range senses {
		if names[senses[i].name] == 0 {
			names[senses[i].name] = atom(len(names) + 1)
		}
		for w := range strings.FieldsSeq(senses[i].words) {
			addSense(index, w, names[senses[i].name])
		}
	}
	return index
}

func addSense(index map[atom][]sense, phrase string, name atom) {
	var words []atom
	for w := range strings.SplitSeq(phrase, "_") {
		words = append(words, atomOf(singular(w)))
	}
	list := index[words[0]]
	at := len(list)
	for at > 0 && len(list[at-1].rest) < len(words)-1 {
		at--
	}
	for _, s := range list {
		if s.name == name && slices.Equal(s.rest, words[1:]) {
			return
		}
	}
	index[words[0]] = slices.Insert(list, at, sense{words[1:], name})
}

// findSenses tells the groups of the words of a sentence. Words inside of a phrase
// have none of their own.
func (r *Reader) findSenses(s *sentence) {
	s.senses = r.senses[len(r.senses):]
	for i := 0; i < len(s.words); {
		w := &s.words[i]
		if w.kind != plain {
			i++
			continue
		}
		from, length := len(s.senses), s.groupsAt(i, r.lex.senses[w.atom], 0)
		if low := atomOf(singular(w.low)); low != w.atom { // "versé" beside "verser"
			length = s.groupsAt(i, r.lex.senses[low], length)
		}
		w.senses = s.senses[from:len(s.senses):len(s.senses)]
		i += 1 + length
	}
	if n := len(r.senses) + len(s.senses); n <= cap(r.senses) {
		r.senses = r.senses[:n]
	} else {
		r.senses = make([]atom, 0, 2*n) // the next sentences have room
	}
}

// groupsAt adds the groups of the longest phrases of a list that start at word i, no
// shorter than what has been found, and returns how many words follow the first.
func (s *sentence) groupsAt(i int, list []sense, length int) int {
	found := false
	for k := range list {
		n := len(list[k].rest)
		if n < length || found && n != length {
			break
		}
		if s.follow(i+1, list[k].rest) {
			found, length = true, n
			s.senses = append(s.senses, list[k].name)
		}
	}
	return length
}

// follow tells whether the words from i on are those of the rest of a phrase, in
// any form.
func (s *sentence) follow(i int, rest []atom) bool {
	for k, want := range rest {
		if i+k >= len(s.words) {
			return false
		}
		if w := &s.words[i+k]; w.atom != want && (w.kind != plain || atomOf(singular(w.low)) != want) {
			return false
		}
	}
	return true
}
