package golden

import (
	"milliards/cmd/milliards/internal/source"
)

// Read reads a golden file: JSON Lines by its name (.jsonl, .ndjson), else CSV.
func Read(path string) (*Table, *source.Fault) {
	data, fault := source.ReadFile(path, MaxFile)
	if fault != nil {
		return nil, fault
	}
	if source.IsJSONLines(path) {
		return ReadJSONL(data, path)
	}
	return ReadCSV(data, path)
}

// Empty is a golden file with no figure yet, in the format that its name tells.
func Empty(path string, columns []string) *Table {
	return &Table{Columns: columns, isJSON: source.IsJSONLines(path), comma: ','}
}
