package extract

import (
	"cmp"
	"math"

	"github.com/shopspring/decimal"
)

// maxDigits bounds the digits of a number: with more of them it is no amount
// of money, and an int64 holds as many.
const maxDigits = 18

// A number is coef × 10^exp, as it stands in tokens first to last.
type number struct {
	coef        int64
	exp         int
	first, last int

	words  bool // spelled out: "deux cents"
	approx bool // a noun of about so many: "une centaine"
	plain  bool // digits without separators: "2025"
	// dot3 and comma3 tell a number with one separator before exactly three
	// digits: "1.105", "1,105". The one groups and the other is decimal, but
	// English and Swiss forms turn them round.
	dot3, comma3 bool
}

// decimal returns the value of the number.
func (n number) decimal() decimal.Decimal { return decimal.New(n.coef, int32(n.exp)) }

// turned returns the number with its one separator read the other way.
func (n number) turned() number {
	if n.dot3 {
		n.exp -= 3
	} else if n.comma3 {
		n.exp += 3
	}
	return n
}

// less compares two numbers of any scale.
func (n number) less(m number) bool { return n.compare(m) < 0 }

// equals tells whether two numbers of any scale are the same amount.
func (n number) equals(m number) bool { return n.compare(m) == 0 }

// compare returns -1, 0 or 1 as n is less than m, equal or more.
func (n number) compare(m number) int {
	a, b := sign(n.coef), sign(m.coef)
	if a != b || a == 0 {
		return cmp.Compare(a, b)
	}
	return a * compareSizes(size(n.coef), n.exp, size(m.coef), m.exp)
}

func sign(n int64) int { return cmp.Compare(n, 0) }

// size returns the absolute value of n, which for the least int64 is none itself.
func size(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// compareSizes compares a × 10^i with b × 10^j, neither of them zero.
func compareSizes(a uint64, i int, b uint64, j int) int {
	if i < j {
		return -compareSizes(b, j, a, i)
	}
	for ; i > j; i-- {
		if a > math.MaxUint64/10 {
			return 1
		}
		a *= 10
	}
	return cmp.Compare(a, b)
}

// pow10 returns 10^n for 0 ≤ n ≤ 18.
func pow10(n int) int64 {
	v := int64(1)
	for ; n > 0; n-- {
		v *= 10
	}
	return v
}

// numberAt reads a number at i, in digits or in words.
func (p *passage) numberAt(i int) (number, int, bool) {
	if i >= len(p.tokens) {
		return number{}, i, false
	}
	if p.tokens[i].kind == digits {
		return p.inDigits(i)
	}
	return p.inWords(i)
}

// inDigits reads a number in digits with its separators: "12 500", "1.105",
// "2,5", "1'200.50", "145,000,000".
func (p *passage) inDigits(i int) (number, int, bool) {
	n := number{first: i, plain: true}
	if raw := p.raw(i); len(raw) == 3 && raw[:2] == "00" { // a group torn off its number
		return number{}, i, false
	}
	j, count := i, 0
	add := func(k int) bool {
		count += p.length(k)
		if count > maxDigits {
			return false
		}
		for _, c := range []byte(p.raw(k)) {
			n.coef = n.coef*10 + int64(c-'0')
		}
		return true
	}
	if !add(i) {
		return number{}, i, false
	}
	j++
	sep := p.separator(i)
	groups := 0
	if p.length(i) > 3 || p.raw(i) == "0" || sep == ',' && !p.isEnglish(i) {
		sep = 0
	}
	for sep != 0 && (p.separator(j-1) == sep || groups > 0 && sep == '.' && p.separator(j-1) == ' ') {
		sep = p.separator(j - 1) // "1.250 000" mixes two
		k := p.group(j, sep)
		if k < 0 {
			break
		}
		if !add(k) {
			return number{}, i, false
		}
		n.plain = false
		groups++
		j = k + 1
	}
	n.dot3 = groups == 1 && sep == '.'
	if k := p.fraction(j, sep, groups); k > 0 {
		places := p.length(k)
		if !add(k) {
			return number{}, i, false
		}
		n.exp, n.plain = -places, false
		n.comma3 = groups == 0 && places == 3 && p.byteAt(k-1) == ','
		n.dot3 = false
		j = k + 1
	}
	n.last = j - 1
	return n, j, true
}

// separator returns what could group the digits of token i with those after
// it: ' ', '.', ',' or '\”, 0 for none. A group of one to three digits that
// is not a lone zero must stand before it.
func (p *passage) separator(i int) byte {
	if i+1 >= len(p.tokens) {
		return 0
	}
	t := &p.tokens[i+1]
	if t.kind == digits {
		if t.gap == space {
			return ' '
		}
		return 0
	}
	if t.kind != mark || t.gap != glued {
		return 0
	}
	switch c := p.text[t.start]; c {
	case '.', ',', '\'':
		return c
	}
	if apostrophe(p.raw(i+1)) > 0 {
		return '\''
	}
	return 0
}

// group returns the token of the three digits that sep, at j, sets apart from
// those before it, or -1: "12| 500", "1|.105".
func (p *passage) group(j int, sep byte) int {
	if sep != ' ' {
		j++
	}
	if j >= len(p.tokens) || p.tokens[j].kind != digits || p.length(j) != 3 || sep != ' ' && p.tokens[j].gap != glued {
		return -1
	}
	return j
}

// isEnglish tells whether the comma after the digits at i groups them, as in
// "145,000,000" and "1,234.56"; one comma alone is decimal.
func (p *passage) isEnglish(i int) bool {
	k := p.group(i+1, ',')
	if k < 0 {
		return false
	}
	switch p.separator(k) {
	case ',':
		return p.group(k+1, ',') > 0
	case '.':
		return k+2 < len(p.tokens) && p.tokens[k+2].kind == digits && p.tokens[k+2].gap == glued
	}
	return false
}

// fraction returns the token of the decimals after a number that ends before
// j, or 0. The comma is the decimal sign, and so is a dot that cannot group.
func (p *passage) fraction(j int, sep byte, groups int) int {
	k := j + 1
	if k >= len(p.tokens) || p.tokens[j].kind != mark || p.tokens[j].gap != glued || p.tokens[k].kind != digits || p.tokens[k].gap != glued {
		return 0
	}
	switch p.byteAt(j) {
	case ',':
		if groups > 0 && sep == ',' {
			return 0
		}
		return k
	case '.':
		if groups > 0 && sep == '.' || groups == 0 && p.length(k) == 3 && p.length(j-1) <= 3 && p.raw(j-1) != "0" {
			return 0
		}
		return k
	}
	return 0
}
