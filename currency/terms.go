package currency

import (
	"iter"
	"sync"
)

// A Style says how strictly a term must be written to mean money.
type Style uint8

const (
	Name   Style = iota // a word, in any case, with or without accents: "dollars", "EUROS"
	Abbrev              // an abbreviation, in this case only: "DH", "mDT", "fr."
	Symbol              // a sign: "€", "$"
	Code                // an ISO 4217 code
)

// A Term is a way in which French text writes a currency or a part of one.
type Term struct {
	// Forms are the spellings, separated by "|".
	Forms string
	// Code is the ISO 4217 code that the term means; for a term with a Family
	// the one that it means where nothing in the text decides, or empty.
	Code string
	// Family names the rule that resolves an ambiguous term from the place,
	// country and date of the text: "franc", "dinar". Empty when Code is certain.
	Family string
	// Sub is the number of decimal places by which the term is smaller than
	// the unit of Code: 2 for centimes, 3 for millimes.
	Sub int
	// Style says how the forms must be written.
	Style Style
	// Before is set where the term also stands before the number: "CHF 7,5 millions".
	Before bool
	// Trap is set where the word has a life outside of money ("livres",
	// "couronnes", "marks"): without a magnitude it needs other evidence.
	Trap bool
}

// Terms yields the terms of the French-language press that CLDR lacks or gives
// otherwise: short names ("dollars"), abbreviations ("MDH" is a magnitude and
// "DH"), sub-units and slang. Names and symbols of CLDR come from [LocaleForms].
func Terms() iter.Seq[Term] {
	return func(yield func(Term) bool) {
		for _, t := range terms() {
			if !yield(t) {
				return
			}
		}
	}
}

