// Package currency knows the world's money: the codes of ISO 4217 with their
// French names and symbols (Lookup, All), dated exchange rates with their
// sources, and the conversion of amounts (Embedded, Rates). Numbers are exact
// decimals throughout. A conversion multiplies first, divides once at the end
// and says which rate it used, of which day, from whom, so that it can be
// published; where no rate is known there is an error, never a guess.
//
// Newer rates than the program's are read from the publishers' files (ReadECB,
// ReadHMRC), checked (Rates.Newer), kept (Overlay) and used (Rates.With).
//
// The package opens no file, asks no clock or network, and is safe for concurrent
// use.
package currency
