package names

// Words that tell no name from another, folded.
var (
	articles     = [...]string{"le", "la", "les", "l", "un", "une", "des", "du", "d", "the"}
	civilities   = [...]string{"m", "mm", "mme", "mlle", "mr", "mrs", "dr"}
	prepositions = [...]string{"de", "du", "des", "d", "a", "au", "aux", "en", "pour", "sur"}

	// legalForms stand at the end: "Iliad SA", "SoftBank Group".
	legalForms = [...]string{"sa", "sas", "sarl", "se", "nv", "bv", "ag", "gmbh", "spa", "ab", "oyj", "plc", "ltd", "limited",
		"llc", "lp", "llp", "inc", "incorporated", "corp", "corporation", "co", "company", "group", "groupe", "holding", "holdings"}

	// extensions may be left out at the end of a company's name: "Brookfield" is
	// "Brookfield Asset Management", "Mistral" is "Mistral AI". A word that makes
	// another company of it, as in "Orange Bank" or "Microsoft France", is none.
	extensions = [...]string{"ai", "ia", "asset", "management", "partners", "capital", "technologies", "technology", "platforms",
		"systems", "labs", "lab", "motors", "semiconductor", "semiconductors", "computing", "intelligence", "robotics", "therapeutics",
		"pharmaceuticals", "international", "worldwide", "global", "manufacturing", "entertainment", "networks", "software", "materials"}
)

// known are names of the same body or country, separated by "|", the one to show first.
var known = [...]string{
	"Union européenne|UE",
	"États-Unis|États-Unis d'Amérique|USA|U.S.A.",
	"Royaume-Uni|UK|Grande-Bretagne",
	"Émirats arabes unis|EAU|Émirats",
	"Arabie saoudite|Royaume d'Arabie saoudite",
	"Corée du Sud|République de Corée",
	"République démocratique du Congo|RDC|Congo-Kinshasa",
	"Banque européenne d'investissement|BEI",
	"Banque centrale européenne|BCE",
	"Banque européenne pour la reconstruction et le développement|BERD",
	"Banque africaine de développement|BAD",
	"Banque ouest-africaine de développement|BOAD",
	"Fonds monétaire international|FMI",
	"Agence française de développement|AFD",
	"Agence nationale de la recherche|ANR",
	"Caisse des dépôts|Caisse des dépôts et consignations",
	"Caisse de dépôt et placement du Québec|CDPQ",
	"Bpifrance|BPI France|Banque publique d'investissement",
	"Meta|Meta Platforms|Facebook",
	"TSMC|Taiwan Semiconductor Manufacturing Company",
	"AMD|Advanced Micro Devices",
	"Amazon Web Services|AWS",
	"MGX|MGX Fund Management",
	"Nations unies|ONU|Organisation des Nations unies",
}

// vagueNames are bodies and places of which every text speaks: that two articles
// name one of them says little. None of them is the beginning of a company's name
// either: "France" is not "France Capital".
var vagueNames = [...]string{"État", "Gouvernement", "Parlement", "Sénat", "Commission", "Commission européenne", "Union européenne",
	"Europe", "Afrique", "Amérique", "Asie", "Occident", "Fédération", "Confédération", "Ville", "Région", "Royaume", "République",
	"France", "Belgique", "Suisse", "Luxembourg", "Canada", "Québec", "Maroc", "Algérie", "Tunisie", "Sénégal", "Mali", "Niger",
	"Bénin", "Togo", "Guinée", "Cameroun", "Gabon", "Congo", "Tchad", "Madagascar", "Rwanda", "Burundi", "Haïti", "Liban", "Égypte",
	"États-Unis", "Chine", "Inde", "Japon", "Corée", "Russie", "Ukraine", "Allemagne", "Italie", "Espagne", "Portugal", "Pologne",
	"Royaume-Uni", "Irlande", "Suède", "Norvège", "Danemark", "Finlande", "Grèce", "Turquie", "Qatar", "Israël", "Brésil", "Taïwan",
	"Paris", "Bruxelles", "Genève", "Berne", "Montréal", "Ottawa", "Rabat", "Alger", "Tunis", "Dakar", "Abidjan", "Washington",
	"Pékin", "Londres", "Berlin", "Élysée", "Matignon", "Bercy", "Maison-Blanche", "Pentagone"}
