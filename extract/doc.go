// Package extract finds the amounts of money that French text states, with
// what the text says about each: how exact it is, in which currency, who pays
// whom for what and when.
//
// It is a pure library: no files, no printing, no clock. [Figures] reads one
// document; an [Extractor] reads many and reuses its buffers.
package extract
