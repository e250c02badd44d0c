package frame

// aiNames are companies, laboratories and institutes of artificial intelligence,
// and those whose chips and machines are for it.
var aiNames = [...]known{
	// models, the world
	{names: "OpenAI|Anthropic|xAI|DeepMind|Google DeepMind|Cohere|Hugging Face|Safe Superintelligence|Thinking Machines Lab|Thinking Machines|Inflection AI|Perplexity|Perplexity AI|Character.AI|Character AI|Adept AI|Stability AI|Midjourney|Runway AI|Runway ML|Reka AI|AI21 Labs|AI21|Essential AI|Liquid AI|Reflection AI|Sakana AI|Contextual AI|Meta AI|Meta Superintelligence Labs|Google Brain|Google AI", kind: organisation, ai: true},
	{names: "Microsoft AI|Amazon AGI|Periodic Labs|Unconventional AI|Ineffable Intelligence|Project Prometheus|Luma AI|Black Forest Labs|Ideogram|Recraft|Pika Labs|Suno AI|Udio|World Labs|Decart|Nous Research|EleutherAI|Together AI|Fireworks AI|Baseten|Anyscale|Allen Institute for AI", kind: organisation, ai: true},
	// models, China and Asia
	{names: "DeepSeek|Moonshot AI|Zhipu|Zhipu AI|Z.ai|MiniMax|Baichuan|StepFun|01.AI|SenseTime|Megvii|iFlytek|Cambricon|Moore Threads|Biren|Enflame|MetaX|Iluvatar|Horizon Robotics|Unitree|Unitree Robotics|AgiBot|UBTech|Pony.ai|WeRide|Preferred Networks|Sarvam AI|Krutrim|Upstage|FuriosaAI|Manus AI|Butterfly Effect", kind: organisation, ai: true},
	// assistants, agents and software, the world
	{names: "Scale AI|Surge AI|Mercor|Databricks|Snorkel AI|Labelbox|Weights & Biases|LangChain|LlamaIndex|Pinecone|Weaviate|Qdrant|Glean|Harvey AI|Sierra AI|Decagon|Anysphere|Windsurf|Cognition AI|Cognition Labs|Magic AI|Replit|Lovable|Bolt.new|Augment Code|Codeium|Tabnine|Poolside|Jasper AI|Typeface|Abridge|OpenEvidence|Ambience Healthcare|Hippocratic AI|Tempus AI|Recursion Pharmaceuticals|Isomorphic Labs", kind: organisation, ai: true},
	{names: "Xaira|Insilico Medicine|Insilico|Generate Biomedicines|EvolutionaryScale|Chai Discovery|Lila Sciences|DataRobot|H2O.ai|C3.ai|C3 AI|SoundHound|BigBear.ai|UiPath|Palantir|Palantir Technologies|Legora|EvenUp|Crusoe AI|ElevenLabs|AssemblyAI|Deepgram|Otter.ai|Grammarly|HeyGen|Moveworks|Cresta|Vannevar Labs|Shield AI|Anduril|Anduril Industries|Applied Intuition", kind: organisation, ai: true},
	// robots and cars that drive themselves
	{names: "Figure AI|Physical Intelligence|Skild AI|Apptronik|Agility Robotics|1X Technologies|Boston Dynamics|Waymo|Zoox|Aurora Innovation|Nuro|Wayve|Oxa|Mobileye|Waabi|Genesis AI|Dyna Robotics|Field AI|Neura Robotics", kind: organisation, ai: true},
	// chips for models
	{names: "Nvidia|Cerebras|Cerebras Systems|Groq|SambaNova|Graphcore|Tenstorrent|Etched|d-Matrix|Lightmatter|Celestial AI|Ayar Labs|Hailo|Axelera|Axelera AI|SiMa.ai|Mythic AI|Habana Labs|Super Micro|Supermicro|Astera Labs|SK Hynix|Positron AI|Rivos|Untether AI|Openchip|Fractile|Olix", kind: organisation, ai: true},
	// clouds and data centres for models
	{names: "CoreWeave|Lambda Labs|Crusoe|Crusoe Energy|Nebius|Nscale|Fluidstack|Vultr|Voltage Park|RunPod|Applied Digital|Core Scientific|Cipher Mining|TeraWulf|Vantage Data Centers|Firmus|Northern Data|Taiga Cloud|Evroc|Polarise|Sesterce|Genesis Cloud|Hyperstack|DataCrunch|Verda|Nexgen Cloud|Khazna|Khazna Data Centers|G42|Humain|MGX|AI71|Technology Innovation Institute|Cassava AI|Data4|DataOne|5C Group", kind: organisation, ai: true},
	{names: "eStruxture|QScale|ThinkOn|Denvr Dataworks", kind: organisation, ai: true},
	// France
	{names: "Mistral AI|Mistral|Kyutai|H Company|Holistic AI|LightOn|Dataiku|Owkin|Nabla|PhotoRoom|Preligens|Gladia|Linkup|Giskard|Pruna AI|Pleias|Adaptive ML|ZML|FlexAI|Bioptimus|Cradle Bio|Iktos|Aqemia|Raidium|Gleamer|Milvue|Incepto|AZmed|Therapixel|Cardiologs|Implicity|Sêmeia|Quinten|Shift Technology|Zelros|Akur8|Lettria|Golem.ai|Golem AI|Sinequa|Snips|Prophesee|SiPearl|Kalray|VSORA|GreenWaves|Aerleum", kind: organisation, ai: true},
	{names: "Scaleway|Craft AI|Mindsay|Dydu|Illuin Technology|Artefact|Ekimetrics|Quantmetry|Yseop|Numalis|Wintics|Heex Technologies|EasyMile|Navya|Wandercraft|Enchanted Tools|Aldebaran|Allonia|Chapsvision|Comand AI|Harmattan AI|Alta Ares|Delos Intelligence|Arlequin AI|AMIAD|Argil|Animaj|Lamalo|Dottxt|Twin Labs|Finegrain|Ponicode|Jus Mundi|Tomorro|Ordalie|Mithril Security|Nijta|White Lab Genomics", kind: organisation, ai: true},
	{names: "Advanced Machine Intelligence|AMI Labs|Gradium|Biolevate|Spore.Bio|Vizzia|Veesion|Namla|Multiverse Computing", kind: organisation, ai: true},
	// Germany, the United Kingdom and the rest of Europe
	{names: "Aleph Alpha|Helsing|DeepL|Black Semiconductor|Parloa|Cognigy|Merantix|Quantum Systems AI|Synthesia|PolyAI|Faculty AI|BenevolentAI|Exscientia|Tractable|Luminance|Quantexa|Builder.ai|Featurespace|Darktrace|CuspAI|Orbital Materials|Lindus Health|Silo AI|Tacto|Langdock|Flower Labs|Nomagic|Sana Labs|Einride|Corti|Lakera|LatticeFlow|Scandit|Unit8|EthonAI|ANYbotics|Flexion Robotics|Giotto.ai|Visium", kind: organisation, ai: true},
	{names: "Neural Concept|DeepJudge|Rapidata|Robovision|ML6|Sagacify|Collibra AI|Faktion|Timefold|Techwolf|AI Sweden|Domyn|iGenius", kind: organisation, ai: true},
	// Canada
	{names: "Element AI|Botpress|Coveo|Sanctuary AI|Ada Support|BenchSci|Deep Genomics|BlueDot|Layer 6|Maluuba|Imagia|Stradigi AI|Mindbridge|Korbit|Valence Labs|Valence Discovery|Moov AI|Videns|Vooban|Lyrebird|Aifred Health|Airudi|Heyday AI|BrainBox AI|Delve Labs|Vention|Signal 1|Viggle|LawZero", kind: organisation, ai: true},
	// the Maghreb, Africa and the Middle East
	{names: "InstaDeep|DataPathology|ToumAI|Atlan Space|Jazari Institute|AI Movement|Zindi|Lelapa AI|Aerobotics|Intella|Wittify|Widebot|Digital Umuganda|Galsen AI|Baamtu|Data354|Samasource|Enova Robotics|iCompass", kind: organisation, ai: true},
	// institutes and laboratories
	{names: "Mila|IVADO|Institut Vecteur|Vector Institute|Amii|CIFAR AI|Scale.Ai|ELLIS|Idiap|EPFL AI Center|ETH AI Center|Swiss AI|Swiss AI Initiative|Alan Turing Institute|Turing Institute|MIAI|ANITI|3IA Côte d'Azur|DATAIA|FARI|DFKI|INESIA|AI Security Institute|AI Safety Institute|Institut canadien de la sécurité de l'IA|OBVIA|Confiance.ai|Confiance AI|Hub France IA|AI for Good|Future of Life Institute", kind: organisation, ai: true},
	{names: "Center for AI Safety|Epoch AI|METR|AI Now Institute|Partnership on AI|Mohamed bin Zayed University of Artificial Intelligence|MBZUAI", kind: organisation, ai: true},
	// models and products of several words; those of one word are in aiWord
	{names: "Stable Diffusion|Claude Code|Claude Opus|Claude Sonnet|Gemini Ultra|Google Gemini|GPT-4|GPT-5|GPT-3|GPT-4o|GPT-OSS|AlphaFold|AlphaGo|Apple Intelligence|GitHub Copilot|Microsoft Copilot|Llama 2|Llama 3|Llama 4|Nano Banana|Mixtral|Pixtral|Devstral|Dall-E|Sora 2|Veo 3|Galaxy AI|El Capitan|Alice Recoque", ai: true},
}

