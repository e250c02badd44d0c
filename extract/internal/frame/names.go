package frame

// A known is a name that the engines know: an organisation, a person, a plan.
type known struct {
	names string // its names, separated by "|"
	kind  nameKind
	ai    bool // its money has to do with artificial intelligence
}

type nameKind uint8

const (
	noName nameKind = iota
	organisation
	person
	plan    // a plan, programme, fund or site with a name of its own
	witness // who states figures rather than pays them: a newspaper, an office of statistics
	seat    // a place that stands for its government: "Rabat", "Bruxelles"
)

var knowns = [...]known{
	{names: "Stargate", kind: plan, ai: true},
	{names: "France 2030|France Relance|Horizon Europe|Digital Europe|Plan Marshall|Build Back Better", kind: plan},
	{names: "InvestAI|IndiaAI|MeluXina-AI|AI Factories|AI factories|Current AI|Campus IA|AI Act", kind: plan, ai: true},
	{names: "OpenAI|Anthropic|Mistral AI|Mistral|xAI|DeepSeek|Cohere|Hugging Face|Kyutai|Aleph Alpha|Nvidia|CoreWeave|Scale AI|Safe Superintelligence|DeepMind|Inflection AI|Poolside|Black Forest Labs|Helsing|Perplexity|Databricks|Humain|Fluidstack|MGX|Cerebras|Groq|Nebius|Nscale|InstaDeep|Preligens|Windsurf|Thinking Machines Lab|Owkin|Dataiku|LightOn|PhotoRoom|Photoroom|Scaleway|QScale|Wayve|Synthesia|DeepL|ElevenLabs|Lovable|Moonshot AI|Zhipu|Mila|Ivado|IVADO|Scale.Ai|Botpress", kind: organisation, ai: true},
	{names: "Google|Alphabet|Microsoft|Meta|Amazon|Apple|Oracle|SoftBank|Brookfield|Brookfield Asset Management|AMD|Broadcom|TSMC|Intel|IBM|Salesforce|Tesla|Iliad|Bpifrance|Caisse des dépôts|Orange|Thales|Airbus|Safran|LVMH|TotalEnergies|EDF|Renault|Stellantis|BNP Paribas|Société Générale|Bell|Telus|Hydro-Québec|Samsung|Alibaba|Tencent|Baidu|ByteDance|Huawei|Cassava Technologies|Maroc Telecom|OCP|Sonatel|Safaricom|Swisscom|Nestlé|Roche|Novartis|UBS|Proximus|Solvay|Blackstone|BlackRock|Andreessen Horowitz|Lightspeed|Sequoia|General Catalyst|Index Ventures|DST Global|Global Ventures|Nokia|Ericsson|ASML|Arm|Siemens|SAP|Deutsche Telekom|Banque mondiale|FMI|BERD|BAD|BEI|Union européenne|Commission européenne|Netflix|Spotify|Disney|Uber|Airbnb|Bolloré|Vivendi|Sanofi|Veolia|Engie|Carrefour|Danone|L'Oréal|Kering|Hermès|Capgemini|Atos|Eviden|Dassault Systèmes|OVHcloud|Viva Technology|Free|SFR|Bouygues|Eiffage|Vinci", kind: organisation},
	{names: "Emmanuel Macron|Donald Trump|Elon Musk|Sam Altman|Ursula von der Leyen|Xavier Niel|Rodolphe Saadé|Jensen Huang|Masayoshi Son|Mark Zuckerberg|Arthur Mensch|Eric Schmidt|Satya Nadella|Sundar Pichai|Larry Ellison|Dario Amodei|Bernard Arnault|Mohammed ben Salmane|Éric Lombard|Bruno Le Maire|Clara Chappaz|Thierry Breton", kind: person},
	{names: "Financial Times|FT|Bloomberg|The Information|Reuters|AFP|Les Échos|Les Echos|Le Monde|Le Figaro|Wall Street Journal|New York Times|CNBC|L'Agefi|Jeune Afrique|L'Économiste|PwC|McKinsey|Gartner|Bain|IDC|Bernstein|SemiAnalysis|CBRE|Deloitte|Cour des comptes|Insee|Sénat|Maison-Blanche|Maison Blanche|Élysée|Elysée|Bercy|Matignon|Ademe|OCDE|BCE|Fed|Banque de France|CNUCED|Onu|ONU|Unesco|GIEC", kind: witness},
}
