package currency

import (
	"iter"
	"slices"
	"strings"
)

//go:generate go run ./internal/isogen -numbers $CLDR_NUMBERS -core $CLDR_CORE -iso $CURRENCY_CODES -o iso_table.go

// Info is what ISO 4217 and the French locale of CLDR 48 say of one currency.
type Info struct {
	// Code is the ISO 4217 alphabetic code ("TND"), or the one that CLDR uses
	// in its place ("CNH", the yuan traded outside China).
	Code string
	// Numeric is the ISO 4217 numeric code ("788"), with its leading zeros.
	// It is empty for codes withdrawn before CLDR recorded their numbers.
	Numeric string
	// MinorUnit is the number of digits after the decimal sign: 2 for the euro,
	// 3 for the Tunisian dinar, 0 for the yen. It is ISO 4217's; where ISO gives
	// none (withdrawn codes, gold, the SDR) it is CLDR's, which drops digits
	// that had no value left ("ITL" 0).
	MinorUnit int

	Name     string // on its own, "dollar des États-Unis"; may tell years, "afghani (1927–2002)"
	Singular string // after one, "dollar des États-Unis"
	Plural   string // after two and more, "dollars des États-Unis"

	Symbol string // told apart from other currencies, "$US"; Code where French has none
	Narrow string // as short as can be, "$"; Symbol where there is none shorter

	// Historic tells that the currency is no longer tender anywhere, or, for a
	// unit of account, no longer used. BGN and HRK are, USD and XDR are not.
	Historic bool
	// FirstTender and LastTender are the first and last day on which it was
	// tender anywhere, "1999-01-01", as far as CLDR knows. LastTender is empty
	// while it is, both are empty for units that never were.
	FirstTender, LastTender string
}

// Lookup returns the currency of a code in capital letters. It knows every
// active code of ISO 4217 and the withdrawn ones that CLDR names in French.
func Lookup(code string) (Info, bool) {
	i, ok := slices.BinarySearchFunc(infos(), code, func(c Info, code string) int {
		return strings.Compare(c.Code, code)
	})
	if !ok {
		return Info{}, false
	}
	return infos()[i], true
}

// All yields every currency that Lookup knows, in the order of the codes.
func All() iter.Seq[Info] {
	return slices.Values(infos())
}

// FormKind says what sort of spelling a LocaleForm is.
type FormKind string

// The kinds of LocaleForm.
const (
	FormSymbol FormKind = "symbol" // "$US", "FCFA", "DT"
	FormNarrow FormKind = "narrow" // "$", "₺": shared by several currencies
	FormName   FormKind = "name"   // "dinar tunisien", "dinars tunisiens"
)

// LocaleForm is one spelling of a currency in a French locale of CLDR 48. A
// spelling that serves several currencies has a row for each of them.
type LocaleForm struct {
	Form string
	Code string // ISO 4217
	Kind FormKind
	// Locales names the locales that write it so, separated by spaces: "fr" for
	// French at large, else the regional ones that depart from it ("fr-CA").
	Locales string
}

// LocaleForms yields the spellings of currencies in CLDR's French locales, in
// the order of code, kind and form. A slip of CLDR ("dinar koweïtiens") stands
// there beside the right form. Left out are names that tell years ("afghani
// (1927–2002)"), which nobody writes after an amount, symbols that are the code
// itself, and the bare names of metals.
func LocaleForms() iter.Seq[LocaleForm] {
	return slices.Values(localeForms())
}
