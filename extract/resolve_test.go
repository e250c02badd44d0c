package extract

import "testing"

// A moneyTest is an amount in an ambiguous currency and what it means, in a
// document of a country and date; want is a code, with "?" where it is
// inferred.
type moneyTest struct{ text, country, date, want string }

// TestFamilies resolves every family of ambiguous words by the country of
// publication, by a place in the text, by the date and without any of them.
func TestFamilies(t *testing.T) {
	for family, tests := range familyTests {
		t.Run(family, func(t *testing.T) {
			for _, test := range tests {
				got := Figures(Document{Text: test.text, Country: test.country, Date: test.date})
				code := "nothing"
				if len(got) > 0 {
					if code = got[len(got)-1].Currency; got[len(got)-1].CurrencyInferred {
						code += "?"
					}
				}
				if code != test.want {
					t.Errorf("%q (country %q, date %q) is %s, want %s", test.text, test.country, test.date, code, test.want)
				}
			}
		})
	}
}

func TestEveryFamilyIsTested(t *testing.T) {
	for i := range families {
		name := families[i].name
		if len(familyTests[name]) == 0 {
			t.Errorf("the family %q has no test", name)
		}
	}
}

var familyTests = map[string][]moneyTest{
	"dollar": {
		{"40 millions de dollars", "", "", "USD"},
		{"40 millions de dollars", "FR", "2024-05", "USD"},
		{"40 M$", "FR", "2024-05", "USD"},
		{"40 millions de dollars", "CA", "2024-05", "CAD?"},
		{"40 M$", "CA", "2024-05", "CAD?"},
		{"40 millions de dollars américains", "CA", "2024-05", "USD"},
		{"40 M$ US", "CA", "2024-05", "USD"},
		{"40 millions de dollars canadiens", "FR", "2024-05", "CAD"},
		{"Le Québec verse 40 M$ aux écoles de Montréal.", "", "", "CAD?"},
		{"Ottawa reçoit 40 millions de dollars américains de Washington.", "", "", "USD"},
		{"Apple vaut 40 milliards de dollars à Wall Street.", "CH", "2024-05", "USD"},
	},
	"franc": {
		{"500 francs", "CH", "2024-05", "CHF?"},
		{"À Paris, le billet coûte 500 francs.", "CH", "2024-05", "CHF?"},
		{"500 francs", "SN", "2024-05", "XOF?"},
		{"500 francs", "GA", "2024-05", "XAF?"},
		{"500 francs", "GN", "2024-05", "GNF?"},
		{"500 francs", "CD", "2024-05", "CDF?"},
		{"500 francs", "RW", "2024-05", "RWF?"},
		{"500 francs", "BI", "2024-05", "BIF?"},
		{"500 francs", "DJ", "2024-05", "DJF?"},
		{"500 francs", "KM", "2024-05", "KMF?"},
		{"500 francs", "NC", "2024-05", "XPF?"},
		{"500 francs", "PF", "2024-05", "XPF?"},
		{"500 francs", "FR", "1998-05", "FRF?"},
		{"500 francs", "BE", "1998-05", "BEF?"},
		{"À Lausanne, le repas coûte 500 francs.", "FR", "2024-05", "CHF?"},
		{"À Dakar, le repas coûte 500 francs.", "FR", "2024-05", "XOF?"},
		{"En 1975, le costume valait 500 francs.", "FR", "2024-05", "FRF?"},
		{"500 francs suisses", "FR", "2024-05", "CHF"},
	},
	"fr.": {
		{"12'500 fr.", "CH", "2024-05", "CHF?"},
		{"12 500 fr.", "FR", "1975-05", "FRF?"},
	},
	"F": {
		{"500 F", "FR", "1998-05", "FRF?"},
		{"500 F", "SN", "2024-05", "XOF?"},
		{"500 F", "CM", "2024-05", "XAF?"},
		{"500 F", "NC", "2024-05", "XPF?"},
	},
	"f": {
		{"Le sac vaut 500 f au marché.", "SN", "2024-05", "XOF?"},
	},
	"fc": {
		{"500 FC", "CD", "2024-05", "CDF"},
		{"500 FC", "KM", "2024-05", "KMF?"},
	},
	"sou": {
		{"25 sous", "CA", "2024-05", "CAD?"},
		{"25 sous", "FR", "2024-05", "nothing"},
	},
	"D": {
		{"Le café coûte 2,500 D.", "TN", "2024-05", "TND?"},
		{"Le gymnase 2 D est fermé.", "FR", "2024-05", "nothing"},
	},
	"dt": {
		{"Le café coûte 2,500 dt.", "TN", "2024-05", "TND"},
		{"Le service compte 45 dt 12 cadres.", "FR", "2024-05", "nothing"},
	},
	"cfa": {
		{"7 milliards de FCFA", "", "", "XOF?"},
		{"7 milliards de FCFA", "FR", "2024-05", "XOF?"},
		{"7 milliards de FCFA", "SN", "2024-05", "XOF?"},
		{"7 milliards de FCFA", "CM", "2024-05", "XAF?"},
		{"Libreville emprunte 7 milliards de FCFA.", "FR", "2024-05", "XAF?"},
		{"Le Togo emprunte 7 milliards de FCFA.", "CM", "2024-05", "XOF?"},
		{"7 milliards de XAF", "SN", "2024-05", "XAF"},
	},
	"livre": {
		{"3 millions de livres", "", "", "GBP"},
		{"3 millions de livres", "FR", "2024-05", "GBP"},
		{"3 millions de livres", "LB", "2022-05", "LBP?"},
		{"3 millions de livres", "EG", "2022-05", "EGP?"},
		{"Le Caire débourse 3 millions de livres.", "FR", "2024-05", "EGP?"},
		{"Londres débourse 3 millions de livres.", "LB", "2024-05", "GBP"},
		{"3 millions de livres turques", "FR", "2024-05", "TRY"},
	},
	"turc": {
		{"3 millions de livres turques", "", "", "TRY"},
		{"3 millions de livres turques", "FR", "1999-05", "TRL"},
	},
	"dirham": {
		{"13 millions de dirhams", "", "", "MAD"},
		{"13 millions de dirhams", "MA", "2024-05", "MAD"},
		{"13 millions de dirhams", "AE", "2024-05", "AED?"},
		{"Dubaï met 13 millions de dirhams sur la table.", "FR", "2024-05", "AED?"},
	},
	"dinar": {
		{"40 millions de dinars", "TN", "2024-05", "TND?"},
		{"40 millions de dinars", "DZ", "2024-05", "DZD?"},
		{"40 millions de dinars", "LY", "2024-05", "LYD?"},
		{"En Irak, le fonds lève 40 millions de dinars.", "FR", "2024-05", "IQD?"},
		{"En Jordanie, le fonds lève 40 millions de dinars.", "FR", "2024-05", "JOD?"},
		{"40 millions de dinars", "", "", "nothing"},
		{"40 millions de dinars algériens", "", "", "DZD"},
	},
	"millime": {
		{"200 millimes", "TN", "2024-05", "TND?"},
		{"200 millimes", "", "", "TND?"},
	},
	"rial": {
		{"900 millions de rials", "IR", "2024-05", "IRR?"},
		{"Au Qatar, l'amende est de 900 riyals.", "FR", "2024-05", "QAR?"},
		{"Au Yémen, l'amende est de 900 rials.", "FR", "2024-05", "YER?"},
		{"À Mascate, l'amende est de 900 rials.", "FR", "2024-05", "OMR?"},
		{"Riyad débloque 900 millions de riyals.", "FR", "2024-05", "SAR?"},
	},
	"toman": {
		{"900 millions de tomans", "", "", "IRR"},
	},
	"Rs": {
		{"Rs 25 millions", "MU", "2025-06", "MUR?"},
		{"Rs 25 millions", "IN", "2025-06", "INR?"},
		{"À Maurice, le salaire est de Rs 9 000.", "", "2025-06", "MUR?"},
	},
	"roupie": {
		{"500 millions de roupies", "IN", "2024-05", "INR?"},
		{"500 millions de roupies", "MU", "2024-05", "MUR?"},
		{"500 millions de roupies", "", "", "INR?"},
		{"À Karachi, la course coûte 500 roupies.", "FR", "2024-05", "PKR?"},
		{"Rs 25 millions", "MU", "2024-05", "MUR?"},
	},
	"couronne": {
		{"500 millions de couronnes", "SE", "2024-05", "SEK?"},
		{"À Oslo, la chambre coûte 500 couronnes.", "FR", "2024-05", "NOK?"},
		{"Au Danemark, la chambre coûte 500 couronnes.", "FR", "2024-05", "DKK?"},
		{"À Prague, la chambre coûte 500 couronnes.", "FR", "2024-05", "CZK?"},
	},
	"shilling": {
		{"900 millions de shillings", "KE", "2024-05", "KES?"},
		{"À Kampala, le sac vaut 900 shillings.", "FR", "2024-05", "UGX?"},
		{"En Tanzanie, le sac vaut 900 shillings.", "FR", "2024-05", "TZS?"},
	},
	"peso": {
		{"900 millions de pesos", "MX", "2024-05", "MXN?"},
		{"Au Chili, le kilo vaut 900 pesos.", "FR", "2024-05", "CLP?"},
		{"À Buenos Aires, le kilo vaut 900 pesos.", "FR", "2024-05", "ARS?"},
		{"À Manille, le kilo vaut 900 pesos.", "FR", "2024-05", "PHP?"},
	},
	"piastre": {
		{"Au Caire, le pain vaut 20 piastres.", "FR", "2024-05", "EGP?"},
	},
	"leu": {
		{"900 millions de lei", "", "", "RON"},
		{"900 millions de lei", "RO", "2024-05", "RON"},
		{"La Moldavie emprunte 900 millions de lei.", "FR", "2024-05", "MDL?"},
	},
	"manat": {
		{"900 millions de manats", "AZ", "2024-05", "AZN?"},
		{"Le Turkménistan emprunte 900 millions de manats.", "FR", "2024-05", "TMT?"},
	},
	"kwacha": {
		{"900 millions de kwachas", "ZM", "2024-05", "ZMW?"},
		{"Le Malawi emprunte 900 millions de kwachas.", "FR", "2024-05", "MWK?"},
	},
	"escudo": {
		{"900 millions d'escudos", "CV", "2024-05", "CVE?"},
		{"À Lisbonne, la course valait 900 escudos.", "FR", "1995-05", "PTE?"},
	},
	"yen": {
		{"¥ 900 millions", "", "", "JPY"},
		{"¥ 900 millions", "JP", "2024-05", "JPY"},
	},
	"ouguiya": {
		{"900 millions d'ouguiyas", "MR", "2024-05", "MRU"},
		{"900 millions d'ouguiyas", "MR", "2016-05", "MRO"},
		{"900 millions d'anciennes ouguiyas", "MR", "2024-05", "MRO"},
	},
	"leone": {
		{"900 millions de leones", "SL", "2024-05", "SLE"},
		{"900 millions de leones", "SL", "2016-05", "SLL"},
	},
	"bolivar": {
		{"900 millions de bolivars", "VE", "2024-05", "VES"},
		{"900 millions de bolivars", "VE", "2016-05", "VEF"},
		{"900 millions de bolivars", "VE", "2005-05", "VEB"},
	},
	"centime": {
		{"20 centimes", "", "", "EUR"},
		{"20 centimes", "FR", "2024-05", "EUR"},
		{"20 centimes", "FR", "1995-05", "FRF?"},
		{"20 centimes", "CH", "2024-05", "CHF?"},
		{"20 millions de centimes", "MA", "2024-05", "MAD?"},
		{"20 millions de centimes", "DZ", "2024-05", "DZD?"},
		{"À Oran, le camion valait 20 millions de centimes.", "FR", "2024-05", "DZD?"},
	},
	"cent": {
		{"20 cents", "FR", "2024-05", "EUR"},
		{"20 cents", "CA", "2024-05", "CAD?"},
		{"Le cours perd 20 cents américains.", "FR", "2024-05", "USD"},
	},
	"local": {
		{"Il a payé 200 balles.", "FR", "2024-05", "EUR?"},
		{"Il a payé 200 balles.", "FR", "1995-05", "FRF?"},
		{"Il a payé 200 balles.", "CH", "2024-05", "CHF?"},
	},
}

// TestNearestPlace takes the place that stands nearest, before what stands
// farther off and before the country of publication.
func TestNearestPlace(t *testing.T) {
	for _, test := range []moneyTest{
		{"L'État sénégalais prête 5 milliards de FCFA ; le Gabon, lui, rend 7 milliards de FCFA.", "FR", "2024-05", "XAF?"},
		{"Le Gabon rend 5 milliards de FCFA ; l'État sénégalais prête 7 milliards de FCFA.", "FR", "2024-05", "XOF?"},
		{"À Alger, on parle de tout. À Tunis, le fonds lève 40 millions de dinars.", "FR", "2024-05", "TND?"},
		{"À Alger, on parle de tout. À Tunis, le fonds lève 40 millions de dinars.", "DZ", "2024-05", "TND?"},
	} {
		got := Figures(Document{Text: test.text, Country: test.country, Date: test.date})
		if len(got) == 0 || !got[len(got)-1].CurrencyInferred || got[len(got)-1].Currency+"?" != test.want {
			t.Errorf("%q (country %q) reads as %s, want %s at last", test.text, test.country, describe(got), test.want)
		}
	}
}
