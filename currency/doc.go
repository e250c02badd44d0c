// Package currency knows the world's money: the codes of ISO 4217 with their
// French names and symbols (Lookup, All), dated exchange rates with their
// sources, and the conversion of amounts (Embedded, Rates). Numbers are exact
// decimals throughout. A conversion multiplies first, divides once at the end
// and says which rate it used, of which day, from whom, so that it can be
// published; where no rate is known there is an error, never a guess. The
// package reads no file, clock or network, and is safe for concurrent use.
package currency