// planNames are plans, programmes, funds and sites with a name of their own.
var planNames = [...]known{
	// artificial intelligence
	{names: "Stargate|Stargate UAE|Stargate UK|Stargate Norway|Stargate India|InvestAI|IndiaAI|IndiaAI Mission|AI Factories|AI Gigafactories|Campus IA|AI Act|AI Continent|Apply AI|GenAI4EU|Osez l'IA|IA Booster|IA Booster France 2030|MeluXina-AI|Genesis Mission|Mission Genesis|AI Action Plan|Project Transcendence|Maroc IA 2030|JAZARI|Jazari Root|AI Made in Morocco|Africa AI Fund|AI for Africa|IA cluster", kind: plan, ai: true},
	{names: "IA Clusters|IA-Cluster|Apertus|Fonds africain pour l'IA|AI Diffusion|Project Rainier|Colossus 2|Fairwater|SuperPod", kind: plan, ai: true},
	// France
	{names: "France 2030|France Relance|Choose France|Territoires d'industrie|Action cœur de ville|Action Coeur de ville|Petites villes de demain|Fonds vert|Fonds Barnier|Ségur de la santé|Ségur|MaPrimeRénov'|MaPrimeRénov|Ma Prime Rénov'|Plan Vélo|Plan Quantique|Plan Très haut débit|France Très haut débit|Plan Marseille en grand|Marseille en grand|Grand Paris Express|Grand Plan d'investissement", kind: plan},
	{names: "Programme d'investissements d'avenir|PIA|PIA4|PIA 4|Plan Borloo|Plan Ecophyto|Écophyto|Ecophyto|Fonds Chaleur|French Tech 2030|French Tech Next 40|Plan Tibi|Initiative Tibi|Tibi|Canal Seine-Nord|Canal Seine-Nord Europe|Lyon-Turin|Cigéo|Flamanville 3|EPR2|Hinkley Point C|Sizewell C|Iter|Pacte en faveur de la haie|Mon soutien psy|Loi de programmation militaire|LPM|Barkhane|Plan Eau|France Services", kind: plan},
	{names: "Plan Hôpital 2021|Alvéole Plus", kind: plan},
	// Europe and the European Union
	{names: "Horizon Europe|Horizon 2020|Digital Europe|NextGenerationEU|Next Generation EU|NextGenEU|REPowerEU|Green Deal|Pacte vert|Pacte vert européen|European Chips Act|Chips Act|Chips Joint Undertaking|Chips JU|Plan Juncker|InvestEU|EU4Health|Erasmus+|Global Gateway|ReArm Europe|Readiness 2030|EDIP|Scaf|MGCS|Copernicus|Galileo|Iris²|Iris2|Connecting Europe Facility|Interreg|Feder|Feader|Fonds de cohésion", kind: plan},
	{names: "Fonds pour une transition juste|EuroHPC|Ariane 6|Important Project of Common European Interest|PIIEC|IPCEI|Plan Mattei|Fonds de garantie européen|Mécanisme européen de stabilité|Fonds européen de défense|Plan Draghi|Scaleup Europe Fund|European Tech Champions Initiative|Gaia-X|Northvolt Ett|Nord Stream|Nord Stream 2|Southern Gas Corridor|H2Med|Medlink", kind: plan},
	// Belgium, Switzerland, Luxembourg
	{names: "Plan de relance de la Wallonie|Get up Wallonia|Marshall 4.0|Plan Marshall|Plan Marshall 2.vert|Digital Wallonia|Digital Wallonia 4.ai|Good Move|Oosterweel|Fonds de transition énergétique|Léman Express|AlpTransit|Rail 2000|Swiss Chips|SwissChips|CEVA|Lausanne-Échallens|Lausanne-Echallens|MeluXina", kind: plan},
	// Canada
	{names: "Plan Nord|Plan québécois des infrastructures|PQI|Plan pour une économie verte|ÉcoPerformance|EcoPerformance|Roulez vert|Northvolt Six|Réseau express métropolitain|Tramway de Québec|Trans Mountain|Keystone XL|Énergie Saguenay|Energie Saguenay|Baie du Nord|Superclusters|Supergrappes|Fonds stratégique pour l'innovation|OptiMax|Fonds d'accélération des investissements stratégiques|La Grande Alliance", kind: plan},
	{names: "Fonds du Grand Mouvement|Romaine-4|Gull Island", kind: plan},
	// the United States and the world
	{names: "Inflation Reduction Act|Chips and Science Act|Build Back Better|One Big Beautiful Bill|Big Beautiful Bill|Golden Dome|Dôme de fer|Artemis|American Rescue Plan|Cares Act|Vision 2030|Vision 2030 saoudienne|Diriyah|Made in China 2025|Belt and Road|Nouvelles routes de la soie|Digital India|Make in India|Kuiper|Projet Kuiper|Project Kuiper|Big Fund|Medicaid|Medicare|Obamacare|Lend-Lease|Plan Brady", kind: plan},
	{names: "Plan Paulson|TARP", kind: plan},
	// the Maghreb
	{names: "Maroc Digital 2030|Digital Morocco 2030|Maroc Digital|Plan Maroc vert|Génération Green|Generation Green|Halieutis|Forsa|Awrach|Intelaka|Intilaka|Villes sans bidonvilles|Daam Sakane|Noor Ouarzazate|Noor Midelt|Nador West Med|Dakhla Atlantique|Offre Maroc|Morocco Offer|Morocco Offer hydrogène|Initiative royale Atlantique|Al Boraq|Cité Mohammed VI Tanger Tech|Mondial 2030|Coupe du monde 2030", kind: plan},
	{names: "Fonds Mohammed VI|INDH|Initiative nationale pour le développement humain|AADL|AADL 3|Desertec|ELMED|Tunisie 2020|Startup Act|Startup Tunisia|ANAVA|Smart Tunisia|Digital Tunisia|Transmed|Galsi|Gazoduc Maghreb-Europe|Gazoduc transsaharien|South H2 Corridor|SoutH2", kind: plan},
	// Africa
	{names: "Plan Sénégal émergent|Plan Sénégal Emergent|Sénégal 2050|Vision Sénégal 2050|New Deal technologique|Sénégal numérique 2025|Gabon émergent|Cameroun émergent|Côte d'Ivoire 2030|Plan national de développement|PND 2021-2025|Bénin Révélé|Togo 2025|Vision 2063|Agenda 2063|Simandou 2040|Grand Inga|Inga III|Inga 3|Corridor de Lobito|Mission 300|Power Africa|Prosper Africa|Mozambique LNG|Rovuma LNG|Eacop", kind: plan},
	{names: "Tilenga|Grand Tortue Ahmeyim|Yakaar-Teranga|Grande muraille verte|Grand barrage de la Renaissance|Desert to Power|Smart Africa|Akon City|Zlecaf|AGOA|DSSI|Compact with Africa|Digital Africa|Choose Africa|Choose Africa 2|2Africa|Equiano", kind: plan},
	// others
	{names: "Current AI", kind: plan, ai: true},
}
