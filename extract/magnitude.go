package extract

// A magnitude is a power of ten with its spellings. Long words and the
// abbreviations that mean nothing else may stand without a currency ("1,2 Mds");
// the others need one ("12 M€", but "12 M" are metres).
type magnitude struct {
	forms    string
	exp      int
	standing bool
	noun     bool // takes "de" before a noun: "millions de"
}

// The abbreviations of Switzerland, which without a currency mean francs there.
const (
	swissMillion  = "mio|mios"
	swissMilliard = "mia|mias"
)

// magnitudes follow the long scale of French: billion 10^12, trillion 10^18.
// "bn" is English for 10^9; crore and lakh are of India.
var magnitudes = [...]magnitude{
	{forms: "millier|milliers", exp: 3, noun: true},
	{forms: "million|millions|milion|milions|millon", exp: 6, standing: true, noun: true},
	{forms: "milliard|milliards|millard|millards|miliard|miliards|millliards|milliars", exp: 9, standing: true, noun: true},
	{forms: "billion|billions", exp: 12, standing: true, noun: true},
	{forms: "billiard|billiards", exp: 15, standing: true, noun: true},
	{forms: "trillion|trillions", exp: 18, standing: true, noun: true},
	{forms: "crore|crores", exp: 7, standing: true, noun: true},
	{forms: "lakh|lakhs", exp: 5, standing: true, noun: true},
	{forms: "md|mds|mrd|mrds|mard|mards|mlrd|mlrds|mdrs", exp: 9, standing: true, noun: true},
	{forms: swissMilliard, exp: 9, standing: true, noun: true},
	{forms: swissMillion, exp: 6, standing: true, noun: true},
	{forms: "bn", exp: 9, standing: true},
	{forms: "mln|mlns|mns|mn", exp: 6, standing: true, noun: true},
	{forms: "mm", exp: 6},
	{forms: "m", exp: 6},
	{forms: "k", exp: 3},
	{forms: "g", exp: 9},
	{forms: "t|tn", exp: 12},
	{forms: "b", exp: 9},
	{forms: "mille", exp: 3},
}

// magnitudeAt returns the magnitude at i, nil where none stands.
func (p *passage) magnitudeAt(i int) *magnitude {
	if !p.has(i) {
		return nil
	}
	t := &p.tokens[i]
	if t.kind != word || t.word == 0 || t.elided {
		return nil
	}
	n := p.lex.info[t.word].magnitude
	if n == 0 {
		return nil
	}
	return &magnitudes[n-1]
}