// terms are the press forms. A row's first form is its example.
var terms = sync.OnceValue(func() []Term {
	return []Term{
		// The euro and what it replaced. "€uros" and "eurs" are slips met on the web.
		{Forms: "euros|euro|€uros|€uro", Code: "EUR"},
		{Forms: "€", Code: "EUR", Style: Symbol, Before: true},
		{Forms: "eur|Eur", Code: "EUR", Style: Abbrev, Before: true},
		{Forms: "francs français|franc français|FF", Code: "FRF"},
		{Forms: "anciens francs|ancien franc|francs anciens|vieux francs", Code: "FRF", Sub: 2},
		{Forms: "nouveaux francs|nouveau franc|NF", Code: "FRF"},
		{Forms: "francs belges|franc belge|FB", Code: "BEF"},
		{Forms: "francs luxembourgeois|franc luxembourgeois", Code: "LUF"},
		{Forms: "Flux", Code: "LUF", Style: Abbrev},
		{Forms: "marks|mark|DM|deutschemarks|deutschemark|deutsche marks|deutsche mark|marks allemands|mark allemand", Code: "DEM", Trap: true},
		{Forms: "marks finlandais|mark finlandais|markkas", Code: "FIM"},
		{Forms: "lires|lire|lires italiennes|lire italienne", Code: "ITL", Trap: true},
		{Forms: "pesetas|peseta", Code: "ESP"},
		{Forms: "drachmes|drachme", Code: "GRD"},
		{Forms: "florins|florin|florins hollandais|florin hollandais|florins néerlandais|florin néerlandais", Code: "NLG"},
		{Forms: "schillings|schilling|schillings autrichiens", Code: "ATS"},
		{Forms: "livres irlandaises|livre irlandaise", Code: "IEP"},
		{Forms: "écus européens|ecus européens", Code: "XEU"},
		{Forms: "kunas|kuna", Code: "HRK"},
		{Forms: "levs|lev|leva|leva bulgares|levs bulgares|lev bulgare", Code: "BGN"},
		{Forms: "livres tournois|livre tournois|livres parisis|écus|écu|ducats|ducat|louis d'or|sesterces|sesterce|pistoles|maravédis|thalers", Code: "XXX"},

		// Dollars.
		{Forms: "dollars|dollar", Code: "USD", Family: "dollar"},
		{Forms: "$", Code: "USD", Family: "dollar", Style: Symbol, Before: true},
		{Forms: "dollars américains|dollar américain|dollars us|dollar us|dollars u.s.|dollars usd|dollars états-uniens|dollars des états-unis|dollars (us)|billets verts|billet vert|greenbacks", Code: "USD"},
		{Forms: "us$|us $|$us|$ us|$ u.s.|$ usd|$ É.-U.|$ E.-U.|$ É.U.|$usd|usd$|usd $|$ (us)|$ étatsuniens|$ américains|$ am.", Code: "USD", Style: Symbol, Before: true},
		{Forms: "usd|Usd", Code: "USD", Style: Abbrev, Before: true},
		{Forms: "US", Code: "USD", Style: Abbrev, Trap: true}, // "5,4 milliards US"
		{Forms: "dollars canadiens|dollar canadien|dollars ca|dollars cad|dollars can", Code: "CAD"},
		{Forms: "$ ca|$ca|$ cad|$cad|$ can|$can|$ c|ca$|ca $|cad$|cad $|cdn$|c$|$ canadiens", Code: "CAD", Style: Symbol, Before: true},
		{Forms: "$ can.", Code: "CAD", Style: Symbol},
		{Forms: "dollars australiens|dollar australien|dollars aud", Code: "AUD"},
		{Forms: "$ au|$au|$ aud|$aud|au$|aud$|a$|$ a|$ australiens", Code: "AUD", Style: Symbol, Before: true},
		{Forms: "dollars néo-zélandais|dollar néo-zélandais", Code: "NZD"},
		{Forms: "$ nz|$nz|$ nzd|nz$|nzd$", Code: "NZD", Style: Symbol, Before: true},
		{Forms: "dollars de hong kong|dollar de hong kong|dollars de hong-kong|dollars de hongkong|dollars hongkongais|dollar hongkongais|dollars hong-kongais", Code: "HKD"},
		{Forms: "$ hk|$hk|hk$|hk $|hkd$|$ hkd", Code: "HKD", Style: Symbol, Before: true},
		{Forms: "dollars de singapour|dollar de singapour|dollars singapouriens|dollar singapourien", Code: "SGD"},
		{Forms: "$ sg|$sg|s$|sg$|$ sgd", Code: "SGD", Style: Symbol, Before: true},
		{Forms: "dollars taïwanais|dollar taïwanais|dollars de taïwan|nouveaux dollars taïwanais|nouveau dollar taïwanais", Code: "TWD"},
		{Forms: "nt$|nt $|$ tw|tw$|$ nt", Code: "TWD", Style: Symbol, Before: true},
		{Forms: "dollars jamaïcains|dollar jamaïcain", Code: "JMD"},
		{Forms: "dollars namibiens|dollar namibien", Code: "NAD"},
		{Forms: "dollars libériens|dollar libérien", Code: "LRD"},
		{Forms: "dollars fidjiens|dollar fidjien|dollars des fidji", Code: "FJD"},
		{Forms: "dollars zimbabwéens|dollar zimbabwéen", Code: "ZWL"},
		{Forms: "mx$|mxn$|$ mx", Code: "MXN", Style: Symbol, Before: true},
		{Forms: "r$", Code: "BRL", Style: Symbol, Before: true},

		// Francs.
		{Forms: "francs|franc", Family: "franc", Trap: true},
		{Forms: "F", Code: "FRF", Family: "F", Style: Abbrev, Trap: true},
		{Forms: "f", Family: "f", Style: Abbrev},
		{Forms: "Fr|fr", Family: "franc", Style: Abbrev, Trap: true},
		{Forms: "francs suisses|franc suisse|FS|francs helvétiques|francs CH", Code: "CHF"},
		{Forms: "fr.|Fr.|frs|Frs|frs.|Frs.|sfr|Sfr", Code: "CHF", Family: "fr.", Style: Abbrev, Before: true},
		{Forms: "chf|Chf", Code: "CHF", Style: Abbrev, Before: true},
		{Forms: "francs cfa|franc cfa|francs de la cfa|fcfa|f cfa|f.cfa|f. cfa|f.c.f.a.|f.c.f.a|frs cfa|fr cfa|frcfa|fcf a|francs f.cfa|francs f cfa|francs fcfa|francs de la communauté financière africaine", Code: "XOF", Family: "cfa", Before: true},
		{Forms: "cfa", Code: "XOF", Family: "cfa", Trap: true}, // "12 CFA et 3 500 apprentis"
		{Forms: "francs guinéens|franc guinéen|fg|f gnf|gnf", Code: "GNF", Before: true},
		{Forms: "francs congolais|franc congolais|cdf", Code: "CDF", Before: true},
		{Forms: "FC|Fc|fc", Code: "CDF", Family: "fc", Style: Abbrev},
		{Forms: "francs rwandais|franc rwandais|frw|rwf|frws", Code: "RWF", Before: true},
		{Forms: "francs burundais|franc burundais|fbu|francs bu|bif", Code: "BIF", Before: true},
		{Forms: "francs djiboutiens|franc djiboutien|francs de djibouti|francs djibouti|fdj|djf", Code: "DJF"},
		{Forms: "francs comoriens|franc comorien|kmf", Code: "KMF"},
		{Forms: "francs pacifique|francs pacifiques|cfp|franc pacifique|francs cfp|franc cfp|f cfp|fcfp|f.cfp|xpf|francs du pacifique", Code: "XPF"},
		{Forms: "francs malgaches|franc malgache|fmg", Code: "MGF"},
		{Forms: "francs maliens|franc malien", Code: "MLF"},

		// Pounds.
		{Forms: "livres sterling|livre sterling|livres sterlings|livres britanniques|livre britannique|livres anglaises|pounds", Code: "GBP"},
		{Forms: "livres|livre", Code: "GBP", Family: "livre", Trap: true},
		{Forms: "£", Code: "GBP", Style: Symbol, Before: true},
		{Forms: "gbp|Gbp", Code: "GBP", Style: Abbrev, Before: true},
		{Forms: "pence|pennies|penny|pence sterling", Code: "GBP", Sub: 2},
		{Forms: "livres égyptiennes|livre égyptienne|L.E.|L.E", Code: "EGP"},
		{Forms: "LE", Code: "EGP", Style: Abbrev},
		{Forms: "livres libanaises|livre libanaise|l.l.|l.l", Code: "LBP"},
		{Forms: "LL", Code: "LBP", Style: Abbrev, Before: true},
		{Forms: "livres syriennes|livre syrienne", Code: "SYP"},
		{Forms: "livres soudanaises|livre soudanaise", Code: "SDG"},
		{Forms: "livres sud-soudanaises|livre sud-soudanaise", Code: "SSP"},
		{Forms: "livres turques|livre turque|lires turques|ltq|TL|₺", Code: "TRY", Family: "turc"},
		{Forms: "livres chypriotes|livre chypriote", Code: "CYP"},
		{Forms: "livres maltaises|livre maltaise|lires maltaises", Code: "MTL"},
		{Forms: "livres israéliennes", Code: "ILP"},

		// Dirhams, dinars, riyals.
		{Forms: "dirhams|dirham", Code: "MAD", Family: "dirham"},
		{Forms: "DH|Dh|dh|DHS|Dhs|dhs|DHs|dH", Code: "MAD", Family: "dirham", Style: Abbrev, Before: true},
		{Forms: "dirhams marocains|dirham marocain", Code: "MAD"},
		{Forms: "dirhams émiratis|dirham émirati|dirhams émiriens|dirham émirien|dirhams des émirats|dirhams des émirats arabes unis|dirhams des eau|dirhams emiratis", Code: "AED"},
		{Forms: "dinars|dinar", Family: "dinar"},
		{Forms: "dinars algériens|dinar algérien", Code: "DZD"},
		{Forms: "DA|Da|D.A.|D.A|dzd", Code: "DZD", Style: Abbrev},
		{Forms: "dinars tunisiens|dinar tunisien", Code: "TND"},
		{Forms: "DT|Dt|D.T.|D.T|TND|tnd|Tnd", Code: "TND", Style: Abbrev},
		{Forms: "millimes|millime", Code: "TND", Family: "millime", Sub: 3},
		{Forms: "dinars libyens|dinar libyen|dinars lybiens|LYD", Code: "LYD"},
		{Forms: "dinars koweïtiens|dinar koweïtien|dinars du koweït|KD", Code: "KWD", Before: true},
		{Forms: "dinars jordaniens|dinar jordanien", Code: "JOD"},
		{Forms: "dinars irakiens|dinar irakien|dinars iraquiens", Code: "IQD"},
		{Forms: "dinars bahreïniens|dinar bahreïni|dinars bahreïnis|dinars de bahreïn", Code: "BHD"},
		{Forms: "dinars serbes|dinar serbe", Code: "RSD"},
		{Forms: "rials|rial|riyals|riyal|riyâls", Family: "rial"},
		{Forms: "rials saoudiens|rial saoudien|riyals saoudiens|riyal saoudien|rials d'arabie saoudite|riyals d'arabie saoudite", Code: "SAR"},
		{Forms: "rials qataris|rial qatari|riyals qataris|riyal qatari|riyals qatariens|riyals du qatar|rials du qatar", Code: "QAR"},
		{Forms: "rials omanais|rial omanais|riyals omanais|riyal omanais", Code: "OMR"},
		{Forms: "rials iraniens|rial iranien|riyals iraniens", Code: "IRR"},
		{Forms: "tomans|toman", Code: "IRR", Family: "toman"},
		{Forms: "rials yéménites|rial yéménite|riyals yéménites|riyal yéménite", Code: "YER"},

		// Africa.
		{Forms: "ouguiyas|ouguiya|ouguiyas mauritaniennes|UM|MRU", Code: "MRU", Family: "ouguiya"},
		{Forms: "anciennes ouguiyas|ancienne ouguiya|ouguiyas anciennes|anciens ouguiyas|ancien ouguiya|ouguiyas anciens|MRO", Code: "MRO"},
		{Forms: "nouvelles ouguiyas|nouvelle ouguiya|ouguiyas nouvelles|nouveaux ouguiyas|nouvel ouguiya|ouguiyas nouveaux|n-um", Code: "MRU"},
		{Forms: "ariary|ariarys|ariarys malgaches|ariary malgache|ariary malgaches", Code: "MGA"},
		{Forms: "Ar|ar|AR", Code: "MGA", Style: Abbrev, Before: true},
		{Forms: "rands|rand|rands sud-africains|rand sud-africain", Code: "ZAR", Trap: true},
		{Forms: "nairas|naira|₦", Code: "NGN"},
		{Forms: "cedis|cedi|cédis|cédi|cedis ghanéens|cedi ghanéen", Code: "GHS"},
		{Forms: "pesewas|pesewa", Code: "GHS", Sub: 2},
		{Forms: "shillings|shilling", Family: "shilling"},
		{Forms: "shillings kényans|shilling kényan|shillings kenyans|shilling kenyan|ksh", Code: "KES", Before: true},
		{Forms: "shillings tanzaniens|shilling tanzanien", Code: "TZS"},
		{Forms: "shillings ougandais|shilling ougandais", Code: "UGX"},
		{Forms: "shillings somaliens|shilling somalien", Code: "SOS"},
		{Forms: "birrs|birr|birrs éthiopiens|birr éthiopien", Code: "ETB"},
		{Forms: "nakfas|nakfa", Code: "ERN"},
		{Forms: "kwanzas|kwanza", Code: "AOA"},
		{Forms: "kwachas|kwacha", Family: "kwacha"},
		{Forms: "kwachas zambiens|kwacha zambien", Code: "ZMW"},
		{Forms: "kwachas malawites|kwacha malawite|kwachas malawiens", Code: "MWK"},
		{Forms: "meticais|metical|méticals|metical mozambicain|meticals", Code: "MZN"},
		{Forms: "pulas|pula", Code: "BWP"},
		{Forms: "dalasis|dalasi", Code: "GMD"},
		{Forms: "leones|leone", Code: "SLE", Family: "leone"},
		{Forms: "escudos|escudo", Family: "escudo"},
		{Forms: "escudos portugais|escudo portugais", Code: "PTE"},
		{Forms: "escudos capverdiens|escudos cap-verdiens|escudo cap-verdien|escudo capverdien", Code: "CVE"},
		{Forms: "dobras|dobra", Code: "STN"},
		{Forms: "lilangeni|emalangeni", Code: "SZL"},
		{Forms: "lotis|loti|maloti", Code: "LSL"},
		{Forms: "zaïres|zaïre", Code: "ZRN", Trap: true},

		// Rupees and Asia.
		{Forms: "roupies|roupie", Code: "INR", Family: "roupie"},
		{Forms: "Rs|Rs.|rs|RS", Code: "MUR", Family: "Rs", Style: Abbrev, Before: true},
		{Forms: "roupies indiennes|roupie indienne|₹", Code: "INR", Before: true},
		{Forms: "roupies pakistanaises|roupie pakistanaise", Code: "PKR"},
		{Forms: "roupies mauriciennes|roupie mauricienne", Code: "MUR"},
		{Forms: "roupies seychelloises|roupie seychelloise|roupies des seychelles", Code: "SCR"},
		{Forms: "roupies srilankaises|roupie srilankaise|roupies sri-lankaises|roupie sri-lankaise", Code: "LKR"},
		{Forms: "roupies népalaises|roupie népalaise", Code: "NPR"},
		{Forms: "roupies indonésiennes|roupie indonésienne|rupiahs|rupiah|roupiahs|roupiah|rp", Code: "IDR", Before: true},
		{Forms: "rufiyaas|rufiyaa", Code: "MVR"},
		{Forms: "takas|taka", Code: "BDT"},
		{Forms: "yens|yen|yens japonais|yen japonais", Code: "JPY"},
		{Forms: "¥|￥", Code: "JPY", Family: "yen", Style: Symbol, Before: true},
		{Forms: "yuans|yuan|renminbis|renminbi|yuans chinois|yuan chinois|yuans renminbi|yuan rmb|yuans rmb|rmb", Code: "CNY", Before: true},
		{Forms: "wons|won|wons sud-coréens|won sud-coréen|wons coréens|won coréen|₩", Code: "KRW"},
		{Forms: "wons nord-coréens|won nord-coréen", Code: "KPW"},
		{Forms: "dôngs|dông|dongs|dong|đồng|đồngs|dongs vietnamiens|dôngs vietnamiens|₫", Code: "VND"},
		{Forms: "bahts|baht|bahts thaïlandais|baht thaïlandais|฿", Code: "THB"},
		{Forms: "ringgits|ringgit|ringgits malaisiens", Code: "MYR"},
		{Forms: "RM", Code: "MYR", Style: Abbrev, Before: true},
		{Forms: "kips|kip", Code: "LAK", Trap: true},
		{Forms: "riels|riel", Code: "KHR"},
		{Forms: "kyats|kyat", Code: "MMK"},
		{Forms: "tugriks|tugrik|tögrögs|tögrög", Code: "MNT"},
		{Forms: "afghanis", Code: "AFN", Trap: true},
		{Forms: "ngultrums|ngultrum", Code: "BTN"},
		{Forms: "patacas|pataca", Code: "MOP"},
		{Forms: "pesos philippins|peso philippin", Code: "PHP"},
		{Forms: "tenges|tenge|tengués|tengué", Code: "KZT"},
		{Forms: "sums|soums|sum ouzbeks|soums ouzbeks", Code: "UZS", Trap: true},
		{Forms: "soms|som|soms kirghizes", Code: "KGS", Trap: true},
		{Forms: "somonis|somoni", Code: "TJS"},
		{Forms: "kinas|kina", Code: "PGK"},
		{Forms: "manats turkmènes|manat turkmène", Code: "TMT"},
		{Forms: "manats|manat", Family: "manat"},
		{Forms: "laris|lari", Code: "GEL"},
		{Forms: "drams|dram", Code: "AMD"},
		{Forms: "shekels|shekel|shékels|sheqels|nouveaux shekels|nis|₪", Code: "ILS"},

		// Europe outside the euro.
		{Forms: "couronnes|couronne", Family: "couronne", Trap: true},
		{Forms: "couronnes suédoises|couronne suédoise", Code: "SEK"},
		{Forms: "couronnes norvégiennes|couronne norvégienne", Code: "NOK"},
		{Forms: "couronnes danoises|couronne danoise", Code: "DKK"},
		{Forms: "couronnes tchèques|couronne tchèque", Code: "CZK"},
		{Forms: "couronnes islandaises|couronne islandaise", Code: "ISK"},
		{Forms: "couronnes slovaques|couronne slovaque", Code: "SKK"},
		{Forms: "couronnes estoniennes|couronne estonienne", Code: "EEK"},
		{Forms: "zlotys|zloty|zlotych|zlotys polonais|złotys|złoty|zł", Code: "PLN"},
		{Forms: "forints|forint|forints hongrois", Code: "HUF"},
		{Forms: "leus|lei roumains|leu roumain|leus roumains", Code: "RON", Family: "leu"},
		{Forms: "lei|leu", Code: "RON", Family: "leu", Trap: true},
		{Forms: "lei moldaves|leu moldave|leus moldaves", Code: "MDL"},
		{Forms: "roubles|rouble|roubles russes|rouble russe|₽", Code: "RUB"},
		{Forms: "roubles biélorusses|rouble biélorusse|roubles bélarusses", Code: "BYN"},
		{Forms: "kopecks|kopeck", Code: "RUB", Sub: 2},
		{Forms: "hryvnias|hryvnia|grivnas|grivna|hrivnias|hryvnia ukrainienne|₴", Code: "UAH"},
		{Forms: "leks|lek", Code: "ALL", Trap: true},
		{Forms: "denars|denars macédoniens", Code: "MKD"},
		{Forms: "marks convertibles|mark convertible", Code: "BAM"},
		{Forms: "litas", Code: "LTL"},
		{Forms: "lats", Code: "LVL"},
		{Forms: "tolars", Code: "SIT"},

		// The Americas.
		{Forms: "pesos|peso", Family: "peso"},
		{Forms: "pesos mexicains|peso mexicain", Code: "MXN"},
		{Forms: "pesos argentins|peso argentin", Code: "ARS"},
		{Forms: "pesos chiliens|peso chilien", Code: "CLP"},
		{Forms: "pesos colombiens|peso colombien", Code: "COP"},
		{Forms: "pesos uruguayens|peso uruguayen", Code: "UYU"},
		{Forms: "pesos dominicains|peso dominicain", Code: "DOP"},
		{Forms: "pesos cubains|peso cubain", Code: "CUP"},
		{Forms: "reais|réals|réaux|reals|real brésilien|réal brésilien|reais brésiliens|réals brésiliens|réaux brésiliens", Code: "BRL"},
		{Forms: "real|réal", Code: "BRL", Trap: true},
		{Forms: "soles|sols péruviens|sol péruvien|nouveaux sols|soles péruviens", Code: "PEN"},
		{Forms: "sols", Code: "PEN", Trap: true},
		{Forms: "bolivars|bolivar|bolívars", Code: "VES", Family: "bolivar"},
		{Forms: "bolivianos|boliviano", Code: "BOB"},
		{Forms: "guaranis|guarani", Code: "PYG", Trap: true},
		{Forms: "quetzals|quetzal|quetzales", Code: "GTQ", Trap: true},
		{Forms: "lempiras|lempira", Code: "HNL"},
		{Forms: "cordobas|cordoba", Code: "NIO"},
		{Forms: "colons|colón|colons costaricains|colons costariciens|colones|colones costaricains", Code: "CRC", Trap: true},
		{Forms: "balboas|balboa", Code: "PAB"},
		{Forms: "gourdes|gourde|gourdes haïtiennes|gdes|gde", Code: "HTG", Trap: true},

		{Forms: "dollars haïtiens|dollar haïtien", Code: "XXX"}, // five gourdes, by custom

		// No country's money.
		{Forms: "bitcoins|bitcoin|btc|₿", Code: "BTC"},
		{Forms: "dts|droits de tirage spéciaux", Code: "XDR", Before: true},
		{Forms: "unités de compte|unité de compte", Code: "XUA", Trap: true}, // of the African Development Bank
		{Forms: "UC", Code: "XUA", Style: Abbrev, Before: true, Trap: true},
		{Forms: "balles", Family: "local", Trap: true},

		// Sub-units.
		{Forms: "cent d'euro|cent d'euros|centimes d'euro|ct d'euro|ct d'euros|centime d'euro|centimes d'euros|cents d'euro|centimes de l'euro|eurocents|c€|cts €|cts d'euro", Code: "EUR", Sub: 2},
		{Forms: "centimes de dollar|centime de dollar|centimes de dollars|cents américains|cents de dollar|cents us|¢ us", Code: "USD", Sub: 2},
		{Forms: "centimes de franc|centime de franc|centimes de francs", Family: "franc", Sub: 2},
		{Forms: "centimes de dirham|centimes de dirhams", Code: "MAD", Sub: 2},
		{Forms: "centimes suisses|centime suisse|centimes de franc suisse", Code: "CHF", Sub: 2},
		{Forms: "centimes|centime|cts|ctms", Code: "EUR", Family: "centime", Sub: 2},
		{Forms: "ct|ct.", Code: "EUR", Family: "centime", Sub: 2, Style: Abbrev},
		{Forms: "cents de dollar canadien|cents canadiens|¢ ca", Code: "CAD", Sub: 2},
		{Forms: "centimes de franc français|centimes de francs français", Code: "FRF", Sub: 2},
		{Forms: "sous", Family: "sou", Sub: 2},
		{Forms: "piasses|piasse", Family: "piastre", Sub: 2},
		{Forms: "D", Family: "D", Style: Abbrev},
		{Forms: "dt", Family: "dt", Style: Abbrev}, // elsewhere "dont"
		{Forms: "piastres|piastre", Family: "piastre", Sub: 2},
		{Forms: "cents|¢", Code: "EUR", Family: "cent", Sub: 2},
		{Forms: "rappen", Code: "CHF", Sub: 2},
	}
})
