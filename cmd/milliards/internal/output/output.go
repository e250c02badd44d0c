// Package output writes figures in the formats of the command: one file a
// format, all of them listed here.
package output

import (
	"io"

	"github.com/shopspring/decimal"

	"milliards/extract"
)

// A Record is one figure as it is written: with its conversions, one for each of
// Options.To and in its order.
type Record struct {
	extract.Figure
	Conversions []Conversion
}

// A Conversion is the figure's money in another currency. Where there is no rate
// the amounts are not Valid and the rest is empty, but To.
type Conversion struct {
	Converted    decimal.NullDecimal // Amount
	ConvertedMax decimal.NullDecimal // AmountMax
	To           string              // ISO 4217 code of the target
	Rate         string              // units of Currency for one of To, or as Method says, as published
	RateDate     string              // ISO 8601
	RateSource   string
	RateMethod   string
}

// A Summary is what a run has seen, for the formats that end on it.
type Summary struct {
	Figures     int // written
	Documents   int // read, those without figures too
	Vague       int // figures left out for want of an amount
	Filtered    int // figures left out by a filter
	Unconverted int // figures written that lack a conversion for want of a rate
}

// A Writer writes records in one format. Nothing is kept of a record after Write
// or Add. Close ends the output; without it the output is not complete.
type Writer interface {
	Write(*Record) error
	// Add puts a record into a batch. It may be called by several goroutines at a
	// time, each with a batch of its own.
	Add(*Batch, *Record)
	// WriteBatch writes what is in a batch, and empties it.
	WriteBatch(*Batch) error
	// Flush writes out what the format can write so far.
	Flush() error
	Close(Summary) error
}

// A Batch gathers records until it is their turn to be written.
type Batch struct {
	bytes []byte     // as the format writes them
	rows  [][]string // of a format that lays out many rows together
	many  bool       // whether the answer that goes on has a figure
}

// Continue has an answer begun in the batch before go on in b.
func (b *Batch) Continue(before *Batch) { b.many = before.many }

// Size returns about how many bytes the batch holds.
func (b *Batch) Size() int { return len(b.bytes) + len(b.rows)*256 }

// Options are what a format may want to know.
type Options struct {
	Fields []Field  // empty for those that the format shows by default
	To     []string // the currencies of the conversions, none for no conversion
	Width  int      // columns of the terminal
}

// A Format is one way to write figures.
type Format struct {
	Name    string
	Amounts bool // where no fields are asked for it shows amounts, and nothing that is told of them
	New     func(io.Writer, Options) Writer
}

// Formats lists the formats in the order of the documentation.
func Formats() []Format {
	return []Format{
		{"table", true, newTable},       // for the eye: fitted to the terminal, amounts short
		{"csv", false, newCSV},          // RFC 4180: a header, lines that end in CRLF, plain decimals
		{"tsv", false, newTSV},          // tab-separated, with a header; \t \n \r \\ stand for themselves
		{"json", false, newJSON},        // one array of objects
		{"jsonl", false, newJSONLines},  // JSON Lines: one object a line
		{"markdown", true, newMarkdown}, // a table for a page of Markdown
	}
}
